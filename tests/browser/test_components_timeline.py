"""The timeline as a person meets it: drawn without overlap, picked, walked by keyboard, saved, and attacked."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.apps.pictures import HOSTILE, sample_timeline

APP = Path(__file__).parent / "apps" / "pictures.py"
DATED = [item for item in sample_timeline().items if item.earliest or item.latest]
WIDTHS = (1280, 800, 420)


def opened(page: Page, url: str, settle, query: str = "") -> Page:
    page.goto(f"{url}/?picture=timeline{query}")
    page.wait_for_selector(".timeline[data-drawn]")
    settle(page)
    return page


@pytest.fixture
def timeline(page: Page, serve, settle) -> Page:
    return opened(page, serve(APP), settle)


def item(page: Page, name: str):
    return page.locator(".item", has=page.get_by_text(name))


def picked(page: Page, words: str) -> None:
    expect(page.get_by_text("picked: ")).to_have_text(f"picked: {words}")


def boxes(page: Page) -> list[tuple[str, dict[str, float]]]:
    """The boxes of words and of signs as the browser drew them, each with the item that it belongs to."""
    script = """(root) => [...root.querySelectorAll(".item")].flatMap((item) =>
        [...item.querySelectorAll("text, path")].map((part) => {
            const { left, right, top, bottom } = part.getBoundingClientRect();
            return [item.dataset.id, { left, right, top, bottom }];
        }))"""
    return page.locator(".timeline").evaluate(script)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_words_or_signs_of_two_items_overlap_or_leave_the_page(page, serve, settle, width):
    page.set_viewport_size({"width": width, "height": 900})
    drawn = boxes(opened(page, serve(APP), settle))
    assert len({key for key, _ in drawn}) == len(DATED)
    for i, (one, a) in enumerate(drawn):
        assert a["left"] >= 0 and a["right"] <= width, one
        for other, b in drawn[i + 1 :]:
            apart = (
                a["right"] <= b["left"] or b["right"] <= a["left"] or a["bottom"] <= b["top"] or b["bottom"] <= a["top"]
            )
            assert one == other or apart, f"{one} and {other} at {width}"
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_click_gives_the_id_and_kind(timeline):
    item(timeline, "Injunction granted (found)").click()
    picked(timeline, "event select event-Injunction granted")
    item(timeline, "Tobias Renn").click()
    picked(timeline, "tenure select tenure-Tobias Renn, acting director")


def test_the_keyboard_walks_and_picks_and_keeps_its_place(timeline, settle):
    first = timeline.locator(".item").first
    first.focus()
    timeline.keyboard.press("ArrowRight")
    timeline.keyboard.press("Enter")
    expected = timeline.locator(".item").nth(1).get_attribute("data-id")
    expect(timeline.get_by_text(f"picked: tenure select {expected}")).to_be_visible()
    settle(timeline)
    expect(timeline.locator(".item:focus")).to_have_attribute("data-id", expected)
    timeline.keyboard.press("End")
    expect(timeline.locator(".item:focus")).to_have_attribute(
        "data-id", timeline.locator(".item").last.get_attribute("data-id")
    )
    assert timeline.locator(".item[tabindex='0']").count() == 1


def test_what_is_not_known_to_the_day_is_a_stretch_and_says_so(timeline):
    fuzzy = item(timeline, "Extended to two more crossings")
    said = "month 7 of 2030, between 1 July 2030 and 31 July 2030, month known. Northern Returns Programme."
    expect(fuzzy).to_have_attribute("aria-label", f"Extended to two more crossings. {said}")
    assert fuzzy.locator(".fuzzy").bounding_box()["width"] > 20
    expect(fuzzy.locator(".words")).to_contain_text("month known")
    assert item(timeline, "Programme announced").locator(".fuzzy").count() == 0


def test_an_open_tenure_ends_in_an_arrow_at_the_edge_and_a_closed_one_does_not(timeline):
    def corners(name: str) -> int:
        return item(timeline, name).locator(".span").get_attribute("d").count("L")

    assert corners("Edda Marlow") == 1
    assert corners("Tobias Renn") == 3
    assert corners("Ilse Brandt") == 3
    expect(item(timeline, "Tobias Renn")).to_have_attribute(
        "aria-label", "Tobias Renn, acting director. since 10 June 2030, end not given. In office."
    )


def test_what_has_no_year_stands_apart_and_can_be_picked(timeline):
    apart = timeline.get_by_role(
        "button", name="Names of 17 applicants posted by mistake. 28 November, year not given."
    )
    expect(apart).to_contain_text("28 November, year not given")
    apart.click()
    picked(timeline, "event select event-Names of 17 applicants posted by mistake")
    expect(timeline.get_by_text("date not given")).to_be_visible()


def test_a_status_has_a_shape_of_its_own_and_its_word(timeline):
    def shape(name: str) -> str:
        return item(timeline, name).locator(".mark").get_attribute("d")

    names = (
        "Programme announced",
        "called the order a forgery (denied)",
        "Programme suspended (confirmed)",
        "Injunction granted (found)",
        "Count of returns corrected (retracted)",
    )
    assert len({shape(name) for name in names}) == len(names)


def test_zooming_says_what_is_out_of_sight_and_all_brings_it_back(timeline):
    for _ in range(3):
        timeline.get_by_role("button", name="Zoom in").click()
    expect(timeline.get_by_text("lie outside the time shown")).to_be_visible()
    shown = timeline.locator(".item").count()
    assert shown < len(DATED)
    timeline.get_by_role("button", name="Later").click()
    timeline.get_by_role("button", name="Show the whole time").click()
    assert timeline.locator(".item").count() == len(DATED)


def test_the_wheel_zooms_only_once_a_person_is_in_the_picture(timeline):
    timeline.locator(".plot svg").hover()
    timeline.mouse.wheel(0, -400)
    assert timeline.locator(".item").count() == len(DATED)
    timeline.locator(".item").first.focus()
    for _ in range(8):
        timeline.mouse.wheel(0, -400)
    expect(timeline.get_by_text("lie outside the time shown")).to_be_visible()


def test_dragging_moves_through_time_and_picks_nothing(timeline):
    for _ in range(2):
        timeline.get_by_role("button", name="Zoom in").click()
    plot = timeline.locator(".plot svg")
    plot.scroll_into_view_if_needed()
    years = timeline.locator(".axis text")
    before = years.all_text_contents()
    start = timeline.locator(".item .hit").first.bounding_box()
    timeline.mouse.move(start["x"] + 20, start["y"] + 8)
    timeline.mouse.down()
    timeline.mouse.move(start["x"] - 250, start["y"] + 8, steps=5)
    timeline.mouse.up()
    assert years.all_text_contents() != before
    expect(timeline.get_by_text("picked: nothing")).to_be_visible()


def test_the_timeline_can_be_saved_and_its_file_stands_alone(timeline, page, tmp_path):
    with timeline.expect_download() as saved:
        timeline.get_by_role("button", name="Save the timeline as an SVG file").click()
    assert saved.value.suggested_filename.endswith(".svg")
    text = Path(saved.value.path()).read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    words = {"".join(part.itertext()) for part in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Programme announced", "Injunction granted (found)", "2030"} <= words
    assert "var(" not in text and "class=" not in text and "href" not in text
    fills = {part.get("fill") for part in root.iter("{http://www.w3.org/2000/svg}path")}
    assert any(fill.startswith("url(") for fill in fills), "hatching"


def test_no_words_run_in_the_page_or_in_the_file(page, serve, settle, tmp_path):
    opened(page, serve(APP), settle, "&hostile=1")
    for place in range(len(HOSTILE)):
        page.locator(".item").nth(place).hover()
    page.locator(".item").first.focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="date not given").or_(page.locator(".apart button")).first.click()
    assert page.evaluate("window.__xss") is None
    assert page.locator(".timeline img, .timeline iframe, .timeline script").count() == 0
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the timeline as an SVG file").click()
    file = tmp_path / "timeline.svg"
    saved.value.save_as(file)
    page.goto(file.as_uri())
    assert page.evaluate("window.__xss") is None


def test_it_follows_the_dark_theme(page, serve, settle):
    def colours(base: str) -> list[str]:
        page.emulate_media(color_scheme=base)
        opened(page, serve(APP), settle)
        style = "(e) => [getComputedStyle(e).fill, getComputedStyle(e.closest('.timeline')).backgroundColor]"
        return page.locator(".timeline .words").first.evaluate(style)

    def lightness(colour: str) -> int:
        return sum(int(part) for part in re.findall(r"\d+", colour)[:3])

    for base, words_are_lighter in (("light", False), ("dark", True)):
        words, paper = map(lightness, colours(base))
        assert (words > paper) == words_are_lighter, base


def test_there_are_no_serious_hindrances(timeline):
    found = [v for v in Axe().run(timeline).response["violations"] if v["impact"] in ("serious", "critical")]
    assert not found, found


def test_an_empty_timeline_says_so(page, serve):
    page.goto(f"{serve(APP)}/?picture=timeline&empty=1")
    expect(page.get_by_text("Nothing has a date with its year")).to_be_visible()
