from pathlib import Path

import pytest

from ingest.errors import GazetteerError
from ingest.gazetteer import Gazetteer, load_gazetteer

HEADER = "type,name,aliases,parent\n"
BODIES = (
    HEADER
    + "# the harbour\n\n"
    + "GovernmentBody,Ministry of Harbours,MoH | ICE | Harbours Ministry,\n"
    + 'GovernmentBody,"Office of Piers, Docks and Quays",OPDQ,Ministry of Harbours\n'
    + "Jurisdiction,United States,U.S. | America,\n"
    + "Program,Stay Ashore Programme,Stay Ashore | transit ban,\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "bodies.csv").write_text(BODIES, encoding="utf-8")
    return tmp_path


def surfaces(gazetteer: Gazetteer, text: str) -> list[tuple[str, str]]:
    return [(text[hit.start : hit.end], hit.entry.name) for hit in gazetteer.find(text)]


def test_names_and_aliases_are_found_longest_first(folder: Path) -> None:
    found = surfaces(
        load_gazetteer(folder), "The Harbours Ministry, or MoH, runs the Office of Piers, Docks and Quays."
    )
    assert found == [
        ("Harbours Ministry", "Ministry of Harbours"),
        ("MoH", "Ministry of Harbours"),
        ("Office of Piers, Docks and Quays", "Office of Piers, Docks and Quays"),
    ]


def test_capitals_matter_where_the_line_has_them(folder: Path) -> None:
    gazetteer = load_gazetteer(folder)
    assert surfaces(gazetteer, "Crews who stay ashore buy ice; Stay Ashore began.") == [
        ("Stay Ashore", "Stay Ashore Programme")
    ]
    assert surfaces(gazetteer, "The Moh and the MOH ministry.") == [("MOH", "Ministry of Harbours")]
    assert surfaces(gazetteer, "The Transit Ban and the transit-ban.") == [
        ("Transit Ban", "Stay Ashore Programme"),
        ("transit-ban", "Stay Ashore Programme"),
    ]


def test_names_end_at_word_boundaries_and_before_possessives(folder: Path) -> None:
    gazetteer = load_gazetteer(folder)
    assert surfaces(gazetteer, "MoHair and ICEland are no names; ICE’s and the US's are.") == [
        ("ICE", "Ministry of Harbours"),
        ("US", "United States"),
    ]


def test_parents_are_known(folder: Path) -> None:
    gazetteer = load_gazetteer(folder)
    office = gazetteer.lookup("OPDQ")
    assert office is not None
    parent = gazetteer.parent(office)
    assert parent is not None
    assert parent.node().id == "governmentbody/ministry-of-harbours"
    assert gazetteer.named(parent.node()) is parent


def test_an_empty_folder_is_an_empty_gazetteer(tmp_path: Path) -> None:
    assert len(load_gazetteer(tmp_path)) == 0
    assert surfaces(Gazetteer(), "The Harbours Ministry") == []


@pytest.mark.parametrize(
    ("lines", "place", "reason"),
    [
        ("Ministry,Ministry of Fish,,\n", "bad.csv:2", "'Ministry' is no node type"),
        ("Policy,Fish Policy,,\n", "bad.csv:2", "too general"),
        ("GovernmentBody,Ministry of Fish,MoF\n", "bad.csv:2", "3 columns instead of 4"),
        ("GovernmentBody,,MoF,\n", "bad.csv:2", "needs a name"),
        ("GovernmentBody,Fish Agency,,\nUnion,Fishers,Fish Agency,\n", "bad.csv:3", "already stands for"),
        ("Union,Dockers,MoH,\n", "bad.csv:2", "bodies.csv:4"),
        ("Union,Dockers,,Ministry of Fish\n", "bad.csv:2", "has no line of its own"),
        ('Union,"Dockers,,\n', "bad.csv:2", "quotation marks"),
    ],
)
def test_a_wrong_line_is_refused_with_its_place(folder: Path, lines: str, place: str, reason: str) -> None:
    (folder / "bad.csv").write_text(HEADER + lines, encoding="utf-8")
    # errors about two lines are reported at the later file
    if place == "bad.csv:2" and "bodies" in reason:
        (folder / "bad.csv").rename(folder / "zbad.csv")
    with pytest.raises(GazetteerError, match=reason) as error:
        load_gazetteer(folder)
    assert place in str(error.value)


def test_a_file_in_another_encoding_is_refused_with_its_line(folder: Path) -> None:
    (folder / "bad.csv").write_bytes(HEADER.encode() + "Union,Pêcheurs,,\n".encode("latin-1"))
    with pytest.raises(GazetteerError, match=r"bad\.csv:2: not UTF-8"):
        load_gazetteer(folder)


def test_a_header_and_a_folder_are_required(folder: Path) -> None:
    (folder / "bad.csv").write_text("name,type\n", encoding="utf-8")
    with pytest.raises(GazetteerError, match=r"bad\.csv:1: the first line must read"):
        load_gazetteer(folder)
    with pytest.raises(GazetteerError, match="no such folder"):
        load_gazetteer(folder / "missing")


def test_an_alias_in_capitals_does_not_hide_the_name(folder: Path) -> None:
    (folder / "outlets.csv").write_text(f"{HEADER}NewsOutlet,Tidewire,TIDEWIRE,\n", encoding="utf-8")
    found = surfaces(load_gazetteer(folder), "Tidewire said so, and TIDEWIRE too.")
    assert [surface for surface, _ in found] == ["Tidewire", "TIDEWIRE"]
