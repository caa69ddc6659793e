"""The layout table of the country lanes: bands, marks, labels and arrows, in days and lanes, free of any drawing library.

A country is a band of sub-lanes. Marks are packed so that no label runs into the next mark at the opening window.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import pandas as pd

from ..countries import name, successor
from ..interval import Day, Granularity, Interval
from ..model import Certainty, Modality, Mod
from . import _window
from ._text import shorten
from ._window import Extent

PLOT_PX = 560  # the server never learns the width; a plot beside the evidence panel is about this wide
LETTER_PX = 5.8
LABEL_LETTERS = 40
POINT_PX = 16
NO_COUNTRY = ""

BAR = 0.30  # height of a bar, in lanes
CENTRE = 0.66  # where in its lane a mark sits: the label is above it
PAD = 0.22  # above and below the lanes of a band
_OPEN_REACH = 0.14  # how much of the window an open end takes to fade out
_DETOUR = 0.27  # how far below its marks an arrow passes what stands in its way


class Fill(StrEnum):
    """How a mark is filled: where its date comes from, and how sure its edges are."""

    STATED = "stated"
    INFERRED = "inferred"
    SOFT = "soft"
    PROPOSED = "proposed"
    EDITED = "edited"


@dataclass(frozen=True, slots=True)
class Mark:
    """One event on one country's lane. `stops` are (share of the width, opacity) where the fill is a gradient."""

    event: str
    country: str
    extent: Extent
    y: float
    fill: Fill
    point: bool
    anchor: float  # where a click lands: the middle, or the bound that an open interval has
    stops: tuple[tuple[float, float], ...] = ()
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """Words above a mark, from its start; at the right edge they end with it instead."""

    event: str
    text: str
    x: float
    y: float
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """One country's lanes, with how many events they hold and how many lie outside the window."""

    country: str
    count: int
    top: float
    bottom: float
    earlier: str = ""
    later: str = ""


@dataclass(frozen=True, slots=True)
class Arrow:
    """A step of a storyline on one lane: the corners it runs through."""

    source: str
    target: str
    strength: str
    corners: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """All there is to draw, and the windows to draw it in."""

    bands: tuple[Band, ...]
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    arrows: tuple[Arrow, ...]
    window: Extent
    whole: Extent
    earlier: str
    later: str

    @property
    def height(self) -> float:
        """How many lanes high."""
        return self.bands[-1].bottom if self.bands else 1.0


@dataclass(frozen=True, slots=True)
class Item:
    """A dated row of the table, its open ends not yet drawn."""

    event: str
    label: str
    interval: Interval
    countries: tuple[str, ...]
    fill: Fill
    mod: Mod | None
    negated: bool

    @property
    def told(self) -> Extent:
        """What the text bounds; an interval with an open end counts as the one day it names."""
        first = self.interval.start or self.interval.last_day
        last = self.interval.end or (first and first.plus(1))
        assert first
        assert last
        return Extent(first.ordinal, last.ordinal)

    def drawn(self, reach: float) -> Extent:
        """With open ends as long as they are drawn."""
        return Extent(
            self.told.start - (reach if self.interval.start is None else 0),
            self.told.end + (reach if self.interval.end is None else 0),
        )


def items(table: pd.DataFrame) -> list[Item]:
    """The dated rows of `Timeline.frame()`."""
    dated = table[table["certainty"].notna() & (table["start"].notna() | table["end"].notna())]
    return [
        Item(
            event=row.id,
            label=row.label,
            interval=interval(row.start, row.end, row.granularity),
            countries=tuple(row.countries) or (NO_COUNTRY,),
            fill=fill(Certainty(row.certainty), _mod(row.mod), Modality(row.modality)),
            mod=_mod(row.mod),
            negated=row.modality == Modality.NEGATED,
        )
        for row in dated.itertuples()
    ]


def layout(
    table: pd.DataFrame,
    links: pd.DataFrame | None = None,
    today: Day | None = None,
    window: Extent | None = None,
    plot_px: int = PLOT_PX,
) -> Layout:
    """Where everything goes. `window` overrides the dense period."""
    found = items(table)
    now = today.ordinal if today else None
    extents = [item.told for item in found]
    window = window or _window.dense(extents, now)
    packer = _Packer(window, plot_px, _predecessors(links))
    bands, marks, labels = packer.pack(_by_country(found))
    earlier, later = _window.outside(extents, window)
    return Layout(
        bands=bands,
        marks=marks,
        labels=labels,
        arrows=tuple(_arrows(marks, links)),
        window=window,
        whole=_window.whole([*extents, window], now),
        earlier=earlier,
        later=later,
    )


def fill(certainty: Certainty, mod: Mod | None, modality: Modality) -> Fill:
    """One way of drawing a mark: a guess shows before a person's word, that before soft edges, those before an anchor."""
    if certainty is Certainty.PROPOSED:
        return Fill.PROPOSED
    if certainty is Certainty.EDITED:
        return Fill.EDITED
    if mod or modality in (Modality.PLANNED, Modality.POSSIBLE):
        return Fill.SOFT
    return Fill.STATED if certainty is Certainty.STATED else Fill.INFERRED


def interval(start: pd.Timestamp, end: pd.Timestamp, granularity: str) -> Interval:
    """The interval of a row of the table again."""
    return Interval(_day(start), _day(end), Granularity[granularity])


def _day(moment: pd.Timestamp) -> Day | None:
    return None if pd.isna(moment) else Day.from_ordinal(int(moment.to_datetime64().astype("datetime64[D]").astype(int)))


