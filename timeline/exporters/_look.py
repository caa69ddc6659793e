"""How a chart is drawn in a file: the app's own choices, each as the word that `--set` has for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

import pandas as pd

from ..charts import _window
from ..charts._groups import GROUPS
from ..charts._layout import View
from ..charts._table import items
from ..charts._tints import COLOURS
from ..charts._window import Extent
from ..interval import Day, Interval
from ..locate import blocs
from ..result import Timeline

VIEWS = ("opening", "whole")
_OFF, _ON = _SWITCH = ("no", "yes")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "view": VIEWS,
    "lanes": GROUPS,
    "colour": COLOURS,
    "span": (),
    "top": (),
    "mentioned": _SWITCH,
    "blocs": _SWITCH,
    "regions": _SWITCH,
}


@dataclass(frozen=True, slots=True)
class Look:
    """What stands above a chart, the day it is made on, and what it shows in which way.

    `view` is the window that the app opens on, or the whole span; `span`, "2025-06/2026-01", goes before it. `lanes` is
    what a lane stands for, `colour` what colours tell, `top` the countries that come first: "RWA MAR".
    """

    title: str = ""
    made: Day | None = None
    view: str = VIEWS[0]
    lanes: str = GROUPS[0]
    colour: str = COLOURS[0]
    span: str = ""
    top: str = ""
    mentioned: str = _OFF
    blocs: str = _OFF
    regions: str = _OFF

    @classmethod
    def of(cls, wishes: Mapping[str, Any]) -> Look:
        """From what was wished for, of which it takes what it knows."""
        return cls(**{field.name: wishes[field.name] for field in fields(cls) if field.name in wishes})

    @property
    def grouping(self) -> View:
        """What lanes stand for, as the layout has it."""
        pinned = tuple(self.top.upper().replace(",", " ").split())
        return View(self.lanes, pinned, self.mentioned == _ON, self.regions == _ON)

    def table(self, timeline: Timeline) -> pd.DataFrame:
        """The dated events, with the blocs that they name where those have lanes of their own."""
        dated = timeline.frame().dropna(subset="certainty")
        if self.blocs != _ON:
            return dated
        named = [_named(words) for words in dated["snippet"]]
        return dated.assign(blocs=pd.Series(named, index=dated.index, dtype=object))

    def window(self, table: pd.DataFrame, today: Day | None) -> Extent | None:
        """The span that was asked for; None is the dense period."""
        if not self.span and self.view != "whole":
            return None
        now = today.ordinal if today else None
        whole = _window.whole([item.told for item in items(table)], now)
        if not self.span:
            return Extent(whole.start, whole.end + 0.1 * whole.width)  # labels at the right edge need room
        asked = Interval.from_edtf(self.span)
        start = asked.start.ordinal if asked.start else whole.start
        end = asked.end.ordinal if asked.end else whole.end
        return Extent(start, max(end, start + 1))


USUAL = Look()


def _named(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(place.country for place in blocs(words)))
