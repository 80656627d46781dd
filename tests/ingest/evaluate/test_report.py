"""An evaluation that can be counted by hand, and files that cannot be evaluated."""

import json
from pathlib import Path
from typing import Any

import pytest

from ingest.errors import EvaluationError
from ingest.evaluate import Report, evaluate

TEXT = "The union sued the ministry. Ada Okoro, its chair, may resign in May, the Post said."
GOLD = """
document: a.txt
published: null
publisher: null
entities:
- {id: union/pilots, type: Union, names: [Harbour Pilots, The union], must: true}
- {id: person/ada-okoro, type: Person, names: [Ada Okoro], must: true}
- {id: person/bo-lund, type: Person, names: [Bo Lund], must: true}
- {id: newsoutlet/post, type: NewsOutlet, names: [Post], must: false}
claims:
- {id: c1, subject: person/ada-okoro, relation: works_for, object: union/pilots, properties: {}, polarity: affirmed,
   status: reported, modality: possible, attributed_to: [newsoutlet/post], when: '2019-05', evidence: 'x', must: true,
   also: []}
- {id: c2, subject: person/bo-lund, relation: works_for, object: union/pilots, properties: {}, polarity: affirmed,
   status: alleged, modality: actual, attributed_to: [], when: null, evidence: 'Bo Lund', must: true,
   also: [[person/bo-lund, represents, union/pilots]]}
"""
NODES = [
    {"kind": "node", "id": "union/the-union", "type": "Union", "name": "the union"},
    {"kind": "node", "id": "advocacygroup/hp", "type": "AdvocacyGroup", "name": "Harbour Pilots", "aliases": []},
    {"kind": "node", "id": "person/ada-okoro", "type": "Person", "name": "Ada Okoro"},
    {"kind": "node", "id": "person/nobody", "type": "Person", "name": "Nobody"},
    {"kind": "node", "id": "person/unused", "type": "Person", "name": "Unused"},
]
DOCUMENT = {"kind": "document", "id": "source/a", "path": "some/where/a.txt", "text": TEXT}


def claim(subject: str, relation: str, target: str, **fields: Any) -> dict[str, Any]:
    quote = {"document": "source/a", "start": 0, "end": 9, "quote": "The union"}
    told = {"kind": "claim", "id": "claim/1", "subject": subject, "relation": relation, "object": target}
    return told | {"evidence": [quote]} | fields


def scored(folder: Path, *records: dict[str, Any], gold: str = GOLD) -> Report:
    (folder / "a.yaml").write_text(gold, encoding="utf-8")
    lines = folder / "lines.jsonl"
    lines.write_text("\n".join(json.dumps(record) for record in records) + "\n\n", encoding="utf-8")
    return evaluate(folder, lines)


def test_figures_counted_by_hand(tmp_path: Path) -> None:
    report = scored(
        tmp_path,
        DOCUMENT,
        *NODES,
        claim("person/ada-okoro", "works_for", "union/the-union", modality="planned", when="2019-05"),
        claim("person/ada-okoro", "spokesperson_for", "advocacygroup/hp"),  # a fact, where the gold says possible
        claim("person/nobody", "works_for", "union/the-union"),
    )
    total = report.total
    assert report.documents == {"a.txt": total}
    assert (total.nodes, total.entity_precision, total.entity_recall, total.entity_f1) == (4, 0.75, 0.667, 0.706)
    assert (total.splits, total.type) == (1, 0.667)
    assert (total.claims, total.claim_precision, total.claim_recall, total.claim_f1) == (3, 0.333, 0.5, 0.4)
    assert (total.claim_precision_found, total.claim_recall_found) == (0.667, 0.5)
    assert (total.polarity, total.status, total.modality, total.properties) == (1.0, 1.0, 0.0, 1.0)
    assert (total.attributed_to, total.attributed_to_where_gold_has_one) == (0.0, 0.0)
    assert (total.when, total.when_where_gold_has_one) == (0.5, 0.5)
    assert [(s.name, s.predicted, s.right, s.must, s.found) for s in report.relations] == [
        ("spokesperson_for", 1, 0, 0, 0),
        ("works_for", 2, 1, 2, 1),
    ]
    assert [(s.name, s.precision, s.recall) for s in report.types] == [
        ("AdvocacyGroup", 1.0, 0.0),
        ("Person", 0.5, 0.5),
        ("Union", 1.0, 1.0),
    ]
    assert [(m.kind, m.about) for m in report.mistakes] == [
        ("missed entity", "Person “Bo Lund”"),
        ("missed claim", "person/bo-lund –works_for→ union/pilots"),
        ("spurious node", "Person “Nobody”"),
        ("spurious claim", "Nobody –works_for→ the union"),
        ("wrong field", "Ada Okoro –works_for→ the union"),
        ("unfaithful claim", "Ada Okoro –spokesperson_for→ Harbour Pilots"),
    ]
    assert "when None, gold '2019-05'" in report.mistakes[-1].detail
    assert report.mistakes[1].quote == "Bo Lund"
    assert (report.broken_quotes, report.unscored) == ((), ())


