"""Text from outside, made safe to show: control characters gone, markup escaped, long lines wrapped."""

from __future__ import annotations

import re
from html import escape as _escape
from textwrap import wrap as _wrap
from unicodedata import combining, east_asian_width

HOVER_WIDTH = 58
HOVER_LENGTH = 340

# Bidirectional overrides can make "gpj.exe" out of "exe.jpg"; other controls draw as boxes or end a line.
_CONTROLS = re.compile(
    r"[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
)
_OPEN, _CLOSE = "\ue000", "\ue001"
_BEYOND_LATIN = "\u0250"


def clean(text: str) -> str:
    """The text without bidirectional overrides, control characters and lone surrogates; line ends stay."""
    return _CONTROLS.sub("", text)


def plain(text: str) -> str:
    """One line: clean, and every run of white space is one space."""
    return " ".join(clean(text).split())


def escape(text: str) -> str:
    """For Plotly and HTML text. Quotes stay, since Plotly shows `&quot;` letter by letter."""
    return apart(_escape(clean(text), quote=False))


_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_QUOTE = re.compile("“([^“”]*)”")


def apart(text: str) -> str:
    """Hebrew and Arabic quotes are kept from the line around them: the 2024-03-05 behind one else reads 05-03-2024."""
    return _QUOTE.sub(lambda quote: f"“{isolated(quote[1])}”", text)


def isolated(text: str) -> str:
    """A text that may run from right to left, for a line that goes on after it; any other as it is."""
    return f"\u2068{text}\u2069" if _RIGHT_TO_LEFT.search(text) else text


def shorten(text: str, limit: int = 40) -> str:
    """At most so many characters, cut between words where that keeps most of them: "Military cooperation…"."""
    text = plain(text)
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    head = cut.rpartition(" ")[0]
    return (head if len(head) > limit * 0.6 else cut).rstrip(" ,;:–—-") + "…"


def letters(text: str) -> float:
    """How wide a text is drawn, in Latin letters: Chinese ones as two and more, Cyrillic ones a tenth more."""
    return len(text) if text.isascii() else sum(map(_letter, text))


def _letter(char: str) -> float:
    if char < _BEYOND_LATIN:
        return 1.0
    if combining(char):
        return 0.0
    return 2.2 if east_asian_width(char) in "WF" else 1.1


def hover(snippet: str, phrase: str | None = None) -> str:
    """A snippet for a hover card: escaped, wrapped with <br>, its date phrase bold, long ones cut around the phrase."""
    words = plain(snippet.replace(_OPEN, "").replace(_CLOSE, ""))
    at = _find(words, plain(phrase or ""))
    start, end = at if at else (0, 0)
    marked = words[:start] + _OPEN + words[start:end].replace(" ", "\xa0") + _CLOSE + words[end:] if at else words
    lines = _wrap(_around(marked, start), HOVER_WIDTH, break_on_hyphens=False)
    return escape("\n".join(lines)).replace("\n", "<br>").replace(_OPEN, "<b>").replace(_CLOSE, "</b>")


def _find(text: str, phrase: str) -> tuple[int, int] | None:
    """Where the phrase stands as whole words: "2025" is not in "20251"."""
    found = re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text) if 0 < len(phrase) <= HOVER_WIDTH else None
    return found.span() if found else None


def _around(text: str, at: int) -> str:
    if len(text) <= HOVER_LENGTH:
        return text
    start = max(0, min(at - HOVER_LENGTH // 2, len(text) - HOVER_LENGTH))
    end = start + HOVER_LENGTH
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")
