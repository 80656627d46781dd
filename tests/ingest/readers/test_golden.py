"""Every reader has golden cases: a file, and beside it what must come of it."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from ingest.clean import clean
from ingest.read import read
from ontology.discovery import modules

GOLDEN = Path(__file__).parents[2] / "golden" / "readers"
READERS = [module.__name__.rpartition(".")[2] for module in modules("ingest.readers")]
EXPECTED = ".expected.json"
CASES = sorted(
    path for path in GOLDEN.glob("*/*") if not path.name.endswith(EXPECTED) and not path.name.startswith((".", "_"))
)


def what_came(path: Path) -> dict[str, Any]:
    raw = read(path).raw
    metadata = {field: value for field, value in asdict(raw.metadata).items() if value}
    if raw.metadata.source:
        metadata["source"] = raw.metadata.source.model_dump(mode="json", exclude_defaults=True)
    came = {"media_type": raw.media_type, "metadata": metadata, "text": raw.text, "cleaned": clean(raw).text}
    return json.loads(json.dumps(came))


@pytest.mark.parametrize("reader", READERS)
def test_a_reader_has_a_case(reader: str) -> None:
    cases = [path for path in CASES if path.parent.name == reader]
    assert cases, f"ingest/readers/{reader}.py has no case: put a file into tests/golden/readers/{reader}/"


def test_no_case_is_left_over() -> None:
    assert {path.parent.name for path in CASES} == set(READERS)
    assert {path.name.removesuffix(EXPECTED) for path in GOLDEN.glob(f"*/*{EXPECTED}")} == {p.name for p in CASES}


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_comes_is_what_was_expected(path: Path) -> None:
    expected = path.with_name(path.name + EXPECTED)
    assert expected.exists(), f"{expected.name} is missing: write down what must come of {path.name}"
    assert what_came(path) == json.loads(expected.read_text(encoding="utf-8"))
