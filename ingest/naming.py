"""Which names of a document are one thing's: full names, surnames, acronyms, short forms."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from spacy.tokens import Token

from ingest.gazetteer import Entry, Gazetteer
from ingest.language.given_names import is_given_name
from ingest.mentions import Candidate, Reading
from ingest.mentions._titles import TITLES
from ingest.mentions._words import JUNIOR, ORGANIZATION_HEADS, PARTICLES, PARTS
from ontology.identity import digest, node_id, slug
from ontology.node import Entity
from ontology.vocabulary import make_node, node_type

_LINKS = frozenset({"of", "for", "and", "the", "on", "in", "to", "a", "&"})
_EXTRA = frozenset({"news", "party", "group", "magazine", "newspaper", "inc", "corporation"})


@dataclass(eq=False, slots=True)
class Thing:
    """One thing of a document while its mentions are gathered."""

    kind: str
    name: str
    local: bool = False
    entry: Entry | None = None
    surfaces: dict[str, None] = field(default_factory=dict)
    mentions: list["Reference"] = field(default_factory=list)
    own: frozenset[str] = frozenset()
    head: str = ""
    singular: bool = False
    roles: set[str] = field(default_factory=set)
    number: int = 0
    pronoun: str = ""

    def add(self, reference: "Reference", surface: str) -> None:
        """Count a mention in, and the words that it uses."""
        self.mentions.append(reference)
        if surface:
            self.surfaces[surface] = None

    def entity(self, document: str) -> Entity:
        """Make the node: the id of what is nobody's outside the document carries a hash of it."""
        aliases = tuple(s for s in self.surfaces if words(s) != words(self.name))
        if not self.local:
            return make_node(self.kind, self.name, aliases=aliases)
        mark = digest(document, self.name, str(self.number), length=6)
        return make_node(self.kind, self.name, identifier=f"{node_id(self.kind, self.name)}-{mark}", aliases=aliases)

    def is_a(self, *kinds: str) -> bool:
        """Whether its type is one of these or a kind of one."""
        return issubclass(node_type(self.kind), tuple(node_type(k) for k in kinds))


@dataclass(frozen=True, slots=True)
class Reference:
    """Tokens that refer to a thing, and how that was found; `root` is the head where the parse is not asked for it."""

    start: int
    end: int
    how: str
    score: float
    root: int | None = None


@lru_cache(maxsize=32_768)
def words(name: str) -> list[str]:
    """Write a name as words to compare."""
    return slug(name).split("-")


def initials(name: str) -> str:
    """Give the capitals that an acronym of a name would have: USCIS of "US Citizenship and Immigration Services"."""
    parts = [w for w in name.replace(".", "").replace("-", " ").split() if w.lower() not in _LINKS]
    return "".join(w if w.isupper() and len(w) <= 3 else w[0].upper() for w in parts)


