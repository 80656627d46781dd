"""Word documents: what they say, and archives that are none."""

import io
import zipfile
from pathlib import PurePath

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from ingest.errors import IngestError
from ingest.readers import word
from ingest.readers.word import DOCX

PATH = PurePath("a.docx")


def saved(*bodies: str) -> bytes:
    document = docx.Document()
    for body in bodies:
        document.element.body.insert(-1, parse_xml(f"<w:p {nsdecls('w')}>{body}</w:p>"))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def changed(data: bytes, part: str, content: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, content if name == part else old.read(name))
    return stream.getvalue()


def test_inserted_words_are_read_and_deleted_ones_are_not() -> None:
    data = saved(
        run("The board ")
        + f'<w:ins w:id="1" w:author="x">{run("did not ")}</w:ins>'
        + '<w:del w:id="2" w:author="x"><w:r><w:delText>gladly </w:delText></w:r></w:del>'
        + f'<w:moveFrom w:id="3" w:author="x">{run("moved away ")}</w:moveFrom>'
        + run("meet.")
    )
    assert DOCX.read(data, PATH).text == "The board did not meet."


def test_links_controls_tabs_and_breaks_are_read() -> None:
    data = saved(
        f"<w:hyperlink>{run('A link')}</w:hyperlink><w:r><w:tab/><w:t>and</w:t><w:br/><w:t>more</w:t></w:r>"
        f"<w:sdt><w:sdtContent>{run('!')}</w:sdtContent></w:sdt>"
    )
    assert DOCX.read(data, PATH).text == "A link\tand\nmore!"


def test_a_box_is_read_once() -> None:
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = f"<w:pict><w:txbxContent><w:p>{run('Boxed.')}</w:p></w:txbxContent></w:pict>"
    data = saved(
        f'<w:r><mc:AlternateContent xmlns:mc="{mc}"><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>'
        f"</mc:AlternateContent></w:r>{run('Around.')}"
    )
    assert DOCX.read(data, PATH).text == "Around.\n\nBoxed."


def test_an_archive_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = changed(saved(run("x")), "word/styles.xml", b"<!-- " + b" " * 3_000_000 + b" -->")
    assert len(bomb) < 100_000
    monkeypatch.setattr(word, "MAX_UNPACKED", 2_000_000)
    with pytest.raises(IngestError, match=r"a\.docx: it unpacks to .* the limit is 2,000,000"):
        DOCX.read(bomb, PATH)


def test_entities_are_never_followed() -> None:
    secret = "file:///etc/hostname"
    xml = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY s SYSTEM "{secret}"><!ENTITY a "lol"><!ENTITY b "&a;&a;">]>'
        f"<w:document {nsdecls('w')}><w:body><w:p><w:r><w:t>Before &s;&b; after</w:t></w:r></w:p></w:body></w:document>"
    )
    text = DOCX.read(changed(saved(run("x")), "word/document.xml", xml.encode()), PATH).text
    assert "lol" not in text
    assert text.startswith("Before")


@pytest.mark.parametrize("part", ["word/document.xml", "[Content_Types].xml", "_rels/.rels"])
def test_a_broken_part_is_named(part: str) -> None:
    with pytest.raises(IngestError, match=r"a\.docx: this Word document is damaged"):
        DOCX.read(changed(saved(run("x")), part, b"<not xml"), PATH)


def test_another_archive_is_named() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("content.xml", "x")
    with pytest.raises(IngestError, match=r"holds no word/document\.xml"):
        DOCX.read(stream.getvalue(), PATH)
