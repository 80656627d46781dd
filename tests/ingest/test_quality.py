"""How good extraction is on the development articles; floors a little below what was measured."""

from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from pathlib import Path

import pytest

from ingest.evaluate import evaluate
from ingest.gazetteer import load_gazetteer
from ingest.language import load
from ingest.pipeline import Ingested, Tools, ingest
from ingest.resolve import resolve
from ontology.lines import write_lines

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


FLOORS = {
    "seeds": ("gold", {"claim_precision": 0.93, "claim_recall": 0.61, "entity_precision": 0.98, "entity_recall": 0.81}),
    "wikinews": (
        "gold/wikinews",
        {"claim_precision": 0.93, "claim_recall": 0.41, "entity_precision": 0.98, "entity_recall": 0.58},
    ),
}
FIELDS = {"polarity": 0.97, "status": 0.93, "modality": 0.95, "attributed_to": 0.90, "when": 0.89, "properties": 0.90}


@pytest.mark.parametrize("folder", FLOORS)
def test_extraction_is_as_good_as_it_was(folder: str, tmp_path: Path) -> None:
    lines = tmp_path / "claims.jsonl"
    nodes = resolve(node for each in came(folder) for node in each.nodes)
    claims = [record for each in came(folder) for record in (each.document, *each.claims)]
    with lines.open("w", encoding="utf-8") as stream:
        write_lines([*nodes, *claims], stream)
    gold, floors = FLOORS[folder]
    report = evaluate(SHARED / gold, lines)
    figures = asdict(report.total)
    assert report.broken_quotes == ()
    assert {name: figures[name] for name, floor in (floors | FIELDS).items() if figures[name] < floor} == {}


def answers(folder: str) -> set[tuple[str, str, str]]:
    found = came(folder)
    names = {node.id: node.name for each in found for node in each.nodes}
    return {(names[c.subject], c.relation, names[c.object]) for each in found for c in each.claims}


@pytest.mark.parametrize(
    ("subject", "relation", "target"),
    [
        ("National CIS Council", "opposed", "Migrant Protection Protocols"),
        ("Doug Stephens", "refused", "Migrant Protection Protocols"),
        ("National CIS Council", "filed", "amicus"),
        ("amicus brief", "submitted_to", "Ninth Circuit"),
        ("Guatemala", "party_to", "agreement with Guatemala"),
        ("Honduras", "party_to", "agreement with Honduras"),
        ("El Salvador", "party_to", "agreement with El Salvador"),
        ("Department of Homeland Security", "signed", "agreement"),
        ("Immigration and Customs Enforcement", "disclosed", ""),
        ("", "exposed", "6,000 immigrants"),
        ("disclosure to the Cuban government", "disclosed_to", "Cuban government"),
        ("Koumans", "warned", "staff"),
        ("Department of Homeland Security", "violates", "federal regulations"),
        ("disclosures", "violates", "Privacy Act"),
        ("Homeland Security official", "disclosed", "disclosure to the Cuban government"),
        ("Ken Cuccinelli", "held_office", "Director of U"),
        ("Ken Cuccinelli", "held_office", "Deputy Secretary"),
        ("Kevin McAleenan", "held_office", "Secretary of Homeland Security"),
    ],
)
def test_the_questions_that_must_have_an_answer(subject: str, relation: str, target: str) -> None:
    assert any(subject in s and r == relation and target in o for s, r, o in answers("seeds"))
