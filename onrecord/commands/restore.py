"""`onrecord restore`: a dump back into a graph."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Annotated

import typer

from graph.export.dump import check, lines
from graph.store import Store, open_store
from onrecord.commands.dump import words
from onrecord.console import tell
from onrecord.contracts import Command
from onrecord.loading import NotRead, load_stream, tell_report
from ontology.errors import OnRecordError


class NotEmpty(OnRecordError):
    """The graph that a dump is to fill holds something already."""


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What onrecord dump wrote; - is standard input.")],
    add: Annotated[
        bool, typer.Option("--add", help="Also into a graph that is not empty; nothing in it goes.")
    ] = False,
) -> None:
    """Fill an empty graph with a dump; a file that is cut short or altered is refused before anything is written.

    A restore that was cut short itself is completed by doing it again with --add.
    """
    with whole(file) as stream, open_store() as store:
        summary = check(stream, str(file))
        if not add:
            _empty(store)
        stream.seek(0)
        report = load_stream(store, lines(stream, store.keep_original), str(file), replace=False)
    tell(f"the dump holds {words(summary)}")
    if not tell_report(report):
        raise typer.Exit(1)


@contextmanager
def whole(file: Path) -> Iterator[IO[bytes]]:
    """Open a file to be read twice; standard input is kept for that in a temporary one. Raises NotRead."""
    if str(file) == "-":
        with TemporaryFile() as kept:
            shutil.copyfileobj(sys.stdin.buffer, kept)
            kept.seek(0)
            yield kept
        return
    try:
        stream = file.open("rb")
    except OSError as error:
        raise NotRead(f"{file}: {error.strerror or error}; give a file that onrecord dump wrote") from None
    with stream:
        yield stream


def _empty(store: Store) -> None:
    counts = store.counts()
    if counts.documents or counts.nodes or counts.claims:
        raise NotEmpty(
            f"the graph holds {counts.documents} documents and {sum(counts.nodes.values())} nodes already; "
            "choose another ONRECORD_HOME or ONRECORD_URL, or put both together with --add"
        )


COMMAND = Command("restore", restore)
