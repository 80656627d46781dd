"""What a journalist who has never seen the explorer must get done, from the first page, in so many clicks.

The graph is the demo's: the seeds, read and loaded as `onrecord demo` does it. Typing is no click.
"""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph.settings import Settings
from graph.store import open_store

pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")
from playwright.sync_api import Locator, Page, expect

UNION, POLICY = "National CIS Council 119", "Migrant Protection Protocols"


@pytest.fixture(scope="module")
def home(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    from onrecord.main import run

    made = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ONRECORD_HOME", str(made))
        patch.setenv("ONRECORD_LINGER", "0")
        patch.delenv("ONRECORD_URL", raising=False)
        with open_store(Settings(home=made, linger=0.0)):
            patch.setattr(sys, "argv", ["onrecord", "demo", "--no-serve"])
            with pytest.raises(SystemExit) as ended:
                run()
            assert not ended.value.code
            yield made


class Reader:
    """Somebody at the first page, whose clicks are counted."""

    def __init__(self, page: Page, settle: Callable[[Page], None]) -> None:
        self.page, self.settle, self.clicks = page, settle, 0

    def click(self, what: Locator) -> None:
        self.clicks += 1
        what.click()
        self.settle(self.page)

    def ask(self, words: str) -> None:
        self.click(self.page.get_by_role("link", name=words))

    def type(self, words: str) -> None:
        box = self.page.get_by_role("searchbox")
        box.fill(words)
        box.press("Enter")
        expect(self.page.get_by_role("heading", name="Results")).to_be_visible()

    def row(self, words: str) -> Locator:
        return self.page.locator(".or-fact", has=self.page.get_by_text(re.compile(words))).first

    def read(self, words: str, sentence: str) -> None:
        """Open the sentences of the row that says `words`, which must have one that holds `sentence`."""
        row = self.row(words)
        self.click(row.locator("summary"))
        expect(row.locator("mark", has_text=sentence).first).to_be_visible()


@pytest.fixture
def reader(visit, settle) -> Reader:
    return Reader(visit(), settle)


def test_who_opposed_the_policy_with_the_sentence(reader):
    reader.ask(f"Who opposed the {POLICY}?")
    expect(reader.page.get_by_role("heading", name="Opposed it")).to_be_visible()
    expect(reader.row("Doug Stephens refused to carry out")).to_be_visible()
    reader.read(f"{UNION} opposed", "had opposed")
    assert reader.clicks <= 2


def test_who_carried_it_out(reader):
    reader.type("Remain in Mexico")
    reader.click(reader.page.get_by_role("link", name=POLICY))
    expect(reader.page.get_by_role("heading", name="Carried it out")).to_be_visible()
    reader.read("Asylum officers implemented", "had to implement it")
    assert reader.clicks <= 2


def test_what_the_union_filed_where_and_against_what(reader):
    reader.ask(f"What did {UNION} file")
    reader.click(reader.row(f"{UNION} filed amicus brief in").get_by_role("link", name=re.compile("^amicus brief")))
    expect(reader.row("challenges Trump administration rule")).to_be_visible()
    reader.read("submitted to U.S. Court of Appeals for the Ninth Circuit", "filed an amicus brief")
    assert reader.clicks <= 3


def test_which_countries_signed_agreements_and_what_stood_in_the_way(reader):
    reader.type("safe third country agreement")
    for country in ("Guatemala", "Honduras", "El Salvador"):
        expect(reader.page.get_by_role("link", name=f"agreement with {country}")).to_be_visible()
    reader.click(reader.page.get_by_role("link", name="agreement with Guatemala"))
    expect(reader.row("U.S. Department of Homeland Security signed")).to_be_visible()
    expect(reader.row("Guatemala is a party to")).to_be_visible()
    expect(reader.row("Said not to be so")).to_contain_text("United States did not implement")
    reader.read("Advocates opposed", "spoken out against")
    assert reader.clicks <= 3


def test_which_offices_two_officials_held_acting_or_not(reader, visit, settle):
    reader.ask("Which offices did Ken Cuccinelli hold")
    for office in ("Director of U.S. Citizenship and Immigration Services", "Deputy Secretary of Homeland Security"):
        expect(reader.row(re.escape(f"held the office of {office} (acting)"))).to_be_visible()
    assert reader.clicks <= 2
    other = Reader(visit(), settle)
    other.type("McAleenan")
    other.click(other.page.get_by_role("link", name="Kevin McAleenan"))
    expect(other.row(re.escape("held the office of Secretary of Homeland Security (acting)"))).to_be_visible()
    assert other.clicks <= 2


def test_what_got_out_how_many_it_was_and_who_was_told(reader):
    reader.ask("What got out in the ICE disclosure")
    expect(reader.page.get_by_text("for about five hours”")).to_be_visible()
    expect(reader.row("Human Rights First notified")).to_be_visible()
    reader.read(re.escape("(6,252 in number)"), "6,252 immigrants")
    assert reader.clicks <= 2


def test_who_threatened_whom_over_leaks_and_what_set_it_off(reader):
    reader.ask("Whom did Mark Koumans warn")
    expect(reader.row("Mark Koumans warned Employees of U.S. Citizenship")).to_be_visible()
    reader.click(reader.row("Mark Koumans issued").get_by_role("link", name=re.compile("^email")))
    reader.read("responded to recent leaks", "recent leaks")
    assert reader.clicks <= 3


def test_the_way_from_somebody_to_a_policy_never_mentioned_together(reader):
    reader.ask("How is Mark Koumans connected with")
    steps = reader.page.get_by_role("heading", level=3)
    expect(steps.first).to_have_text(re.compile("^1. Mark Koumans –"))
    expect(steps.last).to_have_text(re.compile(f"{POLICY}$"))
    assert reader.page.locator(".or-fact").count() >= steps.count() > 1
    reader.click(reader.page.locator(".or-fact summary").first)
    expect(reader.page.locator(".or-fact mark").first).to_be_visible()
    assert reader.clicks <= 3


def test_what_two_agree_on(reader):
    reader.ask("agree on?")
    expect(reader.page.get_by_role("heading", name="Where they agree")).to_be_visible()
    expect(reader.page.get_by_role("heading", name=POLICY)).to_be_visible()
    reader.read(f"{UNION} opposed", POLICY)
    assert reader.clicks <= 3


def test_a_dossier_of_three_facts_is_exported(reader):
    reader.ask(f"Who opposed the {POLICY}?")
    for number in range(3):
        reader.click(reader.page.get_by_role("button", name="Keep for the dossier").first)
        expect(reader.page.locator(".or-keep[aria-pressed=true]")).to_have_count(number + 1)
    reader.click(reader.page.get_by_role("link", name="Dossier", exact=True))
    expect(reader.page.get_by_role("heading", name="The claims 3")).to_be_visible()
    with reader.page.expect_download() as download:
        reader.click(reader.page.get_by_role("button", name="Dossier as Markdown"))
    written = Path(download.value.path()).read_text(encoding="utf-8")
    assert written.startswith("# Dossier") and POLICY in written
    assert reader.clicks <= 6


def test_a_suit_that_nobody_brought_says_so_wherever_its_name_stands(reader):
    reader.type("lawsuit")
    hit = reader.page.get_by_role("listitem").filter(has_text="lawsuit by the union")
    expect(hit).to_contain_text("Only said not to be so")
    reader.click(hit.get_by_role("link"))
    expect(reader.page.get_by_role("heading", level=1)).to_contain_text("Only said not to be so")


def test_the_same_view_opens_from_its_link_elsewhere(reader, browser, settle):
    reader.ask(f"Who opposed the {POLICY}?")
    expect(reader.page.get_by_role("heading", name="Opposed it")).to_be_visible()
    shown = reader.page.locator(".or-fact").all_inner_texts()
    context = browser.new_context()
    fresh = context.new_page()
    fresh.goto(reader.page.url)
    settle(fresh)
    expect(fresh.locator(".or-fact")).to_have_count(len(shown))
    assert fresh.locator(".or-fact").all_inner_texts() == shown
    context.close()
