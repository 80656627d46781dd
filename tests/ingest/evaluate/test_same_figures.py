"""Our figures are those of the script that stands beside the gold, on predictions that are right in part."""

import json
import os
import random
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
import yaml

from ingest.evaluate import Report, evaluate
from ingest.evaluate.gold import LOADER
from ontology.vocabulary import NODE_TYPES, RELATIONS

SHARED = Path(__file__).parents[4] / "shared"
SCRIPT = SHARED / "gold" / "score.py"
TEXTS = {"gold": SHARED / "seeds", "gold/wikinews": SHARED / "wikinews"}

pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SCRIPT.exists(), reason="../shared/gold is not beside the checkout"),
]


def predictions(folder: str, seed: int) -> list[dict[str, Any]]:
    """Take the gold for what was predicted, and spoil a part of it."""
    chance = random.Random(seed)
    records: list[dict[str, Any]] = []
    for path in sorted((SHARED / folder).glob("*.yaml")):
        gold = yaml.load(path.read_text(encoding="utf-8"), LOADER)
        name = gold["document"]
        text = (TEXTS[folder] / name).read_text(encoding="utf-8")
        records.append({"kind": "document", "id": f"source/{path.stem}", "path": f"in/{name}", "text": text})
        nodes = [node(entity, path.stem, chance) for entity in gold["entities"]]
        records += nodes
        ids = [made["id"] for made in nodes]
        for told in gold["claims"]:
            if chance.random() < 0.8:
                records.append(claim(told, path.stem, text, ids, chance))
    return records


def node(entity: dict[str, Any], stem: str, chance: random.Random) -> dict[str, Any]:
    names = list(entity["names"])
    kind = entity["type"]
    if chance.random() < 0.2:
        kind = chance.choice(sorted(NODE_TYPES))
    if chance.random() < 0.2:
        names = [" ".join(chance.sample(word, len(word))) for word in [names[-1].split()]]
    chance.shuffle(names)
    return {"kind": "node", "id": f"{entity['id']}-{stem}", "type": kind, "name": names[0], "aliases": names[1:3]}


def claim(told: dict[str, Any], stem: str, text: str, ids: list[str], chance: random.Random) -> dict[str, Any]:
    start = text.index(told["evidence"])
    end = start + len(told["evidence"])
    triple = [told["subject"], told["relation"], told["object"]]
    if told["also"] and chance.random() < 0.3:
        triple = list(chance.choice(told["also"]))
    made = {
        "kind": "claim",
        "id": f"claim/{stem}-{told['id']}",
        "subject": f"{triple[0]}-{stem}",
        "relation": triple[1],
        "object": f"{triple[2]}-{stem}",
        "attributed_to": [f"{source}-{stem}" for source in told["attributed_to"]],
        "evidence": [{"document": f"source/{stem}", "start": start, "end": end, "quote": text[start:end]}],
    }
    made |= {key: told[key] for key in ("polarity", "status", "modality", "when", "properties")}
    spoiled: dict[str, Any] = {
        "subject": chance.choice(ids),
        "object": chance.choice(ids),
        "relation": chance.choice(sorted(RELATIONS)),
        "polarity": chance.choice(["affirmed", "negated"]),
        "status": chance.choice(["reported", "alleged", "denied", "confirmed"]),
        "modality": chance.choice(["actual", "planned", "required", "possible"]),
        "attributed_to": chance.choice([[], [chance.choice(ids)]]),
        "when": chance.choice([None, "2019", "2019-11-21"]),
        "properties": chance.choice([{}, {"acting": True}, {"count": 3}]),
    }
    return made | {key: value for key, value in spoiled.items() if chance.random() < 0.08}


def figures_of_the_script(folder: Path, lines: Path, hash_seed: str) -> tuple[dict[str, dict[str, float]], int]:
    run = subprocess.run(
        [sys.executable, str(SCRIPT), str(folder), str(lines), "--json"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONHASHSEED": hash_seed},
    )
    assert run.stdout, run.stderr
    return json.loads(run.stdout), run.returncode


def our_figures(report: Report) -> dict[str, dict[str, float]]:
    return {name: asdict(row) for name, row in report.documents.items()} | {"all": asdict(report.total)}


def assert_same_figures(gold: Path, lines: Path) -> None:
    """Compare every figure.

    Where several gold claims are equally near, the script takes one by the order of a set, which changes from run to
    run; so a figure must lie between those of several runs, and equal them where they agree.
    """
    runs = [figures_of_the_script(gold, lines, seed) for seed in ("0", "1")]
    report = evaluate(gold, lines)
    ours = our_figures(report)
    assert ours.keys() == runs[0][0].keys()
    for name, row in ours.items():
        assert row.keys() == runs[0][0][name].keys()
        for figure, value in row.items():
            theirs = [run[name][figure] for run, _ in runs]
            assert min(theirs) <= value <= max(theirs), f"{name} {figure}: {value}, the script says {theirs}"
    assert {code for _, code in runs} == {int(bool(report.broken_quotes))}


@pytest.mark.parametrize(("folder", "seed"), [("gold", 1), ("gold/wikinews", 3)])
def test_on_gold_spoiled_in_part(tmp_path: Path, folder: str, seed: int) -> None:
    records = predictions(folder, seed)
    lines = tmp_path / "lines.jsonl"
    lines.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    assert_same_figures(SHARED / folder, lines)
    total = evaluate(SHARED / folder, lines).total
    assert 0.3 < total.claim_f1 < 0.95, "predictions that are all right or all wrong would compare nothing"


def test_on_a_quote_that_is_broken(tmp_path: Path) -> None:
    records = predictions("gold", 4)
    first = next(record for record in records if record["kind"] == "claim")
    first["evidence"][0]["start"] += 1
    lines = tmp_path / "lines.jsonl"
    lines.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    assert len(evaluate(SHARED / "gold", lines).broken_quotes) == 1
    assert figures_of_the_script(SHARED / "gold", lines, "0")[1] == 1
