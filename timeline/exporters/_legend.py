"""The legend of a printed chart: only what the picture holds, in rows that fit."""

from __future__ import annotations

from collections.abc import Iterator

from ..charts._legend import DENIED, WORDS
from ..charts._marks import STEP_NAMES, STEPS
from ..charts._palette import LIGHT, Palette
from ..charts._shapes import Layout
from ..charts._table import Fill
from ._frame import EDGE, WIDTH
from ._marks import DASHES, hatch, symbol
from ._svg import element, text, width

ROW = 20.0
_NOT = "x"
_SOFT = ((0, 0.1), (0.5, 0.9), (1, 0.1))
_STEP = "step "  # before its strength: a proposed date is drawn otherwise than a proposed step
Entry = tuple[str, str, str]  # kind, words, colour


def rows(plan: Layout, colours: Palette) -> list[list[Entry]]:
    """The entries line by line."""
    found: list[list[Entry]] = [[]]
    used = 0.0
    for entry in _entries(plan, colours):
        needs = 52 + width(entry[1], 11.5)
        if used + needs > WIDTH - 2 * EDGE:
            found.append([])
            used = 0.0
        found[-1].append(entry)
        used += needs
    return [row for row in found if row]


def _entries(plan: Layout, colours: Palette) -> Iterator[Entry]:
    """Where colours tell something else than the certainty, that is shown in grey."""
    yield from ((Fill.STATED, words, hue) for words, hue in colours.legend.items())
    fills, strengths = {mark.fill for mark in plan.marks}, {arrow.strength for arrow in plan.arrows}
    for fill in Fill:
        if fill in fills:
            yield fill, WORDS[fill], colours.soft_ink if colours.legend else colours.fills[fill]
    yield from ((f"{_STEP}{each}", STEP_NAMES[each], colours.arrow) for each in STEPS if each in strengths)
    if plan.denies:
        yield _NOT, DENIED, colours.ink


def legend(entries: list[list[Entry]], top: float) -> Iterator[str]:
    """The rows, each entry behind its small picture."""
    for at, row in enumerate(entries):
        x, y = EDGE, top + at * ROW
        for kind, words, colour in row:
            yield from _swatch(kind, colour, x, y - 4)
            yield text(words, x + 30, y, 11.5, LIGHT.soft_ink, class_="legend")
            x += 52 + width(words, 11.5)


def _swatch(kind: str, colour: str, x: float, middle: float) -> Iterator[str]:
    """A small picture of a mark, drawn like the mark."""
    if kind.startswith(_STEP):
        yield from _step(kind.removeprefix(_STEP), colour, x, middle)
    elif kind == _NOT:
        yield element("path", d=symbol(_NOT, x + 12, middle, 5), fill=LIGHT.paper, stroke=colour, stroke_width=1.5)
    else:
        yield from _box(Fill(kind), colour, x, middle)


def _step(strength: str, colour: str, x: float, middle: float) -> Iterator[str]:
    dash, thick = STEPS[strength]
    line = f"M{x} {middle}h17"
    yield element("path", d=line, stroke=colour, stroke_width=thick, stroke_dasharray=DASHES[dash])
    yield element("path", d=f"M{x + 23} {middle}l-8 -3.6v7.2Z", fill=colour)


def _box(fill: Fill, colour: str, x: float, middle: float) -> Iterator[str]:
    if fill is Fill.SOFT:
        shades = (element("stop", offset=share, stop_color=colour, stop_opacity=dark) for share, dark in _SOFT)
        yield element("linearGradient", *shades, id="tl-legend")
    paint = {Fill.SOFT: "url(#tl-legend)", Fill.INFERRED: f"url(#{hatch(colour)})", Fill.PROPOSED: "none"}
    yield element(
        "rect", x=x, y=middle - 5, width=23.0, height=10.0, rx=2, fill=paint.get(fill, colour),
        stroke=None if fill is Fill.SOFT else colour, stroke_width=1.5,
        stroke_dasharray="4 3" if fill is Fill.PROPOSED else None,
    )  # fmt: skip
