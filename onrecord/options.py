"""The options that several commands share, worded once."""

from pathlib import Path
from typing import Annotated

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")]
Limit = Annotated[int, typer.Option("--limit", "-n", min=1, max=1000, help="How many to show at most.")]
NodeName = Annotated[
    str, typer.Argument(metavar="NODE", help="An id such as program/migrant-protection-protocols, or a name.")
]
GazetteerDir = Annotated[
    Path | None,
    typer.Option("--gazetteer", help="Folder of name lists; default: seeds/gazetteer beside the program, if there."),
]
ModelName = Annotated[
    str | None, typer.Option("--model", help="An installed spaCy model instead of the packaged one; never downloaded.")
]
Workers = Annotated[
    int, typer.Option("--workers", "-w", min=1, max=64, help="Processes that read documents, half a GB of memory each.")
]
Public = Annotated[
    bool, typer.Option("--public", help="Leave out what is protected, and all that tells of it (onrecord protect).")
]
By = Annotated[str | None, typer.Option("--by", help="Who decides it; default: the user of this machine.")]
Reason = Annotated[str | None, typer.Option("--reason", help="Why, for whoever reads it later.")]
SEEDS = Path(__file__).resolve().parents[1] / "seeds"
