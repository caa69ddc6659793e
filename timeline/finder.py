"""Where in a text a date may stand: one alternation of all rules, which takes the longest phrase at each place.

All patterns are RE2's: no look-around, and time linear in any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import ModuleType

from .languages import Language
from .pattern import Offsets, Pattern

GROUP = re.compile(r"\(\?P<\w+>")
# RE2's word boundary knows ASCII only, and sees none around "été" or "січня"; U+200C joins the parts of a Persian word.
_EDGE = r"[^\pL\pM\pN_\x{200C}]"
_LOOSE_EDGE = r"[^0-9A-Za-z_]"  # where words stand without spaces, a letter may be of the next word


class Finder:
    """Finds candidate phrases; rules that need a word elsewhere in the text wait until it is there."""

    def __init__(self, modules: Mapping[str, ModuleType], patterns: Mapping[str, str], language: Language) -> None:
        rare = {name: module.ONLY_WITH for name, module in modules.items() if hasattr(module, "ONLY_WITH")}
        words = filter(None, (language.slots.get(slot) for slot in rare.values()))
        self._spaced, self._hung = language.spaced, language.hung
        self._usual = self._compiled(pattern for name, pattern in patterns.items() if name not in rare)
        self._rare = self._compiled(patterns[name] for name in rare)
        self._calls_for_rare = self._compiled(words)

    def find(self, text: bytes) -> Iterator[Offsets]:
        """Byte offsets of the longest candidate phrases, from left to right."""
        padded = b"\n%b\n" % text
        if self._calls_for_rare.search(padded):
            yield from self._of_both(padded)
            return
        found = self._usual.search(padded)
        while found:
            first, last = _without_edges(padded, *found)
            yield first - 1, last - 1
            found = self._usual.search(padded, self._goes_on(padded, last))

    def _of_both(self, padded: bytes) -> Iterator[Offsets]:
        """The same of two patterns: the phrase that starts first, and of two that start there the longer."""
        found = {pattern: pattern.search(padded) for pattern in (self._usual, self._rare)}
        while known := [each for each in found.values() if each]:
            first, last = _without_edges(padded, *min(known, key=lambda each: (each[0], -each[1])))
            yield first - 1, last - 1
            start = self._goes_on(padded, last)
            behind = [pattern for pattern, each in found.items() if each and each[0] < start]
            found |= {pattern: pattern.search(padded, start) for pattern in behind}

    def _goes_on(self, padded: bytes, last: int) -> int:
        """The character after a phrase may stand before the next one."""
        return last if self._spaced else _previous(padded, last)

    def _compiled(self, patterns: Iterable[str]) -> Pattern:
        """A phrase and the one character on each side of it, since RE2 cannot look without taking."""
        edge = _EDGE if self._spaced else _LOOSE_EDGE
        hung = f"[{self._hung}]?" if self._hung else ""
        alternatives = "|".join(GROUP.sub("(?:", pattern) for pattern in patterns) or NEVER
        return Pattern(f"(?i){edge}{hung}(?:{alternatives}){edge}", longest_match=True, never_capture=True)


NEVER = r"[^\x00-\x{10FFFF}]"


def _without_edges(text: bytes, start: int, end: int) -> Offsets:
    """A phrase without the character on each side, nor the dot that may end a shortened word as well as a sentence."""
    start, end = start + 1, _previous(text, end)
    while text[start] & 0xC0 == 0x80:  # the later bytes of a character in UTF-8
        start += 1
    return start, end - (text[end - 1 : end] == b".")


def _previous(text: bytes, end: int) -> int:
    """Where the last character before `end` begins."""
    end -= 1
    while text[end] & 0xC0 == 0x80:
        end -= 1
    return end
