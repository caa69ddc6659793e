"""A length of time that tells when: "will be sentenced in two months" is so far from now.

TIMEX3 calls it a DURATION all the same, and so do we; it lies in its month.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ..languages import language
from ..model import Document, Mod
from ..reading import Reading, Tag
from .direction import AHEAD, direction
from .length import length

_UNITS = {"Y": "years", "M": "months", "W": "weeks", "D": "days"}
_MOST = 99  # "in 300 years" is no appointment
_REACH = 40  # characters
_OF = re.compile(r"\s(?:of|de|di|do|da)\b")


def from_now(document: Document, tag: Tag) -> Tag:
    """The tag, counted from now where its clause plans and it stands behind "in"; else as it is."""
    said = length(tag.reading.value) if tag.reading.type == "DURATION" else None
    if said is None or not 0 < said.number <= _MOST or tag.reading.mod not in (None, Mod.APPROX):
        return tag
    if not (_is_counted(document, tag) and _leads(document, tag)):
        return tag
    if direction(document.text, tag.span, document.language, sure=True) not in AHEAD:
        return tag
    phrase = f"in {said.number} {_UNITS[said.unit]}"
    reading = Reading(phrase, granularity=said.width, mod=tag.reading.mod, length=tag.reading.value)
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
    lead, compared = (language(code).any_of(slot) for slot in ("in_time", "compared_in"))
    return (
        re.compile(rf"\b{lead}\s$", re.IGNORECASE),
        re.compile(rf"(?:\b{compared}|est)\s(?:\w+\s){{0,4}}{lead}\s$", re.IGNORECASE),
    )
