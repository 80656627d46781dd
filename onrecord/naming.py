"""Which node somebody means: by its id, or by a name that fits one node best."""

from graph.errors import NotFound
from graph.store import Store
from ontology.identity import slug

LOOKED_AT = 50
CHOICES = 5
# What stands before many names, and nobody types.
BEFORE_NAMES = ("the-", "us-", "united-states-")


def node_named(store: Store, words: str) -> str:
    """Give the id of the node that an id or a name means.

    Raises NotFound where nothing fits, or where several fit and none alone bears just that name; it lists them.
    """
    if "/" in words and " " not in words:
        return words
    hits = store.search(words, (), LOOKED_AT)
    exact = [hit for hit in hits if _key(words) in {_key(name) for name in (hit.name, *hit.aliases)}]
    if len(exact) == 1 or len(hits) == 1:
        return (exact or hits)[0].id
    if not words.strip():
        raise NotFound("an empty name means no node; give an id or a name")
    if not hits:
        raise NotFound(f"{words!r}: no node goes by this name; look with: onrecord find {words.split()[0]!r}")
    listed = ", ".join(hit.id for hit in (exact or hits)[:CHOICES])
    raise NotFound(f"{words!r} may mean several nodes; name one by its id: {listed}")


def _key(name: str) -> str:
    made = slug(name)
    return next((made.removeprefix(word) for word in BEFORE_NAMES if made.startswith(word)), made)
