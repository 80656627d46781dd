"""The command run in this process, against an embedded database of its own."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from graph import store
from onrecord.main import run

GOLDEN = Path(__file__).parents[1] / "golden" / "formats" / "records.jsonl"


@dataclass(frozen=True)
class Outcome:
    """What a command did: exit status, standard output, standard error."""

    status: int
    out: str
    err: str


Onrecord = Callable[..., Outcome]


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ONRECORD_HOME", str(folder))
        patch.delenv("ONRECORD_URL", raising=False)
        store.start()
        yield folder
        store.stop()


@pytest.fixture
def onrecord(home: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Onrecord:
    def call(*arguments: str | Path) -> Outcome:
        monkeypatch.setattr(sys, "argv", ["onrecord", *map(str, arguments)])
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            run()
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        code = ended.value.code
        return Outcome(code if isinstance(code, int) else 0, out.decode(), err.decode())

    return call


@pytest.fixture
def loaded(onrecord: Onrecord) -> Onrecord:
    """The command, with the golden records in the graph."""
    assert onrecord("load", GOLDEN).status == 0
    return onrecord
