"""Tables of what is shown. A filtered one is cut out of the whole one, which costs a tenth of making it."""

from __future__ import annotations

import pandas as pd

from ..result import Timeline
from . import memo


def of(timeline: Timeline) -> pd.DataFrame:
    """The table of a timeline, made once for all who look at it."""
    return memo.kept("frame", (timeline,), timeline.frame)


def cut(part: Timeline, whole: Timeline) -> pd.DataFrame:
    """The table of a timeline that holds some events of another."""
    return memo.kept("frame", (part,), lambda: _cut(part, of(whole)))


def _cut(part: Timeline, frame: pd.DataFrame) -> pd.DataFrame:
    kept = frame[frame["id"].isin(part.event)].reset_index(drop=True)
    lines = {line.id for line in part.storylines}
    left = [tuple(key for key in keys if key in lines) for keys in kept["storylines"]]
    return kept.assign(storylines=pd.Series(left, index=kept.index, dtype=object))
