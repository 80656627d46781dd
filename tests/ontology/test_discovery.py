import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ontology.discovery import discover, discover_classes
from ontology.errors import BrokenExtension
from ontology.relation import Relation


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "plug_ins"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    yield folder
    for name in [name for name in sys.modules if name.split(".")[0] == "plug_ins"]:
        del sys.modules[name]


def test_modules_are_found_in_name_order(package: Path) -> None:
    (package / "b.py").write_text("offer = 'second'")
    (package / "a.py").write_text("offer = 'first'")
    (package / "_private.py").write_text("offer = 'never'")
    found = [word for word in discover("plug_ins", str) if word in ("first", "second", "never")]
    assert found == ["first", "second"]


def test_a_module_that_offers_nothing_is_named(package: Path) -> None:
    (package / "empty.py").write_text("")
    with pytest.raises(BrokenExtension, match="plug_ins.empty: defines no dict"):
        discover_classes("plug_ins", dict)
    with pytest.raises(BrokenExtension, match="plug_ins.empty: defines no complex"):
        discover("plug_ins", complex)


def test_a_class_that_is_only_imported_is_not_offered(package: Path) -> None:
    (package / "verbs.py").write_text(
        "from ontology.relation import Relation\nclass Greeted(Relation):\n    'Said hello.'\n"
    )
    assert [verb.__name__ for verb in discover_classes("plug_ins", Relation)] == ["Greeted"]
