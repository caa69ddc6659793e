"""The country lanes as a drawing for print: what Plotly draws of the layout table, drawn without a browser.

title, legend │ lanes with their names │ axis │ sources, and the day it was made on
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import TypeVar

from ..charts import _window, _words
from ..charts._groups import GROUPS
from ..charts._layout import View, layout
from ..charts._legend import WORDS
from ..charts._marks import STEP_NAMES, STEPS
from ..charts._palette import LIGHT
from ..charts._shapes import Band, Label, Layout, Mark
from ..charts._table import Fill, items
from ..interval import Day
from ..model import RELEASE
from ..result import Timeline
from ._marks import LANE, Frame, arrows, bars, definitions, inside, labels, points, symbol
from ._safe import plain
from ._svg import FONT, cut, element, text, width, words_of, wrapped
from ._ticks import Tick, ticks

T = TypeVar("T", Mark, Label)
WIDTH = 1120.0
VIEWS = ("opening", "whole")
CHOICES = {"view": VIEWS, "lanes": GROUPS}
_EDGE = 28.0
_ROW = 20.0  # of the legend
LINE = 15.0  # a line of the footer
_AXIS = 46.0
_TICK = 74.0  # pixels
_FLAG = re.compile(r"[\U0001F1E6-\U0001F1FF]+\s*")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its lanes, and what is said around them."""

    title: str
    below: str
    plan: Layout
    today: Day | None
    foot: tuple[str, ...]
    titles: dict[str, str]


def sheet(
    timeline: Timeline, title: str = "", made: Day | None = None, view: str = VIEWS[0], lanes: str = GROUPS[0]
) -> Sheet:
    """All of a timeline on one sheet, however high.

    `view` is the window that the app opens on, or the whole span; `lanes` is what a lane stands for.
    """
    table = timeline.frame()
    window = _whole(timeline) if view == "whole" else None
    room = round(WIDTH - 2 * _EDGE - 170)
    plan = layout(table, timeline.links(), timeline.today, window, plot_px=room, view=View(lanes))
    dated = [event for event in timeline.events if event.interval]
    return Sheet(
        title=plain(title) or "Timeline",
        below=_sentence(timeline, plan),
        plan=plan,
        today=timeline.today,
        foot=tuple(_foot(timeline, made)),
        titles={event.id: f"{plain(event.title)} · {_words.when(event.interval, event.mod)}" for event in dated},
    )


def _whole(timeline: Timeline) -> _window.Extent:
    now = timeline.today.ordinal if timeline.today else None
    extent = _window.whole([item.told for item in items(timeline.frame())], now)
    return _window.Extent(extent.start, extent.end + 0.1 * extent.width)


def _sentence(timeline: Timeline, plan: Layout) -> str:
    dated = len(timeline.events) - len(timeline.undated)
    where = len({code for event in timeline.events if event.interval for code in event.principal})
    found = [f"{_many(dated, 'dated event')} in {_many(where, 'country', 'countries')}"]
    if timeline.undated:
        found.append(f"{len(timeline.undated):,} without a date, not drawn")
    return " · ".join([*found, *(_pointers(each) for each in (plan.earlier, plan.later) if each)])


def _pointers(words: str) -> str:
    """The triangles that every font for print has; without them the whole line would be set in another one."""
    return words.replace("◀", "◄").replace("▶", "►")


def _many(number: int, one: str, more: str = "") -> str:
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def _foot(timeline: Timeline, made: Day | None) -> Iterator[str]:
    told = sorted({plain(document.source) for document in timeline.documents})
    if told:
        yield from wrapped(f"Sources: {', '.join(told)}.", 10.5, WIDTH - 2 * _EDGE, most=2)
    when = f" on {_words.day(made)}" if made else ""
    yield f"Made{when} with timeline {RELEASE}. A bar is as wide as the text’s own date."


def height(sheet: Sheet) -> float:
    """How high the drawing is, in whole pixels."""
    return ceil(_top(sheet) + sheet.plan.height * LANE + _AXIS + LINE * len(sheet.foot) + 22)