class Names:
    """The named things of a document."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.things = reading, list[Thing]()

    def read(self, candidates: list[Candidate]) -> None:
        """Gather named candidates: longer names first, so that shorter ones find them."""
        for candidate in sorted(candidates, key=lambda c: (c.entry is None, -_size(c), c.start)):
            thing = self._known(candidate) or self._new(candidate)
            self._refer(thing, candidate)
        self._offices()
        self._told_apart()

    def _told_apart(self) -> None:
        """Take a body called by a description for the one of its kind that the document names, not for a known one.

        "The pilots' union" is an everyday name of some union, but here perhaps of another.
        """
        described = [t for t in self.things if t.entry and t.is_a("Union", "AdvocacyGroup") and _only_described(t)]
        for thing in described:
            named = [t for t in self.things if t.kind == thing.kind and t not in described]
            if not named:
                continue
            self.things.remove(thing)
            if len(named) == 1:
                named[0].mentions += thing.mentions

    def _offices(self) -> None:
        """Read "acting director X" as the one office of a director that the document names in full."""
        offices = [t for t in self.things if t.kind == "Office" and not t.local]
        for thing in [t for t in self.things if t.kind == "Office" and t.local]:
            role = words(thing.name)[-1]
            holders = self._holders(thing)
            rank = JUNIOR & set(words(thing.name))
            alike = [o for o in offices if role in words(o.name)[:3] and JUNIOR & set(words(o.name)) == rank]
            full = [o for o in alike if holders & self._holders(o)]
            full = full or [o for o in offices if _same_post(thing, o) and self._holders(o) <= holders]
            if len(full) == 1:
                full[0].mentions += thing.mentions
                full[0].surfaces |= thing.surfaces
                self.things.remove(thing)

    def _holders(self, office: Thing) -> set[Thing]:
        """Find the people whose names stand right beside the mentions of an office."""
        people = [(m, t) for t in self.things if t.kind == "Person" for m in t.mentions]
        doc = self.reading.doc
        return {
            person
            for made in office.mentions
            for m, person in people
            if (m.start <= made.start and made.end <= m.end)
            or (0 <= m.start - made.end <= 1 and doc[made.end : m.start].text in {"", ","})
            or (
                1 <= made.start - m.end <= 3
                and [t.lower_ for t in doc[m.end : made.start]] in ([","], [",", "the"], [",", "the", "acting"])
            )
        }

    def _refer(self, thing: Thing, candidate: Candidate) -> None:
        start, end = candidate.core or (candidate.start, candidate.end)
        surface = self.reading.text(start, end)
        if candidate.how == "coreference" and surface.lower() in ORGANIZATION_HEADS:
            surface = ""  # "the Service" is a name in this document only
        thing.add(Reference(candidate.start, candidate.end, candidate.how, candidate.score), surface)
        if candidate.core:
            thing.roles |= {t.lower_.rstrip(".") for t in self.reading.doc[candidate.start : start]}

    def _new(self, candidate: Candidate) -> Thing:
        entry = candidate.entry or _of_type(self.reading.gazetteer, candidate)
        name = entry.name if entry else candidate.name
        thing = Thing(entry.type if entry else candidate.kind, name, candidate.local, entry)
        self.things.append(thing)
        return thing

    def _known(self, candidate: Candidate) -> Thing | None:
        if candidate.entry is not None:
            return next((t for t in self.things if t.entry == candidate.entry), None)
        short = words(candidate.name)
        for thing in self.things:
            if thing.kind == candidate.kind and any(words(s) == short for s in (thing.name, *thing.surfaces)):
                return thing
        if candidate.kind == "Person":
            return self.person(candidate.name)
        fitting = [t for t in self.things if _short_of(candidate, t)]
        return fitting[0] if len(fitting) == 1 else None

    def person(self, name: str) -> Thing | None:
        """Find the one person whom a shorter name stands for: a surname, or a name without its middle."""
        short = words(name)
        fitting = [t for t in self.things if t.kind == "Person" and _same_person(short, words(t.name))]
        return fitting[0] if len(fitting) == 1 else None

    def acronym(self, text: str) -> Thing | None:
        """Find the one thing whose initials, with or without a country before them, are an acronym."""
        letters = text.replace(".", "")
        fitting = []
        for thing in self.things:
            made = [initials(s) for s in (thing.name, *thing.surfaces) if " " in s]
            if letters in made and not thing.is_a("Person"):
                fitting.append(thing)
        return fitting[0] if len(fitting) == 1 else None


def _only_described(thing: Thing) -> bool:
    """Whether a document has of a body only words that end as a description does: "port workers' union"."""
    if not thing.surfaces or thing.name in thing.surfaces:
        return False
    return all(s.split()[-1].islower() and " " in s for s in thing.surfaces)


def _same_post(short: Thing, full: Thing) -> bool:
    """Whether a post of several words is one that the document names with its body: "chief of staff" of that."""
    title, whole = words(short.name), words(full.name)
    return len(title) > 1 and whole[: len(title) + 1] == [*title, "of"]


def _size(candidate: Candidate) -> int:
    return len(candidate.name.split())


def _of_type(gazetteer: Gazetteer, candidate: Candidate) -> Entry | None:
    entry = gazetteer.lookup(candidate.name)
    return entry if entry and entry.type == candidate.kind else None


def _same_person(short: list[str], full: list[str]) -> bool:
    if short[-1] in {"jr", "sr", "ii", "iii"}:
        short = short[:-1]
    if len(short) == 1 or (len(short) < len(full) and short[0] in PARTICLES):
        return short == full[-len(short) :]
    return short[0] == full[0] and short[-1] == full[-1]


def _short_of(candidate: Candidate, thing: Thing) -> bool:
    """Whether a name is another one shortened: "Supreme Court" of "Italian Supreme Court of Cassation"."""
    if thing.kind != candidate.kind and not (thing.is_a("Organization") and candidate.kind == "Organization"):
        return False
    short = words(candidate.name)
    for full in (words(s) for s in (thing.name, *thing.surfaces)):
        if len(short) >= len(full):
            continue
        at = next((i for i in range(len(full) - len(short) + 1) if full[i : i + len(short)] == short), None)
        if at is None:
            continue
        rest = full[:at] + full[at + len(short) :]
        if candidate.kind == "Office" and JUNIOR & set(rest):
            continue  # the secretary is not the assistant secretary
        if at > 1 and PARTS & set(rest[:at]):
            continue  # the whole is not its part: "the Drumlin branch of the Harbour Party"
        if at == 0 and set(rest) <= _EXTRA:
            return True
        heads = [w for w in full if w in ORGANIZATION_HEADS]
        if heads and set(heads) <= set(short) and len(short) > 1 and (at > 0 or "of" in rest):
            return True
    return False


def surnames(reading: Reading, things: list[Thing], taken: set[int]) -> Iterator[tuple[Thing, int]]:
    """Find the last names of the people of a document standing alone, also in headlines."""
    owners: dict[str, list[Thing]] = {}
    for thing in things:
        if thing.kind == "Person":
            for surface in {thing.name, *thing.surfaces}:
                last = surface.split()[-1]
                if thing not in owners.setdefault(last, []):
                    owners[last].append(thing)
    for token in reading.doc:
        fitting = owners.get(token.text, [])
        if len(fitting) == 1 and token.i not in taken and not _of_another(token, fitting[0], taken):
            yield fitting[0], token.i


def _of_another(token: Token, owner: Thing, taken: set[int]) -> bool:
    """Whether a surname stands inside a name that is not its owner's: "Ilczuk Tai-wan", "Baltasar Ilczuk"."""
    doc, at = token.doc, token.i
    if at + 3 < len(doc) and doc[at + 1].text[0].isupper() and doc[at + 2].text == "-" and doc[at + 3].is_alpha:
        return True
    before = doc[at - 1] if at else None
    if before is None or at - 1 in taken or before.pos_ != "PROPN" or not before.is_title or before.is_sent_start:
        return False
    own = any(before.text in surface.split() for surface in (owner.name, *owner.surfaces))
    return not own and before.lower_.rstrip(".") not in TITLES and is_given_name(before.text)
