"""`onrecord import`: RDF back into the graph."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from graph.store import LoadReport, open_store
from onrecord.console import say_json
from onrecord.contracts import Command
from onrecord.loading import tell_report
from onrecord.options import AsJson
from ontology.rdf.faults import InvalidGraph


def import_rdf(
    files: Annotated[list[Path], typer.Argument(metavar="FILES", help="Turtle, N-Triples, TriG, JSON-LD or RDF/XML.")],
    as_json: AsJson = False,
) -> None:
    """Load what `onrecord export` wrote as RDF, or somebody else in its words; importing it again changes nothing.

    A file is checked against the shapes first (onrecord schema --as shacl), and each quote against the text where that
    is there; one with a fault is refused whole, each fault named with its node and rule. The exit status is then 1.
    """
    from onrecord.importing import import_file, tell_faults

    whole, reports, wrong = True, list[LoadReport](), list[dict[str, object]]()
    with open_store() as store:
        for path in files:
            try:
                report = import_file(store, path)
            except InvalidGraph as error:
                tell_faults(error)
                wrong += [{"file": str(path), **asdict(fault)} for fault in error.faults]
                whole = False
            else:
                whole &= tell_report(report)
                reports.append(report)
    if as_json:
        say_json({**LoadReport.sum(reports).model_dump(mode="json"), "faults": wrong})
    if not whole:
        raise typer.Exit(1)


COMMAND = Command("import", import_rdf)
