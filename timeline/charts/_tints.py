"""Colours by what an event is, where a reader asks for that instead of how sure its date is."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pandas as pd

from . import _words
from ._palette import Palette
from ._table import rows
from ._text import shorten

COLOURS = ("certainty", "type", "source")


def tinted(colours: Palette, table: pd.DataFrame, by: str) -> Palette:
    """The palette with a colour for every event; the commonest kinds have one each, the others share a grey."""
    if by == "certainty":
        return colours
    told = kinds(table, by)
    common = [kind for kind, _ in sorted(Counter(told.values()).items(), key=lambda each: (-each[1], each[0]))]
    hues = dict(zip(common, colours.hues, strict=False))
    legend = dict(hues)
    if len(common) > len(hues):
        legend[f"{len(common) - len(hues)} more"] = colours.soft_ink
    tints = {event: hues.get(kind, colours.soft_ink) for event, kind in told.items()}
    return replace(colours, tints=tints, legend=legend)


def kinds(table: pd.DataFrame, by: str) -> dict[str, str]:
    """What each event is, by what a legend calls it."""
    return {row["id"]: _called(str(row[by]), by) for row in rows(table)}


def _called(kind: str, by: str) -> str:
    words = _words.kind(kind) if by == "type" else kind
    return shorten(words[:1].upper() + words[1:] if by == "type" else words, 22)
