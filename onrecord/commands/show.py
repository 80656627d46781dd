"""`onrecord show`: everything on record about a node, or one claim with its sentence."""

from typing import Annotated

import typer

from graph.queries.evidence import evidence
from graph.queries.joined import Joined, joined
from graph.queries.profile import Profile, profile
from graph.queries.protected import protected
from graph.store import Store, open_store
from onrecord.console import say, say_json, tell
from onrecord.contracts import Command
from onrecord.facts import more, say_facts
from onrecord.naming import node_named
from onrecord.options import AsJson, Limit
from onrecord.same import lines_of


def show(
    what: Annotated[str, typer.Argument(help="A node's id or name, or the id of a claim (claim/…).")],
    limit: Limit = 200,
    as_json: AsJson = False,
) -> None:
    """Show what is on record about a node, fact by fact, or where a claim stands."""
    with open_store() as store:
        if what.startswith("claim/"):
            found, marked = evidence(store, what), _is_protected(store, what)
            if as_json:
                say_json(found)
            else:
                say_facts([found.fact])
                _tell_mark(marked)
            return
        answer = profile(store, node_named(store, what), limit)
        same = joined(store, answer.node.id)
        marked = any(_is_protected(store, one.id) for one in (answer.node, *same.others))
    if as_json:
        say_json(answer)
    else:
        _print(answer, same)
        _tell_mark(marked)


def _is_protected(store: Store, identifier: str) -> bool:
    return any(mark.id == identifier for mark in protected(store).marks)


def _tell_mark(marked: bool) -> None:
    if marked:
        tell("protected: left out of what is exported with --public")


def _print(answer: Profile, same: Joined) -> None:
    kind = f"{answer.node.type}{', official' if answer.official else ''}"
    say(f"{answer.node.name} ({kind}) [{answer.node.id}]", style="bold")
    if answer.aliases:
        say(f"also: {', '.join(answer.aliases)}")
    if answer.also:
        say(f"joined to it: {', '.join(answer.also)}")
    for line in lines_of(same):
        say(line)
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
