"""A document: its text with every passage marked that a fact was read from; without an id, the list of documents."""

import streamlit as st

from graph.answers import DocumentCard, Graph
from graph.errors import NotFound
from graph.explorer.again import again
from graph.explorer.beside import beside
from graph.explorer.marked import tell_mark
from graph.explorer.markup import bullets, document_line, heading, notice, outside_link, put, text
from graph.explorer.page import Page
from graph.explorer.session import open_graph
from graph.explorer.take import take_documents, take_facts
from graph.explorer.unread import unread
from graph.explorer.urls import claim_ids, document_id
from graph.queries.document import document
from graph.queries.overview import overview
from graph.spoken import spoken
from graph.wording import amount

MOST = 500
FORMS = {
    "text/plain": "plain text",
    "text/markdown": "Markdown",
    "text/html": "web page",
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "message/rfc822": "e-mail",
}


def draw() -> None:
    """Draw the document that the address names, or the list of all."""
    store = open_graph()
    asked = st.query_params.get("id")
    if not asked:
        _list(store)
        return
    identifier = document_id(asked)
    if identifier is None:
        raise NotFound(f"{asked[:100]}: this is no id of a document; Documents lists those there are")
    found = again(store, ("document", identifier), lambda: document(store, identifier))
    put(f"<h1>{text(found.card.title)}</h1>", _about(found.card))
    tell_mark(store, identifier)
    if len(found.facts) < found.card.claims:
        put(
            notice(
                f"Showing {len(found.facts)} of {found.card.claims} claims.", "The first ones of the text are marked."
            )
        )
    if not found.card.claims:
        put(
            notice(
                "Nothing was found in it that On Record can say.",
                "Read the text below: what is not listed may stand in it.",
            )
        )
    focus = claim_ids(st.query_params.get("claim"))
    if focus and not {fact.id for fact in found.facts}.intersection(focus):
        put(notice("The claim asked for is not among those of this document.", "It may have been read anew since."))
    take_facts(found.facts, found.card.title)
    beside(found, focus)


def _about(card: DocumentCard) -> str:
    after = f"{card.after}{f', “{card.after_title}”' if card.after_title else ''}" if card.after else ""
    pairs = [
        ("Published by", text(card.publisher or "")),
        ("Published on", text(spoken(card.published or ""))),
        ("By", text(", ".join(card.authors))),
        ("Retells the account of", text(after)),
        ("Original", outside_link(card.url)),
        ("Retrieved", text(spoken((card.retrieved_at or "")[:10]))),
        ("File", text(f"{card.path.rsplit('/', 1)[-1]}{_form(card.media_type)}")),
        ("Claims read in it", f"{card.claims:,}"),
    ]
    return "<dl>" + "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in pairs if value) + "</dl>"


def _form(media_type: str) -> str:
    return f" ({FORMS[media_type]})" if media_type in FORMS else ""


def _list(store: Graph) -> None:
    seen = overview(store, limit=MOST)
    count = f"{len(seen.documents)} of {seen.document_total}" if len(seen.documents) < seen.document_total else ""
    put(heading("Documents", 1, count))
    if not seen.documents:
        put(unread(store))
    put(bullets(document_line(card) for card in seen.documents))
    take_documents(seen.documents, "Documents", count or amount(seen.document_total, "document"))


PAGE = Page(order=30, title="Documents", path="document", draw=draw, icon=":material/article:", group="Sources")

if __name__ == "__main__":
    PAGE.show()
