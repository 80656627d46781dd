"""What "this move" or "the plan" takes up: the one policy that the sentences before it speak of, or the topic.

The topic of a document is the policy that its opening names and that it comes back to.
"""

from collections import Counter

from spacy.tokens import Span, Token

from ingest.annotate import Annotated, Found
from ingest.cues import words
from ingest.deeds import by_deed, by_figure, restricting
from ingest.dependents import children, preposition
from ingest.valuing import valued
from ontology.node import Entity
from ontology.nodes.documents import Ruling
from ontology.nodes.policies import Agreement, Directive, Law, Policy, Program, Rule

COURSES = words("measure policy plan idea proposal scheme approach initiative effort programme program project system")
ACTS = words("move decision step change")
FISCAL = words("tax levy duty fee charge tariff surcharge")
GENERAL = COURSES | ACTS
UNDONE = words(
    "end scrap terminate suspend rescind block cancel withdraw halt strike repeal overturn uphold vote rule reverse "
    "drop abandon lift revoke delay pause expire"
)
"""Acts upon a policy: where one is told, "the move" or "it" may be that act."""

SPECIAL: dict[str, tuple[type[Entity], ...]] = {
    **dict.fromkeys(words("deal agreement pact accord treaty compact contract"), (Agreement,)),
    "law": (Law,),
    "bill": (Law,),
    "legislation": (Law,),
    "act": (Law,),
    "ordinance": (Law,),
    "statute": (Law,),
    "order": (Directive, Rule),
    **dict.fromkeys(words("rule regulation ban restriction curb prohibition requirement"), (Rule, Program)),
}
PENDING = words("act acts bill bills law laws legislation ordinance amendment reform charter budget code")
STANDING = words("international federal state national human eu european constitutional common criminal local")
"""Words in the name of a law that parliaments make and people take sides on, and of law that is simply there."""

WEIGHTLESS = words("late latest new recent whole very controversial proposed so-called")
POINTING = words("this that the such")
RIVALS = words(
    "resolution vote contract ruling verdict sentence report lawsuit suit case letter memo attack election budget "
    "statement petition complaint brief motion document nomination appointment merger bid investigation inquiry "
    "candidate account website book film song deportation extradition road bridge street port border injunction"
)
PRONOUNS = words("it this that")
SENTENCES = 2
OPENING = 120
"""Words of a document in which its topic is named."""

ONLY_POLICIES = words(
    "scrap repeal rescind revoke abolish enforce implement enact ratify veto reinstate suspend impose adopt introduce "
    "sign block overturn uphold approve oppose enjoin vacate invalidate"
)
"""Verbs that, where a policy was told right before and no paper or case, say of it what they say."""

LASTING = words("keep put leave")
TERMS = words("place year month week decade effect")
"""What only policies are kept or put in: "kept it for a year", "put it in place"."""

GROUNDS = words("reason need justification basis rationale")
BARRING = words("bar ban forbid prohibit exempt")
ARGUING = words("argue say allege claim contend assert maintain complain")
BREAKING = words("violate breach contravene infringe break")


def taken_up(annotated: Annotated, token: Token) -> Found | None:
    """Give the policy that a noun or pronoun takes up, as a mention of it; nothing where none or several fit."""
    kinds = _kinds(token)
    called = by_deed(annotated, token) or by_figure(annotated, token)
    if called is None and restricting(token):
        told = {each.entity.id for each in _before(annotated, token) if not bare(annotated.doc[each.root])}
        called = _topic(annotated, token, (Rule, Program, Directive), told)
    if called is not None:
        return _as_taken(annotated, token, called.entity)
    if token.lemma_ == "decision" and bare(token) and (ruled := _rulings(annotated, token)):
        return _as_taken(annotated, token, ruled[0].entity) if len({each.entity.id for each in ruled}) == 1 else None
    if not kinds or token.pos_ == "PRON" and _ambiguous(annotated, token):
        return None
    if (token.pos_ == "PRON" or token.lemma_ in ACTS) and _undone(token):
        return None
    named = {each.entity.id: each for each in _before(annotated, token) if isinstance(each.entity, kinds)}
    if token.lemma_ in COURSES and any(isinstance(each.entity, Agreement) for each in named.values()):
        return None
    if token.pos_ == "PRON" and _several(annotated, token):
        return None
    last = next(iter(named.values())) if len(named) == 1 else _topic(annotated, token, kinds, set(named))
    if last is None:
        return None
    return _as_taken(annotated, token, last.entity)


def _as_taken(annotated: Annotated, token: Token, entity: Entity) -> Found:
    start, end = _phrase(token)
    return Found(start, end, annotated.document.text[start:end], token.i, entity, "focus", 0.7)


def _rulings(annotated: Annotated, token: Token) -> list[Found]:
    """List the single rulings told before "the decision", which where there are any may be one of them."""
    found = [each for each in annotated.starting(0, token.idx) if isinstance(each.entity, Ruling)]
    return [each for each in found if annotated.doc[each.root].tag_ != "NNS"]


def _topic(annotated: Annotated, token: Token, kinds: tuple[type[Entity], ...], near: set[str]) -> Found | None:
    """Give what a document is about, where a noun far from it, or near it and others, may only mean that.

    It is the one thing of its kind that the opening names and that is named at least twice before the noun.
    """
    if token.pos_ == "PRON" or token.lemma_ in ACTS:
        return None
    before = [each for each in annotated.starting(0, token.idx) if isinstance(each.entity, (Policy, Law))]
    fitting = [each for each in before if isinstance(each.entity, kinds) and not _unknown(annotated, each)]
    times = Counter(each.entity.id for each in fitting)
    opening = {each.entity.id for each in fitting if each.root < OPENING and times[each.entity.id] > 1}
    if len(opening) != 1 or near and not opening & near:
        return None
    return next(each for each in fitting if each.entity.id in opening)


