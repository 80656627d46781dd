import pytest

from ontology.document import Cut, Document
from ontology.errors import InvalidRecord


def snapshot(text: str, *offsets: Cut) -> Document:
    return Document(
        id="source/a-1", path="a.txt", sha256="0" * 64, media_type="text/plain", text=text, offsets=tuple(offsets)
    )


def test_a_span_is_found_again_in_the_original() -> None:
    document = snapshot("onetwo", (0, 10, 3), (3, 20, 3))
    assert document.original_span(0, 3) == (10, 13)
    assert document.original_span(4, 6) == (21, 23)


def test_a_span_across_something_dropped_stands_nowhere_in_the_original() -> None:
    assert snapshot("onetwo", (0, 10, 3), (3, 20, 3)).original_span(2, 4) is None


def test_without_a_map_the_text_is_the_original() -> None:
    assert snapshot("onetwo").original_span(2, 4) == (2, 4)


@pytest.mark.parametrize("offsets", [[(1, 0, 6)], [(0, 0, 3), (4, 9, 2)], [(0, 0, 3)], [(0, 0, 0), (0, 0, 6)]])
def test_a_map_with_gaps_is_refused(offsets: list[Cut]) -> None:
    with pytest.raises(InvalidRecord, match="offsets"):
        snapshot("onetwo", *offsets)


def test_another_text_or_other_bytes_are_another_snapshot() -> None:
    ids = {Document.make_id(sha, text, "Note") for sha in ("a", "b") for text in ("x", "y")}
    assert len(ids) == 4
    assert all(i.startswith("source/note-") for i in ids)


@pytest.mark.parametrize(("field", "value"), [("published", "Thursday"), ("id", "note"), ("sha256", "abc")])
def test_what_is_wrong_is_named(field: str, value: str) -> None:
    fields = {"id": "source/a-1", "path": "a", "sha256": "0" * 64, "media_type": "text/plain", "text": "x"}
    with pytest.raises(InvalidRecord, match=f"Document.{field}"):
        Document.model_construct().__class__(**(fields | {field: value}))
