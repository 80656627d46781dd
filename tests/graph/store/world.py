"""A small made-up world to load: documents, the nodes that they name, and claims quoted from them."""

import hashlib
import itertools
import json
import random
from datetime import date

import neo4j

from graph.store import Store
from graph.store.edges import Standing, edge_properties
from graph.store.tallies import KEPT, count, recount
from ontology.claim import Claim, Mention, claim_id
from ontology.decision import Decision
from ontology.document import Document, Evidence, quote_from
from ontology.node import Entity
from ontology.vocabulary import labels, make_node, type_of

NODES = "MATCH (n) WHERE NOT n:Graph RETURN labels(n) AS labels, properties(n) AS props"
EDGES = "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, properties(r) AS props, b.id AS b"
CLAIMS = "MATCH (c:Claim) RETURN c.id AS id"
WHOLE = """
MATCH (c:Claim)-[:EVIDENCE]->(p:Passage)-[:IN]->(d:Document:Source)
WHERE p.quote = substring(d.text, p.start, p.end - p.start)
  AND (c)-[:SUBJECT]->(:Entity) AND (c)-[:OBJECT]->(:Entity)
RETURN DISTINCT c.id AS id"""
WHEN = (None, "2019", "2019-06", "2019-11-21", "2019-06/2019-12", "2018/..", "XXXX-11-28")
STATUSES = ("reported", "alleged", "denied", "confirmed", "found", "retracted")


