"""Write the files that are built from the vocabulary: `make ontology`."""

import json
from pathlib import Path

from rdflib import Graph

from ontology.rdf.alignments import build_alignments
from ontology.rdf.context import build_context
from ontology.rdf.owl import build_ontology
from ontology.rdf.page import build_page
from ontology.rdf.shacl import build_shapes

HERE = Path(__file__).parent


def turtle(graph: Graph) -> str:
    """Write a graph in Turtle, the same bytes on every run; blank nodes are named by what they say."""
    return graph.serialize(format="longturtle", canon=True)


def build() -> dict[str, str]:
    """Give each built file's name and text."""
    return {
        "ontology.ttl": turtle(build_ontology()),
        "ontology.html": build_page(),
        "alignments.ttl": turtle(build_alignments()),
        "shapes.ttl": turtle(build_shapes()),
        "context.jsonld": json.dumps(build_context(), indent=1, ensure_ascii=False) + "\n",
    }


if __name__ == "__main__":
    for name, text in build().items():
        (HERE / name).write_text(text, encoding="utf-8")
