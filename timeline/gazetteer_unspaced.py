"""Names of places in texts without blanks between words: "中国和俄罗斯在北京签署了协议"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from .gazetteer import Hit, Home, as_written, homes_of, names_of

LANGUAGES = ("ja", "ko", "zh")
_TONGUE = "語语어"  # "日本語", "프랑스어": a language and no country
# A name in Katakana is a whole word, one in Hangul begins a word, one in Chinese signs stands anywhere.
_EDGES = ((re.compile("[ァ-ヴー]"), True), (re.compile("[가-힣]"), False))


class _Name(NamedTuple):
    """A name, the letters that may not touch it before, and whether they may not behind it either."""

    text: str
    letters: re.Pattern[str] | None
    whole: bool

    def stands(self, text: str, start: int) -> bool:
        """Does it stand there, and by itself?"""
        end = start + len(self.text)
        if not text.startswith(self.text, start):
            return False
        before, behind = text[max(start - 1, 0) : start], text[end : end + 1]
        if behind and behind in _TONGUE:
            return False
        touches = self.letters and (self.letters.match(before) or (self.whole and self.letters.match(behind)))
        return not touches


class Unspaced:
    """The names of one language: `of("zh").scan("中国和俄罗斯")`."""

    def __init__(self, names: Mapping[str, tuple[str, str]]) -> None:
        self.names = names
        self._by_letter = _by_letter(names)

    def scan(self, text: str) -> Iterator[Hit]:
        """Known names from left to right, the longest at each place, none inside another."""
        same, done = as_written(text), 0
        for start, letter in enumerate(same):
            if start < done or letter not in self._by_letter:
                continue
            if name := next((name for name in self._by_letter[letter] if name.stands(same, start)), None):
                homes, kind = self.names[name.text]
                done = start + len(name.text)
                yield Hit(start, done, name.text, kind, homes_of(homes, "|"))

    def town(self, name: str) -> tuple[Home, ...]:
        """None: of towns only capitals are known."""
        return ()


def _by_letter(names: Iterable[str]) -> dict[str, list[_Name]]:
    """By the letter they begin with, the longest first."""
    found: dict[str, list[_Name]] = {}
    for name in sorted(names, key=len, reverse=True):
        letters, whole = next(((letters, whole) for letters, whole in _EDGES if letters.match(name)), (None, False))
        found.setdefault(name[0], []).append(_Name(name, letters, whole))
    return found


@cache
def of(language: str) -> Unspaced:
    """The gazetteer of a language."""
    return Unspaced(dict(names_of(language)))
