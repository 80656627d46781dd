"""Front matter is taken at its word, and refused by line where it is wrong."""

from pathlib import PurePath

import pytest

from ingest.contracts import Metadata
from ingest.errors import IngestError
from ingest.front_matter import fences, parse
from ontology.document import Source

PATH = PurePath("a.md")


def test_every_key_is_read() -> None:
    text = (
        "---\r\ntitle: A\r\npublished: 2019-11\r\npublisher: P\r\nauthors: [B, C]\r\nurl: u\r\nlanguage: en\r\n"
        "license: L\r\ntags: [x]\r\nsource:\r\n  title: S\r\n  outlet: O\r\n  authors: D\r\n  published: '2018'\r\n"
        "  url: v\r\n---\r\nText\r\n"
    )
    source = Source(title="S", outlet="O", authors=("D",), published="2018", url="v")
    assert parse(text, PATH) == Metadata("A", "P", ("B", "C"), "2019-11", "u", "en", source)
    found = fences(text)
    assert found and text[found[2] :] == "Text\r\n"


@pytest.mark.parametrize("text", ["", "Text", "----\nText", " ---\ntitle: x\n---\n", "---x\n---\n"])
def test_a_text_without_it_says_nothing(text: str) -> None:
    assert fences(text) is None
    assert parse(text, PATH) == Metadata()


def test_it_may_be_empty_use_synonyms_or_end_the_file() -> None:
    assert parse("---\n---\nText", PATH) == Metadata()
    assert parse("---\nauthor: A\ndate: 2020-01-02\ntitle:\n---", PATH) == Metadata(
        authors=("A",), published="2020-01-02"
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\ntitle: x\n", "a.md:1: front matter: it opens with --- and is never closed"),
        ("---\ntitle: x\nauthors: [a\n---\n", "a.md:4: front matter: "),
        ("---\ntitle: a: b\n---\n", "a.md:2: front matter: "),
        ("---\n- a\n---\n", "a.md:2: front matter: it is no list of"),
        ("---\njust words\n---\n", "a.md:2: front matter: it is no list of"),
        ("---\ntitle: x\npublised: 2019\n---\n", "a.md:3: front matter: publised: no such key"),
        ("---\ntitle: x\npublished: 2019-02-30\n---\n", "a.md:3: front matter: published: "),
        ("---\npublished: last week\n---\n", "a.md:2: front matter: published: "),
        ("---\ntitle: [a, b]\n---\n", "a.md:2: front matter: title: it takes one value"),
        ("---\ntitle: x\ntitle: y\n---\n", "a.md:3: front matter: title: it is given twice"),
        ("---\nauthors: [[a]]\n---\n", "a.md:2: front matter: authors: "),
        ("---\nsource: BuzzFeed\n---\n", "a.md:2: front matter: source: it is no group"),
        ("---\nsource:\n  title: x\n  published: soon\n---\n", "a.md:4: front matter: published: "),
        ("---\nsource:\n  license: y\n  medium: x\n---\n", "a.md:4: front matter: medium: no such key"),
        ("---\na: &a [*a]\n---\n", "a.md:2: front matter: a: no such key"),
        ("---\ntitle: !!python/object:os.system x\n---\n", ""),
        ("---\ntitle: \x07\n---\n", "a.md:1: front matter: "),
    ],
)
def test_what_is_wrong_is_named_by_line(text: str, message: str) -> None:
    if not message:  # a tag of another program is only a word here: nothing is ever built from it
        assert parse(text, PATH).title == "x"
        return
    with pytest.raises(IngestError) as caught:
        parse(text, PATH)
    assert str(caught.value).startswith(message), str(caught.value)
