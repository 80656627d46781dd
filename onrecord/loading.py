"""Claims files into the graph, with progress, and what came of it in words."""

import sys
from collections.abc import Iterable
from pathlib import Path

from graph.store import LoadReport, Store, Tally
from onrecord.console import complain, progress, tell
from ontology.errors import OnRecordError
from ontology.lines import read_lines

MOST_COMPLAINTS = 50


class NotRead(OnRecordError):
    """A claims file cannot be read; the message names it."""


def load_stream(store: Store, stream: Iterable[bytes], name: str, *, replace: bool = True) -> LoadReport:
    """Load the lines of a claims file; a wrong line is refused by its number, the rest loads."""
    with progress("loading", None) as bar:

        def advance(count: int) -> None:
            bar.advance(bar.task_ids[0], count)

        return store.load(read_lines(stream, name), progress=advance, replace=replace)


def load_file(store: Store, path: Path) -> LoadReport:
    """Load a claims file; `-` is standard input. Raises NotRead."""
    if str(path) == "-":
        return load_stream(store, sys.stdin.buffer, "standard input")
    try:
        if path.stat().st_size == 0:
            raise NotRead(f"{path}: the file is empty; give a file that onrecord ingest --to wrote")
        with path.open("rb") as stream:
            return load_stream(store, stream, str(path))
    except OSError as error:
        raise NotRead(
            f"{path}: {error.strerror or error}; give a claims file, as onrecord ingest --to writes"
        ) from None


def tell_report(report: LoadReport) -> bool:
    """Say what a load did; gives whether all of it was loaded."""
    for refusal in report.refused[:MOST_COMPLAINTS]:
        complain(refusal)
    if len(report.refused) > MOST_COMPLAINTS:
        complain(f"… and {len(report.refused) - MOST_COMPLAINTS} more")
    for note in report.notes:
        tell(f"note: {note}")
    tell(f"loaded: {_words(report.new)} new; {_words(report.changed)} changed; {_words(report.unchanged)} unchanged")
    if any(report.removed.model_dump().values()):
        tell(f"removed: {_words(report.removed)} that the documents, read anew, no longer support")
    return not report.refused


def _words(tally: Tally) -> str:
    parts = [f"{count} {kind}" for kind, count in tally.model_dump().items() if count]
    return ", ".join(parts) or "nothing"
