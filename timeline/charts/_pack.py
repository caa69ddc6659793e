"""Which sub-lane a mark gets: the first that is free, its predecessor's if it can, so that arrows run straight."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from math import ceil

from ..label.denied import says_no
from ..model import Mod
from . import _window
from ._shapes import BAR, CENTRE, PAD, Band, Label, Mark
from ._table import Fill, Item
from ._text import letters, shorten
from ._window import Extent

LETTER_PX = 5.5
LABEL_LETTERS = 40
TALLEST = 10  # lanes: a band of more is squeezed into these
UNSEEN = 2  # lanes: the same where all of it lies beside the opening window
_LINE = 0.8  # lanes: what a line of text needs
POINT_PX = 16
_NARROWEST = 0.85  # of the width that is packed for: what a label near the right edge can count on
_SHORTEST = 16  # letters
MOST_ROWS = 5  # a band that would be higher is packed by its marks alone; labels stay where there is room
_OPEN_REACH = 0.14  # how much of the window an open end takes to fade out


class Packer:
    """Packs lanes at one window, so that no label runs into the next mark."""

    def __init__(self, window: Extent, plot_px: int, predecessors: Mapping[str, Sequence[str]]) -> None:
        self.window = window
        self.plot_px = plot_px
        self.px = window.width / plot_px  # days a pixel
        self.reach = window.width * _OPEN_REACH
        self.predecessors = predecessors

    def pack(
        self, lanes: Sequence[tuple[str, list[Item]]]
    ) -> tuple[tuple[Band, ...], tuple[Mark, ...], tuple[Label, ...]]:
        bands: list[Band] = []
        marks: list[Mark] = []
        labels: list[Label] = []
        for country, found in lanes:
            top = bands[-1].bottom if bands else 0.0
            rows = self._rows(found, self._taken)
            crowded = max(rows.values()) >= MOST_ROWS
            if crowded:
                rows = self._rows(found, self._drawn)
            seen = any(self._is_seen(item) for item in found)
            step = min(1.0, (TALLEST if seen else UNSEEN) / (max(rows.values()) + 1))
            placed = [self._mark(item, country, top + PAD + rows[item.event] * step + CENTRE) for item in found]
            named = [self._label(item, mark) for item, mark in zip(found, placed, strict=True)]
            if step < 1:
                named = [_apart(label, rows[label.event], step) for label in named]
            marks += placed
            labels += fitting(named, self.window, self.plot_px) if crowded else named
            bottom = top + 2 * PAD + max(rows.values()) * step + 1
            aside = _window.aside([item.told for item in found], self.window)
            count = sum(not item.faint for item in found)
            bands.append(Band(country, count, top, bottom, aside))
        return tuple(bands), tuple(marks), tuple(labels)

    def _rows(self, found: list[Item], needs: Callable[[Item], Extent]) -> dict[str, int]:
        free: list[float] = []
        rows: dict[str, int] = {}
        for item in sorted(found, key=lambda item: _turn(item, needs(item))):
            taken = needs(item)
            before = [rows[event] for event in self.predecessors.get(item.event, []) if event in rows]
            row = next((row for row in [*before, *range(len(free))] if free[row] <= taken.start), len(free))
            free[row : row + 1] = [taken.end]
            rows[item.event] = row
        return rows

    def _is_seen(self, item: Item) -> bool:
        """Does any of it lie in the opening window?"""
        drawn = item.drawn(self.reach)
        return drawn.start < self.window.end and self.window.start < drawn.end

    def _taken(self, item: Item) -> Extent:
        """What a mark and its label take, in days at the opening window."""
        drawn = self._drawn(item)
        width = (letters(_words(item)) * LETTER_PX + POINT_PX) * self.px
        if self._ends(item):
            return Extent(min(drawn.start, drawn.end - width), drawn.end)
        return Extent(drawn.start, max(drawn.end, self._seen(item) + width))

    def _drawn(self, item: Item) -> Extent:
        """What a mark takes by itself: at least the width of a point."""
        drawn = item.drawn(self.reach)
        half = max(drawn.width, POINT_PX * self.px) / 2
        return Extent(drawn.middle - half, drawn.middle + half)

    def _ends(self, item: Item) -> bool:
        """Would the label run out of the window on the right?"""
        start = self._seen(item)
        inside = self.window.start <= start <= self.window.end
        return inside and start + letters(_words(item)) * LETTER_PX * self.px > self.window.end

    def _seen(self, item: Item) -> float:
        """Where a mark starts to be seen: a bar that comes in from the left has its label at the edge."""
        drawn = item.drawn(self.reach)
        return max(drawn.start, self.window.start) if drawn.end > self.window.start else drawn.start

    def _label(self, item: Item, mark: Mark) -> Label:
        ends = self._ends(item)
        side = min(mark.extent.end, self.window.end) if ends else self._seen(item)
        text = _words(item) if ends else _fitted(_words(item), self._room(item))
        return Label(item.event, text, mark.anchor if mark.point else side, mark.y - BAR / 2, ends)

    def _room(self, item: Item) -> int:
        """How many letters of its label fit before the right edge, on a narrow page too."""
        start = self._seen(item)
        if not self.window.start <= start <= self.window.end:
            return LABEL_LETTERS
        return max(_SHORTEST, int((self.window.end - start) / self.px * _NARROWEST / LETTER_PX))

    def _mark(self, item: Item, country: str, y: float) -> Mark:
        told = item.told
        opens, closes = item.interval.start is None, item.interval.end is None
        return Mark(
            event=item.event,
            country=country,
            extent=item.drawn(self.reach),
            y=y,
            fill=item.fill,
            point=item.interval.days == 1,
            anchor=told.end if opens else told.start if closes else told.middle,
            stops=_stops(item, opens, closes),
            negated=item.negated,
            faint=item.faint,
        )


def _apart(label: Label, row: int, step: float) -> Label:
    """Where lanes are squeezed, only every so many have a label, so that one is not above the other."""
    return label if row % ceil(_LINE / step) == 0 else replace(label, text="")


def _turn(item: Item, taken: Extent) -> tuple[bool, float, str]:
    """In the order of time; proposals below what is known, out of the arrows' way."""
    return (item.fill is Fill.PROPOSED, taken.start, item.event)


