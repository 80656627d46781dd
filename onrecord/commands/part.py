"""`onrecord part`: two names that are two."""

from getpass import getuser
from typing import Annotated

import typer

from graph.errors import QueryError
from graph.queries.joined import joined
from graph.store import open_store
from graph.store.same import why_not
from onrecord.console import say, say_json
from onrecord.contracts import Command
from onrecord.loading import tell_report
from onrecord.options import AsJson
from onrecord.same import lines_of, pair_named
from ontology.decision import Decision


def part(
    first: Annotated[str, typer.Argument(metavar="A", help="A node's id or name.")],
    second: Annotated[str, typer.Argument(metavar="B", help="The other.")],
    reason: Annotated[str | None, typer.Option("--reason", help="Why, for whoever reads it later.")] = None,
    by: Annotated[str | None, typer.Option("--by", help="Who decides it; default: the user of this machine.")] = None,
    as_json: AsJson = False,
) -> None:
    """Decide that two names are two: they are never joined, nor offered to be, and are parted where they were.

    To only undo a joining: onrecord join --undo A B.
    """
    with open_store() as store:
        ends = pair_named(store, first, second)
        if fault := why_not(*ends):
            raise QueryError(f"{' and '.join(ends)} are not parted: {fault}")
        if not tell_report(store.load([Decision.now("not_same", ends, by or getuser(), reason)])):
            raise typer.Exit(1)
        found = [joined(store, end) for end in ends]
    if as_json:
        say_json([one.model_dump(mode="json") for one in found])
    else:
        for one in found:
            say(f"{one.node.name} [{one.node.id}]", style="bold")
            for line in lines_of(one):
                say(line)


COMMAND = Command("part", part)
