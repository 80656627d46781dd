"""Somebody who held office: the offices with their dates, acting or not, and what they did while they held each."""

from collections import defaultdict

from graph.answers import Fact, Graph, and_kinds
from graph.explorer.markup import heading, notice
from graph.explorer.rows import rows
from graph.explorer.template import Template, Told, ids, is_a, listed, of, section
from graph.queries.profile import Profile
from graph.spoken import spoken
from graph.wording import family
from ontology.nodes.agents import Person

FOREVER = "9999-12-31"
HELD = and_kinds("held_office")


def tell(_: Graph, profile: Profile) -> Told:
    """Tell the offices, and under each dated one what falls into its time without a doubt."""
    about = profile.node.id
    offices = of(profile, "held_office", direction="out")
    tenures = [row.fact for row in rows(offices) if row.fact.plain and row.fact.earliest]
    done = [
        fact
        for group in profile.groups
        if group.direction == "out" and family(group.relation) != "tenure"
        for fact in group.facts
    ]
    within: dict[str, list[Fact]] = defaultdict(list)
    for fact in done:
        for tenure in tenures:
            if falls_in(fact, tenure):
                within[tenure.id].append(fact)
    pieces = [section("Offices held", offices, profile)]
    for tenure in sorted(tenures, key=lambda fact: fact.earliest or ""):
        pieces.append(heading(_as(tenure), 2, spoken(tenure.when or "")))
        held = within[tenure.id]
        pieces.append(listed(held, about) if held else notice("", "Nothing on record is dated to this time."))
    undated = sum(not row.fact.earliest for row in rows(offices))
    if undated:
        pieces.append(
            notice(
                "When is not told.",
                "One of these has no date, so nothing can be placed in it."
                if undated == 1
                else f"{undated} of these have no date, so nothing can be placed in them.",
            )
        )
    return Told("".join(pieces), ids(offices, *within.values()), "Not dated to an office")


def falls_in(fact: Fact, tenure: Fact) -> bool:
    """Say whether all that a fact's date may mean lies within a tenure; one whose end is open has not ended."""
    if not (fact.earliest and tenure.earliest):
        return False
    return tenure.earliest <= fact.earliest and (fact.latest or FOREVER) <= (tenure.latest or FOREVER)


def _as(tenure: Fact) -> str:
    return f"As {'acting ' if tenure.acting else ''}{tenure.object.name}"


TEMPLATE = Template(fits=lambda profile: is_a(profile, Person) and profile.official, tell=tell)
