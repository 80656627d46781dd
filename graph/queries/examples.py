"""Questions worth asking of this graph: made from what it has most of, so that each has an answer."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from graph.answers import Answer, Graph, Node, and_kinds
from graph.queries.compare import AGAINST
from graph.queries.path import path
from ontology.nodes.policies import Law, Policy
from ontology.record import Record
from ontology.vocabulary import node_type

BUSIEST_TO = """
MATCH (other:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(e:Entity)
WHERE c.relation IN $relations AND c.polarity = 'affirmed'
WITH e, count(DISTINCT other.name) AS others, count(c) AS claims
RETURN e.id AS id, e.name AS name, e.description AS description, others, claims
ORDER BY others DESC, claims DESC, id LIMIT $limit
"""
BUSIEST_FROM = """
MATCH (e:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(other:Entity)
WHERE c.relation IN $relations AND c.polarity = 'affirmed'
WITH e, count(DISTINCT other.name) AS others, count(c) AS claims
RETURN e.id AS id, e.name AS name, e.description AS description, others, claims
ORDER BY others DESC, claims DESC, id LIMIT $limit
"""
# Among those that most is said of: to count what is dated around every node takes seconds in a large graph.
DATED = """
UNWIND $ids AS i
MATCH (e:Entity {id: i})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.earliest IS NOT NULL
WITH e, count(DISTINCT c) AS claims
RETURN e.id AS id, e.name AS name, e.description AS description, claims
ORDER BY claims DESC, id LIMIT $limit
"""
DATED_ANYWHERE = DATED.replace("UNWIND $ids AS i\n", "").replace(" {id: i}", "")
WHO_TO = """
MATCH (e:Entity {id: $id})<-[:OBJECT]-(c:Claim)-[:SUBJECT]->(actor:Entity)
WHERE c.relation IN $relations AND c.polarity = 'affirmed' AND c.modality = $modality AND c.status = $status
WITH actor, count(c) AS claims
RETURN actor.id AS id, actor.name AS name, actor.description AS description
ORDER BY claims DESC, id LIMIT $limit
"""
SPOKEN_OF = """
MATCH (p:Person)<-[:SUBJECT]-(c:Claim)
WITH p, count(c) AS claims
RETURN p.id AS id, p.name AS name, p.description AS description, claims
ORDER BY claims DESC, id LIMIT $limit
"""
DOCUMENTS = """
MATCH (e:Entity {id: $id})<-[:SUBJECT|OBJECT]-(c:Claim)
UNWIND c.documents AS document
RETURN DISTINCT document
"""
PEOPLE = 30
DEEP, TRIES = 10, 4
# (the question, the view that answers it, the relations that make a node worth asking about, from which end)
KINDS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("Who opposed {}?", "stances", ("opposed",), BUSIEST_TO),
    ("Who carried out {}?", "stances", ("implemented",), BUSIEST_TO),
    ("What did {} file, where, and against what?", "entity", ("filed",), BUSIEST_FROM),
    ("Which offices did {} hold, acting or not?", "entity", ("held_office",), BUSIEST_FROM),
    ("What got out in {}, and who was told?", "entity", ("exposed",), BUSIEST_FROM),
    ("Who signed {}, and what stood in the way?", "entity", ("signed",), BUSIEST_TO),
    ("Whom did {} warn, and what set it off?", "entity", ("warned",), BUSIEST_FROM),
    ("What happened around {}, and when?", "timeline", (), DATED),
)


class Question(Record):
    """A question about a node or two, and the view that answers it: `stances`, `entity`, `timeline`, …"""

    words: str
    view: str
    node: Node
    other: Node | None = None


class Examples(Answer):
    """Questions that this graph can answer, no node asked about twice while others with a name are left."""

    questions: tuple[Question, ...]


def examples(store: Graph, limit: int = 6) -> Examples:
    """Make up to `limit` questions; an empty graph gives none."""
    return Examples(questions=store.kept("examples", lambda: _questions(store))[:limit])


def _questions(store: Graph) -> tuple[Question, ...]:
    questions: list[Question] = []
    busiest = [
        store.read("busiest nodes", cypher, relations=_all(bases), limit=DEEP) if bases else ()
        for _, _, bases, cypher in KINDS
    ]
    known = sorted({row["id"] for rows in busiest for row in rows})
    for (words, view, bases, _), found in zip(KINDS, busiest, strict=True):
        asked = {question.node.id for question in questions}
        if node := _best(found if bases else _dated(store, known), asked):
            questions.append(Question(words=words.format(called(node)), view=view, node=node))
    if questions:
        questions += [*_agreement(store, questions[0].node), *_way(store, questions[0].node)]
    return tuple(questions)


def called(node: Node) -> str:
    """Call a node as a sentence does: `the Migrant Protection Protocols`, `the leak of a list`, but `Ada Lind`."""
    words = node.name.split()
    named = issubclass(node_type(node.type), (Policy, Law)) and len(words) > 1
    # A name that ends in a common noun, or that begins as a description, takes an article.
    described = len(words) > 1 and (words[0][:1].islower() or words[-1][:1].islower())
    return f"the {node.name}" if (named or described) and words[0].lower() not in ("the", "operation") else node.name


def _dated(store: Graph, known: list[str]) -> Sequence[Mapping[str, Any]]:
    found = store.read("nodes with most dated claims", DATED, ids=known, limit=DEEP)
    return found or store.read("nodes with most dated claims", DATED_ANYWHERE, limit=DEEP)


def _best(rows: Sequence[Mapping[str, Any]], asked: set[str]) -> Node | None:
    """Choose whom to ask about: a name of its own before a description, somebody new before somebody asked about."""
    nodes = [(Node(**{key: row[key] for key in ("id", "name", "description")}), row) for row in rows]
    ranked = sorted(
        nodes,
        key=lambda pair: (
            pair[0].name[:1].islower(),
            pair[0].id in asked,
            -pair[1].get("others", 0),
            -pair[1]["claims"],
            pair[0].type != "Person",  # of two with as much to tell, the one that can be asked for by name
        ),
    )
    return ranked[0][0] if ranked else None


def _agreement(store: Graph, policy: Node) -> Iterator[Question]:
    held = {"modality": "actual", "status": "reported", "relations": _all(AGAINST), "limit": DEEP}
    actors = [node for node in _nodes(store, "who is against", WHO_TO, id=policy.id, **held) if node.name[0].isupper()]
    if len(actors) > 1:
        one, other = actors[:2]
        words = f"What do {called(one)} and {called(other)} agree on?"
        yield Question(words=words, view="compare", node=one, other=other)


def _way(store: Graph, policy: Node) -> Iterator[Question]:
    for person in islice(_apart(store, policy), TRIES):
        if path(store, person.id, policy.id).steps:
            words = f"How is {called(person)} connected with {called(policy)}?"
            yield Question(words=words, view="path", node=person, other=policy)
            return


def _apart(store: Graph, policy: Node) -> Iterator[Node]:
    """Of those with most on record, give the people of whom no document speaks that speaks of a policy as well."""
    there = _documents(store, policy.id)
    for row in store.read("people with most on record", SPOKEN_OF, limit=PEOPLE):
        person = Node(**{key: row[key] for key in ("id", "name", "description")})
        if not there & _documents(store, person.id):
            yield person


def _documents(store: Graph, identifier: str) -> frozenset[str]:
    return frozenset(row["document"] for row in store.read("documents of a node", DOCUMENTS, id=identifier))


def _nodes(store: Graph, name: str, cypher: str, /, **parameters: object) -> list[Node]:
    return [Node(**row) for row in store.read(name, cypher, **parameters)]


def _all(bases: tuple[str, ...]) -> list[str]:
    return sorted({name for base in bases for name in and_kinds(base)})
