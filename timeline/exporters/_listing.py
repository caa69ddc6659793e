"""Events in words, line by line, as a part of a page that goes on to the next one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..charts import _words
from ..charts._palette import LIGHT
from ..model import Event
from ._frame import EDGE, WIDTH
from ._safe import plain
from ._svg import text, wrapped

LINE = 17.0
_SIZE, _ABOVE = 12.0, 14.0


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines that fit the page."""

    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        return _ABOVE + LINE * len(self.lines)

    def draw(self, top: float) -> Iterator[str]:
        """Line below line."""
        for at, line in enumerate(self.lines, start=1):
            yield text(line, EDGE, top + _ABOVE + at * LINE - 4, _SIZE, LIGHT.ink, class_="line")

    def parts(self, first: float, room: float) -> Iterator[Listing]:
        """No higher than there is room for; nothing is left out."""
        lines = self.lines
        fits = int((first - _ABOVE) // LINE)
        while lines:
            if fits > 0:
                yield replace(self, lines=lines[:fits])
                lines = lines[fits:]
            fits = max(int((room - _ABOVE) // LINE), 1)


def told(event: Event) -> list[str]:
    """An event in as many lines as it takes: "June 2025 (a month): pact signed"."""
    words = f"{_words.when(event.interval, event.mod)}: {plain(event.title)}"
    return wrapped(words, _SIZE, WIDTH - 2 * EDGE, most=3)