def document(name: str, text: str, **fields: object) -> Document:
    """Make a document."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    made = {"path": f"{name}.txt", "sha256": sha256, "media_type": "text/plain", "text": text, "title": name}
    return Document(id=Document.make_id(sha256, text, name), **(made | fields))


def claim(subject: Entity, verb: str, target: Entity, source: Document, quote: str, **fields: object) -> Claim:
    """Make a claim quoted from a document; the quote must stand in it."""
    start = source.text.index(quote)
    evidence = quote_from(source, start, start + len(quote))
    identifier = claim_id((subject.name, verb, target.name, str(fields.get("polarity", "affirmed"))), evidence)
    made = {"id": identifier, "subject": subject.id, "relation": verb, "object": target.id, "evidence": (evidence,)}
    return Claim(**(made | {"extractor": "test", "version": "1"} | fields))


def decide(verdict: str, *about: str, at: str = "2020-01-01T00:00:00+00:00", **fields: object) -> Decision:
    """Make a decision."""
    return Decision(
        id=Decision.make_id(verdict, about, "editor", at), verdict=verdict, about=about, by="editor", at=at, **fields
    )


def dump(store: Store) -> list[str]:
    """Write the whole graph, nodes and edges, in one order; the version is left out."""
    nodes = [json.dumps([sorted(row["labels"]), row["props"]], sort_keys=True) for row in store.read("dump", NODES)]
    return sorted(nodes + [json.dumps(row, sort_keys=True) for row in store.read("dump", EDGES)])


def empty(store: Store) -> None:
    """Take everything out of the graph."""

    def work(tx: neo4j.ManagedTransaction) -> None:
        tx.run("MATCH (n) WHERE NOT n:Graph DETACH DELETE n").consume()
        recount(tx)

    store.connection.write(work)


def broken(store: Store) -> list[object]:
    """List whatever is not whole: claims, nodes, documents, passages, and edges that are not what their claims say."""
    return [*broken_claims(store), *broken_nodes(store), *broken_edges(store), *broken_tallies(store)]


def broken_claims(store: Store) -> list[object]:
    """List the claims that lack an end, a passage, or a quote that is the text of their document."""
    whole = {row["id"] for row in store.read("whole", WHOLE)}
    return [row["id"] for row in store.read("claims", CLAIMS) if row["id"] not in whole]


def broken_tallies(store: Store) -> list[object]:
    """List the numbers that are kept and are not those of the graph, with both."""
    kept, counted = json.loads(str(store.read("kept", KEPT)[0]["tallies"])), counted_anew(store)
    return [(key, kept.get(key), counted.get(key)) for key in {*kept, *counted} if kept.get(key) != counted.get(key)]


def counted_anew(store: Store) -> dict[str, int]:
    """Count the graph without keeping the numbers."""
    return {key: total for key, total in count(store.read).items() if total}


def broken_nodes(store: Store) -> list[object]:
    """List nodes that lack a label or a name, documents without a label or text, passages without either end."""
    told = "n.id AS id, n.search AS search, n.joined_to AS joined_to, labels(n) AS labels"
    entities = store.read("entities", f"MATCH (n:Entity) RETURN {told}")
    bound = "MATCH (n:Entity)--() WHERE n.joined_to IS NOT NULL RETURN DISTINCT n.id AS id"
    lame = [
        row["id"]
        for row in entities
        if bool(row["search"]) == bool(row["joined_to"])
        or not set(labels(type_of(str(row["id"])))) <= set(row["labels"])
    ]  # type: ignore[call-overload]
    papers = store.read(
        "papers", "MATCH (d:Document) WHERE NOT d:Article RETURN d.id AS id, d.text AS text, d:Source AS source"
    )
    halves = [
        row["id"] for row in papers if str(row["id"]).startswith("source/") and not (row["text"] and row["source"])
    ]
    loose = store.read(
        "passages", "MATCH (p:Passage) WHERE NOT (p)-[:IN]->() OR NOT (p)<-[:EVIDENCE]-() RETURN p.id AS id"
    )
    return [*lame, *halves, *(row["id"] for row in loose), *(row["id"] for row in store.read("bound", bound))]


def broken_edges(store: Store) -> list[object]:
    """List the edges that are not the projection of their claims, and what should be an edge and is none."""
    told = ("id", "polarity", "modality", "status", "review", "earliest", "latest", "documents")
    claims: dict[str, list[Standing]] = {}
    for row in store.read(
        "standing", f"MATCH (c:Claim) RETURN c.edge AS edge, {', '.join(f'c.{k} AS {k}' for k in told)}"
    ):
        claims.setdefault(str(row.pop("edge")), []).append(Standing(**(row | {"documents": tuple(row["documents"])})))  # type: ignore[arg-type]
    wanted = {
        key: {name: value.isoformat() if isinstance(value, date) else value for name, value in props.items()}
        for key, said in claims.items()
        if key.split(" ")[0] != key.split(" ")[2] and (props := edge_properties(said))
    }
    found = {}
    for row in store.read(
        "projected", "MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS p"
    ):
        props = dict.fromkeys(("first", "last")) | row["p"]  # type: ignore[operator]
        found[f"{row['a']} {str(row['t']).lower()} {row['b']}"] = props
    return [key for key in sorted(wanted.keys() | found.keys()) if wanted.get(key) != found.get(key)]


class World:
    """A random world that is the same for the same seed; `records` has everything, in no order that matters."""

    def __init__(self, seed: int, claims: int = 60) -> None:
        draw = random.Random(seed)
        self.people = [make_node("Person", f"Person {n}", aliases=(f"P. {n}",)) for n in range(6)]
        self.offices = [make_node("Office", f"Office {n}") for n in range(3)]
        self.policies = [make_node("Program", f"Program {n}") for n in range(4)]
        self.unions = [make_node("Union", f"Union {n}", aliases=(f"U{n}", f"Local {n}")) for n in range(3)]
        texts = ["".join(f"Line {line} of document {n} says something. " for line in range(20)) for n in range(4)]
        self.documents = [document(f"Document {n}", text) for n, text in enumerate(texts)]
        self.claims = list({c.id: c for c in (self._claim(draw) for _ in range(claims))}.values())
        self.decisions = [
            decide(draw.choice(("accept", "reject")), c.id, at=f"2020-01-{day:02}T00:00:00+00:00")
            for day, c in enumerate(draw.sample(self.claims, min(len(self.claims), 8)), start=1)
        ]
        self.decisions.append(decide("undo", self.decisions[0].id, at="2020-02-01T00:00:00+00:00"))

    @property
    def nodes(self) -> list[Entity]:
        """All nodes."""
        return [*self.people, *self.offices, *self.policies, *self.unions]

    @property
    def records(self) -> list[Document | Entity | Claim | Decision]:
        """All records."""
        return [*self.documents, *self.nodes, *self.claims, *self.decisions]

    def _claim(self, draw: random.Random) -> Claim:
        subject, verb, target = draw.choice(
            [
                (draw.choice(self.people), "held_office", draw.choice(self.offices)),
                (draw.choice(self.people + self.unions), "opposed", draw.choice(self.policies)),
                (draw.choice(self.people), "implemented", draw.choice(self.policies)),
            ]
        )
        source = draw.choice(self.documents)
        starts = list(itertools.accumulate(len(part) + 2 for part in source.text.split(". ")[:-1]))
        start = draw.choice([0, *starts[:-1]])
        evidence: list[Evidence] = [quote_from(source, start, source.text.index(".", start) + 1)]
        if draw.random() < 0.2:
            other = draw.choice(self.documents)
            evidence.append(quote_from(other, 0, other.text.index(".") + 1))
        polarity = draw.choice(("affirmed", "affirmed", "affirmed", "negated"))
        return Claim(
            id=claim_id((subject.name, verb, target.name, polarity), evidence[0]),
            subject=subject.id,
            relation=verb,
            object=target.id,
            polarity=polarity,
            status=draw.choice(STATUSES),
            modality=draw.choice(("actual", "actual", "planned")),
            attributed_to=tuple(node.id for node in draw.sample(self.unions, draw.randrange(3))),
            when=draw.choice(WHEN),
            evidence=tuple(dict.fromkeys(evidence)),
            subject_mention=Mention(start=start, end=start + 4, text=source.text[start : start + 4]),
            extractor="test",
            version="1",
            confidence=draw.random(),
        )
