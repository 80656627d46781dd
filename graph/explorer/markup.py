"""HTML of the explorer: every piece of data is escaped here, and nothing else puts data on a page.

Markdown is no place for data: an image in it makes the browser fetch an address.
"""

from collections.abc import Iterable, Sequence
from html import escape

import streamlit as st

from graph.answers import DocumentCard, Fact, Node, Quote
from graph.explorer.rows import Row
from graph.explorer.urls import href, web_address
from graph.spoken import spoken
from graph.verbs import verb
from graph.wording import amount, by_whom, called, caution, checked, details, kind_words, sentence, when

# Of the name that a page is about, which its heading has in full.
LONGEST = 90


def put(*pieces: str) -> None:
    """Put pieces of HTML on the page."""
    st.html(f'<div class="or">{"".join(pieces)}</div>')


def text(value: str) -> str:
    """Escape data."""
    return escape(value, quote=True)


def link(words: str, address: str, kind: str = "") -> str:
    """Make a link inside the explorer."""
    return f'<a{_class(kind)} href="{text(address)}" target="_self">{text(words)}</a>'


def stay_link(words: str, address: str, kind: str = "") -> str:
    """Make a link to another state of the same page, which keeps its place on the screen."""
    return f'<a{_class(kind)} href="{text(address)}" target="_self" data-stay="1">{text(words)}</a>'


def node_link(node: Node, page: str = "entity", about: str | None = None) -> str:
    """Link a node's name to its page; the node that a page is `about` needs no link."""
    words = called(node)
    if node.id == about and len(words) > LONGEST:
        words = f"{words[:LONGEST].rsplit(' ', 1)[0]} …"
    return f"<b>{text(words)}</b>" if node.id == about else link(words, href(page, id=node.id), "or-node")


def way(words: str, address: str, chosen: bool) -> str:
    """Make a link out of a row of choices, the chosen ones marked; following a chosen one takes it back."""
    mark = ' aria-current="true"' if chosen else ""
    return f'<a class="or-way"{mark} href="{text(address)}" target="_self">{text(words)}</a>'


def chip(words: str, kind: str = "") -> str:
    """Mark something with words in a frame."""
    return f'<span class="or-chip {kind}">{text(words)}</span>'


def heading(words: str, level: int = 2, note: str = "") -> str:
    """Make a heading with a quiet note beside it."""
    aside = f' <span class="or-quiet">{text(note)}</span>' if note else ""
    return f"<h{level}>{text(words)}{aside}</h{level}>"


def paragraph(words: str, kind: str = "") -> str:
    """Make a paragraph of plain words."""
    return f"<p{_class(kind)}>{text(words)}</p>"


def notice(title: str, words: str) -> str:
    """Tell what is empty, missing or cut short."""
    lead = f"<strong>{text(title)}</strong> " if title else ""
    return f'<div class="or-notice" role="status">{lead}{text(words)}</div>'


def fact_line(fact: Fact, about: str | None = None) -> str:
    """Write a fact as a sentence whose names are links, with what keeps it from being plain before it."""
    subject, target = node_link(fact.subject, about=about), node_link(fact.object, about=about)
    extra = details(fact)
    time = when(fact)
    return "".join(
        (
            f"{chip(caution(fact), 'or-caution')} " if caution(fact) else "",
            f"{subject} {text(verb(fact))} {target}",
            f" ({text(extra)})" if extra else "",
            f', <span class="or-when">{text(time)}</span>' if time else "",
        )
    )


def word_line(fact: Fact) -> str:
    """Write whose word it is and where it stands: `alleged by Open Ports, in The Gazette, 21 May 2019`."""
    whose = by_whom(fact)
    where = dict.fromkeys(_outlet(quote) for quote in fact.quotes)
    place = "; ".join(where)
    if not place:
        return text(whose)
    return text(f"{whose}, in {place}" if whose else f"reported by {place}")


def fact_row(row: Row, about: str | None = None, opened: bool = False) -> str:
    """Write a row: the sentence, and behind whose word it is every passage that says so."""
    several = len(row.facts) > 1
    place = f"{row.documents} document{'s' if row.documents > 1 else ''}"
    whose = f"{len(row.facts)} passages in {place}" if several else word_line(row.fact)
    show = "read them" if several else "read the sentence"
    dispute = "".join(f" {chip(f'Sources differ: {words}', 'or-differ')}" for words in row.differs)
    passages = "".join(
        f'<div class="or-passage">{_passage_head(fact, several)}{quotes(fact)}{_fact_foot(fact)}</div>'
        for fact in row.facts
    )
    return (
        f'<div class="or-fact"><p>{fact_line(row.fact, about)}{dispute}</p>'
        f"<details{' open' if opened else ''}><summary>{whose} – <u>{show}</u></summary>{passages}</details>"
        f"{keep_link(row.facts)}</div>"
    )


