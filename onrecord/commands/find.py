"""`onrecord find`: nodes by name."""

from typing import Annotated

import typer

from graph.doubt import doubt_words
from graph.queries import find as question
from graph.store import open_store
from onrecord.console import say_json, say_table, tell
from onrecord.contracts import Command
from onrecord.facts import more
from onrecord.options import AsJson, Limit


def find(
    text: Annotated[str, typer.Argument(help="A name, an alias, an acronym, or a part of one.")],
    types: Annotated[
        list[str] | None, typer.Option("--type", "-t", help="Only nodes of this type or its kinds.")
    ] = None,
    limit: Limit = 20,
    as_json: AsJson = False,
) -> None:
    """Find nodes by any of their names."""
    with open_store() as store:
        found = question.find(store, text, tuple(types or ()), limit)
    if as_json:
        say_json(found)
        return
    rows = ((hit.node.id, hit.node.type, _named(hit), hit.alias, hit.claims) for hit in found.hits)
    if found.hits:
        say_table(("id", "type", "name", "also", "claims"), rows)
        more(len(found.hits), found.total)
    else:
        tell(f"nothing is named {text!r}; try fewer words, or see what there is: onrecord query --help")


def _named(hit: question.Match) -> str:
    return f"{hit.node.name} ({doubt_words(hit.doubt)})" if hit.doubt else hit.node.name


COMMAND = Command("find", find)
