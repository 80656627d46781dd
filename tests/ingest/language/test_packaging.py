"""A trained pipeline becomes the folder that ships, and is measured against gold."""

import json
import shutil
from pathlib import Path

import pytest
from spacy.tokens import DocBin

from ingest.errors import ModelError
from ingest.language import load
from ingest.language.evaluate import measure, plain, words_a_second
from ingest.language.package import package
from ingest.language.pipeline import PACKAGED


def test_what_ships_is_small_and_says_nothing_of_the_machine_that_made_it() -> None:
    shipped = [path for path in PACKAGED.rglob("*") if path.is_file()]
    beside = list(PACKAGED.parent.glob("*.gz"))
    assert sum(path.stat().st_size for path in shipped + beside) < 15_000_000
    assert "train = null" in (PACKAGED / "config.cfg").read_text()
    assert "CC BY-SA 4.0" in (PACKAGED / "meta.json").read_text()


def test_packaging_changes_no_reading(tmp_path: Path) -> None:
    package(PACKAGED, tmp_path / "again")
    text = "The governor vetoed the bill on Friday, and Mary Robinson left for London."
    ours, again = load()(text), load(str(tmp_path / "again"))(text)
    assert ours.to_json() == again.to_json()


def test_a_model_with_other_clusters_is_refused(tmp_path: Path) -> None:
    shutil.copytree(PACKAGED, tmp_path / "other")
    meta = json.loads((tmp_path / "other" / "meta.json").read_text())
    (tmp_path / "other" / "meta.json").write_text(json.dumps({**meta, "clusters": "of another table"}))
    with pytest.raises(ModelError, match="other word clusters"):
        load(str(tmp_path / "other"))


def test_measuring_against_gold_that_agrees_and_gold_that_does_not(tmp_path: Path) -> None:
    doc = load()("The council approved the plan. Mary Robinson left London.")
    path = tmp_path / "gold.spacy"
    DocBin(["ORTH", "TAG", "POS", "LEMMA", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE"], docs=[doc]).to_disk(path)
    figures = measure(load(), path)
    assert {figures[name] for name in ("tokens", "sentences", "tag", "pos", "lemma", "uas", "las", "names")} == {1.0}
    for token in doc[:3]:
        token.tag_, token.dep_, token.lemma_ = "XX", "wrong", "wrong"
    DocBin(["ORTH", "TAG", "POS", "LEMMA", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE"], docs=[doc]).to_disk(path)
    figures = measure(load(), path)
    assert figures["tag"] == figures["lemma"] == round(1 - 3 / len(doc), 4)
    assert figures["uas"] == 1.0 and figures["las"] < 1.0
    assert words_a_second(load(), path) > 0


@pytest.mark.parametrize(("label", "rough"), [("obl:agent", "obl"), ("nsubj:pass", "nsubj:pass"), ("obj", "obj")])
def test_rough_relations(label: str, rough: str) -> None:
    assert plain(label) == rough
