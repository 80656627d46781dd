"""How two nodes are connected: the shortest way, every step with its sentence."""

from graph.explorer.markup import fact_rows, heading, node_link, notice, paragraph, put
from graph.explorer.page import Page
from graph.explorer.rows import rows
from graph.explorer.session import open_graph
from graph.explorer.two_nodes import two_nodes
from graph.queries.path import Path, path


def draw() -> None:
    """Draw the way between the two nodes that the address names, or ask for them."""
    store = open_graph()
    put(
        heading("How are two connected?", 1),
        paragraph("The shortest way between two names, over facts that documents tell; every step shows its sentence."),
    )
    ends = two_nodes(store, "path", ("From", "To"))
    if ends:
        _way(path(store, *ends))


def _way(found: Path) -> None:
    if not found.steps:
        put(
            notice(
                "No connection found.",
                f"No chain of {found.most_steps} facts or fewer leads from the one to the other in what has been read.",
            )
        )
        return
    steps = "1 step" if len(found.steps) == 1 else f"{len(found.steps)} steps"
    put(heading("The way", 2, f"{steps}; there may be others as short"))
    for number, step in enumerate(found.steps, start=1):
        put(
            f"<h3>{number}. {node_link(step.here)} – {node_link(step.there)}</h3>",
            fact_rows(rows(step.facts)),
        )


PAGE = Page(order=5, title="Connections", path="path", draw=draw, icon=":material/route:")

if __name__ == "__main__":
    PAGE.show()
