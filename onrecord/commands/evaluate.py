"""`onrecord evaluate`: how good an extraction is, against what careful readers put down."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from onrecord.console import complain, say, say_json, say_table
from onrecord.contracts import Command
from onrecord.options import AsJson

SHOWN = (
    "nodes", "entity_precision", "entity_recall", "entity_f1", "claims", "claim_precision", "claim_recall", "claim_f1",
    "status", "polarity", "attributed_to", "when",
)  # fmt: skip


def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD_DIR", help="Folder of annotations, a YAML file a document.")],
    lines: Annotated[Path, typer.Argument(metavar="LINES", help="Claims file, as onrecord ingest --to writes.")],
    errors: Annotated[bool, typer.Option("--errors", help="List every mistake with its sentence.")] = False,
    details: Annotated[bool, typer.Option("--details", help="Figures of every relation and type of node.")] = False,
    as_json: AsJson = False,
) -> None:
    """Compare claims with annotations: precision, recall, and which fields are right."""
    from ingest.evaluate import evaluate as compare

    report = compare(gold, lines)
    if as_json:
        say_json(asdict(report))
    else:
        rows = {name: asdict(figures) for name, figures in (report.documents | {"all": report.total}).items()}
        say_table(("document", *SHOWN), ((name, *(row[key] for key in SHOWN)) for name, row in rows.items()))
        if details:
            for title, shares in (("relations", report.relations), ("types of node", report.types)):
                say()
                columns = ("predicted", "right", "precision", "must", "found", "recall")
                say_table((title, *columns), ((s.name, *(getattr(s, c) for c in columns)) for s in shares))
        if errors:
            say()
            for mistake in report.mistakes:
                say(f"{mistake.document}: {mistake.kind}: {mistake.about} {mistake.detail}".rstrip())
                if mistake.quote:
                    say(f"“{mistake.quote}”", style="italic", indent=4)
    for broken in report.broken_quotes:
        complain(broken)
    if report.broken_quotes:
        raise typer.Exit(1)


COMMAND = Command("evaluate", evaluate)
