"""The sources as BibTeX, to cite them from LaTeX, Zotero or a word processor."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..interval import Day, Granularity
from ..model import Document
from ..result import Timeline
from ._safe import plain, texts

MEDIA_TYPE = "application/x-bibtex; charset=utf-8"
SUFFIX = ".bib"
ABOUT = "The sources, to cite them from LaTeX, Zotero or JabRef; BibTeX keeps month and year, biber the whole date."

_SPECIAL = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {
    each: f"\\{each}" for each in "&%$#_"
}
_URL = re.compile(r"https?://[^\s{}\\%\"<>^`|]+")


def write(timeline: Timeline, made: Day | None = None) -> bytes:
    """One entry a text; `made` is the day that a web page was visited on."""
    return b"".join(pieces(timeline, made))


def pieces(timeline: Timeline, made: Day | None = None) -> Iterator[bytes]:
    """The same, entry by entry."""
    for document in sorted(texts(timeline), key=lambda document: (document.source, document.id)):
        fields = ",\n".join(f"  {name} = {{{value}}}" for name, value in _fields(document, made) if value)
        yield f"@misc{{{key(document)},\n{fields}\n}}\n\n".encode()


def key(document: Document) -> str:
    """What the text is cited by, the same in every export."""
    return f"timeline-{re.sub('[^0-9A-Za-z]', '', document.id)}"


def _fields(document: Document, made: Day | None) -> Iterator[tuple[str, str]]:
    url = _URL.fullmatch(document.metadata.get("url", "") or document.source)
    yield "title", f"{{{_tex(document.title or document.source)}}}"
    yield "author", f"{{{author}}}" if (author := _tex(document.metadata.get("publisher", ""))) else ""
    yield from _date(document)
    yield "url", url[0] if url else ""
    yield "urldate", str(made) if made and url else ""
    yield "howpublished", "" if url else _tex(document.source)
    yield "langid", _tex(document.language)


def _date(document: Document) -> Iterator[tuple[str, str]]:
    """The text's own date as wide as it is known."""
    when = document.dct
    if when is None or when.start is None:
        return
    yield "date", when.edtf
    yield "year", str(when.start.year)
    yield "month", str(when.start.month) if when.granularity <= Granularity.MONTH else ""


def _tex(words: str) -> str:
    """Words that TeX sets as they are. Braces have no safe form in a field, and become parentheses."""
    safe = plain(words).replace("{", "(").replace("}", ")")
    return "".join(_SPECIAL.get(each, each) for each in safe)
