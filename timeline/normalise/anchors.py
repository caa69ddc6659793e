"""How the anchors move along a text: from phrase to phrase, and with the sentence and the paragraph."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ..interval import LAST_YEAR, Day, Granularity, Interval
from ..languages import language
from ..model import Document, Span, TimeExpression
from ..reading import CHRIST, Reading, Tag
from .counted_from import Anchors, names_itself
from .genre import is_today

SENTENCE_ENDS = re.compile(r"[.!?][\s\"'»”]|\n\s*\n")


def step(anchors: Anchors, text: str, last: TimeExpression, tag: Tag) -> None:
    """On to the next phrase: the date before it stands near only within a sentence, and in a paragraph."""
    between = text[last.span.end : tag.span.start]
    anchors.near = None if SENTENCE_ENDS.search(between) else last.interval or anchors.near
    anchors.paragraph = None if "\n" in between else last.interval or anchors.paragraph
    anchors.day = None if "\n" in between else _day_past(anchors.day, text, last)


_OPENS_ASIDE = re.compile(r",[^,.;\n]{0,60}$")


def _day_past(day: Interval | None, text: str, last: TimeExpression) -> Interval | None:
    """The last day named, past a year in an aside, ", formed in 2000,", and nothing else."""
    if not last.interval or last.interval.granularity is Granularity.DAY:
        return last.interval or day
    opens = last.rule == "year" and _OPENS_ASIDE.search(text, max(0, last.span.start - _REACH), last.span.start)
    return day if opens and text[last.span.end : last.span.end + 1] == "," else None


def move(anchors: Anchors, document: Document, interval: Interval | None, tag: Tag) -> None:
    """After a phrase: "the following day" is counted from the last date that the text tells of."""
    if tag.rule == "quarter" and interval and _is_reported(interval, anchors):
        anchors.quarter = interval
    if interval and interval.granularity <= Granularity.YEAR and not _aside(document, tag):
        anchors.text = interval


def _is_reported(quarter: Interval, anchors: Anchors) -> bool:
    """A report is on the quarter it names first; a later one is its subject only when it is over by then."""
    if not anchors.quarter or not anchors.dct:
        return True
    now = _ends(anchors.dct)
    return _ends(quarter) <= now and not _ends(quarter) <= _ends(anchors.quarter) <= now


def _ends(interval: Interval) -> Day:
    return interval.end or Day(LAST_YEAR)


def _aside(document: Document, tag: Tag) -> bool:
    """A date that only compares or tells things apart: "a year earlier", "up from 3 in 1985", "the 1614 Estates"."""
    back = tag.rule != "calendar_unit" and tag.reading.phrase.endswith("years ago") and tag.reading.phrase[0] != "0"
    before = document.text[max(0, tag.span.start - _REACH) : tag.span.start]
    label = tag.reading.format == "%Y" and before[-4:].casefold() == "the "
    return back or label or bool(_COUNTS_FROM.search(before)) or _is_compared(document, tag.span, before)


# "Closed its border on Tuesday, eight years after the coup of March 2012": the Tuesday is what it tells of.
_COUNTS_FROM = re.compile(
    r"\b(?:years|decades|months) (?:after|before|since) (?:the|its|his|her|their|an?) [^.,;:\n]{2,40} (?:of|in) $"
)
_REACH = 60  # characters


def _is_compared(document: Document, span: Span, before: str) -> bool:
    """ "Sold 5 million, from 3 million in 1985"; not "from 3 million in 1985 to 5 million the following year"."""
    leads = _compared(document.language).match(before)
    if not leads or not _AMOUNT.fullmatch(leads[1]):
        return False
    words = language(document.language)
    goes_on = _WORD.match(document.text, span.end)
    return not (goes_on and words.mean("to", goes_on[1])) and not any(
        words.mean("to", each) for each in leads[1].split()
    )


_AMOUNT = re.compile(r"(?:[^.;\n]|\.\d)*\d(?:[^.;\n]|\.\d)*")
_WORD = re.compile(r"\s(\w+)\s")


@cache
def _compared(code: str) -> re.Pattern[str]:
    """What leads to the amount that another is compared with, and that amount: "from", "against"."""
    words = language(code).slots.get("compared")
    return re.compile(rf"(?s).*\b(?:{words})\b(.*)" if words else "(?!)")


HERE = ("quarter", "era", "scene", "told", "message", "aside")  # dates, or none, by what stands around them


def in_context(tag: Tag, anchors: Anchors) -> Tag:
    """In a report on a quarter, "a year earlier" is that quarter a year before; in a history, "today" is these days."""
    if tag.reading.anchor == "quarter" and tag.reading.within:
        return replace(tag, reading=_of_quarter(tag.reading, tag.reading.within, anchors.quarter))
    if tag.rule == "known_day" and anchors.dct and _is_older(anchors.dct, tag.reading):
        return replace(tag, reading=_that_day(tag.reading))
    if tag.reading.anchor == "era":
        return replace(tag, reading=_of_era(tag.reading, anchors) or tag.reading)
    if tag.reading.within and tag.reading.within.anchor == "era":
        return replace(tag, reading=_dated(tag.reading, tag.reading.within, anchors))
    if tag.reading.anchor == "century":
        return replace(tag, reading=_of_century(tag.reading, anchors))
    if tag.reading.anchor == "message" and anchors.message:
        return replace(tag, reading=replace(tag.reading, anchor=""))  # "what a day!" in a line or two is about one
    if tag.reading.anchor == "aside" and (anchors.message or anchors.narrative):
        return replace(tag, reading=replace(tag.reading, anchor=""))  # "the former king", "future wars"
    if anchors.essay and is_today(tag):  # "to this day" is the day of writing
        return replace(tag, reading=replace(tag.reading, anchor="now") if tag.bound else Reading(value="PRESENT_REF"))
    if anchors.quarter and tag.rule in ("ago", "duration") and tag.reading.phrase == "1 years ago":
        return replace(tag, reading=Reading(granularity=Granularity.QUARTER, shift=-4, anchor="quarter"))
    return tag


def _of_quarter(reading: Reading, year: Reading, quarter: Interval | None) -> Reading:
    """ "Last year's" and "the 1985 period" are of that year, and in a report on a quarter of that quarter of it."""
    if not quarter or not quarter.start:
        return year
    if not year.format:
        return replace(reading, within=None)
    return Reading(select=f"Q{(quarter.start.month + 2) // 3}", granularity=Granularity.QUARTER, within=year)


def _is_older(said: Interval, known: Reading) -> bool:
    """Was it said before that day, so that "the October 7 attack" was another?"""
    return said.start is not None and said.start < tuple(map(int, known.phrase.split("-")))


def _that_day(known: Reading) -> Reading:
    """ "9/11", told in 1995, is 11 September of a year that the text tells."""
    _, month, day = known.phrase.split("-")
    return replace(known, phrase=f"{day} {month}", format="%d %m")


SOON = 10  # years: the class of '39 is to come in 2029, and long out of school in 2026
AGE = 100  # years: a history that goes on in bare figures does not leap farther


def _of_era(bare: Reading, anchors: Anchors) -> Reading | None:
    """A bare "490" beside years like it, before Christ or after; "476" beside 44 BC is another age's."""
    told, year = anchors.text.start.year if anchors.text and anchors.text.start else 0, int(bare.phrase.split()[0])
    if told < 0 and abs(-told - year) <= AGE:
        return replace(bare, anchor="", doubt="")
    if (0 < told < 1000 and abs(told - year) <= AGE) or (bare.doubt == CHRIST and not anchors.ancient):
        return Reading(f"{year:04}", "%Y", Granularity.YEAR)
    return None


