"""Questions to the graph in Cypher: a library of them, one's own, and what there is to ask for."""

import io
import json
import time
from typing import Any

import streamlit as st

from graph.errors import QueryError
from graph.explorer.answers import MOST_ROWS, answer_picture, answer_table
from graph.explorer.components.network import network as picture
from graph.explorer.markup import bullets, heading, link, notice, paragraph, put, text
from graph.explorer.page import Page
from graph.explorer.session import open_graph
from graph.explorer.table import table_json
from graph.explorer.take import take_rows, take_table
from graph.explorer.urls import href
from graph.forms import as_rows, write_csv
from graph.library import Asked, library, used
from graph.queries.card import Kind, card
from graph.store import Store, Table
from graph.wording import amount

LIMIT, SECONDS, LONGEST = 1000, 10.0, 2000
FIRST = "MATCH (who:Agent)-[r:OPPOSED]->(what:Policy)\nRETURN who.name AS who, what.name AS what, r.status AS status"
FORMS = ("Table", "Picture", "JSON")


def draw() -> None:
    """Draw the question that the address names, or ask for one."""
    store = open_graph()
    asked = library().get(st.query_params.get("named", ""))
    if asked:
        _named(store, asked)
    else:
        _own(store)


def _named(store: Store, asked: Asked) -> None:
    st.set_page_config(page_title=f"{asked.question} – On Record")
    put(heading(asked.question, 1), f"<p>{link('Other questions', 'cypher')}</p>")
    defaults = {parameter.name: parameter for parameter in asked.parameters}
    values = _values(
        {name: held.meaning.capitalize() for name, held in defaults.items()},
        {name: str(held.default) for name, held in defaults.items()},
        asked.name,
    )
    _answer(store, asked.question, asked.cypher, values)
    with st.expander("How it is asked in Cypher"):
        st.code(asked.cypher, language="cypher", wrap_lines=True)
        put(f"<p>{link('Change it, to ask something else', href('cypher', text=asked.cypher, **_texts(values)))}</p>")
        st.code(store.explain(asked.cypher, values), language=None)


def _own(store: Store) -> None:
    put(
        heading("Questions to the graph", 1),
        paragraph(
            "For what the other pages do not answer: choose a question, or write one in Cypher, the query language of "
            "graph databases. Nothing that is written here can change the graph."
        ),
    )
    known = [(asked.question, asked.name) for asked in library().values()]
    start = st.query_params.get("text", "")[:LONGEST] or FIRST
    cypher = st.text_area("Your question in Cypher", start, key=f"cypher_{start}", height=170)
    given = {name: st.query_params.get(name, "") for name in sorted(used(cypher))}
    values = _values({name: f"${name}" for name in given}, given, "own")
    with st.container(horizontal=True, key="cypher_buttons"):
        run = st.button("Ask", type="primary", key="cypher_ask")
        plan = st.button("Show the plan", key="cypher_plan")
    if run:
        st.session_state["cypher_asked"] = (cypher, values)
    is_asked = not plan and st.session_state.get("cypher_asked") == (cypher, values)
    if plan:
        _plan(store, cypher, values)
    elif is_asked:
        _answer(store, "Answer", cypher, values)
    put(
        heading("Questions to choose from"),
        bullets(link(words, href("cypher", named=name)) for words, name in sorted(known)),
    )
    if not is_asked:
        take_rows(("question", "name"), sorted(known), "Questions to the graph", amount(len(known), "question"))
    _card(store)


def _plan(store: Store, cypher: str, values: dict[str, Any]) -> None:
    try:
        st.code(store.explain(cypher, values), language=None)
    except QueryError as error:
        put(_refusal(error))


def _refusal(error: QueryError) -> str:
    return notice("This cannot be answered.", str(error).removeprefix("console: "))


def _texts(values: dict[str, Any]) -> dict[str, str]:
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in values.items()}


