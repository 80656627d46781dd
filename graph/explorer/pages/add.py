"""Add a document: give it, see what would go on record and what was dropped, put it on record, take it back."""

import hashlib

import streamlit as st

from graph.answers import Fact, Graph
from graph.explorer.adding import Added, Paper, Reading, facts_of, reader
from graph.explorer.markup import bullets, heading, link, notice, paragraph, preview, put, text
from graph.explorer.page import Page
from graph.explorer.session import open_graph
from graph.explorer.urls import href
from graph.explorer.writing import REFUSAL, may_write
from graph.queries.document import is_kept
from ontology.errors import OnRecordError

KINDS = ("txt", "md", "html", "htm", "pdf", "docx", "eml")
SHOWN = 30


def draw() -> None:
    """Draw the form, then what was read, then what became of it."""
    open_graph()
    put(heading("Add a document", 1))
    if reader() is None:
        put(notice("This explorer cannot read documents.", "Run “onrecord ingest FILES” in a terminal instead."))
        return
    if not may_write():
        put(notice("Nothing can be added here.", REFUSAL))
        return
    put(
        paragraph(
            "It is read on this machine and sent nowhere. You see what was found in it before anything goes on record."
        )
    )
    _form()
    for identifier, (reading, data) in list(_read_so_far().items()):
        _show(open_graph(), identifier, reading, data)
    for identifier, added in list(_added_so_far().items()):
        _done(identifier, added)


def _read_so_far() -> dict[str, tuple[Reading, bytes]]:
    held: dict[str, tuple[Reading, bytes]] = st.session_state.setdefault("add_read", {})
    return held


def _added_so_far() -> dict[str, Added]:
    held: dict[str, Added] = st.session_state.setdefault("add_done", {})
    return held


def _form() -> None:
    with st.form("add_form", border=True):
        files = st.file_uploader("Files: text, Markdown, HTML, PDF, Word or e-mail", KINDS, accept_multiple_files=True)
        pasted = st.text_area("Or paste the text of an article", key="add_text", height=180)
        with st.container(horizontal=True):
            title = st.text_input("Title", key="add_title", max_chars=300)
            outlet = st.text_input("Published by", key="add_outlet", max_chars=200)
        with st.container(horizontal=True):
            published = st.text_input("Published on", key="add_published", max_chars=40, placeholder="2019-11-21")
            url = st.text_input("Address on the web", key="add_url", max_chars=1000, placeholder="https://…")
        asked = st.form_submit_button("Read it", type="primary")
    if not asked:
        return
    said = {"title": title, "outlet": outlet, "published": published, "url": url}
    papers = [(file.getvalue(), Paper(name=file.name)) for file in files]
    if len(papers) == 1 and not pasted.strip():
        papers = [(papers[0][0], Paper(name=papers[0][1].name, **said))]
    if pasted.strip():
        papers.append((pasted.encode(), Paper(name=f"{title.strip() or 'pasted text'}.txt", **said)))
    if not papers:
        put(notice("There is nothing to read yet.", "Choose a file, or paste a text."))
    _read(papers)


def _read(papers: list[tuple[bytes, Paper]]) -> None:
    reads = reader()
    assert reads is not None
    bar = st.progress(0.0, "Reading …")
    for place, (data, paper) in enumerate(papers):
        bar.progress(place / len(papers), f"Reading {_plain(paper.name)} …")
        try:
            reading = reads(data, paper)
        except OnRecordError as error:
            put(notice("This one cannot be read.", str(error)))
            continue
        _read_so_far()[reading.document.id] = (reading, data)
    bar.empty()


def _show(store: Graph, identifier: str, reading: Reading, data: bytes) -> None:
    known = is_kept(store, identifier)
    facts = facts_of(reading)
    title = reading.document.title or reading.document.path
    put(
        heading(title, 2, f"{len(facts)} claims, {len(reading.nodes)} names"),
        notice("It is on record already.", "Adding it reads it anew.") if known else "",
        paragraph("Nothing was found in it that On Record can say.") if not facts else "",
        _previews(facts[:SHOWN]),
        f"<details><summary>The other {len(facts) - SHOWN}</summary>{_previews(facts[SHOWN:])}</details>"
        if len(facts) > SHOWN
        else "",
        _dropped(reading),
    )
    key = hashlib.sha256(identifier.encode()).hexdigest()[:12]
    with st.container(horizontal=True, key=f"add_{key}"):
        if st.button("Put on record", key=f"add_yes_{key}", type="primary"):
            _load(identifier, reading, data, known)
            st.rerun()
        if st.button("Discard", key=f"add_no_{key}"):
            del _read_so_far()[identifier]
            st.rerun()


def _previews(facts: tuple[Fact, ...]) -> str:
    return "".join(preview(fact) for fact in facts)


def _dropped(reading: Reading) -> str:
    if not reading.dropped:
        return ""
    items = sorted(reading.dropped.items(), key=lambda pair: (-pair[1], pair[0]))
    listed = bullets(f"{text(reason)}: {count}" for reason, count in items)
    total = sum(reading.dropped.values())
    return f"<details><summary>{total} dropped rather than guessed</summary>{listed}</details>"


def _load(identifier: str, reading: Reading, data: bytes, known: bool) -> None:
    store = open_graph()
    with st.spinner("Putting it on record …"):
        store.keep_original(data)
        report = store.load(reading.records)
    del _read_so_far()[identifier]
    new = report.new
    words = f"{new.claims} claims and {new.nodes} names are new, {report.unchanged.claims} claims were there."
    title = reading.document.title or reading.document.path
    _added_so_far()[identifier] = Added(title, words, known, report.refused)


def _done(identifier: str, what: Added) -> None:
    put(
        heading(what.title, 2, "on record"),
        paragraph(what.words),
        "".join(notice("Not taken:", line) for line in what.refused),
        f"<p>{link('Read it with its claims marked', href('document', id=identifier))}</p>",
    )
    key = hashlib.sha256(identifier.encode()).hexdigest()[:12]
    if what.known:
        put(paragraph("It was on record before, so it is not taken out here.", "or-quiet"))
    elif st.button("Take it back", key=f"add_undo_{key}"):
        open_graph().forget(identifier)
        del _added_so_far()[identifier]
        st.rerun()


def _plain(name: str) -> str:
    # A label of Streamlit is Markdown, and a file's name is data.
    return "".join(letter if letter.isalnum() or letter in " .-_" else " " for letter in name)[:80]


PAGE = Page(order=41, title="Add a document", path="add", draw=draw, icon=":material/note_add:", group="More")

if __name__ == "__main__":
    PAGE.show()