def told(value: object) -> str | None:
    """A cell of text, or None: pandas has NaN where nothing was said."""
    return value if isinstance(value, str) else None


def _mod(value: object) -> Mod | None:
    return Mod(value) if isinstance(value, str) else None


def _by_country(found: Iterable[Item]) -> list[tuple[str, list[Item]]]:
    """Countries with the most events on top; what has no country comes last. The Soviet Union is on Russia's lane."""
    lanes: dict[str, list[Item]] = defaultdict(list)
    for item in found:
        for lane in dict.fromkeys(map(successor, item.countries)):
            lanes[lane].append(item if lane in item.countries else _historic(item, lane))
    return sorted(lanes.items(), key=lambda lane: (lane[0] == NO_COUNTRY, -len(lane[1]), name(lane[0])))


def _historic(item: Item, lane: str) -> Item:
    """An event of a state that is no more, labelled with the name it had."""
    states = [name(code) for code in item.countries if successor(code) == lane]
    return replace(item, label=f"{', '.join(states)}: {item.label}")


def _predecessors(links: pd.DataFrame | None) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    if links is not None:
        for source, target in zip(links["source"], links["target"], strict=True):
            found[target].append(source)
    return found


class _Packer:
    """Gives every mark the first sub-lane that is free, its predecessor's if it can: then arrows run straight."""

    def __init__(self, window: Extent, plot_px: int, predecessors: dict[str, list[str]]) -> None:
        self.window = window
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
            rows = self._rows(found)
            for item in found:
                mark = self._mark(item, country, top + PAD + rows[item.event] + CENTRE)
                marks.append(mark)
                labels.append(self._label(item, mark))
            earlier, later = _window.outside([item.told for item in found], self.window)
            bottom = top + 2 * PAD + max(rows.values()) + 1
            bands.append(Band(country, len(found), top, bottom, earlier, later))
        return tuple(bands), tuple(marks), tuple(labels)

    def _rows(self, found: list[Item]) -> dict[str, int]:
        free: list[float] = []
        rows: dict[str, int] = {}
        for item in sorted(found, key=lambda item: (self._taken(item).start, item.event)):
            taken = self._taken(item)
            before = [rows[event] for event in self.predecessors.get(item.event, []) if event in rows]
            row = next((row for row in [*before, *range(len(free))] if free[row] <= taken.start), len(free))
            free[row : row + 1] = [taken.end]
            rows[item.event] = row
        return rows

    def _taken(self, item: Item) -> Extent:
        """The mark and its label, in days at the opening window."""
        drawn = item.drawn(self.reach)
        if item.interval.days == 1:
            drawn = Extent(drawn.middle - POINT_PX / 2 * self.px, drawn.middle + POINT_PX / 2 * self.px)
        width = (len(_words(item)) * LETTER_PX + POINT_PX) * self.px
        if self._ends(item):
            return Extent(min(drawn.start, drawn.end - width), drawn.end)
        return Extent(drawn.start, max(drawn.end, drawn.start + width))

    def _ends(self, item: Item) -> bool:
        """Would the label run out of the window on the right?"""
        start = item.drawn(self.reach).start
        inside = self.window.start <= start <= self.window.end
        return inside and start + len(_words(item)) * LETTER_PX * self.px > self.window.end

    def _label(self, item: Item, mark: Mark) -> Label:
        ends = self._ends(item)
        side = mark.extent.end if ends else mark.extent.start
        return Label(item.event, _words(item), mark.anchor if mark.point else side, mark.y - BAR / 2, ends)

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
        )


def _words(item: Item) -> str:
    return shorten(("not: " if item.negated else "") + item.label, LABEL_LETTERS)


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


def _arrows(marks: Sequence[Mark], links: pd.DataFrame | None) -> Iterable[Arrow]:
    """One arrow a link on every lane that its two events share; else between their first marks."""
    if links is None:
        return
    placed: dict[str, dict[str, Mark]] = defaultdict(dict)
    for mark in marks:
        placed[mark.event][mark.country] = mark
    for link in links.drop_duplicates(["source", "target"]).itertuples():
        source, target = placed.get(link.source, {}), placed.get(link.target, {})
        shared = [(source[country], target[country]) for country in source if country in target]
        for ends in shared or list(zip(source.values(), target.values(), strict=False))[:1]:
            yield Arrow(link.source, link.target, link.strength, _corners(*ends, marks))


def _corners(source: Mark, target: Mark, marks: Sequence[Mark]) -> tuple[tuple[float, float], ...]:
    """Straight along one lane; else down first and then along, or along and then up, so that no label is struck."""
    half = BAR / 2
    arrive = target.anchor if target.point else target.extent.start
    if source.y < target.y:
        return ((source.anchor, source.y + half), (source.anchor, target.y), (arrive, target.y))
    if source.y > target.y:
        return ((_leave(source), source.y), (target.anchor, source.y), (target.anchor, target.y + half))
    if _between(source, target, marks):
        below = source.y + _DETOUR
        start, stop = source.anchor, target.anchor
        return ((start, source.y + half), (start, below), (stop, below), (stop, target.y + half))
    return ((_leave(source), source.y), (arrive, target.y))


def _leave(source: Mark) -> float:
    return source.anchor if source.point else source.extent.end


def _between(source: Mark, target: Mark, marks: Sequence[Mark]) -> bool:
    return any(
        mark.y == source.y and source.extent.end <= mark.anchor <= target.extent.start
        for mark in marks
        if mark not in (source, target)
    )