def draw(sheet: Sheet, size: tuple[float, float] | None = None) -> str:
    """The drawing as SVG; on paper of another size it is made to fit, and never made larger than it is."""
    high = height(sheet)
    across, down = size or (WIDTH, high)
    share = min(1.0, across / WIDTH, down / high)
    frame = Frame(_left(sheet.plan), _top(sheet), WIDTH - _EDGE - _left(sheet.plan), sheet.plan)
    body = [
        element("title", words_of(sheet.title)),
        element("desc", words_of(sheet.below)),
        element("defs", *definitions(frame), _clip(frame)),
        element("rect", width="100%", height="100%", fill=LIGHT.paper),
    ]
    drawn = [
        *_head(sheet),
        *_zebra(frame),
        *_names(frame),
        *_grid(frame),
        *_lanes(frame, sheet),
        *_bottom(sheet, frame),
    ]
    place = f"translate({(across - WIDTH * share) / 2:.2f} 0) scale({share:.4f})" if size else None
    return element(
        "svg", *body, element("g", *drawn, transform=place),
        xmlns="http://www.w3.org/2000/svg", width=across, height=down, viewBox=f"0 0 {across:g} {down:.2f}",
        role="img", font_family=FONT,
    )  # fmt: skip


def _left(plan: Layout) -> float:
    """Room for the names, between 90 and 210 pixels."""
    widest = max([width(_name(band), 13, bold=True) + 52 for band in plan.bands] or [0.0])
    return _EDGE + min(max(widest, 90.0), 210.0)


def _name(band: Band) -> str:
    """Without its flag: printers have none."""
    return _FLAG.sub("", plain(band.title))


def _top(sheet: Sheet) -> float:
    return 78 + _ROW * len(_legend_rows(sheet.plan)) + 8


def _head(sheet: Sheet) -> Iterator[str]:
    yield text(cut(sheet.title, 21, WIDTH - 2 * _EDGE), _EDGE, 42, 21, LIGHT.ink, font_weight="bold")
    yield text(cut(sheet.below, 12.5, WIDTH - 2 * _EDGE), _EDGE, 63, 12.5, LIGHT.soft_ink)
    for row, entries in enumerate(_legend_rows(sheet.plan)):
        x = _EDGE
        for kind, words in entries:
            yield from _swatch(kind, x, 84 + row * _ROW)
            yield text(words, x + 30, 84 + row * _ROW, 11.5, LIGHT.soft_ink, class_="legend")
            x += 52 + width(words, 11.5)


def _legend_rows(plan: Layout) -> list[list[tuple[str, str]]]:
    """Only what the picture holds, in rows that fit."""
    fills, strengths = {mark.fill for mark in plan.marks}, {arrow.strength for arrow in plan.arrows}
    entries = [(f"fill {fill}", WORDS[fill]) for fill in Fill if fill in fills]
    entries += [(strength, STEP_NAMES[strength]) for strength in STEPS if strength in strengths]
    if any(mark.negated for mark in plan.marks):
        entries.append(("x", "Said not to have happened"))
    rows: list[list[tuple[str, str]]] = [[]]
    used = 0.0
    for entry in entries:
        needs = 52 + width(entry[1], 11.5)
        if used + needs > WIDTH - 2 * _EDGE:
            rows.append([])
            used = 0.0
        rows[-1].append(entry)
        used += needs
    return [row for row in rows if row]


def _swatch(kind: str, x: float, y: float) -> Iterator[str]:
    """A small picture of a mark, drawn like the mark."""
    middle = y - 4
    if kind in STEPS:
        dash, thick = STEPS[kind]
        dashes = "2 3" if dash == "dot" else None
        yield element("path", d=f"M{x} {middle}h17", stroke=LIGHT.arrow, stroke_width=thick, stroke_dasharray=dashes)
        yield element("path", d=f"M{x + 23} {middle}l-8 -3.6v7.2Z", fill=LIGHT.arrow)
        return
    if kind == "x":
        yield element("path", d=symbol("x", x + 12, middle, 5), fill=LIGHT.paper, stroke=LIGHT.ink, stroke_width=1.5)
        return
    fill = Fill(kind.removeprefix("fill "))
    colour, box = LIGHT.fills[fill], {"x": x, "y": middle - 5, "width": 23.0, "height": 10.0}
    if fill is Fill.SOFT:
        stops = ((0, 0.1), (0.5, 0.9), (1, 0.1))
        shades = (element("stop", offset=share, stop_color=colour, stop_opacity=dark) for share, dark in stops)
        yield element("linearGradient", *shades, id="tl-legend")
    paint = {Fill.SOFT: "url(#tl-legend)", Fill.INFERRED: "url(#tl-hatch)", Fill.PROPOSED: "none"}.get(fill, colour)
    dashes = "4 3" if fill is Fill.PROPOSED else None
    yield element(
        "rect", fill=paint, stroke=None if fill is Fill.SOFT else colour, stroke_width=1.5, rx=2,
        stroke_dasharray=dashes, **box,
    )  # fmt: skip


def _clip(frame: Frame) -> str:
    box = {"x": frame.left, "y": frame.top, "width": frame.width, "height": frame.height}
    return element("clipPath", element("rect", **box), id="tl-plot")


