"""The OWL API, which Protégé reads by, and the reasoner HermiT: one run of Java over all files."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from ontology.claim import Claim
from tests.consumers.conftest import Exports, missing
from tests.consumers.files import ALIGNMENTS, BASE, BROKEN, ONTOLOGY
from tests.graph.queries.sample import known
from tests.maven import Unavailable, fetched

HERE = Path(__file__).parent / "hermit"
OWL, RDFS = "http://www.w3.org/2002/07/owl#", "http://www.w3.org/2000/01/rdf-schema#"
OFFICER, POLICY = "person/doug-stephens", "program/migrant-protection-protocols"
REFUSED = next(one.id for one in known() if isinstance(one, Claim) and one.relation == "refused")
SOME = f"[ a <{OWL}Restriction> ; <{OWL}onProperty> k:opposed ; <{OWL}someValuesFrom> k:Policy ]"
WORSE = {
    "a person who is a policy": f"<{BASE}{OFFICER}> a k:Policy .",
    "a claim with two objects of unlike kinds": f"<{BASE}{REFUSED}> k:object <{BASE}{OFFICER}> .",
    "two statuses": f"<{BASE}{REFUSED}> k:status k:Status-denied .",
    "an edge the wrong way": f"<{BASE}{POLICY}> k:refused <{BASE}{OFFICER}> .",
}


@pytest.fixture(scope="module")
def told(exports: Exports, needs: Callable[..., None]) -> dict[str, dict[str, str]]:
    """What is said of each file, by its name."""
    needs("java", "mvn")
    try:
        folder = fetched(HERE / "pom.xml", "hermit")
    except Unavailable as error:
        missing(str(error))
    vocabulary = ONTOLOGY.read_text(encoding="utf-8")
    data = {graph: exports.file(graph, "turtle").read_text(encoding="utf-8") for graph in ("known", "sample")}
    texts = {
        "ontology": vocabulary,
        "alignments": vocabulary + ALIGNMENTS.read_text(encoding="utf-8"),
        **{graph: vocabulary + text for graph, text in data.items()},
        **{name: vocabulary + data["known"] + more + "\n" for name, more in WORSE.items()},
        "outside RL": f"{vocabulary}\nk:Union <{RDFS}subClassOf> {SOME} .\n",
        "outside DL": f"{vocabulary}\nk:Union <{RDFS}subClassOf> k:Nowhere .\n",
        "an empty class": f"{vocabulary}\nk:Union <{RDFS}subClassOf> k:Law .\n",
        "broken": BROKEN,
    }
    files = [exports.write(f"owl {name}.ttl", text) for name, text in texts.items()]
    command = ["java", "-XX:+UseSerialGC", "-cp", f"{folder}/*", str(HERE / "Ontology.java"), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=500, check=False)
    lines = done.stdout.splitlines()
    assert len(lines) == len(texts), done.stderr[-3000:]
    return {name: dict(part.split("=") for part in line.split()) for name, line in zip(texts, lines, strict=True)}


@pytest.mark.parametrize("name", ["ontology", "alignments"])
def test_the_vocabulary_is_inside_dl_and_rl_and_every_class_can_have_members(
    name: str, told: dict[str, dict[str, str]]
) -> None:
    said = told[name]
    assert (said["dl"], said["rl"], said["consistent"], said["empty"]) == ("0", "0", "true", "0")


@pytest.mark.parametrize("name", ["known", "sample"])
def test_the_export_agrees_with_the_vocabulary(name: str, told: dict[str, dict[str, str]]) -> None:
    assert told[name]["consistent"] == "true"
    assert int(told[name]["things"]) > 500


@pytest.mark.parametrize("name", WORSE)
def test_a_contradiction_is_found(name: str, told: dict[str, dict[str, str]]) -> None:
    assert told[name]["consistent"] == "false"


def test_what_leaves_the_profiles_or_can_have_no_member_is_found(told: dict[str, dict[str, str]]) -> None:
    assert told["outside RL"]["dl"] == "0" and told["outside RL"]["rl"] != "0"
    assert told["outside DL"]["dl"] != "0"
    assert told["an empty class"]["empty"] == "1"
    assert "error" in told["broken"]
