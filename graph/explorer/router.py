"""The pages, found in their folder and put in order, and the one that the address asks for."""

import inspect
from collections import defaultdict

import streamlit as st

from graph.explorer.adding import Reads, give_reader
from graph.explorer.basket import hold_basket
from graph.explorer.links import follow_links
from graph.explorer.menu import mend_menu
from graph.explorer.page import Page
from graph.explorer.theme import dress
from ontology.discovery import discover

# Drawn here: an emoji or a Material icon would be fetched from another host.
ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0b5394"/>'
    '<path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.6"/></svg>'
)


def pages() -> list[Page]:
    """List the pages in the order of the menu."""
    return sorted(discover("graph.explorer.pages", Page), key=lambda page: (page.order, page.path))


def explore(reads: Reads | None = None) -> None:
    """Show the explorer: the menu, and the page that the address asks for; `reads` reads documents that are added."""
    give_reader(reads)
    st.set_page_config(page_title="On Record", page_icon=ICON, layout="wide")
    found = pages()
    shown = {
        page.path: st.Page(
            inspect.getfile(page.draw),
            title=page.title,
            icon=page.icon or None,
            url_path=page.path,
            default=page is found[0],
            visibility="visible" if page.listed else "hidden",
        )
        for page in found
    }
    menu: dict[str, list[st.Page]] = defaultdict(list)
    for page in found:
        menu[page.group].append(shown[page.path])
    current = st.navigation(menu, position="top")
    dress()
    hold_basket()
    follow_links()
    mend_menu(next((page.group for page in found if page.listed and page.path == current.url_path), ""))
    current.run()
