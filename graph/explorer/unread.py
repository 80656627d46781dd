"""What every page says of a graph in which nothing is: how to begin."""

from graph.answers import Graph
from graph.explorer.adding import reader
from graph.explorer.markup import link, text
from graph.explorer.writing import may_write
from graph.queries.overview import overview

TERMINAL = (
    "run “onrecord ingest FILES” in a terminal and reload this page. “onrecord demo” reads five documents to try."
)


def unread(store: Graph) -> str:
    """Tell that nothing has been read, and what to do about it; nothing where something has."""
    if overview(store, limit=0).document_total:
        return ""
    words = text(f"{TERMINAL[:1].upper()}{TERMINAL[1:]}")
    if reader() and may_write():
        words = f"{link('Add a document', 'add')}, or {text(TERMINAL)}"
    return f'<div class="or-notice" role="status"><strong>Nothing has been read yet.</strong> {words}</div>'
