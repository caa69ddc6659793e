"""Printed pages → running text: lines joined, words that a line's end cut in two made whole, ligatures spelt out.

A newline ends a sentence everywhere else, so the line ends of a page, which end nothing, become blanks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..model import Span

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\0": None})
_CUT = re.compile(r"(?:\xad|\x02|\ufffe)[ \t]*\n?[ \t]*")  # a hyphen that PDFium knows to be only a line's end
_HYPHEN = re.compile(r"(\w+)[-‐]\n[ \t]*([^\W\d_]+)")
_END = (".", "!", "?", ":", ";", "”", '"', "’", ")")
_FULL = 0.7  # of the usual line's length; a shorter line was ended by its writer
_PROSE = 35  # characters; a page of shorter lines is a list or a form
_EDGE = 2  # lines at the top and the foot of a page that may be its header and footer
_COPIES = 3  # pages that a header must stand on


def text_of(pages: Sequence[str]) -> tuple[str, list[int]]:
    """The text of all pages, a blank line between, and where each page begins."""
    told = [_clean(page) for page in pages]
    words = Counter(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", "\n".join(told).casefold()))
    texts = [_joined(_whole_words(page, words)) for page in told]
    starts: list[int] = []
    length = 0
    for text in texts:
        starts.append(length)
        length += len(text) + 2
    return "\n\n".join(texts), starts


def repeated(text: str, starts: Sequence[int]) -> tuple[Span, ...]:
    """Headers and footers: lines that stand at the edge of most pages, whatever the page number in them."""
    edges = [_edge_lines(text, start, end) for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    counts = Counter(shape for edge in edges for shape in {_shape(line.of(text)) for line in edge})
    often = {shape for shape, count in counts.items() if count >= max(_COPIES, len(starts) // 2)}
    found = tuple(line for edge in edges for line in edge if _shape(line.of(text)) in often)
    return found if sum(line.end - line.start for line in found) * 2 < len(text) else ()


def _edge_lines(text: str, start: int, end: int) -> list[Span]:
    lines = [Span(*line.span()) for line in re.compile(r"\S[^\n]*").finditer(text, start, end)]
    return lines if len(lines) <= 2 * _EDGE else [*lines[:_EDGE], *lines[-_EDGE:]]


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", line.strip().casefold())


def _clean(page: str) -> str:
    page = re.sub(r"\r\n?", "\n", page)
    return _CUT.sub("", page).translate(_LIGATURES)


def _whole_words(page: str, words: Counter[str]) -> str:
    """ "agree-⏎ment" is "agreement"; "long-⏎term" keeps its hyphen where the text has "long-term" elsewhere."""

    def mend(match: re.Match[str]) -> str:
        first, second = match.groups()
        hyphened, whole = f"{first}-{second}", f"{first}{second}"
        keeps = words[hyphened.casefold()] > words[whole.casefold()] or not second[0].islower() or first.isdigit()
        return hyphened if keeps else whole

    return _HYPHEN.sub(mend, page)


def _joined(page: str) -> str:
    lines = [re.sub(r"[ \t]+", " ", line).strip() for line in page.split("\n")]
    usual = _usual([len(line) for line in lines if line])
    joined = ""
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        joined += line + (" " if _runs_on(line, after, usual) else "\n")
    return re.sub(r"\n{3,}", "\n\n", joined).strip()


def _usual(lengths: list[int]) -> int:
    """The length of a full line: of ten lines, the second longest."""
    return sorted(lengths)[len(lengths) * 8 // 10] if lengths else 0


def _runs_on(line: str, after: str, usual: int) -> bool:
    """A full line runs on, unless a list's next point follows; so does any that breaks off before a small letter."""
    if not line or not after or re.match(r"[•▪●–*-] |\(?\d{1,2}[.)] ", after):
        return False
    if usual >= _PROSE and len(line) >= _FULL * usual:
        return not (line.endswith(_END[:4]) and len(line) < 0.9 * usual)
    return after[0].islower() and not line.endswith(_END)
