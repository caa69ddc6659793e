"""Counting in units: what "last week", "two weeks ago" and "the following year" have in common."""

import re

from ..interval import Granularity
from ..languages import Language
from ..reading import Found, Reading

WIDTH = {
    "day": Granularity.DAY,
    "week": Granularity.WEEK,
    "fortnight": Granularity.WEEK,
    "month": Granularity.MONTH,
    "quarter": Granularity.QUARTER,
    "year": Granularity.YEAR,
    "decade": Granularity.DECADE,
    "century": Granularity.CENTURY,
}
ISO_UNIT = {
    "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "DE", "century": "CE", "quarter": "Q",
    "hour": "H", "minute": "M", "second": "S", "night": "D",
}  # fmt: skip
# Words that point from here or from the date before, ahead of their noun ("last week") or after it ("semana pasada").
_POINTERS = {"deictic": "", "following": "text", "same": "text", "deictic_after": "", "following_after": "text"}
_DIRECTION = {-1: "last", 0: "this", 1: "next"}
_DATEPARSER_UNITS = {"day", "week", "month", "year", "decade"}


_BARE = re.compile(r"(?P<comma>[,.] ?)?(?P<of>\w+ )?(?<![\w'’])[0-9]{2}$")
_ENDS = re.compile(r"\s*(?:[.,;:)](?!\s?\d)|$)")


def is_no_year(match: Found, language: Language) -> bool:
    """The 45 of "El 5 de mayo, 45 personas murieron" and the 60 of "en mai 60 % des ventes" are no years."""
    bare = _BARE.search(match.text)
    if bare is None:
        return False
    around = [bare["of"] or "", *match.before.split()[-1:]]  # "marzo del 92 fu", "del marzo 92 fu"
    led = any(language.mean("of", word.strip()) for word in around)
    return bool(bare["comma"]) or not (led or _ENDS.match(match.after))


def whole_year(year: str) -> str:
    """The year in four digits: "'98" is 1998."""
    digits = "".join(char for char in year if char.isdigit())
    return digits if len(digits) == 4 else ("20" if int(digits) < 40 else "19") + digits


def pointed(match: Found, language: Language) -> tuple[int, str] | None:
    """How many units a pointing word goes, and from where: "last" is −1 from here, "following" 1 from the text."""
    word = match["deictic"] or match["then"]
    if not word:
        return None
    for slot, anchor in _POINTERS.items():
        if count := language.mean(slot, word):
            return int(count), anchor
    return None


def counted_from(match: Found, language: Language) -> str:
    """From where a pointing word counts: "text" for "the following spring"; "" for "next spring", or without one."""
    found = pointed(match, language)
    return found[1] if found else ""


def direction(match: Found, language: Language) -> str:
    """Which way a pointing word sends a named day, month or season: "last" Friday, "juin prochain"; "" without one."""
    found = pointed(match, language)
    return _DIRECTION.get(found[0], "") if found else ""


def shifted(count: int, unit: str, width: Granularity, anchor: str = "", within: Reading | None = None) -> Reading:
    """So many units from the anchor: −2 weeks is "2 weeks ago"; for a quarter dateparser has no phrase."""
    if unit == "fortnight":
        count, unit = count * 2, "week"
    if unit not in _DATEPARSER_UNITS:
        return Reading(granularity=width, shift=count, anchor=anchor, within=within)
    phrase = f"in {count} {unit}s" if count > 0 else f"{-count} {unit}s ago"
    return Reading(phrase, granularity=width, anchor=anchor, within=within)


def apart(joint: str, first: int, last: int, match: Found, language: Language) -> str:
    """ "5 and 9 May" are a "list"; "between 5 and 9 May" and "5 and 6 May" are all days up to the last."""
    word = joint.strip(" ,").partition(" ")[0]
    if language.mean("or", word):
        return "either"
    opens = match.before.split()[-2:]  # "entre le 5 et le 9 mai"
    whole = last == first + 1 or any(language.mean("between", each) for each in opens)
    return "list" if language.mean("and", word) and not whole else ""


_AS = {"fortnight": (2, "week"), "decade": (10, "year"), "century": (100, "year")}


def length(count: str, unit: str) -> Reading:
    """A length of time: "three years" is P3Y, "several hours" PTXH, "a decade" P10Y."""
    if unit in _AS and count != "X":
        times, unit = _AS[unit]
        count = f"{float(count) * times:g}"
    time = "T" if unit in ("hour", "minute", "second") else ""
    return Reading(type="DURATION", value=f"P{time}{count}{ISO_UNIT[unit]}")
