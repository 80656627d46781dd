"""Loading: in any order, in any batches, twice; what is wrong is refused and the rest loads."""

import random
from concurrent.futures import ThreadPoolExecutor

import neo4j
import pytest

from graph.store import Store
from graph.store import edges as edges_module
from ontology.claim import Claim
from ontology.document import Evidence
from ontology.errors import BadLine
from ontology.vocabulary import make_node
from tests.graph.store.world import World, broken_claims, claim, decide, document, dump

KEN, OFFICE = make_node("Person", "Ken Example"), make_node("Office", "Director of Examples")
UNION, POLICY = make_node("Union", "Example Council"), make_node("Program", "Example Programme")
TEXT = "Ken Example was the director. The council opposed the programme. The council denied it."
PAPER = document("Paper", TEXT)
HELD = claim(KEN, "held_office", OFFICE, PAPER, "Ken Example was the director.", when="2019-06/2019-12")
OPPOSED = claim(UNION, "opposed", POLICY, PAPER, "The council opposed the programme.")
ALL = [PAPER, KEN, OFFICE, UNION, POLICY, HELD, OPPOSED]


def edges(store: Store, kind: str) -> list[dict[str, object]]:
    told = ("status", "claims", "first", "last", "sources")
    return store.read("edges", f"MATCH ()-[e:{kind}]->() RETURN {', '.join(f'e.{key} AS {key}' for key in told)}")


def test_a_load_reports_what_was_new(store: Store) -> None:
    report = store.load(reversed(ALL))
    assert report.new.model_dump() == {"documents": 1, "nodes": 4, "claims": 2, "decisions": 0}
    assert report.refused == () and report.notes == ()
    assert broken_claims(store) == []


def test_a_second_load_changes_nothing(store: Store) -> None:
    world = World(1)
    store.load(world.records)
    before, version = dump(store), store.version()
    again = store.load(world.records)
    assert again.total == 0
    assert again.unchanged.claims == len(world.claims) and again.unchanged.nodes == len(world.nodes)
    assert dump(store) == before
    assert store.version() == version


def test_any_order_and_any_batches_give_the_same_graph(store: Store) -> None:
    world, draw = World(2), random.Random(2)
    store.load(world.records)
    wanted = dump(store)
    for _ in range(4):
        store.connection.write(lambda tx: tx.run("MATCH (n) WHERE NOT n:Graph DETACH DELETE n").consume())
        shuffled = draw.sample(world.records, len(world.records))
        store.load(shuffled, batch=draw.choice((1, 3, 7, 50)))
        assert dump(store) == wanted
        assert broken_claims(store) == []


def test_a_graph_loaded_in_parts_is_the_same_graph(store: Store) -> None:
    """Decisions may come before their claims, and nodes again with every part."""
    world = World(3)
    store.load(world.records)
    wanted = dump(store)
    store.connection.write(lambda tx: tx.run("MATCH (n) WHERE NOT n:Graph DETACH DELETE n").consume())
    assert store.load(world.decisions).notes
    store.load([*world.nodes, *world.documents])
    for start in range(0, len(world.claims), 17):
        store.load([*world.claims[start : start + 17], *world.nodes])
    assert dump(store) == wanted


def test_several_loads_at_once_lose_nothing(store: Store) -> None:
    world = World(4)
    store.load(world.records)
    wanted = dump(store)
    store.connection.write(lambda tx: tx.run("MATCH (n) WHERE NOT n:Graph DETACH DELETE n").consume())
    store.load(world.documents)
    parts = [[*world.nodes, *world.claims[n::4], *world.decisions] for n in range(4)]
    with ThreadPoolExecutor(4) as pool:
        reports = list(pool.map(lambda part: store.load(part, batch=5), parts))
    assert not any(report.refused for report in reports)
    assert dump(store) == wanted


def test_a_claim_that_hangs_in_the_air_is_refused_and_the_rest_loads(store: Store) -> None:
    stranger = document("Stranger", "The council opposed the programme elsewhere.")
    no_document = claim(UNION, "opposed", POLICY, stranger, "The council opposed")
    nobody = make_node("Person", "Nobody Known")
    no_node = claim(nobody, "held_office", OFFICE, PAPER, "was the director")
    no_source = claim(KEN, "held_office", OFFICE, PAPER, "director", attributed_to=(nobody.id,))
    wrong = Evidence(document=PAPER.id, start=0, end=5, quote="Bob E")
    wrong_quote = OPPOSED.model_copy(update={"id": "claim/wrong", "evidence": (wrong,)})
    report = store.load([*ALL, no_document, no_node, no_source, wrong_quote])
    assert report.new.claims == 2
    reasons = {line.split(": ")[0]: line for line in report.refused}
    assert reasons.keys() == {no_document.id, no_node.id, no_source.id, wrong_quote.id}
    assert stranger.id in reasons[no_document.id] and "is not the text of" in reasons[wrong_quote.id]
    assert nobody.id in reasons[no_node.id] and nobody.id in reasons[no_source.id]
    assert broken_claims(store) == []
    assert store.read("passages", "MATCH (p:Passage) RETURN count(p) AS n") == [{"n": 2}]
    version = store.version()
    store.load([*ALL, no_document])
    assert store.version() == version


def test_a_line_that_was_no_record_is_refused_by_its_place(store: Store) -> None:
    report = store.load([KEN, BadLine("claims.jsonl", 7, "no JSON")])
    assert report.new.nodes == 1 and report.refused == ("claims.jsonl:7: no JSON",)


def test_another_text_under_the_same_id_is_refused(store: Store) -> None:
    store.load(ALL)
    other = PAPER.model_copy(update={"text": "Something else."})
    report = store.load([other])
    assert PAPER.id in report.refused[0] and report.total == 0
    assert store.read("text", "MATCH (d:Source) RETURN d.text AS text") == [{"text": TEXT}]