def _dated(named: Reading, year: Reading, anchors: Anchors) -> Reading:
    """ "21 June 217": of a year before Christ only among such, which is a guess; else after Christ."""
    if found := _of_era(year, anchors):
        return replace(named, within=replace(found, doubt="as of the age of the year named last"))
    return replace(named, within=Reading(f"{int(year.phrase.split()[0]):04}", "%Y", Granularity.YEAR))


def _of_century(short: Reading, anchors: Anchors) -> Reading:
    """ "The class of '89" is of 1989, but of 1789 in a history that has come to 1790."""
    told = anchors.text.start.year if anchors.narrative and anchors.text and anchors.text.start else 0
    near = (told // 100 + step for step in (-1, 0, 1))
    years = [100 * century + int(short.phrase) % 100 for century in near if told >= 1000]
    year = min(years, key=lambda each: abs(each - told), default=_not_ahead(int(short.phrase), anchors.dct))
    return replace(short, phrase=str(year), anchor="")


def _not_ahead(year: int, now: Interval | None) -> int:
    """ "From '39 to '45", told in 2026, is of the century before."""
    ahead = now and now.start and year - now.start.year > SOON
    return year - 100 if ahead else year


def has_year(reading: Reading) -> bool:
    """Does a phrase say its year itself?"""
    return "%Y" in reading.format or reading.format == "BC" or bool(reading.within and has_year(reading.within))


def lacks_year(reading: Reading) -> bool:
    """ "January" and "on 5 May" do; "next May" and "the May of last year" do not."""
    return names_itself(reading) and not reading.within and not has_year(reading)
