"""Answers as the pictures show them, and the same as a table."""

from datetime import date

from graph.answers import Fact
from graph.explorer.components.views import NetworkEdge, NetworkNode, NetworkView, TimelineItem, TimelineView
from graph.explorer.markup import chip, node_link, text
from graph.queries.neighbourhood import Edge, Neighbourhood
from graph.queries.timeline import Moment, Timeline
from graph.spoken import spoken
from graph.verbs import verb
from graph.wording import STATUS_WORDS, details, family, family_words
from ontology.vocabulary import RELATIONS


def network_view(found: Neighbourhood) -> NetworkView:
    """Show a neighbourhood as a network around its centre."""
    return NetworkView(
        title=f"What {found.centre.name} is connected with",
        nodes=tuple(NetworkNode(id=n.id, label=n.name, type=n.type, hint=n.description or "") for n in found.nodes),
        edges=tuple(
            NetworkEdge(
                id=edge_id(edge),
                source=edge.subject,
                target=edge.object,
                relation=edge.relation,
                label=RELATIONS[edge.relation].reads,
                status=edge.status,
                claims=len(edge.claims),
            )
            for edge in found.edges
        ),
        focus=found.centre.id,
        total=found.total,
    )


def edge_id(edge: Edge) -> str:
    """Name an edge by its ends and relation."""
    return f"{edge.subject} {edge.relation} {edge.object}"


def network_table(found: Neighbourhood) -> str:
    """Write the edges of a network as a table."""
    named = {n.id: n for n in found.nodes}
    body = "".join(
        f"<tr><td>{node_link(named[edge.subject])}</td> "
        f"<td>{_status(edge)}{text(RELATIONS[edge.relation].reads)}</td> "
        f"<td>{node_link(named[edge.object])}</td> <td>{len(edge.claims)}</td></tr>"
        for edge in found.edges
    )
    head = "".join(
        f'<th scope="col">{title}</th>' for title in ("Who or what", "does what", "to whom or what", "Facts")
    )
    return f'<div class="or-table or-lines"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def timeline_view(found: Timeline) -> TimelineView:
    """Show a timeline with a lane for each family of facts."""
    return TimelineView(
        title=f"What happened when: {found.node.name}",
        items=tuple(_item(moment, found.node.id) for moment in found.moments),
    )


def short(fact: Fact, about: str) -> str:
    """Word a fact for a place where the node that it is about is known: the name alone is left out."""
    extra = details(fact)
    said = f"{verb(fact)} {fact.object.name}" if fact.subject.id == about else f"{fact.subject.name} {verb(fact)}"
    if fact.object.id != about and fact.subject.id != about:
        said = f"{fact.subject.name} {verb(fact)} {fact.object.name}"
    return f"{said}{f' ({extra})' if extra else ''}"


def _item(moment: Moment, about: str) -> TimelineItem:
    fact = moment.fact
    return TimelineItem(
        id=fact.id,
        label=short(fact, about),
        lane=family_words(family(fact.relation)),
        earliest=date.fromisoformat(fact.earliest) if fact.earliest else None,
        latest=date.fromisoformat(fact.latest) if fact.latest else None,
        precision=fact.precision or "day",
        words=spoken(fact.when or ""),
        status=fact.status,
        kind="tenure" if moment.tenure else "event",
    )


def _status(edge: Edge) -> str:
    return chip(STATUS_WORDS[edge.status], "or-caution") + " " if edge.status == "alleged" else ""
