"""A lawsuit: its parties, its court, the briefs by side, and what was filed and ruled in order."""

from graph.answers import Fact, Graph
from graph.explorer.markup import heading
from graph.explorer.template import NONE, Template, Told, ids, in_order, is_a, listed, of, section
from graph.queries.docket import Docket, docket
from graph.queries.profile import Profile
from graph.wording import of_total
from ontology.nodes.documents import Lawsuit

STAGES = {
    "filed_in": "Filed",
    "filed": "Filed",
    "submitted_to": "Handed in",
    "sent_to": "Sent",
    "issued": "Issued",
    "challenges": "Challenges",
    "violates": "Argues",
    "blocked": "Blocked",
    "upheld": "Upheld",
    "decided": "Decided",
}
SIDES = {"plaintiff": "For the challengers", "defendant": "For the defence", None: "For a side that is not told"}


def tell(store: Graph, profile: Profile) -> Told:
    """Tell who is on which side, before whom, and what the papers of the case say."""
    about = profile.node.id
    parties = of(profile, "plaintiff_in", direction="in"), of(profile, "defendant_in", direction="in")
    courts = (*of(profile, "heard_by", direction="out"), *of(profile, "decided", direction="in"))
    against = of(profile, "challenges", direction="out")
    backed = of(profile, "supports_side", direction="in")
    found = docket(store, about)
    papers = found.facts
    briefs = {fact.subject.id for fact in backed}
    by_side = tuple(fact for fact in papers if fact.relation == "filed" and fact.object.id in briefs)
    course = (*of(profile, "filed_in", direction="in"), *(fact for fact in papers if fact not in by_side))
    sides = "".join(
        f"<div>{section(words, held, profile)}</div>"
        for words, held in zip(("Who sues", "Who is sued"), parties, strict=True)
    )
    html = (
        f'<div class="or-two">{sides}</div>'
        + section("Courts and judges", courts, profile)
        + section("What it challenges", against, profile)
        + heading("Friends of the court and others who take a side", 2, "" if backed else NONE)
        + "".join(_side(words, side, backed, by_side, about) for side, words in SIDES.items())
        + heading("Filings and rulings", 2, f"in order of date{_cut(found)}" if course else NONE)
        + in_order(course, STAGES, about)
    )
    return Told(html, ids(*parties, courts, against, backed, course))


def _cut(found: Docket) -> str:
    shown = len(found.facts)
    return f"; {of_total(shown, found.total)} claims about its papers" if shown < found.total else ""


def _side(words: str, side: str | None, backed: tuple[Fact, ...], filed: tuple[Fact, ...], about: str) -> str:
    held = [fact for fact in backed if fact.side == side]
    if not held:
        return ""
    briefs = {fact.subject.id for fact in held}
    return heading(words, 3, str(len(held))) + listed(
        (*held, *(fact for fact in filed if fact.object.id in briefs)), about
    )


TEMPLATE = Template(fits=lambda profile: is_a(profile, Lawsuit), tell=tell)
