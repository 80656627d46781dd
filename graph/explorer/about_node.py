"""The head of every view of a node: its name, what it is, and the ways to look at it."""

import streamlit as st

from graph.answers import Graph, Node
from graph.errors import NotFound
from graph.explorer.doubted import doubt_chip, doubted, with_doubt
from graph.explorer.markup import kind_chip, link, notice, put, text
from graph.explorer.urls import href, node_id
from graph.queries.profile import Profile, is_official
from graph.wording import called
from ontology.nodes.documents import Document, Lawsuit
from ontology.nodes.events import Event
from ontology.nodes.policies import Law, Policy
from ontology.vocabulary import type_of

FEW = 6
DOUBTED = "Read the sentences before you write that it exists."
DISPUTED = (Policy, Law, Lawsuit, Document, Event)
VIEWS = (
    ("entity", "Claims"),
    ("stances", "Who stands where"),
    ("timeline", "Timeline"),
    ("network", "Network"),
    ("mentioned", "Documents"),
)


def asked_node(parameter: str = "id") -> str | None:
    """Read the node that the address names; raises NotFound where the address names none that can be."""
    value = st.query_params.get(parameter)
    if not value:
        return None
    identifier = node_id(value)
    if identifier is None:
        raise NotFound(f"{value[:100]}: this is no id of anything that can be on record; search for it by name")
    return identifier


def head(store: Graph, node: Node, view: str, profile: Profile | None = None) -> None:
    """Draw the name and the ways to look at the node, the present one marked; what may not be there says so."""
    doubt = doubted(store, [node]).get(node.id)
    st.set_page_config(page_title=f"{with_doubt(node.name, doubt)} – On Record")
    ways = " ".join(
        f'<span class="or-way" aria-current="page">{words}</span>'
        if page == view
        else link(words, href(page, id=node.id), "or-way")
        for page, words in VIEWS
        if page in (view, *_fitting(node))
    )
    more = _more(profile) if profile else ""
    put(
        f"<h1>{text(called(node))}{doubt_chip(doubt)}</h1>",
        f"<p>{kind_chip(node, profile.official if profile else is_official(store, node.id))}{more}</p>",
        f'<nav class="or-ways" aria-label="Ways to look at it">{ways}'
        f"{link('Connect with …', href('path', a=node.id), 'or-way')}</nav>",
        notice(f"Not told as plain fact, {doubt}.", DOUBTED) if doubt else "",
    )


def _fitting(node: Node) -> list[str]:
    """List the ways to look at a node: where everybody stands is asked of what one can be for or against."""
    disputed = issubclass(type_of(node.id), DISPUTED)
    return [page for page, _ in VIEWS if page != "stances" or disputed]


def _also(aliases: tuple[str, ...]) -> str:
    # Short names are those in use; long ones are mostly descriptions.
    chosen = sorted(aliases, key=lambda alias: (len(alias), alias))[:FEW]
    rest = f" and {len(aliases) - FEW} more" if len(aliases) > FEW else ""
    return "Also called " + ", ".join(f"“{alias.strip('“”')}”" for alias in chosen) + rest


def _more(profile: Profile) -> str:
    parts = []
    if profile.aliases:
        parts.append(_also(profile.aliases))
    if profile.external_ids:
        parts.append("Known elsewhere as " + ", ".join(profile.external_ids))
    if profile.node.description:
        parts.append(profile.node.description)
    return "".join(f'<br><span class="or-quiet">{text(part)}</span>' for part in parts)
