"""The model that ships reads what a reporter would paste, and leaves the text alone."""

from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, Token

from ingest.errors import ModelError
from ingest.language import load
from ontology.errors import OnRecordError


def read(text: str) -> Doc:
    return load()(text)


def word(doc: Doc, text: str) -> Token:
    return next(token for token in doc if token.text == text)


def sentences(text: str) -> list[str]:
    return [" ".join(sentence.text.split()) for sentence in read(text).sents]


def test_a_model_is_loaded_once() -> None:
    assert load() is load()


def test_active_clause() -> None:
    doc = read("The council approved the new housing plan on Monday.")
    approved = word(doc, "approved")
    assert (approved.dep_, approved.lemma_, approved.pos_, approved.tag_) == ("ROOT", "approve", "VERB", "VBD")
    assert (word(doc, "council").dep_, word(doc, "council").head) == ("nsubj", approved)
    assert (word(doc, "plan").dep_, word(doc, "plan").head) == ("obj", approved)
    assert (word(doc, "Monday").dep_, word(doc, "Monday").head) == ("obl", approved)


def test_passive_clause_with_its_agent() -> None:
    doc = read("The rule was blocked by a federal judge in Texas.")
    blocked = word(doc, "blocked")
    assert (word(doc, "rule").dep_, word(doc, "rule").head) == ("nsubj:pass", blocked)
    assert (word(doc, "judge").dep_, word(doc, "judge").head) == ("obl:agent", blocked)
    assert word(doc, "was").dep_ == "aux:pass"


def test_speech_and_relative_clause() -> None:
    doc = read("The minister said that the union, which represents nurses, had rejected the offer.")
    assert (word(doc, "rejected").dep_, word(doc, "rejected").head) == ("ccomp", word(doc, "said"))
    assert (word(doc, "represents").dep_, word(doc, "represents").head) == ("acl:relcl", word(doc, "union"))
    assert word(doc, "union").head == word(doc, "rejected")


def test_names_get_their_kind() -> None:
    kinds = {entity.text: entity.label_ for entity in read("Mary Robinson flew from London to Germany.").ents}
    assert kinds["London"] == "LOC"
    assert kinds["Mary Robinson"] == "PER"


def test_layout_does_not_change_the_reading() -> None:
    plain = read("She didn't say \"no\" to the mayor's plan, and the city council passed it.")
    laid_out = read("She didn’t say “no” to\nthe\u00a0mayor’s   plan, and the\r\ncity council passed it.")
    words = [token for token in laid_out if not token.is_space]
    assert [(t.dep_, t.tag_, t.lemma_) for t in words] == [(t.dep_, t.tag_, t.lemma_) for t in plain]
    position = {token.i: index for index, token in enumerate(words)}
    assert [position[t.head.i] for t in words] == [t.head.i for t in plain]


def test_whitespace_hangs_on_the_word_before_inside_its_sentence() -> None:
    doc = read("\n The court\nruled.\n\n Then it closed.")
    spaces = [token for token in doc if token.is_space]
    assert [(token.dep_, token.pos_, token.head.text) for token in spaces] == [
        ("dep", "SPACE", "The"),
        ("dep", "SPACE", "court"),
        ("dep", "SPACE", "."),
    ]
    assert all(token.sent == token.head.sent for token in spaces)


def test_a_name_broken_over_lines_is_one_name() -> None:
    assert "Mary\nRobinson" in [entity.text for entity in read("Later Mary\nRobinson flew to London.").ents]


@pytest.mark.parametrize(
    "text",
    [
        "The deal was signed on Nov. 28 in the U.S. capital.",
        "The case, Baker v. Carlson, is before the court.",
        "A letter by Rep. J. Smith and Sen. Ann Lee asked for it.",
        "The court cited No. 5 and Art. 3 of the treaty.",
        "Mr. A. B. Carter met Dr. Lopez.",
        "The group lost about $1.5 million last year.",
        "The governor\nsigned the bill\nthat ended the strike.",
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert sentences(text) == [" ".join(text.split())]


def test_sentences_end_where_they_should() -> None:
    assert sentences("The talks ended on Nov. 28. They had begun in May. The U.S. delegation left.") == [
        "The talks ended on Nov. 28.",
        "They had begun in May.",
        "The U.S. delegation left.",
    ]


def test_a_blank_line_always_ends_a_sentence() -> None:
    assert sentences("Council approves plan\n\nThe council approved it\n \nin May") == [
        "Council approves plan",
        "The council approved it",
        "in May",
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n \n", "\u00a0\n x", "a\n\n\n\nb", "“"])
def test_odd_texts_come_back_whole(text: str) -> None:
    doc = read(text)
    assert doc.text == text
    assert "".join(sentence.text_with_ws for sentence in doc.sents) == text


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="aB1.,'\"“”’ \n\t\r\u00a0\u2003\u200b-–$é", max_size=60))
def test_no_text_is_changed_and_every_sentence_is_one_tree(text: str) -> None:
    doc = read(text)
    assert doc.text == text
    for sentence in doc.sents:
        assert all(token.head.sent == sentence for token in sentence)


def test_many_texts_read_as_each_by_itself_and_keep_their_contexts() -> None:
    texts = ["The court ruled.\n\nIt closed.", "", "A judge\nblocked the rule."]
    pairs = load().pipe(((text, number) for number, text in enumerate(texts)), as_tuples=True)
    for (doc, number), text in zip(pairs, texts, strict=True):
        assert doc.text == text == texts[number]
        assert [token.dep_ for token in doc] == [token.dep_ for token in read(text)]


def test_a_model_that_is_not_there_is_named_with_the_remedy() -> None:
    with pytest.raises(ModelError, match="no_such_model.*install it first") as caught:
        load("no_such_model")
    assert isinstance(caught.value, OnRecordError)


def test_a_folder_that_is_no_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not a language model"):
        load(str(tmp_path))


def test_a_model_without_a_parser_is_refused(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path)
    with pytest.raises(ModelError, match="no tagger and no parser"):
        load(str(tmp_path))
