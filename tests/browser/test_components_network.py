"""The network as a person meets it: drawn, clicked, walked by keyboard, saved, and attacked."""

import math
from pathlib import Path
from xml.etree import ElementTree

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.apps.pictures import HOSTILE, SAMPLE_EDGES, SAMPLE_NODES

APP = Path(__file__).parent / "apps" / "pictures.py"
FOCUS = SAMPLE_NODES[0][0]
NODES = len(SAMPLE_NODES)


@pytest.fixture
def network(page: Page, serve, settle) -> Page:
    return opened(page, serve(APP), settle)


def opened(page: Page, url: str, settle, query: str = "", nodes: int = NODES) -> Page:
    page.goto(f"{url}/?picture=network{query}")
    page.wait_for_selector(f".network[data-drawn='{nodes}']")
    settle(page)
    return page


def canvas(page: Page):
    return page.get_by_role("application")


def where(page: Page, node: str) -> dict[str, float]:
    """The place of a node within the canvas."""
    return page.locator(".network").evaluate("(root, id) => root.where(id)", node)


def places(page: Page) -> dict[str, dict[str, float]]:
    return {node: where(page, node) for node, _, _ in SAMPLE_NODES}


def picked(page: Page, words: str) -> None:
    expect(page.get_by_text("picked: ")).to_have_text(f"picked: {words}")


def test_it_draws_something_and_says_how_much(network):
    expect(network.get_by_text(f"{NODES} of 412 names, {len(SAMPLE_EDGES)} links")).to_be_visible()
    colours = network.locator(".canvas canvas").evaluate(
        """(canvas) => {
            const data = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
            const seen = new Set();
            for (let i = 0; i < data.length; i += 4) seen.add(data.slice(i, i + 3).join());
            return [...seen];
        }"""
    )
    assert {"194,87,26", "47,111,208", "15,128,116"} <= set(colours), "policy, person and organization are painted"


def test_a_click_on_a_node_gives_its_id(network):
    canvas(network).click(position=where(network, "person/edda-marlow"))
    picked(network, "node select person/edda-marlow")


def test_a_click_on_a_line_gives_the_id_of_the_edge(network):
    ends = [where(network, SAMPLE_NODES[i][0]) for i in SAMPLE_EDGES[12][:2]]
    middle = {axis: sum(end[axis] for end in ends) / 2 for axis in ("x", "y")}
    canvas(network).click(position=middle)
    picked(network, "edge select edge-12")


def test_a_double_click_expands_and_the_rest_keeps_its_place(network):
    before = distances(places(network))
    canvas(network).dblclick(position=where(network, "person/edda-marlow"))
    picked(network, "node expand person/edda-marlow")
    network.wait_for_selector(f".network[data-drawn='{NODES + 3}']")
    expect(network.get_by_text(f"{NODES + 3} of 412 names")).to_be_visible()
    assert distances(places(network)) == pytest.approx(before, rel=0.01)
    assert where(network, "document/found-0") != where(network, "document/found-1")


def distances(at: dict[str, dict[str, float]]) -> dict[str, float]:
    """How far each node is from the focus, in units of the farthest: the same however far one has zoomed."""
    focus = at[FOCUS]
    far = {node: math.hypot(place["x"] - focus["x"], place["y"] - focus["y"]) for node, place in at.items()}
    return {node: distance / max(far.values()) for node, distance in far.items()}


def test_a_rerun_does_not_draw_again(network, settle):
    before = places(network)
    network.get_by_role("button", name="Zoom in").click()
    zoomed = places(network)
    assert zoomed != before
    network.get_by_role("button", name="Run again").click()
    settle(network)
    assert places(network) == zoomed


def test_the_same_address_shows_the_same_picture(network, settle):
    before = places(network)
    network.reload()
    network.wait_for_selector(f".network[data-drawn='{NODES}']")
    assert places(network) == before


def test_the_keyboard_walks_and_picks_nodes_and_links(network):
    box = canvas(network)
    box.focus()
    live = network.locator(".live")
    box.press("ArrowRight")
    expect(live).to_contain_text("Northern Returns Programme, program. 8 links.")
    box.press("ArrowRight")
    expect(live).to_contain_text("Border Clerks Union Local 12, union.")
    box.press("Enter")
    picked(network, "node select union/border-clerks-union-local-12")
    box.press("ArrowDown")
    expect(live).to_contain_text(
        "Link 1 of 4: Border Clerks Union Local 12 opposed Northern Returns Programme, 3 claims."
    )
    box.press("Enter")
    picked(network, "edge select edge-1")
    box.press("ArrowLeft")
    expect(live).to_contain_text("Northern Returns Programme")
    box.press("e")
    picked(network, f"node expand {FOCUS}")


def test_words_of_lines_say_direction_and_doubt(network):
    box = canvas(network)
    box.focus()
    box.press("Home")
    for _ in range(12):
        box.press("ArrowUp")
        if "alleged" in (network.locator(".live").text_content() or ""):
            break
    expect(network.locator(".live")).to_contain_text("(alleged)")


