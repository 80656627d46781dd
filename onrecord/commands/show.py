"""`onrecord show`: everything on record about a node, or one claim with its sentence."""

from typing import Annotated

import typer

from graph.queries.evidence import evidence
from graph.queries.profile import Profile, profile
from graph.store import open_store
from onrecord.console import say, say_json
from onrecord.contracts import Command
from onrecord.facts import more, say_facts
from onrecord.naming import node_named
from onrecord.options import AsJson, Limit


def show(
    what: Annotated[str, typer.Argument(help="A node's id or name, or the id of a claim (claim/…).")],
    limit: Limit = 200,
    as_json: AsJson = False,
) -> None:
    """Show what is on record about a node, fact by fact, or where a claim stands."""
    with open_store() as store:
        if what.startswith("claim/"):
            found = evidence(store, what)
            if as_json:
                say_json(found)
            else:
                say_facts([found.fact])
            return
        answer = profile(store, node_named(store, what), limit)
    if as_json:
        say_json(answer)
    else:
        _print(answer)


def _print(answer: Profile) -> None:
    kind = f"{answer.node.type}{', official' if answer.official else ''}"
    say(f"{answer.node.name} ({kind}) [{answer.node.id}]", style="bold")
    if answer.aliases:
        say(f"also: {', '.join(answer.aliases)}")
    for group in answer.groups:
        say()
        say(f"{group.heading} ({group.total})", style="bold")
        say_facts(group.facts)
    if answer.on_its_word:
        say()
        say(f"on the word of {answer.node.name} ({answer.word_total})", style="bold")
        say_facts(answer.on_its_word)
    more(answer.shown, answer.total)


COMMAND = Command("show", show)
