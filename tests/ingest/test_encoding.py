"""Bytes to text without guessing."""

from pathlib import PurePath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.encoding import decode, decode_as
from ingest.errors import IngestError

PATH = PurePath("a.txt")
TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0\ufeff"))


@given(TEXT)
def test_what_is_written_in_a_known_encoding_is_read_to_the_letter(text: str) -> None:
    assert decode(text.encode(), PATH) == text
    assert decode(b"\xef\xbb\xbf" + text.encode(), PATH) == text
    assert decode(b"\xff\xfe" + text.encode("utf-16-le"), PATH) == text
    assert decode(b"\xfe\xff" + text.encode("utf-16-be"), PATH) == text


@given(st.binary())
def test_bytes_are_read_or_refused_and_nothing_else(data: bytes) -> None:
    try:
        assert "\0" not in decode(data, PATH)
    except IngestError as error:
        assert str(error).startswith("a.txt: ")


def test_windows_text_keeps_its_quotes() -> None:
    assert decode("“No,” she said at the café – twice.".encode("cp1252"), PATH) == "“No,” she said at the café – twice."


@pytest.mark.parametrize(("data", "charset"), [(b"\xff", "utf-8"), (b"x", "no-such-charset"), (b"a\0", "latin-1")])
def test_a_declared_charset_that_does_not_fit_is_refused(data: bytes, charset: str) -> None:
    with pytest.raises(IngestError, match=r"a\.txt: "):
        decode_as(data, charset, PATH)