def test_the_legend_names_each_look_in_words(network):
    legend = network.get_by_role("list", name="Legend")
    for words in ("person", "agreement, program", "leak incident", "reported, confirmed", "alleged", "denied"):
        expect(legend.get_by_text(words, exact=True)).to_be_visible()


def test_the_picture_can_be_saved(network, tmp_path):
    with network.expect_download() as saved:
        network.get_by_role("button", name="Save the picture as a PNG file").click()
    assert saved.value.suggested_filename == "northern-returns-programme-who-did-what.png"
    content = Path(saved.value.path()).read_bytes()
    assert content.startswith(b"\x89PNG") and len(content) > 20_000


def saved_svg(page: Page, tmp_path) -> ElementTree.Element:
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save the whole network as an SVG file").click()
    saving.value.save_as(tmp_path / "network.svg")
    return ElementTree.parse(tmp_path / "network.svg").getroot()


def test_the_whole_network_can_be_saved_as_svg(network, tmp_path):
    svg = saved_svg(network, tmp_path)
    said = " ".join(part.text or "" for part in svg.iter("{http://www.w3.org/2000/svg}text"))
    assert "Northern Returns Programme: who did what" in said and "government body" in said
    titles = [part.text for part in svg.iter("{http://www.w3.org/2000/svg}title")]
    assert len(titles) == NODES + 1
    lines = [part for part in svg.iter("{http://www.w3.org/2000/svg}path") if part.get("fill") == "none"]
    assert sum(part.get("stroke") != "#ffffff" for part in lines) == len(SAMPLE_EDGES)


def test_a_file_of_hostile_words_holds_them_as_text(page, serve, settle, tmp_path):
    opened(page, serve(APP), settle, "&hostile=1", len(HOSTILE))
    svg = saved_svg(page, tmp_path)
    names = {part.tag.rpartition("}")[2] for part in svg.iter()}
    assert names == {"svg", "g", "path", "rect", "text", "title", "line"}
    assert not any(name.startswith("on") or "href" in name for part in svg.iter() for name in part.attrib)
    page.goto((tmp_path / "network.svg").as_uri())
    assert page.evaluate("window.__xss") is None


def test_places_and_pins_are_undone(network):
    box = canvas(network)
    box.focus()
    for key in ("ArrowRight", "ArrowRight", "p"):
        box.press(key)
    before = places(network)
    assert network.locator(".live").inner_text().endswith("is pinned to its place.")
    box.press("t")
    expect(network.locator(".live")).to_contain_text("Placed anew, but for what is pinned")
    box.press("u")
    expect(network.locator(".live")).to_have_text("Undone.")
    box.press("0")
    assert distances(places(network)) == pytest.approx(distances(before), rel=0.02)
    box.press("u")
    box.press("u")
    expect(network.locator(".live")).to_have_text("There is nothing to undo.")


def test_fit_shows_every_node(network):
    for _ in range(6):
        network.get_by_role("button", name="Zoom in").click()
    network.get_by_role("button", name="Fit the whole network").click()
    box = canvas(network).bounding_box()
    for node, place in places(network).items():
        assert 0 < place["x"] < box["width"] and 0 < place["y"] < box["height"], node


def test_no_two_nodes_lie_on_each_other(network):
    at = list(places(network).values())
    for i, one in enumerate(at):
        for other in at[i + 1 :]:
            assert abs(one["x"] - other["x"]) + abs(one["y"] - other["y"]) > 24


def test_no_words_run_in_the_page(page, serve, settle):
    opened(page, serve(APP), settle, "&hostile=1", len(HOSTILE))
    box = canvas(page)
    for node in range(len(HOSTILE)):
        box.hover(
            position=page.locator(".network").evaluate("(root, id) => root.where(id)", f"person/{node} {HOSTILE[node]}")
        )
        page.wait_for_timeout(350)
    box.focus()
    for _ in HOSTILE:
        box.press("ArrowRight")
        box.press("ArrowDown")
    box.press("Enter")
    expect(page.get_by_text("picked: edge select")).to_be_visible()
    assert page.evaluate("window.__xss") is None
    assert page.locator(".network img, .network iframe, .network script").count() == 0


def test_there_are_no_serious_hindrances(network):
    found = [v for v in Axe().run(network).response["violations"] if v["impact"] in ("serious", "critical")]
    assert not found, found


def test_an_empty_network_says_so(page, serve, settle):
    page.goto(f"{serve(APP)}/?picture=network&empty=1")
    expect(page.get_by_text("Nothing to draw")).to_be_visible()


def test_it_fits_a_narrow_page(page, serve, settle):
    page.set_viewport_size({"width": 420, "height": 900})
    opened(page, serve(APP), settle)
    assert page.evaluate("document.documentElement.scrollWidth") <= 420
    box, place = canvas(page).bounding_box(), where(page, FOCUS)
    assert 0 < place["x"] < box["width"] and 0 < place["y"] < box["height"]
