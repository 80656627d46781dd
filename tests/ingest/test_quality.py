"""How good extraction is on the development articles; floors a little below what was measured."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from ingest.gazetteer import load_gazetteer
from ingest.language import load
from ingest.pipeline import Ingested, Tools, ingest

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED.exists(), reason="the development articles are not beside the checkout"),
]


@cache
def tools() -> Tools:
    return Tools(load(), load_gazetteer(ROOT / "seeds" / "gazetteer"))


@cache
def came(folder: str) -> tuple[Ingested, ...]:
    return tuple(_good(sorted((SHARED / folder).glob("*.txt"))))


def _good(paths: list[Path]) -> Iterator[Ingested]:
    for each in ingest(paths, tools()):
        assert isinstance(each, Ingested), each
        yield each


@pytest.mark.parametrize("folder", ["seeds", "wikinews"])
def test_every_quote_is_verbatim_in_the_original_file(folder: str) -> None:
    for each in came(folder):
        original = Path(each.document.path).read_text(encoding="utf-8")
        for claim in each.claims:
            for evidence in claim.evidence:
                assert evidence.quote in original
