"""One fact: the sentence in its document, whose word it is, and how it was read."""

import streamlit as st

from graph.answers import Fact, Graph
from graph.errors import NotFound
from graph.explorer.differences import differences, ends
from graph.explorer.marked import tell_mark
from graph.explorer.markup import (
    bullets,
    document_line,
    fact_line,
    fact_rows,
    heading,
    keep_link,
    link,
    notice,
    outside_link,
    put,
    text,
    word_line,
)
from graph.explorer.page import Page
from graph.explorer.rows import rows
from graph.explorer.session import open_graph
from graph.explorer.settle import settle
from graph.explorer.take import take_facts
from graph.explorer.urls import claim_id, href
from graph.queries.beside import beside
from graph.queries.evidence import Passage, evidence
from graph.store.corrections import PERSON
from graph.wording import MODALITY_WORDS, STATUS_WORDS, checked, meaning, sentence, when
from ontology.claim import STATUSES
from ontology.vocabulary import RELATIONS


def draw() -> None:
    """Draw the fact that the address names."""
    store = open_graph()
    asked = st.query_params.get("id", "")
    identifier = claim_id(asked)
    if identifier is None:
        raise NotFound(f"{asked[:100] or 'No claim'}: this is no id of a claim; search for one by name")
    found = evidence(store, identifier)
    fact = found.fact
    put(
        f'<h1 class="or-sentence">{fact_line(fact)}</h1>',
        f'<div class="or-fact or-fact-alone"><p class="or-tail">{word_line(fact)}</p>{keep_link([fact])}</div>',
    )
    tell_mark(store, fact.id)
    put(heading("The words that say so", 2), *(_passage(passage, fact) for passage in found.passages))
    put(_cut(len(found.passages), len(fact.quotes), "passages are shown here; the files below have them all"))
    if not found.passages:
        put(notice("No passage is kept for this claim.", "Treat it as unsupported."))
    _beside(store, fact)
    put(heading("About this claim", 2), _particulars(fact))
    take_facts([fact], sentence(fact))
    settle(store, fact)


def _beside(store: Graph, fact: Fact) -> None:
    known = beside(store, fact.id)
    held = [other for other in known.facts if ends(other) == ends(fact)]
    found = differences(held).get(ends(fact), ())
    if found:
        others = [other for other in held if other.id != fact.id]
        put(
            heading("Where sources differ", 2),
            bullets(text(f"{one.words[:1].upper()}{one.words[1:]}.") for one in found),
            fact_rows(rows(others)),
            _cut(len(known.facts), known.total, "claims were compared"),
        )


def _cut(shown: int, total: int, what: str) -> str:
    return notice(f"{shown:,} of {total:,}", f"{what}.") if shown < total else ""


def _passage(passage: Passage, fact: Fact) -> str:
    where = f"characters {passage.start:,}–{passage.end:,} of the text as it was read"
    if passage.original:
        where += f", {passage.original[0]:,}–{passage.original[1]:,} of the original file"
    read = link("Read it in the document", href("document", id=passage.document.id, claim=fact.id))
    outside = f" · {outside_link(passage.document.url)}" if passage.document.url else ""
    before = "… " if passage.start > len(passage.before) else ""
    after = " …" if passage.end + len(passage.after) < passage.length else ""
    return (
        f"<p>{document_line(passage.document, counted=False)}</p>"
        f'<blockquote class="or-context">{before}{text(passage.before)}'
        f'<mark class="or-focus">{text(passage.quote)}</mark>{text(passage.after)}{after}'
        f"<footer>{text(where)} · {read}{outside}</footer></blockquote>"
    )


def _particulars(fact: Fact) -> str:
    pairs = [
        ("Status", f"{STATUS_WORDS[fact.status]}: {STATUSES[fact.status]}"),
        ("Said to be so", "no, the document says that it is not so" if fact.polarity == "negated" else ""),
        ("Happened?", MODALITY_WORDS[fact.modality]),
        ("Means", meaning(RELATIONS[fact.relation].definition())),
        ("When", when(fact)),
        ("Checked" if fact.review else "How it was read", checked(fact)),
        ("How sure the program is", f"{fact.confidence:.0%}" if fact.extractor != PERSON else ""),
    ]
    return "<dl>" + "".join(f"<dt>{text(k)}</dt><dd>{text(v)}</dd>" for k, v in pairs if v) + "</dl>"


PAGE = Page(order=51, title="One claim", path="fact", draw=draw, listed=False)

if __name__ == "__main__":
    PAGE.show()
