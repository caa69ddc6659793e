"""A pattern of RE2, asked as directly as can be: bytes in, offsets out; time linear in any text.

RE2's own Python patterns make two objects for each match, which takes them longer than finding it, and a text has many.
So what they wrap is asked here, and here alone.
"""

from __future__ import annotations

from typing import Any

import re2

_RE2 = re2._re2.RE2
_NOWHERE = (-1, -1)

Offsets = tuple[int, int]


class Pattern:
    """Finds what it stands for in a text, or takes a whole text to its parts."""

    def __init__(self, pattern: str, **extra: bool) -> None:
        self._asked = _RE2(pattern.encode(), options(**extra))
        if not self._asked.ok():
            raise re2.error(self._asked.error())
        self.parts: dict[str, int] = {name.decode(): number for name, number in self._asked.NamedCapturingGroups()}

    def search(self, text: bytes, start: int = 0) -> Offsets | None:
        """Where the first match begins and ends; None without one."""
        found: Offsets = self._asked.Match(_RE2.Anchor.UNANCHORED, text, start, len(text))[0]
        return None if found == _NOWHERE else found

    def spans(self, text: bytes) -> list[Offsets]:
        """Where the matches begin and end, from left to right."""
        found = list[Offsets]()
        while span := self.search(text, found[-1][1] if found else 0):
            found.append(span)
        return found

    def taken_apart(self, text: bytes) -> dict[str, Offsets]:
        """Where in a text that matches as a whole its named parts begin and end, as far as they are there."""
        spans = self._asked.Match(_RE2.Anchor.ANCHOR_BOTH, text, 0, len(text))
        return {name: spans[number] for name, number in self.parts.items() if spans[number] != _NOWHERE}


def options(**extra: bool) -> Any:
    """RE2's options: silent, and with room for a grammar."""
    found = re2.Options()
    found.log_errors = False
    found.max_mem = 256 << 20
    for name, value in extra.items():
        setattr(found, name, value)
    return found
