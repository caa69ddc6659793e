"""More events than can be drawn one by one: lanes become shades, and only the most told have marks."""

from __future__ import annotations

import pandas as pd

MOST_MARKS = 500
TOP_MARKS = 150


def most_told(dated: pd.DataFrame) -> pd.DataFrame:
    """All where a browser can draw them at once, else the most important; the density shows the rest."""
    if len(dated) <= MOST_MARKS:
        return dated
    kept = dated.sort_values("importance", ascending=False, kind="stable").head(TOP_MARKS).index
    return dated.loc[sorted(kept)]
