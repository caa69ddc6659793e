"""E-mails: subject and body, what they quote masked; attached files are read by their own readers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from ..errors import ReadError
from ..model import Span
from ._dates import candidate
from ._found import Found, Member, Part
from ._page import parsed
from ._visible import visible_text

SUFFIXES = (".eml",)
_HEADERS = 256_000  # bytes
_PARTS = 1_000
_QUOTED = re.compile(
    r"^(?:>.*|(?:On|Am|Le|El|Il) [^\n]{6,200}(?:wrote|schrieb|écrit|escribió|scritto)\s?:[ \t]*)(?:\n|\Z)", re.MULTILINE
)
_ORIGINAL = re.compile(
    r"^-{2,} ?(?:Original Message|Ursprüngliche Nachricht|Message d.origine) ?-{2,}[ \t]*$", re.MULTILINE
)


def extract(data: bytes, name: str) -> Iterator[Part]:
    """The mail's own text, then the files attached to it."""
    mail = opened(data, name)
    if not mail.keys():
        raise ReadError(name, "is no e-mail: it has no headers", "Save it from the mail program again")
    body = body_of(mail, name)
    attached = list(_attached(mail))
    subject = str(mail.get("Subject", "")).strip()
    text = f"{subject}\n\n{body}".strip()
    if not body and not attached:
        raise ReadError(name, "is an e-mail without text", "Check that it was saved whole")
    date = str(mail.get("Date", "")).strip()
    told = {
        "from": str(mail.get("From", "")),
        "to": str(mail.get("To", "")),
        "attached": ", ".join(each.name for each in attached),
    }
    told = {key: value[:500] for key, value in told.items() if value}
    yield Found(text, subject, (candidate(date, "mail"),) if date else (), quoted(text), told)
    yield from attached


def opened(data: bytes, name: str) -> EmailMessage:
    """The message, unless it is made to take the reader's time."""
    head = re.search(rb"\r?\n\r?\n", data[:_HEADERS])
    if not head and len(data) > _HEADERS:
        raise ReadError(name, f"has headers of more than {_HEADERS // 1000} kB", "Leave it out")
    if data.count(b"\n--") > 2 * _PARTS:
        raise ReadError(name, f"is a message of more than {_PARTS:,} parts", "Leave it out")
    return message_from_bytes(data, policy=policy.default)


def body_of(mail: EmailMessage, name: str) -> str:
    """The plain text, or else what a browser shows of the other."""
    part = mail.get_body(preferencelist=("plain", "html"))
    text = content(part) if part is not None else ""
    if part is not None and part.get_content_subtype() == "html":
        text = visible_text(parsed(text, name)) if text.strip() else ""
    return re.sub(r"\r\n?", "\n", text).replace("\0", "").strip()


def content(part: Any) -> str:
    """A part's text, in the character set that it names, or in another where that is none."""
    try:
        return str(part.get_content())
    except (LookupError, ValueError):
        return bytes(part.get_payload(decode=True) or b"").decode("utf-8", "replace")


def quoted(text: str) -> tuple[Span, ...]:
    """What a mail repeats of an earlier one, which has a date of its own."""
    original = _ORIGINAL.search(text)
    end = original.start() if original else len(text)
    spans = [Span(*match.span()) for match in _QUOTED.finditer(text, 0, end)]
    return (*spans, Span(end, len(text))) if original else tuple(spans)


def _attached(mail: EmailMessage) -> Iterator[Member]:
    """Files, and mails as files; pictures, which are mostly signatures' ornaments, are none."""
    for part in mail.iter_attachments():
        if part.get_content_maintype() == "image":
            continue
        if part.get_content_type() == "message/rfc822":
            inner = part.get_content()
            yield Member(f"{inner.get('Subject') or 'attached'}.eml".replace("/", "-"), bytes(inner))
        elif part.get_filename():
            yield Member(str(part.get_filename()), bytes(part.get_payload(decode=True) or b""))
