"""A full disk is named, and what was loaded before is there when there is room again."""

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.settings import Settings
from graph.store import open_store, stop
from tests.graph.store.world import World, broken, document


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(tmp_path)], capture_output=True, text=True, check=False
    )
    if made.returncode:
        pytest.skip(f"a small disk cannot be made here: {made.stderr.strip()}")
    yield tmp_path
    with suppress(StoreError):
        stop(Settings(home=tmp_path / "home"))
    subprocess.run(["umount", "--lazy", str(tmp_path)], check=True)


def test_a_full_disk_is_named_and_nothing_is_lost(disk: Path) -> None:
    settings, world, kept = Settings(home=disk / "home", linger=0.0), World(1), []
    with open_store(settings) as store:
        store.load(world.records)
        with pytest.raises(StoreError, match="no room left") as caught:
            for number in range(60):
                paper = document(f"Long {number}", f"{number} " + "many words and more " * 50_000)
                store.load([paper])
                kept.append(paper.id)
        assert str(settings.home) in str(caught.value) and kept
    stop(settings)
    filler = (disk / "filler").open("wb", buffering=0)
    with filler, suppress(OSError):
        while filler.write(b"x" * 4096):
            pass
    with pytest.raises(StoreError, match="no room left"), open_store(settings):
        pass
    subprocess.run(["mount", "-o", "remount,size=400m", str(disk)], check=True)
    (disk / "filler").unlink()
    with open_store(settings) as store:
        found = {row["id"] for row in store.read("papers", "MATCH (d:Source) RETURN d.id AS id")}
        assert found >= {*kept, *(paper.id for paper in world.documents)} and broken(store) == []
        assert store.load([*world.records, paper]).refused == ()
