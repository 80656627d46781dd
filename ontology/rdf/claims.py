"""Claims, read from what a graph says of them."""

import math

from pyoxigraph import NamedNode, Store

from ontology.claim import Claim, Mention, Review
from ontology.document import Evidence
from ontology.rdf.iris import claim_iri, id_of
from ontology.rdf.sources import span
from ontology.rdf.statements import IRIS, Said
from ontology.rdf.terms import SCHEMES, concept
from ontology.relation import Relation
from ontology.vocabulary import RELATIONS

_VERBS = {verb.__name__: verb for verb in RELATIONS.values()}
_CONCEPTS = {concept(scheme, word): (scheme.lower(), word) for scheme, words in SCHEMES.items() for word in words}


def claim_of(store: Store, said: Said) -> Claim:
    """Read a claim; raises ValueError or InvalidRecord."""
    identifier = id_of(said.iri)
    if said.iri != claim_iri(identifier):
        raise ValueError(f"{said.iri} is no name of a claim")
    evidence = tuple(evidence_of(store, NamedNode(passage)) for passage in said.links("evidence"))
    when, words = said.text("when"), said.text("when_words")
    return Claim(
        id=identifier,
        subject=id_of(said.linked("subject")),
        relation=verb_of(said).name(),
        object=id_of(said.linked("object")),
        properties=_properties(said),
        **{name: _word(said, name) for name in ("polarity", "status", "modality")},  # type: ignore[arg-type]
        attributed_to=tuple(said.ids("attributed_to")),
        when=when,
        when_words=words,
        evidence=evidence,
        subject_mention=_mention(store, said, "subject_mention"),
        object_mention=_mention(store, said, "object_mention"),
        extractor=said.needed("extractor"),
        version=said.needed("extractor_version"),
        confidence=_confidence(said.needed("confidence")),
        review=_review(store, said),
    )


def verb_of(said: Said) -> type[Relation]:
    """Tell what a claim says from its types: one relation, and those that it is a kind of."""
    stated = {_VERBS[name] for name in said.types if name in _VERBS}
    for verb in stated:
        above = {kind for kind in verb.__mro__ if issubclass(kind, Relation) and kind is not Relation}
        if above == stated:
            if said.text("relation") not in (None, verb.name()):
                raise ValueError(f"its relation is {said.text('relation')!r}, but its type says {verb.name()!r}")
            return verb
    names = ", ".join(sorted(verb.__name__ for verb in stated)) or "no relation"
    raise ValueError(f"its types name {names}; a claim says one thing, and has that type and all above it")


def evidence_of(store: Store, passage: NamedNode) -> Evidence:
    """Read a passage."""
    said = Said(store, passage)
    start, _, end = span(store, said)
    return Evidence(document=id_of(said.linked("source")), start=start, end=end, quote=said.needed("quote"))


def _mention(store: Store, claim: Said, name: str) -> Mention | None:
    target = claim.link(name)
    if target is None:
        return None
    said = Said(store, NamedNode(target))
    start, end = (_whole(said.needed(field), field) for field in ("start", "end"))
    return Mention(start=start, end=end, text=said.needed("words"))


def _word(said: Said, name: str) -> str:
    scheme, word = _CONCEPTS.get(said.linked(name), ("", ""))
    if scheme != name:
        raise ValueError(f"{name} is none of {', '.join(SCHEMES[name.capitalize()])}")
    return word


def _properties(said: Said) -> dict[str, bool | int | str]:
    found: dict[str, bool | int | str] = {}
    if (acting := said.text("acting")) is not None:
        if acting not in ("true", "1"):
            raise ValueError("acting is true or not there")
        found["acting"] = True
    for name in ("role", "side"):
        if (words := said.text(name)) is not None:
            found[name] = words
    if (count := said.text("count")) is not None:
        found["count"] = _whole(count, "count")
    return found


def _review(store: Store, said: Said) -> Review | None:
    """Give the review that a claim came with; one that no decision of the graph explains counts as that."""
    for prefix in ("own_", ""):
        verdict = said.text(f"{prefix}review")
        decided = not prefix and _is_decided(store, said.iri)
        if verdict is not None and not decided:
            by, at = said.needed(f"{prefix}reviewed_by"), said.needed(f"{prefix}reviewed_at")
            return Review(verdict=verdict, by=by, at=at)  # type: ignore[arg-type]  # the record refuses other words
    return None


def _is_decided(store: Store, claim: str) -> bool:
    return next(store.quads_for_pattern(None, NamedNode(IRIS["about"]), NamedNode(claim), None), None) is not None


def _whole(words: str, name: str) -> int:
    if not words.isascii() or not words.lstrip("+-").isdigit() or len(words) > 20:
        raise ValueError(f"{name} is {words[:40]!r}, which is no whole number")
    return int(words)


def _confidence(words: str) -> float:
    found = float(words)
    if not math.isfinite(found):
        raise ValueError(f"confidence is {words!r}")
    return found
