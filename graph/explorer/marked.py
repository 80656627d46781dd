"""What is protected says so on its page: it is on record, and not for the public."""

from graph.answers import Graph
from graph.explorer.markup import notice, put
from graph.queries.protected import protected
from graph.spoken import spoken


def tell_mark(store: Graph, *identifiers: str) -> None:
    """Say that a node, document or claim is protected, by whom and why; nothing where it is not.

    Of a node that others were joined to, what holds of one holds of all.
    """
    marks = store.kept("what is protected", lambda: {mark.id: mark for mark in protected(store).marks})
    if mark := next((marks[key] for key in identifiers if key in marks), None):
        why = f": {mark.reason}" if mark.reason else ""
        words = (
            f"{mark.by} decided so, {spoken(mark.at[:10])}{why}. What is exported for the public does not tell of it."
        )
        put(notice("Protected.", words))
