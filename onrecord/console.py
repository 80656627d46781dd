"""Where words meet the terminal: data on standard output, messages on standard error, nothing that it would obey."""

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from pydantic import BaseModel
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

T = TypeVar("T")

# A document may hold escape sequences; printed raw, they could clear the screen or fake a prompt.
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

messages = Console(stderr=True, highlight=False, markup=False)
# A table in a pipe is as wide as it must be: an id cut short is of no use to the next program.
_data = Console(highlight=False, markup=False, soft_wrap=True, width=None if sys.stdout.isatty() else 10_000)


def safe(words: str) -> str:
    """Replace what a terminal would obey (control characters, changes of direction) by a visible mark."""
    return CONTROL.sub("\ufffd", words)


def say(words: str = "", style: str = "", indent: int = 0) -> None:
    """Print a line of data."""
    line = " ".join(safe(words).split("\n")) if indent else safe(words)
    _data.print(Text(" " * indent + line, style=style))


def tell(words: str) -> None:
    """Print a message to whoever sits at the terminal."""
    messages.print(Text(safe(words)), soft_wrap=True)


def complain(words: str) -> None:
    """Print an error, on one line."""
    messages.print(Text("error: ", style="bold red") + Text(" ".join(safe(words).split())), soft_wrap=True)


def say_json(value: BaseModel | dict[str, Any] | Sequence[Any]) -> None:
    """Print an answer as JSON; control characters are escaped by JSON itself."""
    made = value.model_dump(mode="json") if isinstance(value, BaseModel) else value
    sys.stdout.write(json.dumps(made, ensure_ascii=False, indent=2) + "\n")


def say_table(columns: Sequence[str], rows: Iterable[Sequence[object]], title: str = "") -> None:
    """Print a small table."""
    table = Table(*columns, title=title or None, title_justify="left", box=None, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*(Text(safe("" if value is None else str(value))) for value in row))
    _data.print(table)


@contextmanager
def progress(what: str, total: int | None) -> Iterator[Progress]:
    """Show how far something long has come, on standard error and only where somebody looks."""
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=messages, transient=True, disable=not sys.stderr.isatty()) as bar:
        bar.add_task(what, total=total)
        yield bar


def counted(items: Iterable[T], what: str, total: int | None) -> Iterator[T]:
    """Pass items on and show how many have gone by."""
    with progress(what, total) as bar:
        for item in items:
            yield item
            bar.advance(bar.task_ids[0])
