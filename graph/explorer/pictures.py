"""Answers as the pictures show them, and the same as a table."""

from collections.abc import Mapping, Sequence
from datetime import date

from graph.answers import Fact, Node
from graph.explorer.components.views import NetworkEdge, NetworkNode, NetworkView, Pin, TimelineItem, TimelineView
from graph.explorer.doubted import doubt_chip, with_doubt
from graph.explorer.markup import chip, kind_chip, node_link, text
from graph.explorer.rows import set_aside
from graph.queries.neighbourhood import Edge, Neighbourhood
from graph.queries.path import Path, Step
from graph.queries.timeline import Moment, Period, Timeline
from graph.spoken import spoken
from graph.verbs import put_to, verb
from graph.wording import STATUS_WORDS, details
from ontology.vocabulary import RELATIONS


def network_view(
    found: Neighbourhood, doubts: Mapping[str, str], steps: int | None = None, pins: tuple[Pin, ...] = ()
) -> NetworkView:
    """Show a neighbourhood as a network around its centre; with `steps` it can be changed, and they be undone.

    `doubts` words by id which of its nodes may not be there, and the label of each says so.
    """
    named = {node.id: node for node in found.nodes}
    return NetworkView(
        title=f"What {found.centre.name} is connected with",
        nodes=tuple(
            NetworkNode(id=n.id, label=with_doubt(n.name, doubts.get(n.id)), type=n.type, hint=n.description or "")
            for n in found.nodes
        ),
        edges=tuple(
            NetworkEdge(
                id=edge_id(edge),
                source=edge.subject,
                target=edge.object,
                relation=edge.relation,
                label=_reads(named[edge.subject], edge.relation),
                status=edge.status,
                claims=len(edge.claims),
            )
            for edge in found.edges
        ),
        focus=found.centre.id,
        total=found.total,
        steps=steps,
        pins=pins,
    )


def edge_id(edge: Edge) -> str:
    """Name an edge by its ends and relation."""
    return f"{edge.subject} {edge.relation} {edge.object}"


def way_picture(found: Path, doubts: Mapping[str, str]) -> str:
    """Draw a way between two nodes as a chain; each link says its relation, and an arrow which way it runs.

    `doubts` words by id which of them may not be there.
    """
    links = "".join(
        f'<li class="or-link"><span>{_status(step)}{text(_reads(_subject(step), step.relation))}</span>'
        f'<span class="or-arrow" role="img" aria-label="{_way_round(step)}"></span></li>'
        f'<li class="or-stop">{_stop(step.there, doubts)}</li>'
        for step in found.steps
    )
    return (
        f'<ol class="or-chain" aria-label="The way"><li class="or-stop">{_stop(found.start, doubts)}</li>{links}</ol>'
    )


def _count(claims: int) -> str:
    # Narrow screens have no head that says what is counted.
    return f'{claims:,}<span class="or-unit"> {"claim" if claims == 1 else "claims"}</span>'


def _reads(subject: Node, relation: str) -> str:
    return put_to(subject, RELATIONS[relation].reads, "actual", negated=False)


def _subject(step: Step) -> Node:
    return step.facts[0].subject if step.facts else step.here


def _stop(node: Node, doubts: Mapping[str, str]) -> str:
    return f"{node_link(node)} {kind_chip(node)}{doubt_chip(doubts.get(node.id))}"


def _way_round(step: Step) -> str:
    onward = not step.facts or step.facts[0].subject.id == step.here.id
    return "leads to the next" if onward else "comes from the next"


def network_table(found: Neighbourhood, doubts: Mapping[str, str]) -> str:
    """Write the edges of a network as a table; `doubts` words by id which nodes may not be there."""
    nodes = {n.id: n for n in found.nodes}
    named = {n.id: f"{node_link(n)}{doubt_chip(doubts.get(n.id))}" for n in found.nodes}
    body = "".join(
        f"<tr><td>{named[edge.subject]}</td> "
        f"<td>{_status(edge)}{text(_reads(nodes[edge.subject], edge.relation))}</td> "
        f"<td>{named[edge.object]}</td> <td>{_count(len(edge.claims))}</td></tr>"
        for edge in found.edges
    )
    head = "".join(
        f'<th scope="col">{title}</th>' for title in ("Who or what", "does what", "to whom or what", "Claims")
    )
    return f'<div class="or-table or-lines"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def timeline_view(found: Timeline, lanes: Sequence[str], period: Period) -> TimelineView:
    """Show a timeline with each moment in the lane of its place in `lanes`; what a person set aside is not drawn."""
    named = " and ".join(node.name for node in (found.node, *found.others))
    # Where several are shown together no name goes without saying.
    about = "" if found.others else found.node.id
    return TimelineView(
        title=f"What happened when: {named}",
        items=tuple(
            _item(moment, about, lane)
            for moment, lane in zip(found.moments, lanes, strict=True)
            if not set_aside(moment.fact)
        ),
        spans=tuple((_day(first), _day(last)) for first, last in found.spans),
        since=_day(period.since),
        until=_day(period.until),
    )


def short(fact: Fact, about: str) -> str:
    """Word a fact for a place where the node that it is about is known: the name alone is left out."""
    extra = details(fact)
    said = f"{verb(fact)} {fact.object.name}" if fact.subject.id == about else f"{fact.subject.name} {verb(fact)}"
    if fact.object.id != about and fact.subject.id != about:
        said = f"{fact.subject.name} {verb(fact)} {fact.object.name}"
    return f"{said}{f' ({extra})' if extra else ''}"


def _item(moment: Moment, about: str, lane: str) -> TimelineItem:
    fact = moment.fact
    return TimelineItem(
        id=fact.id,
        label=short(fact, about),
        lane=lane,
        earliest=_day(fact.earliest),
        latest=_day(fact.latest),
        precision=fact.precision or "day",
        words=spoken(fact.when or ""),
        status=fact.status,
        kind="tenure" if moment.tenure else "event",
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def _status(edge: Edge | Step) -> str:
    return chip(STATUS_WORDS[edge.status], "or-caution") + " " if edge.status == "alleged" else ""
