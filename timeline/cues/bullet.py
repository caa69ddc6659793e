"""What stands before the words of a line in a list or a table: "- ", "* ", "2) ", "| ", "## ", "**"."""

from __future__ import annotations

import re

BULLET = r"(?:[ \t>|*_\[(#]|[-+•·▪●◦‣–—][ \t]|\(?\d{1,3}[.)][ \t])*+"
_BULLET = re.compile(BULLET)
_LISTS = re.compile(r"[ \t>]*(?:[|*+•·▪●◦‣#–—-]|\(?\d{1,3}[.)])[ \t]")


def behind_bullet(text: str, start: int, end: int) -> int:
    """Where the words of a line begin: the "Kenyan" of "2) Kenyan police arrest a pilot"."""
    if not _LISTS.match(text, start, end):
        return start
    found = _BULLET.match(text, start, end)
    return found.end() if found and found.end() < end else start
