"""What is protected says so on its page."""

from pathlib import Path

from graph.settings import Settings
from graph.store import open_store
from tests.graph.explorer.conftest import Visit
from tests.graph.store.world import decide
from tests.graph.story import CLAIMS, DOCUMENTS, NODES, records

NODE, PAPER, CLAIM = NODES["okoro"], DOCUMENTS[0], CLAIMS[3]


def test_a_page_of_what_is_protected_says_so_and_no_other(tmp_path: Path, visit: Visit) -> None:
    marks = [decide("protect", one.id, reason="<b>promised</b>") for one in (NODE, PAPER, CLAIM)]
    with open_store(Settings(home=tmp_path, linger=0.0)) as store:
        store.load([*records(), *marks])
        for page, identifier in (("entity", NODE.id), ("document", PAPER.id), ("fact", CLAIM.id)):
            said = " ".join(held.proto.body for held in visit(tmp_path, page, id=identifier).get("html"))
            assert "Protected." in said and "editor decided so" in said and "&lt;b&gt;promised" in said
        said = " ".join(held.proto.body for held in visit(tmp_path, "entity", id=NODES["lind"].id).get("html"))
        assert "Protected." not in said and "Ada Lind" in said
