"""E-mail as saved by mail programs (.eml): the message that a person reads, and who sent it, when, about what."""

import re
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.policy import default
from pathlib import PurePath

from ingest.contracts import Metadata, RawDocument, Reader
from ingest.encoding import decode, decode_as
from ingest.errors import IngestError
from ingest.readers.web import decode_markup, read_markup

ESSENTIAL = ("from", "date", "subject", "message-id")


def read(data: bytes, path: PurePath) -> RawDocument:
    """Read an e-mail, its plain part or else its HTML part; raises IngestError where it has neither.

    Attachments are not read: each is a document of its own.
    """
    message = message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    if not any(message[name] for name in ESSENTIAL):
        raise IngestError(f"{path}:1: it has no From, Date or Subject, so it is no e-mail; name it .txt if it is text")
    try:
        body = message.get_body(preferencelist=("plain", "html"))
        text = None if body is None else _text(body, path)
    except (MessageError, LookupError, ValueError, AttributeError, TypeError) as error:
        raise IngestError(f"{path}: this e-mail is damaged ({error}); export it anew from the mail program") from error
    if text is None:
        raise IngestError(f"{path}: this e-mail has no text part; save its attachments and give those")
    return RawDocument(text, EMAIL.media_type, _metadata(message))


def _text(body: MIMEPart, path: PurePath) -> str:
    payload = body.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = body.get_content_charset()
    if body.get_content_type() == "text/html":
        markup = decode_as(data, charset, path) if charset else decode_markup(data, path)
        return read_markup(markup, path).text
    # Mail programs write us-ascii over text that is not, so that charset alone is not taken at its word.
    return decode_as(data, charset, path) if charset and charset != "us-ascii" else decode(data, path)


def _metadata(message: EmailMessage) -> Metadata:
    sent = message["date"].datetime if message["date"] else None
    senders = message["from"].addresses if message["from"] else ()
    return Metadata(
        title=re.sub(r"\s+", " ", str(message["subject"] or "")).strip() or None,
        authors=tuple(sender.display_name or sender.addr_spec for sender in senders if sender.addr_spec),
        published=sent.date().isoformat() if sent else None,
    )


EMAIL = Reader("e-mail", (".eml",), "message/rfc822", read)
