"""Words that the model is shown in the stead of those that it misreads."""

import pytest

from ingest.language import load
from ingest.language.homographs import shown


@pytest.mark.parametrize("text", ["The amicus brief challenges the quota rule.", "Its brief questions the quota rule."])
def test_a_brief_that_does_something_is_a_noun(text: str) -> None:
    doc = load()(text)
    brief = next(token for token in doc if token.text == "brief")
    assert doc.text == text
    assert (brief.pos_, brief.lemma_, brief.dep_) == ("NOUN", "brief", "nsubj")
    assert (brief.head.pos_, brief.head.lemma_) == ("VERB", brief.head.text.removesuffix("s"))


@pytest.mark.parametrize(
    "text", ["The brief calls were recorded .", "A brief note was sent .", "The brief challenges ahead are many ."]
)
def test_what_is_short_stays_so(text: str) -> None:
    assert shown(text.split()) == text.split()


def test_every_word_has_one_that_is_shown() -> None:
    assert shown(["The", "lawsuit", "claims", "that", "the"]) == ["The", "lawsuit", "says", "that", "the"]
    assert shown([]) == []


def test_a_policy_that_does_something_is_shown_with_a_plain_verb() -> None:
    assert shown(["The", "new", "rule", "bars", "students", "from", "work"])[3] == "prevents"
    assert shown(["The", "rule", "bars", "are", "of", "iron"])[2] == "bars"
