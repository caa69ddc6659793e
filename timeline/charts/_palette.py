"""Colours: Okabe and Ito's eight, which people with colour blindness tell apart, on light and on dark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ._shapes import Mark
from ._table import Fill

_FAINT = 0.4
FONT = '"Source Sans", "Source Sans 3", "Source Sans Pro", "Segoe UI", "Helvetica Neue", Arial, sans-serif'


@dataclass(frozen=True, slots=True)
class Palette:
    """All colours of a chart."""

    paper: str
    band: str
    ink: str
    soft_ink: str
    grid: str
    card: str
    card_edge: str
    today: str
    arrow: str
    chip: str
    chip_ink: str
    fills: Mapping[Fill, str]
    hues: tuple[str, ...]
    tints: Mapping[str, str] = field(default_factory=dict)  # by event, where colours do not tell the certainty
    legend: Mapping[str, str] = field(default_factory=dict)  # what those stand for

    def of(self, mark: Mark) -> str:
        """The colour of a mark; of a country that is only mentioned, near to the paper."""
        colour = self.tints.get(mark.event) or self.fills[mark.fill]
        return mixed(colour, self.paper, _FAINT) if mark.faint else colour


LIGHT = Palette(
    paper="#ffffff",
    band="#f5f7fa",
    ink="#1f2733",
    soft_ink="#5b6675",
    grid="#e6eaf0",
    card="#ffffff",
    card_edge="#c5ccd6",
    today="#d55e00",
    arrow="#009e73",
    chip="#eef2f7",
    chip_ink="#1f2733",
    fills={
        Fill.STATED: "#0072b2",
        Fill.INFERRED: "#e69f00",
        Fill.SOFT: "#cc79a7",
        Fill.PROPOSED: "#d55e00",
        Fill.EDITED: "#1f2733",
    },
    hues=("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#8a6d00"),
)
DARK = Palette(
    paper="#171614",
    band="#201f1c",
    ink="#e8ecf2",
    soft_ink="#a8a79f",
    grid="#33312c",
    card="#24231f",
    card_edge="#5a574f",
    today="#f08a3c",
    arrow="#2fbf92",
    chip="#d3d1ca",  # light on dark too: Plotly paints a hovered button nearly white
    chip_ink="#1f2733",
    fills={
        Fill.STATED: "#56b4e9",
        Fill.INFERRED: "#e69f00",
        Fill.SOFT: "#d98fb8",
        Fill.PROPOSED: "#f08a3c",
        Fill.EDITED: "#f0e442",
    },
    hues=("#56b4e9", "#e69f00", "#2fbf92", "#d98fb8", "#f08a3c", "#f0e442", "#8fa8ff"),
)


def palette(dark: bool) -> Palette:
    """The colours for a light or a dark page."""
    return DARK if dark else LIGHT


def mixed(colour: str, paper: str, share: float) -> str:
    """So much of a colour on so much paper, opaque: what lies behind it does not show."""
    pairs = ((int(colour[at : at + 2], 16), int(paper[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(ink * share + ground * (1 - share)):02x}" for ink, ground in pairs)


def faded(colour: str, opacity: float) -> str:
    """A colour, seen through: "#0072b2" at 0.5 is rgba(0, 114, 178, 0.5)."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"rgba({red}, {green}, {blue}, {opacity:g})"
