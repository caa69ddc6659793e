"""A length of time that tells when: "will be sentenced in two months" is so far from now.

TIMEX3 calls it a DURATION all the same, and so do we; it lies in its month.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ..interval import Granularity
from ..languages import language
from ..model import Document, Mod
from ..reading import Reading, Tag
from .direction import direction

_LENGTH = re.compile(r"P([1-9]\d?)([YMWD])")
_UNITS = {
    "Y": ("years", Granularity.YEAR),
    "M": ("months", Granularity.MONTH),
    "W": ("weeks", Granularity.WEEK),
    "D": ("days", Granularity.DAY),
}
_REACH = 40  # characters
_AHEAD = ("will", "due", "future")
_OF = re.compile(r"\s(?:of|de|di|do|da)\b")


def from_now(document: Document, tag: Tag) -> Tag:
    """The tag, counted from now where its clause plans and it stands behind "in"; else as it is."""
    length = _LENGTH.fullmatch(tag.reading.value) if tag.reading.type == "DURATION" else None
    if length is None or tag.reading.mod not in (None, Mod.APPROX) or not _is_counted(document, tag):
        return tag
    if not _leads(document, tag):
        return tag
    if direction(document.text, tag.span, document.language, sure=True) not in _AHEAD:
        return tag
    unit, width = _UNITS[length[2]]
    phrase = f"in {length[1]} {unit}"
    reading = Reading(phrase, granularity=width, mod=tag.reading.mod, length=tag.reading.value, language="en")
    return replace(tag, reading=reading)


def _is_counted(document: Document, tag: Tag) -> bool:
    """ "Two months" are; "the next two months", "27-day bills", "two months of talks" and half a range are not."""
    words, said = language(document.language), tag.span.of(document.text).split()
    first, last = said[0], said[-1]
    begins = words.number(first) is not None or words.mean("about", first) or words.mean("single", first)
    return (
        len(said) > 1
        and bool(begins)
        and bool(words.mean("unit_name", last))
        and not _OF.match(document.text, tag.span.end)
    )


def _leads(document: Document, tag: Tag) -> bool:
    """ "In" does, and not that of "the highest in ten years"."""
    before = document.text[max(0, tag.span.start - _REACH) : tag.span.start]
    lead, compared = _words(document.language)
    return bool(lead.search(before)) and not compared.search(before)


@cache
def _words(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    slots = language(code).slots
    lead, compared = (slots.get(slot) or "(?!)" for slot in ("in_time", "compared_in"))
    return (
        re.compile(rf"\b(?:{lead})\s$", re.IGNORECASE),
        re.compile(rf"(?:\b(?:{compared})|est)\s(?:\w+\s){{0,2}}(?:{lead})\s$", re.IGNORECASE),
    )
