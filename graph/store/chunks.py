"""A stream in pieces."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")


def chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Give the items of a stream in lists of at most `size`, the last of them with what is left."""
    stream = iter(items)
    while chunk := list(islice(stream, size)):
        yield chunk
