"""`onrecord timeline`: what happened when."""

from graph.queries.timeline import timeline as question
from graph.store import open_store
from onrecord.console import say, say_json
from onrecord.contracts import Command
from onrecord.facts import more, say_facts
from onrecord.naming import node_named
from onrecord.options import AsJson, Limit, NodeName


def timeline(node: NodeName, limit: Limit = 300, as_json: AsJson = False) -> None:
    """List the dated facts about a node, earliest first; what has no year comes last."""
    with open_store() as store:
        answer = question(store, node_named(store, node), limit)
    if as_json:
        say_json(answer)
        return
    say(f"{answer.node.name}: {answer.dated} dated facts, {answer.undated} without a date", style="bold")
    say_facts(moment.fact for moment in answer.moments)
    more(len(answer.moments), answer.dated)


COMMAND = Command("timeline", timeline)
