"""`onrecord schema`: what may be said, for other programs."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from onrecord.console import say_json
from onrecord.contracts import Command
from ontology.schema import json_schema


class Form(StrEnum):
    """How the vocabulary is written."""

    json = "json-schema"
    owl = "owl"
    shacl = "shacl"
    context = "jsonld-context"
    alignments = "alignments"


FILES = {
    Form.owl: "ontology.ttl",
    Form.shacl: "shapes.ttl",
    Form.context: "context.jsonld",
    Form.alignments: "alignments.ttl",
}


def schema(form: Annotated[Form, typer.Option("--as", help="How to write it.")] = Form.json) -> None:
    """Print the schema of all records, or the ontology that it comes from."""
    if form is Form.json:
        say_json(json_schema())
        return
    import ontology.rdf

    folder = Path(next(iter(ontology.rdf.__path__)))
    typer.echo((folder / FILES[form]).read_text(encoding="utf-8"), nl=False)


COMMAND = Command("schema", schema)
