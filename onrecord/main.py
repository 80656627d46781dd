"""The command `onrecord`: finds the commands, runs one, and turns errors into a line and an exit status.

Data goes to standard output, messages to standard error. Exit status 1: bad data, or something is not there; 2: wrong
use of a command.
"""

import os
import sys
from importlib import import_module

import typer

from onrecord.console import complain
from onrecord.contracts import Command
from onrecord.lean import without
from ontology.discovery import discover
from ontology.errors import OnRecordError

INTERRUPTED = 130

app = typer.Typer(
    name="onrecord",
    help="Who implemented, opposed, signed, leaked, sued or ruled on what, when, according to whom – and the sentence.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

with without("numpy", "pandas", "pyarrow"):
    import_module("neo4j")

for command in discover("onrecord.commands", Command):
    if isinstance(command.run, typer.Typer):
        app.add_typer(command.run, name=command.name)
    else:
        app.command(command.name)(command.run)


def run() -> None:
    """Run the command that the terminal gives."""
    try:
        app(prog_name="onrecord")
    except OnRecordError as error:
        complain(str(error))
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # The reader of a pipe went away, as `head` does; what is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


if __name__ == "__main__":
    run()
