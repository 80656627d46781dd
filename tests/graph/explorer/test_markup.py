"""What is put on a page: data stays data, whatever is in it."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.answers import DocumentCard, Fact, Node, Quote
from graph.explorer import markup
from graph.explorer.highlight import marked, paragraphs
from graph.explorer.rows import Row, rows
from graph.explorer.urls import claim_id, document_id, href, node_id, node_ids, types, web_address
from graph.queries.document import Span
from tests.graph.story import PAYLOAD

TAGS = {"a", "b", "blockquote", "details", "div", "footer", "mark", "p", "span", "summary", "u"}
ATTRIBUTES = {"class", "href", "target", "rel", "open", "role", "aria-pressed", "data-keep", "title"}
HOSTILE = st.sampled_from(
    [PAYLOAD, '"><script>alert(1)</script>', "' onmouseover='x", "&lt;b&gt;", "![x](http://x.y/z)"]
)
SO_AND_NOT = ("1 source says so, 1 says not",)
WORDS = st.one_of(HOSTILE, st.text(min_size=1, max_size=30).filter(str.strip))


class Reader(HTMLParser):
    """Collects what a browser would make of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data):
        self.words += data


def fact(**fields: object) -> Fact:
    quote = Quote(passage="p", document="source/x-1", title="T", start=0, end=1, text="said so")
    ends = {"subject": Node(id="person/a", name="A"), "object": Node(id="program/b", name="B")}
    made = {"id": "claim/abcdef12", "relation": "opposed", "extractor": "rules", "version": "1", "quotes": (quote,)}
    return Fact(**(made | ends | fields))


@given(WORDS, WORDS, WORDS, WORDS)
def test_no_data_becomes_markup(name, role, quoted, title):
    quote = Quote(
        passage="p", document="source/x-1", title=title, publisher=name, published="2019", after=role,
        url=quoted, start=0, end=1, text=quoted,
    )  # fmt: skip
    made = fact(
        subject=Node(id="person/a", name=name),
        object=Node(id="statement/b", name=name),
        role=role,
        when="2019",
        when_words=role,
        extractor=name,
        status="alleged",
        attributed_to=(Node(id="person/c", name=title),),
        quotes=(quote,),
    )
    card = DocumentCard(id="source/x-1", path=title, title=title, publisher=name, media_type="text/plain", url=quoted)
    html = (
        markup.fact_row(Row((made, made), differs=(name,))) + markup.document_line(card) + markup.outside_link(quoted)
    )
    read = Reader(html)
    assert read.tags <= TAGS and read.attributes <= ATTRIBUTES
    assert all(not link.lower().startswith(("javascript", "data")) for link in read.links)
    for data in (name, role, quoted, title):
        assert data.replace("\r\n", "\n").replace("\r", "\n") in read.words.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.test",
        "http://a b",
        'http://a"onx="',
        "ftp://x",
        "HTTP:x",
        None,
    ],
)
def test_only_plain_web_addresses_become_links(address):
    assert web_address(address) is None
    assert "<a" not in markup.outside_link(address)


def test_a_web_address_becomes_a_link_that_tells_nobody_where_it_came_from():
    assert 'rel="noopener noreferrer"' in markup.outside_link("https://example.org/a?b=c")


def test_an_alleged_fact_says_so_before_its_names():
    words = Reader(markup.fact_row(Row((fact(status="alleged"),)))).words
    assert words.index("Alleged") < words.index("A opposed B")


def test_a_fact_tells_where_it_stands_and_who_checked_it():
    words = Reader(markup.fact_row(Row((fact(),)))).words
    assert "reported by “T”" in words and "not checked by a person" in words


def test_statements_stand_in_quotation_marks():
    said = markup.fact_line(fact(relation="said", object=Node(id="statement/b", name="Enough")))
    assert "“Enough”" in Reader(said).words


class TestRows:
    def test_what_reads_the_same_is_one_row(self):
        found = rows([fact(), fact(id="claim/abcdef13")])
        assert len(found) == 1 and len(found[0].facts) == 2 and not found[0].differs

    def test_what_reads_differently_is_not(self):
        assert len(rows([fact(), fact(status="alleged"), fact(when="2019"), fact(role="x")])) == 4

    def test_a_denial_disputes_and_an_allegation_does_not(self):
        assert [row.differs for row in rows([fact(), fact(status="denied")])] == [SO_AND_NOT] * 2
        assert [row.differs for row in rows([fact(), fact(polarity="negated")])] == [SO_AND_NOT] * 2
        assert [row.differs for row in rows([fact(), fact(status="alleged")])] == [(), ()]

    def test_documents_are_counted_once(self):
        assert rows([fact(), fact(id="claim/abcdef13")])[0].documents == 1


class TestHighlight:
    @given(
        st.text(alphabet="ab \n.🚢", max_size=60),
        st.lists(st.tuples(st.integers(0, 59), st.integers(1, 30)), max_size=6),
    )
    def test_no_character_is_lost_and_each_is_marked_by_just_its_spans(self, text, starts):
        spans = [
            Span(start=s, end=min(s + length, len(text)), facts=(f"f{i}",))
            for i, (s, length) in enumerate(starts)
            if s < len(text)
        ]
        made = paragraphs(text, spans)
        pieces = [piece for paragraph in made for piece in paragraph.pieces]
        assert "".join(piece.text for piece in pieces) == text
        position = 0
        for piece in pieces:
            for place in range(position, position + len(piece.text)):
                assert set(piece.facts) == {f for s in spans if s.start <= place < s.end for f in s.facts}
            position += len(piece.text)

    def test_the_passage_in_focus_stands_out(self):
        (paragraph,) = paragraphs("a <b> c", [Span(start=2, end=5, facts=("x",))])
        assert marked(paragraph) == "a <mark>&lt;b&gt;</mark> c"
        assert 'class="or-focus"' in marked(paragraph, ("x",)) and "or-focus" not in marked(paragraph, ("y",))

    def test_a_passage_leads_to_its_facts(self):
        (paragraph,) = paragraphs("a <b> c", [Span(start=2, end=5, facts=("x", "y"))])
        made = Reader(marked(paragraph, (), lambda facts: href("document", claim=facts)))
        assert made.links == ["document?claim=x%2Cy"] and made.words == "a <b> c"


class TestAddresses:
    def test_empty_state_is_left_out(self):
        assert href("entity", id="person/a b", focus=None, expanded=()) == "entity?id=person%2Fa+b"
        assert href("", q="x") == "./?q=x" and href("") == "./"
        assert href("network", expanded=("a/b", "c/d")) == "network?expanded=a%2Fb%2Cc%2Fd"

    @pytest.mark.parametrize("value", ["person/ada", "governmentbody/x-1"])
    def test_ids_pass(self, value):
        assert node_id(value) == value

    @pytest.mark.parametrize(
        "value", ["", None, "person/", "vegetable/x", "<script>", "person/a b", "person/" + "a" * 3000]
    )
    def test_what_is_no_id_does_not(self, value):
        assert node_id(value) is None

    def test_lists_of_ids_are_cleaned_and_short(self):
        assert node_ids("person/a,<x>,person/a,person/b") == ("person/a", "person/b")
        assert len(node_ids(",".join(f"person/a{i}" for i in range(99)))) == 12
        assert node_ids(None) == ()

    def test_other_ids(self):
        assert claim_id("claim/00ff00ff") and not claim_id("claim/x") and not claim_id(None)
        assert document_id("source/a-b") and not document_id("person/a")
        assert types(["Person", "Nonsense"]) == ("Person",)
