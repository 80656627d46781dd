"""`onrecord schema`: what may be said, for other programs."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from graph.queries.card import card
from graph.store import open_store
from onrecord.console import say, say_json, say_table
from onrecord.contracts import Command
from ontology.schema import json_schema


class Form(StrEnum):
    """How the vocabulary is written."""

    json = "json-schema"
    owl = "owl"
    shacl = "shacl"
    context = "jsonld-context"
    alignments = "alignments"
    card = "card"


NOT_COUNTED = "not counted"
FILES = {
    Form.owl: "ontology.ttl",
    Form.shacl: "shapes.ttl",
    Form.context: "context.jsonld",
    Form.alignments: "alignments.ttl",
}


def schema(form: Annotated[Form, typer.Option("--as", help="How to write it.")] = Form.json) -> None:
    """Print the schema of all records, or the ontology that it comes from; as card, what the graph holds for Cypher."""
    if form is Form.json:
        say_json(json_schema())
        return
    if form is Form.card:
        _print_card()
        return
    import ontology.rdf

    folder = Path(next(iter(ontology.rdf.__path__)))
    typer.echo((folder / FILES[form]).read_text(encoding="utf-8"), nl=False)


def _print_card() -> None:
    with open_store() as store:
        found = card(store)
    for title, kinds in (
        ("label of what is named", found.nodes),
        ("label of a record", found.records),
        ("relationship between two names", found.edges),
        ("relationship of a record", found.structure),
    ):
        say_table(
            (title, "number", "meaning"),
            ((kind.name, NOT_COUNTED if kind.total is None else kind.total, kind.meaning) for kind in kinds),
        )
        say()
    for kind in (*found.nodes[:1], *found.records, *found.edges[:1]):
        say_table((f"property of {kind.name}", "meaning"), kind.properties)
        say()


COMMAND = Command("schema", schema)
