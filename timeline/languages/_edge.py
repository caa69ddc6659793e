"""Edges: words right before or right after a phrase, which decide what it is: "in" May, 1500 "people"."""

from __future__ import annotations

import re
from functools import cached_property

_GAPS = 8  # characters: all blanks before, within and after such words


class Edge:
    """Tells whether any of some words stands there; made ready when first asked, since few texts ask for all.

    `longest` is the length of the longest of them, where they end what stands before a phrase: a search from the start
    of that would look in vain at every other word.
    """

    def __init__(self, pattern: str, flags: int = 0, longest: int = 0) -> None:
        self._text, self._flags = pattern, flags
        self._reach = longest + _GAPS if longest else None

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._text, self._flags)

    def stands_in(self, around: str) -> bool:
        """Does what stands around a phrase tell so?"""
        start = max(0, len(around) - self._reach) if self._reach else 0
        return self._pattern.search(around, start) is not None
