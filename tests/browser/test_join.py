"""A reader joins two names, reads both under one, parts them, and keeps two others apart."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.queries.joined import joined
from graph.settings import Settings
from graph.store import Store, open_store
from ontology.decision import Decision
from ontology.vocabulary import make_node
from tests.graph.story import CLAIMS, NODES, PAYLOAD, find_claim, records

pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

OKORO, LIND = NODES["okoro"], NODES["lind"]
SHORT = make_node("Person", "B. Okoro")
JUDGE = make_node("Person", "Judge Okoro")
CLEO = make_node("Person", "Cleo Marr")
REFUSED = find_claim("okoro", "refused", "policy")
TOLD = CLAIMS[0].model_copy(
    update={
        "id": "claim/of-short",
        "subject": SHORT.id,
        "relation": "opposed",
        "object": NODES["policy"].id,
        "properties": {},
    }  # fmt: skip
)


@pytest.fixture(scope="module")
def home(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    made = tmp_path_factory.mktemp("joined")
    with open_store(Settings(home=made, linger=0.0)) as store:
        store.load([*records(evil=True), SHORT, JUDGE, CLEO, TOLD])
        yield made


@pytest.fixture
def graph(home: Path) -> Iterator[Store]:
    """The graph that the pages show."""
    with open_store(Settings(home=home, linger=0.0)) as store:
        yield store


def opened(page, settle, name: str):
    page.get_by_text("Is this the same as another name?").click()
    box = page.get_by_label("Your name")
    box.fill(name)
    box.press("Enter")
    settle(page)


def confirm(page) -> None:
    page.get_by_role("dialog").get_by_role("button", name="Put it on record").click()
    expect(page.get_by_text("Settled.")).to_be_visible(timeout=20_000)


def row(page, words: str):
    return page.locator("[class*=st-key-like_], [class*=st-key-found_row_]", has_text=words)


def test_two_names_become_one_and_two_again(visit, settle):
    page = visit(f"entity?id={OKORO.id}")
    expect(page.get_by_role("link", name="Closed Harbour Programme").first).to_be_visible()
    opened(page, settle, f"Ana {PAYLOAD}")
    expect(page.get_by_text("given names that fit, one surname")).to_be_visible()
    row(page, "B. Okoro").get_by_role("button", name="The same …").click()
    expect(page.get_by_text("Which name stays?")).to_be_visible(timeout=20_000)
    expect(page.get_by_text("1 claim and 0 claims on its word will stand under")).to_be_visible()
    assert not [v["id"] for v in Axe().run(page).response["violations"] if v["impact"] in ("serious", "critical")]
    page.get_by_role("button", name="Join them").click()
    expect(page.get_by_role("dialog")).to_contain_text("will stand under “Ben Okoro”", timeout=20_000)
    confirm(page)
    expect(page.get_by_text("Also on record as:")).to_be_visible()
    expect(page.locator(".or-list", has_text="B. Okoro").first).to_contain_text("by Ana <img")
    page.goto(page.url.partition("/entity")[0] + f"/entity?id={SHORT.id}")
    settle(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Ben Okoro")
    expect(page.get_by_text("You asked for “B. Okoro”")).to_be_visible()
    opened(page, settle, "Ben")
    page.get_by_role("button", name="Part them").click()
    expect(page.get_by_role("dialog")).to_contain_text("goes back to the name", timeout=20_000)
    confirm(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("B. Okoro")
    expect(page.get_by_text("Also on record as:")).to_have_count(0)
    assert page.evaluate("window.__xss") is None and page.locator(".or img").count() == 0


def test_two_that_are_two_are_no_longer_offered(visit, settle):
    page = visit(f"entity?id={OKORO.id}")
    opened(page, settle, "Ana")
    row(page, "the same surname").get_by_role("button", name="They are two").click()
    confirm(page)
    expect(page.get_by_text(re.compile("are two, settled by Ana"))).to_be_visible(timeout=20_000)
    expect(page.get_by_text("the same surname")).to_have_count(0)


def test_another_name_is_searched_for_and_nothing_that_cannot_be_it_is_offered(visit, settle):
    page = visit(f"entity?id={OKORO.id}")
    opened(page, settle, "Ana")
    box = page.get_by_label("Another name for it")
    box.fill("Lind")
    box.press("Enter")
    settle(page)
    expect(row(page, "Ada Lind").get_by_role("button", name="The same …")).to_be_visible()
    box.fill("Harbour")
    box.press("Enter")
    settle(page)
    expect(page.get_by_text("No other name of a fitting kind")).to_be_visible()


def decide(store, verdict: str, *about: str) -> None:
    store.load([Decision.now(verdict, about, "Desk")])


def test_what_would_join_two_told_apart_is_refused_and_not_kept(visit, settle, graph):
    decide(graph, "same", JUDGE.id, LIND.id)
    decide(graph, "not_same", SHORT.id, LIND.id)
    page = visit(f"entity?id={JUDGE.id}")
    opened(page, settle, "Ana")
    box = page.get_by_label("Another name for it")
    box.fill(SHORT.name)
    box.press("Enter")
    row(page, SHORT.name).get_by_role("button", name="The same …").click()
    page.get_by_role("button", name="Join them").click()
    expect(page.get_by_text("This cannot be settled so.")).to_be_visible(timeout=20_000)
    expect(page.get_by_text("“Ada Lind” and “B. Okoro” are decided to be two")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert not [one for one in joined(graph, SHORT.id).same if JUDGE.id in (one.kept.id, one.other.id)]


def test_what_is_joined_again_by_an_undoing_is_told_before_and_parting_undoes_every_joining(visit, settle, graph):
    decide(graph, "same", OKORO.id, CLEO.id)
    decide(graph, "same", OKORO.id, CLEO.id)
    decide(graph, "not_same", OKORO.id, CLEO.id)
    page = visit(f"entity?id={OKORO.id}")
    opened(page, settle, "Ana")
    [apart] = [one.decision for one in joined(graph, OKORO.id).apart if CLEO.id in (one.kept.id, one.other.id)]
    page.locator(f"[class*=st-key-undo_{apart.replace('/', '-')}]").get_by_role("button").click()
    expect(page.get_by_role("dialog")).to_contain_text("“Cleo Marr” are one again at once", timeout=20_000)
    confirm(page)
    expect(page.get_by_text("Also on record as:")).to_be_visible(timeout=20_000)
    page.get_by_role("button", name="Part them").first.click()
    confirm(page)
    expect(page.get_by_text("Also on record as:")).to_have_count(0, timeout=20_000)
    assert joined(graph, OKORO.id).same == ()
