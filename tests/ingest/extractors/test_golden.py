"""Every extractor has a golden case: a text with its mentions marked, and the claims that must come of it."""

import re
from functools import cache
from pathlib import Path

import pytest
from spacy.language import Language

from ingest.annotate import Annotated, Found
from ingest.contracts import Context, Extractor
from ingest.language import load
from ingest.validate import valid
from ontology.claim import Claim
from ontology.discovery import discover
from ontology.document import Document
from ontology.vocabulary import make_node

GOLDEN = Path(__file__).parents[2] / "golden" / "extractors"
EXTRACTORS = discover("ingest.extractors", Extractor)
MARK = re.compile(r"<(?P<type>\w+)(?::(?P<name>[^|<>]+))?\|(?P<words>[^<>]+)>")


@cache
def model() -> Language:
    return load()


def read_case(text: str) -> Context:
    plain, last, marks = "", 0, list[tuple[int, int, str, str]]()
    for found in MARK.finditer(text):
        plain += text[last : found.start()]
        marks.append((len(plain), len(plain) + len(found["words"]), found["type"], found["name"] or found["words"]))
        plain, last = plain + found["words"], found.end()
    plain += text[last:]
    doc = model()(plain)
    document = Document(
        id="source/case",
        path="case.txt",
        sha256="0" * 64,
        media_type="text/plain",
        text=plain,
        title=plain.partition("\n")[0],
        authors=tuple(re.findall(r"^By (.+)$", plain, flags=re.MULTILINE)),
    )
    mentions = []
    for start, end, kind, name in marks:
        span = doc.char_span(start, end)
        assert span is not None, plain[start:end]
        mentions.append(Found(start, end, span.text, span.root.i, make_node(kind, name), "given", 1.0))
    return Context(Annotated(document, doc, tuple(mentions)), make_node("NewsOutlet", "Harbor Gazette"))


def line(claim: Claim, context: Context) -> str:
    """Write a claim as a line: what it says, and every field that is not as usual."""
    nodes = context.nodes
    says = f"{nodes[claim.subject].name} | {claim.relation} | {nodes[claim.object].name}"
    usual = {"polarity": "affirmed", "status": "reported", "modality": "actual"}
    fields = [str(getattr(claim, name)) for name, plain in usual.items() if getattr(claim, name) != plain]
    fields += [f"{key}={value}" for key, value in claim.properties.items()]
    fields += [f"by {nodes[source].name}" for source in claim.attributed_to]
    fields += [claim.when] if claim.when else []
    return " | ".join([says, *fields])


@pytest.mark.parametrize("extractor", EXTRACTORS, ids=lambda extractor: extractor.name)
def test_an_extractor_finds_what_its_case_says(extractor: Extractor) -> None:
    case = GOLDEN / f"{extractor.name}.txt"
    assert case.exists(), f"ingest/extractors/{extractor.name}.py has no case: write {case.name}"
    context = read_case(case.read_text(encoding="utf-8"))
    document = context.annotated.document
    claims = list(valid(extractor.extract(document, context), document, context.nodes, context.dropped))
    expected = case.with_suffix(".expected").read_text(encoding="utf-8").splitlines()
    assert sorted(line(claim, context) for claim in claims) == expected


def test_no_case_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} == {extractor.name for extractor in EXTRACTORS}
