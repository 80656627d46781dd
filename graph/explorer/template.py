"""What a page about one kind of thing shows first: a module of `graph.explorer.templates` that offers one Template."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from graph.answers import Fact, Graph, and_kinds
from graph.explorer.markup import fact_row, fact_rows, heading, paragraph, text
from graph.explorer.rows import rows
from graph.queries.profile import Profile
from graph.wording import caution
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


def section(words: str, facts: Iterable[Fact], about: str, level: int = 2, note: str = "") -> str:
    """Write facts under a heading; where there are none, it is said that nothing tells of it."""
    held = rows(facts)
    if not held:
        return heading(words, level, NONE)
    count = f"{len(held)}{short_of_plain(row.fact for row in held)}"
    return heading(words, level, count) + (paragraph(note, "or-quiet") if note else "") + fact_rows(held, about)


def short_of_plain(facts: Iterable[Fact]) -> str:
    """Word how few of some facts are told as plain fact, to follow their number; empty where all are."""
    held = tuple(facts)
    plain = sum(fact.plain for fact in held)
    return "" if plain == len(held) else f", {plain or 'none'} of them told as plain fact"


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
