"""`python -m ontology.rdf.parsing FILE FOLDER BASE`: parse a file of RDF into a store on the disk.

A program of its own, because a file that is nested a hundred thousand deep ends the process that parses it. What is
wrong is told on standard output, and the exit status is then 1.
"""

import re
import sys
from pathlib import Path

from pyoxigraph import RdfFormat, Store

SUFFIXES: dict[str, RdfFormat] = {
    ".nt": RdfFormat.N_TRIPLES,
    ".ttl": RdfFormat.TURTLE,
    ".trig": RdfFormat.TRIG,
    ".nq": RdfFormat.N_QUADS,
    ".jsonld": RdfFormat.JSON_LD,
    ".rdf": RdfFormat.RDF_XML,
}
ENTITY = re.compile(rb"<!ENTITY\s[^>]{0,4000}>?")
LONGEST_ENTITY = 300


def parse(path: Path, folder: Path, base: str) -> None:
    """Parse a file into a new store; names that are not whole are read against a base.

    Raises SyntaxError, ValueError, OSError or MemoryError.
    """
    form = SUFFIXES[path.suffix.lower()]
    if form is RdfFormat.RDF_XML:
        refuse_entities(path)
    store = Store(str(folder))
    with path.open("rb") as stream:
        store.bulk_load(stream, form, base_iri=base)
    for _ in store:  # what is nested too deep to be given back ends the process here
        pass


def refuse_entities(path: Path) -> None:
    """Look at the entities of an XML file, which may stand for a short name; raises ValueError for any other."""
    with path.open("rb") as stream:
        last = b""
        while chunk := stream.read(1 << 20):
            for entity in ENTITY.findall((last + chunk).replace(b"\0", b"")):
                if len(entity) > LONGEST_ENTITY or b"&" in entity:
                    raise ValueError("an entity is long or made of others, and could stand for any amount of text")
            last = chunk[-4096:]


def main(path: str, folder: str, base: str) -> int:
    """Parse, and tell what is wrong."""
    try:
        parse(Path(path), Path(folder), base)
    except SyntaxError as error:
        line = f" (line {error.lineno})" if error.lineno is not None and "line " not in error.msg else ""
        sys.stdout.write(f"{error.msg}{line}")
        return 1
    except MemoryError:
        sys.stdout.write("a name or text in it is longer than 16 MB")
        return 1
    except (ValueError, OSError) as error:
        sys.stdout.write(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
