"""One page of print: title, a sentence of counts, its parts one below the other, sources and the day it was made on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Protocol

import pandas as pd

from ..amount import many
from ..charts import _words
from ..charts._crowd import most_told
from ..charts._layout import layout
from ..charts._palette import LIGHT
from ..charts._shapes import Layout
from ..charts._tints import tinted
from ..interval import Day
from ..model import RELEASE
from ..result import Timeline
from ._frame import EDGE, WIDTH, pointers
from ._lanes import Lanes
from ._look import Look
from ._safe import plain, texts
from ._shades import shades
from ._svg import width, wrapped

LINE = 15.0  # of the foot
_HEAD, _FOOT = 70.0, 26.0
_SMALL = 10.5
_NAMES = 170  # pixels that the names of lanes take of a page, about


class Part(Protocol):
    """What stands on a page: lanes, shades, a list of events."""

    @property
    def height(self) -> float: ...

    def draw(self, top: float) -> Iterator[str]: ...

    def parts(self, first: float, room: float) -> Iterator[Part]: ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """Parts, and what is said around them."""

    title: str
    below: str
    parts: tuple[Part, ...]
    foot: tuple[str, ...]

    @property
    def height(self) -> float:
        """How high the drawing is, in whole pixels."""
        return ceil(self.around + sum(part.height for part in self.parts))

    @property
    def around(self) -> float:
        """What is not its parts."""
        return _HEAD + _FOOT + LINE * len(self.foot)

    def placed(self) -> Iterator[tuple[Part, float]]:
        """Each part, and how far down it begins."""
        top = _HEAD
        for part in self.parts:
            yield part, top
            top += part.height


def sheet(timeline: Timeline, look: Look) -> Sheet:
    """All of a timeline on one sheet, however high; too many events are shades, and the most told of them lanes."""
    table, links = look.table(timeline), timeline.links()
    window = look.window(table, timeline.today)
    drawn = most_told(table)
    parts: list[Part] = []
    if len(drawn) < len(table):
        parts.append(shades(table, links, look.grouping))
        links = links[links["strength"] == "explicit"]
    room = round(WIDTH - 2 * EDGE - _NAMES)
    plan = layout(drawn, links, timeline.today, window, plot_px=room, view=look.grouping)
    marked = (timeline.event[key] for key in drawn["id"])
    titles = {event.id: f"{plain(event.title)} · {_words.when(event.interval, event.mod)}" for event in marked}
    parts.append(Lanes(plan, timeline.today, titles, tinted(LIGHT, drawn, look.colour)))
    below = _sentence(timeline, plan, drawn, len(table))
    return Sheet(plain(look.title) or "Timeline", below, tuple(parts), tuple(_foot(timeline, look.made)))


def _sentence(timeline: Timeline, plan: Layout, drawn: pd.DataFrame, dated: int) -> str:
    where = len({code for event in timeline.events if event.interval for code in event.principal})
    found = [f"{many(dated, 'dated event')} in {many(where, 'country', 'countries')}"]
    if timeline.undated:
        found.append(f"{len(timeline.undated):,} without a date, not drawn")
    if len(drawn) < dated:
        found.append(f"all as shades, the {len(drawn)} most told as marks")
    return " · ".join([*found, *(pointers(each) for each in (plan.earlier, plan.later) if each)])


def _foot(timeline: Timeline, made: Day | None) -> Iterator[str]:
    told = sorted({plain(document.source) for document in texts(timeline)})
    if told:
        yield from wrapped(_sources(told), _SMALL, WIDTH - 2 * EDGE, most=2)
    when = f" on {_words.day(made)}" if made else ""
    yield f"Made{when} with timeline {RELEASE}. A bar is as wide as the text’s own date."


def _sources(told: Sequence[str]) -> str:
    """As many as two lines hold, and how many more there are."""
    room = 1.8 * (WIDTH - 2 * EDGE) - width("Sources: and 1,000 more.", _SMALL)
    shown: list[str] = []
    while len(shown) < len(told) and (used := width(f"{told[len(shown)]}, ", _SMALL)) <= room:
        shown.append(told[len(shown)])
        room -= used
    shown = shown or [told[0]]
    more = f" and {len(told) - len(shown):,} more" if len(shown) < len(told) else ""
    return f"Source{'s' * (len(told) > 1)}: {', '.join(shown)}{more}."


def pages_of(whole: Sheet, most: float) -> list[Sheet]:
    """The sheet on as many as it needs, none higher than `most` where its parts can be taken apart."""
    room = most - whole.around
    found: list[list[Part]] = [[]]
    left = room
    for each in whole.parts:
        for part in each.parts(left, room):
            if found[-1] and part.height > left:
                found.append([])
                left = room
            found[-1].append(part)
            left -= part.height
    if len(found) < 2:
        return [whole]
    names = (f"{whole.title} ({at} of {len(found)})" for at in range(1, len(found) + 1))
    return [replace(whole, title=name, parts=tuple(parts)) for name, parts in zip(names, found, strict=True)]
