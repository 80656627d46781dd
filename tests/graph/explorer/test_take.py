"""Citations and addresses of views."""

from datetime import date

from graph.explorer.take import citation, view_address


def test_the_address_of_a_view_holds_what_it_shows():
    address = view_address("http://127.0.0.1:8501/stances?old=1", {"id": "program/a b"})
    assert address == "http://127.0.0.1:8501/stances?id=program/a%20b"
    assert view_address("http://127.0.0.1:8501/", {}) == "http://127.0.0.1:8501/"


def test_a_title_cannot_write_markdown_into_a_citation():
    said = citation("![x](http://a.example)", "2 facts", "http://127.0.0.1/", date(2020, 5, 1))
    assert "![" not in said and said.endswith("<http://127.0.0.1/> (seen 1 May 2020)")
