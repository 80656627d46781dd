"""How two nodes are connected: the shortest way, every step with its sentence, and a picture of it."""

from graph.explorer.again import again
from graph.explorer.choose import relations_of_families
from graph.explorer.markup import fact_rows, heading, node_link, notice, paragraph, put
from graph.explorer.page import Page
from graph.explorer.pictures import way_picture
from graph.explorer.rows import rows
from graph.explorer.session import open_graph
from graph.explorer.take import take_facts
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
        relations = relations_of_families("Only over facts about")
        found = again(store, ("path", *ends, relations), lambda: path(store, *ends, relations=relations))
        _way(found, bool(relations))


def _way(found: Path, narrowed: bool) -> None:
    if not found.steps:
        kind = " of these kinds" if narrowed else ""
        put(
            notice(
                "No connection found.",
                f"No chain of up to {found.most_steps} facts{kind} leads from the one to the other in what has been "
                f"read. {'Other kinds of facts may connect them.' if narrowed else ''}",
            )
        )
        return
    steps = "1 step" if len(found.steps) == 1 else f"{len(found.steps)} steps"
    put(heading("The way", 2, f"{steps}; there may be others as short"))
    title = f"How {found.start.name} and {found.end.name} are connected"
    put(way_picture(found))
    for number, step in enumerate(found.steps, start=1):
        put(
            f"<h3>{number}. {node_link(step.here)} – {node_link(step.there)}</h3>",
            fact_rows(rows(step.facts)),
        )
    take_facts([fact for step in found.steps for fact in step.facts], title)


PAGE = Page(order=22, title="Connections", path="path", draw=draw, icon=":material/route:", group="When and with whom")

if __name__ == "__main__":
    PAGE.show()