def _values(labels: dict[str, str], given: dict[str, str], key: str) -> dict[str, Any]:
    """Ask for values; what was typed for one is kept in the address under its name."""
    values: dict[str, Any] = {}
    if labels:
        with st.container(horizontal=True, key="cypher_values"):
            for name, label in labels.items():
                held = f"cypher_{key}_{name}"
                st.session_state[held] = st.query_params.get(name, given[name])
                values[name] = _value(st.text_input(label, key=held, max_chars=300, on_change=_keep, args=(name, held)))
    return values


def _keep(name: str, held: str) -> None:
    st.query_params[name] = st.session_state[held]


def _value(written: str) -> object:
    """Take what was typed for a number, true, false or a list where it is one, else for text."""
    try:
        found = json.loads(written)
    except ValueError:
        return written
    return written if isinstance(found, dict) else found


def _answer(store: Store, title: str, cypher: str, values: dict[str, Any]) -> None:
    began = time.monotonic()
    try:
        table = store.console(cypher, values, limit=LIMIT, seconds=SECONDS)
    except QueryError as error:
        put(_refusal(error))
        return
    taken = time.monotonic() - began
    count = amount(len(table.rows), "row")
    put(heading("Answer", 2, f"{count}, {taken:.2f} seconds"))
    if not table.rows:
        put(notice("Nothing on record fits.", "Names must be written as the graph has them; Search finds them."))
        return
    if table.truncated:
        put(notice(f"There are more than {LIMIT:,} rows; these are the first.", "Ask for less, or use the terminal."))
    view = answer_picture(table.drawn, title)
    forms = [form for form in FORMS if view or form != "Picture"]
    form = st.segmented_control("Show as", forms, default=forms[1] if view else forms[0], key="cypher_form")
    if form == "Picture" and view:
        if view.total > len(view.nodes):
            put(notice(f"Showing {len(view.nodes)} of {view.total} names.", "The table has them all."))
        picture(view, key="cypher_picture")
    elif form == "JSON":
        st.code(json.dumps(as_rows(table)[:MOST_ROWS], ensure_ascii=False, indent=1), language="json", height=500)
    else:
        put(answer_table(table))
    if form != "Picture" and len(table.rows) > MOST_ROWS:
        put(notice(f"Showing {MOST_ROWS} of {len(table.rows):,} rows.", "The files below have them all."))
    take_table(lambda: _csv(table), lambda: table_json(as_rows(table)), title, count, key="cypher_take")


def _csv(table: Table) -> bytes:
    stream = io.BytesIO()
    write_csv(table, stream)
    return stream.getvalue()


def _card(store: Store) -> None:
    put(heading("What there is to ask for"))
    found = card(store)
    with st.expander("Labels of what is named, such as (:Person)"):
        put(paragraph("A node has the labels of all its kinds: a Court is a GovernmentBody and an Agent too."))
        put(_kinds(found.nodes), _properties(found.nodes[:1]))
    with st.expander("Relationships between two names, such as -[:OPPOSED]->"):
        put(paragraph("One for what is said of two names, however many claims say it; only what is affirmed has one."))
        put(_kinds(found.edges), _properties(found.edges[:1]))
    with st.expander("Claims with their sentences and documents"):
        put(_kinds(found.records), _kinds(found.structure))
        put(*(heading(kind.name, 3) + _properties((kind,)) for kind in found.records))


def _kinds(kinds: tuple[Kind, ...]) -> str:
    body = "".join(
        f'<tr><th scope="row"><code>{text(kind.name)}</code></th><td>{text(kind.meaning.replace("`", ""))}</td>'
        f"<td>{'not counted' if kind.total is None else f'{kind.total:,}'}</td></tr>"
        for kind in kinds
    )
    head = "".join(f'<th scope="col">{words}</th>' for words in ("Name", "Meaning", "How many"))
    return f'<div class="or-table"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def _properties(kinds: tuple[Kind, ...]) -> str:
    return "".join(
        "<dl>" + "".join(f"<dt><code>{text(k)}</code></dt><dd>{text(v)}</dd>" for k, v in kind.properties) + "</dl>"
        for kind in kinds
    )


PAGE = Page(order=40, title="Questions", path="cypher", draw=draw, icon=":material/terminal:", group="More")

if __name__ == "__main__":
    PAGE.show()
