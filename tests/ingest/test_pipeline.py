"""All the way from a file to claims: laws of what comes out, and what a bad file does."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.contracts import Context, Extractor
from ingest.errors import IngestError
from ingest.gazetteer import Gazetteer
from ingest.language import load
from ingest.pipeline import Ingested, Tools, extract, ingest, ingest_file
from ontology.claim import Claim
from ontology.document import Document

SENTENCES = [
    "The Harbor Union opposed the quota scheme on Monday.",
    "“Nobody asked for this scheme at all,” said Ruth Alder, a spokeswoman for the Harbor Union.",
    "Transport Minister Jonas Reed announced a policy forcing sailors to register.",
    "The ministry has not implemented the rule, according to the Harbor Union.",
    "The Harbor Union sued the Ministry of Transport in March 2020.",
    "Officials accidentally posted the names of 300 sailors on the ministry’s website.",
    "She said that staff would be fired for leaking.",
    "Sailors rallied against the ban; none of them were heard.",
]


@cache
def tools() -> Tools:
    return Tools(load(), Gazetteer())


def document(text: str) -> Document:
    return Document(
        id="source/a", path="a.txt", sha256="0" * 64, media_type="text/plain", text=text, published="2021-05-20"
    )


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6), st.sampled_from([" ", "\n", "\n\n", "  \n\n"]))
def test_every_quote_is_the_text_at_its_span_and_twice_gives_the_same(sentences: list[str], gap: str) -> None:
    source = document(gap.join(sentences))
    first, second = extract(source, tools()), extract(source, tools())
    assert first == second
    ids = {node.id for node in first.nodes}
    for claim in first.claims:
        for evidence in claim.evidence:
            assert source.text[evidence.start : evidence.end] == evidence.quote == evidence.quote.strip()
        for mention in (claim.subject_mention, claim.object_mention):
            assert mention is not None
            assert source.text[mention.start : mention.end] == mention.text
        assert {claim.subject, claim.object, *claim.attributed_to} <= ids
    assert len({claim.id for claim in first.claims}) == len(first.claims)


def test_the_sentences_of_the_law_do_say_something() -> None:
    assert {claim.relation for claim in extract(document("\n\n".join(SENTENCES)), tools()).claims} >= {
        "opposed",
        "said",
        "held_office",
        "announced",
        "plaintiff_in",
    }


def test_only_nodes_that_claims_use_come_out() -> None:
    came = extract(document("The Harbor Union opposed the quota scheme. Norway is cold."), tools())
    used = {end for claim in came.claims for end in (claim.subject, claim.object, *claim.attributed_to)}
    assert {node.id for node in came.nodes} == used


def test_a_bad_file_is_given_as_its_error_and_the_others_go_on(tmp_path: Path) -> None:
    good, empty = tmp_path / "good.txt", tmp_path / "empty.txt"
    good.write_text("The Harbor Union opposed the quota scheme.", encoding="utf-8")
    empty.write_text("", encoding="utf-8")
    came = list(ingest([empty, good, tmp_path / "missing.txt"], tools()))
    assert [type(each) for each in came] == [IngestError, Ingested, IngestError]
    assert "empty.txt" in str(came[0])


def test_one_bad_file_by_itself_is_raised(tmp_path: Path) -> None:
    with pytest.raises(IngestError, match="nothing.txt"):
        ingest_file(tmp_path / "nothing.txt", tools())


def test_a_fault_of_the_program_costs_one_document(tmp_path: Path) -> None:
    def fails(document: Document, context: Context) -> Iterator[Claim]:
        if "trap" in document.text:
            raise RuntimeError("sprung")
        return iter(())

    paths = [tmp_path / name for name in ("a.txt", "b.txt")]
    for path, text in zip(paths, ("A trap.", "No such thing."), strict=True):
        path.write_text(text, encoding="utf-8")
    came = list(ingest(paths, Tools(load(), Gazetteer(), (Extractor("trapped", "1", fails),))))
    assert [type(each) for each in came] == [IngestError, Ingested]
    assert str(came[0]).startswith(f"{paths[0]}: the program failed on it (RuntimeError: sprung)")


def test_the_outlet_of_a_byline_is_the_one_that_the_text_names(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "Port closes ferry office\n\nBy ADA OKORO, The Port Herald staff writer | May 3, 2018\n\n"
        "The port told the Port Herald so.\n",
        encoding="utf-8",
    )
    made = ingest_file(path, tools())
    assert made.document.publisher == "newsoutlet/port-herald"
    assert {n.id for n in made.nodes} >= {"newsoutlet/port-herald", "person/ada-okoro"}
