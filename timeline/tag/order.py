"""Which of two figures is the day, as a text's other dates tell: "3/12/2018" beside "15/11/2018" is of December."""

from __future__ import annotations

import re
from dataclasses import replace

from ..languages import language
from ..reading import Tag

_FIGURES = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}")
_MOST = 12  # months


def ordered(text: str, found: list[Tag], code: str) -> list[Tag]:
    """All tags; dates in figures that may be read in two ways are read as those that may not, if these agree."""
    orders = {order for tag in found if tag.rule == "numeric" and (order := order_of(tag.span.of(text)))}
    if len(orders) != 1:
        return found
    (order,) = orders
    return [_read(tag, order, language(code).order) if _is_either(text, tag) else tag for tag in found]


def order_of(said: str) -> str:
    """ "DMY" of "15/11/2018", "MDY" of "11/15/2018", "" of what may be both."""
    figures = _FIGURES.fullmatch(said)
    if not figures:
        return ""
    first, second = int(figures[1]), int(figures[2])
    return "DMY" if first > _MOST >= second else "MDY" if second > _MOST >= first else ""


def _is_either(text: str, tag: Tag) -> bool:
    figures = _FIGURES.fullmatch(tag.span.of(text)) if tag.rule == "numeric" else None
    return figures is not None and int(figures[1]) <= _MOST and int(figures[2]) <= _MOST


def _read(tag: Tag, order: str, usual: str) -> Tag:
    """As the text has it; where that is the language's own order, nothing is in doubt any more."""
    if order == usual:
        return replace(tag, reading=replace(tag.reading, doubt=""))
    year, month, day = tag.reading.phrase.split("-")
    doubt = f"{'day' if order == 'DMY' else 'month'} first, as the other dates in figures of this text are"
    return replace(tag, reading=replace(tag.reading, phrase=f"{year}-{day}-{month}", doubt=doubt))
