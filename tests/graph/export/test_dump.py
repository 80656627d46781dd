"""A dump is the whole graph, in one order, and tells when it is not whole."""

import io
from collections.abc import Iterable
from typing import Any

import pytest

from graph.errors import BrokenDump, NotFound, StoreError
from graph.export.dump import check, dump, lines, write
from graph.store import Hit
from ontology.lines import from_line, to_line
from ontology.record import Record
from tests.graph.store.world import World

RECORDS = World(5).records


def written(records: Iterable[Record] = RECORDS) -> bytes:
    stream = io.BytesIO()
    write(records, stream)
    return stream.getvalue()


def test_it_counts_what_it_holds_and_gives_it_back() -> None:
    data = written()
    summary = check(io.BytesIO(data), "dump")
    world = World(5)
    assert (summary.documents, summary.nodes) == (len(world.documents), len(world.nodes))
    assert (summary.claims, summary.decisions) == (len(world.claims), len(world.decisions))
    held = list(lines(io.BytesIO(data), keep=pytest.fail))
    assert [to_line(from_line(line)) for line in held] == [to_line(record) for record in RECORDS]


def test_an_empty_graph_has_a_dump() -> None:
    assert check(io.BytesIO(written([])), "dump").nodes == 0


def test_any_cut_and_any_change_is_found() -> None:
    data = written()
    whole = data.splitlines(keepends=True)
    damaged = [data[:cut] for cut in (0, 1, len(data) // 2, len(data) - 1 - len(whole[-1]), len(data) - 5)]
    damaged += [
        b"".join(whole[1:]),
        data.replace(b"Line 3", b"Line 4", 1),
        data.replace(b'"claims":', b'"claims":1', 1),
    ]
    damaged += [data + data, data + whole[0], b"".join(whole[:-1]), b"".join([whole[1], whole[0], *whole[2:]])]
    for broken in damaged:
        with pytest.raises(BrokenDump, match="news.dump"):
            check(io.BytesIO(broken), "news.dump")


def test_a_dump_from_before_it_could_hold_originals_is_whole_too() -> None:
    *held, last = written().splitlines(keepends=True)
    older = b"".join([*held, last.replace(b'"originals":0,', b"")])
    assert older != written() and check(io.BytesIO(older), "dump") == check(io.BytesIO(written()), "dump")


class Changing:
    """A graph whose version is another one whenever it is asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def original(self, sha256: str) -> bytes:
        raise NotFound(sha256)

    def read(self, name: str, cypher: str, /, **parameters: Any) -> list[dict[str, object]]:
        return []

    def version(self) -> str:
        self.asked += 1
        return str(self.asked)

    def search(self, text: str, types: object = (), limit: int = 20) -> list[Hit]:
        return []


def test_a_graph_that_changes_meanwhile_is_not_dumped() -> None:
    with pytest.raises(StoreError, match="changed while"):
        dump(Changing(), io.BytesIO())
