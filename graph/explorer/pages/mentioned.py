"""The documents that speak of a node, and what each says of it."""

from graph.explorer.about_node import head
from graph.explorer.choose import asked_or_choose
from graph.explorer.markup import bullets, document_line, heading, notice, put
from graph.explorer.page import Page
from graph.explorer.session import open_graph
from graph.explorer.take import take_documents
from graph.queries.documents_about import documents_about


def draw() -> None:
    """Draw the documents about the node that the address names."""
    store = open_graph()
    identifier = asked_or_choose(store, "mentioned", "Documents that speak of somebody or something")
    if identifier is None:
        return
    found = documents_about(store, identifier)
    head(store, found.node, "mentioned")
    if not found.total:
        put(notice("No document read so far says anything about it.", "It is known by name only."))
        return
    if len(found.documents) < found.total:
        put(
            notice(
                f"Showing {len(found.documents)} of {found.total} documents.",
                "Those that say most of it come first.",
            )
        )
    put(
        heading("Documents that speak of it", 2, str(found.total)),
        bullets(document_line(card) for card in found.documents),
        notice("", "The number says how many claims each document tells of it; the link opens the text."),
    )
    take_documents(
        found.documents,
        f"Documents that speak of {found.node.name}",
        f"{len(found.documents)} of {found.total} documents",
    )


PAGE = Page(order=52, title="Documents about it", path="mentioned", draw=draw, listed=False)

if __name__ == "__main__":
    PAGE.show()
