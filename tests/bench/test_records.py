"""How fast records are checked: 100,000 claims are to take less than five seconds."""

from pytest_benchmark.fixture import BenchmarkFixture

from ontology.claim import Claim
from ontology.document import Document, quote_from
from ontology.lines import from_line, to_line

TEXT = "The union opposed the programme."
DOCUMENT = Document(id="source/note-1", path="note.txt", sha256="0" * 64, media_type="text/plain", text=TEXT)
CLAIMS = 100_000


def make(number: int) -> Claim:
    return Claim(
        id=f"claim/{number}",
        subject="union/workers",
        relation="opposed",
        object="program/scheme",
        when="2019-11-21",
        evidence=(quote_from(DOCUMENT, 0, len(TEXT)),),
        extractor="bench",
        version="1",
    )


def test_100_000_claims_are_built(benchmark: BenchmarkFixture) -> None:
    claims = benchmark.pedantic(lambda: [make(number) for number in range(CLAIMS)], rounds=3)
    assert len(claims) == CLAIMS


def test_100_000_claims_are_read(benchmark: BenchmarkFixture) -> None:
    lines = [to_line(make(number)) for number in range(CLAIMS)]
    claims = benchmark.pedantic(lambda: [from_line(line) for line in lines], rounds=3)
    assert len(claims) == CLAIMS
