"""The first page: search, and questions to begin with."""

import streamlit as st

from graph.answers import Graph
from graph.doubt import doubt_words
from graph.explorer.choose import coverage as left_out
from graph.explorer.choose import hit_line
from graph.explorer.covered import covered
from graph.explorer.markup import bullets, document_line, heading, link, notice, paragraph, put, way
from graph.explorer.page import Page
from graph.explorer.session import open_graph
from graph.explorer.take import take_documents, take_rows
from graph.explorer.unread import unread
from graph.explorer.urls import href, types
from graph.queries.coverage import coverage
from graph.queries.examples import KINDS, Question, examples
from graph.queries.find import find
from graph.queries.overview import overview
from graph.wording import kind_words, of_total

MOST = 50


def draw() -> None:
    """Draw the search box, and below it the results or what there is to ask."""
    store = open_graph()
    put(
        "<h1>On Record</h1>",
        paragraph("Who did what, when, according to whom – and the sentence that says so.", "or-lead"),
    )
    words = st.text_input(
        "Search people, bodies, policies, lawsuits, leaks and documents",
        key="q",
        bind="query-params",
        type="search",
        live="300ms",
        max_chars=200,
        placeholder="For example a surname, an agency’s acronym, the everyday name of a policy",
    )
    if words.strip():
        _results(store, words)
    else:
        _welcome(store)


def _results(store: Graph, words: str) -> None:
    chosen = types(st.query_params.get("types", "").split(","))
    found = find(store, words, types=chosen, limit=MOST)
    if chosen and not found.total:
        found, chosen = find(store, words, limit=MOST), ()
    if len(found.facets) > 1:
        put(_facets(words, dict(found.facets), chosen))
    put("" if found.total else unread(store))
    put(heading("Results", 2, f"{found.total:,} found"), bullets(hit_line(hit) for hit in found.hits), left_out(found))
    take_rows(
        ("name", "kind", "also_called", "caution", "facts", "id"),
        [
            (hit.node.name, kind_words(hit.node.type), hit.alias, doubt_words(hit.doubt), hit.claims, hit.node.id)
            for hit in found.hits
        ],
        f"Search for {words}",
        f"{len(found.hits):,} of {found.total:,} names",
    )


def _facets(words: str, counts: dict[str, int], chosen: tuple[str, ...]) -> str:
    ways = []
    for name, count in counts.items():
        others = tuple(kind for kind in chosen if kind != name)
        address = href("", q=words, types=others if name in chosen else (*chosen, name))
        ways.append(way(f"{kind_words(name)} ({count:,})", address, name in chosen))
    return f'<nav class="or-ways" aria-label="Only these kinds">{" ".join(ways)}</nav>'


def _welcome(store: Graph) -> None:
    seen = overview(store, limit=20)
    if not seen.document_total:
        put(unread(store))
        return
    asked = examples(store, limit=len(KINDS) + 2).questions
    if asked:
        put(heading("Questions to begin with"), bullets(link(q.words, address(q)) for q in asked))
    put(covered(seen, coverage(store)))
    put(
        heading("The documents", 2, f"{seen.document_total:,}"), bullets(document_line(card) for card in seen.documents)
    )
    if len(seen.documents) < seen.document_total:
        put(notice(f"Showing {len(seen.documents)} of {seen.document_total} documents.", "Documents lists more."))
    take_documents(seen.documents, "On Record", of_total(len(seen.documents), seen.document_total) + " documents")


def address(question: Question) -> str:
    """Write the address of the view that answers a question."""
    if question.other:
        return href(question.view, a=question.node.id, b=question.other.id)
    return href(question.view, id=question.node.id)


PAGE = Page(order=1, title="Search", path="", draw=draw, icon=":material/search:")

if __name__ == "__main__":
    PAGE.show()
