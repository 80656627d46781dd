"""Who is on which side of a lawsuit: by the name of the case, and by "the plaintiffs, X and Y"."""

import re
from typing import Literal

from spacy.tokens import Token

from ingest.annotate import Annotated, Found
from ingest.arguments import agents, has_copula, patients, surface_subject
from ingest.cues import words
from ingest.dependents import children, preposition
from ingest.lookup import resolve_all
from ontology.identity import slug
from ontology.nodes.agents import Agent, GovernmentBody, Group, Person
from ontology.nodes.documents import Lawsuit

Side = Literal["plaintiff", "defendant"]
SUING = words("plaintiff challenger petitioner claimant")
SUED = words("defendant respondent")
GOVERNING = words("government administration ministry department county city town")
STATES = ("governmentbody/", "jurisdiction/")
VERSUS = re.compile(r"\s+vs?\.\s+(?:the\s+)?")
HIGHEST = re.compile(
    r"\b(?:Supreme|High|Constitutional) Court\b|\bappeals? court\b|\bCourt of Appeals\b", re.IGNORECASE
)


def case_near(annotated: Annotated, token: Token) -> Found | None:
    """Find the lawsuit that a word speaks in: that of its sentence, else the last one before it."""
    sentence = token.sent
    cases = [m for m in annotated.mentions if isinstance(m.entity, Lawsuit)]
    own = [m for m in cases if sentence.start_char <= m.start < sentence.end_char]
    before = [m for m in cases if m.start < token.idx]
    only = cases[:1] if len({m.entity.id for m in cases}) == 1 else []
    return next(iter(own[:1] or before[-1:] or only), None)


def in_the_name(annotated: Annotated, case: Found) -> tuple[Found | None, Found | None]:
    """Find who sues and who is sued by a name as "Doe v. Roe"; on appeal the government may have come to stand first.

    Neither is given where a higher court is spoken of and the one named first is a person or government.
    """
    sides = VERSUS.split(case.entity.name)
    if len(sides) != 2 or not VERSUS.search(case.text):
        return None, None
    first, second = (_party(annotated, case, side) for side in sides)
    official = first is not None and isinstance(first.entity, (Person, GovernmentBody))
    if official and HIGHEST.search(annotated.document.text):
        return None, None
    return first, second


def _party(annotated: Annotated, case: Found, side: str) -> Found | None:
    """Find who is meant by one side of a name: the one of the document whose name it is, or whose surname."""
    wanted = slug(re.sub(r",?\s+(?:et al\.?|Inc\.?)$", "", side))
    known = {m.entity.id: m.entity for m in annotated.mentions if isinstance(m.entity, Agent)}
    fitting = [e for e in known.values() if any(slug(name) == wanted for name in (e.name, *e.aliases))]
    fitting = fitting or [e for e in known.values() if isinstance(e, Person) and slug(e.name.split()[-1]) == wanted]
    at = case.text.find(side)
    if len(fitting) != 1 or at < 0 or isinstance(fitting[0], Group):
        return None
    start = case.start + at
    return Found(start, start + len(side), side, case.root, fitting[0], "coreference", 0.8)


def on_a_side(annotated: Annotated, noun: Token) -> list[Found]:
    """Find who are called the plaintiffs or the defendants: beside the noun, as its subject, or as who they include."""
    said = [*_beside(noun), *_listed_as(noun), *(c for v in _including(noun) for c in children(v, "obj"))]
    whole = (
        noun.head if noun.dep_ == "nmod" and preposition(noun) == "of" and noun.head.pos_ in ("NUM", "PRON") else noun
    )
    if has_copula(whole):
        said += surface_subject(whole)
    found = resolve_all(annotated, said, (Agent,))
    own = annotated.at(noun.i)
    if own is not None and isinstance(own.entity, Person) and own.text != own.entity.name:
        found.append(own)
    return [
        each for each in found if annotated.doc[each.root].lemma_ not in SUING | SUED or isinstance(each.entity, Person)
    ]


def _listed_as(noun: Token) -> list[Token]:
    """Find whom a suit names: "names the ministry as a defendant", "the ministry was named as one"."""
    verb = noun.head
    named = noun.dep_ in ("obl", "xcomp") and preposition(noun) == "as" and verb.lemma_ in ("name", "list", "cite")
    return patients(verb) if named else []


def _beside(noun: Token) -> list[Token]:
    """Give what is set off by commas after the noun, also where the parse takes it for the rest of a list."""
    joined = children(noun, "conj")
    if joined and noun.nbor().text == "," and not children(joined[0], "cc"):
        end = joined[-1].right_edge.i + 1
        if end < len(noun.doc) and noun.doc[end].text == ",":
            return [*children(noun, "appos"), *joined]
    return children(noun, "appos")


def _including(noun: Token) -> list[Token]:
    told = [*([noun.head] if noun.dep_ == "nsubj" else []), *children(noun, "acl:relcl")]
    return [verb for verb in told if verb.lemma_ == "include"]


def known_sides(annotated: Annotated) -> dict[str, Side]:
    """Say of everybody whom the document puts on one side of a lawsuit, by id, which it is; not who is on both."""
    found: list[tuple[str, Side]] = []
    for case in annotated.mentions:
        if isinstance(case.entity, Lawsuit):
            first, second = in_the_name(annotated, case)
            root = annotated.doc[case.root]
            told = root.pos_ == "VERB"
            by = resolve_all(annotated, agents(root) if told else _after(root, "by"), (Agent,))
            against = resolve_all(annotated, patients(root) if told else _after(root, "against"), (Agent,))
            found += [(party.entity.id, "plaintiff") for party in (*by, *([first] if first else []))]
            found += [(party.entity.id, "defendant") for party in (*against, *([second] if second else []))]
    for noun in annotated.doc:
        if noun.pos_ == "NOUN" and noun.lemma_ in SUING | SUED:
            side: Side = "plaintiff" if noun.lemma_ in SUING else "defendant"
            found += [(party.entity.id, side) for party in on_a_side(annotated, noun)]
    sides: dict[str, set[Side]] = {}
    for party, side in found:
        sides.setdefault(party, set()).add(side)
    return {party: next(iter(held)) for party, held in sides.items() if len(held) == 1}


def side_of(annotated: Annotated, whom: Token, sides: dict[str, Side]) -> Side | None:
    """Say which side somebody is on: by the word for it, as the document says, else the government's as sued."""
    if whom.lemma_ in SUING | SUED:
        return "plaintiff" if whom.lemma_ in SUING else "defendant"
    known = [sides[f.entity.id] for f in resolve_all(annotated, [whom], (Agent,)) if f.entity.id in sides]
    if known:
        return known[0] if len(set(known)) == 1 else None
    suing = any(side == "plaintiff" and party.startswith(STATES) for party, side in sides.items())
    return "defendant" if whom.lemma_ in GOVERNING and not suing else None


def _after(noun: Token, word: str) -> list[Token]:
    return [c for c in children(noun, "nmod", "obl") if preposition(c) == word]
