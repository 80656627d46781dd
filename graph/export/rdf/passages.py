"""Stretches of documents in triples: quoted, with what stands around them, and located."""

from functools import cache

from pyoxigraph import Literal, NamedNode, Triple

from graph.export.rdf.claims import mention_iri
from graph.export.rdf.writing import NATURAL, TYPE, Triples, link, oa, own, put
from ontology.claim import Mention
from ontology.document import Evidence
from ontology.rdf.iris import iri, passage_iri

CONTEXT_LENGTH = 32
MENTION = own("Mention")
KINDS = (own("Passage"), oa("SpecificResource"))


@cache
def _oa(name: str) -> NamedNode:
    return oa(name)


def passage(evidence: Evidence, text: str) -> Triples:
    """Write a passage; quotes survive edits of the page that they stand on, offsets are found at once."""
    out: Triples = []
    subject = NamedNode(passage_iri(evidence))
    quote, position = NamedNode(f"{subject.value}&quote"), NamedNode(f"{subject.value}&position")
    out += [Triple(subject, TYPE, kind) for kind in KINDS]
    put(out, subject, "quote", evidence.quote)
    link(out, subject, "source", NamedNode(iri(evidence.document)))
    link(out, subject, "selector", quote)
    link(out, subject, "selector", position)
    out.append(Triple(quote, TYPE, _oa("TextQuoteSelector")))
    out.append(Triple(quote, _oa("exact"), Literal(evidence.quote)))
    before = text[max(0, evidence.start - CONTEXT_LENGTH) : evidence.start]
    after = text[evidence.end : evidence.end + CONTEXT_LENGTH]
    for name, words in (("prefix", before), ("suffix", after)):
        if words:
            out.append(Triple(quote, _oa(name), Literal(words)))
    out.append(Triple(position, TYPE, _oa("TextPositionSelector")))
    for name, offset in (("start", evidence.start), ("end", evidence.end)):
        out.append(Triple(position, _oa(name), Literal(str(offset), datatype=NATURAL)))
    return out


def mention(document: str, words: Mention) -> Triples:
    """Write the words that name one end of a claim."""
    out: Triples = []
    subject = NamedNode(mention_iri(document, words))
    out.append(Triple(subject, TYPE, MENTION))
    put(out, subject, "words", words.text)
    put(out, subject, "start", words.start)
    put(out, subject, "end", words.end)
    link(out, subject, "mentioned_in", NamedNode(iri(document)))
    return out
