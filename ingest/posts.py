"""Whose a post is where the text says it by a word that points: "its president", "the committee's chairwoman"."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from ingest.calling import called
from ingest.mentions import Reading
from ingest.mentions._posts import QUALIFYING, rank_start
from ingest.mentions._words import JOB_ROLES, OFFICE_FIELDS, OFFICE_ROLES, RANK_WORDS, TENURE_WORDS
from ingest.naming import Reference, Thing

_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_OF_ROLES = frozenset(
    {"department", "ministry", "agency", "bureau", "committee", "commission", "administration", "party", "union"}
    | {"council", "board", "association", "federation", "guild", "coalition", "alliance", "institute", "foundation"}
    | {"company", "charity", "league", "directorate", "authority", "embassy", "tribunal", "newspaper"}
)
"""Nouns of bodies that stand before a role for the one body that the text has named so."""

LED = re.compile(
    r"^(?:(?:acting|interim|lieutenant|lt\.?|deputy|vice|prime|assistant|county|district|police|fire|chief|city|first|"
    r"state|attorney|solicitor|foreign|interior|defen[cs]e|finance|justice|health|home)[ -])*"
    r"(?:governor|mayor|sheriff|attorney|general|chief|president|premier|minister|king|queen|chancellor|commissioner|"
    r"supervisor|executive|judge|emir|sultan|prosecutor|manager|superintendent|archbishop|bishop|secretary)$",
    re.IGNORECASE,
)
"""Posts that go with the land or body that is named after their holder."""

_REACH = 4
"""Words that may stand between "its" and the role."""


def bind(reading: Reading, things: list[Thing]) -> None:
    """Name the posts of a document by the bodies that they are of, and count "its" before a role as the body."""
    ends = {m.end: t for t in things for m in t.mentions if t.is_a("Organization")}
    for token, body in [*_its(reading, things), *_bodies_of_roles(reading, things)]:
        body.mentions.append(Reference(token.i, token.i + 1, "coreference", 0.65))
        ends[token.i + 1] = body
    for post, named in list(_named_after(reading, things)):
        post.mentions.append(named)
    for office, made, land in list(_of_lands(reading, things)):
        _move(office, made, _of(office, land, things))
    for office in [t for t in things if t.kind == "Office" and t.local]:
        for made in list(office.mentions):
            owner = ends.get(_owner_end(reading, made.start))
            if owner is not None and (owner.singular or not owner.head):
                _move(office, made, _of(office, owner, things))
        if not office.mentions:
            things.remove(office)


def _owner_end(reading: Reading, start: int) -> int:
    """Give where the words end that say whose a post is, before its first word; 0 where none do."""
    doc, at = reading.doc, start
    while at > 0 and doc[at - 1].lower_ in QUALIFYING:
        at -= 1
    if at > 0 and doc[at - 1].text in _POSSESSIVE:
        return at - 1
    return at if at > 0 and doc[at - 1].lower_ == "its" else 0


def _of(office: Thing, owner: Thing, things: list[Thing]) -> Thing:
    return _post(f"{office.name[:1].upper()}{office.name[1:]}", owner, things)


def _post(title: str, owner: Thing, things: list[Thing]) -> Thing:
    """Find or make the post of a body."""
    name = f"{title} of {owner.name}"
    known = next((t for t in things if t.kind == "Office" and t.name == name), None)
    if known is None:
        known = Thing("Office", name, local=owner.local)
        things.append(known)
    return known


def _move(office: Thing, made: Reference, to: Thing) -> None:
    office.mentions.remove(made)
    to.mentions.append(made)


def _its(reading: Reading, things: list[Thing]) -> Iterator[tuple[Token, Thing]]:
    """Find "its" before a role, with the one body that is the subject before it."""
    doc = reading.doc
    roots = {doc[m.start : m.end].root.i: t for t in things for m in t.mentions if t.is_a("Organization")}
    sentences = list(doc.sents)
    for number, sentence in enumerate(sentences):
        for token in sentence:
            if token.lower_ != "its" or not _before_role(token):
                continue
            here = [roots[t.i] for t in doc[sentence.start : token.i] if t.i in roots and _subject(t)]
            if not here:
                here = _alone(reading, things, (sentence.start, token.i))
            if not here and number and not any(t.i in roots for t in doc[sentence.start : token.i]):
                here = [roots[t.i] for t in sentences[number - 1] if t.i in roots and _subject(t)]
            if len(set(here)) == 1:
                yield token, here[0]


def _of_lands(reading: Reading, things: list[Thing]) -> Iterator[tuple[Thing, Reference, Thing]]:
    """Find posts whose land or body is named after their holder: "Gov. Ruth Alder of Ohio"."""
    owners = {m.start: t for t in things if t.is_a("Organization") for m in t.mentions}
    holders = [m for t in things if t.kind == "Person" for m in t.mentions]
    for office in [t for t in things if t.kind == "Office" and t.local]:
        if not LED.search(office.name):
            continue
        for made in office.mentions:
            end = next((m.end for m in holders if m.start <= made.start and made.end < m.end), None)
            if end is None or [t.lower_ for t in reading.doc[end : end + 1]] != ["of"]:
                continue
            article = reading.doc[end + 1 : end + 2].text.lower() == "the"
            owner = owners.get(end + 2 if article else end + 1)
            if owner is not None and not owner.head:
                yield office, made, owner


def _alone(reading: Reading, things: list[Thing], span: tuple[int, int]) -> list[Thing]:
    """Give the one body named in a stretch of text, if it is the only one."""
    bodies = [t for t in things if t.is_a("Organization") and not (t.is_a("Jurisdiction") or t.head)]
    inside = [t for t in bodies if any(span[0] <= m.start and m.end <= span[1] for m in t.mentions)]
    return inside if len(inside) == 1 else []


def _named_after(reading: Reading, things: list[Thing]) -> Iterator[tuple[Thing, Reference]]:
    """Find posts whose body is pointed to after them: "president of the guild"."""
    covered = {i for t in things if t.kind == "Office" for m in t.mentions for i in range(m.start, m.end)}
    bodies = [t for t in things if t.is_a("Organization") and not t.is_a("Jurisdiction")]
    for body, made in [(t, m) for t in bodies for m in t.mentions if m.how == "coreference"]:
        role = made.start - 2
        if reading.doc[made.end : made.end + 1].text in _POSSESSIVE:
            continue  # "head of the agency's division"
        if role < 0 or role in covered or reading.doc[role + 1].lower_ not in {"of", "for"}:
            continue
        if reading.doc[role].lower_ not in OFFICE_ROLES or reading.doc[role].pos_ == "VERB":
            continue
        start = rank_start(reading, role)
        if start and reading.doc[start - 1].lower_ in {"a", "an", "another", "one", "any", "every", "each"}:
            continue
        title = " ".join(t.text for t in reading.doc[start : role + 1] if t.lower_ not in TENURE_WORDS)
        yield _post(f"{title[:1].upper()}{title[1:]}", body, things), Reference(start, made.end, "pattern", 0.7)


def _bodies_of_roles(reading: Reading, things: list[Thing]) -> Iterator[tuple[Token, Thing]]:
    """Find the noun of a body before a role, with the last body named before that may be so called.

    "A ministry spokesman, Ada Okoro" speaks for the ministry of the text.
    """
    taken = {i for t in things if t.is_a("Organization") for m in t.mentions for i in range(m.start, m.end)}
    bodies = sorted(((m.end, t) for t in things if t.is_a("Organization") and not t.head for m in t.mentions), key=_at)
    for token in reading.doc[:-1]:
        if token.lower_ not in _OF_ROLES or token.i in taken or not (token.is_lower or token.is_sent_start):
            continue
        if not _role_begins(token.nbor(1)):
            continue
        body = next((t for end, t in reversed(bodies) if end <= token.i and called(token.lower_, t)), None)
        if body is not None:
            yield token, body


def _at(pair: tuple[int, Thing]) -> int:
    return pair[0]


def _role_begins(token: Token) -> bool:
    """Whether a role stands here, perhaps with one word before it: "press | officer", "deputy | director"."""
    if token.lower_ in OFFICE_ROLES | JOB_ROLES:
        return True
    following = token.doc[token.i + 1 : token.i + 2].text
    return token.lower_ in OFFICE_FIELDS | RANK_WORDS | {"press"} and following in OFFICE_ROLES | JOB_ROLES


def _subject(token: Token) -> bool:
    return token.dep_.startswith("nsubj")


def _before_role(token: Token) -> bool:
    following = token.doc[token.i + 1 : token.i + 1 + _REACH]
    for word in following:
        if word.lower_ in OFFICE_ROLES | JOB_ROLES:
            return True
        if word.pos_ in {"VERB", "AUX", "ADP", "PUNCT"}:
            return False
    return False
