"""No question about a name, a claim or a document walks through the whole graph, in either database."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pytest

from graph.export.records import records
from graph.queries.claims import Filter, choices, claims
from graph.queries.compare import compare
from graph.queries.connection import connection
from graph.queries.coverage import coverage
from graph.queries.document import document, is_kept
from graph.queries.evidence import evidence
from graph.queries.find import find
from graph.queries.matrix import CELLS, RELATIONS, TENURES
from graph.queries.neighbourhood import neighbourhood
from graph.queries.path import path
from graph.queries.profile import profile
from graph.queries.stances import stances
from graph.queries.timeline import timeline
from graph.store import Store
from tests.graph.story import DOCUMENTS, NODES, find_claim

POLICY, AGENCY, UNION, WATCH = (NODES[key].id for key in ("policy", "agency", "union", "watch"))
CLAIM = find_claim("union", "opposed", "policy").id
QUESTIONS: dict[str, Callable[[Any], object]] = {
    "profile": lambda store: profile(store, POLICY),
    "stances": lambda store: stances(store, POLICY),
    "timeline": lambda store: timeline(store, AGENCY),
    "neighbourhood": lambda store: neighbourhood(store, POLICY),
    "connection": lambda store: connection(store, UNION, POLICY),
    "path": lambda store: path(store, UNION, AGENCY),
    "compare": lambda store: compare(store, UNION, AGENCY),
    "evidence": lambda store: evidence(store, CLAIM),
    "document": lambda store: document(store, DOCUMENTS[0].id),
    "whether a document is kept": lambda store: is_kept(store, DOCUMENTS[0].id),
    "find": lambda store: find(store, "harbour", limit=1),
    "claims of a relation": lambda store: claims(store, Filter(relations=("opposed",), least=0.1)),
    "claims of a status": lambda store: claims(store, Filter(statuses=("denied",), since="2019-01-01")),
    "claims of a relation and a status": lambda store: claims(
        store, Filter(relations=("opposed",), statuses=("reported",), least=0.1)
    ),
    "claims on somebody's word": lambda store: claims(store, Filter(said_by=WATCH, statuses=("alleged",))),
    "claims of an outlet": lambda store: claims(store, Filter(outlet=choices(store).outlets[0][0].id)),
}
BY_ID = "UNWIND $ids AS i MATCH (c:Claim {id: i}) RETURN c.id AS id"
# What reads everything there is of a label, besides the index that a plan should use instead.
SCANS = ("AllNodesScan", "NodeByLabelScan", "AllNodes", "LabelScan")
# What the whole graph has to be read for, and is kept until that changes; counting all of a label reads none of them.
WHOLE = ("numbers to check tallies by", "outlets of documents", "those on whose word claims stand")


def profile_of(store: Store, cypher: str, parameters: Mapping[str, Any]) -> str:
    """Run a query as somebody who may see how it was answered: what EXPLAIN of ArcadeDB leaves out, such as indexes."""
    connection = store.connection
    with connection.writer.session(database=connection.dialect.database) as session:
        found = session.run(f"PROFILE {cypher}", dict(parameters)).consume().profile
    return str((found or {}).get("args", {}).get("string-representation", ""))


def walks(plan: str) -> list[str]:
    """List the lines of a plan that read all there is of a label."""
    lines, known, bare = plan.splitlines(), set[str](), []
    for line in lines:
        if (found := MATCHED.search(line)) and found[1] not in known and "[index: " not in line:
            bare.append(line)
        known |= set(VARIABLE.findall(line))
    return [*bare, *(line for line in lines if any(scan in line for scan in SCANS))]


# As ArcadeDB words a node that it looks for, and one that it has, or comes to along an edge.
MATCHED, VARIABLE = re.compile(r"MATCH NODE \((\w+)"), re.compile(r"\((\w+)")


class Watching:
    """A store that notes the plan of every query that a question asks."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.plans: dict[tuple[str, str], str] = {}

    def read(self, name: str, cypher: str, /, **parameters: Any) -> Sequence[Mapping[str, Any]]:
        if name not in WHOLE:
            arcade = self.store.connection.dialect.name == "ArcadeDB"
            plan = profile_of(self.store, cypher, parameters) if arcade else self.store.explain(cypher, parameters)
            self.plans[name, cypher] = plan
        return self.store.read(name, cypher, **parameters)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)

    def kept(self, key: object, make: Callable[[], Any]) -> Any:
        return make()


@pytest.fixture
def watching(story: Store) -> Iterator[Watching]:
    made = Watching(story)
    yield made
    assert made.plans


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_question_about_something_walks_through_everything(watching: Watching, question: str) -> None:
    QUESTIONS[question](watching)
    for (name, cypher), plan in watching.plans.items():
        assert plan and not walks(plan), f"{name}: {cypher}\n{plan}"


def test_a_walk_through_everything_would_be_seen(story: Store) -> None:
    watching = Watching(story)
    coverage(watching)
    seen = {name for (name, _), plan in watching.plans.items() if walks(plan)}
    assert "dates of documents" in seen


def test_a_walk_in_a_query_of_many_would_be_seen(story: Store) -> None:
    """EXPLAIN of ArcadeDB shows neither; PROFILE shows both."""
    watching = Watching(story)
    for name, cypher in (("indexed", BY_ID), ("walked", BY_ID.replace("{id: i}", "{digest: i}"))):
        watching.read(name, cypher, ids=[CLAIM])
    assert [name for (name, _), plan in watching.plans.items() if walks(plan)] == ["walked"]


@pytest.mark.parametrize("cypher", [CELLS, TENURES])
def test_the_cells_of_the_matrix_are_looked_up(story: Store, cypher: str) -> None:
    asked = {"policies": [POLICY], "actors": [AGENCY], "relations": RELATIONS, "relation": "held_office", "limit": 5}
    wanted = {name: value for name, value in asked.items() if f"${name}" in cypher.replace("$relations", "$relations ")}
    plan = story.explain(cypher, wanted)
    assert not [scan for scan in SCANS if scan in plan], plan


def test_the_dump_looks_up_what_it_lists(watching: Watching) -> None:
    assert list(records(watching))
    for (name, cypher), plan in watching.plans.items():
        assert name == "ids" or not walks(plan), f"{name}: {cypher}\n{plan}"
