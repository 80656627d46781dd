"""How two nodes are connected: the shortest way, every step with its sentence, and a picture of it."""

from graph.answers import Graph
from graph.explorer.again import again
from graph.explorer.choose import relations_of_families
from graph.explorer.doubted import doubted
from graph.explorer.markup import fact_rows, heading, node_link, notice, paragraph, put
from graph.explorer.page import Page
from graph.explorer.pictures import way_picture
from graph.explorer.rows import rows
from graph.explorer.session import open_graph
from graph.explorer.take import take_facts
from graph.explorer.two_nodes import two_nodes
from graph.queries.path import Path, Step, path
from graph.wording import of_total


def draw() -> None:
    """Draw the way between the two nodes that the address names, or ask for them."""
    store = open_graph()
    put(
        heading("How are two connected?", 1),
        paragraph(
            "The shortest way between two names, over claims that documents tell; every step shows its sentence."
        ),
    )
    ends = two_nodes(store, "path", ("From", "To"))
    if ends:
        relations = relations_of_families("Only over claims about")
        found = again(store, ("path", *ends, relations), lambda: path(store, *ends, relations=relations))
        _way(store, found, bool(relations))


def _way(store: Graph, found: Path, narrowed: bool) -> None:
    if not found.steps:
        kind = " of these kinds" if narrowed else ""
        put(
            notice(
                "No connection found.",
                f"No chain of up to {found.most_steps} claims{kind} leads from the one to the other in what has been "
                f"read. {'Other kinds of claims may connect them.' if narrowed else ''}",
            )
        )
        return
    steps = "1 step" if len(found.steps) == 1 else f"{len(found.steps)} steps"
    put(heading("The way", 2, f"{steps}; there may be others as short"))
    title = f"How {found.start.name} and {found.end.name} are connected"
    put(way_picture(found, doubted(store, (found.start, *(step.there for step in found.steps)))))
    for number, step in enumerate(found.steps, start=1):
        put(
            f"<h3>{number}. {node_link(step.here)} – {node_link(step.there)}{_cut(step)}</h3>",
            fact_rows(rows(step.facts)),
        )
    take_facts([fact for step in found.steps for fact in step.facts], title)


def _cut(step: Step) -> str:
    shown = len(step.facts)
    return f' <span class="or-quiet">{of_total(shown, step.total)} claims</span>' if shown < step.total else ""


PAGE = Page(order=22, title="Connections", path="path", draw=draw, icon=":material/route:", group="When and with whom")

if __name__ == "__main__":
    PAGE.show()
