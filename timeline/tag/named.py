"""Dates that are a part of a name: "the March 23 Movement", "6 October City", "Plaza 25 de Mayo", "Law No. 2015-10"."""

from __future__ import annotations

import re
from itertools import takewhile

from ..languages import Language
from ..model import Span
from ..reading import Context, Tag

_NUMBERED = re.compile(r"(?:\w{2,3} )?(?:[0-9]|[IVX]+ )")
_NUMBER = re.compile(r"(?:1[89]|20)[0-9]{2}[-/][0-9]{1,4}(?![-/]?[0-9])")
_LINE = "\n"
_DAYS = ("month_day", "day_month")
_FOLLOWING = re.compile(r"(?: [^\W\d_]+(?:['’]s?)?){1,3}")
_MOST = 2  # capitals: "the April 6 Youth Movement"; "the May 5 Bridge City Council" met on a day


def before_street(text: str, span: Span, words: Language) -> bool:
    """ "Rue du 8 Mai 1945", "Plaza 25 de Mayo", "Mouvement du 23 mars": called after a day, and none."""
    if "before_street" not in words.context or not _NUMBERED.match(text, span.start, span.end):
        return False
    before = Context(text, span).before
    return words.says("before_street", before) or (words.says("before_movement", before) and _has_capital(before))


def _has_capital(before: str) -> bool:
    """ "Mouvement du …"; "le mouvement du 5 mars" is a strike of that day."""
    return next((word for word in reversed(before.split()[-2:]) if len(word) > len("del")), "").istitle()


def numbers_law(text: str, span: Span, words: Language) -> bool:
    """ "Law No. 2015-10", "Decree 2021/14": counted within its year."""
    numbered = "before_law_number" in words.context and _NUMBER.match(text, span.start)
    return bool(numbered) and words.says("before_law_number", Context(text, span).before)


def before_thing(text: str, tag: Tag, words: Language) -> bool:
    """ "The March 23 Movement", "25 January Square"; "on 14 October Group 4 said …" tells of a day."""
    if tag.rule not in _DAYS or tag.reading.format != "%d %B" or "named_after_day" not in words.meanings:
        return False
    around = Context(text, tag.span)
    if words.says("in_street", f"{around.after.partition(_LINE)[0]} "):  # "9 June" over "Court jails the pilot"
        return True
    on = bool(words.mean("on", (around.before.split() or [""])[-1]))
    led = on or any(words.mean("weekday_name", word) for word in tag.span.of(text).split())
    return not led and _is_thing(around.after, words)


def _is_thing(after: str, words: Language) -> bool:
    """ "Movement", "Youth Movement", "movement"; not the "Group" of "the May 5 Group of Seven talks"."""
    found = _FOLLOWING.match(after)
    following = [re.split("['’]", word)[0] for word in found[0].split()] if found else []
    capitals = list(takewhile(str.istitle, following))
    if not capitals:
        small = (" ".join(following[:count]) for count in (1, 2))
        return any(words.mean("named_after_day", each) == "small" for each in small)
    goes_on = following[len(capitals) :]
    of = bool(goes_on) and bool(words.mean("of_month", goes_on[0]))
    return len(capitals) <= _MOST and not of and bool(words.mean("named_after_day", capitals[-1]))
