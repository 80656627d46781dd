"""Documents over several processes: laws of order and of what a lost worker costs."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path

import pytest
import spacy

from ingest.contracts import Context, Extractor
from ingest.errors import IngestError, ModelError, WorkerError
from ingest.gazetteer import Gazetteer
from ingest.parallel import ingest_parallel
from ingest.pipeline import Ingested, Tools, ingest
from ontology.claim import Claim
from ontology.document import Document


def _dangerous(document: Document, context: Context) -> Iterator[Claim]:
    """Do as the text says, so that a test can make a worker die or dawdle."""
    if "die" in document.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "dawdle" in document.text:
        time.sleep(60)
    if "slow" in document.text:
        time.sleep(0.3)
    if "fail" in document.text:
        raise RuntimeError("as the text says")
    context.drop("nothing to say")
    return iter(())


def tools() -> Tools:
    return Tools(spacy.blank("en"), Gazetteer(), (Extractor("dangerous", "1", _dangerous),))


def no_tools() -> Tools:
    raise ModelError("no model of this name")


def no_process() -> Tools:
    os._exit(3)


def write(folder: Path, *texts: str) -> list[Path]:
    paths = [folder / f"{number}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def test_results_are_those_of_one_process_in_the_order_of_the_paths(tmp_path: Path) -> None:
    paths = write(tmp_path, "This one is slow.", *(f"Text number {n}." for n in range(20)), "")
    paths.insert(3, tmp_path / "missing.txt")
    together = [str(each) for each in ingest_parallel(paths, tools, 3)]
    assert together == [str(each) for each in ingest(paths, tools())]
    assert sum(each.endswith("check the path") for each in together) == 1
    assert not active_children()


def test_a_worker_that_dies_costs_the_document_that_it_had(tmp_path: Path) -> None:
    paths = write(tmp_path, "A first text.", "It may die here.", "A third one.", "It will fail here.", "A last one.")
    came = list(ingest_parallel(paths, tools, 2))
    assert [type(each) for each in came] == [Ingested, IngestError, Ingested, IngestError, Ingested]
    assert str(came[1]).startswith(f"{paths[1]}: the worker process that read it was killed by signal 9")
    assert str(came[3]).startswith(f"{paths[3]}: the program failed on it (RuntimeError: as the text says)")


def test_only_so_many_documents_are_under_way_at_once(tmp_path: Path) -> None:
    (path,) = write(tmp_path, "A text.")
    asked: list[int] = []

    def endless() -> Iterator[Path]:
        while True:
            asked.append(len(asked))
            yield path

    came = ingest_parallel(endless(), tools, 1)
    for _ in range(10):
        assert isinstance(next(came), Ingested)
    came.close()  # type: ignore[attr-defined]
    assert len(asked) <= 10 + 4 + 1
    assert not active_children()


def test_closing_ends_workers_that_are_busy(tmp_path: Path) -> None:
    paths = write(tmp_path, "A first text.", "Here they dawdle.", "Here they dawdle, too.")
    came = ingest_parallel(paths, tools, 2)
    next(came)
    began = time.monotonic()
    came.close()  # type: ignore[attr-defined]
    assert not active_children()
    assert time.monotonic() - began < 30


@pytest.mark.parametrize(
    ("recipe", "error", "words"), [(no_tools, ModelError, "no model of"), (no_process, WorkerError, "status 3")]
)
def test_tools_that_cannot_be_made_are_an_error_of_all(tmp_path: Path, recipe: object, error: type, words: str) -> None:
    with pytest.raises(error, match=words):
        list(ingest_parallel(write(tmp_path, "A text."), recipe, 2))  # type: ignore[arg-type]
    assert not active_children()


ALONE = """
import sys
from pathlib import Path
from ingest.parallel import ingest_parallel
from tests.ingest.test_parallel import tools
if __name__ == "__main__":
    for each in ingest_parallel([Path(p) for p in sys.argv[1:]], tools, 2):
        print("one", flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="signals are sent to a group of processes")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_no_worker_outlives_its_parent(tmp_path: Path, number: signal.Signals) -> None:
    script = tmp_path / "alone.py"
    script.write_text(ALONE, encoding="utf-8")
    paths = write(tmp_path, *["A text."] * 3, "This one is slow.", *["A text."] * 200)
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        [sys.executable, script, *map(str, paths)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": root},
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        if number == signal.SIGINT:
            os.killpg(process.pid, number)  # as a terminal does: to all of them
        else:
            process.send_signal(number)
        _, errors = process.communicate(timeout=60)
    if number == signal.SIGINT:
        assert errors.count(b"Traceback") == 1, errors.decode()
    for _ in range(300):
        if not _group_lives(process.pid):
            break
        time.sleep(0.1)
    assert not _group_lives(process.pid)


def _group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True
