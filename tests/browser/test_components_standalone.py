"""The network as a file: opened from a disk, with no server and no network."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from graph.explorer.components.standalone import standalone_html
from tests.browser.apps.pictures import HOSTILE, SAMPLE_NODES, hostile_network, sample_network


@pytest.fixture
def refused(page) -> list[str]:
    """What the browser said that the policy of the page forbids."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text) if "Security Policy" in message.text else None)
    return said


def open_file(page, tmp_path, view):
    file = tmp_path / "network.html"
    file.write_text(standalone_html(view), encoding="utf-8")
    page.goto(file.as_uri())
    page.wait_for_selector(f".network[data-drawn='{len(view.nodes)}']")


def test_it_draws_and_is_walked_by_keyboard(page, tmp_path, refused):
    open_file(page, tmp_path, sample_network())
    box = page.get_by_role("application")
    box.focus()
    box.press("ArrowRight")
    expect(page.locator(".live")).to_contain_text(SAMPLE_NODES[0][1])
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the picture as a PNG file").click()
    assert saved.value.suggested_filename.endswith(".png")
    assert not refused, refused


def test_no_words_run(page, tmp_path, refused):
    open_file(page, tmp_path, hostile_network())
    box = page.get_by_role("application")
    for place, words in enumerate(HOSTILE):
        box.hover(position=page.locator(".network").evaluate("(root, id) => root.where(id)", f"person/{place} {words}"))
        page.wait_for_timeout(350)
    assert page.evaluate("window.__xss") is None
    assert page.locator("img, iframe").count() == 0
    assert not refused, refused


def test_the_policy_stops_what_gets_in_all_the_same(page, tmp_path, refused):
    file = tmp_path / "network.html"
    attack = '<img src="http://example.org/a.png" onerror="window.__xss=1"><script>window.__xss=1</script>'
    file.write_text(standalone_html(sample_network()).replace("<main>", f"<main>{attack}"), encoding="utf-8")
    page.goto(file.as_uri())
    page.wait_for_selector(".network[data-drawn]")
    assert page.evaluate("window.__xss") is None
    assert len(refused) >= 2


def test_there_are_no_serious_hindrances(page, tmp_path):
    open_file(page, tmp_path, sample_network())
    found = [v for v in Axe().run(page).response["violations"] if v["impact"] in ("serious", "critical")]
    assert not found, found
