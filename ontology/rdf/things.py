"""Nodes and decisions, read from what a graph says of them."""

from collections.abc import Iterator

from ontology.decision import Decision
from ontology.errors import UnknownType
from ontology.node import Entity
from ontology.rdf.iris import decided_iri, decision_iri, id_of, iri
from ontology.rdf.statements import Said
from ontology.vocabulary import NODE_TYPES, labels, type_of


def nodes_of(said: Said) -> Iterator[Entity]:
    """Read a node, several times where it has more than one id of a kind elsewhere.

    Raises ValueError where its types are not those that its id says.
    """
    identifier = id_of(said.iri)
    if said.iri != iri(identifier):
        raise ValueError(f"{said.iri} is no name of a node")
    kind = type_of_id(identifier)
    stated = {name for name in said.types if name in NODE_TYPES and not NODE_TYPES[name].derived}
    if stated != set(labels(kind)):
        raise ValueError(
            f"its id says {kind.type()}, its types say {', '.join(sorted(stated - {'Entity'})) or 'nothing'}; "
            f"write {', '.join(labels(kind))}"
        )
    pairs = [pair.partition("=")[::2] for pair in said.texts("external_id")]
    for external_ids in _by_turns(pairs):
        yield kind(
            id=identifier,
            name=said.needed("name"),
            aliases=tuple(said.texts("alias")),
            external_ids=external_ids,
            description=said.text("description"),
        )


def type_of_id(identifier: str) -> type[Entity]:
    """Read the type of a node from its id; raises ValueError."""
    try:
        return type_of(identifier)
    except UnknownType as error:
        raise ValueError(str(error)) from None


def _by_turns(pairs: list[tuple[str, str]]) -> Iterator[dict[str, str]]:
    """Deal pairs out to maps, so that each map has a key once; at least one map, be it empty."""
    left = pairs
    while True:
        given = dict(left)
        yield given
        left = [pair for pair in left if given[pair[0]] != pair[1]]
        if not left:
            return


def decision_of(said: Said) -> Decision:
    """Read a decision; raises ValueError."""
    identifier = id_of(said.iri)
    if said.iri != decision_iri(identifier):
        raise ValueError(f"{said.iri} is no name of a decision")
    verdict, about = said.needed("verdict"), said.links("about")
    if (first := said.link("first")) is not None:
        if first not in about:
            raise ValueError("first is to be one of those it is about")
        about = [first, *(other for other in about if other != first)] if len(about) > 1 else [first, first]
    ids = tuple(id_of(target) for target in about)
    if any(decided_iri(verdict, one) != target for one, target in zip(ids, about, strict=True)):
        raise ValueError(f"about is not what {verdict!r} can be about")
    return Decision(
        id=identifier,
        verdict=verdict,  # type: ignore[arg-type]  # the record refuses a word that is no verdict
        about=ids,
        by=said.needed("decided_by"),
        at=said.needed("decided_at"),
        reason=said.text("reason"),
        correction=dict(pair.partition("=")[::2] for pair in said.texts("correction")),
    )
