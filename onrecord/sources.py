"""Which documents are read, and where their records go before they are loaded."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from graph.store import Store
from ingest.errors import IngestError
from ingest.pipeline import Ingested
from onrecord.console import complain, counted
from onrecord.loading import load_file, tell_report
from onrecord.merging import Merging
from onrecord.reading import Read
from ontology.lines import to_line


@dataclass
class Tally:
    """What came of the documents: how many, how many could not be read, and what was dropped, by reason."""

    documents: int = 0
    claims: Counter[str] = field(default_factory=Counter)
    nodes: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def files(paths: Iterable[Path]) -> list[Path]:
    """List the files that paths mean: a folder means all files in and below it, in name order, but hidden ones."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            below = (p for p in sorted(path.rglob("*")) if p.is_file())
            seen = [p for p in below if not any(part.startswith(".") for part in p.relative_to(path).parts)]
            found += seen or [path]  # a folder without files is complained of where it would be read
        else:
            found.append(path)
    return found


def write_records(
    paths: list[Path], read: Read, stream: IO[bytes], keep: Callable[[bytes], object] | None = None
) -> Tally:
    """Take documents all the way and write their records as lines: each document with its claims, the nodes at the end.

    A document that cannot be read is complained of and counted, and does not stop the others. `keep` is given the bytes
    of each document that could. Memory does not grow with the number of documents.
    """
    tally = Tally()
    with Merging() as merging:
        for result in counted(read(paths), "reading", len(paths)):
            if isinstance(result, IngestError):
                complain(str(result))
                tally.failures.append(str(result))
                continue
            _count(tally, result)
            for record in (result.document, *result.claims):
                stream.write(f"{to_line(record)}\n".encode())
            if keep is not None:
                keep(Path(result.document.path).read_bytes())
            merging.add(result.nodes)
        for node in merging.nodes():
            tally.nodes[node.type()] += 1
            stream.write(f"{to_line(node)}\n".encode())
    return tally


def _count(tally: Tally, result: Ingested) -> None:
    tally.documents += 1
    tally.claims.update(claim.relation for claim in result.claims)
    tally.dropped.update(result.dropped)


def into_store(store: Store, paths: list[Path], read: Read) -> tuple[Tally, bool]:
    """Take documents all the way into the graph; gives what came of them, and whether all of it was loaded."""
    with TemporaryDirectory(prefix="onrecord-") as folder:
        spool = Path(folder) / "claims.jsonl"
        with spool.open("wb") as stream:
            tally = write_records(paths, read, stream, store.keep_original)
        return tally, tell_report(load_file(store, spool))
