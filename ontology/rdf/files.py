"""Files of RDF, parsed into a store on the disk, so that memory does not grow with them.

Nothing that a file names is fetched: neither contexts, nor entities, nor graphs.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from pyoxigraph import Store

from ontology.rdf.faults import InvalidGraph
from ontology.rdf.parsing import SUFFIXES
from ontology.rdf.terms import DATA


@contextmanager
def parsed(path: Path) -> Iterator[Store]:
    """Parse a file; raises InvalidGraph naming the place where it breaks the rules of its form."""
    if path.suffix.lower() not in SUFFIXES:
        raise InvalidGraph(f"{path}: its suffix is none of {', '.join(SUFFIXES)}, so nobody knows what it is")
    if not path.is_file():
        raise InvalidGraph(f"{path}: there is no such file; give a file of RDF")
    with TemporaryDirectory(prefix="onrecord-rdf-") as folder:
        command = [sys.executable, "-m", "ontology.rdf.parsing", str(path), folder, DATA]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - a program of ours
        if done.returncode == 1 and done.stdout:
            raise InvalidGraph(f"{path}: {done.stdout}; mend the file, nothing was read")
        if done.returncode:
            raise InvalidGraph(f"{path}: parsing it broke down; it is nested too deep, or there is no memory for it")
        yield Store(folder)