def test_nodes_unite_their_names_whichever_comes_first(store: Store) -> None:
    full = make_node("GovernmentBody", "Bureau of Examples", aliases=("BoE",))
    short = make_node("GovernmentBody", "The Bureau", identifier=full.id, aliases=("Examples Bureau",))
    store.load([short])
    store.load([full])
    found = store.read(
        "node", "MATCH (n:Organization {id: $id}) RETURN n.name AS name, n.aliases AS aliases", id=full.id
    )
    assert found == [{"name": "Bureau of Examples", "aliases": ["BoE", "Examples Bureau", "The Bureau"]}]


def test_a_changed_claim_takes_its_edge_along(store: Store) -> None:
    store.load(ALL)
    other = make_node("Program", "Another Programme")
    moved = OPPOSED.model_copy(update={"object": other.id, "version": "2"})
    report = store.load([other, moved])
    assert report.changed.claims == 1 and report.new.claims == 0
    found = store.read("edges", "MATCH (:Union)-[:OPPOSED]->(p:Policy) RETURN p.id AS id")
    assert found == [{"id": other.id}]
    assert broken_claims(store) == []


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, "reported"),
        ({"status": "alleged"}, "alleged"),
        ({"status": "found"}, "found"),
        ({"status": "confirmed"}, "confirmed"),
        ({"status": "denied"}, None),
        ({"status": "retracted"}, None),
        ({"polarity": "negated"}, None),
        ({"modality": "planned"}, None),
        ({"modality": "possible"}, None),
    ],
)
def test_an_edge_stands_only_for_what_is_said_to_be_so(
    store: Store, fields: dict[str, str], status: str | None
) -> None:
    made = claim(UNION, "opposed", POLICY, PAPER, "The council opposed the programme.", **fields)
    store.load([PAPER, UNION, POLICY, made])
    assert [edge["status"] for edge in edges(store, "OPPOSED")] == ([status] if status else [])


def test_an_edge_sums_up_its_claims(store: Store) -> None:
    other = document("Other", "The council opposed the programme in 2019, it is said.")
    weak = claim(UNION, "opposed", POLICY, other, "The council opposed", status="alleged", when="2018")
    strong = claim(UNION, "opposed", POLICY, other, "in 2019", status="found", when="2019-05")
    store.load([*ALL, other, weak, strong])
    [edge] = edges(store, "OPPOSED")
    assert edge == {
        "status": "found",
        "claims": sorted([OPPOSED.id, weak.id, strong.id]),
        "first": "2018-01-01",
        "last": "2019-05-31",
        "sources": 2,
    }


def test_who_held_an_office_is_an_official_and_keeps_everything_else(store: Store) -> None:
    store.load(ALL)
    [found] = store.read(
        "official", "MATCH (p:Official)-[:HELD_OFFICE]->(o:Office) RETURN p.id AS id, labels(p) AS labels"
    )
    assert found["id"] == KEN.id and set(found["labels"]) == {"Entity", "Agent", "Person", "Official"}  # type: ignore[call-overload]
    store.load([decide("reject", HELD.id)])
    assert store.read("official", "MATCH (p:Official) RETURN p.id AS id") == []
    assert store.read("person", "MATCH (p:Person)<-[:SUBJECT]-(c:Claim) RETURN p.id AS id") == [{"id": KEN.id}]
    assert broken_claims(store) == []


def test_many_officials_are_made_few_at_a_time(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """To give a label to thousands in one statement takes longer than a database lets it."""
    people = [make_node("Person", f"Officer Number {n}") for n in range(5)]
    quotes = [f"Officer Number {n} was the director." for n in range(5)]
    paper = document("Roll", " ".join(quotes))
    held = [claim(who, "held_office", OFFICE, paper, quote) for who, quote in zip(people, quotes, strict=True)]
    sizes: list[int] = []

    def counted(tx: neo4j.ManagedTransaction, statement: str, ids: list[object]) -> None:
        sizes.append(len(ids))
        change(tx, statement, ids)

    change = edges_module._set
    monkeypatch.setattr(edges_module, "AT_ONCE", 2)
    monkeypatch.setattr(edges_module, "_set", counted)
    store.load([paper, OFFICE, *people, *held])
    assert sizes == [2, 2, 1]
    officials = store.read("officials", "MATCH (p:Official) RETURN p.id AS id ORDER BY id")
    assert [row["id"] for row in officials] == [who.id for who in people]


def test_memory_is_bounded_by_batches_not_by_the_stream(store: Store) -> None:
    world, told = World(5), []
    store.load(iter(world.records), batch=10, progress=told.append)
    assert max(told) <= 10 and sum(told) == len(world.records)


def test_a_long_text_and_unusual_letters_come_back_as_they_were(store: Store) -> None:
    text = "Peña said: “não” 🗂 \U0001f1fa\U0001f1f8 \r\n\t" + "long text " * 40_000
    paper = document("Long", text, authors=("José Ñandú",), offsets=((0, 5, len(text)),))
    person = make_node("Person", "José Peña")
    made: Claim = claim(person, "held_office", OFFICE, paper, "Peña said: “não” 🗂 \U0001f1fa\U0001f1f8")
    assert store.load([paper, person, OFFICE, made]).refused == ()
    [found] = store.read(
        "text", "MATCH (d:Source)<-[:IN]-(p) RETURN d.text AS text, d.offsets AS offsets, p.quote AS quote"
    )
    assert found == {"text": text, "offsets": [0, 5, len(text)], "quote": made.evidence[0].quote}
