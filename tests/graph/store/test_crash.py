"""A loader or a server that is killed anywhere: nothing that was acknowledged is lost, and nothing is left half done.

Each round loads, over the graph that the last round left, another set of claims of the same documents, and kills the
loader or the database, by turns, at a random moment. `make crash` runs fifty rounds on each database, the tests a few.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from graph.settings import Settings
from graph.store import Store, open_store, status, stop
from ontology.claim import Claim
from ontology.document import Document
from ontology.node import Entity
from tests.graph.store.world import World, broken
from tests.neo4j.server import Server

ROUNDS = int(os.environ.get("ONRECORD_CRASH_ROUNDS", "2"))
SEED = int(os.environ.get("ONRECORD_CRASH_SEED", "1"))
CLAIMS, BATCH = 300, 15
LOADER = """
import sys
from graph.store import open_store
from tests.graph.store.test_crash import BATCH, told
print("began", flush=True)
done = 0
def tell(count):
    global done
    done += count
    print(done, flush=True)
with open_store() as store:
    print("open", flush=True)
    store.load(told(int(sys.argv[1])), batch=BATCH, progress=tell)
print("whole", flush=True)
"""


@dataclass
class Scene:
    """A database to be killed: where it is, how it is killed and, where that is ours to do, started again."""

    settings: Settings
    kill: Callable[[], None]
    start: Callable[[], None]
    draw: random.Random


def told(seed: int) -> list[Document | Entity | Claim]:
    """Some claims of a world, the nodes that they name, and all documents, which speak for themselves."""
    world, draw = World(77, claims=CLAIMS), random.Random(seed)
    claims = draw.sample(world.claims, draw.randrange(len(world.claims) // 2, len(world.claims)))
    named = {end for c in claims for end in (c.subject, c.object, *c.attributed_to)}
    papers = [paper.model_copy(update={"extractors": ("test",)}) for paper in world.documents]
    return [*papers, *(node for node in world.nodes if node.id in named), *claims]


@pytest.fixture
def embedded(tmp_path: Path) -> Iterator[Scene]:
    settings = Settings(home=tmp_path / "home", linger=10.0)

    def kill() -> None:
        if pid := status(settings).pid:
            os.kill(pid, signal.SIGKILL)

    yield Scene(settings, kill, lambda: None, random.Random(SEED))
    stop(settings)


@pytest.fixture
def neo4j(neo4j_server_alone: Server, tmp_path: Path) -> Scene:
    server = neo4j_server_alone
    settings = Settings(home=tmp_path, url=server.url, user=server.user, password=server.password)
    return Scene(settings, server.kill, server.start, random.Random(SEED))


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def scene(request: pytest.FixtureRequest) -> Scene:
    found: Scene = request.getfixturevalue(request.param)
    return found


def loader(scene: Scene, seed: int) -> subprocess.Popen[str]:
    settings = scene.settings
    environment = os.environ | {
        "ONRECORD_HOME": str(settings.home),
        "ONRECORD_LINGER": str(settings.linger),
        "ONRECORD_URL": settings.url or "",
        "ONRECORD_USER": settings.user,
        "ONRECORD_PASSWORD": settings.password,
        "PYTHONPATH": str(Path(__file__).parents[3]),
    }
    return subprocess.Popen(
        [sys.executable, "-c", LOADER, str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
        start_new_session=True,
    )


def killed(scene: Scene, number: int, victim: str, *, fresh: bool) -> list[str]:
    """Load, kill the loader or the database somewhere in between, and give what the loader had said till then."""
    said = []
    with loader(scene, number) as process:
        assert process.stdout
        point = -1 if fresh else scene.draw.randrange(len(told(number)))  # so many records in; before it is open, none
        while point >= 0 and (word := process.stdout.readline().strip()) != "whole":
            said.append(word)
            if (word.isdigit() and int(word) >= point) or (word == "open" and point < BATCH):
                break
        time.sleep(scene.draw.uniform(0, 3.0 if fresh else 0.2))
        if victim == "loader":
            process.kill()
        else:
            scene.kill()
            time.sleep(scene.draw.choice((0, 0.3)))
            process.kill()  # it would try again for half a minute
        said += process.stdout.read().split()
    if victim == "server":
        scene.start()
    return said


def holds(store: Store) -> set[object]:
    return {row["id"] for row in store.read("ids", "MATCH (n) WHERE n:Entity OR n:Claim RETURN n.id AS id")}


def check(scene: Scene, seed: int, said: list[str]) -> int:
    """Hold the graph to what was acknowledged, complete the load, and give how many claims had been acknowledged."""
    records = told(seed)
    claims = [record.id for record in records if isinstance(record, Claim)]
    others = len(records) - len(claims)
    acknowledged = claims[: max(0, max([0, *(int(word) for word in said if word.isdigit())]) - others)]
    with open_store(scene.settings) as store:
        assert set(acknowledged) <= holds(store)
        assert broken(store) == []
        report = store.load(records)
        assert report.refused == ()
        assert holds(store) == {record.id for record in records if not isinstance(record, Document)}
        assert broken(store) == [] and store.load(records).total == 0
        for node in [record for record in records if isinstance(record, Entity)][:2]:
            assert node.id in {hit.id for hit in store.search(node.name)}
    return len(acknowledged)


def test_nothing_acknowledged_is_lost_and_the_next_load_completes(scene: Scene) -> None:
    with loader(scene, 0) as process:
        assert process.stdout and process.stdout.read().split()[-1] == "whole"
    cut_short = 0
    for number in range(1, ROUNDS + 1):
        victim = ("loader", "server")[number % 2]
        fresh = scene.settings.url is None and number % 10 == 5
        if fresh:
            stop(scene.settings)
            shutil.rmtree(scene.settings.home)
        said = killed(scene, number, victim, fresh=fresh)
        kept = check(scene, number, said)
        cut_short += "whole" not in said
        print(f"round {number}: {victim} killed after {said[-1:]} records, {kept} claims acknowledged", flush=True)
    assert cut_short > 0
