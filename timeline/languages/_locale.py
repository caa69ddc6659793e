"""What dateparser's locale data can say of a language: its months, weekdays, "yesterday", "last week", "3 days ago".

With this alone, every language that dateparser knows is read at a basic level; a file of ours adds to it.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import Any

_DATA = "dateparser.data.date_translation_data"
MONTHS = (
    "january february march april may june july august september october november december"
).split()  # fmt: skip
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
UNITS = ("day", "week", "month", "year")
CLOCK_UNITS = ("hour", "minute", "second")
_SAME_AS = {"no": "nb", "iw": "he", "in": "id", "ku": "ckb", "jv": "id", "tl": "fil"}  # what detectors call them
_NUMBER = r"(\d++[.,]?\d*+)"
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:in (?P<ahead>\d+) (?P<later>\w+))|(?:(?P<back>\d+) (?P<before>\w+) ago)")

Words = dict[str, dict[str, str]]


def alike(code: str) -> str:
    """The one code of a language that has two: "no" is "nb"."""
    return _SAME_AS.get(code, code)


def name(code: str) -> str:
    """What dateparser calls a language; one it does not know is read as English, in which figures are figures too."""
    found = alike(code)
    return found if re.fullmatch(r"[A-Za-z-]+", found) and find_spec(f"{_DATA}.{found}") else "en"


def codes() -> list[str]:
    """The languages that dateparser has data of, by what others call them too."""
    return [found.name for found in iter_modules(import_module(_DATA).__path__)] + list(_SAME_AS)


@cache
def info(code: str) -> dict[str, Any]:
    """The locale data of a language."""
    found: dict[str, Any] = import_module(f"{_DATA}.{name(code)}").info
    return found


def words(code: str) -> Words:
    """Slot → meaning → words, as a language file of ours has them."""
    data = info(code)
    return {
        "month_name": _numbered(data, MONTHS),
        "weekday_name": _numbered(data, WEEKDAYS),
        "day_word": _relative(data, ("day",), "{count}"),
        "relative_unit": _relative(data, UNITS[1:], "{count} {unit}"),
        "counted_units": _counted(data),
        "unit_name": {unit: "|".join(_usable(data.get(unit, []))) for unit in UNITS},
        "year_after": {"year": "|".join(_usable(data.get("year", [])))},
        "clock_unit": {unit: "|".join(_usable(data.get(unit, []))) for unit in CLOCK_UNITS},
        "of": {"of": "|".join(word for word in data.get("skip", []) + data.get("pertain", []) if word.isalpha())},
        "present": {"PRESENT_REF": "|".join(_usable(data.get("relative-type", {}).get("0 second ago", [])))},
    }


def canonical(code: str) -> Words:
    """The one name of each month and weekday that dateparser reads surely, its longest: "september"."""
    data = info(code)
    return {"month_name": _chosen(data, MONTHS), "weekday_name": _chosen(data, WEEKDAYS)}


def _chosen(data: dict[str, Any], names: list[str]) -> dict[str, str]:
    return {str(number): max(data.get(name, [""]), key=len) for number, name in enumerate(names, start=1)}


def _numbered(data: dict[str, Any], names: list[str]) -> dict[str, str]:
    """Names of months or weekdays by their number, those of regional variants too: "janvier", "Jänner"."""
    variants = [data, *data.get("locale_specific", {}).values()]
    return {
        str(number): "|".join(dict.fromkeys(word for each in variants for word in _usable(each.get(name, []))))
        for number, name in enumerate(names, start=1)
    }


def _usable(found: list[str]) -> list[str]:
    """Names that are told from other words: no figures, three letters at least in Latin script, two in others."""
    return [word for word in found if not any(char.isdigit() for char in word) and _long_enough(word)]


def _long_enough(word: str) -> bool:
    return len(word.rstrip(".")) > (2 if _LATIN.search(word) else 1)


def _relative(data: dict[str, Any], units: tuple[str, ...], meaning: str) -> dict[str, str]:
    """Whole phrases by what they mean: "yesterday" is "-1", "last week" is "-1 week"."""
    found: dict[str, str] = {}
    for said, phrases in data.get("relative-type", {}).items():
        count, unit = _distance(said)
        if unit in units and (known := _usable(phrases)):
            found[meaning.format(count=count, unit=unit)] = "|".join(known)
    return found


def _distance(said: str) -> tuple[int, str]:
    """ "1 week ago" is −1 week, "in 2 day" is 2 days."""
    match = _RELATIVE.fullmatch(said)
    if not match:
        return 0, ""
    return (int(match["ahead"]), match["later"]) if match["ahead"] else (-int(match["back"]), match["before"])


def _counted(data: dict[str, Any]) -> dict[str, str]:
    """Phrases with a number in them, shown as "#": "# päeva eest" is "-1 day" so many times."""
    found: dict[str, str] = {}
    for said, phrases in data.get("relative-type-regex", {}).items():
        count, unit = _distance(said.replace("\\1", "1"))
        known = [phrase.replace(_NUMBER, "#") for phrase in phrases if _counts(phrase)]
        if unit in UNITS and known:
            found[f"{count} {unit}"] = "|".join(known)
    return found


def _counts(phrase: str) -> bool:
    """Leaves out regular expressions beyond the number, and what "1 m" or "5 t" may else mean."""
    rest = phrase.replace(_NUMBER, "")
    return (
        not re.search(r"[\\(\[+*?]", rest) and all(_long_enough(word) for word in rest.split()) and bool(rest.strip())
    )
