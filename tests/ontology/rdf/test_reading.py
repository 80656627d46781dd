"""What may not be read is refused whole, each fault with its node and rule; nothing in a file is run or fetched."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ontology.claim import Claim
from ontology.document import Document
from ontology.node import NAMESPACE, Entity
from ontology.rdf.faults import InvalidGraph
from ontology.rdf.iris import decision_iri, iri
from ontology.rdf.reading import Aside, read
from ontology.rdf.sources import UNKNOWN
from ontology.record import Record

TEXT = "The bakers' union opposed the flour levy. It was raised in May."
QUOTE = TEXT[:41]
GOOD = f"""
PREFIX k: <{NAMESPACE}> PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
<union/bakers> a k:Union, k:Organization, k:Agent, k:Entity ; rdfs:label "Bakers' union" .
<program/flour-levy> a k:Program, k:Policy, k:Entity ; rdfs:label "Flour levy" .
<source/news-1> a k:Source ; dcterms:format "text/plain" ; k:sha256 "{"0" * 64}" ; k:path "news.txt" ;
    k:characters {len(TEXT)} ; k:text "{TEXT}" .
<source/news-1#char=0,41> a k:Passage ; k:quote "{QUOTE}" ; oa:hasSource <source/news-1> ; oa:hasSelector <#q>, <#p> .
<#q> a oa:TextQuoteSelector ; oa:exact "{QUOTE}" .
<#p> a oa:TextPositionSelector ; oa:start 0 ; oa:end 41 .
<claim/1> a k:Claim, k:Opposed ; k:subject <union/bakers> ; k:object <program/flour-levy> ;
    k:polarity k:Polarity-affirmed ; k:status k:Status-reported ; k:modality k:Modality-actual ;
    k:evidence <source/news-1#char=0,41> ; k:extractor "hand" ; k:extractorVersion "1" ; k:confidence 0.9 .
