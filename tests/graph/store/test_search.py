"""Finding what somebody typed, however they typed it."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.store import Store
from graph.store.words import fold, full_text_query, search_text
from ontology.errors import UnknownType
from ontology.vocabulary import make_node
from tests.graph.store.world import claim, document

PEOPLE = [make_node("Person", name) for name in ("Kevin McAleenan", "Ken Cuccinelli", "José Peña", "Mark Koumans")]
POLICIES = [
    make_node("Program", "Migrant Protection Protocols", aliases=("Remain in Mexico", "MPP")),
    make_node("Agreement", "Mexico Agreement"),
    make_node("Jurisdiction", "Mexico"),
    make_node("GovernmentBody", "U.S. Citizenship and Immigration Services", aliases=("USCIS",)),
    make_node("Union", "Council 119"),
]
NASTY = [
    '"',
    "(",
    "a/b",
    "foo:bar",
    "*",
    "?",
    "~",
    "AND",
    "NOT x",
    "a AND (",
    "\\",
    "[a TO b]",
    "+ - ! ^2",
    "{}",
    "''",
    "&& ||",
]


@pytest.fixture
def graph(store: Store) -> Store:
    store.load([*PEOPLE, *POLICIES])
    return store


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("cuccinelli", "Ken Cuccinelli"),
        ("Cucinelli", "Ken Cuccinelli"),
        ("McAlenan", "Kevin McAleenan"),
        ("kevin mcal", "Kevin McAleenan"),
        ("pena", "José Peña"),
        ("PEÑA", "José Peña"),
        ("remain in mexico", "Migrant Protection Protocols"),
        ("migrant protec", "Migrant Protection Protocols"),
        ("mpp", "Migrant Protection Protocols"),
        ("Mexico", "Mexico"),
        ("US citizenship", "U.S. Citizenship and Immigration Services"),
        ("U.S. Citizenship", "U.S. Citizenship and Immigration Services"),
        ("uscis", "U.S. Citizenship and Immigration Services"),
        ("119", "Council 119"),
        ("Koumans nonsense", "Mark Koumans"),
    ],
)
def test_what_was_meant_comes_first(graph: Store, typed: str, first: str) -> None:
    assert graph.search(typed)[0].name == first


def test_all_words_count_before_any(graph: Store) -> None:
    assert [hit.name for hit in graph.search("mexico agreement")] == ["Mexico Agreement"]


def test_a_search_can_be_narrowed_to_types_and_their_kinds(graph: Store) -> None:
    assert {hit.type for hit in graph.search("mexico", types=["Policy"])} == {"Program", "Agreement"}
    assert [hit.type for hit in graph.search("mexico", types=["Jurisdiction", "Person"])] == ["Jurisdiction"]
    with pytest.raises(UnknownType):
        graph.search("mexico", types=["Nonsense) DETACH DELETE n //"])


def test_all_that_the_words_find_is_counted_also_what_is_not_shown(graph: Store) -> None:
    everything = Counter(hit.type for hit in graph.search("mexico"))
    assert len(everything) > 2
    for asked in ({"limit": 1}, {"types": ["Agreement"]}, {"types": ["Policy"], "limit": 1}):
        assert graph.search_counted("mexico", **asked).counts == everything, asked  # type: ignore[arg-type]
    assert graph.search_counted("").counts == {} == graph.search_counted("zzzzzz qqqqqq").counts


def test_the_number_of_hits_is_bounded(graph: Store) -> None:
    assert len(graph.search("mexico", limit=2)) == 2 and graph.search("mexico", limit=0) == []


@pytest.mark.parametrize("typed", ["", "   ", "...", "zzzzzz qqqqqq", *NASTY])
def test_nothing_typed_does_harm(graph: Store, typed: str) -> None:
    assert all(hit.score > 0 for hit in graph.search(typed))
    graph.search_quotes(typed)


def test_a_renamed_node_is_found_by_its_new_name(graph: Store) -> None:
    graph.load([make_node("Union", "Council 119", aliases=("Asylum Officers United",))])
    assert graph.search("asylum officers")[0].name == "Council 119"


def test_passages_are_found_by_their_words(graph: Store) -> None:
    paper = document("Paper", "The union opposed it loudly. The court was silent.")
    made = claim(POLICIES[4], "opposed", POLICIES[0], paper, "The union opposed it loudly.")
    graph.load([paper, made])
    [hit] = graph.search_quotes("opposed loudly")
    assert (hit.document, hit.quote, hit.title) == (paper.id, "The union opposed it loudly.", "Paper")
    assert paper.text[hit.start : hit.end] == hit.quote
    graph.forget(paper.id)
    assert graph.search_quotes("opposed loudly") == []


@given(st.text(max_size=60), st.booleans())
def test_no_operator_passes_through(typed: str, every: bool) -> None:
    query = full_text_query(typed, every=every)
    words = fold(typed)
    assert all(letter.isalnum() or letter in " _" for letter in words)
    assert set(query) - set(words) <= set(' ()"^~*ANDOR123456789')
    assert bool(query) == bool(words)


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_node_is_found_by_its_names_and_their_plain_forms() -> None:
    assert search_text("José Peña", ("Pepe",)) == "José Peña | Pepe | jose pena"
    assert search_text("U.S. Navy", ()) == "U.S. Navy | us navy"
