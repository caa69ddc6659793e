"""A date in plain words, with its width: "June 2025 (a month)", "no later than 31 December 2025 (start open)"."""

from __future__ import annotations

from ..amount import many
from ..interval import Day, Granularity, Interval, unit
from ..model import Certainty, Mod, Modality

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_PARTS = {Mod.START: "the start of ", Mod.MID: "the middle of ", Mod.END: "the end of ", Mod.APPROX: "about "}
CERTAINTIES = {
    Certainty.STATED: "stated in the text",
    Certainty.RESOLVED: "completed from the context",
    Certainty.ASSUMED: "assumed",
    Certainty.PROPOSED: "proposed from another text",
    Certainty.EDITED: "set by a person",
}
MODALITIES = {
    Modality.ASSERTED: "",
    Modality.REPORTED: "reported",
    Modality.PLANNED: "planned",
    Modality.POSSIBLE: "possible",
    Modality.NEGATED: "said not to be so",
}
_UNSURE = {
    Certainty.RESOLVED: "date partly inferred",
    Certainty.ASSUMED: "date assumed",
    Certainty.PROPOSED: "date proposed",
}
_WIDTHS = {
    Granularity.DAY: "a day",
    Granularity.WEEK: "a week",
    Granularity.MONTH: "a month",
    Granularity.QUARTER: "a quarter",
    Granularity.SEASON: "a season",
    Granularity.HALF: "half a year",
    Granularity.YEAR: "a year",
    Granularity.DECADE: "a decade",
    Granularity.CENTURY: "a century",
}


def when(interval: Interval | None, mod: Mod | str | None = None) -> str:
    """The date of an event for people: "18–22 January 2026 (5 days)"; the bounds of an open one are told as such."""
    if interval is None:
        return "no date"
    if interval.start is None or interval.end is None:
        return _open(interval)
    part = _PARTS.get(Mod(mod), "") if mod else ""
    return f"{part}{_stretch(interval)} ({_width(interval)})"


def reserves(modality: Modality | str, certainty: Certainty | str | None) -> list[str]:
    """What keeps an event from being a plain fact of its day: "planned", "date assumed"."""
    found = (MODALITIES[Modality(modality)], _UNSURE.get(Certainty(certainty), "") if certainty else "")
    return [each for each in found if each]


def reading(certainty: str | None, phrase: str | None, how: str | None) -> str:
    """How the date was read, step by step: "Completed from the context: “November” + …"; else its own words."""
    if certainty is None:
        return how or "No text dates it."
    words = CERTAINTIES[Certainty(certainty)].capitalize()
    told = how or (f"“{phrase}”" if phrase else "")
    if told.lower().startswith(words.split()[0].lower()):
        return told[0].upper() + told[1:]
    return f"{words}: {told}" if told else f"{words}."


def kind(of: str) -> str:
    """A type of event: "meeting, visit"."""
    return of.replace("_", ", ")


def year(number: int) -> str:
    """An astronomical year as people write it: −489 is 490 BC."""
    return str(number) if number > 0 else f"{1 - number} BC"


def day(of: Day) -> str:
    """14 June 2025."""
    return f"{of.day} {MONTHS[of.month - 1]} {year(of.year)}"


_SIZES = ((365.25, "year"), (30.44, "month"))  # in days


def span(days: int) -> str:
    """How long, in the unit a person would use: "5 days", "about 5 months", "about 9 years"."""
    size, name = _unit_of(days)
    return many(days, name) if size == 1 else f"about {many(round(days / size), name)}"


def _unit_of(days: int) -> tuple[float, str]:
    """The largest unit of which so many days are about two, and its name."""
    return next((unit for unit in _SIZES if days >= 2 * unit[0] - 7), (1, "day"))


