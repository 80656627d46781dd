"""Putting a fact right: what may be corrected, the form for it, and how a correction reads."""

from collections.abc import Mapping

import streamlit as st

from graph.answers import Fact
from graph.explorer.choose import name_input
from graph.explorer.markup import notice, put
from graph.queries.find import find
from graph.spoken import spoken
from graph.store import Store
from graph.store.corrections import ENDS
from graph.wording import MODALITY_CHOICES, STATUS_WORDS, kind_words
from ontology.node import Entity
from ontology.time import Time
from ontology.vocabulary import RELATIONS, may_join, type_of

FEW = 6
POLARITY = {"affirmed": "Said to be so", "negated": "Said not to be so"}
LABELS = {
    "subject": "Who",
    "object": "Whom or what",
    "relation": "What is said",
    "status": "Status",
    "polarity": "So or not?",
    "modality": "Happened?",
    "when": "When, as in 2019-11",
}

OTHERS = {"subject": "Who, if somebody else", "object": "Whom or what, if something else"}


def correction_form(store: Store, fact: Fact, key: str) -> dict[str, str] | None:
    """Ask what is right, and give what differs from the fact; None where it can be no fact."""
    held = {"subject": fact.subject.id, "object": fact.object.id}
    given = {end: _other_end(store, end, key) or held[end] for end in ENDS}
    if given != held and given["subject"] == given["object"]:
        put(notice("That is one name twice.", "Choose another name, or leave one as it was."))
        return None
    subject, target = (type_of(given[end]) for end in ENDS)
    fitting = [name for name, verb in RELATIONS.items() if all(may_join(verb, subject, target))]
    if not fitting:
        put(notice("Nothing can be said of these two.", "Choose another name, or leave one as it was."))
        return None
    held |= _fields(fact)
    with st.container(horizontal=True, key="settle_fields"):
        for field in ("relation", "status", "polarity", "modality"):
            words = _options(field)
            choices = sorted(fitting, key=words.__getitem__) if field == "relation" else list(words)
            given[field] = st.selectbox(
                LABELS[field],
                choices,
                index=choices.index(held[field]) if held[field] in choices else 0,
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
    return {field: value for field, value in given.items() if value != held[field]}


def _fields(fact: Fact) -> dict[str, str]:
    return {field: getattr(fact, field) or "" for field in ("relation", "status", "polarity", "modality", "when")}


def _other_end(store: Store, end: str, key: str) -> str | None:
    """Ask who or what it is about instead, by a search among the names of the graph; None for as it was."""
    words = name_input(OTHERS[end], f"{end} {key}").strip()
    if not words:
        return None
    nodes = {hit.node.id: hit.node for hit in find(store, words, limit=FEW).hits if _fits(end, type_of(hit.node.id))}
    if not nodes:
        put(notice(f"No name that fits is like “{words}”.", "Only what is on record already can be chosen."))
        return None
    return st.selectbox(  # which shows its choices as plain text: a name is no Markdown
        "Which one?",
        list(nodes),
        key=f"which {end} {words} {key}",
        format_func=lambda choice: f"{nodes[choice].name} – {kind_words(nodes[choice].type)}",
    )


def _fits(end: str, kind: type[Entity]) -> bool:
    """Say whether anything at all can be said of a kind of node at this end."""
    return any(issubclass(kind, verb.domain if end == "subject" else verb.range) for verb in RELATIONS.values())


def put_right(field: str, value: str, names: Mapping[str, str]) -> str:
    """Word what a correction says of one field; `names` has those of the nodes that it may name."""
    label = LABELS.get(field, field).rstrip("?").lower()
    if field == "when":
        return f"when: {spoken(value) if value else 'no date'}"
    return f"{label}: {names.get(value, value) if field in ENDS else _options(field).get(value, value).lower()}"


def _options(field: str) -> dict[str, str]:
    return {
        "relation": {name: verb.reads for name, verb in RELATIONS.items()},
        "status": STATUS_WORDS,
        "polarity": POLARITY,
        "modality": MODALITY_CHOICES,
    }.get(field, {})
