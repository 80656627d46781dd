"""`onrecord stances`: who stands where on a policy."""

from graph.queries.stances import stances as question
from graph.store import open_store
from onrecord.console import say, say_json
from onrecord.contracts import Command
from onrecord.facts import more, say_facts
from onrecord.naming import node_named
from onrecord.options import AsJson, Limit, NodeName


def stances(node: NodeName, limit: Limit = 200, as_json: AsJson = False) -> None:
    """Tell who made, carried out, supported, opposed, refused, challenged, blocked or ended a policy."""
    with open_store() as store:
        answer = question(store, node_named(store, node), limit)
    if as_json:
        say_json(answer)
        return
    say(f"{answer.node.name} [{answer.node.id}]", style="bold")
    for stance in answer.stances:
        say()
        say(f"{stance.heading} ({stance.total})", style="bold")
        say_facts(stance.facts)
        more(len(stance.facts), stance.total)
    if answer.behind:
        say()
        say("Behind the challenges", style="bold")
        say_facts(answer.behind)
        more(len(answer.behind), answer.behind_total)
    if not answer.stances:
        say("no stance on it is on record", indent=2)


COMMAND = Command("stances", stances)
