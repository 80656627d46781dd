"""The JSON Schema of every record, from the same classes that check them."""

from typing import Any

from pydantic import TypeAdapter

from ontology.claim import Claim
from ontology.decision import Decision
from ontology.document import Document
from ontology.vocabulary import NODE_TYPES, RELATIONS, kinds

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> dict[str, Any]:
    """Describe one line of a claims file: a document, node, claim or decision.

    Nodes are told apart by `type`, and their ids begin with it; relations carry the types of node that they may join
    as `x-domain` and `x-range`, which JSON Schema itself cannot say of two ids.
    """
    schema = TypeAdapter(Document | Claim | Decision).json_schema(ref_template="#/$defs/{model}")
    definitions: dict[str, Any] = schema["$defs"]
    for record in ("Document", "Claim", "Decision"):
        definitions[record]["required"] = ["kind", *definitions[record].get("required", [])]
    definitions["Claim"]["properties"]["relation"] = {"enum": sorted(RELATIONS), "title": "Relation"}
    nodes = [t for t in NODE_TYPES.values() if not (t.abstract or t.derived)]
    for node in nodes:
        definitions[f"Node{node.type()}"] = _node(node.model_json_schema(), node.type(), node.definition())
    return {
        "$schema": DIALECT,
        "title": "On Record: one line of a claims file",
        "oneOf": [{"$ref": f"#/$defs/{name}"} for name in ("Document", "Claim", "Decision")]
        + [{"$ref": f"#/$defs/Node{node.type()}"} for node in nodes],
        "$defs": definitions,
        "x-relations": {
            name: {
                "definition": verb.definition(),
                "x-domain": [t.type() for base in verb.domain for t in kinds(base)],
                "x-range": [t.type() for base in verb.range for t in kinds(base)],
            }
            for name, verb in sorted(RELATIONS.items())
        },
    }


def _node(schema: dict[str, Any], kind: str, definition: str) -> dict[str, Any]:
    fields = {"kind": {"const": "node"}, "type": {"const": kind}} | schema["properties"]
    fields["id"] = {"type": "string", "pattern": f"^{kind.lower()}/"}
    return {
        "title": kind,
        "description": definition,
        "type": "object",
        "properties": fields,
        "required": ["kind", "type", *schema["required"]],
        "additionalProperties": False,
    }
