"""Which names are one, by what people decided: pure reckoning with their decisions.

Of two nodes the last decision that was not undone counts. Those that are the same make groups, put together in the
order of time; what would bring together two that are told apart is left out.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from graph.store.connection import Row
from graph.store.decisions import judged, moment
from graph.store.schema import DECISION
from ontology.errors import UnknownType
from ontology.vocabulary import may_be_one, type_of

PAIRED = ("same", "not_same")
UNDO: Literal["undo"] = "undo"
DECISIONS = f"""
UNWIND $verdicts AS verdict MATCH (d:{DECISION} {{verdict: verdict}})
RETURN d.id AS id, d.verdict AS verdict, d.about AS about, d.by AS by, d.at AS at, d.reason AS reason"""
Read = Callable[..., Sequence[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class Groups:
    """The names that are one, each group in the order in which they may stand for all; `notes` says what is left out.

    `named` are all nodes that anybody ever called the same as another, whether that counts or not.
    """

    groups: tuple[tuple[str, ...], ...] = ()
    named: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()

    def places(self, there: Collection[str]) -> dict[str, str]:
        """Give for each of the nodes that are there, and stand under the name of another, that other one."""
        found: dict[str, str] = {}
        for group in self.groups:
            kept, *others = [name for name in group if name in there] or [""]
            found.update(dict.fromkeys(others, kept))
        return found

    def together(self, ids: Collection[str]) -> frozenset[str]:
        """Give some nodes with all that are the same as one of them."""
        return frozenset(ids).union(*(group for group in self.groups if not frozenset(ids).isdisjoint(group)))


@dataclass(slots=True)
class _Making:
    """Groups in the making: `of` gives the list that each name is in, `apart` the pairs that are told apart."""

    apart: frozenset[frozenset[str]]
    of: dict[str, list[str]] = field(default_factory=dict)

    def join(self, kept: str, other: str) -> str:
        """Put two groups together under the name that leads the first; says what keeps them apart, if anything does."""
        first, second = self.of.setdefault(kept, [kept]), self.of.setdefault(other, [other])
        if first is second:
            if first[0] == other:  # the name that led the group gives way to the one that was chosen instead
                first.remove(kept)
                first.insert(0, kept)
            return ""
        for pair in self.apart:
            if not pair.isdisjoint(first) and not pair.isdisjoint(second):
                return f"{' and '.join(sorted(pair))} are decided to be two"
        first += second
        self.of.update(dict.fromkeys(second, first))
        return ""


def paired_decisions(read: Read) -> list[Row]:
    """Read the decisions about names, and all undoings besides where there is any.

    `read` takes the name of a query, its text, and its parameters by name.
    """
    found = [dict(row) for row in read("decisions about names", DECISIONS, verdicts=list(PAIRED))]
    if not found:
        return []
    return found + [dict(row) for row in read("undoings", DECISIONS, verdicts=[UNDO])]


def same_groups(decisions: Iterable[Row]) -> Groups:
    """Reckon which names are one; `decisions` have the verdicts `same`, `not_same` and `undo`."""
    given = list(decisions)
    standing = sorted(judged(given)[0].values(), key=lambda row: (moment(str(row["at"])), str(row["id"])))
    making = _Making(frozenset(frozenset(_pair(row)) for row in standing if row["verdict"] == "not_same"))
    notes: list[str] = []
    for row in standing:
        if row["verdict"] == "same":
            kept, other = _pair(row)
            fault = why_not(kept, other) or making.join(kept, other)
            notes += [f"{row['id']}: {kept} and {other} are not joined: {fault}"] if fault else []
    groups = {group[0]: tuple(group) for group in making.of.values() if len(group) > 1}
    return Groups(tuple(groups[key] for key in sorted(groups)), frozenset(_ever(given)), tuple(notes))


def why_not(kept: str, other: str) -> str:
    """Say why two ids cannot be one node whatever anybody decides; empty where they can."""
    if kept == other:
        return "that is one node already"
    try:
        kind, second = type_of(kept), type_of(other)
    except UnknownType as error:
        return str(error)
    if may_be_one(kind, second):
        return ""
    return f"a {kind.type()} cannot be a {second.type()}; if one was read as the wrong type, correct what is said of it"


def _ever(decisions: Iterable[Row]) -> Iterator[str]:
    for row in decisions:
        if row["verdict"] == "same":
            yield from _pair(row)


def _pair(row: Row) -> tuple[str, str]:
    about = row["about"]
    assert isinstance(about, list | tuple)
    return str(about[0]), str(about[1])
