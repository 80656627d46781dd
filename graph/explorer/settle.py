"""Settling a fact: what people decided about it, and the form to accept, reject, correct or undo."""

from collections.abc import Mapping

import streamlit as st

from graph.answers import Fact
from graph.explorer.correcting import correction_form, put_right
from graph.explorer.deciding import ask, decided, name_of_reader, tell_settled
from graph.explorer.markup import bullets, heading, link, notice, paragraph, put, text
from graph.explorer.urls import href
from graph.explorer.writing import REFUSAL, may_write
from graph.queries.joined import joined
from graph.queries.settled import Settled, Settling, settled
from graph.spoken import spoken
from graph.store import Store
from graph.store.corrections import ENDS, FIELDS
from graph.wording import sentence
from ontology.decision import Decision, Verdict

CHOICES: dict[Verdict, str] = {"accept": "It is read right", "reject": "It is read wrong", "correct": "Put it right"}
DONE = {"accept": "Accepted", "reject": "Rejected", "correct": "Corrected"}


def settle(store: Store, fact: Fact) -> None:
    """Draw what was decided about a fact and, where this server lets its reader decide, the form to do so."""
    found = settled(store, fact.id)
    put(heading("Checked by people", 2))
    tell_settled(fact.id)
    put(_history(found))
    if not may_write():
        put(paragraph(REFUSAL, "or-quiet"))
        return
    name = name_of_reader(f"by_{fact.id}")
    current = next((one for one in found.decisions if one.counts), None)
    if current and st.button(f"Undo that it was {DONE[current.verdict].lower()}", key=f"undo_{fact.id}"):
        _ask(store, fact, decided("undo", current.id, name), "Undo it?")
    # With each decision the form begins anew.
    _form(store, fact, name, f"{fact.id} {len(found.decisions)}")


def _history(found: Settled) -> str:
    lines = [_line(one, found.names) for one in found.decisions]
    if not found.instead and any(one.counts and one.verdict == "correct" for one in found.decisions):
        lines.insert(0, "What was put right makes no claim that can stand, so the claim still counts as it was read.")
    if found.instead:
        lines.insert(0, link("Read the claim as it was put right", href("fact", id=found.instead)))
    if found.corrects:
        lines.insert(0, f"This puts right {link('what a program had read', href('fact', id=found.corrects))}.")
    return bullets(lines) if lines else paragraph("Nobody has checked it yet.")


def _line(one: Settling, names: Mapping[str, str]) -> str:
    said = f"{DONE[one.verdict]} by {one.by} on {_day(one.at)}"
    given = sorted(one.correction, key=lambda pair: FIELDS.index(pair[0]) if pair[0] in FIELDS else len(FIELDS))
    right = "; ".join(put_right(field, value, names) for field, value in given)
    extra = f" ({right})" if right else ""
    reason = f": {one.reason}" if one.reason else ""
    end = "" if reason.endswith((".", "!", "?")) else "."
    undone = f" Undone by {one.undone_by} on {_day(one.undone_at or '')}." if one.undone_by else ""
    return text(f"{said}{extra}{reason}{end}{undone}")


def _day(at: str) -> str:
    return spoken(at[:10])


def _form(store: Store, fact: Fact, name: str, key: str) -> None:
    verdict = st.segmented_control(
        "How was it read? Compare it with the words above.",
        list(CHOICES),
        key=f"verdict {key}",
        format_func=lambda choice: CHOICES[choice],
    )
    if verdict is None:
        return
    correction = correction_form(store, fact, key) if verdict == "correct" else {}
    reason = st.text_input("Why, for whoever reads it later", key=f"why {key}", max_chars=300).strip()
    if not st.button("Settle it", type="primary", key=f"settle {key}"):
        return
    if correction is None or (verdict == "correct" and not correction):
        put(notice("Nothing is put right yet.", "Change what was read wrong, or choose another answer."))
        return
    _ask(store, fact, decided(verdict, fact.id, name, reason, correction), f"{CHOICES[verdict]}?")


def _ask(store: Store, fact: Fact, decision: Decision | None, title: str) -> None:
    """Ask once more before a decision goes on record."""
    correction = decision.correction if decision else {}
    names = {value: joined(store, value).node.name for field, value in correction.items() if field in ENDS}
    right = "; ".join(put_right(field, correction[field], names) for field in FIELDS if field in correction)
    ask(store, decision, title, (sentence(fact), f"Put right: {right}." if right else ""), fact.id)
