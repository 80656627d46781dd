"""What goes on record by somebody's hand: the name that stands behind it, the last question, and that it was kept."""

from collections.abc import Sequence

import streamlit as st

from graph.explorer.markup import notice, paragraph, put
from graph.store import Store
from ontology.decision import Decision, Verdict

TOLD, NAME = "settle_told", "settle_name"


def tell_settled(about: str = "") -> None:
    """Confirm what was just settled `about` something, where it was settled."""
    words = st.session_state.get(TOLD)
    if words and words[0] == about:
        del st.session_state[TOLD]
        put(notice("Settled.", words[1]))


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


def ask(store: Store, decision: Decision | None, title: str, words: Sequence[str], about: str = "") -> None:
    """Ask once more, with some words on what it means, before a decision goes on record."""
    if decision is None:
        return
    deed, after = (
        ("undone", "That it was settled, and undone, stays on record.")
        if decision.verdict == "undo"
        else ("settled", "It can be undone; that it was settled and undone stays on record.")
    )

    @st.dialog(title)
    def confirm() -> None:
        put(
            *(paragraph(one) for one in words if one),
            paragraph(f"It goes on record as {deed} by {decision.by}, for everybody who asks this graph."),
            paragraph(after),
        )
        with st.container(horizontal=True):
            if st.button("Put it on record", type="primary", key=f"yes_{about}"):
                notes = store.load([decision]).notes
                kept = f"Kept as the word of {decision.by}; every view now goes by it."
                refused = [note.partition(": ")[2] for note in notes if note.startswith(f"{decision.id}: ")]
                st.session_state[TOLD] = about, " ".join([*refused, kept])
                st.rerun()
            if st.button("Leave it", key=f"no_{about}"):
                st.rerun()

    confirm()
