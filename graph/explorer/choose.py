"""Choosing what a view is about: a search box whose results lead to that view."""

import streamlit as st

from graph.answers import Graph
from graph.explorer.about_node import asked_node
from graph.explorer.doubted import hit_chips
from graph.explorer.markup import bullets, chip, heading, kind_chip, link, node_link, notice, paragraph, put, text
from graph.explorer.unread import unread
from graph.explorer.urls import href
from graph.queries.examples import examples
from graph.queries.find import Found, Match, find
from graph.queries.joined import places
from graph.wording import FAMILIES, STATUS_WORDS, amount, family, family_words
from ontology.claim import STATUSES
from ontology.vocabulary import RELATIONS

FEW = 12


def choose(store: Graph, page: str, label: str) -> None:
    """Ask for a node by name, and link those found to a page; before that, suggest some that it has much to tell of."""
    words = st.text_input(
        label, key=f"{page}_words", type="search", max_chars=200, placeholder="A name, or part of one"
    )
    if words.strip():
        found = find(store, words, limit=FEW)
        put(bullets(hit_line(hit, page) for hit in found.hits), coverage(found))
        return
    asked = examples(store, limit=20).questions
    fitting = [link(q.words, href(page, id=q.node.id)) for q in asked if q.view == page]
    nodes = [f"{node_link(q.node, page)} {kind_chip(q.node)}" for q in asked]
    put(heading("For example", 2) + bullets(fitting or nodes) if asked else unread(store))


def asked_or_choose(store: Graph, page: str, title: str, words: str = "", label: str = "Name") -> str | None:
    """Give the node that the address names, or under whose name that one stands.

    Where it names none, draw the title and a search for one, and give None.
    """
    identifier = asked_node()
    if identifier is None:
        put(heading(title, 1), paragraph(words) if words else "")
        choose(store, page, label)
        return None
    return places(store).get(identifier, identifier)


def statuses_input() -> tuple[str, ...]:
    """Ask which statuses are wanted; none means any."""
    return tuple(
        st.multiselect(
            "Status", list(STATUSES), key="status", bind="query-params", format_func=lambda name: STATUS_WORDS[name]
        )
    )


def name_input(label: str, key: str) -> str:
    """Ask for a name."""
    return st.text_input(label, key=key, type="search", max_chars=200, placeholder="A name, or part of one")


def relations_of_families(label: str) -> tuple[str, ...]:
    """Ask for kinds of facts, held in the address as `about`, and give their relations; nothing where all will do."""
    known = {family(name): family_words(family(name)) for name in RELATIONS}
    ordered = [*(name for name in FAMILIES if name in known), *sorted(known.keys() - FAMILIES.keys())]
    chosen = st.pills(
        label, ordered, selection_mode="multi", key="about", bind="query-params", format_func=lambda name: known[name]
    )
    return tuple(name for name in RELATIONS if family(name) in (chosen or ()))


def hit_line(hit: Match, page: str = "entity") -> str:
    """Write one result: the name, what it is, the other name that matched, and how much is on record."""
    alias = f' <span class="or-quiet">also called “{text(hit.alias)}”</span>' if hit.alias else ""
    told = amount(hit.claims, "claim") if hit.claims else "no claims yet"
    described = f'<br><span class="or-quiet">{text(hit.node.description)}</span>' if hit.node.description else ""
    return f"{node_link(hit.node, page)} {hit_chips(hit)}{alias} {chip(told)}{described}"


def coverage(found: Found) -> str:
    """Tell what a list of results leaves out."""
    if not found.total:
        return notice(
            f"Nothing is called “{found.text}”.",
            "Try a surname, an acronym or a single word. What is not in the documents is not in here.",
        )
    if len(found.hits) < found.total:
        return notice(f"Showing {len(found.hits):,} of {found.total:,}.", "Add a word to narrow the search.")
    return ""


def rest_notice(shown: int, total: int, identifier: str) -> str:
    """Tell how many facts about a node a page leaves out, and where they all are."""
    every = link("Claims lists them all, a page at a time.", href("claims", about=identifier))
    return (
        f'<div class="or-notice" role="status"><strong>Showing {shown:,} of {total:,} claims</strong>, some of '
        f"each relation. {every}</div>"
    )
