"""Which other names may mean the same as a name: only for a person to look at, nothing is joined by it."""

from collections.abc import Iterable, Iterator
from itertools import product

from graph.answers import Answer, Graph, Node
from graph.queries._facts import node
from graph.queries.joined import is_apart, told_apart
from graph.store.search import Hit
from graph.store.words import COMMON, fold
from ontology.node import Entity
from ontology.nodes.agents import Person
from ontology.record import Record
from ontology.vocabulary import NODE_TYPES, labels, may_be_one, type_of

FEW = 6
LOOKED_AT = 40
ACRONYM = 3
"""Fewer letters are the initials of too many names."""
_TITLES = (
    "mr mrs ms miss dr prof professor sir dame judge justice chief president secretary senator sen rep representative "
    "governor gov mayor general gen colonel col captain capt director commissioner minister"
)
TITLES = frozenset(_TITLES.split())
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_GENERIC = (
    "us usa united states federal national department agency office bureau ministry administration company inc llc ltd "
    "corporation plan initiative case suit lawsuit memo memorandum order bill letter report hearing"
)
GENERIC = frozenset(_GENERIC.split())


class Alike(Record):
    """A name that may mean the same, and what speaks for it."""

    node: Node
    why: str


class Candidates(Answer):
    """The names that may mean the same as that of a node, the likeliest first."""

    node: Node
    alike: tuple[Alike, ...] = ()


def alike(store: Graph, identifier: str, limit: int = FEW) -> Candidates:
    """Look for names of a fitting type that share their telling words; raises NotFound.

    Those that somebody decided to be others are left out.
    """
    about = node(store, identifier)
    return store.kept(("alike", about.id, limit), lambda: _alike(store, about, limit))


def _alike(store: Graph, about: Node, limit: int) -> Candidates:
    kind, apart = type_of(about.id), told_apart(store)
    [mine] = [hit for hit in store.search(about.name, (), LOOKED_AT) if hit.id == about.id][:1] or [_bare(about)]
    found: dict[str, tuple[int, Alike]] = {}
    for words in _asked(kind, mine):
        for hit in store.search(words, fitting(kind), LOOKED_AT):
            if hit.id == about.id or not may_be_one(kind, type_of(hit.id)) or is_apart(apart, about.id, hit.id):
                continue
            if told := likeness(kind, _names(mine), _names(hit)):
                rank, why = told
                shown = Node(id=hit.id, name=hit.name, description=hit.description)
                found.setdefault(hit.id, (rank, Alike(node=shown, why=why)))
    ordered = sorted(found.values(), key=lambda pair: (pair[0], pair[1].node.name, pair[1].node.id))
    return Candidates(node=about, alike=tuple(one for _, one in ordered[:limit]))


def likeness(kind: type[Entity], names: tuple[str, ...], others: tuple[str, ...]) -> tuple[int, str] | None:
    """Say how near two nodes are by what they are called, the name of each first: a rank, and what speaks for it."""
    folded, folded_others = [fold(name) for name in names], [fold(name) for name in others]
    if shared := [name for name in folded if name in folded_others and len(name.split()) > 1]:
        return 0, f"both are called “{_as_written(names, shared[0])}”"
    if issubclass(kind, Person):
        return _same_person(folded[0].split(), folded_others[0].split())
    found = [told for pair in product(folded, folded_others) if (told := _same_words(kind, *pair))]
    return min(found, default=None)


def _same_person(one: list[str], other: list[str]) -> tuple[int, str] | None:
    """Compare two names of people: one surname, and given names of which none contradicts another."""
    suffixes = [SUFFIXES & set(words) for words in (one, other)]
    if all(suffixes) and suffixes[0] != suffixes[1]:
        return None
    first, second = ([w for w in words if w not in TITLES | SUFFIXES] for words in (one, other))
    if not first or not second or first[-1] != second[-1]:
        return None
    if len(first) == 1 or len(second) == 1:
        return 3, "the same surname"
    pairs = list(zip(first[:-1], second[:-1], strict=False))
    if not all(_may_be_given(*pair) for pair in pairs):
        return None
    return (1, "the same given name and surname") if first[0] == second[0] else (2, "given names that fit, one surname")


def _may_be_given(one: str, other: str) -> bool:
    """Say whether two given names may be one: an initial, or a short form that the longer begins with."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and (len(short) == 1 or len(short) > 2)


def _same_words(kind: type[Entity], one: str, other: str) -> tuple[int, str] | None:
    first, second = (_telling(kind, name) for name in (one, other))
    if first and first == second:
        return 1, "the same words"
    if any(_acronym(long) == short for long, short in ((one, other), (other, one))):
        return 1, "one is the initials of the other"
    fewer, more = sorted((first, second), key=len)
    if len(fewer) > 1 and fewer < more:
        return 2, "all words of one are in the other"
    return None


def _telling(kind: type[Entity], name: str) -> frozenset[str]:
    """Give the words of a name that tell it from others: neither little words nor what all of its type are called."""
    own = {part.lower() for label in labels(kind) for part in (label, f"{label}s", f"{label}me")}
    return frozenset(word for word in name.split() if word not in COMMON | GENERIC | own)


def _acronym(name: str) -> str:
    made = "".join(word[0] for word in name.split() if word not in COMMON)
    return made if len(made) >= ACRONYM else ""


def _asked(kind: type[Entity], mine: Hit) -> Iterator[str]:
    """Give what to look for: the surname of a person, else the telling words and initials of each name."""
    if issubclass(kind, Person):
        words = [word for word in fold(mine.name).split() if word not in TITLES | SUFFIXES]
        yield from words[-1:]
        return
    for name in _names(mine):
        yield " ".join(sorted(_telling(kind, fold(name)))) or name
        if made := _acronym(fold(name)):
            yield made


def fitting(kind: type[Entity]) -> tuple[str, ...]:
    """Name the types that a node of this type may turn out to be, each with all of its kinds."""
    return tuple(label for label in labels(kind) if may_be_one(kind, NODE_TYPES[label]))


def _names(hit: Hit) -> tuple[str, ...]:
    return hit.name, *hit.aliases


def _bare(about: Node) -> Hit:
    return Hit(id=about.id, name=about.name, type=about.type, score=0.0)


def _as_written(names: Iterable[str], folded: str) -> str:
    return next(name for name in names if fold(name) == folded)
