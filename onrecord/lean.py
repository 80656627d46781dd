"""Modules that others import only in case one has them, and that are not wanted."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without(*names: str) -> Iterator[None]:
    """Let imports go as if these modules were not installed; one that is imported already stays.

    The database driver imports numpy, pandas and pyarrow where they are, to make tables that nobody here asks for:
    half of the time that a command took to start.
    """
    hidden = [name for name in names if name not in sys.modules]
    for name in hidden:
        sys.modules[name] = None  # type: ignore[assignment]  # which import takes for "there is none"
    try:
        yield
    finally:
        for name in hidden:
            sys.modules.pop(name, None)
