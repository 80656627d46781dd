"""What a parsed graph says of a subject: the values of each property, in one order and once."""

from collections.abc import Iterator
from functools import cache

from pyoxigraph import BlankNode, Literal, NamedNode, Store, Triple

from ontology.node import NAMESPACE
from ontology.rdf.iris import id_of
from ontology.rdf.terms import DATA, TERMS

TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
IRIS = {term.name: term.iri for term in TERMS}

Node = NamedNode | BlankNode | Triple


@cache
def own(name: str) -> NamedNode:
    """Give a class of ours."""
    return NamedNode(NAMESPACE + name)


def short(iri: str) -> str:
    """Write an IRI as people know it: an id, or the name of a term of ours."""
    return iri.removeprefix(DATA).removeprefix(NAMESPACE)


class Said:
    """What a graph says of one subject; names are those of the table of terms.

    Raises ValueError, in words for whoever wrote the file, where a value is missing or of another kind.
    """

    def __init__(self, store: Store, subject: Node) -> None:
        self.iri = subject.value if isinstance(subject, NamedNode) else str(subject)
        self.held: dict[str, list[NamedNode | BlankNode | Literal | Triple]] = {}
        for quad in store.quads_for_pattern(subject, None, None, None):
            held = self.held.setdefault(quad.predicate.value, [])
            if quad.object not in held:
                held.append(quad.object)

    @property
    def short(self) -> str:
        """The subject as people know it."""
        return short(self.iri)

    @property
    def types(self) -> set[str]:
        """The types of ours that it has, by name."""
        found = (kind.value for kind in self.held.get(TYPE.value, ()) if isinstance(kind, NamedNode))
        return {kind.removeprefix(NAMESPACE) for kind in found if kind.startswith(NAMESPACE)}

    def texts(self, name: str, iri: str = "") -> list[str]:
        """Give the texts of a property, sorted."""
        found = self.held.get(iri or IRIS[name], ())
        for value in found:
            if not isinstance(value, Literal):
                raise ValueError(f"{name} is to be a text and is {value}")
        return sorted(value.value for value in found if isinstance(value, Literal))

    def text(self, name: str, iri: str = "") -> str | None:
        """Give the one text of a property, None where there is none."""
        found = self.texts(name, iri)
        if len(found) > 1:
            raise ValueError(f"{name} stands {len(found)} times and may stand once")
        return found[0] if found else None

    def needed(self, name: str, iri: str = "") -> str:
        """Give the text of a property that has to be there."""
        found = self.text(name, iri)
        if found is None:
            raise ValueError(f"{name} is missing")
        return found

    def links(self, name: str) -> list[str]:
        """Give the IRIs that a property leads to, sorted."""
        found = self.held.get(IRIS[name], ())
        for value in found:
            if not isinstance(value, NamedNode):
                raise ValueError(f"{name} is to lead to something with a name and leads to {value}")
        return sorted(value.value for value in found if isinstance(value, NamedNode))

    def link(self, name: str) -> str | None:
        """Give the one IRI that a property leads to, None where there is none."""
        found = self.links(name)
        if len(found) > 1:
            raise ValueError(f"{name} stands {len(found)} times and may stand once")
        return found[0] if found else None

    def linked(self, name: str) -> str:
        """Give the IRI that a property has to lead to."""
        found = self.link(name)
        if found is None:
            raise ValueError(f"{name} is missing")
        return found

    def ids(self, name: str) -> list[str]:
        """Give the ids that a property leads to."""
        return [id_of(iri) for iri in self.links(name)]


def subjects(store: Store, kind: str) -> Iterator[Node]:
    """List the subjects of a type of ours, in order of their IRIs, each once."""
    found = {str(quad.subject): quad.subject for quad in store.quads_for_pattern(None, TYPE, own(kind), None)}
    for key in sorted(found):
        yield found[key]
