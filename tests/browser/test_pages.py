"""The explorer as people use it: served as `onrecord explore` serves it, on the story with its hostile part."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from graph.settings import Settings
from graph.store import open_store
from ontology.vocabulary import RELATIONS
from tests.graph.story import (
    DOCUMENTS,
    EVIL_DOCUMENT,
    NODES,
    OPPOSES,
    PAYLOAD,
    REFUSED,
    evil_claims,
    find_claim,
    records,
)

pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")
from playwright.sync_api import Page, expect

ROOT = Path(__file__).parents[2]
POLICY = NODES["policy"].id
VIEWS = {
    "search": "",
    "results": "?q=harbour",
    "entity": f"entity?id={POLICY}",
    "official": f"entity?id={NODES['lind'].id}",
    "leak": f"entity?id={NODES['leak'].id}",
    "mentioned": f"mentioned?id={POLICY}",
    "differing": f"fact?id={find_claim('agency', 'implemented', 'policy').id}",
    "stances": f"stances?id={POLICY}",
    "timeline": f"timeline?id={NODES['agency'].id}",
    "network": f"network?id={POLICY}",
    "path": f"path?a={NODES['agency'].id}&b={NODES['court'].id}",
    "fact": f"fact?id={find_claim('policy', 'violates', 'act').id}",
    "documents": "document",
    "document": f"document?id={DOCUMENTS[0].id}&claim={find_claim('union', 'opposed', 'policy').id}",
    "claims": "claims?status=Alleged",
    "add": "add",
    "compare": f"compare?a={NODES['union'].id}&b={NODES['okoro'].id}",
    "matrix": f"matrix?cell={NODES['union'].id},{POLICY}",
    "dossier": f"dossier?claims={find_claim('policy', 'violates', 'act').id}",
    "questions": "cypher",
    "question": "cypher?named=who-opposed&policy=Stay+at+Sea",
    "picture": "cypher?named=around-a-name&name=Pilots+Council+7",
    "about": "about",
    "unknown": "entity?id=person/nobody",
}
HOSTILE = {
    "policy": f"entity?id={POLICY}",
    "mentioned": "mentioned?id=person/mallory",
    "results": "?q=mallory",
    "entity": "entity?id=person/mallory",
    "stances": f"stances?id={POLICY}",
    "timeline": "timeline?id=person/mallory&with=%3Cimg%3E&lanes=Actor&since=%3Cimg%20src%3Dx%3E",
    "timelines": f"timeline?id={POLICY}&with=person/mallory&lanes=Chosen+name",
    "network": f"network?id={POLICY}&focus=person/mallory&steps=hide:{NODES['union'].id},add:person/mallory,%3Cimg%3E",
    "path": f"path?a=person/mallory&b={POLICY}",
    "documents": "document",
    "document": f"document?id={EVIL_DOCUMENT.id}&claim={evil_claims()[0].id}",
    "question": "cypher?named=find-a-name&words=mallory",
    "picture": "cypher?named=around-a-name&name=Mallory+%3Cimg+src%3Dx+onerror%3D%22window.__xss%3D1%22%3E",
    "own": "cypher?text=%3Cimg%20src%3Dx%20onerror%3D%22window.__xss%3D1%22%3E%20%24x",
    "claims": "claims?since=%3Cimg%20src%3Dx%3E&outlet=%3Cscript%3E&part=0",
    "claims_about": "claims?about=person/mallory&by=%3Cimg%3E",
    "fact": f"fact?id={evil_claims()[0].id}",
    "dossier": f"dossier?claims={evil_claims()[0].id},{evil_claims()[1].id},claim/%3Cimg%3E",
    "mentioned_by": "mentioned?id=organization/%3Cimg%3E",
    "compare": f"compare?a=person/mallory&b={NODES['agency'].id}",
    "matrix": "matrix?order=%3Cimg%3E&cell=%3Cimg%20src%3Dx%3E&office=%3Cb%3E&policies=x,y&kind=%3Ci%3E",
    "unknown": "entity?id=%3Cimg%20src%3Dx%20onerror%3D%22window.__xss%3D1%22%3E",
}


@pytest.fixture(scope="module")
def home(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    made = tmp_path_factory.mktemp("explored")
    with open_store(Settings(home=made, linger=0.0)) as store:
        store.load(records(evil=True))
        yield made


def test_from_a_search_to_the_sentence_in_its_document(visit, settle):
    page = visit()
    box = page.get_by_role("searchbox")
    box.fill("stay at sea")
    box.press("Enter")
    page.get_by_role("link", name="Closed Harbour Programme").first.click()
    expect(page.get_by_role("heading", name="Closed Harbour Programme", level=1)).to_be_visible()
    expect(page).to_have_title("Closed Harbour Programme – On Record")
    row = page.locator(".or-fact", has_text="Pilots Council 7 opposed").first
    row.get_by_text("read the sentence").click()
    expect(row.locator("mark")).to_have_text(OPPOSES)
    row.get_by_role("link", name="Read it in the document").click()
    expect(page.get_by_role("heading", name="Pilots fight the closed harbour", level=1)).to_be_visible()
    expect(page.locator("mark.or-focus")).to_have_text(OPPOSES)


def test_links_keep_the_session_and_back_and_forward_work(visit, settle):
    page = visit(VIEWS["entity"])
    page.evaluate("window.__same = true")
    page.get_by_role("link", name="Who stands where").last.click()
    expect(page.get_by_role("heading", name="Opposed it")).to_be_visible()
    assert "/stances?id=" in page.url
    page.get_by_role("link", name="Bureau of Harbours").first.click()
    expect(page.get_by_role("heading", name="Bureau of Harbours", level=1)).to_be_visible()
    assert page.evaluate("window.__same"), "a link loads the whole page anew"
    page.go_back()
    expect(page.get_by_role("heading", name="Opposed it")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Lifecycle")).to_be_visible()
    page.go_forward()
    expect(page.get_by_role("heading", name="Opposed it")).to_be_visible()


def test_the_menu_is_grouped_and_works_by_keyboard_and_on_a_narrow_screen(visit, settle):
    page = visit()
    groups = page.get_by_test_id("stTopNavSection")
    expect(groups).to_have_text(["Who did what", "When and with whom", "Sources", "More"])
    groups.nth(1).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("menuitem", name="Timeline")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitem", name="Network")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Network", level=1)).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 700})
    page.get_by_test_id("stExpandSidebarButton").click()
    page.get_by_role("link", name="Documents").click()
    expect(page.get_by_role("heading", name="Documents", level=1)).to_be_visible()
    expect(page.locator("[data-testid=stSidebar][data-collapsed=false]")).to_have_count(0)


def test_the_menu_marks_the_group_of_the_page_and_none_for_a_name(visit):
    page = visit("matrix")
    marked = page.locator("[data-testid=stTopNavSection][aria-current]")
    expect(marked).to_have_text("Who did what")
    page.locator(".or-matrix").get_by_role("link", name="Pilots Council 7").click()
    expect(page.get_by_role("heading", name="Pilots Council 7", level=1)).to_be_visible()
    expect(marked).to_have_count(0)


def test_what_has_no_year_leaves_nothing_to_zoom_in_on(visit):
    page = visit(f"timeline?id={NODES['ministry'].id}")
    expect(page.get_by_text("Nothing has a date with its year.")).to_be_visible()
    expect(page.locator(".timeline").get_by_role("button", name=re.compile("^28 November|announced"))).to_be_visible()
    expect(page.get_by_role("button", name="Zoom in")).to_be_hidden()


def test_an_unknown_address_is_told_in_plain_words(visit):
    page = visit(VIEWS["unknown"])
    expect(page.get_by_role("heading", name="This is not on record")).to_be_visible()
    expect(page.get_by_text("person/nobody")).to_be_hidden()


def test_a_search_has_an_address(visit, settle):
    page = visit()
    box = page.get_by_role("searchbox")
    box.fill("harbour")
    box.press("Enter")
    page.get_by_role("link", name=re.compile(r"^Program \(")).click()
    expect(page.get_by_role("link", name="Harbour Watch")).to_have_count(0)
    page.wait_for_url(re.compile("q=harbour.*types=Program"))
    page.goto(page.url)
    settle(page)
    expect(page.get_by_role("link", name="Closed Harbour Programme")).to_be_visible()
    expect(page.get_by_role("link", name="Harbour Watch")).to_have_count(0)


def test_back_from_an_entity_shows_the_search_again(visit, settle):
    page = visit("?q=stay+at+sea")
    page.get_by_role("link", name="Closed Harbour Programme").click()
    expect(page.get_by_role("heading", name="Lifecycle")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("searchbox")).to_have_value("stay at sea")
    expect(page.get_by_role("link", name="Closed Harbour Programme")).to_be_visible()


def pressed(page: Page, state: str):
    """The keep buttons that are in a state, `true` where the fact is kept."""
    return page.locator(f".or-keep[aria-pressed={state}]")


def test_what_is_kept_stays_kept_on_other_pages_and_after_a_reload(visit, settle):
    page = visit(VIEWS["stances"])
    page.evaluate("window.__row = document.querySelector('.or-fact')")
    page.get_by_role("button", name="Keep for the dossier").first.click()
    expect(pressed(page, "true")).to_have_count(1)
    settle(page)
    assert page.evaluate("window.__row.isConnected"), "the page is drawn anew for a fact that is kept"
    page.get_by_role("link", name="Claims", exact=True).click()
    expect(page.get_by_role("heading", name="Lifecycle")).to_be_visible()
    expect(pressed(page, "true")).to_have_count(1)
    page.reload()
    settle(page)
    expect(pressed(page, "true")).to_have_count(1)
    pressed(page, "true").click()
    expect(pressed(page, "true")).to_have_count(0)
    assert page.evaluate("localStorage.getItem('onrecord.dossier')") == "[]"


def test_a_dossier_of_three_facts_is_exported_and_reopened_from_its_link(visit, settle, browser, address):
    page = visit(VIEWS["stances"])
    for number in range(3):
        page.get_by_role("button", name="Keep for the dossier").first.click()
        expect(pressed(page, "true")).to_have_count(number + 1)
    page.get_by_role("link", name="Dossier", exact=True).click()
    expect(page.get_by_role("heading", name="The claims 3")).to_be_visible()
    for name, opening in (("Markdown", b"# Dossier"), ("HTML", b"<!doctype html>"), ("CSV", b"sentence,")):
        with page.expect_download() as download:
            page.get_by_role("button", name=f"Dossier as {name}").click()
        assert Path(download.value.path()).read_bytes().startswith(opening)
    page.get_by_role("link", name="A page of its own").click()
    expect(page.get_by_text("that the address of this page names")).to_be_visible()
    context = browser.new_context()
    other = context.new_page()
    other.goto(page.url)
    settle(other)
    expect(other.get_by_role("heading", name="The claims 3")).to_be_visible()
    context.close()
    page.get_by_role("link", name="Open my own dossier").click()
    page.get_by_role("button", name="Take all out").click()
    expect(page.get_by_text("Nothing is kept yet.")).to_be_visible()


def test_claims_are_filtered_and_the_filter_has_an_address(visit, settle):
    page = visit("claims")
    everything = page.locator(".or-fact").count()
    page.get_by_label("Until").fill("2019-11")
    page.get_by_label("Until").press("Enter")
    page.wait_for_url(re.compile("until=2019-11"))
    settle(page)
    expect(page.locator(".or-fact")).not_to_have_count(everything)
    kept = page.locator(".or-fact").count()
    page.goto(page.url)
    settle(page)
    expect(page.locator(".or-fact")).to_have_count(kept)
    page.goto(page.url.replace("until=2019-11", "status=Alleged"))
    settle(page)
    alleged = page.locator(".or-fact").count()
    expect(page.locator(".or-fact", has_text="Alleged")).to_have_count(alleged)
    assert 0 < alleged < everything
    page.get_by_label("Until").fill("autumn")
    page.get_by_label("Until").press("Enter")
    expect(page.get_by_text("is no date")).to_be_visible()


def test_claims_about_a_name_are_found_and_the_name_is_in_the_address(visit, settle):
    page = visit("claims?status=Reported")
    everything = page.locator(".or-fact").count()
    box = page.get_by_label("About whom or what")
    box.fill("BoH")
    box.press("Enter")
    page.locator(".or-list").get_by_role("link", name="Bureau of Harbours", exact=True).click()
    expect(page.get_by_role("link", name="About anybody")).to_be_visible()
    settle(page)
    kept = page.locator(".or-fact").count()
    assert 0 < kept < everything and "about=governmentbody" in page.url and "status=Reported" in page.url
    page.goto(page.url)
    settle(page)
    expect(page.locator(".or-fact")).to_have_count(kept)


def test_the_order_of_the_matrix_is_in_its_address(visit, settle):
    page = visit("matrix")
    page.get_by_text("By name", exact=True).click()
    page.wait_for_url(re.compile("order=By"))
    settle(page)
    page.goto(page.url)
    settle(page)
    names = page.locator(".or-matrix th[scope=row]").all_inner_texts()
    assert len(names) > 2 and names == sorted(names, key=str.casefold)


def test_a_document_is_read_put_on_record_and_taken_back(visit, settle):
    page = visit("add")
    page.get_by_label("Or paste the text").fill(
        "The Harbour Ministry announced the Lantern Programme on Tuesday. "
        "The Lantern Union opposes the Lantern Programme because it violates the Refugee Convention."
    )
    page.get_by_label("Title", exact=True).fill(f"Lanterns {PAYLOAD}")
    page.get_by_label("Published on").fill("2019-11-21")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("Lantern Union opposed Lantern Programme")).to_be_visible(timeout=60_000)
    page.get_by_role("button", name="Put on record").click()
    expect(page.get_by_role("button", name="Take it back")).to_be_visible(timeout=30_000)
    address = page.url
    page.get_by_role("link", name="Read it with its claims marked").click()
    expect(page.locator("mark").first).to_be_visible()
    assert page.evaluate("window.__xss") is None
    page.goto(f"{address.removesuffix('add')}?q=lantern")
    settle(page)
    expect(page.get_by_role("link", name="Lantern Programme")).to_be_visible()


def test_what_is_added_can_be_taken_back_at_once(visit, settle):
    page = visit("add")
    page.locator("input[type=file]").set_input_files(
        [
            {"name": "kites.txt", "mimeType": "text/plain", "buffer": b"The Kite Union opposes the Kite Programme."},
            {"name": "<img src=x>.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 no pdf at all"},
        ]
    )
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("This one cannot be read.")).to_be_visible(timeout=60_000)
    page.get_by_role("button", name="Put on record").click()
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_role("button", name="Take it back")).to_have_count(0, timeout=30_000)
    page.goto(page.url.replace("/add", "/?q=kite"))
    settle(page)
    expect(page.get_by_text("Nothing is called “kite”")).to_be_visible()


def test_a_question_is_chosen_answered_changed_and_taken_along(visit, settle):
    page = visit("cypher")
    page.get_by_role("link", name="Who opposed a policy or refused").click()
    expect(page.get_by_role("heading", name="Who opposed a policy", level=1)).to_be_visible()
    box = page.get_by_label("Name of a policy")
    box.fill("Stay at Sea")
    box.press("Enter")
    expect(page.get_by_role("cell", name="Pilots Council 7", exact=True)).to_be_visible()
    page.wait_for_url(re.compile("policy=Stay"))
    page.get_by_text("How it is asked in Cypher").click()
    page.get_by_role("link", name="Change it").click()
    cypher = page.get_by_label("Your question in Cypher")
    expect(cypher).to_have_count(1, timeout=20_000)  # the one of the page before fades out
    expect(cypher).to_have_value(re.compile("MATCH \\(p:Policy\\)"))
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.get_by_role("cell", name="Pilots Council 7", exact=True)).to_be_visible()
    settle(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV", exact=True).click()
    assert Path(download.value.path()).read_bytes().startswith(b"who,stance,")
    cypher.fill("MATCH (n) DETACH DELETE n")
    cypher.press("Control+Enter")
    settle(page)
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.get_by_text("This cannot be answered.")).to_be_visible()


def test_an_answer_with_nodes_is_drawn(visit):
    page = visit(VIEWS["picture"])
    page.wait_for_selector(".network[data-drawn]")
    page.get_by_text("Table", exact=True).click()
    expect(page.get_by_role("link", name="Pilots Council 7").first).to_be_visible()


def test_a_cell_of_the_matrix_opens_its_sentence(visit):
    page = visit("matrix")
    row = page.get_by_role("row", name="Pilots Council 7")
    row.get_by_role("link", name="opposed").first.click()
    expect(page.get_by_role("heading", name="Pilots Council 7 and Closed Harbour Programme")).to_be_visible()
    assert "cell=" in page.url


def test_a_spoilt_basket_is_taken_for_an_empty_one(visit, settle):
    page = visit(VIEWS["stances"])
    page.evaluate("""localStorage.setItem('onrecord.dossier', '{"<img src=x>": ["claim/zz"')""")
    page.reload()
    settle(page)
    page.get_by_role("button", name="Keep for the dossier").first.click()
    expect(pressed(page, "true")).to_have_count(1)


def test_a_view_is_taken_along_as_csv_json_and_citation(visit):
    page = visit(VIEWS["stances"])
    for name, opening in (("CSV", b"sentence,"), ("JSON", b"[")):
        with page.expect_download() as download:
            page.get_by_role("button", name=name, exact=True).click()
        assert Path(download.value.path()).read_bytes().startswith(opening)
    page.get_by_role("button", name="Cite or link").click()
    expect(page.get_by_text("“Who stands where: Closed Harbour Programme”")).to_be_visible()
    expect(page.get_by_text(page.url.partition("?")[0]).last).to_be_visible()


def test_the_pages_follow_a_dark_theme(browser, address, settle):
    from axe_playwright_python.sync_playwright import Axe

    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(f"{address}/{VIEWS['stances']}")
    settle(page)
    expect(page.locator(".or-fact").first).to_be_visible()
    ink = page.locator(".or-fact").first.evaluate("row => getComputedStyle(row).color")
    assert min(map(int, re.findall(r"\d+", ink))) > 150, "dark words on a dark ground"
    faults = []
    for view in (VIEWS["matrix"], VIEWS["fact"], VIEWS["stances"]):
        page.goto(f"{address}/{view}")
        settle(page)
        expect(page.locator(".or h1").first).to_be_visible()
        found = Axe().run(page).response["violations"]
        faults += [(view, v["id"]) for v in found if v["impact"] in ("serious", "critical")]
    context.close()
    assert not faults


def test_a_modified_click_is_left_to_the_browser(visit):
    page = visit(VIEWS["entity"])
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Pilots Council 7").first.click(modifiers=["Control"])
    assert "/entity?id=union" in opened.value.url
    expect(page.get_by_role("heading", name="Closed Harbour Programme", level=1)).to_be_visible()


def test_two_ends_are_chosen_and_connected(visit, settle):
    page = visit("path")
    for label, words, name in (
        ("From", "BoH", "Bureau of Harbours"),
        ("To", "fourth quay", "Court of the Fourth Quay"),
    ):
        box = page.get_by_label(label, exact=True)
        box.fill(words)
        box.press("Enter")
        page.get_by_role("link", name=name).click()
        expect(page.get_by_text(f"{label}: {name}")).to_be_visible()
    expect(page.get_by_role("heading", name="The way")).to_be_visible()
    assert "a=" in page.url and "b=" in page.url


@pytest.mark.parametrize("width", [1280, 420])
def test_a_passage_leads_to_its_facts_and_a_fact_to_its_passage(visit, settle, width):
    page = visit(f"document?id={DOCUMENTS[0].id}")
    page.set_viewport_size({"width": width, "height": 500})
    page.get_by_role("link", name=REFUSED).click()
    chosen = page.locator(".or-claim[aria-current]")
    expect(chosen).to_contain_text("Ben Okoro refused to carry out Closed Harbour Programme")
    expect(chosen).to_be_in_viewport()
    other = page.locator(".or-claim", has_text="violates").first
    other.get_by_role("link", name="Show it in the text").click()
    expect(page.locator("mark.or-focus")).to_contain_text("violates the Harbours Act")
    expect(page.locator("mark.or-focus")).to_be_in_viewport()
    assert "claim=" in page.url


def test_the_timeline_opens_what_is_picked_in_it(visit, settle):
    page = visit(VIEWS["timeline"])
    item = page.locator(".timeline").get_by_role("button", name=re.compile("let information out in")).first
    item.focus()
    item.press("Enter")
    expect(page.get_by_role("heading", name="Chosen")).to_be_visible()
    assert "focus=claim" in page.url


def test_dragging_over_the_histogram_asks_for_a_period_and_a_click_for_the_whole(visit):
    page = visit(f"timeline?id={POLICY}&with={NODES['agency'].id}")
    items = page.locator(".timeline .item")
    expect(items.first).to_be_visible()
    whole = items.count()
    strip = page.locator(".brush svg")
    strip.scroll_into_view_if_needed()
    box = strip.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.85, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.99, box["y"] + 10, steps=3)
    page.mouse.up()
    page.wait_for_url(re.compile("since=2019-.*until=2019-"))
    expect(page.get_by_text("in the period chosen")).to_be_visible()
    expect(items).not_to_have_count(whole)
    expect(items.first).to_be_visible()
    page.get_by_label("From", exact=True).fill("")
    page.get_by_label("From", exact=True).press("Enter")
    page.wait_for_url(lambda url: "since=" not in url)
    page.locator(".brush svg").click(position={"x": 300, "y": 10})
    page.wait_for_url(lambda url: "until=" not in url)
    expect(items).to_have_count(whole)


def test_the_network_shows_what_is_in_the_address(visit):
    page = visit(f"{VIEWS['network']}&focus={NODES['agency'].id}")
    expect(page.get_by_role("heading", name="Bureau of Harbours")).to_be_visible()
    expect(page.get_by_role("link", name="All claims about it")).to_be_visible()


def test_the_network_opens_what_is_picked_in_it_by_keyboard(visit):
    page = visit(VIEWS["network"])
    page.wait_for_selector(".network[data-drawn]")
    canvas = page.get_by_role("application")
    canvas.focus()
    canvas.press("ArrowRight")  # the node in the middle, and then its first neighbour
    canvas.press("ArrowRight")
    canvas.press("Enter")
    expect(page.get_by_role("link", name="All claims about it")).to_be_visible()
    assert "focus=" in page.url
    canvas.press("e")
    page.wait_for_url(re.compile("steps=add"))


def test_the_network_tells_what_lies_outside_of_its_frame(visit):
    page = visit(VIEWS["network"])
    page.wait_for_selector(".network[data-drawn]")
    count = page.locator(".network .count")
    expect(count).to_have_text(re.compile("links?$"))
    for _ in range(8):
        page.locator(".network").get_by_role("button", name="Zoom in").click()
    expect(count).to_have_text(re.compile("outside the frame"))
    page.locator(".network").get_by_role("button", name="Fit").click()
    expect(count).to_have_text(re.compile("links?$"))


def test_the_network_is_changed_by_keyboard_step_by_step_and_back(visit):
    page = visit(VIEWS["network"])
    drawn = page.locator(".network[data-drawn]")
    expect(drawn).to_be_visible()
    before = int(drawn.get_attribute("data-drawn"))
    canvas = page.get_by_role("application")
    canvas.focus()
    for key in ("u", "ArrowRight", "h"):
        canvas.press(key)
    expect(page.locator(".network .live")).to_contain_text("it stays")
    canvas.press("ArrowRight")
    canvas.press("h")
    expect(page.locator(f".network[data-drawn='{before - 1}']")).to_be_visible()
    expect(page.get_by_text("Hidden: ")).to_be_visible()
    assert "steps=hide" in page.url
    canvas.press("ArrowRight")
    canvas.press("p")
    expect(page.locator(".network .live")).to_contain_text("is pinned")
    page.wait_for_url(re.compile("pins="))
    canvas.press("u")  # the pin first, the node after it
    expect(page.locator(".network .live")).to_have_text("Undone.")
    page.wait_for_url(lambda url: "pins=" not in url)
    canvas.press("u")
    expect(page.locator(f".network[data-drawn='{before}']")).to_be_visible()
    assert "steps=" not in page.url


def test_pins_are_in_the_address_and_come_back_where_they_were(visit, settle):
    page = visit(f"{VIEWS['network']}&pins={NODES['union'].id}:400:-300,%3Cimg%3E:1:2,person/nobody:1:1")
    expect(page.locator(".network[data-drawn]")).to_be_visible()
    place = "root => { const {x, y} = root.where(%r); return [x, y]; }"
    pinned, other = (page.locator(".network").evaluate(place % NODES[key].id) for key in ("union", "policy"))
    assert pinned[0] > other[0] and pinned[1] < other[1]
    canvas = page.get_by_role("application")
    canvas.focus()
    canvas.press("ArrowRight")
    canvas.press("p")  # the node in the middle too
    page.wait_for_url(lambda url: f",{POLICY}:" in unquote(url))
    assert f"pins={NODES['union'].id}:400:-300," in unquote(page.url)
    canvas.press("t")
    expect(page.locator(".network .live")).to_contain_text("but for what is pinned")


def test_a_node_shows_what_it_is_linked_with_before_it_is_drawn(visit):
    page = visit(f"{VIEWS['network']}&focus={NODES['agency'].id}")
    listed = page.get_by_role("listitem").filter(has_text=RELATIONS["disclosed"].reads)
    before = int(page.locator(".network[data-drawn]").get_attribute("data-drawn"))
    listed.get_by_role("link", name="show 1 more").click()
    expect(page.locator(f".network[data-drawn='{before + 1}']")).to_be_visible()
    expect(listed).to_contain_text("all drawn")
    assert "focus=" in page.url


def test_a_network_is_taken_along_as_files(visit, tmp_path):
    page = visit(HOSTILE["network"])
    for name, holds in (("GraphML", b"<graphml"), ("Page that opens anywhere", b"Content-Security-Policy")):
        with page.expect_download() as saving:
            page.get_by_role("button", name=name).click()
        saving.value.save_as(tmp_path / "file")
        written = (tmp_path / "file").read_bytes()
        assert holds in written and PAYLOAD.encode() not in written and b"Mallory" in written


@pytest.mark.parametrize("view", VIEWS)
def test_no_view_has_a_serious_fault_of_access_or_spills_over(visit, view):
    from axe_playwright_python.sync_playwright import Axe

    page = visit(VIEWS[view])
    for width in (1280, 420):
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page).response["violations"]
        serious = [(v["id"], v["nodes"][0]["html"][:200]) for v in found if v["impact"] in ("serious", "critical")]
        assert not serious, width
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"), (
            f"at {width} it scrolls sideways"
        )


@pytest.mark.parametrize("view", HOSTILE)
def test_nothing_in_the_data_runs_or_fetches(visit, view):
    page = visit(HOSTILE[view])
    for row in page.locator("details").all():
        row.evaluate("row => { row.open = true }")
    page.wait_for_timeout(300)
    assert page.evaluate("window.__xss") is None
    assert page.locator(".or img").count() == 0


def test_the_page_may_load_nothing_from_elsewhere(visit, page):
    blocked: list[str] = []
    page.on("console", lambda message: blocked.append(message.text))
    visit()
    page.evaluate("document.body.append(Object.assign(new Image(), {src: 'http://127.0.0.1:9/x.png'}))")
    page.wait_for_timeout(300)
    assert any("Content Security Policy" in text for text in blocked)
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.__ran = 1'}))")
    assert page.evaluate("window.__ran") is None
