"""Documents in triples: where they are from, and their text where it is asked for."""

import json

from pyoxigraph import NamedNode, Triple

from graph.export.rdf.writing import TYPE, Triples, link, own, prov, put, put_all
from ontology.document import Document, Source
from ontology.rdf.iris import iri

KINDS = (own("Source"), prov("Entity"))
ORIGIN = own("Origin")


def source(document: Document, *, text: bool = False) -> Triples:
    """Write a document; what it says of its own source has a node of its own."""
    out: Triples = []
    subject = NamedNode(iri(document.id))
    out += [Triple(subject, TYPE, kind) for kind in KINDS]
    if document.publisher:
        link(out, subject, "publisher", NamedNode(iri(document.publisher)))
    put_all(out, subject, "author", document.authors)
    put(out, subject, "byline", byline(document.authors))
    for name, value in {
        "title": document.title,
        "publication_date": document.published,
        "url": document.url,
        "language": document.language,
        "media_type": document.media_type,
        "sha256": document.sha256,
        "path": document.path,
        "characters": len(document.text),
        "text": document.text if text else None,
        "cuts": " ".join(",".join(map(str, cut)) for cut in document.offsets) or None,
        "retrieved_at": document.retrieved_at,
    }.items():
        put(out, subject, name, value)
    put_all(out, subject, "read_by", document.extractors)
    if document.source:
        target = NamedNode(f"{subject.value}#origin")
        link(out, subject, "origin", target)
        out += _origin(target, document.source)
    return out


def byline(authors: tuple[str, ...]) -> str | None:
    """Write the order of several authors, which triples do not keep; None where there is none to keep."""
    return json.dumps(authors, ensure_ascii=False) if len(authors) > 1 else None


def _origin(subject: NamedNode, told: Source) -> Triples:
    out: Triples = [Triple(subject, TYPE, ORIGIN)]
    put(out, subject, "origin_title", told.title)
    put(out, subject, "outlet", told.outlet)
    put_all(out, subject, "origin_author", told.authors)
    put(out, subject, "origin_byline", byline(told.authors))
    put(out, subject, "origin_date", told.published)
    put(out, subject, "origin_url", told.url)
    return out
