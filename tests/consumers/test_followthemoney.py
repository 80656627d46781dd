"""The followthemoney library takes every entity that we write, and would refuse a wrong one."""

import io
import json
import warnings
from typing import Any

import pytest

from graph.export.contracts import format_named
from graph.export.ftm.schemata import LINKS, SCHEMATA
from ontology.record import Record
from tests.consumers.conftest import missing
from tests.consumers.files import in_order
from tests.graph.queries.sample import Sample, known


@pytest.fixture(scope="module")
def model() -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from followthemoney import model as found
    except ImportError:
        missing("followthemoney is not installed: pip install -c constraints.txt -e '.[consumers]'")
    return found


def faults(model: Any, made: dict[str, Any]) -> list[str]:
    """List what the library finds wrong with an entity."""
    from followthemoney.exc import InvalidData

    schema = model.get(made["schema"])
    if schema is None or schema.abstract:
        return [f"no schema {made['schema']}"]
    found = [f"no property {name}" for name in made["properties"] if schema.get(name) is None]
    found += [f"{name} is required" for name in schema.required if name not in made["properties"]]
    try:
        schema.validate(made)
    except InvalidData as error:
        found.append(str(error.errors))
    return found


def entities(records: list[Record]) -> list[dict[str, Any]]:
    stream = io.BytesIO()
    format_named("ftm").write(iter(records), stream)
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@pytest.mark.parametrize("records", [list(known()), in_order(Sample(7).records)], ids=["known", "random"])
def test_every_entity_is_valid_and_loses_nothing(model: Any, records: list[Record]) -> None:
    made = entities(records)
    assert len(made) > 150
    by_id = {one["id"]: model.get(one["schema"]) for one in made}
    for one in made:
        assert not faults(model, one), one
        read = model.get_proxy(one, cleaned=False)
        for name, values in one["properties"].items():
            assert sorted(read.get(name)) == sorted(values), (one["id"], name)
        for prop, value in read.itervalues():
            if prop.type.name == "entity":
                assert value in by_id and by_id[value].is_a(prop.range), (one, prop.name, value)


def test_every_schema_and_property_that_is_named_exists(model: Any) -> None:
    assert all(model.get(name) and not model.get(name).abstract for name in SCHEMATA.values())
    for link in LINKS.values():
        schema = model.get(link.schema)
        for name, ends in ((link.source, link.sources), (link.target, link.targets)):
            assert all(model.get(end).is_a(schema.get(name).range) for end in ends), (link.schema, name)


def test_a_wrong_entity_is_found(model: Any) -> None:
    good = next(one for one in entities(list(known())) if one["schema"] == "Occupancy")
    properties = good["properties"]
    for worse in (
        good | {"schema": "Nobody"},
        good | {"properties": properties | {"colour": ["red"]}},
        good | {"properties": {name: values for name, values in properties.items() if name != "holder"}},
        good | {"properties": properties | {"startDate": ["in March"]}},
        good | {"properties": properties | {"post": ["a/b"]}},
    ):
        assert faults(model, worse)
