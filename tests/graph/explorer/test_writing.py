from pathlib import Path

import pytest
import streamlit as st

from graph.explorer.writing import REFUSAL, behind_password, is_own
from tests.graph.story import find_claim

CLAIM = find_claim("union", "opposed", "policy").id


@pytest.mark.parametrize(
    ("address", "own"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("10.1.2.3", False), (None, False)],  # noqa: S104
)
def test_an_address_is_ones_own_where_only_this_machine_reaches_it(address: str | None, own: bool) -> None:
    assert is_own(address) is own


def test_a_server_that_others_reach_is_read_only_unless_it_asks_for_a_password(visit, told_home: Path) -> None:
    st.config.set_option("server.address", None)  # what `visit` sets back
    for page, state in (("fact", {"id": CLAIM}), ("add", {})):
        app = visit(told_home, page, **state)
        assert not app.exception
        assert any(REFUSAL in element.proto.body for element in app.get("html"))
        assert not app.button and not app.text_input and not app.text_area
    behind_password(True)
    try:
        assert any(box.label.startswith("Your name") for box in visit(told_home, "fact", id=CLAIM).text_input)
    finally:
        behind_password(False)
