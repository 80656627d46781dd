"""`onrecord path`: how two nodes are connected."""

from graph import wording
from graph.queries.path import path as question
from graph.store import open_store
from onrecord.console import say, say_json
from onrecord.contracts import Command
from onrecord.facts import say_facts
from onrecord.naming import node_named
from onrecord.options import AsJson, NodeName


def path(start: NodeName, end: NodeName, as_json: AsJson = False) -> None:
    """Show the shortest way between two nodes over at most four facts, every step with its sentence."""
    with open_store() as store:
        answer = question(store, node_named(store, start), node_named(store, end))
    if as_json:
        say_json(answer)
        return
    if not answer.steps:
        say(f"no way of at most four facts leads from {answer.start.name} to {answer.end.name}")
    for number, step in enumerate(answer.steps, start=1):
        say(
            f"{number}. {step.here.name} – {step.there.name} ({wording.STATUS_WORDS[step.status].lower()})",
            style="bold",
        )
        say_facts(step.facts)


COMMAND = Command("path", path)
