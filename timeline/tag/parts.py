"""Dates whose parts stand apart: a weekday beside its day, "onsdag den 14. maj 2025", "5月14日水曜日".

And, in a language of which only dateparser's data are known, so that nobody told its little words or its order, the day
before its month and the year on either side: "14 de maio de 2025", "2025. gada 14. maijs". Each part by itself would
lie in another year or week.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from ..interval import Granularity
from ..languages import Language
from ..model import Span
from ..reading import Tag
from .year_apart import BARE, in_year

_OF = r"(?:(?:de|di|do|da|del|dal|dhen|ta['’]|of|van) )"
_DAY = re.compile(rf"(?<![\w.,/:])(?P<day>[12][0-9]|3[01]|0?[1-9])(?:-?[^\W\d_]{{1,3}})?[., ] ?{_OF}?$")
_BEFORE = 16  # characters: a day, and the little word between it and its month
_BEFORE_YEAR = re.compile(rf"['’]?(?:[,،]|\.(?= de ))?\s?{_OF}?")
_BEHIND_YEAR = re.compile(r"[,،.]?(?:[\s-]?(?P<word>[^\W\d_]{1,5}\.?),?)?\s?")
_BEHIND_WEEKDAY = re.compile(r"[,،]?\s?(?:[^\W\d_]{1,3} )?")
_BEFORE_WEEKDAY = re.compile(r"(?:\s[^\W\d_])?(?:\.?[,،])?\s?")  # "gegužės 14 d., trečiadienis"


def with_parts(text: str, found: list[Tag], words: Language) -> list[Tag]:
    """All tags, those that are parts of one date as one."""
    if words.ours and not any(_may_be_one(*pair) for pair in pairwise(found)):  # as it is in most texts
        return found
    out: list[Tag] = []
    for tag in found:
        out.append(tag if words.ours else _with_day(text, tag, out[-1].span.end if out else 0))
        while len(out) > 1 and (whole := _whole(text, out[-2], out[-1], words)):
            out[-2:] = [whole]
    return out


def _may_be_one(first: Tag, last: Tag) -> bool:
    """A weekday with something near."""
    near = last.span.start - first.span.end <= _GAP
    return near and "%A" in (first.reading.format, last.reading.format)


def _with_day(text: str, tag: Tag, done: int) -> Tag:
    """The "14 de maio" that a "maio" ends."""
    lead = _DAY.search(text, max(done, tag.span.start - _BEFORE), tag.span.start) if _is_plain(tag) else None
    if lead is None or tag.reading.format not in ("%B", "%B %Y"):
        return tag
    phrase, form = f"{int(lead['day'])} {tag.reading.phrase}", f"%d {tag.reading.format}"
    reading = replace(tag.reading, phrase=phrase, format=form, granularity=Granularity.DAY)
    return replace(tag, span=Span(lead.start(), tag.span.end), reading=reading)


def _whole(text: str, first: Tag, last: Tag, words: Language) -> Tag | None:
    """The date that two neighbours are parts of."""
    if not (_is_plain(first) and _is_plain(last)):
        return None
    between, span = text[first.span.end : last.span.start], Span(first.span.start, last.span.end)
    if "\n" in between or len(between) > _GAP:
        return None
    if _is_weekday(first) and _is_day(last) and _BEHIND_WEEKDAY.fullmatch(between):
        return replace(last, span=span)
    if _is_weekday(last) and _is_day(first) and _BEFORE_WEEKDAY.fullmatch(between):
        return replace(first, span=span)
    if words.ours:
        return None
    if first.reading.format in BARE and last.rule == "year" and _BEFORE_YEAR.fullmatch(between):
        return in_year(last, first, span)
    if first.rule == "year" and last.reading.format in BARE and _leads_on(between, words):
        return in_year(first, last, span)
    return None


_GAP = 10  # characters


def _is_plain(tag: Tag) -> bool:
    reading = tag.reading
    return not (tag.joins or reading.value or reading.within or reading.last or reading.select or reading.time)


def _is_weekday(tag: Tag) -> bool:
    """By itself: "last Thursday, to Nov. 6" is two days."""
    return tag.reading.format == "%A" and not tag.reading.direction


def _is_day(tag: Tag) -> bool:
    """A day of a month, and no weekday or "yesterday"."""
    return tag.reading.granularity is Granularity.DAY and "%d" in tag.reading.format


def _leads_on(between: str, words: Language) -> bool:
    """ "2025. gada 14. maijs", "2025 m. gegužės 14"; not "2025 og maj"."""
    gap = _BEHIND_YEAR.fullmatch(between)
    if gap is None:
        return False
    word = gap["word"] or "."
    years = (name for name, unit in words.meanings["unit_name"].items() if unit == "year")
    return word.endswith(".") or any(name[:_STEM] == word[:_STEM] for name in years)  # "gada" of "gads"


_STEM = 3  # letters
