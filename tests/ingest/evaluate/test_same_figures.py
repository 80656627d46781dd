"""Our figures are those of the script that stands beside the gold, on predictions that are right in part."""

import importlib.util
import json
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
from ingest.evaluate.names import DESCRIBED, FUNCTION_WORDS
from onrecord import sources
from onrecord.reading import reading
from ontology.vocabulary import NODE_TYPES, RELATIONS, labels

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


def figures_of_the_script(folder: Path, lines: Path) -> tuple[dict[str, dict[str, float]], int]:
    """Run the script, with one word added: where several gold claims are equally near, it takes the first in the order
    of a set, which changes from run to run; in the order of their ids, every run gives the same.
    """
    text = SCRIPT.read_text(encoding="utf-8")
    for end in ("subject", "object"):
        assert text.count(f' in match[p["{end}"]] ') == 1
        text = text.replace(f' in match[p["{end}"]] ', f' in sorted(match[p["{end}"]]) ')
    script = lines.with_name("score.py")
    script.write_text(text, encoding="utf-8")
    command = [sys.executable, str(script), str(folder), str(lines), "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.stdout, run.stderr
    return json.loads(run.stdout), run.returncode


def our_figures(report: Report) -> dict[str, dict[str, float]]:
    return {name: asdict(row) for name, row in report.documents.items()} | {"all": asdict(report.total)}


def assert_same_figures(gold: Path, lines: Path) -> None:
    theirs, code = figures_of_the_script(gold, lines)
    report = evaluate(gold, lines)
    assert our_figures(report) == theirs
    assert code == int(bool(report.broken_quotes))


@pytest.mark.parametrize(("folder", "seed"), [("gold", 1), ("gold", 2), ("gold/wikinews", 3)])
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
    assert figures_of_the_script(SHARED / "gold", lines)[1] == 1


@pytest.mark.parametrize("folder", sorted(TEXTS))
def test_on_what_the_pipeline_really_finds(tmp_path: Path, folder: str) -> None:
    lines = tmp_path / "lines.jsonl"
    with lines.open("wb") as stream:
        tally = sources.write_records(sorted(TEXTS[folder].glob("*.txt")), reading(), stream)
    assert not tally.failures
    assert_same_figures(SHARED / folder, lines)
    assert evaluate(SHARED / folder, lines).total.claims > 0


def test_both_know_the_same_types_and_relations() -> None:
    spec = importlib.util.spec_from_file_location("score", SCRIPT)
    assert spec and spec.loader
    script = importlib.util.module_from_spec(spec)
    sys.modules["score"] = script
    try:
        spec.loader.exec_module(script)
    finally:
        del sys.modules["score"]
    for name, kind in NODE_TYPES.items():
        assert set(script.ancestors(name)) == set(labels(kind))
        assert script.described(name) == issubclass(kind, DESCRIBED)
    parents = {name: verb.parent() for name, verb in RELATIONS.items()}
    assert {name: verb.name() for name, verb in parents.items() if verb} == script.RELATION_PARENT
    assert script.STOP == FUNCTION_WORDS
