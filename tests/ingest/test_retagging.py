"""Nouns of people that a tagger takes for names, or of which it takes the wrong word for the head."""

from collections.abc import Callable

from ingest.annotate import Annotated

Read = Callable[..., Annotated]


def tags(read: Read, text: str) -> dict[str, str]:
    return {token.text: token.tag_ for token in read(text).doc}


def test_a_plural_of_people_that_opens_a_sentence_is_a_noun(read: Read) -> None:
    assert tags(read, "Advocates condemned the levy.")["Advocates"] == "NNS"


def test_one_that_the_text_also_writes_with_a_capital_is_left_as_it_is(read: Read) -> None:
    alone = "Advocates condemned the levy."
    assert tags(read, alone)["Advocates"] == "NNS"
    assert tags(read, f"{alone} It was the third win for Advocates.")["Advocates"] != "NNS"


def test_a_post_in_the_plural_is_a_plural(read: Read) -> None:
    assert tags(read, "Attorneys general from two states sued.")["general"] in {"NNS", "JJ"}
    assert tags(read, "The ports of the general public are open.")["general"] == "JJ"
