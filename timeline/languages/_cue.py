"""Cues: words that tell which way a clause points, "will meet", "met"; wherever they stand in it.

Two engines, one answer: RE2 is five times as fast, but it sees only ASCII words begin and end, and cannot look ahead.
"""

from __future__ import annotations

import re

from ..pattern import Pattern


class Cue:
    """Finds a language's cues; one without any finds none."""

    def __init__(self, pattern: str = "") -> None:
        self.is_known = bool(pattern)  # of many languages nobody told any
        whole = rf"\b(?:{pattern})\b" if pattern else r"[^\s\S]"
        self._any_text: re.Pattern[str] = re.compile(whole, re.IGNORECASE)
        self._ascii = None if "(?" in re.sub(r"\(\?(?:-i)?:", "", pattern) else Pattern(f"(?i){whole}")

    def spans(self, clause: str) -> list[tuple[int, int]]:
        """Where the cues stand, from left to right: "will" at (9, 13) of "The pact will be signed"."""
        if self._ascii and clause.isascii():
            return self._ascii.spans(clause.encode())
        return [found.span() for found in self._any_text.finditer(clause)]

    def stands_in(self, clause: str) -> bool:
        """Is there any?"""
        if not self.is_known:
            return False
        if self._ascii and clause.isascii():
            return self._ascii.search(clause.encode()) is not None
        return self._any_text.search(clause) is not None
