"""What goes on record by somebody's hand: the name that stands behind it, the last question, and that it was kept."""

from collections.abc import Sequence

import streamlit as st

from graph.explorer.markup import notice, paragraph, put
from graph.pairing import refusal
from graph.queries.joined import own_names
from graph.store import Store
from ontology.decision import Decision, Verdict
from ontology.identity import NODE_ID

TOLD, NAME = "settle_told", "settle_name"


def tell_settled(about: str = "") -> None:
    """Confirm what was just settled `about` something, where it was settled."""
    words = st.session_state.get(TOLD)
    if words and words[0] == about:
        del st.session_state[TOLD]
        put(notice(*words[1:]))


def name_of_reader(key: str) -> str:
    """Ask who settles it, with the name that was given last."""
    last = str(st.session_state.get(NAME, ""))
    name = st.text_input("Your name, which stands beside what you settle", last, key=key, max_chars=80)
    st.session_state[NAME] = name.strip()
    return name.strip()


def decided(
    verdict: Verdict, about: str | tuple[str, ...], by: str, reason: str = "", correction: dict[str, str] | None = None
) -> Decision | None:
    """Make the decision as of now; None where nobody stands behind it."""
    if not by.strip():
        put(notice("Who settles it?", "Write your name above: others must know whom to ask."))
        return None
    return Decision.now(verdict, about, by.strip(), reason, correction)


def refused(store: Store, decision: Decision) -> bool:
    """Tell why a decision would do nothing, where it would: then it is not kept."""
    if fault := _fault(store, decision):
        put(notice("This cannot be settled so.", fault))
    return bool(fault)


def ask(
    store: Store, decision: Decision | Sequence[Decision] | None, title: str, words: Sequence[str], about: str = ""
) -> None:
    """Ask once more, with some words on what it means, before a decision, or several, go on record."""
    due = (decision,) if isinstance(decision, Decision) else tuple(decision or ())
    if not due:
        return
    deed, after = (
        ("undone", "That it was settled, and undone, stays on record.")
        if due[0].verdict == "undo"
        else ("settled", "It can be undone; that it was settled and undone stays on record.")
    )

    @st.dialog(title)
    def confirm() -> None:
        put(
            *(paragraph(one) for one in words if one),
            paragraph(f"It goes on record as {deed} by {due[0].by}, for everybody who asks this graph."),
            paragraph(after),
        )
        with st.container(horizontal=True):
            if st.button("Put it on record", type="primary", key=f"yes_{about}"):
                st.session_state[TOLD] = about, *_keep(store, due)
                st.rerun()
            if st.button("Leave it", key=f"no_{about}"):
                st.rerun()

    confirm()


def _keep(store: Store, due: Sequence[Decision]) -> tuple[str, str]:
    """Put decisions on record, and say what came of it."""
    if fault := next(filter(None, (_fault(store, one) for one in due)), ""):  # others may have decided meanwhile
        return "Not settled.", fault
    kept = {one.id for one in due}
    found = [note.partition(": ") for note in store.load(due).notes]
    if told := [words for key, _, words in found if key in kept]:
        return "It is on record, but changes nothing.", " ".join(told)
    return "Settled.", f"Kept as the word of {due[0].by}; every view now goes by it."


def _fault(store: Store, decision: Decision) -> str:
    fault = refusal(store, decision)
    names = own_names(store, (word.rstrip(":;,.") for word in fault.split() if NODE_ID.fullmatch(word.rstrip(":;,."))))
    for key in sorted(names, key=len, reverse=True):
        fault = fault.replace(key, f"“{names[key]}”")
    return f"{fault}." if fault else ""
