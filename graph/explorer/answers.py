"""The answer of somebody's own query as a table and as a picture."""

from collections.abc import Iterator, Mapping
from typing import Any

from graph.explorer.components.views import NetworkEdge, NetworkNode, NetworkView
from graph.explorer.markup import link, text
from graph.explorer.urls import claim_id, document_id, href, node_id
from graph.forms import in_cell
from graph.store import Table
from graph.store.drawn import Drawn
from graph.wording import MODALITY_CHOICES, STATUS_WORDS
from ontology.vocabulary import RELATIONS, type_of

# How a claim is held, in words for whoever does not know the names of the graph.
HEADS = {"polarity": "so or not?", "modality": "happened?"}
HELD: dict[str, dict[str, str]] = {
    "status": {name: words.lower() for name, words in STATUS_WORDS.items()},
    "polarity": {"affirmed": "so", "negated": "said not to be so"},
    "modality": {name: words.lower() for name, words in MODALITY_CHOICES.items()},
}
MOST_ROWS, MOST_NODES, LONGEST = 200, 150, 600
BY_EDGE = {verb.edge(): name for name, verb in RELATIONS.items()}


def answer_table(table: Table) -> str:
    """Write the first rows as a table whose nodes, claims and documents are links."""
    head = "".join(
        f'<th scope="col">{text(HEADS.get(column, column.replace("_", " ")))}</th>' for column in table.columns
    )
    body = "".join(
        f"<tr>{''.join(f'<td>{_told(*pair)}</td>' for pair in zip(table.columns, row, strict=True))}</tr>"
        for row in table.rows[:MOST_ROWS]
    )
    scrolls = 'class="or-table" role="region" aria-label="Answer" tabindex="0"'
    return f"<div {scrolls}><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"


def _told(column: str, value: object) -> str:
    """Write a cell as people read it: a relation in its words, how sure a program is in percent."""
    if column in ("relation", "does") and isinstance(value, str) and value.lower() in RELATIONS:
        return text(RELATIONS[value.lower()].reads)
    if column in HELD and isinstance(value, str):
        return text(HELD[column].get(value, value))
    if column == "confidence" and isinstance(value, float):
        return f"{value:.0%}"
    return _cell(value)


def _cell(value: object) -> str:
    if value is None:
        return '<span class="or-quiet">–</span>'
    if isinstance(value, str):
        return _linked(value)
    if isinstance(value, dict) and "labels" in value:
        words = next((str(value[key]) for key in ("name", "title", "quote", "relation") if value.get(key)), "")
        return _linked(str(value.get("id", "")), words)
    if isinstance(value, dict) and "type" in value:
        return text(f"–{value['type']}–")
    if isinstance(value, list):
        way = any(isinstance(held, dict) for held in value)
        return (" " if way else "; ").join(_cell(held) for held in value)
    return _cut(str(in_cell(value)))


def _linked(value: str, words: str = "") -> str:
    shown = words or value
    if claim_id(value):
        return link(words or "read it", href("fact", id=value))
    if document_id(value):
        return link(shown, href("document", id=value))
    if node_id(value):
        return link(shown, href("entity", id=value), "or-node" if words else "")
    return _cut(shown)


def _cut(words: str) -> str:
    return text(words if len(words) <= LONGEST else f"{words[:LONGEST]} …")


def answer_picture(drawn: Drawn, title: str) -> NetworkView | None:
    """Draw the named things of an answer, up to 150, and what lies between them; None where it has none.

    A claim of the answer that comes with its subject and object is drawn as a line between these.
    """
    named = {node.id: node for node in drawn.nodes if "Entity" in node.labels and node_id(node.id)}
    shown = dict(list(named.items())[:MOST_NODES])
    if not shown:
        return None
    edges = {edge.id: edge for edge in (*_plain_edges(drawn), *_claims(drawn))}
    return NetworkView(
        title=title,
        nodes=tuple(
            NetworkNode(
                id=key,
                label=str(node.properties.get("name") or key),
                type=type_of(key).type(),
                hint=str(node.properties.get("description") or ""),
            )
            for key, node in shown.items()
        ),
        edges=tuple(edge for edge in edges.values() if edge.source in shown and edge.target in shown),
        total=len(named),
    )


def _plain_edges(drawn: Drawn) -> Iterator[NetworkEdge]:
    for edge in drawn.edges:
        if edge.type in BY_EDGE:
            claims = edge.properties.get("claims") or [""]
            yield _edge((edge.source, BY_EDGE[edge.type], edge.target), edge.properties, len(claims))


def _claims(drawn: Drawn) -> Iterator[NetworkEdge]:
    ends: dict[str, dict[str, str]] = {}
    for edge in drawn.edges:
        if edge.type in ("SUBJECT", "OBJECT"):
            ends.setdefault(edge.source, {})[edge.type] = edge.target
    for node in drawn.nodes:
        joined = ends.get(node.id, {})
        if "Claim" in node.labels and len(joined) == 2:
            said = (joined["SUBJECT"], str(node.properties["relation"]), joined["OBJECT"])
            yield _edge(said, node.properties, 1)


def _edge(said: tuple[str, str, str], properties: Mapping[str, Any], claims: int) -> NetworkEdge:
    """Draw what is said of two nodes; what is denied, negated or not actual keeps words that say so."""
    source, relation, target = said
    negated, modality = properties.get("polarity") == "negated", str(properties.get("modality") or "actual")
    reads = RELATIONS[relation].reads
    label = " ".join(filter(None, ("not:" if negated else "", "" if modality == "actual" else f"{modality}:", reads)))
    status = str(properties.get("status") or "reported")
    return NetworkEdge(
        id=f"{source} {relation} {target} {label} {status}",
        source=source,
        target=target,
        relation=relation,
        label=label,
        status=status,
        claims=claims,
    )
