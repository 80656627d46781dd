import csv
import io
import json
from pathlib import Path

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, parse
from pyshacl import validate
from rdflib import Graph

from graph.errors import QueryError
from graph.export.contracts import Format, format_named, formats
from ontology.claim import Claim, Review
from ontology.document import Document, quote_from
from ontology.lines import from_line
from ontology.node import NAMESPACE
from ontology.rdf.shacl import build_shapes
from ontology.rdf.terms import DATA
from ontology.record import Record
from ontology.vocabulary import make_node

GOLDEN = Path(__file__).parents[2] / "golden" / "formats"
RDF = {"turtle": RdfFormat.TURTLE, "ntriples": RdfFormat.N_TRIPLES, "jsonld": RdfFormat.JSON_LD}


@pytest.fixture(scope="module")
def records() -> list[Record]:
    lines = (GOLDEN / "records.jsonl").read_text(encoding="utf-8").splitlines()
    return [record for line in lines if isinstance(record := from_line(line), Record)]


def written(name: str, records: list[Record]) -> bytes:
    stream = io.BytesIO()
    format_named(name).write(iter(records), stream)
    return stream.getvalue()


@pytest.mark.parametrize("name", formats())
def test_every_format_has_a_golden_case_and_writes_it(name: str, records: list[Record]) -> None:
    form = format_named(name)
    golden = GOLDEN / f"{name}{form.suffix}"
    assert golden.exists(), f"add {golden.relative_to(GOLDEN.parents[2])}: what {name} writes for records.jsonl"
    assert written(name, records) == golden.read_bytes()


def test_an_unknown_format_is_named_with_those_there_are() -> None:
    with pytest.raises(QueryError, match="'docx' is no format of export; there are .*turtle"):
        format_named("docx")


@pytest.mark.parametrize("name", ["turtle", "jsonld"])
def test_all_rdf_formats_say_the_same(name: str, records: list[Record]) -> None:
    def read(form: str) -> set[str]:
        return {str(quad.triple) for quad in parse(written(form, records), RDF[form])}

    assert read(name) == read("ntriples") != set()


def test_the_export_conforms_to_the_shapes(records: list[Record]) -> None:
    conforms, _, text = validate(Graph().parse(data=written("turtle", records)), shacl_graph=build_shapes())
    assert conforms, text


def test_only_an_undisputed_fact_has_a_plain_edge(records: list[Record]) -> None:
    claim = next(record for record in records if isinstance(record, Claim) and record.status == "reported")
    edge = f"<{DATA}{claim.subject}> <{claim.verb.iri()}> <{DATA}{claim.object}>"
    assert edge in written("ntriples", [claim]).decode()
    review = Review(verdict="rejected", by="editor", at="2026-01-01T00:00:00+00:00")
    for change in (
        {"status": "alleged"}, {"status": "denied"}, {"status": "retracted"}, {"polarity": "negated"},
        {"modality": "planned"}, {"review": review},
    ):  # fmt: skip
        assert edge not in written("ntriples", [claim.model_copy(update=change)]).decode(), change


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda words: words.strip() != ""))
def test_any_name_survives(name: str) -> None:
    """What a name may hold no format may break on, and no spreadsheet run."""
    try:
        node = make_node("Person", name, identifier="person/a")
    except ValueError:
        return
    found = {
        quad.object.value
        for quad in parse(written("jsonld", [node]), RdfFormat.JSON_LD)
        if "label" in str(quad.predicate)
    }
    assert found == {name}
    assert networkx.read_graphml(io.BytesIO(written("graphml", [node]))).number_of_nodes() == 1
    rows = list(csv.reader(io.StringIO(written("nodes-csv", [node]).decode(), newline="")))
    assert rows[1][2] in (name, f"'{name}")
    assert not rows[1][2].startswith(("=", "+", "-", "@"))


def test_passages_are_quoted_and_located() -> None:
    document = Document(
        id="source/a-1", path="a", sha256="0" * 64, media_type="text/plain", text="Before. A sued B. After."
    )  # fmt: skip
    claim = Claim(
        id="claim/1", subject="person/a", relation="criticized", object="person/b", extractor="t", version="1",
        evidence=(quote_from(document, 8, 17),),
    )  # fmt: skip
    graph = json.loads(written("jsonld", [document, claim]))["@graph"]
    quote = next(item for item in graph if item.get("type") == "oa:TextQuoteSelector")
    assert (quote["oa:prefix"], quote["oa:exact"], quote["oa:suffix"]) == ("Before. ", "A sued B.", " After.")


def test_a_format_is_one_file() -> None:
    assert all(isinstance(form, Format) for form in formats().values())
    assert NAMESPACE.encode() in written("turtle", [make_node("Person", "A")])
