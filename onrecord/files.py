"""Files that are whole or not there: what is written goes to a neighbour first and takes its name at the end."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from ontology.errors import OnRecordError


class NotWritten(OnRecordError):
    """A file cannot be written; the message names it."""


@contextmanager
def written(path: Path, *, private: bool = False) -> Iterator[IO[bytes]]:
    """Open a file for writing bytes; it takes its name when all went well, and is gone when not. Raises NotWritten.

    A private one is for its owner alone, any other as open files are by default.
    """
    try:
        stream = NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False)  # noqa: SIM115
    except OSError as error:
        raise NotWritten(f"{path}: {error.strerror or error}; choose a folder that can be written") from None
    try:
        with stream:
            yield stream
        os.chmod(stream.name, 0o600 if private else 0o644)
        os.replace(stream.name, path)
    except BaseException:
        Path(stream.name).unlink(missing_ok=True)
        raise