def test_another_encoding_is_as_good_and_an_allegation_is_no_fact(tmp_path: Path) -> None:
    bo = {"kind": "node", "id": "person/bo", "type": "Person", "name": "Bo Lund"}
    fact = claim("person/bo", "represents", "union/the-union")
    assert scored(tmp_path, DOCUMENT, *NODES, bo, fact).total.claim_recall == 0.0
    denied = scored(tmp_path, DOCUMENT, *NODES, bo, fact | {"status": "denied"}).total
    assert (denied.claim_recall, denied.status) == (0.5, 0.0)


def test_a_source_must_be_one_of_the_golds(tmp_path: Path) -> None:
    post = {"kind": "node", "id": "newsoutlet/p", "type": "NewsOutlet", "name": "the Post"}
    told = claim(
        "person/ada-okoro", "works_for", "union/the-union", modality="possible", attributed_to=["newsoutlet/p"]
    )
    assert scored(tmp_path, DOCUMENT, *NODES, post, told).total.attributed_to_where_gold_has_one == 1.0
    told = told | {"attributed_to": ["person/nobody"]}
    assert scored(tmp_path, DOCUMENT, *NODES, post, told).total.attributed_to == 0.0


def test_nothing_predicted_is_nothing_found(tmp_path: Path) -> None:
    total = scored(tmp_path, DOCUMENT).total
    assert (total.claims, total.claim_recall, total.entity_recall, total.claim_f1) == (0, 0.0, 0.0, 0.0)


def test_broken_quotes_and_documents_without_gold_are_listed(tmp_path: Path) -> None:
    broken = claim("person/nobody", "works_for", "union/the-union")
    broken["evidence"] = [{"document": "source/a", "start": 1, "end": 10, "quote": "The union"}]
    other = {"kind": "document", "id": "source/b", "path": "b.txt"}
    elsewhere = claim("person/nobody", "works_for", "union/the-union")
    elsewhere["evidence"] = [{"document": "source/b", "start": 0, "end": 1, "quote": "x"}]
    report = scored(tmp_path, DOCUMENT, other, *NODES, broken, elsewhere)
    assert len(report.broken_quotes) == 1
    assert "lines.jsonl:8: claim/1: the quote is not the text at 1:10" in report.broken_quotes[0]
    assert report.unscored == ("b.txt",)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("document: a.txt", "document: [", "a.yaml:"),
        ("must: false}", "must: maybe}", "a.yaml: newsoutlet/post entities.3.must: "),
        ("polarity: affirmed", "polarity: yes!", "a.yaml: c1 claims.0.polarity: "),
        ("when: '2019-05'", "when: 2019-05-01", "a.yaml: c1 claims.0.when: "),
        ("type: NewsOutlet", "type: Newspaper", "gold of a.txt: 'Newspaper' is no node type"),
        (GOLD, "", "a.yaml: the file: "),
        (GOLD, "- x", "a.yaml: the file: "),
        ("claims:", "claims: 7\nmore:", "a.yaml: claims: "),
    ],
)
def test_gold_that_cannot_be_read_is_named(tmp_path: Path, old: str, new: str, words: str) -> None:
    assert old in GOLD
    with pytest.raises(EvaluationError) as caught:
        scored(tmp_path, DOCUMENT, gold=GOLD.replace(old, new, 1))
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ({"kind": "node", "id": "x", "type": "Dragon", "name": "x"}, "'Dragon' is no node type"),
        ({"kind": "node", "id": "x", "type": "Person"}, "name: Field required"),
        ({"id": "x"}, "no record of a claims file"),
        (claim("person/nobody", "ate", "union/the-union"), "'ate' is no relation"),
        (claim("person/none", "works_for", "union/the-union"), "claim/1 speaks of person/none, and no line"),
        (claim("person/nobody", "works_for", "union/the-union", evidence=[]), "evidence"),
        (
            claim(
                "person/nobody",
                "works_for",
                "union/the-union",
                evidence=[{"document": "source/z", "start": 0, "end": 1, "quote": "x"}],
            ),
            "claim/1 quotes source/z, and no line",
        ),
    ],
)
def test_a_line_that_cannot_be_scored_is_named(tmp_path: Path, record: dict[str, Any], words: str) -> None:
    with pytest.raises(EvaluationError) as caught:
        scored(tmp_path, DOCUMENT, *NODES, record)
    assert "lines.jsonl:7: " in str(caught.value)
    assert words in str(caught.value)


def test_missing_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match="no such folder"):
        evaluate(tmp_path / "none", tmp_path / "none.jsonl")
    with pytest.raises(EvaluationError, match=r"no \.yaml file"):
        evaluate(tmp_path, tmp_path / "none.jsonl")
    (tmp_path / "a.yaml").write_text(GOLD)
    with pytest.raises(EvaluationError, match=r"none\.jsonl: cannot be read"):
        evaluate(tmp_path, tmp_path / "none.jsonl")
    (tmp_path / "lines.jsonl").write_text("{no json")
    with pytest.raises(EvaluationError, match=r"lines\.jsonl:1: no record"):
        evaluate(tmp_path, tmp_path / "lines.jsonl")
