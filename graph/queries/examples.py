"""Questions worth asking of this graph: made from what it has most of, so that each has an answer."""

from graph.answers import Answer, Graph, Node, and_kinds
from ontology.record import Record
from ontology.vocabulary import RELATIONS

BUSIEST_TO = """
MATCH (c:Claim)-[:OBJECT]->(e:Entity)
WHERE c.relation IN $relations AND c.polarity = 'affirmed'
WITH e, count(c) AS claims
RETURN e.id AS id, e.name AS name, e.description AS description, claims
ORDER BY claims DESC, id LIMIT $limit
"""
DATED = """
MATCH (e:Entity)<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.earliest IS NOT NULL
WITH e, count(DISTINCT c) AS claims
RETURN e.id AS id, e.name AS name, e.description AS description, claims
ORDER BY claims DESC, id LIMIT $limit
"""
BUSIEST_FROM = BUSIEST_TO.replace(":OBJECT", ":SUBJECT")
DEEP = 3
# (the question, the view that answers it, the relations that make a node worth asking about, from which end)
KINDS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("Who opposed {}?", "stances", ("opposed",), BUSIEST_TO),
    ("Who carried out {}?", "stances", ("implemented",), BUSIEST_TO),
    ("What did {} file, and where?", "entity", ("filed",), BUSIEST_FROM),
    ("Which offices did {} hold?", "entity", ("held_office",), BUSIEST_FROM),
    ("What got out in {}?", "entity", ("exposed",), BUSIEST_FROM),
    ("Who signed {}?", "stances", ("signed",), BUSIEST_TO),
    ("What happened around {}, and when?", "timeline", tuple(RELATIONS), DATED),
    ("Whom did {} warn, and of what?", "entity", ("warned",), BUSIEST_FROM),
)


class Question(Record):
    """A question about a node, and the view that answers it: `stances`, `entity`, `timeline` or `path`."""

    words: str
    view: str
    node: Node
    other: Node | None = None


class Examples(Answer):
    """Questions that this graph can answer, no node asked about twice while others are left."""

    questions: tuple[Question, ...]


def examples(store: Graph, limit: int = 6) -> Examples:
    """Make up to `limit` questions; an empty graph gives none."""
    return Examples(questions=store.kept("examples", lambda: _questions(store))[:limit])


def _questions(store: Graph) -> tuple[Question, ...]:
    questions: list[Question] = []
    for words, view, bases, cypher in KINDS:
        relations = sorted({name for base in bases for name in and_kinds(base)})
        rows = store.read("busiest nodes", cypher, relations=relations, limit=DEEP)
        asked = {question.node.id for question in questions}
        # A name of its own makes a better question than a description.
        fresh = sorted((row for row in rows if row["id"] not in asked), key=lambda row: row["name"][:1].islower())
        if chosen := next(iter(fresh), None):
            about = Node(id=chosen["id"], name=chosen["name"], description=chosen["description"])
            questions.append(Question(words=words.format(_called(about.name)), view=view, node=about))
    return tuple(questions)


def _called(name: str) -> str:
    return f"the {name}" if name[:1].islower() and not name.startswith("the ") else name