def _zebra(frame: Frame) -> Iterator[str]:
    for band in frame.plan.bands[::2]:
        deep = (band.bottom - band.top) * LANE
        yield element("rect", x=_EDGE, y=frame.y(band.top), width=WIDTH - 2 * _EDGE, height=deep, fill=LIGHT.band)


def _names(frame: Frame) -> Iterator[str]:
    for band in frame.plan.bands:
        room = frame.left - _EDGE - 42
        y = frame.y(band.top) + 25
        name = cut(_name(band), 13, room)
        yield text(name, _EDGE + 8, y, 13, LIGHT.ink, font_weight="bold", class_="country")
        yield text(f"{band.count:,}", frame.left - 12, y, 12, LIGHT.soft_ink, text_anchor="end")
        if band.aside:
            yield text(
                cut(_pointers(band.aside), 10.5, frame.left - _EDGE - 16), _EDGE + 8, y + 15, 10.5, LIGHT.soft_ink
            )


def _grid(frame: Frame) -> Iterator[str]:
    bottom = frame.top + frame.height
    for tick in ticks(frame.plan.window, most=int(frame.width / _TICK)):
        x = frame.x(tick.at)
        yield element("path", d=f"M{x:.2f} {frame.top:g}V{bottom:.2f}", stroke=LIGHT.grid, class_="tick")
        yield from _tick_words(tick, x, bottom)
    yield element("path", d=f"M{frame.left:.2f} {bottom:.2f}H{frame.left + frame.width:.2f}", stroke=LIGHT.card_edge)


def _tick_words(tick: Tick, x: float, bottom: float) -> Iterator[str]:
    yield text(tick.text, x, bottom + 16, 11.5, LIGHT.soft_ink, text_anchor="middle")
    if tick.below:
        yield text(tick.below, x, bottom + 31, 11.5, LIGHT.ink, text_anchor="middle")


def _lanes(frame: Frame, sheet: Sheet) -> Iterator[str]:
    marks = [*bars(frame), *arrows(frame), *_now(frame, sheet.today), *points(frame, sheet.titles), *labels(frame)]
    place = {"data_left": f"{frame.left!r}", "data_top": f"{frame.top!r}", "data_width": f"{frame.width!r}"}
    yield element("g", *marks, clip_path="url(#tl-plot)", class_="plot", **place)


def _now(frame: Frame, today: Day | None) -> Iterator[str]:
    if today is None or not frame.plan.window.start <= today.ordinal <= frame.plan.window.end:
        return
    x, bottom = frame.x(today.ordinal), frame.top + frame.height
    line = f"M{x:.2f} {frame.top:g}V{bottom:.2f}"
    yield element("path", d=line, stroke=LIGHT.today, stroke_width=1.5, stroke_dasharray="2 3", class_="today")
    yield text("today", x - 4, bottom - 5, 11.5, LIGHT.today, text_anchor="end")


def _bottom(sheet: Sheet, frame: Frame) -> Iterator[str]:
    y = frame.top + frame.height + _AXIS + 12
    for row, line in enumerate(sheet.foot):
        yield text(line, _EDGE, y + row * LINE, 10.5, LIGHT.soft_ink, class_="foot")


def split(whole: Sheet, most: float) -> list[Sheet]:
    """The sheet in parts that are no higher, whole bands each; a band that is higher by itself has its own."""
    room = most - (height(whole) - whole.plan.height * LANE)
    groups: list[list[Band]] = []
    for band in whole.plan.bands:
        if groups and (band.bottom - groups[-1][0].top) * LANE <= room:
            groups[-1].append(band)
        else:
            groups.append([band])
    if len(groups) < 2:
        return [whole]
    names = [f"{whole.title} ({at} of {len(groups)})" for at in range(1, len(groups) + 1)]
    return [
        replace(whole, title=name, plan=_part(whole.plan, bands)) for name, bands in zip(names, groups, strict=True)
    ]


def _part(plan: Layout, bands: Sequence[Band]) -> Layout:
    """Some bands of a plan, moved to the top."""
    top, bottom = bands[0].top, bands[-1].bottom
    steps = [arrow for arrow in plan.arrows if inside(arrow, top, bottom)]
    return replace(
        plan,
        bands=tuple(replace(band, top=band.top - top, bottom=band.bottom - top) for band in bands),
        marks=_moved(plan.marks, top, bottom),
        labels=_moved(plan.labels, top, bottom),
        arrows=tuple(replace(each, corners=tuple((x, y - top) for x, y in each.corners)) for each in steps),
    )


def _moved(things: Iterable[T], top: float, bottom: float) -> tuple[T, ...]:
    return tuple(replace(each, y=each.y - top) for each in things if top <= each.y < bottom)
