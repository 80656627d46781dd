"""The page of the vocabulary in a browser: readable in both themes and on a phone, and it asks for nothing."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from ontology.rdf.__main__ import HERE

PAGE = (HERE / "ontology.html").as_uri()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_it_is_accessible(page, theme: str, width: int) -> None:
    page.emulate_media(color_scheme=theme)
    page.set_viewport_size({"width": width, "height": 900})
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(PAGE)
    assert not said
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_role("link", name="Relations", exact=True).click()
    assert page.locator("#implemented").get_by_role("heading").inner_text() == "implemented k:implemented"
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
