"""What there is to ask for in Cypher: labels, relationship types and properties, with what they mean and how many."""

from collections.abc import Mapping

from graph.answers import Answer, Graph
from graph.queries._sums import sums
from graph.store.edges import stands
from graph.store.tallies import Tallies
from ontology.record import Record
from ontology.vocabulary import NODE_TYPES, RELATIONS, labels, node_type

OFFICIALS = "MATCH (e:Official) RETURN count(e) AS total"
COUNTED = 300_000
"""Beyond so many claims the edges are not counted: the embedded database takes more than a minute for it."""
BY_EDGE = "MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS name, count(r) AS total"
RECORDS = {
    "Passage": "MATCH (p:Passage) RETURN count(p) AS total",
    "Decision": "MATCH (d:Decision) RETURN count(d) AS total",
}
SPEAKERS = "MATCH (:Claim)-[r:ATTRIBUTED_TO]->() RETURN count(r) AS total"
EVIDENCE = "MATCH (:Claim)-[r:EVIDENCE]->() RETURN count(r) AS total"

OWN = "for the program itself"
NODE = {
    "id": "the id, type/words, which never changes",
    "name": "the name",
    "aliases": "other names, a list",
    "external_ids": "ids elsewhere, a list of scheme=id",
    "description": "one line that says what it is",
    "joined_to": "the id under which it stands since somebody decided that the two are one; absent where nobody did",
    "also": "what those are called that are joined to it, a list",
    "search": f"the names as the full-text index entity_search holds them; {OWN}",
}
CLAIM = {
    "id": "the id, claim/hash",
    "relation": "what is claimed, in small letters: opposed",
    "polarity": "affirmed or negated",
    "status": "reported, alleged, denied, confirmed, found or retracted",
    "modality": "actual, planned, required or possible",
    "when": "the time in EDTF: 2019-11, 2019-06/.., XXXX-11-28",
    "when_words": "the words that the time was read from",
    "earliest": "the first day that the time may mean, a date",
    "latest": "the last day that it may mean, a date",
    "precision": "year, month, day, season, decade, interval or unknown year",
    "acting": "true where an office is held as acting",
    "role": "as what somebody takes part or works",
    "side": "plaintiff or defendant",
    "count": "how many",
    "extractor": "the program that read it",
    "version": "the version of that program",
    "confidence": "how sure it is, from 0 to 1",
    "review": "accepted, rejected or corrected by a person; absent where nobody looked",
    "reviewed_by": "who decided that",
    "reviewed_at": "and when",
    "documents": "the ids of the documents that it rests on, a list",
    "edge": f"subject, relation and object in one; {OWN}",
    "subject_start": "where the words for the subject begin in the first document",
    "subject_end": "where they end",
    "object_start": "where the words for the object begin",
    "object_end": "where they end",
    "own_review": f"the review that came with the claim; {OWN}",
    "digest": f"a hash of the whole record; {OWN}",
}
PASSAGE = {
    "id": "the id, passage/hash",
    "quote": "the words, letter for letter; full-text index passage_quote",
    "start": "where they begin in the document's text",
    "end": "where they end",
}
SOURCE = {
    "id": "the id, source/words-hash",
    "title": "the title",
    "text": "the cleaned text, which passages are cut from",
    "path": "the file that was read",
    "published": "when it was published, in EDTF",
    "publisher": "the id of the outlet",
    "authors": "who wrote it, a list",
    "url": "its address",
    "language": "its language",
    "media_type": "the format that it was read from",
    "retrieved_at": "when it was fetched",
    "sha256": "the hash of the original file",
    "offsets": "where stretches of the text stand in the original, flat: start, start there, length, and again",
    "extractors": "the programs that read it, a list",
    "source_title": "the title of the account that it retells",
    "source_outlet": "the outlet of that account",
    "source_authors": "the authors of that account, a list",
    "source_published": "when that account was published",
    "source_url": "the address of that account",
    "digest": f"a hash of the whole record; {OWN}",
}
DECISION = {
    "id": "the id, decision/hash",
    "verdict": "accept, reject, correct, same, not same or undo",
    "about": "the ids of what was decided about, a list",
    "by": "who decided",
    "at": "and when",
    "reason": "and why",
    "correction": "what was put right, a list of field=value",
    "digest": f"a hash of the whole record; {OWN}",
}
EDGE = {
    "claims": "the ids of the claims that the edge stands for, a list",
    "status": "the strongest status of theirs",
    "first": "the first day of the earliest, a date",
    "last": "the last day of the latest, a date",
    "sources": "how many documents say so",
}
MEANINGS = {
    "Claim": (CLAIM, "what one document says about two nodes"),
    "Passage": (PASSAGE, "the verbatim stretch of a document that a claim rests on"),
    "Source": (SOURCE, "a document as it was read; has the label Document too"),
    "Decision": (DECISION, "what a person settled"),
}
STRUCTURE = {
    "SUBJECT": "(:Claim)-[:SUBJECT]->(:Entity), one from each claim; `named` has the id in the claim, if it was joined",
    "OBJECT": "(:Claim)-[:OBJECT]->(:Entity), one from each claim; `named` as above",
    "ATTRIBUTED_TO": "(:Claim)-[:ATTRIBUTED_TO]->(:Entity), whose word it is",
    "EVIDENCE": "(:Claim)-[:EVIDENCE {position}]->(:Passage)",
    "IN": "(:Passage)-[:IN]->(:Source)",
}