def gap(left: Interval | None, right: Interval | None) -> str:
    """How long from one to the other: June to November is "5 months"; empty where they overlap or it is not known.

    What was done by the end of 2025 may have been done long before.
    """
    if left is None or right is None or left.start is None or left.end is None:
        return ""
    if right.start is None or right.start < left.end:
        return ""
    first, later = left.end.plus(-1), right.start
    sizes = {left.granularity, right.granularity}
    if max(sizes) <= Granularity.WEEK or right.end is None:
        return span(later.ordinal - first.ordinal)
    if sizes == {Granularity.YEAR}:
        return many(later.year - first.year, "year")
    if sizes == {Granularity.MONTH}:
        return _span_of_months((later.year - first.year) * 12 + later.month - first.month)
    return _from_to(later.ordinal - first.ordinal, right.end.plus(-1).ordinal - left.start.ordinal)


def _from_to(least: int, most: int) -> str:
    """How long at least and at most, in days: "5 to 6 months" from 1 January to a day in June."""
    size, name = _unit_of(most)
    low, high = round(least / size), round(most / size)
    if low == high:
        return f"about {many(high, name)}"
    return f"{low} to {many(high, name)}" if low else f"up to {many(high, name)}"


def _span_of_months(months: int) -> str:
    return many(months, "month") if months < 24 else f"about {many(round(months / 12), 'year')}"


def _open(interval: Interval) -> str:
    """ "By the end of 2025" and "until the end of 2025" are one date, and the words are true of both."""
    if interval.start:
        return f"since {_edge(interval.start, interval.granularity, first=True)} (end open)"
    assert interval.last_day
    return f"no later than {day(interval.last_day)} (start open)"


def _edge(of: Day, granularity: Granularity, first: bool) -> str:
    width = min(granularity, Granularity.YEAR)  # a century before Christ begins with no round year
    whole = unit(of, width)
    fits = width in (Granularity.MONTH, Granularity.YEAR) and of == (whole.start if first else whole.last_day)
    if not fits:
        return day(of)
    return year(of.year) if width is Granularity.YEAR else f"{MONTHS[of.month - 1]} {year(of.year)}"


def _stretch(interval: Interval) -> str:
    first, last = interval.start, interval.last_day
    assert first
    assert last
    if _whole(interval):
        return _unit(first, last, interval.granularity)
    starts = _edge(first, interval.granularity, first=True)
    ends = _edge(last, interval.granularity, first=False)
    if starts != day(first) and ends != day(last):
        return _joined(starts, ends)
    return day(first) if first == last else _days(first, last)


def _days(first: Day, last: Day) -> str:
    if first[:2] == last[:2]:
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def _joined(starts: str, ends: str) -> str:
    """June and September of one year share it: "June–September 2025"."""
    month, _, of = starts.partition(" ")
    if of and ends.endswith(f" {of}") and len(starts.split()) == len(ends.split()):
        return f"{month}–{ends}"
    return f"{starts} – {ends}" if " " in starts + ends else f"{starts}–{ends}"


def _unit(first: Day, last: Day, granularity: Granularity) -> str:
    if granularity is Granularity.YEAR:
        return year(first.year)
    if granularity is Granularity.MONTH:
        return f"{MONTHS[first.month - 1]} {year(first.year)}"
    if granularity is Granularity.DECADE and first.year > 0:
        return f"{first.year}s"
    if granularity >= Granularity.DECADE:
        return f"{year(first.year)}–{year(last.year)}"
    if granularity in (Granularity.DAY, Granularity.WEEK):
        return day(first) if first == last else _days(first, last)
    return _joined(f"{MONTHS[first.month - 1]} {year(first.year)}", f"{MONTHS[last.month - 1]} {year(last.year)}")


def _width(interval: Interval) -> str:
    if _whole(interval):
        return _WIDTHS[interval.granularity]
    first, last, days = interval.start, interval.end, interval.days
    assert first
    assert last
    assert days
    months = (last.year - first.year) * 12 + last.month - first.month
    if first.day == last.day == 1 and months % 12 == 0:
        return many(months // 12, "year")
    if first.day == last.day == 1:
        return many(months, "month")
    return many(days, "day")


def _whole(interval: Interval) -> bool:
    """Is it one calendar unit of its own granularity? Weeks may start on any day."""
    assert interval.start
    if interval.granularity is Granularity.WEEK:
        return interval.days == 7
    whole = unit(interval.start, interval.granularity)
    return (whole.start, whole.end) == (interval.start, interval.end)
