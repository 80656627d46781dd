"""What a reader takes along from a view: its facts as CSV and JSON, a citation, and its address."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from urllib.parse import quote, urlencode

import streamlit as st

from graph.answers import DocumentCard, Fact
from graph.explorer.table import facts_csv, facts_json, table_csv, table_json
from graph.spoken import spoken
from graph.wording import amount

DOCUMENT = ("title", "publisher", "after", "authors", "published", "url", "retrieved_at", "claims", "id")
SAFE = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>|#!"})


def take_facts(facts: Sequence[Fact], title: str, key: str = "take") -> None:
    """Offer the facts of a view as CSV and JSON, its citation and its address; nothing where there are none."""
    if facts:
        take_table(lambda: facts_csv(facts), lambda: facts_json(facts), title, extent(facts), key)


def extent(facts: Sequence[Fact]) -> str:
    """Word how much some facts are: `3 claims from 2 documents`."""
    documents = len({quote.document for fact in facts for quote in fact.quotes})
    return f"{amount(len(facts), 'claim')} from {amount(documents, 'document')}"


def take_rows(
    names: Sequence[str], rows: Sequence[Sequence[object]], title: str, count: str, key: str = "take"
) -> None:
    """Offer any rows as `take_table` does, under the names of their columns; nothing where there are none."""
    if rows:
        take_table(
            lambda: table_csv(names, rows),
            lambda: table_json(dict(zip(names, row, strict=True)) for row in rows),
            title,
            count,
            key,
        )


def take_documents(cards: Sequence[DocumentCard], title: str, count: str) -> None:
    """Offer a list of documents."""
    take_rows(DOCUMENT, [[getattr(card, name) for name in DOCUMENT] for card in cards], title, count)


def take_table(
    as_csv: Callable[[], bytes], as_json: Callable[[], bytes], title: str, count: str, key: str = "take"
) -> None:
    """Offer a table as CSV and JSON, with the citation and the address of the view; `count` says how much it holds."""
    name = "-".join(title.lower().split())[:60].replace("/", "-") or "on-record"
    with st.container(horizontal=True, key=f"{key}_bar"):
        st.download_button("CSV", as_csv, f"{name}.csv", "text/csv", key=f"{key}_csv", on_click="ignore")
        st.download_button("JSON", as_json, f"{name}.json", "application/json", key=f"{key}_json", on_click="ignore")
        with st.popover("Cite or link"):
            address = view_address(st.context.url or "", st.query_params.to_dict())
            st.text("Citation, in Markdown")
            st.code(citation(title, count, address, date.today()), language=None, wrap_lines=True)
            st.text("Address of this view")
            st.code(address, language=None, wrap_lines=True)


def citation(title: str, count: str, address: str, day: date) -> str:
    """Write a citation of a view in Markdown: its title, how much it holds, its address and the day it was seen."""
    link = f"<{address}>" if address else ""
    return f"“{title.translate(SAFE)}”, *On Record*, {count}. {link} (seen {spoken(day.isoformat())})"


def view_address(page: str, state: Mapping[str, str]) -> str:
    """Write the whole address of a view: that of its page, and what it shows."""
    plain = page.partition("?")[0]
    return f"{plain}?{urlencode(state, safe='/,', quote_via=quote)}" if state else plain
