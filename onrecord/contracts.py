"""What a command is: a file in `commands/` that defines one."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import typer


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the terminal: its name, and the function whose parameters and docstring make its options and help.

    A family of commands, such as `db start` and `db stop`, gives a typer application instead.
    """

    name: str
    run: Callable[..., Any] | typer.Typer
