"""What a frame's example must mark."""

import pytest

from ingest.frame import Frame, frames, marked
from ontology.vocabulary import RELATIONS


def test_marks_are_read_and_taken_out() -> None:
    read = marked("<s Union|The union> opposed <o Program|the scheme>.")
    assert read.text == "The union opposed the scheme."
    assert read.subject == (0, 9, "Union")
    assert read.text[slice(*read.object[:2])] == "the scheme"


@pytest.mark.parametrize(
    "example", ["The union met.", "<s Union|A> met.", "<s Union|A> and <s Union|B> met <o Union|C>."]
)
def test_an_example_marks_each_end_once(example: str) -> None:
    with pytest.raises(ValueError, match="example"):
        marked(example)


def test_particles_stand_apart_from_lemmas() -> None:
    frame = Frame("opposed", "push back|resist", "<s Union|A> resisted <o Program|B>.")
    assert frame.lemmas == (("push", "back"), ("resist", ""))


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: f"{frame.relation}: {frame.example}")
def test_a_frame_says_a_relation_of_the_vocabulary(frame: Frame) -> None:
    verb = RELATIONS[frame.relation]
    assert frame.lemmas or frame.heads
    assert all(
        any(issubclass(own, wide) or issubclass(wide, own) for wide in verb.domain) for own in frame.subject_types
    )
    assert all(any(issubclass(own, wide) or issubclass(wide, own) for wide in verb.range) for own in frame.object_types)
    assert set(frame.properties) <= verb.properties | {"count"}
