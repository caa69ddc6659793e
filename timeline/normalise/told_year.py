"""The year of a bare date that its text tells: by a heading above, a year in front, what its sentence named before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..interval import Granularity, Interval
from ..languages import language
from ..model import Document, TimeExpression
from ..plain import opens_line
from ..reading import Tag
from . import choose
from .anchors import SENTENCE_ENDS, has_year, lacks_year
from .beside import SETS_OFF
from .counted_from import Anchors, names_itself
from .direction import AHEAD
from .headings import IN
from .resolve import Placed, resolve
from .select import in_year
from .told_with import goes_on_from, goes_on_to, is_gone, named_after


def by_text(
    document: Document, tag: Tag, after: Tag | None, read: Sequence[TimeExpression], anchors: Anchors, points: str
) -> Placed | None:
    """Where a date lies by what stands above or before it, if that tells; `points` is the way of its clause."""
    bare = lacks_year(tag.reading) and not tag.reading.direction
    if bare and (told := _by_year(document, tag, after, read, anchors, points)):
        return told
    if _is_later(document, tag, read, anchors):
        return _after(tag, anchors.near)
    day = _day_before(document, tag, read, anchors) if read and tag.rule in _NUMBERED else None
    if day and not (points in AHEAD and is_gone(day, anchors)):
        return Placed(choose.of_month(tag.reading, day, "will"), "text", day, "text")
    ends = points not in AHEAD and _is_the_unit(document, tag)
    if ends and (day := _past_told(document, tag, read, anchors)):
        return _after(tag, day, "past")
    if bare and points not in AHEAD and (day := _beside_long_ago(document, tag, read, anchors)):
        return _after(tag, day, "last" if _is_before(document, tag) else "will")  # texts go mostly forward
    return None


def _day_before(document: Document, tag: Tag, read: Sequence[TimeExpression], anchors: Anchors) -> Interval | None:
    """The day or month that "on the 21st" goes on from, in its sentence, or in its paragraph if that is long past."""
    if not tag.reading.select.startswith("day:"):
        return None
    if day := goes_on_from(document.text, tag, read[-1]):
        return day
    return _past_told(document, tag, read, anchors)


_NUMBERED = ("day_number", "day_part")


def _past_told(document: Document, tag: Tag, read: Sequence[TimeExpression], anchors: Anchors) -> Interval | None:
    """The month or day of years ago that a paragraph tells of: "In July 1914 the crisis broke out. On the 28th …"."""
    near, now = anchors.near or anchors.paragraph, anchors.dct
    if not read or not near or not near.end or not now or not now.start or near.granularity > Granularity.MONTH:
        return None
    if tag.reading.direction or tag.reading.anchor or anchors.narrative or _is_of_life(document, read[-1]):
        return None
    return near if now.start.ordinal - near.end.ordinal > LAST_YEAR else None


_UNITS = ("0 months ago", "0 years ago")


def _is_the_unit(document: Document, tag: Tag) -> bool:
    """ "The end of the month", and not of this one."""
    if tag.rule != "part" or tag.reading.phrase not in _UNITS:
        return False
    words = language(document.language)
    return not any(words.mean("deictic", word) for word in tag.span.of(document.text).split())


def _by_year(
    document: Document, tag: Tag, after: Tag | None, read: Sequence[TimeExpression], anchors: Anchors, points: str
) -> Placed | None:
    """Where a date without its year lies, by a year above, before or behind it."""
    if anchors.heading:
        return Placed(in_year(tag.reading, anchors.heading), "text", Interval.of(anchors.heading), "heading")
    last = read[-1] if read and read[-1].rule == "year" else None
    year = headed_by(document.text, tag, read[-1]) if read and points not in AHEAD else None
    if last and not year:
        year = _opened_by(document.text, tag, last) or named_after(document, tag, last)
    if year:
        return Placed(in_year(tag.reading, year), "text", Interval.of(year), "text")
    if after and (year := _opens_for(document.text, tag, after)):
        return Placed(in_year(tag.reading, year), "text", Interval.of(year), "range")
    if after and points not in AHEAD and (end := goes_on_to(document, tag, after, anchors)):
        return replace(resolve(tag.reading, Anchors(end), "last"), anchor="text", base_name="range")
    return None


def _after(tag: Tag, day: Interval | None, way: str = "future") -> Placed:
    return replace(resolve(tag.reading, Anchors(day), way), anchor="text", base_name="text")


_BEHIND_YEAR = re.compile(rf"{SETS_OFF}(?:the )?")


def _opened_by(text: str, tag: Tag, last: TimeExpression) -> int | None:
    """The year of "In 2015, on 3 May, they met"."""
    year = last.interval.start if last.interval and tag.reading.granularity <= Granularity.MONTH else None
    touches = year and _BEHIND_YEAR.fullmatch(text[last.span.end : tag.span.start])
    return year.year if year and touches and _OPENS.search(_lead(text, last)) else None


_OPENS = re.compile(rf"(?:^|[.;\n]\s?)(?:{IN}|No|Im Jahr) $")


def headed_by(text: str, tag: Tag, last: TimeExpression) -> int | None:
    """The year of "In 2021 Kenya signed a pact on 3 May", "Last year they met in October": its clause began with it."""
    year = last.interval.start if last.interval and last.interval.granularity is Granularity.YEAR else None
    if not year or tag.reading.granularity > Granularity.MONTH or tag.span.start - last.span.end > _CLAUSE:
        return None
    heads = last.rule == "calendar_unit" and _HEADS.search(_lead(text, last))
    opens = heads or (last.rule == "year" and _OPENS.search(_lead(text, last)))
    owns = _OWNS.match(text, last.span.end)  # "the year's rains usually fall in May"
    return year.year if opens and not owns and not _ANOTHER.search(text, last.span.end, tag.span.start) else None


_CLAUSE = 120  # characters
_OWNS = re.compile(r"['’]s\b")
_HEADS = re.compile(r"(?:^|[.!?]\s|\n)$")
_ANOTHER = re.compile(r"[.;:!?\n()–—]|, (?:and|but|while|who|which|where|although|though|yet|so)\b")


_MARK_AND_YEAR = re.compile(rf"\s?[-–—:] (?:{IN}) ")


def _opens_for(text: str, tag: Tag, after: Tag) -> int:
    """The year of "January 22: In 1879, …", as almanacs have it."""
    touches = after.rule == "year" and _MARK_AND_YEAR.fullmatch(text[tag.span.end : after.span.start])
    return int(after.reading.phrase) if touches and opens_line(text, tag.span.start) else 0


def _is_later(document: Document, tag: Tag, read: Sequence[TimeExpression], anchors: Anchors) -> bool:
    """ "He said in December he would step down in June": ahead of that December, though both are behind."""
    near, bare = anchors.near, names_itself(tag.reading) or tag.reading.format == "%A"
    if not near or not near.start or not bare or has_year(tag.reading) or tag.reading.direction or not read:
        return False
    between = document.text[read[-1].span.end : tag.span.start]
    owns = _OWNS.match(document.text, tag.span.end)  # "would avenge Monday's raids"
    return not owns and read[-1].interval == near and language(document.language).later.stands_in(between)


LONG_AGO = 3650  # days: a sentence on a month of ten years ago hardly goes on to one of this year, without saying so
LAST_YEAR = 400  # days: nor one on a day of the year before last to a day of this year


def _beside_long_ago(document: Document, tag: Tag, read: Sequence[TimeExpression], anchors: Anchors) -> Interval | None:
    """What the "29 May" of "… began in March 1453 and ended on 29 May" goes on from: it is not of the year of writing.

    So within a sentence; a paragraph may go back and forth, but seldom from a day of long ago to one of these days, nor
    from one to what opens a sentence: "In July 1960 the province seceded. In September …".
    """
    reading, near, now = tag.reading, anchors.near or anchors.paragraph, anchors.dct
    if reading.anchor or anchors.narrative or not near or not now or not near.end or not now.start:
        return None
    if near.granularity > Granularity.SEASON and not (read and _is_set(document.text, tag, read[-1], near)):
        return None
    of_days = reading.granularity is near.granularity is Granularity.DAY
    goes_on = (of_days and reading.format) or _opens_sentence(document.text, tag) or _is_before(document, tag)
    if not anchors.near and not goes_on:
        return None
    if not anchors.near and read and _is_of_life(document, read[-1]):
        return None
    long_ago = now.start.ordinal - near.end.ordinal > (LAST_YEAR if anchors.near and of_days else LONG_AGO)
    return near if long_ago else None


_CLAUSE_STARTS = re.compile(r"[.,;:\n]")
_CLOSE = 6  # words: "had entered the old capital on"


def _is_before(document: Document, tag: Tag) -> bool:
    """ "He resigned on 4 March 1990. Troops *had entered* the capital on 20 January": before what was told last."""
    before = document.text[max(0, tag.span.start - _OF_LIFE) : tag.span.start]
    words = language(document.language)
    return any(words.mean("looking_back", word) for word in _CLAUSE_STARTS.split(before)[-1].split()[-_CLOSE:])


_OF_LIFE = 100  # characters


def _is_of_life(document: Document, last: TimeExpression) -> bool:
    """ "Born on 3 May 1943", "founded in June 1998": a sentence that looks back, and does not go on."""
    before = document.text[max(0, last.span.start - _OF_LIFE) : last.span.start]
    words = language(document.language)
    return any(words.mean("of_life", word) for word in SENTENCE_ENDS.split(before)[-1].split())


_OPENING = re.compile(r"(?:^|[.!?]\s|\n)(?:In|On|By) (?:the )?$")


def _opens_sentence(text: str, tag: Tag) -> bool:
    """ "In September …", "On 22 June …"."""
    return bool(_OPENING.search(_lead(text, tag)))


def _is_set(text: str, tag: Tag, last: TimeExpression, near: Interval) -> bool:
    """Does a year set the scene: "In 1956 he seized the canal. In October …"?"""
    if last.rule != "year" or last.interval != near:
        return False
    return bool(_OPENS.search(_lead(text, last)) and _opens_sentence(text, tag))


def _lead(text: str, phrase: Tag | TimeExpression) -> str:
    """A few characters before a phrase."""
    return text[max(0, phrase.span.start - 12) : phrase.span.start]
