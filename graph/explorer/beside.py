"""A document's text with the facts read from it beside it, each leading to the other."""

from collections.abc import Collection

import streamlit as st

from graph.explorer.highlight import marked, paragraphs
from graph.explorer.markup import fact_row, heading, link, put, stay_link
from graph.explorer.rows import Row, rows
from graph.explorer.urls import href
from graph.queries.document import DocumentText

# Where there is room both sides are seen at once; else a passage leads down to its facts, and a fact up to its passage.
SHOW = """
/* On Record */
let shown = null;
let fromText = false;
const isSaid = (step) => step.classList?.contains("or-said");
const note = (event) => { fromText = event.composedPath().some(isSaid); };

function reveal() {
  const passage = document.querySelector("mark.or-focus");
  const listed = document.querySelector(".or-claim[aria-current]");
  const panel = listed?.closest(".or-listed");
  if (!panel) return;
  const apart = panel.scrollHeight > panel.clientHeight + 1;
  if (apart) panel.scrollTop += listed.getBoundingClientRect().top - panel.getBoundingClientRect().top - 8;
  const beside = getComputedStyle(panel.parentElement).gridTemplateColumns.includes(" ");
  const wanted = fromText && !beside ? listed : passage;
  const at = wanted?.getBoundingClientRect();
  if (at && (at.top < 70 || at.bottom > innerHeight)) wanted.scrollIntoView({ block: "center" });
}

export default function ({ data }) {
  document.addEventListener("click", note, true);
  if (data.focus !== shown) {
    shown = data.focus;
    if (shown) setTimeout(reveal, 80);
  }
  return () => document.removeEventListener("click", note, true);
}
"""


def beside(found: DocumentText, focus: tuple[str, ...]) -> None:
    """Put the text on the page and the facts beside it; those in focus, and their passages, stand out."""
    place = found.card.id
    pieces = [
        f'<p class="or-text">{marked(one, focus, lambda ids: href("document", id=place, claim=ids))}</p>'
        for one in paragraphs(found.text, found.spans)
        if one.facts or any(piece.text.strip() for piece in one.pieces)
    ]
    listed = [_listed(row, place, focus) for row in rows(found.facts)]
    count = f"{len(found.facts)} of {found.card.claims}" if len(found.facts) < found.card.claims else ""
    put(
        '<div class="or-beside"><section>',
        heading("The text", 2, "choose a marked passage to see what was read from it" if found.facts else ""),
        *pieces,
        '</section><section class="or-listed" tabindex="0" role="region" aria-label="Claims read in it">',
        heading("Claims read in it", 2, count if found.facts else "none"),
        *listed,
        "</section></div>",
    )
    component = st.components.v2.component("onrecord_beside", js=SHOW)
    component(key="onrecord_beside", data={"focus": ",".join(focus)})


def _listed(row: Row, document: str, focus: Collection[str]) -> str:
    ids = tuple(fact.id for fact in row.facts)
    chosen = not set(focus).isdisjoint(ids)
    mark = ' aria-current="true"' if chosen else ""
    there = stay_link("Show it in the text", href("document", id=document, claim=ids))
    back = f" · {link('Show none', href('document', id=document))}" if chosen else ""
    return f'<div class="or-claim"{mark}>{fact_row(row, opened=chosen)}<p class="or-foot">{there}{back}</p></div>'
