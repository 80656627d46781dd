"""What the validator lets pass, and what it counts instead."""

from collections import Counter

import pytest

from ingest.validate import fault, valid
from ontology.claim import Claim, Mention
from ontology.document import Document, Evidence
from ontology.node import Entity
from ontology.vocabulary import make_node

TEXT = "The union opposed the quota scheme. It met on Monday."
DOCUMENT = Document(
    id="source/a", path="a.txt", sha256="0" * 64, media_type="text/plain", text=TEXT, published="2021-05-20"
)
NODES: dict[str, Entity] = {
    node.id: node for node in (make_node("Union", "The union"), make_node("Program", "quota scheme"))
}
QUOTE = TEXT[:35]


def claim(**fields: object) -> Claim:
    known: dict[str, object] = {
        "id": "claim/1",
        "subject": "union/the-union",
        "relation": "opposed",
        "object": "program/quota-scheme",
        "evidence": (Evidence(document="source/a", start=0, end=35, quote=QUOTE),),
        "subject_mention": Mention(start=0, end=9, text="The union"),
        "object_mention": Mention(start=22, end=34, text="quota scheme"),
        "extractor": "rules",
        "version": "1",
    }
    return Claim(**(known | fields))


def test_a_claim_that_holds_passes_once() -> None:
    dropped: Counter[str] = Counter()
    assert list(valid([claim(), claim()], DOCUMENT, NODES, dropped)) == [claim()]
    assert dropped == {"said twice": 1}


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"evidence": (Evidence(document="source/a", start=1, end=36, quote=QUOTE),)}, "not the text"),
        ({"subject_mention": Mention(start=4, end=13, text="The union")}, "not the text"),
        ({"evidence": (Evidence(document="source/b", start=0, end=35, quote=QUOTE),)}, "no evidence"),
        ({"attributed_to": ("person/nobody",)}, "not declared"),
        ({"when": "2021-06-01"}, "after the document"),
        (
            {"evidence": (Evidence(document="source/a", start=36, end=53, quote=TEXT[36:53]),)},
            "neither end",
        ),
    ],
)
def test_a_claim_that_does_not_hold_is_counted(fields: dict[str, object], reason: str) -> None:
    dropped: Counter[str] = Counter()
    assert list(valid([claim(**fields)], DOCUMENT, NODES, dropped)) == []
    assert sum(dropped.values()) == 1
    assert reason in next(iter(dropped))


def test_what_is_planned_may_lie_ahead() -> None:
    assert fault(claim(when="2021-06-01", modality="planned"), DOCUMENT, NODES) is None


def test_evidence_does_not_run_across_what_was_dropped() -> None:
    cut = DOCUMENT.model_copy(update={"offsets": ((0, 0, 20), (20, 60, len(TEXT) - 20))})
    assert fault(claim(), cut, NODES) == "the evidence runs across something that was dropped"
