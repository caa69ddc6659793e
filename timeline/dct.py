"""The document's own date (DCT, document creation time), chosen among the candidates that its reader found.

Each candidate has the confidence that its place has earned (`readers/_dates.py`); places that agree bear each other
out, and places that disagree make each other doubtful. At .85 and above a date is used; from .50 to .85 it is used and
what hangs on it is drawn as assumed; below, the document has no date and a person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import log

from . import plugins
from .errors import DateError
from .interval import Day, Granularity, Interval
from .languages import language as words_of
from .model import DateCandidate, Document
from .normalise import whole_date

SURE, USABLE = 0.85, 0.50
EARLIEST = 1500
_META = {"meta", "json-ld", "markup"}
_ECHOES = {"htmldate", "modified"}  # htmldate goes by the address and the metadata first
_AGREED = 0.95  # two places that know of each other nothing
_DISPUTED = 0.75  # two good places that say two things
_GOOD = 0.82
_UNCLEAR = 0.70  # 3/4/2025 is April in one country and March in another
_NUMBERS = re.compile(r"(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)")
_NAMES_A_DAY = re.compile(r"(?<![-\d])\d{1,2}(?![-\d])")  # "15. août 2016" in no language of ours is not just 2016
_ISO = re.compile(r"((?:19|20)\d\d)-(\d\d)-(\d\d)")  # as most file names and pages have it
_DIGITS = re.compile(r"(?:D:)?((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{1,3}$)")


@dataclass(frozen=True, slots=True)
class Choice:
    """One date that a document may have, and what speaks for it: "url", "meta" and "page" say 2026-01-22."""

    interval: Interval
    confidence: float
    candidates: tuple[DateCandidate, ...]

    @property
    def rule(self) -> str:
        """Where the date stands, the best place first: "label, file name"."""
        return ", ".join(dict.fromkeys(each.rule for each in self.candidates))


def dated(document: Document, today: Day | None = None) -> Document:
    """The document with its date: a person's if there is one, else the best choice that is good enough."""
    best = next(iter(choices(document, today)), None)
    if document.dct or best is None or best.confidence < USABLE:
        return document
    return replace(document, dct=best.interval, dct_rule=best.rule, dct_confidence=best.confidence)


def corrected(document: Document, date: Interval | None) -> Document:
    """The document with the date a person gives it; with None, the document before anybody chose."""
    if date is None:
        return replace(document, dct=None, dct_rule="unknown", dct_confidence=0.0)
    return replace(document, dct=date, dct_rule="user", dct_confidence=1.0)


def choices(document: Document, today: Day | None = None) -> list[Choice]:
    """All dates that the document may have, best first; none before print or after tomorrow."""
    said: dict[Interval, list[DateCandidate]] = {}
    for each in document.candidates:
        interval, sure = read(each.text, document.language)
        if interval and not _is_impossible(interval, today):
            known = each if sure else replace(each, confidence=min(each.confidence, _UNCLEAR))
            said.setdefault(interval, []).append(known)
    ranked = sorted(said.items(), key=lambda each: (-_weight(each[1]), each[0].edtf))
    return [_choice(interval, found, said) for interval, found in ranked]


def read(text: str, language: str = "en", order: str = "") -> tuple[Interval | None, bool]:
    """A candidate's words as a date, and whether they can only mean that one: "3/4/2025" can mean two.

    `order` is "DMY" or "MDY" where it is known which comes first.
    """
    if (iso := _ISO.fullmatch(text)) and (day := _day(*map(int, iso.groups()))):
        return day, True
    digits, numbers = _DIGITS.match(text.strip()), _NUMBERS.search(text)
    if digits:
        return _day(*map(int, digits.groups())), True
    if numbers:
        return _numeric(numbers, language, order)
    return _in_words(text, language), True


@lru_cache(maxsize=1 << 12)  # the same few days stand over many texts, and reading one is dear
def _in_words(text: str, language: str) -> Interval | None:
    """In the document's language first; a name or a page may be in another. Nothing is finer than a day.

    Another language is asked where one of its months is named: to make all grammars takes 200 MB.
    """
    others = (code for code in plugins.load("languages") if code != language and _months(code).search(text))
    best: Interval | None = None
    for code in (language, *others):
        found = whole_date(text, code)
        best = found if found and (best is None or found.granularity < best.granularity) else best
        if best and best.granularity is Granularity.DAY:
            break
    return None if best and best.granularity > Granularity.DAY and _NAMES_A_DAY.search(text) else best


@cache
def _months(code: str) -> re.Pattern[str]:
    known = words_of(code)
    names = known.any_of("month_name")
    return re.compile(rf"(?<!\w){names}(?!\w)" if known.spaced else names, re.IGNORECASE)


def _numeric(match: re.Match[str], language: str, order: str) -> tuple[Interval | None, bool]:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    month_first = first <= 12 and (order == "MDY" or (match[2] == "/" and language == "en" and not order))
    month, day = (first, second) if month_first or second > 12 else (second, first)
    either = match[2] != "." and first <= 12 and second <= 12 and first != second and not order
    return _day(year, month, day), not either


def _day(year: int, month: int, day: int) -> Interval | None:
    try:
        return Interval.of(year, month, day)
    except DateError:
        return None


def _is_impossible(interval: Interval, today: Day | None) -> bool:
    start = interval.start
    return start is None or start.year < EARLIEST or (today is not None and start > today.plus(2))


def _weight(found: Iterable[DateCandidate]) -> float:
    """How much speaks for a date: a place that errs in one of twenty weighs as much as two that err in one of five."""
    best: dict[str, float] = {}
    for each in found:
        best[each.rule] = max(best.get(each.rule, 0.0), each.confidence)
    idle = _ECHOES if best.keys() & {"url", *_META} else {"modified"}
    return sum(-log(1.0 - min(confidence, 0.999)) for rule, confidence in best.items() if rule not in idle)


def _choice(interval: Interval, found: list[DateCandidate], said: dict[Interval, list[DateCandidate]]) -> Choice:
    speaking = tuple(sorted(found, key=lambda each: -each.confidence))
    others = (each for other, told in said.items() if not _agree(other, interval) for each in told)
    confidence = _agreed(speaking)
    if any(each.confidence >= _GOOD for each in others):
        confidence = min(confidence, _DISPUTED)
    return Choice(interval, confidence, speaking)


def _agree(one: Interval, other: Interval) -> bool:
    """The year 2026 does not gainsay a day in it."""
    wide, narrow = (one, other) if one.granularity > other.granularity else (other, one)
    return wide == narrow or (wide.granularity > Granularity.DAY and wide.covers(narrow))


def _agreed(speaking: tuple[DateCandidate, ...]) -> float:
    """The rung of the ladder."""
    rules = {each.rule for each in speaking}
    best = speaking[0].confidence
    if "url" in rules and rules & _META:
        return max(best, 0.98)
    independent = len({"meta" if rule in _META else rule for rule in rules}) > 1
    return max(best, _AGREED) if independent and best >= _DISPUTED else best
