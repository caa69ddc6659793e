"""A day said beside another date: "5 May (Tuesday)", "from Monday to Thursday", "that day, 5 May 2025"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..interval import Day, Granularity, Interval, unit
from ..languages import language
from ..model import TimeExpression
from ..reading import Tag
from . import reader
from .anchors import has_year
from .counted_from import Anchors, names_itself
from .direction import direction
from .resolve import NOWHERE, Placed, resolve
from .select import in_year

_OPENS = re.compile(r"\s?[(\[（]\s?")
_NAMES = re.compile(r", (?:in|im|en|em|nel|το|στα|у|в) ")  # "two years later, in 1920, …"
_TOUCHES = re.compile(r"\s?[(\[]\s?|,?\s|\s?[-–]\s?|, (?:ein|einem|einen|an?|un[ao]?|um) ")


def beside(text: str, tag: Tag, after: Tag | None, read: Sequence[TimeExpression], anchors: Anchors) -> Interval | None:
    """The day of a weekday that stands beside a date, or goes on from a weekday; None where it stands alone."""
    if after and _is_named(text, tag, after):
        return _past(after, anchors)
    if after and _is_explained(text, tag, after):
        return _around(tag, resolve(after.reading, anchors, direction(text, after.span, after.reading.language, True)))
    if tag.reading.format == "%d %B" and (dated := _of_two_styles(text, tag, read) or _said_again(text, tag, read)):
        return dated
    if tag.rule == "day_word":
        return _of_its_weekday(text, tag, after, anchors)
    if read and tag.rule == "day_part" and read[-1].rule == "clock" and _lends(text, read[-1].span.end, tag):
        return read[-1].interval
    if read and (hours := _of_the_day(text, tag, read[-1])):
        return hours
    if after and tag.rule == "day_part" and (eve := _eve_of(text, tag, after, anchors)):
        return eve
    if tag.reading.format != "%A" or tag.reading.direction or tag.reading.anchor:
        return None
    number = reader.weekday(tag.reading.phrase, tag.reading.language)
    if number is None:
        return None
    if day := _explained(text, tag, after, anchors):
        return _near(day, number)
    if after and after.joins and after.rule == "weekday_of_week":
        return _past(tag, Anchors(_past(after, anchors)))  # the "Monday" of "Monday to Friday last week"
    last = read[-1] if read else None
    if not last or not last.interval or last.interval.granularity is not Granularity.DAY or not last.interval.start:
        return None
    if tag.joins and last.rule in _WEEKDAYS:
        return _following(text, last, tag, number, anchors)
    touches = _TOUCHES.fullmatch(text[last.span.end : tag.span.start])
    return _near(last.interval.start, number) if touches and last.rule in (*_DATES, "day_word") else None


_TO_NEXT = re.compile(r" (?:\w{1,3} (?:\w{1,3} )?)?")


def _eve_of(text: str, tag: Tag, after: Tag, anchors: Anchors) -> Interval | None:
    """The Thursday of "in der Nacht von Donnerstag auf Freitag brach": the day before that Friday, now over."""
    if tag.reading.format != "%A" or after.rule != "weekday" or tag.reading.time != "TNI":
        return None
    if tag.reading.direction or after.reading.direction or after.reading.anchor:
        return None
    first, last = (reader.weekday(each.reading.phrase, each.reading.language) for each in (tag, after))
    next_day = first is not None and last is not None and (last - first) % 7 == 1
    if not next_day or not _TO_NEXT.fullmatch(text[tag.span.end : after.span.start]):
        return None
    found = resolve(after.reading, anchors, direction(text, after.span, after.reading.language)).interval
    return unit(found.start.plus(-1), Granularity.DAY) if found and found.start else None


_HOUR_BEHIND = re.compile(r"[.)]?,? ")


def _of_the_day(text: str, tag: Tag, last: TimeExpression) -> Interval | None:
    """The hour right behind a day: "terça-feira (20), pela manhã", "am 14.2. um 19 Uhr"."""
    hour = tag.reading.anchor in ("day", "scene", "told") and bool(tag.reading.time)
    if not hour or not last.interval or last.interval.granularity is not Granularity.DAY or last.type != "DATE":
        return None
    return last.interval if _HOUR_BEHIND.fullmatch(text[last.span.end : tag.span.start]) else None


def _of_its_weekday(text: str, tag: Tag, after: Tag | None, anchors: Anchors) -> Interval | None:
    """The day of "tomorrow, Friday" where tomorrow is none: the text may bear a later date than it was written on."""
    number, day = _weekday_of(text, tag, after), _past(tag, anchors)
    if number is None or not day or not day.start or day.granularity is not Granularity.DAY:
        return None
    found = _near(day.start, number)
    return found if found != day else None


def _weekday_of(text: str, tag: Tag, after: Tag | None) -> int | None:
    """Which weekday "tomorrow, Friday", "yesterday (Monday)" say theirs is."""
    if inside := _weekday_inside(text, tag):
        return int(inside) - 1
    if not after or after.rule != "weekday" or after.reading.direction:
        return None
    touches = _AGAIN.fullmatch(text[tag.span.end : after.span.start]) and not _OWNS.match(text, after.span.end)
    return reader.weekday(after.reading.phrase, after.reading.language) if touches else None


_NAMED_TOO = re.compile(r"[^,]+, (?:\w+ )??(\w+(?:[ -]\w+){0,2})")
_OWNS = re.compile(r"['’]")


def _weekday_inside(text: str, tag: Tag) -> str:
    """The "Tuesday" of "today, Tuesday", by its number; "today Friday's vote" is of two days."""
    named = _NAMED_TOO.fullmatch(tag.span.of(text))
    if not named or _OWNS.match(text, tag.span.end):
        return ""
    return language(tag.reading.language).mean("weekday_name", named[1])


_STYLE = r"(?:[ON]\.? ?S\.?|(?:old|new) style)"
_SAID_TOO = rf"(?:{_STYLE}|(?:{_STYLE},? )?(?:\d\d? [^\W\d]+|[^\W\d]+ \d\d?)(?:,? {_STYLE})?)"
_YEAR_BEHIND = re.compile(rf" ?[(\[]{_SAID_TOO}[)\]],? ([12]\d{{3}})\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"(?: [12]\d{3})?,?\s?[(\[][^()\[\]\n]{0,12}")


def _of_two_styles(text: str, tag: Tag, read: Sequence[TimeExpression]) -> Interval | None:
    """A day by two calendars: "25 October [O.S. 7 November] 1917", "14 December (Old Style) 1825"."""
    if behind := _YEAR_BEHIND.match(text, tag.span.end):
        return in_year(tag.reading, int(behind[1]))
    last = read[-1].interval if read else None
    if not last or not last.start or last.granularity is not Granularity.DAY or tag.reading.direction:
        return None
    if not _IN_BRACKETS.fullmatch(text[read[-1].span.end : tag.span.start]):
        return None
    days = (in_year(tag.reading, last.start.year + step) for step in (-1, 0, 1))
    return next((day for day in days if day and _is_near(day.start, last.start)), None)


_AGAIN = re.compile(r",? |,? ?[(\[] ?")


def _said_again(text: str, tag: Tag, read: Sequence[TimeExpression]) -> Interval | None:
    """The day of "yesterday, 10 May", where that was yesterday."""
    last = read[-1] if read and read[-1].rule == "day_word" else None
    if not last or not last.interval or not last.interval.start or tag.reading.direction:
        return None
    touches = _AGAIN.fullmatch(text[last.span.end : tag.span.start])
    same = in_year(tag.reading, last.interval.start.year) == last.interval
    return last.interval if touches and same else None


STYLES = 14  # days: no two calendars in use since 1582 lie farther apart


def _is_near(one: Day | None, other: Day) -> bool:
    return one is not None and abs(one.ordinal - other.ordinal) <= STYLES


def _is_named(text: str, tag: Tag, after: Tag) -> bool:
    """The "that day" of "that day, 5 May 2025", the "two years later" of "two years later (218 BC)": named as well."""
    pointed = tag.rule in ("calendar_unit", "day_word", "day_part", "ago", "holiday") and not tag.reading.value
    alike = tag.reading.granularity is after.reading.granularity and has_year(after.reading)
    whole = alike and after.rule in (*_DATES, *_STRETCHES, *_HOURS)
    between = text[tag.span.end : after.span.start]
    goes_on = tag.reading.granularity is Granularity.DAY and between == ", "  # "they left last year, 2024 was calm"
    named = tag.rule == "ago" and tag.reading.anchor == "text" and _NAMES.fullmatch(between)
    return pointed and whole and bool(goes_on or named or _OPENS.fullmatch(between))


_OF_YEAR = re.compile(r" (?:(?:of|in|de|del|do|des|im|dell[ao]|l) )?(?:the )?|(?: de l| dell)['’]")


def same_of(text: str, tag: Tag, after: Tag | None, anchors: Anchors) -> Placed | None:
    """ "The same month of 2024", "el mismo mes del año anterior": that month, of that year; None for anything else.

    So "on this day in 1956". Where no month was named before, nothing tells which one it is.
    """
    if not after or after.reading.granularity is not Granularity.YEAR or tag.reading.shift:
        return None
    this = tag.rule == "calendar_unit" and tag.reading.granularity is Granularity.DAY
    same = tag.reading.anchor == ("" if this else "text") and tag.reading.phrase[:2] in ("", "0 ")
    wide = this or tag.reading.granularity in (Granularity.MONTH, Granularity.QUARTER)
    if not (same and wide and _OF_YEAR.fullmatch(text[tag.span.end : after.span.start])):
        return None
    named, year = resolve(tag.reading, anchors, ""), _past(after, anchors)
    known = named.anchor == ("dct" if this else "text")
    if not known or not named.interval or not named.interval.start or not year or not year.start:
        return NOWHERE
    then = named.interval.start.plus(months=12 * (year.start.year - named.interval.start.year))
    return replace(named, interval=unit(then, tag.reading.granularity))


SETS_OFF = r", (?:(?:on|in|le|en|am|im|el|il|a|em|no dia) )?"  # a date after another that it says more closely
_EXPLAINS = re.compile(SETS_OFF)


def _is_explained(text: str, tag: Tag, after: Tag) -> bool:
    """The "two days earlier" of "two days earlier, on 15 January, he resigned", whatever it would be counted from."""
    counted = tag.reading.anchor == "text" and bool(tag.reading.phrase) and not after.joins
    dated = after.rule in (*_DATES, "month") and (names_itself(after.reading) or has_year(after.reading))
    narrower = after.reading.granularity <= tag.reading.granularity <= Granularity.MONTH
    return counted and dated and narrower and bool(_EXPLAINS.fullmatch(text[tag.span.end : after.span.start]))


def _around(tag: Tag, placed: Placed) -> Interval | None:
    """As wide as the phrase is: the week of "the previous week, on 6 January"."""
    found = placed.interval
    return unit(found.start, tag.reading.granularity) if found and found.start else None


def lent(text: str, tag: Tag, after: Tag | None) -> Tag | None:
    """What says the day of an hour: the "10pm this Sat" of "8pm-10pm this Sat", "the night of 5 May" after "2am on"."""
    if not after or not tag.reading.time or after.reading.anchor == "day":
        return None
    if after.rule == "holiday" and tag.reading.phrase.startswith("0 day"):
        return after if _GOES_ON.fullmatch(text[tag.span.end : after.span.start]) else None
    if tag.reading.anchor != "day":
        return None
    if after.joins:
        return after if after.joins == "range" and after.reading.time else None
    between = text[tag.span.end : after.span.start]
    if after.rule == "day_part" and _lends(text, tag.span.end, after):
        return after
    said = after.reading.granularity is Granularity.DAY and not (after.reading.value or after.reading.anchor)
    goes_on = (_PAST_NAME if has_year(after.reading) else _GOES_ON).fullmatch(between)
    return after if said and after.rule != "clock" and goes_on else None


def _lends(text: str, end: int, part: Tag) -> bool:
    """ "At 10:40 a.m. the next morning": of one day, counted from the one before."""
    return part.reading.anchor == "text" and bool(_TOUCHES.fullmatch(text[end : part.span.start].removeprefix(".")))


_WORDS = r"(?:\s|,?\s[a-zà-ÿ]{2,3}\s(?:[a-zà-ÿ]{2,3}\s)?)"
_GOES_ON = re.compile(rf"\.?{_WORDS}")
_PAST_NAME = re.compile(rf"\.?{_WORDS}(?:(?:[A-ZÀ-Þ][^\s,.]*\s?){{1,3}}, )?")  # "at 6 a.m. on D-Day, 6 June 1944"


_DATES = ("day_month", "month_day", "range", "range_days", "listed", "numeric", "iso")
_HOURS = ("clock", "day_part")
_STRETCHES = ("month", "year", "era")
_WEEKDAYS = ("weekday", *_HOURS, "range_fused")


def _explained(text: str, tag: Tag, after: Tag | None, anchors: Anchors) -> Day | None:
    """The day in brackets after a weekday; the "12 June" of "Thursday morning, 12 June"."""
    if not after or after.rule not in _DATES:
        return None
    between = text[tag.span.end : after.span.start]
    if not _OPENS.fullmatch(between) and not (tag.reading.time and between == ", "):
        return None
    if not names_itself(after.reading) and not has_year(after.reading):
        return None
    day = _past(after, anchors)
    return day.start if day and day.granularity is Granularity.DAY else None


def _past(tag: Tag, anchors: Anchors) -> Interval | None:
    return resolve(tag.reading, anchors, "past").interval


def _near(day: Day, number: int) -> Interval:
    """The nearest such weekday: who writes "5 May (Tuesday)" may be a day off, and not half a week."""
    ahead = (number - day.weekday) % 7
    return unit(day.plus(ahead if ahead <= 3 else ahead - 7), Granularity.DAY)


def _following(text: str, last: TimeExpression, tag: Tag, number: int, anchors: Anchors) -> Interval | None:
    """ "Monday to Thursday" ends in one week; so does "Monday and Thursday", unless that was and is still to come."""
    assert last.interval
    assert last.interval.start
    day = last.interval.start.plus((number - last.interval.start.weekday) % 7)
    now = anchors.dct.start if anchors.dct else None
    ahead = now is not None and last.interval.start <= now < day and tag.joins != "range"
    was = ahead and direction(text, tag.span, tag.reading.language) == "past"
    return None if was else unit(day, Granularity.DAY)
