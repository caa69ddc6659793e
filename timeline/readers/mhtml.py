"""Web pages saved whole in one file, as browsers do it: the page itself, its pictures and styles left aside."""

from __future__ import annotations

from collections.abc import Iterable

from ..errors import ReadError
from ._found import Part
from ._page import page
from .eml import content, opened

SUFFIXES = (".mhtml", ".mht")


def extract(data: bytes, name: str) -> Iterable[Part]:
    """The page. The file's own "Date" is the day it was saved, which is not the page's."""
    saved = opened(data, name)
    root = next(
        (part for part in saved.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")), None
    )
    if root is None:
        raise ReadError(name, "is a saved page without a page in it", "Save it from the browser again")
    url = str(saved.get("Snapshot-Content-Location") or root.get("Content-Location") or "")
    yield page(content(root), name, url if url.startswith(("https://", "http://")) else "")
