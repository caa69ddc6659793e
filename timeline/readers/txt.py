"""Plain text, and Markdown as it is written: the whole file is one document."""

from __future__ import annotations

import re

from ..model import Document, Span
from ._dates import candidate
from ._decode import decode
from ._document import document
from ._found import Found

SUFFIXES = (".txt", ".text", ".md", ".markdown", "")
_FRONT = re.compile(r"\s*---[ \t]*\r?\n(?P<lines>(?:[^\n]*\n){1,60}?)---[ \t]*(?:\r?\n|\Z)")


def read(data: bytes, name: str) -> list[Document]:
    """One document, its text as it stands in the file."""
    text, encoding = decode(data, name)
    front = _FRONT.match(text)
    told = {"encoding": encoding}
    if not front:
        return [document(Found(text, metadata=told), name)]
    dates = _line(front, "date|published|pubdate")
    title = _line(front, "title")
    offered = (candidate(dates[0], "front matter", dates[1]),) if dates else ()
    return [document(Found(text, title[0] if title else "", offered, (Span(*front.span()),), told), name)]


def _line(front: re.Match[str], names: str) -> tuple[str, Span] | None:
    """ "2026-01-22" of the front matter's line "date: 2026-01-22", and where it stands."""
    found = re.search(
        rf"^(?:{names})[ \t]*:[ \t]*[\"']?(?P<value>[^\r\n\"']+?)[\"']?[ \t]*\r?$", front["lines"], re.M | re.I
    )
    if not found:
        return None
    shift = front.start("lines")
    return found["value"], Span(found.start("value") + shift, found.end("value") + shift)
