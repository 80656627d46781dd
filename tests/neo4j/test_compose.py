"""What compose.yaml starts is bound to this machine, asks for a password, and is set up as the server for tests is."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.maven import Unavailable, lacking
from tests.neo4j.server import SETTINGS, jars

ROOT = Path(__file__).parents[2]
LIMITS = {"db.memory.transaction.max", "server.memory.pagecache.size"}  # larger than in tests


@pytest.fixture(scope="module")
def services() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))["services"]
    return found


def setting(name: str) -> str:
    """The variable of a setting, as Neo4j's image wants it: two underscores for one, one for a dot."""
    return "NEO4J_" + name.replace("_", "__").replace(".", "_")


def test_the_server_is_set_up_as_the_one_of_the_tests(services: dict[str, Any]) -> None:
    given = services["neo4j"]["environment"]
    for name, value in SETTINGS.items():
        assert name in LIMITS or given[setting(name)] == value, name
    assert all(setting(name) in given for name in LIMITS)
    pom = (ROOT / "tests" / "neo4j" / "pom.xml").read_text(encoding="utf-8")
    version = re.search(r"<artifactId>neo4j</artifactId>\s*<version>(\d+\.\d+)", pom)
    assert version and services["neo4j"]["image"] == f"neo4j:{version[1]}-community"


def test_nothing_is_reached_from_another_machine(services: dict[str, Any]) -> None:
    for name, service in services.items():
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", ())), name
    assert services["explorer"]["network_mode"] == "host" and "ports" not in services["explorer"]


def test_the_password_is_asked_for_and_stands_nowhere(services: dict[str, Any]) -> None:
    for given in (
        services["neo4j"]["environment"]["NEO4J_AUTH"],
        services["explorer"]["environment"]["ONRECORD_PASSWORD"],
    ):
        assert "${ONRECORD_PASSWORD:?" in given


def test_the_explorer_waits_for_a_database_that_keeps_its_data(services: dict[str, Any]) -> None:
    assert services["neo4j"]["volumes"] and services["neo4j"]["healthcheck"]["test"]
    assert services["explorer"]["depends_on"] == {"neo4j": {"condition": "service_healthy"}}


def test_the_image_copies_what_is_there(services: dict[str, Any]) -> None:
    lines = re.findall(r"^COPY (.+)$", services["explorer"]["build"]["dockerfile_inline"], re.M)
    copied = {name for line in lines for name in line.split()[:-1]}
    assert all((ROOT / name).exists() for name in copied)
    assert {"ontology", "ingest", "graph", "onrecord", "app.py", "pyproject.toml"} <= copied


def named(variable: str) -> str:
    """The setting of a variable, as Neo4j's image makes it: the other way round."""
    return variable.removeprefix("NEO4J_").replace("__", " ").replace("_", ".").replace(" ", "_")


def check_settings(home: Path, settings: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Have the real neo4j-admin look at a configuration."""
    (home / "conf").mkdir(exist_ok=True)
    (home / "conf" / "neo4j.conf").write_text("".join(f"{key}={value}\n" for key, value in settings.items()))
    tool = [
        "java",
        "-Xmx256m",
        "-cp",
        f"{jars()}/*",
        "org.neo4j.server.startup.Neo4jAdminCommand",
        "server",
        "validate-config",
    ]
    environment = os.environ | {"NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}
    return subprocess.run(tool, env=environment, cwd=home, capture_output=True, text=True, check=False)


@pytest.mark.neo4j
def test_every_setting_is_one_that_this_neo4j_knows(services: dict[str, Any], tmp_path: Path) -> None:
    required = "neo4j" in os.environ.get("ONRECORD_REQUIRE", "").split(",")
    try:
        missing = lacking() or (jars() and "")
    except Unavailable as error:
        missing = str(error)
    if missing and not required:
        pytest.skip(f"no Neo4j to ask: {missing}")
    given = {named(key): value for key, value in services["neo4j"]["environment"].items() if key != "NEO4J_AUTH"}
    assert len(given) > len(SETTINGS) and {setting(key) for key in given} < set(services["neo4j"]["environment"])
    found = check_settings(tmp_path, given)
    assert found.returncode == 0, found.stdout + found.stderr
    wrong = check_settings(tmp_path, given | {"server.memory.heap.maximal_size": "1g"})
    assert wrong.returncode != 0 and "server.memory.heap.maximal_size" in wrong.stdout + wrong.stderr
