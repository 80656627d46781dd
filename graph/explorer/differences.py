"""Where sources do not agree: other counts, other dates, or one says so and another says not."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from graph.answers import Fact, Node, and_kinds
from graph.spoken import spoken

Ends = tuple[str, str, str]
ABOUT = r"(?:more|fewer|less) than|at (?:least|most)|up to|over|under|about|around|nearly|almost|roughly|some"
NUMBER = re.compile(rf"\b(?:(?:{ABOUT})\s+)?\d[\d,.]*\s*", re.I)
# What happens once, so that two dates for it cannot both be right; anybody may warn or sue twice.
ONCE = frozenset(
    name
    for base in (
        *("announced", "issued", "signed", "ended", "blocked", "upheld", "decided", "filed", "published"),
        *("disclosed", "disclosed_to", "exposed", "appointed", "dismissed"),
    )
    for name in and_kinds(base)
)


@dataclass(frozen=True)
class Difference:
    """Readings that do not agree, each with the facts that say so, the one with most sources first."""

    readings: tuple[tuple[str, tuple[Fact, ...]], ...]

    @property
    def words(self) -> str:
        """Word it: `2 sources say 6,252, 1 says more than 6,000`; a source is a document."""
        parts = []
        for number, (reading, held) in enumerate(self.readings):
            count = len({quote.document for fact in held for quote in fact.quotes}) or 1
            noun = f" source{'' if count == 1 else 's'}" if number == 0 else ""
            parts.append(f"{count}{noun} {'says' if count == 1 else 'say'} {reading}")
        return ", ".join(parts)


def ends(fact: Fact) -> Ends:
    """Name what a fact is about; a group counted differently is the same group: `6,252 people`, `over 6,000 people`."""
    return _alike(fact.subject), fact.relation, _alike(fact.object)


def differences(facts: Iterable[Fact]) -> Mapping[Ends, tuple[Difference, ...]]:
    """Find where facts about the same do not agree, by what they are about; those set aside on review do not count."""
    alike: dict[Ends, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.review not in ("rejected", "corrected"):
            alike[ends(fact)].append(fact)
    return {about: found for about, held in alike.items() if (found := _differences(held))}


def _differences(held: list[Fact]) -> tuple[Difference, ...]:
    told = [fact for fact in held if not _against(fact) and fact.modality == "actual"]
    dated = [fact for fact in told if fact.relation in ONCE and fact.earliest and fact.latest]
    # That somebody must and that nobody does are no contradiction; that they must and that they need not are.
    moods = {fact.modality: [other for other in held if other.modality == fact.modality] for fact in held}
    found = [
        *(_by(alike, lambda fact: "not" if _against(fact) else "so") for alike in moods.values()),
        _by([fact for fact in told if fact.count is not None], _count),
        _by(dated, lambda fact: spoken(fact.when or "")) if _apart(dated) else None,
    ]
    return tuple(one for one in found if one)


def _by(held: list[Fact], reading: Callable[[Fact], str]) -> Difference | None:
    said: dict[str, list[Fact]] = defaultdict(list)
    for fact in held:
        said[reading(fact)].append(fact)
    if len(said) < 2:
        return None
    ordered = sorted(said.items(), key=lambda item: (-len(item[1]), item[0] == "not", item[0]))
    return Difference(tuple((words, tuple(facts)) for words, facts in ordered))


def _count(fact: Fact) -> str:
    """Give the number as the sentence has it, `more than 6,000`, or the number alone."""
    number = f"{fact.count:,}"
    for quote in fact.quotes:
        if found := re.search(rf"\b(?:{ABOUT})\s+(?:{number}|{fact.count})\b", quote.text, re.I):
            return re.sub(r"[\d,]+$", number, found[0].lower())
    return number


def _apart(dated: list[Fact]) -> bool:
    """Say whether two stretches of time have no day in common: a month does not differ from a day in it."""
    return any((a.latest or "") < (b.earliest or "") for a in dated for b in dated)


def _alike(node: Node) -> str:
    if node.type != "Group" or not NUMBER.search(node.name):
        return node.id
    return f"group {' '.join(NUMBER.sub(' ', node.name).casefold().split())}"


def _against(fact: Fact) -> bool:
    return (fact.polarity == "negated") != (fact.status in ("denied", "retracted"))