"""


def attempt(
    folder: Path, text: str | bytes, name: str = "graph.ttl", texts: Callable[[str], str | None] = lambda _: None
) -> tuple[list[Record], Aside]:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    taken: list[Record] = []
    return taken, read(path, taken.append, texts)


def test_a_graph_written_by_hand_is_read(tmp_path: Path) -> None:
    taken, aside = attempt(tmp_path, GOOD)
    assert {one.id for one in taken if isinstance(one, Entity | Document | Claim)} == {
        "union/bakers", "program/flour-levy", "source/news-1", "claim/1",
    }  # fmt: skip
    claim = next(one for one in taken if isinstance(one, Claim))
    assert (claim.relation, claim.confidence, claim.evidence[0].quote) == ("opposed", 0.9, QUOTE)
    assert aside == Aside()


CLAIM, SOURCE, ENTITY = (f"{kind}, read as a whole" for kind in ("Claim", "Source", "Entity"))
FAULTS = [
    ("k:evidence <source/news-1#char=0,41> ;", "", "claim/1", "ClaimShape-evidence", "evidence is missing"),
    ("k:Status-reported", "k:Status-rumoured", "claim/1", "ClaimShape-status", "none of reported, alleged"),
    ("k:object <program/flour-levy>", "k:object <union/bakers>", "claim/1", "OpposedShape-object", "union/bakers"),
    ("k:confidence 0.9", 'k:confidence "high"', "claim/1", "ClaimShape-confidence", "'high', which is no decimal"),
    ('rdfs:label "Flour levy"', 'rdfs:label "Flour", "Levy"', "program/flour-levy", "EntityShape-name", "stand once"),
    ("oa:start 0", "oa:start -1", "#p", "TextPositionSelectorShape-start", "negative"),
    ("oa:hasSource <source/news-1>", "oa:hasSource <#q>", "source/news-1#char=0,41", "PassageShape-source", "#q"),
    ("k:subject <union/bakers>", 'k:subject "bakers"', "claim/1", "ClaimShape-subject", "'bakers'"),
    ("oa:start 0 ; oa:end 41", "oa:start 1 ; oa:end 42", "claim/1", "Claim.evidence", "is not the text"),
    ("oa:end 41", "oa:end 40", "claim/1", "Evidence", "cannot stand at 0:40"),
    ('oa:exact "The', 'oa:exact "A', "claim/1", CLAIM, "exact is not the quote"),
    (f"k:characters {len(TEXT)}", "k:characters 7", "source/news-1", SOURCE, f"{len(TEXT)} characters, and 7"),
    ("k:Claim, k:Opposed", "k:Claim, k:Opposed, k:Signed", "claim/1", CLAIM, "Opposed, Signed"),
    ("a k:Union, k:Organization,", "a k:Court, k:Organization,", "union/bakers", ENTITY, "its id says Union"),
    ("<union/bakers>", "<https://evil.test/bakers>", "https://evil.test/bakers", ENTITY, "no name of ours"),
    ("<claim/1>", "<claim/1%20%zz>", None, None, "Invalid IRI"),
    ("<claim/1>", "<claim/1%41>", "claim/1%41", CLAIM, "we would write it"),
    ("k:confidence 0.9", "k:confidence 1.9", "claim/1", "Claim.confidence", "less than or equal to 1"),
    ("k:extractor", 'k:when "yesterday"^^<http://id.loc.gov/datatypes/edtf/EDTF> ; k:extractor', "claim/1",
     "Claim.when", "'yesterday' is no EDTF date"),
    ("k:extractor ", "k:count 99999999999999999999999 ; k:extractor ", "claim/1", CLAIM, "no whole number"),
    ("k:extractor ", "k:acting false ; k:extractor ", "claim/1", CLAIM, "acting is true or not there"),
    ("a k:Source ;", 'a k:Source ; k:cuts "1,2" ;', "source/news-1", SOURCE, "cuts"),
    ("a k:Source ;", 'a k:Source ; k:byline "[1]" ;', "source/news-1", SOURCE, "byline"),
]  # fmt: skip


@pytest.mark.parametrize(("good", "bad", "node", "rule", "words"), FAULTS, ids=[case[1][:40] for case in FAULTS])
def test_each_fault_is_named_with_its_node_and_rule(
    tmp_path: Path, good: str, bad: str, node: str | None, rule: str | None, words: str
) -> None:
    assert good in GOOD
    with pytest.raises(InvalidGraph, match=r"graph\.ttl: .*nothing was read") as refused:
        attempt(tmp_path, GOOD.replace(good, bad))
    if node is None:
        assert words in str(refused.value)
    else:
        told = [(fault.node, fault.rule) for fault in refused.value.faults]
        assert (node, rule) in told, told
        assert any(words in fault.words for fault in refused.value.faults), refused.value.faults


def test_what_is_not_ours_is_left_aside_and_said(tmp_path: Path) -> None:
    more = """<union/bakers> foaf:name "Bakers" ; k:supported <program/flour-levy> ; k:opposed <program/flour-levy> .
    <https://else.test/a> a foaf:Person ; foaf:name "A" . _:b foaf:knows [] ."""
    taken, aside = attempt(tmp_path, GOOD + more)
    assert len(taken) == 4
    assert (aside.foreign, aside.bare) == (2, 1)
    assert aside.statements == 3
    assert len(list(aside.notes())) == 3


def test_without_its_text_a_document_is_put_together_from_its_quotes(tmp_path: Path) -> None:
    blind = GOOD.replace(f'; k:text "{TEXT}"', "")
    taken, aside = attempt(tmp_path, blind)
    document = next(one for one in taken if isinstance(one, Document))
    assert document.text == QUOTE + UNKNOWN * (len(TEXT) - 41) and aside.pieced == 1
    taken, aside = attempt(tmp_path, blind, texts={"source/news-1": TEXT}.get)
    assert next(one for one in taken if isinstance(one, Document)).text == TEXT and aside.pieced == 0
    with pytest.raises(InvalidGraph) as refused:
        attempt(tmp_path, blind, texts={"source/news-1": TEXT.replace("flour", "salt ")}.get)
    assert [(fault.node, fault.rule) for fault in refused.value.faults] == [("claim/1", "Claim.evidence")]
    with pytest.raises(InvalidGraph) as refused:
        attempt(tmp_path, blind.replace(f"k:characters {len(TEXT)}", "k:characters 12"))
    assert any("outside of its 12 characters" in fault.words for fault in refused.value.faults)


