import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ontology.claim import Claim, Mention, Review
from ontology.decision import Decision
from ontology.document import Document, Source, quote_from
from ontology.errors import BadLine, InvalidRecord
from ontology.lines import from_line, read_lines, to_line, write_lines
from ontology.node import Entity
from ontology.record import Record
from ontology.vocabulary import NODE_TYPES, RELATIONS, kinds, make_node

DOCUMENT = Document(
    id="source/a-1", path="a.txt", sha256="0" * 64, media_type="text/plain", text="A sued B.", offsets=((0, 3, 9),),
    title="Suit", authors=("C",), published="2019-11", source=Source(title="T", authors=("D",)),
)  # fmt: skip
names = st.text(min_size=1).filter(lambda words: words.strip() != "")
node_types = st.sampled_from([t.type() for t in NODE_TYPES.values() if not (t.abstract or t.derived)])
nodes = st.builds(lambda kind, name, alias: make_node(kind, name, aliases=(alias,)), node_types, names, names)


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    verb = draw(st.sampled_from(list(RELATIONS.values())))
    ends = [
        draw(st.sampled_from([t for base in side for t in kinds(base)])).type() for side in (verb.domain, verb.range)
    ]
    return Claim(
        id="claim/1", subject=f"{ends[0].lower()}/a", relation=verb.name(), object=f"{ends[1].lower()}/b",
        properties={"count": draw(st.integers(1, 2**63 - 1))}, polarity=draw(st.sampled_from(["affirmed", "negated"])),
        attributed_to=("person/c",), when="2019-11-21", when_words="that day",
        evidence=(quote_from(DOCUMENT, 0, 9),), subject_mention=Mention(start=0, end=1, text="A"),
        extractor="test", version="1", confidence=draw(st.floats(0, 1)),
        review=Review(verdict="accepted", by="editor", at="2026-01-01T00:00:00+00:00"),
    )  # fmt: skip


decisions = st.builds(
    lambda by: Decision(id="decision/1", verdict="accept", about=("claim/1",), by=by, at="2026-01-01T00:00:00+00:00"),
    names,
)


@given(st.one_of(nodes, claims(), decisions, st.just(DOCUMENT)))
def test_a_record_written_and_read_is_the_same(record: Record) -> None:
    line = to_line(record)
    assert "\n" not in line
    assert from_line(line) == record


def test_lines_are_the_interchange_format() -> None:
    fields = json.loads(to_line(make_node("Person", "Ann Lee", aliases=("Lee",))))
    assert {
        "kind": "node",
        "id": "person/ann-lee",
        "type": "Person",
        "name": "Ann Lee",
        "aliases": ["Lee"],
    }.items() <= fields.items()


def test_a_wrong_line_is_named_and_the_rest_is_read() -> None:
    stream = io.StringIO()
    assert write_lines([make_node("Person", "Ann"), DOCUMENT], stream) == 2
    lines = stream.getvalue().splitlines()
    read = list(read_lines([lines[0], "{", "", '{"kind":"claim","id":"x"}', lines[1]], "claims.jsonl"))
    assert [type(r) for r in read] == [NODE_TYPES["Person"], BadLine, BadLine, Document]
    assert str(read[1]).startswith("claims.jsonl:2: no JSON")
    assert str(read[2]).startswith("claims.jsonl:4: Claim.subject: Field required")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("[]", "no JSON object"),
        (b'{"kind": "node", "name": "\xff"}', "no JSON: invalid unicode"),
        ("\udcff", "no JSON"),
        ('{"kind": "rumour"}', "kind: 'rumour'"),
        ('{"id": "person/a"}', "kind: None"),
        ('{"kind": "node", "id": "person/a", "type": "Person", "name": 3}', "Person.name"),
        ('{"kind": "node", "id": "person/a", "type": "Person", "name": "A", "tenure": "2019"}', "Person.tenure"),
    ],
)
def test_what_is_no_record_is_refused(line: str | bytes, message: str) -> None:
    with pytest.raises(InvalidRecord, match=message):
        from_line(line)


def test_nodes_are_entities() -> None:
    assert isinstance(from_line(to_line(make_node("Union", "U"))), Entity)


def test_a_decision_needs_what_its_verdict_is_about() -> None:
    fields: dict[str, Any] = {"id": "decision/1", "by": "editor", "at": "2026-01-01T00:00:00+00:00"}
    with pytest.raises(InvalidRecord, match="about"):
        Decision(verdict="same", about=("person/a",), **fields)
    with pytest.raises(InvalidRecord, match="correction"):
        Decision(verdict="correct", about=("claim/1",), **fields)
    with pytest.raises(InvalidRecord, match="time zone"):
        Decision(verdict="accept", about=("claim/1",), **(fields | {"at": "2026-01-01T00:00:00"}))
