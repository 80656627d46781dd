"""Facts as rows: what several passages say of the same two nodes is one row, what they say differently is not."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from graph.answers import Fact
from graph.explorer.differences import differences, ends
from graph.wording import FAMILIES, caution, details, family, when


@dataclass(frozen=True)
class Row:
    """Facts that read the same; `differs` words where sources do not agree: `1 source says so, 1 says not`."""

    facts: tuple[Fact, ...]
    differs: tuple[str, ...] = ()

    @property
    def fact(self) -> Fact:
        """The fact to show: the one that says most."""
        return max(self.facts, key=lambda fact: (bool(fact.when), bool(details(fact)), len(fact.quotes)))

    @property
    def documents(self) -> int:
        """In how many documents it stands."""
        return len({quote.document for fact in self.facts for quote in fact.quotes})


def rows(facts: Iterable[Fact]) -> tuple[Row, ...]:
    """Put facts together that say the same of the same nodes, with the same caution and no different time or detail."""
    held = tuple(facts)
    alike: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    for fact in held:
        same = (fact.subject.id, fact.relation, fact.object.id)
        alike[*same, caution(fact), when(fact), details(fact)].append(fact)
    differ = differences(held)
    return tuple(Row(tuple(said), tuple(one.words for one in differ.get(ends(said[0]), ()))) for said in alike.values())


def set_aside(fact: Fact) -> bool:
    """Say whether a person who checked a fact set it aside: rejected it, or put another in its place."""
    return fact.review in ("rejected", "corrected")


def family_order(relation: str) -> tuple[int, str]:
    """Order relations as people ask: who somebody is first, dealings last, families unknown here after them."""
    name = family(relation)
    known = list(FAMILIES)
    return known.index(name) if name in known else len(known), relation
