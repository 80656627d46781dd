"""Where everybody stands on a policy: who made it, carried it out, supported, opposed, challenged or ended it."""

from graph.explorer.about_node import asked_node, head
from graph.explorer.choose import choose
from graph.explorer.markup import fact_rows, heading, notice, paragraph, put
from graph.explorer.page import Page
from graph.explorer.rows import rows
from graph.explorer.session import open_graph
from graph.explorer.take import take_facts
from graph.queries.stances import Stance, stances


def draw() -> None:
    """Draw the stances on the node that the address names."""
    store = open_graph()
    identifier = asked_node()
    if identifier is None:
        put(heading("Who stands where", 1), paragraph("Choose a policy, an agreement, a law or a case."))
        choose(store, "stances", "Name of the policy")
        return
    found = stances(store, identifier)
    head(found.node, "stances")
    if not found.total:
        put(
            notice(
                "No document read so far says where anybody stands on it.",
                "That nobody is listed does not mean that nobody took a stand.",
            )
        )
    for stance in found.stances:
        put(_stance(stance, identifier))
    take_facts([fact for stance in found.stances for fact in stance.facts], f"Who stands where: {found.node.name}")
    if found.behind:
        put(heading("Behind the challenges", 2, "who filed, and where"), fact_rows(rows(found.behind)))


def _stance(stance: Stance, about: str) -> str:
    plain = sum(fact.plain for fact in stance.facts)
    told = f", {plain or 'none'} of them told as plain fact" if plain < len(stance.facts) else ""
    cut = ""
    if len(stance.facts) < stance.total:
        cut = notice(f"Showing {len(stance.facts)} of {stance.total}.", "The terminal’s “onrecord stances” has all.")
    ordered = sorted(rows(stance.facts), key=lambda row: not row.fact.plain)
    return heading(stance.heading, 2, f"{stance.total}{told}") + cut + fact_rows(ordered, about)


PAGE = Page(order=2, title="Who stands where", path="stances", draw=draw, icon=":material/balance:")

if __name__ == "__main__":
    PAGE.show()
