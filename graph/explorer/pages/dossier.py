"""The dossier: the facts that the reader kept, or those that the address names, to take along."""

from datetime import date

import streamlit as st

from graph.answers import Fact
from graph.explorer.basket import kept_here
from graph.explorer.dossier import as_html, as_markdown
from graph.explorer.markup import fact_row, heading, link, notice, paragraph, put, text
from graph.explorer.page import Page
from graph.explorer.rows import Row
from graph.explorer.session import open_graph
from graph.explorer.table import facts_csv
from graph.explorer.take import take_facts
from graph.explorer.urls import claim_ids, href
from graph.queries.evidence import chosen


def draw() -> None:
    """Draw the facts of the dossier with the ways to take it along."""
    store = open_graph()
    named = claim_ids(st.query_params.get("claims"))
    asked = named or kept_here()
    put(heading("Dossier", 1))
    if not asked:
        put(
            notice("Nothing is kept yet.", "“Keep” beside a claim, on any page, puts it here to be taken along."),
            f"<p>{link('Search', './')}</p>",
        )
        return
    facts = chosen(store, asked)
    put(_where_from(bool(named), asked))
    if len(facts) < len(asked):
        put(
            notice(
                f"{len(asked) - len(facts)} of {len(asked)} are no longer on record.",
                "Their documents were read anew or taken out since they were kept.",
            )
        )
    if facts:
        _downloads(facts)
        put(heading("The claims", 2, str(len(facts))), *(fact_row(Row((fact,)), opened=True) for fact in facts))
        take_facts(facts, "Dossier")


def _where_from(named: bool, asked: tuple[str, ...]) -> str:
    if named:
        mine = link("Open my own dossier", "dossier")
        return paragraph("These are the claims that the address of this page names.") + f"<p>{mine}</p>"
    ids = ",".join(asked)
    return (
        paragraph("What you keep stays in this browser, until you take it out.")
        + f"<p>{link('A page of its own, to share with those who use this server', href('dossier', claims=asked))} · "
        f'<a class="or-empty" role="button" data-keep="{text(ids)}" href="dossier" target="_self">Take all out</a></p>'
    )


def _downloads(facts: tuple[Fact, ...]) -> None:
    today = date.today()
    with st.container(horizontal=True, key="dossier_files"):
        for words, ending, mime, data in (
            ("Dossier as Markdown", "md", "text/markdown", lambda: as_markdown(facts, today)),
            ("Dossier as HTML", "html", "text/html", lambda: as_html(facts, today)),
            ("Dossier as CSV", "csv", "text/csv", lambda: facts_csv(facts)),
        ):
            st.download_button(words, data, f"dossier.{ending}", mime, key=f"dossier_{ending}", on_click="ignore")


PAGE = Page(order=2, title="Dossier", path="dossier", draw=draw, icon=":material/bookmark:")

if __name__ == "__main__":
    PAGE.show()
