"""Formats of other worlds: what is alleged, denied, planned or rejected never looks like a fact in any of them."""

import io
import json
from typing import Any

import networkx
import pytest

from graph.export.caution import cautions, whole
from graph.export.contracts import Wishes, format_named
from graph.export.ftm.schemata import SCHEMATA, key_of
from ontology.claim import Claim, Review
from ontology.document import Document
from ontology.record import Record
from ontology.vocabulary import NODE_TYPES, make_node
from tests.consumers.files import in_order
from tests.graph.queries.sample import Sample, known
from tests.graph.store.world import claim, decide, document

READERS = {"graphml": networkx.read_graphml, "gexf": networkx.read_gexf}
ADA = make_node("Person", "Ada Lind").model_copy(update={"external_ids": {"wikidata": "Q1234567"}})
POST = make_node("Office", "Director of the Bureau").model_copy(update={"external_ids": {"wikidata": "Q7654321"}})
BUREAU, RULE = make_node("GovernmentBody", "Bureau of Harbours"), make_node("Rule", "night landing rule")
PAPER = document("Herald", "Ada Lind was director. The union sued.", url="https://example.org/herald")
UNSURE: tuple[dict[str, Any], ...] = (
    {"status": "alleged"}, {"status": "denied"}, {"status": "retracted"}, {"polarity": "negated"},
    {"modality": "planned"}, {"modality": "required"}, {"modality": "possible"},
    {"review": Review(verdict="rejected", by="desk", at="2020-01-01T00:00:00+00:00")},
)  # fmt: skip


def written(name: str, records: list[Record]) -> bytes:
    stream = io.BytesIO()
    format_named(name).write(iter(records), stream)
    return stream.getvalue()


def held(**fields: Any) -> Claim:
    return claim(ADA, "held_office", POST, PAPER, "Ada Lind was director.", **fields)


def entities(records: list[Record]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written("ftm", records).splitlines()]


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("records", [list(known()), in_order(Sample(7).records)], ids=["known", "random"])
def test_a_drawing_has_every_node_and_claim_and_marks_what_is_no_fact(name: str, records: list[Record]) -> None:
    graph = READERS[name](io.BytesIO(written(name, records)))
    found = whole(records)
    assert set(graph.nodes) == set(found.nodes)
    assert graph.is_directed() and graph.number_of_edges() == len(found.claims)
    told = {one.claim.id: one for one in found.claims}
    for _, _, key, edge in graph.edges(keys=True, data=True):
        one = told[edge.get("networkx_key") or edge.get("id") or key]
        assert edge["status"] == one.claim.status and edge["modality"] == one.claim.modality
        assert edge["fact"] == (not one.cautions)
        plain = edge["label"] == one.claim.verb.reads
        assert plain == (not one.cautions), edge["label"]


def test_gexf_gives_edges_their_days_and_does_not_know_the_day_of_writing() -> None:
    said = held(when="2019-03/2019-05")
    text = written("gexf", [ADA, POST, PAPER, said]).decode()
    assert f'id="{said.id}"' in text and 'start="2019-03-01"' in text and 'end="2019-05-31"' in text
    assert 'version="1.3"' in text and "lastmodifieddate" not in text


def test_a_lawsuit_that_was_never_brought_does_not_look_like_one() -> None:
    case = make_node("Lawsuit", "suit of the union")
    said = claim(BUREAU, "defendant_in", case, PAPER, "The union sued.", polarity="negated")
    graph = networkx.read_graphml(io.BytesIO(written("graphml", [BUREAU, case, PAPER, said])))
    assert graph.nodes[case.id]["label"] == "not so: suit of the union"
    assert graph.nodes[BUREAU.id]["label"] == "Bureau of Harbours"
    assert [one["schema"] for one in entities([BUREAU, case, PAPER, said])] == ["PublicBody", "Document", "Note"]


