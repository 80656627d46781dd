"""Settling a fact: what people decided about it, and the form to accept, reject, correct or undo."""

import streamlit as st

from graph.answers import Fact
from graph.explorer.markup import bullets, heading, link, notice, paragraph, put, text
from graph.explorer.urls import href
from graph.explorer.writing import REFUSAL, may_write
from graph.queries.settled import Settled, Settling, settled
from graph.spoken import spoken
from graph.store import Store
from graph.wording import STATUS_WORDS, sentence
from ontology.claim import MODALITIES
from ontology.decision import Decision, Verdict
from ontology.time import Time
from ontology.vocabulary import RELATIONS, may_join, type_of

CHOICES: dict[Verdict, str] = {"accept": "It is read right", "reject": "It is read wrong", "correct": "Put it right"}
DONE = {"accept": "Accepted", "reject": "Rejected", "correct": "Corrected"}
POLARITY = {"affirmed": "Said to be so", "negated": "Said not to be so"}
LABELS = {
    "relation": "What is said",
    "status": "Status",
    "polarity": "So or not?",
    "modality": "Happened?",
    "when": "When, as in 2019-11",
}
TOLD, NAME = "settle_told", "settle_name"


def _told_settled() -> None:
    """Confirm, where the reader settled it, what was just settled."""
    words = st.session_state.pop(TOLD, None)
    if words:
        put(notice("Settled.", words))


def settle(store: Store, fact: Fact) -> None:
    """Draw what was decided about a fact and, where this server lets its reader decide, the form to do so."""
    found = settled(store, fact.id)
    put(heading("Checked by people", 2))
    _told_settled()
    put(_history(found))
    if not may_write():
        put(paragraph(REFUSAL, "or-quiet"))
        return
    name = st.text_input("Your name, which stands beside what you settle", _name(), key=f"by_{fact.id}", max_chars=80)
    st.session_state[NAME] = name.strip()
    current = next((one for one in found.decisions if one.counts), None)
    if current and st.button(f"Undo that it was {DONE[current.verdict].lower()}", key=f"undo_{fact.id}"):
        _ask(store, fact, _decision("undo", current.id, name), "Undo it?")
    # With each decision the form begins anew.
    _form(store, fact, name, f"{fact.id} {len(found.decisions)}")


def _name() -> str:
    return str(st.session_state.get(NAME, ""))


def _history(found: Settled) -> str:
    lines = [_line(one) for one in found.decisions]
    if found.instead:
        lines.insert(0, link("Read the fact as it was put right", href("fact", id=found.instead)))
    if found.corrects:
        lines.insert(0, f"This puts right {link('what a program had read', href('fact', id=found.corrects))}.")
    return bullets(lines) if lines else paragraph("Nobody has checked it yet.")


def _line(one: Settling) -> str:
    said = f"{DONE[one.verdict]} by {one.by} on {_day(one.at)}"
    right = "; ".join(_put_right(name, value) for name, value in one.correction)
    extra = f" ({right})" if right else ""
    reason = f": {one.reason}" if one.reason else ""
    end = "" if reason.endswith((".", "!", "?")) else "."
    undone = f" Undone by {one.undone_by} on {_day(one.undone_at or '')}." if one.undone_by else ""
    return text(f"{said}{extra}{reason}{end}{undone}")


def _put_right(name: str, value: str) -> str:
    if name == "when":
        return f"when: {spoken(value) if value else 'no date'}"
    return f"{LABELS.get(name, name).rstrip('?').lower()}: {_options(name).get(value, value).lower()}"


def _day(at: str) -> str:
    return spoken(at[:10])


def _options(field: str) -> dict[str, str]:
    return {
        "relation": {name: verb.reads for name, verb in RELATIONS.items()},
        "status": STATUS_WORDS,
        "polarity": POLARITY,
        "modality": {name: name.capitalize() for name in MODALITIES},
    }.get(field, {})


def _form(store: Store, fact: Fact, name: str, key: str) -> None:
    verdict = st.segmented_control(
        "How was it read? Compare it with the words above.",
        list(CHOICES),
        key=f"verdict {key}",
        format_func=lambda choice: CHOICES[choice],
    )
    if verdict is None:
        return
    correction = _correction(fact, key) if verdict == "correct" else {}
    reason = st.text_input("Why, for whoever reads it later", key=f"why {key}", max_chars=300).strip()
    if not st.button("Settle it", type="primary", key=f"settle {key}"):
        return
    if correction is None or (verdict == "correct" and not correction):
        put(notice("Nothing is put right yet.", "Change what was read wrong, or choose another answer."))
        return
    _ask(store, fact, _decision(verdict, fact.id, name, reason, correction), f"{CHOICES[verdict]}?")


def _correction(fact: Fact, key: str) -> dict[str, str] | None:
    """Ask what is right, and give what differs from the fact; None where a date is none."""
    subject, target = type_of(fact.subject.id), type_of(fact.object.id)
    fitting = [name for name, verb in RELATIONS.items() if all(may_join(verb, subject, target))]
    given: dict[str, str] = {}
    with st.container(horizontal=True, key="settle_fields"):
        for field in ("relation", "status", "polarity", "modality"):
            words = _options(field)
            choices = sorted(fitting, key=words.__getitem__) if field == "relation" else list(words)
            held = getattr(fact, field)
            given[field] = st.selectbox(
                LABELS[field],
                choices,
                index=choices.index(held),
                key=f"{field} {key}",
                format_func=words.__getitem__,
            )
        given["when"] = st.text_input(
            LABELS["when"], fact.when or "", key=f"when {key}", max_chars=40, placeholder="or 2019, or 2019-11-21"
        ).strip()
    try:
        given["when"] = str(Time.parse(given["when"])) if given["when"] else ""
    except ValueError as error:
        put(notice("This is no date.", f"{error}."))
        return None
    return {field: value for field, value in given.items() if value != (getattr(fact, field) or "")}


def _decision(
    verdict: Verdict, about: str, by: str, reason: str = "", correction: dict[str, str] | None = None
) -> Decision | None:
    """Make the decision as of now; None where nobody stands behind it."""
    if not by.strip():
        put(notice("Who settles it?", "Write your name above: others must know whom to ask."))
        return None
    return Decision.now(verdict, about, by.strip(), reason, correction)


def _ask(store: Store, fact: Fact, decision: Decision | None, title: str) -> None:
    """Ask once more before a decision goes on record."""
    if decision is None:
        return

    deed, after = (
        ("undone", "That it was settled, and undone, stays on record.")
        if decision.verdict == "undo"
        else ("settled", "It can be undone; that it was settled and undone stays on record.")
    )

    @st.dialog(title)
    def confirm() -> None:
        right = "; ".join(_put_right(name, value) for name, value in decision.correction.items())
        put(
            paragraph(sentence(fact)),
            paragraph(f"Put right: {right}.") if right else "",
            paragraph(f"It goes on record as {deed} by {decision.by}, for everybody who asks this graph."),
            paragraph(after),
        )
        with st.container(horizontal=True):
            if st.button("Put it on record", type="primary", key=f"yes_{fact.id}"):
                store.load([decision])
                st.session_state[TOLD] = f"Kept as the word of {decision.by}; every view now goes by it."
                st.rerun()
            if st.button("Leave it", key=f"no_{fact.id}"):
                st.rerun()

    confirm()
