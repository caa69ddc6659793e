"""More events than can be drawn one by one: lanes become shades, and only the most told have marks."""

from __future__ import annotations

import pandas as pd

MOST_MARKS = 500
TOP_MARKS = 60


def marks(dated: pd.DataFrame) -> int:
    """How many marks these events have on country lanes: one on each of their countries'."""
    return int(dated["countries"].map(len).clip(lower=1).sum())


def most_told(dated: pd.DataFrame) -> pd.DataFrame:
    """All where a browser can draw them at once, else the most important; the density shows the rest."""
    if marks(dated) <= MOST_MARKS:
        return dated
    kept = dated.sort_values("importance", ascending=False, kind="stable").head(TOP_MARKS).index
    return dated.loc[sorted(kept)]
