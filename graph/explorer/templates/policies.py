"""A policy, an agreement or a law: how it went from its announcement to its end, and where everybody stands on it."""

from graph.answers import Fact, Graph
from graph.explorer.markup import heading, paragraph
from graph.explorer.standpoints import ALWAYS, AT_TIMES, standpoints
from graph.explorer.template import NONE, Template, Told, ids, in_order, is_a, left_out, of
from graph.queries.profile import Profile
from ontology.nodes.policies import Law, Policy

STAGES = {
    "announced": "Announced",
    "issued": "Issued",
    "signed": "Signed",
    "implemented": "In effect",
    "blocked": "Blocked",
    "upheld": "Upheld",
    "ended": "Ended",
}
# Who carried it out without a date is told among the stances, once.
STANDS = tuple(name for _, bases in (*ALWAYS, *AT_TIMES[1:]) for name in bases if name not in ("violates",))


def tell(_: Graph, profile: Profile) -> Told:
    """Tell the lifecycle in order of date, and then the stances."""
    course = tuple(fact for fact in of(profile, *STAGES, direction="in") if _stage(fact))
    stands = tuple(fact for fact in of(profile, *STANDS, direction="in") if fact.relation != "ended")
    breaches = of(profile, "violates", direction="out")
    # Who carried it out stands below where no date says since when; it is told all the same.
    missing = [words.lower() for name, words in STAGES.items() if not of(profile, name, direction="in")]
    totals = {
        group.relation: group.total
        for group in profile.groups
        if group.direction == ("out" if group.relation == "violates" else "in")
    }
    html = (
        heading("Lifecycle", 2, f"{len(course)}{left_out(profile, course)}" if course else NONE)
        + in_order(course, STAGES, profile.node.id)
        + (paragraph(f"{NONE.capitalize()} that it was {_either(missing)}.", "or-quiet") if course and missing else "")
        + heading("Who stands where")
        + standpoints((*stands, *breaches), profile.node.id, totals, level=3)
    )
    return Told(html, ids(course, stands, breaches))


def _stage(fact: Fact) -> bool:
    return fact.relation != "implemented" or fact.earliest is not None


def _either(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


TEMPLATE = Template(fits=lambda profile: is_a(profile, Policy) or is_a(profile, Law), tell=tell)