@pytest.mark.parametrize("change", UNSURE, ids=lambda change: next(iter(change.values())))
def test_only_a_fact_is_a_link_or_a_statement(change: dict[str, Any]) -> None:
    nodes: list[Record] = [ADA, POST, PAPER]
    fact, unsure = held(), held(**change)
    assert [one["schema"] for one in entities([*nodes, fact])][-1] == "Occupancy"
    assert written("quickstatements", [*nodes, fact])
    note = entities([*nodes, unsure])[-1]
    assert note["schema"] == "Note" and set(note["properties"]["entity"]) == {key_of(ADA.id), key_of(POST.id)}
    (caution,) = cautions(unsure, unsure.review)
    assert note["properties"]["name"] == [f"{caution}: Ada Lind held the office of Director of the Bureau"]
    assert written("quickstatements", [*nodes, unsure]) == b""


@pytest.mark.parametrize("name", ["ftm", "quickstatements", "graphml", "gexf"])
def test_what_an_editor_rejected_is_no_fact_anywhere(name: str) -> None:
    said = held()
    rejected = [decide("reject", said.id), ADA, POST, PAPER, said]
    text = written(name, rejected).decode()
    assert "Occupancy" not in text and "P39" not in text
    assert name == "quickstatements" or "rejected: " in text


def test_a_statement_for_wikidata_has_its_times_and_its_reference() -> None:
    line = written("quickstatements", [ADA, POST, PAPER, held(when="2019-03/2019-05-31")]).decode()
    assert line == (
        "Q1234567\tP39\tQ7654321\tP580\t+2019-03-00T00:00:00Z/10\tP582\t+2019-05-31T00:00:00Z/11"
        '\tS854\t"https://example.org/herald"\n'
    )


def test_no_statement_without_sourced_ids_and_an_address() -> None:
    unknown = ADA.model_copy(update={"external_ids": {}})
    odd = ADA.model_copy(update={"external_ids": {"wikidata": 'Q1\tP31\tQ5"'}})
    nowhere = PAPER.model_copy(update={"url": None})
    script = PAPER.model_copy(update={"url": 'javascript:alert("x")'})
    for person, paper in ((unknown, PAPER), (odd, PAPER), (ADA, nowhere), (ADA, script)):
        assert written("quickstatements", [person, POST, paper, held()]) == b""
    assert written("quickstatements", [ADA, POST, PAPER, held(properties={"acting": True})]) == b""


def test_what_is_left_out_is_told() -> None:
    said = claim(BUREAU, "implemented", RULE, PAPER, "The union sued.")
    records: list[Record] = [BUREAU, RULE, PAPER, said]
    told = " ".join(format_named("ftm").export(iter(records), io.BytesIO(), Wishes()))
    assert "0 claims as links, 1 as notes" in told and "1 Rule" in told
    told = " ".join(format_named("quickstatements").export(iter(records), io.BytesIO(), Wishes()))
    assert "0 statements drafted" in told and "1 claims left out: no property for the relation" in told


def test_every_claim_is_told_or_counted() -> None:
    records = in_order(Sample(7).records)
    made = entities(records)
    ids = [one["id"] for one in made]
    assert len(set(ids)) == len(ids)
    claims = {key_of(one.id) for one in records if isinstance(one, Claim)}
    documents = {key_of(one.id) for one in records if isinstance(one, Document)}
    lost = format_named("ftm").export(iter(records), io.BytesIO(), Wishes())[-1]
    counted = sum(int(part.split()[0]) for part in lost.rpartition(": ")[2].split(", "))
    assert len(claims & set(ids)) + counted == len(claims)
    assert documents <= set(ids)


def test_only_kinds_of_ours_are_mapped_and_any_id_becomes_a_key() -> None:
    assert set(SCHEMATA) <= set(NODE_TYPES)
    keys = [key_of(one) for one in ("person/ada-lind", "person/łucja", "claim/x y", "odd", "person/ada/lind")]
    assert len(set(keys)) == len(keys) and all(key.replace(".", "").replace("-", "").isalnum() for key in keys)
    assert all(key.isascii() for key in keys)
