"""Files of RDF into the graph: all of a file or nothing, and what came of it in words."""

from pathlib import Path
from tempfile import TemporaryFile

from graph.store import LoadReport, Store
from onrecord.console import complain, progress, tell
from onrecord.loading import MOST_COMPLAINTS, load_stream
from ontology.lines import to_line
from ontology.rdf.faults import InvalidGraph
from ontology.rdf.reading import read
from ontology.record import Record


def import_file(store: Store, path: Path) -> LoadReport:
    """Load a file of RDF; nothing in the graph goes. Raises InvalidGraph, before anything is written."""
    with TemporaryFile() as lines:
        with progress("checking", None) as bar:

            def take(record: Record) -> None:
                lines.write(f"{to_line(record)}\n".encode())
                bar.advance(bar.task_ids[0])

            aside = read(path, take, store.text)
        lines.seek(0)
        report = load_stream(store, lines, str(path), replace=False)
    return LoadReport.sum([report, LoadReport(notes=tuple(aside.notes()))])


def tell_faults(error: InvalidGraph) -> None:
    """Say what is wrong with a file, node by node."""
    for fault in error.faults[:MOST_COMPLAINTS]:
        complain(str(fault))
    if len(error.faults) > MOST_COMPLAINTS:
        tell(f"… and {len(error.faults) - MOST_COMPLAINTS} more; --json lists them")
    complain(str(error))