def test_a_review_that_no_decision_explains_came_with_the_claim(tmp_path: Path) -> None:
    reviewed = 'k:review "rejected" ; k:reviewedBy "desk" ; k:reviewedAt "2020-01-01T00:00:00+00:00" ; k:extractor'
    taken, _ = attempt(tmp_path, GOOD.replace("k:extractor ", f"{reviewed} ", 1))
    claim = next(one for one in taken if isinstance(one, Claim))
    assert claim.review and (claim.review.verdict, claim.review.by) == ("rejected", "desk")
    decision = f"""<{decision_iri("decision/1")}> a k:Decision ; k:verdict "reject" ; k:about <{iri("claim/1")}> ;
    k:decidedBy "desk" ; k:decidedAt "2020-01-01T00:00:00+00:00" ."""
    taken, _ = attempt(tmp_path, GOOD.replace("k:extractor ", f"{reviewed} ", 1) + decision)
    assert next(one for one in taken if isinstance(one, Claim)).review is None


def test_claims_without_their_source_are_refused(tmp_path: Path) -> None:
    start, end = GOOD.index("<source/news-1> a k:Source"), GOOD.index("<source/news-1#char")
    with pytest.raises(InvalidGraph) as refused:
        attempt(tmp_path, GOOD[:start] + GOOD[end:])
    assert any(fault.rule == "PassageShape-source" for fault in refused.value.faults)


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>"""
DEEP = b"<<( <http://a> <http://b> "
HOSTILE = [
    ("broken.ttl", '@prefix k: <x> .\nk:a k:b "never ended .\n', "line 3"),
    ("noise.nt", bytes(range(256)), "line 1"),
    ("remote.jsonld", '{"@context": "https://evil.test/context", "@id": "http://a.test/a"}', "remote contexts"),
    ("deep.jsonld", b"[" * 100_000, "Max stack size"),
    ("deep.nt", b"<http://a> <http://b> " + DEEP * 90_000 + b'"c"' + b" )>>" * 90_000 + b" .", "broke down"),
    ("long.nt", b"<http://a/" + b"x" * 17_000_000 + b"> <http://b> <http://c> .", "longer than 16 MB"),
    ("laughs.rdf", LAUGHS, "entity"),
    ("fetch.rdf", LAUGHS.replace(b'b "&a;&a;&a;&a;&a;"', b'b SYSTEM "file:///etc/passwd"'), "ENTITY"),
    ("empty.ttl", "", "nothing in it is of On Record"),
    ("foreign.nt", "<http://a.test/a> <http://a.test/b> <http://a.test/c> .", "nothing in it is of On Record"),
    ("page.html", "<html></html>", "suffix is none of .nt, .ttl"),
]


@pytest.mark.parametrize(("name", "content", "words"), HOSTILE, ids=[case[0] for case in HOSTILE])
def test_what_is_hostile_or_no_graph_is_named(tmp_path: Path, name: str, content: str | bytes, words: str) -> None:
    with pytest.raises(InvalidGraph, match=name) as refused:
        attempt(tmp_path, content, name)
    assert words in str(refused.value) and len(str(refused.value)) < 500


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidGraph, match=r"none\.ttl: there is no such file"):
        read(tmp_path / "none.ttl", print)


def test_faults_without_end_are_cut(tmp_path: Path) -> None:
    many = "".join(f"<person/p{n}> a k:Person, k:Agent, k:Entity . " for n in range(1200))
    with pytest.raises(InvalidGraph, match="more than 1000 faults") as refused:
        attempt(tmp_path, GOOD + many)
    assert len(refused.value.faults) == 1000
    with pytest.raises(InvalidGraph, match=r": 1 fault; nothing was read of it"):
        attempt(tmp_path, GOOD + "<person/p> a k:Person, k:Agent, k:Entity .")
