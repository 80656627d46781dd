"""From a word of the parse to the mention it heads."""

from collections.abc import Iterator

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import surface_subject
from ingest.cues import words
from ingest.dependents import children, preposition
from ingest.endings import end_of, ended_before, made
from ingest.focus import bare, selected, taken_up
from ingest.inspectors import inspectorate, leads_to_one
from ingest.listing import listed_with
from ingest.paths import spread
from ingest.portions import divided, set_apart
from ingest.selfsame import speaking_of_itself
from ingest.situations import situation
from ontology.node import Entity
from ontology.nodes.agents import Agent, GovernmentBody, Group, Organization, Person
from ontology.nodes.offices import Office
from ontology.nodes.policies import Law, Policy

Kinds = tuple[type[Entity], ...]
REACH = 600
OFFICIALLY = words(
    "file lodge sue announce issue publish rescind appeal urge petition propose unveil condemn criticize criticise "
    "denounce endorse oppose order instruct direct ask demand notify warn accuse"
)
"""What bodies do by themselves, so that "it" as who does it is one."""

NAMING = ("flat", "compound", "appos", "nmod")


def resolve_token(annotated: Annotated, token: Token, kinds: Kinds) -> Found | None:
    """Give the mention of one of some kinds that a word heads, or that is part of the same name ("Director Li")."""
    for found in _candidates(annotated, token):
        if isinstance(found.entity, kinds):
            return found
    return None


def _candidates(annotated: Annotated, token: Token) -> Iterator[Found]:
    for index in _same_name(token):
        if (found := annotated.at(index)) is not None:
            yield found
    inside = annotated.covering(token.i)
    last = inside is not None and inside.end == token.idx + len(token) and token.pos_ == "NUM"
    if inside is not None and (token.pos_ == "PROPN" or inside.start == token.idx or last):
        yield inside


def _same_name(token: Token) -> Iterator[int]:
    yield token.i
    for child in children(token, *NAMING):
        before = child.i < token.i and token.pos_ != "PROPN"
        excepted = child.i + 1 < len(child.doc) and child.nbor().lower_ == "not"  # "states, Texas not among them"
        if not preposition(child) and child.pos_ == "PROPN" and not before and not excepted:
            yield child.i
    if token.dep_ in ("flat", "compound") and token.head.pos_ == "PROPN" and token.pos_ == "PROPN":
        yield token.head.i


def resolve_each(annotated: Annotated, token: Token, kinds: Kinds) -> list[Found]:
    """Give all mentions that the words of one stand for: "the agreements" are one with each party."""
    first = (
        (_office(annotated, token, kinds) if token.pos_ == "PROPN" and leads_to_one(annotated, token) else None)
        or resolve_token(annotated, token, kinds)
        or _last_named(annotated, token, kinds)
        or _itself(annotated, token, kinds)
        or _office(annotated, token, kinds)
        or _body_before(annotated, token, kinds)
        or _taken_up(annotated, token, kinds)
        or _beside_name(annotated, token, kinds)
    )
    first = _course(annotated, token, kinds, first)
    first = _ended(annotated, token, kinds, first)
    if first is None or first.how in ("focus", "ending", "office", "situation"):
        return [first] if first is not None else []
    same = [m for m in annotated.starting(first.start, first.start + 1) if m.end == first.end]
    return [m for m in same if isinstance(m.entity, kinds)]


def _course(annotated: Annotated, token: Token, kinds: Kinds, first: Found | None) -> Found | None:
    """Find what "the move" or "it" takes up; a phrase that by itself tells nothing keeps its own node where none is."""
    own = first is not None and not (bare(annotated.doc[first.root]) and _untold(first))
    if own or not any(issubclass(kind, (Policy, Law)) for kind in kinds):
        return first
    if token.pos_ == "PRON" and not selected(token):
        return first
    found = taken_up(annotated, token)
    return found if found is not None and isinstance(found.entity, kinds) else first


def _untold(found: Found) -> bool:
    """Say whether a phrase brought a node of its own that nothing but its one word tells: "restrictions"."""
    again = found.how == "coreference" and len(found.entity.name.split()) == 1
    return found.how == "description" or again and found.entity.name.lower() in found.text.lower()


def _ended(annotated: Annotated, token: Token, kinds: Kinds, first: Found | None) -> Found | None:
    """Find the end of a policy where that, and not the policy, is what a word tells."""
    if not any(issubclass(kind, Policy) or issubclass(Policy, kind) for kind in kinds):
        return first
    if first is None:
        found = end_of(annotated, token, lambda word: next(iter(resolve_each(annotated, word, (Policy, Law))), None))
        found = found or situation(annotated, token)
        return found if found is not None and isinstance(found.entity, kinds) else None
    verb = ended_before(annotated, first)
    return made(annotated, first, verb) if verb is not None else first


def _beside_name(annotated: Annotated, token: Token, kinds: Kinds) -> Found | None:
    """Find who a subject between commas after a name is: "Ann Lee of Ohio, the party's leader, called it"."""
    doc, last = token.doc, token.i
    first = min([last, *(child.left_edge.i for child in children(token, "det", "amod", "nmod:poss", "compound"))])
    if token.dep_ != "nsubj" or token.head.i < last + 2 or doc[last + 1].text != "," or doc[first - 1].text != ",":
        return None
    before = annotated.starting(token.sent.start_char, doc[first - 1].idx)
    people = {each.entity.id: each for each in before if isinstance(each.entity, Person)}
    opening = before[0].start <= token.sent.start_char + 1 if before else False
    found = next(iter(people.values())) if len(people) == 1 and opening else None
    return found if found is not None and isinstance(found.entity, kinds) else None


