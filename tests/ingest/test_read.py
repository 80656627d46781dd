"""One door for documents: what can be read is, what cannot is named with its place and a remedy."""

import errno
import hashlib
import os
import socket
from pathlib import Path
from typing import Any

import pytest

from ingest import read as door
from ingest.errors import IngestError
from ingest.read import choose, read, read_data


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_file_is_read_with_its_fingerprint(tmp_path: Path) -> None:
    path = written(tmp_path, "note.txt", b"The board met.\n")
    opened = read(path)
    assert opened.raw.text == "The board met.\n"
    assert opened.data == b"The board met.\n"
    assert opened.sha256 == hashlib.sha256(opened.data).hexdigest()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\r\n", "empty"),
        ("no-break.txt", "\u00a0\n".encode(), "no text in it"),
        ("zero.txt", b"some\0bytes", "byte 4 is zero"),
        ("utf16.txt", "no mark".encode("utf-16-le"), "byte 1 is zero"),
        ("damaged.txt", "caf\u00e9 ".encode() + b"\xff broken", "byte 6 is no UTF-8"),
        (
            "cyrillic.txt",
            "\u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u0441\u043a\u0430\u0437\u0430\u043b".encode("cp1251"),
            "encoding is not known",
        ),
        ("undefined.txt", b"mostly plain words here \x81 and more of them", "byte 24 is neither"),
        ("escape.txt", b"mostly plain words \xe9 here \x1b and more of them", "byte 26 is a control character"),
        ("half.txt", b"\xff\xfeA\x00B", "byte 4 is no UTF-16"),
        ("marked.txt", b"\xef\xbb\xbfgood \xff bad", "byte 8 is no UTF-8"),
        ("never-closed.md", b"---\ntitle: x\n\nText.\n", ":1: front matter"),
        ("picture", b"\x89PNG\r\n\x1a\n", "format is not known"),
        ("old-word.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "format is not known"),
        ("rich.rtf", b"{\\rtf1 Text}", "format is not known"),
        ("no.pdf", b"not a PDF at all", "PDF is damaged"),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj\n<<", "PDF is damaged"),
        ("no.docx", b"PK\x03\x04 broken", "no DOCX file"),
        ("page.html", b"<html><body></body></html>", "no article"),
        ("page2.html", b'<meta charset="klingon"><p>Words', "charset 'klingon'"),
        ("note.eml", b"Dear all,\n\nno headers here.\n", "no e-mail"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    path = written(tmp_path, name, data)
    with pytest.raises(IngestError) as caught:
        read(path)
    message = str(caught.value)
    assert message.startswith(str(path)), message
    assert words in message
    assert "\n" not in message
    assert ";" in message or "front matter" in message, "it says what to do"


def test_a_missing_file_a_folder_and_a_pipe_are_named(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, words in (("none.txt", "no such file"), (".", "a folder"), ("pipe", "no plain file")):
        with pytest.raises(IngestError, match=words):
            read(tmp_path / path)
    with pytest.raises(IngestError, match="cannot be read"):
        read(tmp_path / "zero\0in-name.txt")
    with pytest.raises(IngestError, match="cannot be read"):
        read(written(tmp_path, "file.txt", b"x") / "inside.txt")


@pytest.mark.parametrize(
    ("number", "words"), [(errno.EACCES, "may not read this file"), (errno.EIO, "Input/output error")]
)
def test_a_refusal_of_the_disk_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    path = written(tmp_path, "secret.txt", b"x")

    def refuse(_self: Path) -> bytes:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(IngestError, match=words):
        read(path)


def test_a_file_over_the_limit_is_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "MAX_BYTES", 10)
    path = written(tmp_path, "long.txt", b"x" * 11)
    monkeypatch.setattr(Path, "read_bytes", lambda _self: pytest.fail("opened"))
    with pytest.raises(IngestError, match="11 bytes, and the limit is 10"):
        read(path)
    with pytest.raises(IngestError, match="limit is 10"):
        read_data(b"x" * 11, path)


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.txt", b"%PDF-", "plain text"),
        ("a.MD", b"x", "Markdown"),
        ("a", b"%PDF-1.4", "PDF"),
        ("a.bin", b"PK\x03\x04", "DOCX"),
        ("a", b"\n <!DOCTYPE html><p>", "HTML"),
        ("a.msg", b"From: a@b.example\nSubject: x\n\ny", "e-mail"),
        ("a", b"From: one header is no e-mail\n\ny", "plain text"),
        ("a.log", b"words", "plain text"),
    ],
)
def test_the_suffix_chooses_else_the_first_bytes(name: str, data: bytes, reader: str) -> None:
    assert choose(data, Path(name)).name == reader


def test_no_reader_uses_the_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise AssertionError("a reader asked for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    golden = Path(__file__).parents[1] / "golden" / "readers"
    cases = [path for path in golden.glob("*/*") if not path.name.endswith(".json")]
    assert len(cases) >= 6
    for path in cases:
        assert read(path).raw.text
