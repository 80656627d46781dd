"""Files of RDF, parsed into a store on the disk, so that memory does not grow with them.

Nothing that a file names is fetched: neither contexts, nor entities, nor graphs.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from pyoxigraph import RdfFormat, Store

from ontology.rdf.faults import InvalidGraph
from ontology.rdf.terms import DATA

SUFFIXES: dict[str, RdfFormat] = {
    ".nt": RdfFormat.N_TRIPLES,
    ".ttl": RdfFormat.TURTLE,
    ".trig": RdfFormat.TRIG,
    ".nq": RdfFormat.N_QUADS,
    ".jsonld": RdfFormat.JSON_LD,
    ".rdf": RdfFormat.RDF_XML,
}


def format_of(path: Path) -> RdfFormat:
    """Tell the form of a file from its suffix; raises InvalidGraph listing those that are read."""
    try:
        return SUFFIXES[path.suffix.lower()]
    except KeyError:
        raise InvalidGraph(f"{path}: its suffix is none of {', '.join(SUFFIXES)}, so nobody knows what it is") from None


@contextmanager
def parsed(path: Path) -> Iterator[Store]:
    """Parse a file; raises InvalidGraph naming the place where it breaks off or breaks the rules of its form."""
    form = format_of(path)
    with TemporaryDirectory(prefix="onrecord-rdf-") as folder:
        store = Store(folder)
        try:
            with path.open("rb") as stream:
                store.bulk_load(stream, form, base_iri=DATA)
        except SyntaxError as error:
            raise InvalidGraph(f"{path}: {error.msg}{_place(error)}; mend the file, nothing was read") from None
        except (OSError, ValueError) as error:
            raise InvalidGraph(f"{path}: {error}; give a file of RDF that can be read") from None
        yield store


def _place(error: SyntaxError) -> str:
    line = error.lineno
    return f" (line {line})" if line is not None and f"line {line}" not in error.msg else ""
