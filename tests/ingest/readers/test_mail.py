"""E-mail: odd headers, charsets, and messages without a text."""

from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.errors import IngestError
from ingest.readers.mail import EMAIL

PATH = PurePath("a.eml")


def mail(body: bytes, *headers: str) -> bytes:
    return "\n".join(("Subject: x", *headers, "", "")).encode() + body


def test_the_body_is_read_by_its_charset() -> None:
    assert EMAIL.read(mail(b"caf\xe9", "Content-Type: text/plain; charset=iso-8859-1"), PATH).text == "café"
    assert EMAIL.read(mail("café".encode()), PATH).text == "café"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (mail(b"x", "Content-Type: text/plain; charset=klingon"), "charset 'klingon'"),
        (mail(b"\xff", "Content-Type: text/plain; charset=utf-8"), "byte 0 is no UTF-8"),
        (mail(b"AAAA", "Content-Type: application/pdf", "Content-Transfer-Encoding: base64"), "no text part"),
    ],
)
def test_what_cannot_be_read_is_named(data: bytes, words: str) -> None:
    with pytest.raises(IngestError, match=r"a\.eml: ") as caught:
        EMAIL.read(data, PATH)
    assert words in str(caught.value)


def test_a_date_that_is_none_is_left_out() -> None:
    metadata = EMAIL.read(mail(b"x", "Date: yesterday", "From: Ada Okoro <a@b.example>, c@d.example"), PATH).metadata
    assert metadata.published is None
    assert metadata.authors == ("Ada Okoro", "c@d.example")


@given(st.binary(max_size=200), st.binary(max_size=60))
def test_any_bytes_are_read_or_named(body: bytes, header: bytes) -> None:
    try:
        EMAIL.read(b"Subject: x\nContent-Type: " + header + b"\n\n" + body, PATH)
    except IngestError as error:
        assert str(error).startswith("a.eml")
