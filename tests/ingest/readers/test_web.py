"""Web pages: charsets, dates that are no dates of the page, and hostile markup."""

from pathlib import PurePath

import pytest

from ingest.errors import IngestError
from ingest.readers.web import HTML

PATH = PurePath("a.html")
BODY = (
    "<article><h1>Board meets</h1><p>The board of the harbour met on Monday and voted to close the northern pier.</p>"
    "<p>It was the last meeting before the summer, and all nine members of the board took part in it.</p></article>"
)


def page(head: str, body: str = BODY) -> bytes:
    return f"<html><head>{head}</head><body>{body}</body></html>".encode()


def test_a_date_in_the_prose_or_the_footer_is_no_date_of_publication() -> None:
    body = BODY.replace("Monday", "March 3, 2004") + "<footer>© 2011 Harbour Post</footer>"
    assert HTML.read(page("<title>x</title>", body), PATH).metadata.published is None


def test_a_host_is_no_outlet() -> None:
    link = '<link rel="canonical" href="https://www.harbour.example/board">'
    metadata = HTML.read(page(link), PATH).metadata
    assert metadata.url == "https://www.harbour.example/board"
    assert metadata.publisher is None


def test_an_xml_declaration_does_not_matter() -> None:
    data = b'<?xml version="1.0" encoding="utf-8"?>' + page("")
    assert "northern pier" in HTML.read(data, PATH).text


def test_entities_of_the_page_are_never_followed() -> None:
    declared = b'<!DOCTYPE html [<!ENTITY s SYSTEM "file:///etc/passwd">]>'
    assert "root:" not in HTML.read(declared + page("", BODY.replace("Monday", "&s;")), PATH).text


@pytest.mark.parametrize("data", [page("", ""), b"<script>x</script>", b"<" * 5000, b"<div>" * 3000])
def test_a_page_without_an_article_is_named(data: bytes) -> None:
    with pytest.raises(IngestError, match=r"a\.html: no article"):
        HTML.read(data, PATH)
