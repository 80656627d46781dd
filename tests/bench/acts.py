"""What readers do in the explorer: each act opens a view, and its answer is waited for from the key or click on.

An act is a generator: what comes before its `yield` is preparation, what comes after it is measured.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from playwright.sync_api import Locator, Page

from tests.bench.claims import Land

SETTLED = "[data-testid=stApp][data-test-script-state=notRunning]"


@dataclass(frozen=True)
class Reader:
    """Somebody with a page of the explorer at an address, and what can be read about there."""

    page: Page
    address: str
    land: Land

    def open(self, view: str) -> None:
        """Load a view and wait until nothing is under way."""
        self.page.goto(f"{self.address}/{view}")
        self.page.locator("html[data-basket]").wait_for(state="attached")
        settle(self.page)

    def busy(self, kind: str, place: int = 0) -> str:
        """Give the id of a name that many claims are about."""
        return self.land.ids[kind][place]


Act = Callable[[Reader, int], Iterator[None]]


def settle(page: Page) -> None:
    page.wait_for_selector(SETTLED, timeout=120_000)


def other_words(held: Locator) -> Callable[[], None]:
    """Note the words of an element, and give what waits until it has others."""
    before = held.inner_text()
    return lambda: held.filter(has_not_text=before).wait_for()


def found(reader: Reader) -> Locator:
    return reader.page.locator(".or h2", has_text="Found")


def told(reader: Reader) -> Locator:
    return reader.page.locator(".or-notice").first


def choose(reader: Reader, label: str, option: str) -> Locator:
    """Open a box of choices and give one of them, to be clicked; a long list holds only what was typed for."""
    reader.page.get_by_role("combobox", name=label, exact=True).click()
    reader.page.keyboard.type(option)
    return reader.page.get_by_role("option", name=option, exact=True)


def search(reader: Reader, number: int) -> Iterator[None]:
    words = reader.busy("Person", number).partition("/")[2]
    reader.open("")
    box = reader.page.get_by_role("searchbox")
    box.fill(words)
    yield
    box.press("Enter")
    reader.page.locator(f".or a.or-node[href*='{words}']").first.wait_for()


def search_a_kind(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"?q={('harbour', 'forest', 'housing', 'health', 'railway')[number % 5]}")
    answered = other_words(reader.page.locator(".or h2", has_text="Results"))
    yield
    reader.page.get_by_role("navigation", name="Only these kinds").get_by_role("link").last.click()
    answered()


def view(words: str) -> Act:
    """Make the act of going to another view of a name."""

    def act(reader: Reader, number: int) -> Iterator[None]:
        reader.open(f"entity?id={reader.busy('Program', number)}")
        yield
        reader.page.locator(".or-ways").get_by_role("link", name=words).click()
        reader.page.locator(".or-way[aria-current=page]", has_text=words).wait_for()

    return act


def name_in_a_fact(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"stances?id={reader.busy('Program', number)}")
    link = reader.page.locator(".or-fact a.or-node").first
    name = link.inner_text()
    yield
    link.click()
    reader.page.locator(".or h1", has_text=name).wait_for()


def fact(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"stances?id={reader.busy('Program', number)}")
    row = reader.page.locator(".or-fact").first
    row.locator("summary").click()
    yield
    row.get_by_role("link", name="Link to this claim").click()
    reader.page.locator("h1.or-sentence").wait_for()


def sentence_in_its_document(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"stances?id={reader.busy('Rule', number)}")
    row = reader.page.locator(".or-fact").first
    row.locator("summary").click()
    yield
    row.get_by_role("link", name="Read it in the document").click()
    reader.page.locator("mark.or-focus").first.wait_for()


def passage(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"stances?id={reader.busy('Rule', number)}")
    row = reader.page.locator(".or-fact").first
    row.locator("summary").click()
    row.get_by_role("link", name="Read it in the document").click()
    reader.page.locator("mark.or-focus").first.wait_for()
    settle(reader.page)
    answered = other_words(reader.page.locator("mark.or-focus").first)
    yield
    reader.page.locator(".or-claim:not([aria-current])").last.get_by_role("link", name="Show it in the text").click()
    answered()


def keep(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"stances?id={reader.busy('Rule', number)}")
    yield
    reader.page.locator(".or-keep[aria-pressed=false]").first.click()
    reader.page.locator(".or-keep[aria-pressed=true]").first.wait_for()


def dossier(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"stances?id={reader.busy('Rule', number)}")
    reader.page.locator(".or-keep[aria-pressed=false]").first.click()
    yield
    reader.page.get_by_role("link", name="Dossier", exact=True).click()
    reader.page.locator(".or h2", has_text="The claims").wait_for()


def claims_until(reader: Reader, number: int) -> Iterator[None]:
    reader.open("claims?sure=at+least+90+%25")
    until = reader.page.get_by_label("Until", exact=True)
    until.fill(str(2001 + number))
    answered = other_words(found(reader))
    yield
    until.press("Enter")
    answered()


def claims_since(reader: Reader, number: int) -> Iterator[None]:
    reader.open("claims")
    since = reader.page.get_by_label("From", exact=True)
    since.fill(str(2001 + number))
    answered = other_words(found(reader))
    yield
    since.press("Enter")
    answered()


def claims_by(label: str, *options: str) -> Act:
    """Make the act of filtering all claims by one of the choices of a box."""

    def act(reader: Reader, number: int) -> Iterator[None]:
        reader.open("claims")
        answered = other_words(found(reader))
        option = choose(reader, label, options[number % len(options)])
        option.wait_for()
        yield
        option.click()
        answered()

    return act


def claims_by_speaker(reader: Reader, number: int) -> Iterator[None]:
    reader.open("claims")
    answered = other_words(found(reader))
    reader.page.get_by_role("combobox", name=re.compile("^On whose word")).click()
    option = reader.page.get_by_role("option").nth(number + 1)
    option.wait_for()
    yield
    option.click()
    answered()


def claims_about(reader: Reader, number: int) -> Iterator[None]:
    words = reader.busy("Person", number).partition("/")[2]
    reader.open("claims")
    box = reader.page.get_by_label("About whom or what")
    box.fill(words)
    box.press("Enter")
    link = reader.page.locator(f".or a.or-node[href*='about=person%2F{words}']").first
    link.wait_for()
    settle(reader.page)
    answered = other_words(found(reader))
    yield
    link.click()
    answered()


def next_claims(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"claims?part={20 * number + 1}" if number else "claims")
    answered = other_words(found(reader))
    yield
    reader.page.get_by_role("button", name="Next page").click()
    answered()


def next_claims_of_a_filter(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"claims?since={2001 + number}")
    answered = other_words(found(reader))
    yield
    reader.page.get_by_role("button", name="Next page").click()
    answered()


def matrix_kind(reader: Reader, number: int) -> Iterator[None]:
    reader.open("matrix")
    answered = other_words(told(reader))
    option = choose(reader, "Kind of actor", ("Person", "Union", "Government body", "Court", "Advocacy group")[number])
    option.wait_for()
    yield
    option.click()
    answered()


def matrix_until(reader: Reader, number: int) -> Iterator[None]:
    reader.open("matrix")
    until = reader.page.get_by_label("Until", exact=True)
    until.fill(str(2001 + number))
    answered = other_words(told(reader))
    yield
    until.press("Enter")
    answered()


def matrix_status(reader: Reader, number: int) -> Iterator[None]:
    reader.open("matrix")
    answered = other_words(told(reader))
    option = choose(reader, "Status", ("Alleged", "Denied", "Reported")[number % 3])
    option.wait_for()
    yield
    option.click()
    answered()


def matrix_order(reader: Reader, number: int) -> Iterator[None]:
    reader.open("matrix")
    answered = other_words(reader.page.locator(".or-matrix th[scope=row]").first)
    yield
    reader.page.get_by_text("By name", exact=True).click()
    answered()


def matrix_cell(reader: Reader, number: int) -> Iterator[None]:
    reader.open("matrix")
    yield
    reader.page.locator(".or-matrix td a").nth(3 * number).click()
    reader.page.locator(".or h2", has_text=" and ").first.wait_for()


def timeline_until(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"timeline?id={reader.busy('Person', number)}")
    until = reader.page.get_by_label("Until", exact=True)
    until.fill("2005")
    answered = other_words(told(reader))
    yield
    until.press("Enter")
    answered()


def timeline_lanes(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"timeline?id={reader.busy('Person', number)}")
    answered = other_words(reader.page.locator(".timeline"))
    yield
    reader.page.get_by_text("Policy or case", exact=True).click()
    answered()


def timeline_item(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"timeline?id={reader.busy('Person', number)}")
    item = reader.page.locator(".timeline .item").first
    item.focus()
    yield
    item.press("Enter")
    reader.page.get_by_role("heading", name="Chosen").wait_for()


def _network(reader: Reader, number: int) -> None:
    reader.open(f"network?id={reader.busy('Person', number)}")
    reader.page.locator(".network[data-drawn]").wait_for()


def network_kind(reader: Reader, number: int) -> Iterator[None]:
    _network(reader, number)
    reader.page.get_by_text("Choose which links are drawn").click()
    pill = reader.page.get_by_test_id("stExpander").get_by_test_id("stButtonGroup").first.get_by_role("button").first
    pill.wait_for()
    answered = other_words(told(reader))
    yield
    pill.click()
    answered()


def network_size(reader: Reader, number: int) -> Iterator[None]:
    _network(reader, number)
    reader.page.get_by_text("Choose which links are drawn").click()
    few = reader.page.get_by_role("radio", name="20", exact=True)
    few.wait_for()
    yield
    few.click()
    reader.page.locator(".network[data-drawn='20']").wait_for()


def network_node(reader: Reader, number: int) -> Iterator[None]:
    _network(reader, number)
    canvas = reader.page.get_by_role("application")
    canvas.focus()
    canvas.press("ArrowRight")
    canvas.press("ArrowRight")
    yield
    canvas.press("Enter")
    reader.page.get_by_role("link", name="All claims about it").wait_for()


def network_expand(reader: Reader, number: int) -> Iterator[None]:
    _network(reader, number)
    canvas = reader.page.get_by_role("application")
    canvas.focus()
    canvas.press("ArrowRight")
    canvas.press("ArrowRight")
    answered = other_words(told(reader))
    yield
    canvas.press("e")
    answered()


def second_end(page: str) -> Act:
    """Make the act of choosing the second of two names."""

    def act(reader: Reader, number: int) -> Iterator[None]:
        words = reader.busy("GovernmentBody", number).partition("/")[2]
        reader.open(f"{page}?a={reader.busy('Person', number)}")
        box = reader.page.get_by_role("searchbox")
        box.fill(words)
        box.press("Enter")
        link = reader.page.locator(f".or a.or-node[href*='b=governmentbody%2F{words}']").first
        link.wait_for()
        settle(reader.page)
        yield
        link.click()
        reader.page.locator(".or h2, .or-notice").first.wait_for()

    return act


def another_page(reader: Reader, number: int) -> Iterator[None]:
    reader.open(f"entity?id={reader.busy('Person', number)}")
    yield
    reader.page.get_by_test_id("stTopNavLink").filter(has_text="Search").click()
    reader.page.locator(".or h2", has_text="Questions to begin with").wait_for()


ACTS: dict[str, Act] = {
    "search": search,
    "search, one kind": search_a_kind,
    "view: who stands where": view("Who stands where"),
    "view: timeline": view("Timeline"),
    "view: network": view("Network"),
    "view: documents": view("Documents"),
    "name in a fact": name_in_a_fact,
    "fact": fact,
    "sentence in its document": sentence_in_its_document,
    "another passage": passage,
    "keep a fact": keep,
    "open the dossier": dossier,
    "back to the search": another_page,
    "claims until a year": claims_until,
    "claims from a year": claims_since,
    "claims of a status": claims_by("Status", "Alleged", "Denied", "Reported"),
    "claims of a relation": claims_by("What is said", "opposed", "implemented", "warned"),
    "claims that are sure": claims_by("How sure the program is", "at least 90 %", "at least 70 %", "at least 50 %"),
    "claims on a word": claims_by_speaker,
    "claims about a name": claims_about,
    "next claims": next_claims,
    "next claims of a filter": next_claims_of_a_filter,
    "matrix, kind of actor": matrix_kind,
    "matrix, until a year": matrix_until,
    "matrix, status": matrix_status,
    "matrix, order": matrix_order,
    "matrix, cell": matrix_cell,
    "timeline, until a year": timeline_until,
    "timeline, lanes": timeline_lanes,
    "timeline, item": timeline_item,
    "network, kind of link": network_kind,
    "network, size": network_size,
    "network, node": network_node,
    "network, expand": network_expand,
    "connect two": second_end("path"),
    "compare two": second_end("compare"),
}
