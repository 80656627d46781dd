"""A dump restores as the graph that it was taken from, and nothing else is written by mistake."""

import stat
from pathlib import Path

import pytest

from tests.onrecord.conftest import Onrecord


def test_a_dump_restores_in_another_home_and_dumps_as_the_same_bytes(
    loaded: Onrecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "graph.dump"
    made = loaded("dump", "--to", file)
    assert made.status == 0 and "dumped" in made.err and "have none in this ONRECORD_HOME" in made.err
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    data = file.read_bytes()
    assert loaded("dump").out.encode() == data and data.count(b"\n") > 5
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "another"))
    monkeypatch.setenv("ONRECORD_LINGER", "5")
    told = loaded("restore", file)
    assert told.status == 0 and "new" in told.err, told.err
    assert loaded("dump").out.encode() == data
    assert loaded("db", "stop").status == 0


def test_only_an_empty_graph_is_filled_unless_asked_for(loaded: Onrecord, tmp_path: Path) -> None:
    file = tmp_path / "graph.dump"
    loaded("dump", "--to", file)
    refused = loaded("restore", file)
    assert refused.status == 1 and "--add" in refused.err and "ONRECORD_HOME" in refused.err
    added = loaded("restore", "--add", file)
    assert added.status == 0 and "nothing new; nothing changed" in added.err


def test_what_is_no_whole_dump_is_refused_before_anything_is_written(loaded: Onrecord, tmp_path: Path) -> None:
    file = tmp_path / "graph.dump"
    loaded("dump", "--to", file)
    file.write_bytes(file.read_bytes()[:-20])
    for path in (file, tmp_path / "none"):
        refused = loaded("restore", "--add", path)
        assert refused.status == 1 and str(path) in refused.err and "loaded" not in refused.err


def test_the_files_that_were_read_come_along_unless_they_are_to_stay(
    onrecord: Onrecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper, file = tmp_path / "paper.txt", tmp_path / "graph.dump"
    paper.write_text("The Harbour Workers Union opposed the Dock Programme.", encoding="utf-8")
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "first"))
    monkeypatch.setenv("ONRECORD_LINGER", "5")
    assert onrecord("ingest", paper).status == 0
    made = onrecord("dump", "--to", file)
    assert "1 original" in made.err and "note" not in made.err
    assert '"kind":"original"' not in onrecord("dump", "--no-originals").out
    assert onrecord("db", "stop").status == 0
    monkeypatch.setenv("ONRECORD_HOME", str(tmp_path / "second"))
    assert onrecord("restore", file).status == 0
    assert [kept.read_bytes() for kept in (tmp_path / "second" / "originals").iterdir()] == [paper.read_bytes()]
    assert onrecord("dump").out.encode() == file.read_bytes()
    assert onrecord("db", "stop").status == 0
