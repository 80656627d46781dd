"""Things that only a verb tells: they are named by its words, and are nobody's outside their document.

"The union sued the ministry" in two documents may be two lawsuits; joining them is a decision that somebody makes.
"""

from ontology.document import Document
from ontology.identity import digest, slug
from ontology.node import Entity
from ontology.vocabulary import make_node


def coin(document: Document, kind: str, name: str) -> Entity:
    """Make the node of a thing that a verb of this document tells; its id holds for this document alone."""
    words = " ".join(name.split())
    return make_node(
        kind, words, identifier=f"{kind.lower()}/{slug(words)[:60].strip('-')}-{digest(document.id, words, length=6)}"
    )