def _office(annotated: Annotated, token: Token, kinds: Kinds) -> Found | None:
    """Find the body that "the inspector general" acts for."""
    wanted = any(issubclass(kind, GovernmentBody) or issubclass(GovernmentBody, kind) for kind in kinds)
    found = inspectorate(annotated, token) if wanted and not any(issubclass(Office, kind) for kind in kinds) else None
    return found if found is not None and isinstance(found.entity, kinds) else None


def _itself(annotated: Annotated, token: Token, kinds: Kinds) -> Found | None:
    """Find the body or the people that "it" and "they" mean in their own words."""
    said = speaking_of_itself(token) if token.lower_ in ("it", "they") else None
    if said is None or annotated.quotes(token.idx):
        return None
    found = resolve_token(annotated, said, (Group,) if token.lower_ == "they" else (Organization,))
    return found if found is not None and isinstance(found.entity, kinds) else None


def _body_before(annotated: Annotated, token: Token, kinds: Kinds) -> Found | None:
    """Find the body that "it" is where it files or announces something: the subject of the sentence before."""
    verb, start = token.head, token.sent.start
    main = token.lower_ == "it" and token.dep_ == "nsubj" and verb.dep_ == "ROOT" and verb.lemma_ in OFFICIALLY
    if not main or not start or annotated.quotes(token.idx):
        return None
    before = annotated.doc[start - 1].sent.root
    subjects = [each for each in surface_subject(before)[:1] if each.tag_ not in ("NNS", "NNPS")]
    found = resolve_token(annotated, subjects[0], (Organization,)) if subjects else None
    return found if found is not None and isinstance(found.entity, kinds) else None


def _last_named(annotated: Annotated, token: Token, kinds: Kinds) -> Found | None:
    """Find whom "he" or "she", as a subject that nothing else resolves, takes up: the last person named before it."""
    if token.lower_ not in ("he", "she") or token.dep_ not in ("nsubj", "nsubj:pass"):
        return None
    if annotated.quotes(token.idx):
        return None
    if token.head.dep_ == "conj" and token.head.head.pos_ in ("VERB", "AUX"):
        for subject in surface_subject(token.head.head):
            found = resolve_token(annotated, subject, kinds) if subject.i < token.i else None
            if found is not None and isinstance(found.entity, Person):
                return found
    before = [m for m in annotated.starting(token.idx - REACH + 1, token.idx) if isinstance(m.entity, Person)]
    subjects = [m for m in before if annotated.doc[m.root].dep_ in ("nsubj", "nsubj:pass", "appos", "ROOT")]
    named = [m for m in subjects if not annotated.quotes(m.start)]
    if not named or not isinstance(named[-1].entity, kinds) or _told_otherwise(annotated, named[-1], token):
        return None
    return named[-1]


def _told_otherwise(annotated: Annotated, person: Found, pronoun: Token) -> bool:
    """Say whether somebody cannot be "she": the text called them "he" before, or told of another one since."""
    others = ("he", "his", "him") if pronoun.lower_ == "she" else ("she", "her")
    before = annotated.starting(0, pronoun.idx)
    own = [m.text.lower() for m in before if m.how == "pronoun" and m.entity.id == person.entity.id]
    since = [m for m in before if m.start > person.end and isinstance(m.entity, Group)]
    stranger = any(
        annotated.doc[m.root].dep_ == "nsubj" and annotated.doc[m.root].tag_ == "NN" and not annotated.quotes(m.start)
        for m in since
    )
    return stranger or any(each in others for each in own[-1:])


def _taken_up(annotated: Annotated, token: Token, kinds: Kinds) -> Found | None:
    """Find what "these disclosures" means where nothing was found there: the last thing of that word before it.

    If none came before, the next that is called by "the" and that word takes up the same.
    """
    pointing = any(child.lower_ in ("this", "these", "that", "those", "such") for child in children(token, "det"))
    if token.pos_ != "NOUN" or not pointing or annotated.covering(token.i) is not None:
        return None
    near = annotated.starting(token.idx - REACH + 1, token.idx + REACH)
    same = [m for m in near if annotated.doc[m.root].lemma_ == token.lemma_ and isinstance(m.entity, kinds)]
    before = [m for m in same if m.start < token.idx]
    after = [m for m in same if m.start > token.idx and m.text.lower().startswith("the ")]
    return before[-1] if before else next(iter(after), None)


def _set_of(annotated: Annotated, token: Token) -> bool:
    """Say whether a word stands for people of its own, so that "a group of judges" is not all judges."""
    found = annotated.at(token.i) if token.lower_ in ("group", "part") else None
    return found is not None and isinstance(found.entity, Agent)


def resolve_all(annotated: Annotated, tokens: list[Token], kinds: Kinds) -> list[Found]:
    """Give the mentions of all the words that stand with some words ("X, Y and Z"), each entity once."""
    found: dict[str, Found] = {}
    for token in tokens:
        for member in spread(token):
            if member.head == token and _set_of(annotated, token) and preposition(member) == "of":
                continue
            apart = set_apart(annotated, member)
            for whole in [apart] if apart is not None else resolve_each(annotated, member, kinds):
                mention = divided(annotated, whole)
                for each in (mention, *listed_with(annotated, mention)):
                    if isinstance(each.entity, kinds):
                        found.setdefault(each.entity.id, each)
    return list(found.values())