def selected(pronoun: Token) -> bool:
    """Say whether a pronoun stands where only a policy or law can: "has not scrapped it", "it forbids them to"."""
    verb = pronoun.head
    if pronoun.dep_ == "obj" and verb.lemma_ in LASTING:
        return any(each.lemma_ in TERMS for each in children(verb, "obl", "nmod"))
    if pronoun.dep_ in ("obj", "nsubj:pass"):
        struck = verb.lemma_ == "strike" and any(child.lower_ == "down" for child in verb.children)
        return struck or verb.lemma_ in ONLY_POLICIES
    if pronoun.dep_ == "obl" and preposition(pronoun) == "for":
        lacking = {each.lemma_ for each in children(verb, "obj")} & GROUNDS
        return bool(lacking) or verb.lemma_ in ("vote", "campaign", "lobby")
    if pronoun.dep_ == "obl":
        return verb.lemma_ in ("vote", "campaign", "lobby") and preposition(pronoun) == "against"
    would = any(aux.lower_ == "would" for aux in children(verb, "aux"))
    would = would or verb.tag_ == "VBZ" and verb.dep_ == "ccomp" and verb.head.lemma_ in ARGUING
    return pronoun.dep_ == "nsubj" and (verb.lemma_ in BARRING or would and verb.lemma_ in BREAKING)


def bare(token: Token) -> bool:
    """Say whether a noun phrase tells nothing of its own by which its thing is known: "this latest cruel move"."""
    lefts = [child for child in token.lefts if child.dep_ not in ("case", "cc", "punct")]
    pointing = any(child.lower_ in POINTING and child.dep_ == "det" for child in lefts)
    light = all(child.dep_ == "det" or child.lemma_ in WEIGHTLESS or _judges(child, token) for child in lefts)
    after = [child for child in token.rights if child.dep_ in ("nmod", "acl", "acl:relcl", "appos", "nummod")]
    return pointing and light and all(preposition(child) in ("from", "by") for child in after)


def _judges(child: Token, noun: Token) -> bool:
    return child.dep_ == "amod" and valued(noun) is not None or child.dep_ in ("cop", "nsubj", "aux", "advmod")


def _kinds(token: Token) -> tuple[type[Entity], ...]:
    if token.lower_ in PRONOUNS and token.pos_ == "PRON":
        return (Policy, Law)
    if token.pos_ != "NOUN" or token.tag_ == "NNS" or not bare(token):
        return ()
    return (Policy, Law) if token.lemma_ in GENERAL else SPECIAL.get(token.lemma_, ())


def _before(annotated: Annotated, token: Token) -> list[Found]:
    """List the mentions of policies and laws between the start of the second sentence before a word and the word."""
    found = annotated.starting(annotated.doc[_since(token)].idx, token.idx)
    return [each for each in found if isinstance(each.entity, (Policy, Law)) and not _unknown(annotated, each)]


def _several(annotated: Annotated, token: Token) -> bool:
    """Say whether the sentences before a word speak of several policies at once, or of one that they do not tell."""
    found = annotated.starting(annotated.doc[_since(token)].idx, token.idx)
    policies = [each for each in found if isinstance(each.entity, (Policy, Law))]
    return any(annotated.doc[each.root].tag_ == "NNS" or _untold(annotated, each) for each in policies)


def _since(token: Token) -> int:
    start = token.sent.start
    for _ in range(SENTENCES):
        start = token.doc[start - 1].sent.start if start else 0
    return start


def _undone(token: Token) -> bool:
    words_before = (word for word in token.doc[_since(token) : token.i] if word != token.head)
    return any(word.pos_ == "VERB" and word.lemma_ in UNDONE for word in words_before)


def _ambiguous(annotated: Annotated, pronoun: Token) -> bool:
    """Say whether "it" may be something else: an act told after it ("it is wrong to …"), a paper, another plan."""
    judged = pronoun.head
    told = judged.pos_ == "ADJ" and pronoun.lower_ == "it"
    if told and any(word.dep_ == "mark" and word.i > judged.i for word in judged.subtree):
        return True
    for word in pronoun.doc[_since(pronoun) : pronoun.i]:
        if (
            word.pos_ != "NOUN"
            or word.tag_ == "NNS"
            or word.lemma_ not in RIVALS
            and word.lemma_ not in SPECIAL
            and word.lemma_ not in GENERAL
        ):
            continue
        if bare(word) and taken_up(annotated, word) is not None:
            continue
        found = annotated.at(word.i) or annotated.covering(word.i)
        if found is None or not isinstance(found.entity, (Policy, Law)):
            return True
    return False


def _unknown(annotated: Annotated, found: Found) -> bool:
    """Say whether a mention is itself such a phrase, which nothing before it explained, or tells of several things."""
    return _untold(annotated, found) or _standing(found)


def _untold(annotated: Annotated, found: Found) -> bool:
    root = annotated.doc[found.root]
    return found.how == "description" and (bare(root) or root.tag_ == "NNS")


def _standing(found: Found) -> bool:
    """Say whether a law is one that stands, and that no text calls a plan: a convention, federal law, an article."""
    told = set(found.entity.name.lower().split())
    return isinstance(found.entity, Law) and (not PENDING & told or bool(STANDING & told))


def _phrase(token: Token) -> tuple[int, int]:
    lefts = [token, *(child for child in token.lefts if child.dep_ in ("det", "amod", "compound"))]
    span: Span = token.doc[min(each.i for each in lefts) : token.i + 1]
    return span.start_char, span.end_char
