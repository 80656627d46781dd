"""A reader settles a fact: accepts, rejects or corrects it, and undoes that; every view goes by it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.settings import Settings
from graph.store import open_store
from tests.graph.story import NODES, PAYLOAD, find_claim, records

pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

CLAIM = find_claim("union", "opposed", "policy").id
OTHER = find_claim("okoro", "refused", "policy").id
STANCES = f"stances?id={NODES['policy'].id}"


@pytest.fixture(scope="module")
def home(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    made = tmp_path_factory.mktemp("settled")
    with open_store(Settings(home=made, linger=0.0)) as store:
        store.load(records(evil=True))
        yield made


def sign(page, settle, name: str) -> None:
    box = page.get_by_label("Your name")
    box.fill(name)
    box.press("Enter")
    settle(page)


def confirm(page) -> None:
    page.get_by_role("dialog").get_by_role("button", name="Put it on record").click()
    expect(page.get_by_text("Settled.")).to_be_visible(timeout=20_000)


def test_a_fact_is_corrected_from_its_row_and_the_correction_undone(visit, settle):
    page = visit(STANCES)
    row = page.locator(".or-fact", has_text="Pilots Council 7 opposed").first
    row.locator("summary").click()
    row.get_by_role("link", name="check it").click()
    expect(page.get_by_text("Nobody has checked it yet.")).to_be_visible()
    page.get_by_text("Put it right", exact=True).click()
    date = page.get_by_label(re.compile("^When, as in"))
    date.fill("2019-07")
    date.press("Enter")
    page.get_by_role("button", name="Settle it").click()
    expect(page.get_by_text("Who settles it?")).to_be_visible()
    sign(page, settle, f"Ana {PAYLOAD}")
    page.get_by_role("button", name="Settle it").click()
    expect(page.get_by_role("dialog")).to_contain_text("when: July 2019", timeout=20_000)
    assert not [v["id"] for v in Axe().run(page).response["violations"] if v["impact"] in ("serious", "critical")]
    confirm(page)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Corrected on review")
    page.get_by_role("link", name="as it was put right").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("opposed Closed Harbour Programme, July 2019")
    expect(page.get_by_text("put right by Ana <img").first).to_be_visible()
    page.goto(page.url.partition("/fact")[0] + f"/timeline?id={NODES['union'].id}")
    settle(page)
    expect(page.locator(".or-fact", has_text="July 2019").first).to_be_visible()
    page.goto(page.url.partition("/timeline")[0] + f"/fact?id={CLAIM}")
    settle(page)
    sign(page, settle, "Ben")
    page.get_by_role("button", name="Undo that it was corrected").click()
    confirm(page)
    expect(page.get_by_text("Undone by Ben")).to_be_visible()
    expect(page.get_by_role("heading", level=1)).not_to_contain_text("Corrected")
    assert page.evaluate("window.__xss") is None and page.locator(".or img").count() == 0


def test_a_rejected_fact_says_so_everywhere_and_what_was_left_is_not_settled(visit, settle):
    page = visit(f"fact?id={OTHER}")
    sign(page, settle, "Ana")
    page.get_by_text("It is read wrong").click()
    page.get_by_role("button", name="Settle it").click()
    page.get_by_role("dialog").get_by_role("button", name="Leave it").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_text("Nobody has checked it yet.")).to_be_visible()
    why = page.get_by_label("Why, for whoever")
    why.fill("another Okoro")
    why.press("Enter")
    page.get_by_role("button", name="Settle it").click()
    confirm(page)
    expect(page.get_by_text(re.compile(r"Rejected by Ana on .*: another Okoro"))).to_be_visible()
    visit(STANCES)
    expect(page.locator(".or-fact", has_text="Ben Okoro refused")).to_contain_text("Rejected on review")
    expect(page.get_by_role("heading", name="Set aside by people who checked it 1")).to_be_visible()
    expect(page.get_by_role("heading", name="Refused to carry it out no evidence")).to_be_visible()
    visit("claims?reviewed=Rejected")
    expect(page.locator(".or-fact")).to_have_count(1)


def test_who_did_it_is_put_right_by_a_search_among_the_names_on_record(visit, settle):
    claim = find_claim("union", "opposed", "policy").id
    page = visit(f"fact?id={claim}")
    sign(page, settle, "Ana")
    page.get_by_text("Put it right", exact=True).click()
    who = page.get_by_label("Who, if somebody else")
    who.fill("Harbours Act")
    who.press("Enter")
    expect(page.get_by_text("Nothing can be said of these two.")).to_be_visible(timeout=20_000)
    who.fill("Closed Harbour Programme")
    who.press("Enter")
    expect(page.get_by_text("That is one name twice.")).to_be_visible(timeout=20_000)
    who.fill("Lind")
    who.press("Enter")
    expect(page.get_by_text("Which one?")).to_be_visible(timeout=20_000)
    settle(page)
    page.get_by_role("button", name="Settle it").click()
    expect(page.get_by_role("dialog")).to_contain_text("who: Ada Lind", timeout=20_000)
    confirm(page)
    expect(page.get_by_text(re.compile("Corrected by Ana on .*who: Ada Lind"))).to_be_visible()
    page.get_by_role("link", name="as it was put right").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ada Lind opposed Closed Harbour Programme")
    page.goto(page.url.partition("/fact")[0] + f"/entity?id={NODES['lind'].id}")
    settle(page)
    expect(page.locator(".or-fact", has_text="opposed").first).to_be_visible()
