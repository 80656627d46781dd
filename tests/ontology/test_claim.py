from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ontology.claim import Claim, Mention, claim_id
from ontology.document import Document, Evidence, quote_from
from ontology.errors import InvalidRecord

TEXT = "The union opposed the programme. Its members had refused to run it."
DOCUMENT = Document(id="source/note-1", path="note.txt", sha256="0" * 64, media_type="text/plain", text=TEXT)
FIELDS: dict[str, Any] = {
    "id": "claim/1",
    "subject": "union/workers",
    "relation": "opposed",
    "object": "program/scheme",
    "evidence": (quote_from(DOCUMENT, 0, 32),),
    "extractor": "test",
    "version": "1",
}


def test_a_claim_says_what_is_missing_from_it() -> None:
    claim = Claim(**FIELDS)
    assert (claim.polarity, claim.status, claim.modality, claim.when, claim.time) == (
        "affirmed", "reported", "actual", None, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"subject": "program/scheme"}, "subject: 'program/scheme' cannot be"),
        ({"object": "union/workers"}, "object: 'union/workers' cannot be"),
        ({"object": "policy/scheme"}, "'policy' is no type"),
        ({"relation": "bewitched"}, "relation: 'bewitched'"),
        ({"polarity": "maybe"}, "Claim.polarity"),
        ({"status": "rumoured"}, "Claim.status"),
        ({"modality": "hoped"}, "Claim.modality"),
        ({"when": "last week"}, "Claim.when"),
        ({"evidence": ()}, "Claim.evidence"),
        ({"properties": {"colour": "red"}}, "Claim.properties: 'colour'"),
        ({"properties": {"count": "many"}}, "Claim.properties: count"),
        ({"properties": {"acting": True}}, "properties: opposed has no acting"),
        ({"attributed_to": ("program/scheme",)}, "Claim.attributed_to"),
        ({"confidence": 1.5}, "Claim.confidence"),
        ({"surprise": 1}, "Claim.surprise"),
    ],
)
def test_what_may_not_be_said_is_refused_by_field(change: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidRecord, match=message):
        Claim(**(FIELDS | change))


def test_a_claim_is_frozen() -> None:
    with pytest.raises(Exception, match="frozen"):
        Claim(**FIELDS).status = "found"  # type: ignore[misc]


def test_a_quote_that_is_not_the_text_is_refused() -> None:
    with pytest.raises(InvalidRecord, match=r"quote: 3 characters cannot stand at 0:32"):
        Evidence(document=DOCUMENT.id, start=0, end=32, quote="The")
    forged = Evidence(document=DOCUMENT.id, start=0, end=3, quote="Not")
    with pytest.raises(ValueError, match="quote: 'Not' is not the text"):
        Claim(**(FIELDS | {"evidence": (forged,)})).check(DOCUMENT)


def test_a_mention_that_is_not_the_text_is_refused() -> None:
    forged = Mention(start=4, end=9, text="Union")
    with pytest.raises(ValueError, match="subject_mention: 'Union'"):
        Claim(**(FIELDS | {"subject_mention": forged})).check(DOCUMENT)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1), st.data())
def test_any_stretch_taken_from_a_document_is_its_text(text: str, data: st.DataObject) -> None:
    document = DOCUMENT.model_copy(update={"text": text})
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    if not text[start:end].strip():
        with pytest.raises(InvalidRecord, match="quote"):
            quote_from(document, start, end)
        return
    evidence = quote_from(document, start, end)
    evidence.check(document)
    assert evidence.quote == text[start:end]


def test_the_same_words_in_the_same_place_are_the_same_claim() -> None:
    evidence = quote_from(DOCUMENT, 0, 32)
    words = ("The union", "opposed", "the programme", "affirmed")
    assert claim_id(words, evidence) == claim_id(words, evidence)
    assert claim_id(words, evidence) != claim_id(("The union", "opposed", "the programme", "negated"), evidence)
    assert claim_id(words, evidence) != claim_id(words, quote_from(DOCUMENT, 0, 31))
