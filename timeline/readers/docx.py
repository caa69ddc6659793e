"""Word documents: paragraphs and tables in the order they stand, what was struck out left out."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from typing import Any

from ..errors import ReadError
from ..model import DateCandidate
from ._dates import candidate
from ._found import Found, Part
from ._package import checked

SUFFIXES = (".docx", ".docm")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BREAKS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": " ", f"{_W}noBreakHyphen": "-"}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TEMPLATES = "2013-12-23"  # the day python-docx's own template was made, which its documents all bear


def extract(data: bytes, name: str) -> Iterable[Part]:
    """One text."""
    from docx import Document

    checked(data, name, "word/document.xml", "Word document")
    opened = Document(io.BytesIO(data))
    text = "\n".join(filter(None, _blocks(opened.element.body)))
    if not text.strip():
        raise ReadError(
            name, "is a Word document without text", "If it holds pictures of text, run text recognition first"
        )
    properties = opened.core_properties
    yield Found(text, (properties.title or "").strip(), _dates(properties), metadata=_told(properties))


def _blocks(body: Any) -> Iterator[str]:
    """Paragraphs, and rows of tables with tabs between their cells."""
    for element in body.iter(f"{_W}p", f"{_W}tr"):
        inside = {each.tag for each in element.iterancestors()}
        if _FALLBACK in inside or f"{_W}tr" in inside:
            continue
        yield _row(element) if element.tag == f"{_W}tr" else _paragraph(element)


def _row(element: Any) -> str:
    cells = (" ".join(filter(None, map(_paragraph, cell.iter(f"{_W}p")))) for cell in element.iter(f"{_W}tc"))
    return "\t".join(cells).strip()


def _paragraph(element: Any) -> str:
    pieces = (_BREAKS.get(each.tag) or each.text or "" for each in element.iter(f"{_W}t", *_BREAKS))
    return "".join(pieces).replace("\xad", "").strip()


def _dates(properties: Any) -> tuple[DateCandidate, ...]:
    created = properties.created
    day = created.date().isoformat() if created else _TEMPLATES
    return () if day == _TEMPLATES else (candidate(day, "creation"),)


def _told(properties: Any) -> dict[str, str]:
    return {"author": properties.author} if properties.author and properties.author != "python-docx" else {}
