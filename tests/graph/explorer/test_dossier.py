"""The dossier as files: everything a fact-checker asks for, and nothing that could run, load or lead astray."""

import re
from datetime import date

import pytest
from hypothesis import given

from graph.answers import Node, Quote
from graph.explorer.dossier import as_html, as_markdown
from tests.graph.explorer.test_markup import WORDS, Reader, fact

DAY = date(2020, 5, 1)
QUOTE = Quote(
    passage="p",
    document="source/x-1",
    title="The harbour papers",
    publisher="Quay Herald",
    published="2019-12-01",
    authors=("Ida Holm",),
    url="https://herald.example/1",
    retrieved_at="2019-12-02T10:00:00Z",
    start=10,
    end=17,
    text="said so",
)


@pytest.mark.parametrize("write", [as_markdown, as_html])
def test_each_fact_has_what_a_fact_checker_asks_for(write):
    told = write(
        [fact(status="alleged", attributed_to=(Node(id="person/c", name="C"),), quotes=(QUOTE,))], DAY
    ).decode()
    asked = ("Alleged", "alleged by C", "said so", "The harbour papers", "Quay Herald", "Ida Holm", "1 December 2019")
    for words in (*asked, "https://herald.example/1", "2 December 2019, 10:00 UTC", "claim/abcdef12", "1 May 2020"):
        assert words in told, words


@pytest.mark.parametrize("write", [as_markdown, as_html])
def test_what_is_not_known_is_said_to_be_unknown(write):
    told = write([fact()], DAY).decode()
    assert len(re.findall("not known", told)) == 5


@given(WORDS, WORDS)
def test_no_words_of_a_document_become_markup(title, words):
    hostile = QUOTE.model_copy(update={"title": title, "text": words, "url": f"javascript:{words}"})
    facts = [fact(role=title, quotes=(hostile,))]
    read = Reader(as_html(facts, DAY).decode())
    assert not read.tags & {"img", "script", "a", "iframe", "form", "b"}
    body = as_markdown(facts, DAY).decode()
    assert not re.search(r"(?<!\\)[<\[!`]", body.partition("## 1.")[2])
    assert len(re.findall("^## ", body, re.MULTILINE)) == 1
