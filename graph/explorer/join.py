"""One name or two: what was decided about a name and others, and the form to join, part or keep them apart."""

from collections.abc import Mapping

import streamlit as st

from graph.answers import Node
from graph.explorer.choose import name_input
from graph.explorer.deciding import ask, decided, name_of_reader, refused, tell_settled
from graph.explorer.doubted import doubt_chip, doubted
from graph.explorer.markup import bullets, chip, heading, kind_chip, node_link, notice, paragraph, put, text
from graph.explorer.writing import may_write
from graph.pairing import joined_by, undoings
from graph.queries.alike import Alike, alike, fitting
from graph.queries.find import find
from graph.queries.joined import Joined, Pairing
from graph.queries.profile import profile
from graph.spoken import spoken
from graph.store import Store
from graph.store.same import why_not
from graph.wording import amount
from ontology.vocabulary import type_of

ABOUT, CHOSEN = "names", "join_chosen"
FEW = 8


def tell_joined(found: Joined) -> None:
    """Say under the head of a page which names were joined to this one, and by whom."""
    lines = [
        f"<b>{text(other.name)}</b> {chip('joined to this name', 'or-kind')} "
        f'<span class="or-quiet">{text(_whose(found, other))}</span>'
        for other in found.others
    ]
    asked = f"You asked for “{found.asked.name}”, which is on record under this name. " if found.asked else ""
    if lines:
        put(paragraph(f"{asked}Also on record as:", "or-quiet"), bullets(lines))


def join_part(store: Store, found: Joined) -> None:
    """Draw, where this server lets its reader decide, whether this is the same as another name."""
    tell_settled(ABOUT)
    if not may_write():
        put(_told(found))
        return
    about = found.node
    # Names that are like it are only looked for where somebody wants to know.
    if st.toggle("Is this the same as another name?", key=f"join_open {about.id}"):
        name = name_of_reader(f"by_{about.id}")
        _standing(store, found, name)
        _likely(store, about, name)
        _search(store, about)
        if other := _chosen(about):
            _form(store, about, other, name)


def _whose(found: Joined, other: Node) -> str:
    told = next((one for one in found.same if other.id in (one.kept.id, one.other.id)), None)
    return _who(told) if told else "because of another name that both were joined to"


def _who(one: Pairing) -> str:
    reason = f": {one.reason}" if one.reason else ""
    return f"by {one.by} on {spoken(one.at[:10])}{reason}"


def _told(found: Joined) -> str:
    lines = [text(_words(one, "are two")) for one in found.apart]
    return heading("Told apart by people who checked it", 2) + bullets(lines) if lines else ""


def _words(one: Pairing, verdict: str) -> str:
    return f"“{one.kept.name}” and “{one.other.name}” {verdict}, settled {_who(one)}"


def _standing(store: Store, found: Joined, name: str) -> None:
    """List what was decided, each with the way to undo it."""
    told = [(one, "are one", "Part them") for one in found.same] + [(one, "are two", "Undo") for one in found.apart]
    for one, verdict, deed in told:
        with st.container(horizontal=True, vertical_alignment="center"):
            put(paragraph(f"{_words(one, verdict)}."))
            if st.button(deed, key=f"undo_{one.decision}"):
                _undo(store, one, verdict == "are one", name)


def _undo(store: Store, one: Pairing, is_one: bool, name: str) -> None:
    """Ask whether all that makes two names one, or two, is to be undone, and say what follows."""
    if decided("undo", one.decision, name) is None:
        return
    due = undoings(store, (one.kept.id, one.other.id), "same" if is_one else "not_same", name)
    words = [f"“{one.kept.name}” and “{one.other.name}”: each claim goes back to the name that it was read of."]
    again = [f"{_words(again, 'are one again at once')}." for again in joined_by(store, due)]
    ask(store, due, "Part them?" if is_one else "Undo?", [*(words if is_one else ()), *again], ABOUT)


def _likely(store: Store, about: Node, name: str) -> None:
    """Offer names that may mean the same; it is a person who says whether they do."""
    found = alike(store, about.id).alike
    if not found:
        return
    put(paragraph("Names that are like it. Only their words were compared: open them before you say.", "or-quiet"))
    doubts = doubted(store, [one.node for one in found])
    for one in found:
        with st.container(horizontal=True, vertical_alignment="center", key=f"like_{one.node.id}"):
            put(f"<p>{_candidate(one, doubts)}</p>")
            if st.button("The same …", key=f"same_{one.node.id}"):
                st.session_state[CHOSEN] = about.id, one.node
                st.rerun()
            if st.button("They are two", key=f"two_{one.node.id}"):
                words = f"“{about.name}” and “{one.node.name}” are two, and are no longer offered as one."
                ask(store, decided("not_same", (about.id, one.node.id), name), "They are two?", (words,), ABOUT)


def _candidate(one: Alike, doubts: Mapping[str, str]) -> str:
    described = f' <span class="or-quiet">{text(one.node.description)}</span>' if one.node.description else ""
    chips = f"{kind_chip(one.node)}{doubt_chip(doubts.get(one.node.id))}"
    return f'{node_link(one.node)} {chips} <span class="or-quiet">{text(one.why)}</span>{described}'


def _search(store: Store, about: Node) -> None:
    words = name_input("Another name for it", f"join_words {about.id}")
    if not words.strip():
        return
    hits = find(store, words, fitting(type_of(about.id)), limit=FEW).hits
    nodes = [hit.node for hit in hits if not why_not(about.id, hit.node.id)]
    if not nodes:
        put(
            notice(f"No other name of a fitting kind is like “{words}”.", "Try a surname, an acronym or a single word.")
        )
        return
    doubts = doubted(store, nodes)
    for node in nodes:
        with st.container(horizontal=True, vertical_alignment="center", key=f"found_row_{node.id}"):
            put(f"<p>{_candidate(Alike(node=node, why=''), doubts)}</p>")
            if st.button("The same …", key=f"found_{node.id}"):
                st.session_state[CHOSEN] = about.id, node
                st.rerun()


def _chosen(about: Node) -> Node | None:
    """Give the other name that the reader of this page has chosen."""
    here, other = st.session_state.get(CHOSEN, ("", None))
    return other if here == about.id else None


def _form(store: Store, about: Node, other: Node, name: str) -> None:
    nodes = {node.id: node for node in (about, other)}
    put(heading(f"“{about.name}” and “{other.name}”", 3))
    kept = st.selectbox(  # which shows its choices as plain text: a name is no Markdown
        "Which name stays?", list(nodes), key=f"kept {other.id}", format_func=lambda key: _label(nodes[key])
    )
    gone = next(node for key, node in nodes.items() if key != kept)
    moved = profile(store, gone.id, limit=0)
    count = f"{amount(moved.total, 'claim')} and {amount(moved.word_total, 'claim')} on its word"
    put(paragraph(f"{count} will stand under “{nodes[kept].name}”. Every sentence stays as it was read."))
    reason = st.text_input("Why, for whoever reads it later", key=f"why {other.id}", max_chars=300).strip()
    with st.container(horizontal=True):
        if st.button("Join them", type="primary", key=f"join {other.id}"):
            words = f"“{gone.name}” will stand under “{nodes[kept].name}”: {count}."
            decision = decided("same", (kept, gone.id), name, reason)
            if decision and not refused(store, decision):
                ask(store, decision, "Are they one?", (words,), ABOUT)
        if st.button("Choose another", key=f"other {other.id}"):
            del st.session_state[CHOSEN]
            st.rerun()


def _label(node: Node) -> str:
    return f"{node.name} – {node.description}" if node.description else node.name