def fitting(labels: Sequence[Label], window: Extent, plot_px: int) -> tuple[Label, ...]:
    """The labels that have room at another window than they were packed for; the others lose their text."""
    px = window.width / plot_px
    taken: dict[float, float] = {}
    found: dict[int, Label] = {}
    for at in sorted(range(len(labels)), key=lambda at: labels[at].x):
        label = labels[at]
        width = letters(label.text) * LETTER_PX * px
        ends = label.x + width > window.end
        start = label.x - width if ends else label.x
        fits = start >= taken.get(label.y, window.start)
        found[at] = replace(label, ends=ends) if fits else replace(label, text="")
        if fits:
            taken[label.y] = start + width
    return tuple(found[at] for at in range(len(labels)))


def _words(item: Item) -> str:
    words = _fitted(item.label, LABEL_LETTERS)
    silent = item.negated and not says_no(words)  # "not: did not sign" would say that it did
    return _fitted(f"not: {item.label}", LABEL_LETTERS) if silent else words


def _fitted(text: str, room: int) -> str:
    """As much of it as is drawn in the room of so many Latin letters."""
    return shorten(text, int(room * len(text) / max(letters(text), 1)))


_SHADES = {
    Mod.START: ((0.0, 0.9), (0.35, 0.8), (1.0, 0.08)),
    Mod.MID: ((0.0, 0.08), (0.35, 0.85), (0.65, 0.85), (1.0, 0.08)),
    Mod.END: ((0.0, 0.08), (0.65, 0.8), (1.0, 0.9)),
}
_BOTH_EDGES = ((0.0, 0.1), (0.3, 0.8), (0.7, 0.8), (1.0, 0.1))


def _stops(item: Item, opens: bool, closes: bool) -> tuple[tuple[float, float], ...]:
    """Open ends fade out; "the end of 2025" is darkest at its end; other soft dates have two soft edges."""
    if opens:
        return ((0.0, 0.0), (0.75, 0.8), (1.0, 0.9))
    if closes:
        return ((0.0, 0.9), (0.25, 0.8), (1.0, 0.0))
    if item.fill is not Fill.SOFT:
        return ()
    return _SHADES.get(item.mod, _BOTH_EDGES) if item.mod else _BOTH_EDGES
