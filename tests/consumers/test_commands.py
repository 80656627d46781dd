"""rapper (Raptor) and serdi (Serd): two parsers in C that share no code with ours."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.consumers.conftest import Exports
from tests.consumers.files import ALIGNMENTS, BROKEN, ONTOLOGY, SHAPES

BUILT = {"ontology": ONTOLOGY, "shapes": SHAPES, "alignments": ALIGNMENTS}
RAPPER = {"ntriples": "ntriples", "turtle": "turtle", "rdfxml": "rdfxml"}
SERDI = {"ntriples": "ntriples", "turtle": "turtle", "trig": "trig"}
Command = Callable[[str, Path], list[str]]


def rapper(form: str, path: Path) -> list[str]:
    return ["rapper", "-q", "-c", "-i", RAPPER[form], str(path)]


def serdi(form: str, path: Path) -> list[str]:
    return ["serdi", "-i", SERDI[form], "-o", "nquads", str(path)]


def accepts(command: list[str]) -> bool:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode == 0 and not done.stderr


@pytest.mark.parametrize(("command", "forms"), [(rapper, RAPPER), (serdi, SERDI)], ids=["rapper", "serdi"])
def test_it_reads_what_we_write_and_refuses_what_is_broken(
    command: Command, forms: dict[str, str], exports: Exports, needs: Callable[..., None]
) -> None:
    needs(command.__name__)
    for graph in ("known", "sample"):
        for form in forms:
            assert accepts(command(form, exports.file(graph, form))), (graph, form)
    for path in BUILT.values():
        assert accepts(command("turtle", path)), path
    assert not accepts(command("turtle", exports.write("broken-for-commands.ttl", BROKEN)))
    cut = exports.file("known", "ntriples").read_text(encoding="utf-8")[:-20]
    assert not accepts(command("ntriples", exports.write("cut.nt", cut)))
