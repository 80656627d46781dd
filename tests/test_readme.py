"""The README's session is real: its commands run on the demo's graph and print what it shows."""

import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph import store
from onrecord.main import run

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
SESSION = re.search(r"## A session\n.*?```console\n(.*?)```", README, re.S)
assert SESSION, "the README has no session"
STEPS = [step.split("\n", 1) for step in re.split(r"^\$ ", SESSION[1], flags=re.M) if step.strip()]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ONRECORD_HOME", str(tmp_path_factory.mktemp("demo")))
        patch.delenv("ONRECORD_URL", raising=False)
        store.start()
        patch.setattr(sys, "argv", ["onrecord", "demo", "--no-serve"])
        with pytest.raises(SystemExit) as ended:
            run()
        assert not ended.value.code
        yield
        store.stop()


@pytest.mark.usefixtures("demo")
@pytest.mark.parametrize(("command", "shown"), STEPS, ids=[step[0] for step in STEPS])
def test_a_command_prints_what_the_readme_shows(
    command: str, shown: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line that ends in … is the beginning of a printed one; a line … stands for any others."""
    monkeypatch.setattr(sys, "argv", shlex.split(command))
    with pytest.raises(SystemExit) as ended:
        run()
    assert not ended.value.code
    printed = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    for line in filter(None, (" ".join(line.split()) for line in shown.splitlines())):
        if line.endswith("…"):
            assert any(found.startswith(line.removesuffix("…")) for found in printed), line
        else:
            assert line in printed


@pytest.mark.usefixtures("demo")
@pytest.mark.parametrize("line", re.findall(r"^onrecord protect .*", README, re.M))
def test_whom_the_readme_protects_is_in_the_demo(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", shlex.split(line, comments=True))
    with pytest.raises(SystemExit) as ended:
        run()
    assert not ended.value.code
