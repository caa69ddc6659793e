"""A sheet as a drawing: title │ lanes, shades, lists │ sources and the day it was made on."""

from __future__ import annotations

from collections.abc import Iterator

from ..charts._palette import LIGHT
from ._frame import EDGE, WIDTH
from ._sheet import LINE, Sheet
from ._svg import FONT, cut, element, text, words_of


def draw(sheet: Sheet, size: tuple[float, float] | None = None) -> str:
    """The drawing as SVG; on paper of another size it is made to fit, its foot at the bottom, and never larger."""
    across, down = size or (WIDTH, sheet.height)
    share = min(1.0, across / WIDTH, down / sheet.height)
    parts = (each for part, top in sheet.placed() for each in part.draw(top))
    drawn = [*_head(sheet), *parts, *_foot(sheet, down / share)]
    place = f"translate({(across - WIDTH * share) / 2:.2f} 0) scale({share:.4f})" if size else None
    return element(
        "svg",
        element("title", words_of(sheet.title)),
        element("desc", words_of(sheet.below)),
        element("rect", width="100%", height="100%", fill=LIGHT.paper),
        element("g", *drawn, transform=place),
        xmlns="http://www.w3.org/2000/svg", width=across, height=down, viewBox=f"0 0 {across:g} {down:.2f}",
        role="img", font_family=FONT,
    )  # fmt: skip


def _head(sheet: Sheet) -> Iterator[str]:
    room = WIDTH - 2 * EDGE
    yield text(cut(sheet.title, 21, room), EDGE, 42, 21, LIGHT.ink, font_weight="bold")
    yield text(cut(sheet.below, 12.5, room), EDGE, 63, 12.5, LIGHT.soft_ink)


def _foot(sheet: Sheet, bottom: float) -> Iterator[str]:
    for at, line in enumerate(reversed(sheet.foot)):
        yield text(line, EDGE, bottom - 11 - at * LINE, 10.5, LIGHT.soft_ink, class_="foot")