class Kind(Record):
    """A label or a relationship type: what it means, how many there are, and its properties with their meanings.

    `total` is None where there are too many to be counted.
    """

    name: str
    meaning: str
    total: int | None
    properties: tuple[tuple[str, str], ...] = ()


class Card(Answer):
    """Labels of named things, labels of records, relationship types between named things, and those of claims.

    A node has the labels of all its kinds, so a Court counts as a GovernmentBody, an Organization and an Agent too.
    """

    nodes: tuple[Kind, ...]
    records: tuple[Kind, ...]
    edges: tuple[Kind, ...]
    structure: tuple[Kind, ...]


def card(store: Graph) -> Card:
    """Describe the graph: every label and type of relationship that occurs, and what may be asked of it."""
    return store.kept("card", lambda: _card(store))


def _card(store: Graph) -> Card:
    found = sums(store)
    totals = dict.fromkeys(NODE_TYPES, 0)
    for name, total in found.nodes.items():
        for label in labels(node_type(name)):
            totals[label] = totals.get(label, 0) + total
    totals["Official"] = _total(store, OFFICIALS)
    held = {name: _total(store, cypher) for name, cypher in RECORDS.items()}
    held |= {"Claim": _claims(found), "Source": found.documents}
    edges, links = _edges(store, found), _links(store, held)
    return Card(
        nodes=tuple(
            Kind(name=name, meaning=_meaning(name), total=total, properties=tuple(NODE.items()))
            for name, total in totals.items()
            if total
        ),
        records=tuple(
            Kind(name=name, meaning=words, total=held[name], properties=tuple(properties.items()))
            for name, (properties, words) in MEANINGS.items()
        ),
        edges=tuple(
            Kind(name=verb.edge(), meaning=verb.definition(), total=edges[verb.edge()], properties=tuple(EDGE.items()))
            for verb in RELATIONS.values()
            if verb.edge() in edges
        ),
        structure=tuple(Kind(name=name, meaning=words, total=links[name]) for name, words in STRUCTURE.items()),
    )


def _edges(store: Graph, found: Tallies) -> dict[str, int | None]:
    """Count the plain edges by type, or only list the types where there are too many."""
    if _claims(found) <= COUNTED:
        return {row["name"]: row["total"] for row in store.read("count of edges", BY_EDGE)}
    standing = {c.relation for c in found.claims if stands(c.polarity, c.modality, c.status, c.review)}
    return {RELATIONS[name].edge(): None for name in standing}


def _links(store: Graph, held: Mapping[str, int]) -> dict[str, int | None]:
    known = {"SUBJECT": held["Claim"], "OBJECT": held["Claim"], "IN": held["Passage"]}
    counted = held["Claim"] <= COUNTED
    asked = {"ATTRIBUTED_TO": SPEAKERS, "EVIDENCE": EVIDENCE}
    return known | {name: _total(store, cypher) if counted else None for name, cypher in asked.items()}


def _claims(found: Tallies) -> int:
    return sum(part.total for part in found.claims)


def _total(store: Graph, cypher: str) -> int:
    rows = store.read("count", cypher)
    return int(rows[0]["total"]) if rows else 0


def _meaning(name: str) -> str:
    return node_type(name).definition() if name in NODE_TYPES else "anything that the graph can name"
