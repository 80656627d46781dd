"""The first load of a fresh database makes types of nodes and edges, also when several load at once."""

import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from graph.settings import Settings
from graph.store import open_store
from ontology.claim import Claim
from ontology.document import Document
from ontology.node import Entity
from ontology.vocabulary import RELATIONS, kinds, make_node, may_join
from tests.graph.store.world import broken_claims, claim, document

LINE = "Somebody did something to something."


def part(seed: int) -> list[Document | Entity | Claim]:
    """Make a document with a claim of every relation, between nodes of every type, in an order of its own."""
    draw = random.Random(seed)
    paper = document(f"Paper {seed}", f"{LINE} {seed}")
    nodes = [make_node(kind.type(), f"{kind.type()} {n}") for kind in kinds(Entity) for n in range(2)]
    claims = []
    for verb in RELATIONS.values():
        subject = draw.choice([node for node in nodes if issubclass(type(node), verb.domain)])
        target = draw.choice([node for node in nodes if issubclass(type(node), verb.range)])
        assert may_join(verb, type(subject), type(target)) == (True, True)
        claims.append(claim(subject, verb.name(), target, paper, LINE))
    records: list[Document | Entity | Claim] = [paper, *nodes, *claims]
    return draw.sample(records, len(records))


def test_several_first_loads_at_once(tmp_path: Path) -> None:
    parts = [part(seed) for seed in range(3)]
    with open_store(Settings(home=tmp_path / "home", linger=0.0)) as store, ThreadPoolExecutor(3) as pool:
        reports = list(pool.map(lambda records: store.load(records, batch=25), parts))
        assert not any(report.refused for report in reports)
        assert broken_claims(store) == []
        assert store.counts().claims == dict.fromkeys(sorted(RELATIONS), 3)
        edges = store.read("edges", "MATCH (:Entity)-[e]->(:Entity) RETURN collect(DISTINCT type(e)) AS types")
        assert set(edges[0]["types"]) == {verb.edge() for verb in RELATIONS.values()}  # type: ignore[call-overload]
