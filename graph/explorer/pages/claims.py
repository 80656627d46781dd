"""Every claim on record, as a table that can be filtered."""

import re
from collections import Counter

import streamlit as st

from graph.answers import Graph, Node
from graph.explorer.about_node import asked_node
from graph.explorer.again import again
from graph.explorer.choose import coverage, name_input, statuses_input
from graph.explorer.doubted import doubt_chip, doubted, hit_chips
from graph.explorer.markup import bullets, fact_rows, heading, kind_chip, link, node_link, notice, paragraph, put
from graph.explorer.page import Page
from graph.explorer.periods import day_input
from graph.explorer.rows import Row
from graph.explorer.session import open_graph
from graph.explorer.table import facts_csv, facts_json
from graph.explorer.take import take_table
from graph.explorer.unread import unread
from graph.explorer.urls import href
from graph.queries.claims import MOST, Choices, Claims, Filter, choices, claims
from graph.queries.claims import PAGE as A_PAGE
from graph.queries.find import find
from graph.queries.named import named
from graph.wording import MODALITY_CHOICES, of_total
from ontology.vocabulary import RELATIONS

REVIEWED = {"unchecked": "Not checked", "accepted": "Accepted", "rejected": "Rejected", "corrected": "Corrected"}
POLARITY = {"affirmed": "Said to be so", "negated": "Said not to be so"}
SURE = {"0.5": "at least 50 %", "0.7": "at least 70 %", "0.9": "at least 90 %"}
ANY = "any"
FEW = 8


def draw() -> None:
    """Draw the filters, and below them the claims that fit, a page at a time."""
    store = open_graph()
    put(heading("Claims", 1), paragraph("Every claim that a document makes, by date; those without a date come last."))
    about = _about(store)
    wanted = _filters(choices(store)).model_copy(update={"about": about})
    place = _place()
    found = again(store, ("claims", wanted, place), lambda: claims(store, wanted, limit=A_PAGE, skip=place * A_PAGE))
    if not found.facts:
        put(_nothing(store, found))
        return
    first = place * A_PAGE + 1
    put(
        heading("Found", 2, f"{found.total:,}, showing {first:,} to {first + len(found.facts) - 1:,}"),
        fact_rows(Row((fact,)) for fact in found.facts),
    )
    pages = -(-found.total // A_PAGE)
    if pages > 1:
        st.pagination(pages, key="part", bind="query-params")
    _take(store, wanted, found.total)


def _about(store: Graph) -> str | None:
    """Ask whom or what the claims shall be about, and give the node that the address names; raises NotFound."""
    identifier = asked_node("about")
    if identifier:
        node = named(store, identifier).node
        doubt = doubted(store, [node]).get(node.id)
        put(f"<p>About {node_link(node)} {kind_chip(node)}{doubt_chip(doubt)} {link('About anybody', _here(None))}</p>")
        return identifier
    words = name_input("About whom or what", "claims_about")
    if words.strip():
        found = find(store, words, limit=FEW)
        put(bullets(f"{link(hit.node.name, _here(hit.node.id), 'or-node')} {hit_chips(hit)}" for hit in found.hits))
        put(coverage(found))
    return None


def _here(about: str | None) -> str:
    """Give the address of this view, about another name; it begins with the first page of what is found."""
    state = {key: value for key, value in st.query_params.to_dict().items() if key not in ("about", "part")}
    return href("claims", **state, about=about)


def _filters(known: Choices) -> Filter:
    relations = {name: verb.reads for name, verb in sorted(RELATIONS.items(), key=lambda item: item[1].reads)}
    with st.container(horizontal=True, key="claims_first"):
        chosen = st.multiselect(
            "What is said", list(relations), key="rel", bind="query-params", format_func=lambda name: relations[name]
        )
        statuses = statuses_input()
    with st.container(horizontal=True, key="claims_second"):
        polarity = _one("So or not?", "polarity", POLARITY)
        modality = _one("Happened?", "modality", MODALITY_CHOICES)
        reviewed = _one("Checked by a person", "reviewed", REVIEWED)
        least = _one("How sure the program is", "sure", SURE)
    with st.container(horizontal=True, key="claims_third"):
        since, until = day_input("From", "since", last=False), day_input("Until", "until", last=True)
        outlet = _one("Outlet", "outlet", _named(known.outlets))
        said_by = _one(f"On whose word{_first_of(known)}", "by", _named(known.speakers))
    return Filter(
        relations=tuple(chosen),
        statuses=statuses,
        polarity=polarity,
        modality=modality,
        since=since,
        until=until,
        said_by=said_by,
        outlet=outlet,
        reviewed=reviewed,
        least=float(least or 0),
    )


def _first_of(known: Choices) -> str:
    shown = len(known.speakers)
    return f" (the first {of_total(shown, known.speaker_total)})" if shown < known.speaker_total else ""


def _one(label: str, key: str, options: dict[str, str]) -> str | None:
    words = {ANY: "Any", **options}
    chosen = st.selectbox(label, list(words), key=key, bind="query-params", format_func=lambda name: words[name])
    return None if chosen == ANY else chosen


def _named(nodes: tuple[tuple[Node, int], ...]) -> dict[str, str]:
    # The address of the view holds these words, so a count has no place in them, and each must be one of its kind.
    names = Counter(node.name for node, _ in nodes)
    return {node.id: node.name if names[node.name] == 1 else f"{node.name} ({node.id})" for node, _ in nodes}


def _place() -> int:
    # The pages of a shorter list may be gone since the address was made.
    asked = st.query_params.get("part", "")
    return int(asked) - 1 if re.fullmatch(r"[1-9]\d{0,4}", asked) else 0


def _nothing(store: Graph, found: Claims) -> str:
    if found.total:
        return notice(f"There are only {found.total:,} claims that fit.", "Go back to the first page of them.")
    return unread(store) or notice(
        "No claim on record fits.", "Take a filter away. What is not on record may still have happened."
    )


def _take(store: Graph, wanted: Filter, total: int) -> None:
    count = f"{total:,} claims" if total <= MOST else f"the first {MOST:,} of {total:,} claims"
    take_table(
        lambda: facts_csv(claims(store, wanted, limit=MOST).facts),
        lambda: facts_json(claims(store, wanted, limit=MOST).facts),
        "Claims",
        count,
    )
    if total > MOST:
        put(notice(f"A file holds {MOST:,} claims at most.", "Filter them, or use “onrecord export” for all."))


PAGE = Page(order=31, title="Claims", path="claims", draw=draw, icon=":material/table_rows:", group="Sources")

if __name__ == "__main__":
    PAGE.show()
