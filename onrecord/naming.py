"""Which node somebody means: by its id, or by a name that fits one node best."""

from graph.errors import NotFound
from graph.queries.find import find
from graph.store import Store
from ontology.identity import slug

CHOICES = 5


def node_named(store: Store, words: str) -> str:
    """Give the id of the node that an id or a name means.

    Raises NotFound where nothing fits, or where several fit and none bears just that name; the message lists them.
    """
    if "/" in words and " " not in words:
        return words
    hits = find(store, words, limit=CHOICES).hits
    exact = [hit for hit in hits if slug(words) in (slug(hit.node.name), slug(hit.alias or hit.node.name))]
    if len(exact) == 1 or len(hits) == 1:
        return (exact or list(hits))[0].node.id
    if not hits:
        raise NotFound(f"{words!r}: no node goes by this name; look with: onrecord find {words.split()[0]!r}")
    listed = ", ".join(hit.node.id for hit in (exact or hits))
    raise NotFound(f"{words!r} may mean several nodes; name one by its id: {listed}")
