"""What "this move" or "the plan" takes up: the one policy that the sentences before it speak of."""

from spacy.tokens import Span, Token

from ingest.annotate import Annotated, Found
from ingest.cues import words
from ingest.dependents import preposition
from ingest.valuing import valued
from ontology.node import Entity
from ontology.nodes.policies import Agreement, Law, Policy

COURSES = words("policy plan idea proposal scheme approach initiative effort programme program")
ACTS = words("move decision measure step change")
GENERAL = COURSES | ACTS
UNDONE = words(
    "end scrap terminate suspend rescind block cancel withdraw halt strike repeal overturn uphold vote rule reverse "
    "drop abandon lift revoke delay pause expire"
)
"""Acts upon a policy: where one is told, "the move" or "it" may be that act."""

SPECIAL: dict[str, tuple[type[Entity], ...]] = {
    "deal": (Agreement,),
    "agreement": (Agreement,),
    "pact": (Agreement,),
    "law": (Law,),
    "bill": (Law,),
    "legislation": (Law,),
    "rule": (Policy,),
    "regulation": (Policy,),
    "ban": (Policy,),
    "order": (Policy,),
}
WEIGHTLESS = words("late latest new recent whole very controversial proposed so-called")
POINTING = words("this that the such")
RIVALS = words(
    "resolution vote contract ruling verdict sentence report lawsuit suit case letter memo attack election budget"
)
PRONOUNS = words("it this that")
SENTENCES = 2


def taken_up(annotated: Annotated, token: Token) -> Found | None:
    """Give the policy that a noun or pronoun takes up, as a mention of it; nothing where none or several fit."""
    kinds = _kinds(token)
    if not kinds or token.pos_ == "PRON" and _ambiguous(annotated, token):
        return None
    if (token.pos_ == "PRON" or token.lemma_ in ACTS) and _undone(token):
        return None
    named = {each.entity.id: each for each in _before(annotated, token) if isinstance(each.entity, kinds)}
    if token.lemma_ in COURSES and any(isinstance(each.entity, Agreement) for each in named.values()):
        return None
    if len(named) != 1:
        return None
    (last,) = named.values()
    start, end = _phrase(token)
    text = annotated.document.text[start:end]
    return Found(start, end, text, token.i, last.entity, "focus", 0.7)


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


def _since(token: Token) -> int:
    start = token.sent.start
    for _ in range(SENTENCES):
        start = token.doc[start - 1].sent.start if start else 0
    return start


def _undone(token: Token) -> bool:
    return any(word.pos_ == "VERB" and word.lemma_ in UNDONE for word in token.doc[_since(token) : token.i])


def _ambiguous(annotated: Annotated, pronoun: Token) -> bool:
    """Say whether "it" may be something else: an act told after it ("it is wrong to …"), a paper, another plan."""
    judged = pronoun.head
    told = judged.pos_ == "ADJ" and pronoun.lower_ == "it"
    if told and any(word.dep_ == "mark" and word.i > judged.i for word in judged.subtree):
        return True
    for word in pronoun.doc[_since(pronoun) : pronoun.i]:
        if (
            word.pos_ != "NOUN"
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
    """Say whether a mention is itself such a phrase, which nothing before it explained."""
    return found.how == "description" and bare(annotated.doc[found.root])


def _phrase(token: Token) -> tuple[int, int]:
    lefts = [token, *(child for child in token.lefts if child.dep_ in ("det", "amod", "compound"))]
    span: Span = token.doc[min(each.i for each in lefts) : token.i + 1]
    return span.start_char, span.end_char
