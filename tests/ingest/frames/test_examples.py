"""Every frame's own example is its test: parsed by the model that ships, with the two ends given."""

from functools import cache

import pytest
from spacy.language import Language

from ingest.annotate import Annotated, Found
from ingest.frame import Frame, frames, marked
from ingest.language import load
from ingest.matching import Matcher
from ontology.document import Document
from ontology.vocabulary import make_node


@cache
def model() -> Language:
    return load()


def annotated(example: str) -> Annotated:
    sentence = marked(example)
    doc = model()(sentence.text)
    document = Document(
        id="source/example", path="example.txt", sha256="0" * 64, media_type="text/plain", text=sentence.text
    )
    mentions = []
    for start, end, kind in (sentence.subject, sentence.object):
        span = doc.char_span(start, end)
        assert span is not None, f"{sentence.text[start:end]!r} is not whole words"
        mentions.append(Found(start, end, span.text, span.root.i, make_node(kind, span.text), "given", 1.0))
    return Annotated(document, doc, tuple(sorted(mentions, key=lambda m: m.start)))


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: f"{frame.relation}: {frame.example}")
def test_a_frame_reads_its_example(frame: Frame) -> None:
    found = annotated(frame.example)
    ends = marked(frame.example)
    subject, target = (
        next(m for m in found.mentions if m.start == start) for start in (ends.subject[0], ends.object[0])
    )
    said = {(c.subject.text, c.relation, c.object.text) for c in Matcher([frame]).candidates(found)}
    assert said == {(subject.text, frame.relation, target.text)}
