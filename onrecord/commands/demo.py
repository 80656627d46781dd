"""`onrecord demo`: the seeds, read, loaded, counted and explored."""

import sys
import time
from collections import Counter
from typing import Annotated

import typer

from graph.store import Store, open_store
from onrecord.commands.explore import Port, explore
from onrecord.console import say, say_table
from onrecord.contracts import Command
from onrecord.options import SEEDS
from ontology.errors import OnRecordError


class NoSeeds(OnRecordError):
    """The demo's documents are not there."""


def demo(
    serving: Annotated[bool, typer.Option("--serve/--no-serve", help="Serve the explorer afterwards.")] = True,
    port: Port = None,
) -> None:
    """Read the seeds, load the graph, say what is in it, and serve the explorer."""
    from onrecord import sources
    from onrecord.reading import reading
    from onrecord.summary import listed

    documents = SEEDS / "documents"
    if not documents.is_dir():
        raise NoSeeds(f"{documents}: the demo's documents are not there; run it in a checkout of On Record")
    began = time.monotonic()
    with open_store() as store:
        tally, loaded = sources.into_store(store, sources.files([documents]), reading())
        _print(store)
    dropped = listed(tally.dropped) if tally.dropped else "nothing"
    say(f"\nDropped rather than guessed: {dropped}")
    say(f"Took {time.monotonic() - began:.0f} seconds. Ask: {sys.argv[0]} stances 'Remain in Mexico'")
    if tally.failures or not loaded:
        raise typer.Exit(1)
    if serving:
        explore(port, browser=False)


def _print(store: Store) -> None:
    counts = store.counts()
    nodes, claims = Counter(counts.nodes), Counter(counts.claims)
    say(f"The graph holds {counts.documents} documents, {nodes.total()} nodes and {claims.total()} claims.\n")
    for title, table in (
        ("nodes by type", nodes),
        ("claims by relation", claims),
        ("claims by status", Counter(counts.statuses)),
    ):
        say_table((title, "number"), table.most_common())
        say()


COMMAND = Command("demo", demo)