def preview(fact: Fact) -> str:
    """Write a fact that is not on record yet, with its passage: nothing in it leads anywhere."""
    extra, time, whose = details(fact), when(fact), by_whom(fact)
    said = f"{called(fact.subject)} {verb(fact)} {called(fact.object)}{f' ({extra})' if extra else ''}"
    marks = f"{chip(caution(fact), 'or-caution')} " if caution(fact) else ""
    tail = ", ".join(part for part in (whose, time) if part)
    passages = "".join(f"<blockquote><mark>{text(quote.text)}</mark></blockquote>" for quote in fact.quotes)
    return (
        f'<div class="or-fact"><p>{marks}{text(said)}{f" – {text(tail)}" if tail else ""}</p>'
        f"<details><summary><u>read the sentence</u></summary>{passages}</details></div>"
    )


def fact_rows(found: Iterable[Row], about: str | None = None) -> str:
    """Write rows one under the other, on a page that may be about one of the nodes."""
    return "".join(fact_row(row, about) for row in found)


def aside(facts: Sequence[Fact], about: str) -> str:
    """Write under a heading of their own the facts that people set aside; nothing where there are none."""
    if not facts:
        return ""
    head = heading("Set aside by people who checked it", 2, str(len(facts)))
    return head + fact_rows((Row((fact,)) for fact in facts), about)


def keep_link(facts: Sequence[Fact]) -> str:
    """Make the control that keeps facts for the dossier, which the browser marks where they are kept (`basket`).

    Without scripts it opens the dossier.
    """
    ids = ",".join(fact.id for fact in facts)
    return (
        f'<a class="or-keep" role="button" aria-pressed="false" data-keep="{text(ids)}" title="Keep for the dossier" '
        f'href="{text(href("dossier", claims=ids))}" target="_self">Keep'
        f'<span class="or-unseen"> for the dossier: {text(sentence(facts[0]))}</span></a>'
    )


def quotes(fact: Fact) -> str:
    """Write the passages of a fact, each with its document."""
    return "".join(
        f"<blockquote><mark>{text(quote.text)}</mark><footer>{quote_source(quote)} · "
        f"{link('Read it in the document', href('document', id=quote.document, claim=fact.id))}</footer></blockquote>"
        for quote in fact.quotes
    )


def quote_source(quote: Quote) -> str:
    """Write where a quote stands."""
    parts = [part for part in (quote.publisher, _after(quote.after), spoken(quote.published or "")) if part]
    return text(", ".join([f"“{quote.title}”", *parts]))


def document_line(card: DocumentCard, counted: bool = True) -> str:
    """Write a document as one line with a link to its text, and how many claims were read in it if `counted`."""
    parts = [part for part in (card.publisher, _after(card.after), spoken(card.published or "")) if part]
    told = chip(amount(card.claims, "claim")) if counted else ""
    title = link(card.title, href("document", id=card.id))
    return f'{title} <span class="or-quiet">{text(", ".join(parts))}</span> {told}'


def outside_link(address: str | None) -> str:
    """Show the address of an original on the web, as a link where it is a plain one."""
    if not address:
        return ""
    safe = web_address(address)
    if not safe:
        return text(address)
    return f'<a href="{text(safe)}" target="_blank" rel="noopener noreferrer">{text(safe)}</a>'


def kind_chip(node: Node, official: bool = False) -> str:
    """Mark what a node is."""
    return chip("Official" if official else kind_words(node.type), "or-kind")


def bullets(items: Iterable[str]) -> str:
    """List pieces of HTML."""
    return f'<ul class="or-list">{"".join(f"<li>{item}</li>" for item in items)}</ul>'


def _passage_head(fact: Fact, several: bool) -> str:
    whose = word_line(fact)
    return f'<p class="or-whose">{whose[:1].upper()}{whose[1:]}</p>' if several and whose else ""


def _fact_foot(fact: Fact) -> str:
    mark = "checked" if fact.review == "accepted" else fact.review or "unchecked"
    said = checked(fact)
    return (
        f'<p class="or-foot"><span class="or-{mark}">{text(said[:1].upper() + said[1:])}</span> · '
        f"{link('Link to this claim, or check it', href('fact', id=fact.id))}</p>"
    )


def _outlet(quote: Quote) -> str:
    name = quote.publisher or f"“{quote.title}”"
    after = f" ({_after(quote.after)})" if quote.after else ""
    return f"{name}{after}, {spoken(quote.published)}" if quote.published else f"{name}{after}"


def _after(outlet: str | None) -> str:
    return f"after {outlet}" if outlet else ""


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""
