"""What a page about one kind of thing shows first: a module of `graph.explorer.templates` that offers one Template."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from graph.answers import Fact, Graph, and_kinds
from graph.explorer.markup import fact_row, fact_rows, heading, paragraph, text
from graph.explorer.rows import rows
from graph.queries.profile import Profile
from graph.wording import amount, caution, of_total
from ontology.discovery import discover
from ontology.node import Entity
from ontology.vocabulary import node_type

NONE = "no evidence in the documents read"


@dataclass(frozen=True)
class Told:
    """The HTML of what is shown first, the ids of the facts in it, and the heading of those that are left."""

    html: str
    shown: frozenset[str]
    rest: str = "Everything else on record"


@dataclass(frozen=True)
class Template:
    """What is shown first about the nodes that it `fits`; `tell` may ask the store for more than the profile holds."""

    fits: Callable[[Profile], bool]
    tell: Callable[[Graph, Profile], Told]


def template(profile: Profile) -> Template | None:
    """Choose the template for a node, None where no kind has one that fits."""
    return next((one for one in discover("graph.explorer.templates", Template) if one.fits(profile)), None)


def is_a(profile: Profile, kind: type[Entity]) -> bool:
    """Say whether a node is of a type or one of its kinds."""
    return issubclass(node_type(profile.node.type), kind)


def of(profile: Profile, *bases: str, direction: str | None = None) -> tuple[Fact, ...]:
    """Pick the facts of some relations and their kinds, from the node (`out`), to it (`in`) or both."""
    wanted = {name for base in bases for name in and_kinds(base)}
    return tuple(
        fact
        for group in profile.groups
        if group.relation in wanted and direction in (None, group.direction)
        for fact in group.facts
    )


def section(words: str, facts: Iterable[Fact], profile: Profile, note: str = "") -> str:
    """Write facts under a heading; where there are none, it is said that nothing tells of it."""
    told = tuple(facts)
    held = rows(told)
    if not held:
        return heading(words, 2, NONE)
    head = heading(words, 2, counted(row.fact for row in held) + left_out(profile, told))
    return head + (paragraph(note, "or-quiet") if note else "") + fact_rows(held, profile.node.id)


def left_out(profile: Profile, facts: Iterable[Fact]) -> str:
    """Word how many claims of the same relations a profile does not hold, to follow a number; empty for none."""
    held = ids(facts)
    groups = [group for group in profile.groups if not held.isdisjoint(ids(group.facts))]
    rest = sum(group.total - len(group.facts) for group in groups)
    return f"; {amount(rest, 'more claim')} not shown here" if rest else ""


def counted(facts: Iterable[Fact], total: int | None = None) -> str:
    """Word how many facts there are and what keeps which from being plain: `3: 2 as plain fact, 1 alleged`.

    `total` counts those not given here too: `2 of 183`.
    """
    held = tuple(facts)
    count = of_total(len(held), len(held) if total is None else total)
    kinds = Counter(caution(fact).lower() for fact in held)
    plain = kinds.pop("", 0)
    if not kinds:
        return count
    if not plain and len(kinds) == 1:
        return f"{count}, {'all ' if len(held) > 1 else ''}{next(iter(kinds))}"
    listed = [f"{number} {words}" for words, number in sorted(kinds.items())]
    return f"{count}: {', '.join([f'{plain} as plain fact', *listed] if plain else listed)}"


def listed(facts: Iterable[Fact], about: str) -> str:
    """Write facts one under the other."""
    return fact_rows(rows(facts), about)


def in_order(facts: Iterable[Fact], stages: dict[str, str], about: str) -> str:
    """Write facts in order of their dates, each with the stage that it stands for; those without a year come apart."""
    found = rows(facts)
    dated = sorted((row for row in found if row.fact.earliest), key=lambda row: (row.fact.earliest, row.fact.id))
    apart = [row for row in found if not row.fact.earliest]
    pieces = []
    for held in (dated, apart):
        if held is apart and apart:
            pieces.append(heading("Without a date, or without its year", 3, str(len(apart))))
        for row in held:
            doubt = caution(row.fact).lower()
            stage = stages.get(row.fact.relation, "") + (f", {doubt}" if doubt else "")
            pieces.append(
                f'<div class="or-stage"><span class="or-stage-name">{text(stage)}</span>{fact_row(row, about)}</div>'
            )
    return "".join(pieces)


def ids(*held: Iterable[Fact]) -> frozenset[str]:
    """Collect the ids of facts."""
    return frozenset(fact.id for facts in held for fact in facts)
