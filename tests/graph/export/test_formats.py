import csv
import io
import json
from pathlib import Path

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import NamedNode, RdfFormat, parse
from pyshacl import validate
from rdflib import Graph, Namespace, URIRef
from rdflib.namespace import DCAT, DCTERMS

from graph.errors import QueryError
from graph.export.contracts import Format, Wishes, format_named, formats
from ontology.claim import Claim, Review
from ontology.decision import Decision
from ontology.document import Document, quote_from
from ontology.lines import from_line
from ontology.node import NAMESPACE, Entity
from ontology.rdf.iris import claim_iri, decision_iri, id_of, iri
from ontology.rdf.shacl import build_shapes
from ontology.rdf.terms import DATA
from ontology.record import Record
from ontology.vocabulary import make_node

GOLDEN = Path(__file__).parents[2] / "golden" / "formats"
RDF = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "trig": RdfFormat.TRIG,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}


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


@pytest.mark.parametrize("name", [name for name in RDF if name != "ntriples"])
def test_all_rdf_formats_say_the_same(name: str, records: list[Record]) -> None:
    def read(form: str) -> set[str]:
        return {str(quad.triple) for quad in parse(written(form, records), RDF[form])}

    assert read(name) == read("ntriples") != set()


def test_the_export_conforms_to_the_shapes(records: list[Record]) -> None:
    conforms, _, text = validate(Graph().parse(data=written("turtle", records)), shacl_graph=build_shapes())
    assert conforms, text


def decided(claim: Claim, verdict: str) -> Decision:
    at = "2026-01-01T00:00:00+00:00"
    about = (claim.id,)
    fields = {"correction": {"when": "2019"}} if verdict == "correct" else {}
    return Decision(
        id=Decision.make_id(verdict, about, "desk", at), verdict=verdict, about=about, by="desk", at=at, **fields
    )


def test_what_people_decided_takes_plain_edges_away_and_gives_them_back(records: list[Record]) -> None:
    claim = next(record for record in records if isinstance(record, Claim) and record.status == "reported")
    edge = f"<{DATA}{claim.subject}> <{claim.verb.iri()}> <{DATA}{claim.object}>"
    rejected = decided(claim, "reject")
    undone = Decision(id="decision/2", verdict="undo", about=(rejected.id,), by="desk", at="2026-01-02T00:00:00+00:00")
    for decisions, shown in (
        ([decided(claim, "accept")], True),
        ([rejected], False),
        ([decided(claim, "correct")], False),
        ([rejected, undone], True),
    ):
        assert (edge in written("ntriples", [*decisions, claim]).decode()) == shown
        assert (b"ns#review>" in written("ntriples", [*decisions, claim])) == (undone not in decisions)


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


def test_rdf_1_2_says_of_each_claim_which_edge_it_is_about_and_asserts_no_more(records: list[Record]) -> None:
    plain = set(written("ntriples", records).splitlines())
    more = set(written("rdf12", records).splitlines()) - plain
    claims = [record for record in records if isinstance(record, Claim)]
    assert plain <= set(written("rdf12", records).splitlines())
    assert len(more) == len(claims) and all(b"#reifies> <<( " in line for line in more)


def test_in_trig_a_document_and_what_it_says_have_a_graph_of_their_own(records: list[Record]) -> None:
    document = next(record for record in records if isinstance(record, Document))
    quads = list(parse(written("trig", records), RdfFormat.TRIG))
    said = {quad.subject.value for quad in quads if getattr(quad.graph_name, "value", "") == DATA + document.id}
    assert {DATA + record.id for record in records if isinstance(record, Claim | Document)} <= said
    assert not said & {DATA + record.id for record in records if isinstance(record, Entity)}


def test_the_description_counts_what_is_there_and_reads_no_clock(records: list[Record]) -> None:
    described = Graph().parse(data=written("void", records), format="turtle")
    void, dataset = Namespace("http://rdfs.org/ns/void#"), URIRef(f"{DATA}dataset")
    triples = set(parse(written("ntriples", records), RdfFormat.N_TRIPLES))
    assert described.value(dataset, void.triples).toPython() == len(triples)
    assert described.value(dataset, void.properties).toPython() == len({quad.predicate for quad in triples})
    parts = {described.value(part, void.property): part for part in described.objects(dataset, void.propertyPartition)}
    claims = [quad for quad in triples if quad.predicate.value == f"{NAMESPACE}status"]
    assert described.value(parts[URIRef(f"{NAMESPACE}status")], void.triples).toPython() == len(claims)
    assert described.value(dataset, DCTERMS.issued) is None
    stream = io.BytesIO()
    format_named("void").export(iter(records), stream, Wishes(issued="2026-01-31"))
    dated = Graph().parse(data=stream.getvalue(), format="turtle")
    assert str(dated.value(dataset, DCTERMS.issued)) == "2026-01-31" and len(dated) == len(described) + 1
    media = {str(described.value(form, DCAT.mediaType)) for form in described.objects(dataset, DCAT.distribution)}
    whole = {form.media_type.partition(";")[0] for form in formats().values() if "text" in form.grants}
    assert {found.split("media-types/")[1] for found in media} == whole


def test_a_wish_that_a_format_cannot_meet_is_refused_with_those_that_can(records: list[Record]) -> None:
    for wishes, able in ((Wishes(text=True), "turtle"), (Wishes(issued="2026-01-31"), "void")):
        with pytest.raises(QueryError, match=f"csv cannot do that .*{able}"):
            format_named("csv").export(iter(records), io.BytesIO(), wishes)


def test_texts_are_in_it_only_where_they_are_wished_for(records: list[Record]) -> None:
    document = next(record for record in records if isinstance(record, Document))
    for wish in (True, False):
        stream = io.BytesIO()
        format_named("ntriples").export(iter(records), stream, Wishes(text=wish))
        assert (document.text.encode() in stream.getvalue()) == wish


def test_xml_is_not_written_where_it_would_break() -> None:
    for bad in ("\x01", "\r"):
        with pytest.raises(QueryError, match=rf"rdfxml: .*person/a.* U\+{ord(bad):04X}, .*turtle"):
            written("rdfxml", [make_node("Person", f"A{bad}B", identifier="person/a")])


@pytest.mark.parametrize(
    "identifier", ["claim/1 a", "claim/../x", "person/ann", "claim-as/b", 'é<>"%zz#?', "claim/é/./y"]
)
def test_any_id_has_an_iri_of_its_own_that_comes_back(identifier: str) -> None:
    for name in (iri, claim_iri, decision_iri):
        made = name(identifier)
        assert id_of(NamedNode(made).value) == identifier
    assert claim_iri("person/ann") != iri("person/ann")
    assert claim_iri("claim-as/b") != claim_iri("b") != iri("claim-as/b")


def test_a_format_is_one_file() -> None:
    assert all(isinstance(form, Format) for form in formats().values())
    assert NAMESPACE.encode() in written("turtle", [make_node("Person", "A")])
