"""Facts as rows: what several passages say of the same two nodes is one row, what they say differently is not."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from graph.answers import Fact
from graph.wording import FAMILIES, caution, details, family, when


@dataclass(frozen=True)
class Row:
    """Facts that read the same; `disputed` where some say so of the same two nodes and others say not."""

    facts: tuple[Fact, ...]
    disputed: bool = False

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
    alike: dict[tuple[str, ...], list[Fact]] = defaultdict(list)
    readings: dict[tuple[str, ...], set[bool]] = defaultdict(set)
    for fact in facts:
        ends = (fact.subject.id, fact.relation, fact.object.id)
        alike[*ends, caution(fact), when(fact), details(fact)].append(fact)
        readings[ends].add(_against(fact))
    return tuple(Row(tuple(held), len(readings[key[:3]]) > 1) for key, held in alike.items())


def family_order(relation: str) -> tuple[int, str]:
    """Order relations as people ask: who somebody is first, dealings last, families unknown here after them."""
    name = family(relation)
    known = list(FAMILIES)
    return known.index(name) if name in known else len(known), relation


def _against(fact: Fact) -> bool:
    return (fact.polarity == "negated") != (fact.status in ("denied", "retracted"))
