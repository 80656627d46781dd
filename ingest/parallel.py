"""Documents over several processes: the same results in the same order, whatever becomes of a worker.

Each worker makes its own tools once and has one document at a time. The processes are spawned, never forked, so that
this works on every system and beside threads. A worker that goes away (killed, out of memory) costs the document that
it had: this is given as the error, another worker takes the place, the rest goes on.
"""

import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from pathlib import Path

from ingest.errors import IngestError, WorkerError
from ingest.pipeline import Ingested, Tools, ingest
from ontology.errors import OnRecordError

Result = Ingested | IngestError
Recipe = Callable[[], Tools]

AHEAD = 4
"""Documents a worker that may be under way or wait for one before them: it bounds what memory holds."""

PATIENCE = 5.0
"""Seconds that a worker with nothing to do has to end by itself before it is killed."""

_SPAWN = get_context("spawn")


def ingest_parallel(paths: Iterable[Path], recipe: Recipe, workers: int) -> Iterator[Result]:
    """Take documents all the way in `workers` processes; results come in the order of the paths.

    `recipe` makes the tools and is called once in every worker, so it must be picklable: a function of a module, or a
    `functools.partial` of one. Raises what the recipe raises, and WorkerError where a worker cannot start. When the
    iterator ends, fails or is closed, all workers end.
    """
    crew = _Crew(recipe)
    try:
        for _ in range(workers):
            crew.hire()
        yield from crew.results(iter(paths))
    finally:
        crew.dismiss()


class _Worker:
    """A process that reads documents, and the place in the order of the one that it has."""

    def __init__(self, recipe: Recipe) -> None:
        self.line, far = _SPAWN.Pipe()
        self.ready = False
        self.task: tuple[int, Path] | None = None
        self.process = _SPAWN.Process(target=_work, args=(far, recipe), daemon=True)
        with far, _deaf():
            self.process.start()

    @property
    def free(self) -> bool:
        return self.ready and self.task is None

    def give(self, number: int, path: Path) -> None:
        self.task = (number, path)
        # One that is gone is found out when it is listened to.
        with suppress(BrokenPipeError, ConnectionResetError):
            self.line.send(path)

    def end(self, patience: float) -> str:
        """End the process, by force when the seconds of patience are over; gives how it ended in words."""
        self.line.close()
        self.process.join(patience)
        if alive := self.process.is_alive():
            self.process.kill()
            self.process.join()
        status = self.process.exitcode or 0
        self.process.close()
        if alive or status == 0:
            return "ended"
        return f"was killed by signal {-status}" if status < 0 else f"failed with status {status}"


class _Crew:
    """The workers, and the results that wait for those before them."""

    def __init__(self, recipe: Recipe) -> None:
        self.recipe = recipe
        self.workers: list[_Worker] = []
        self.done: dict[int, Result] = {}

    def hire(self) -> None:
        self.workers.append(_Worker(self.recipe))

    def dismiss(self) -> None:
        while self.workers:
            worker = self.workers.pop()
            worker.end(PATIENCE if worker.free else 0)

    def results(self, paths: Iterator[Path]) -> Iterator[Result]:
        most = AHEAD * len(self.workers)
        tasks = enumerate(paths)
        task = next(tasks, None)
        given = 0
        while task is not None or self.done or any(worker.task for worker in self.workers):
            for worker in self.workers:
                if task is not None and task[0] < given + most and worker.free:
                    worker.give(*task)
                    task = next(tasks, None)
            self._listen(0 if given in self.done else None)
            if given in self.done:
                yield self.done.pop(given)
                given += 1

    def _listen(self, seconds: float | None) -> None:
        """Take what workers say; where it is nothing yet, wait so long for it, None meaning however long it takes."""
        speaking = wait([worker.line for worker in self.workers], seconds)
        for worker in [each for each in self.workers if each.line in speaking]:
            try:
                self._hear(worker, worker.line.recv())
            except (EOFError, OSError):
                self._lost(worker)

    def _hear(self, worker: _Worker, said: object) -> None:
        if not worker.ready:
            if isinstance(said, OnRecordError):
                raise said
            worker.ready = True
        elif worker.task is not None and isinstance(said, Ingested | IngestError):
            self.done[worker.task[0]] = said
            worker.task = None

    def _lost(self, worker: _Worker) -> None:
        self.workers.remove(worker)
        task, started, how = worker.task, worker.ready, worker.end(PATIENCE)
        if not started:
            raise WorkerError(f"a worker process {how} before it could start; try fewer with --workers")
        if task is not None:
            number, path = task
            self.done[number] = IngestError(
                f"{path}: the worker process that read it {how}; the others go on, try this one by itself"
            )
        self.hire()


def _work(line: Connection, recipe: Recipe) -> None:
    """Be a worker: make the tools and say so, then answer each path with its result until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # When the parent is gone, the line is closed, and there is nobody left to work for.
    with line, suppress(EOFError, BrokenPipeError, ConnectionResetError):
        try:
            tools = recipe()
        except OnRecordError as error:
            line.send(error)
            return
        line.send(None)
        while True:
            for result in ingest([line.recv()], tools):
                line.send(result)


@contextmanager
def _deaf() -> Iterator[None]:
    """Start processes that do not hear Ctrl-C from their first moment on: it is the parent that ends them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # Python starts a process of its own beside the first worker, and opens its ears again once that runs.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
