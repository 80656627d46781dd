import json

from ontology.lines import to_line
from ontology.schema import json_schema
from ontology.vocabulary import NODE_TYPES, RELATIONS, make_node


def test_the_schema_covers_every_type_and_relation() -> None:
    schema = json_schema()
    concrete = {t.type() for t in NODE_TYPES.values() if not (t.abstract or t.derived)}
    assert {name.removeprefix("Node") for name in schema["$defs"] if name.startswith("Node")} == concrete
    assert set(schema["x-relations"]) == set(RELATIONS)
    assert set(schema["$defs"]["Claim"]["properties"]["relation"]["enum"]) == set(RELATIONS)


def test_every_reference_leads_somewhere() -> None:
    schema = json_schema()
    text = json.dumps(schema)
    for name in {part.split('"')[0] for part in text.split("#/$defs/")[1:]}:
        assert name in schema["$defs"]


def test_a_written_node_has_just_the_fields_of_its_schema() -> None:
    line = json.loads(to_line(make_node("Union", "U")))
    described = json_schema()["$defs"]["NodeUnion"]
    assert set(line) == set(described["properties"])
    assert set(described["required"]) <= set(line)
