"""What hangs two dates together ("to", "and", "or"), and what the words before one do to it: "by", "since", "circa"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from ..languages import Language, key, language
from ..model import Bound, Mod
from ..reading import Tag
from ..remembered import OFTEN

JOINT = 12  # characters: what joins two phrases is no longer ("18 January to 22 January")
_LASTING = ("season", "decade", "century", "day_part")  # "through the summer" is in it, "through 4 July" up to it


def paired(text: str, found: list[Tag], joints: Joints) -> list[Tag]:
    """Marks the second of two neighbours that hang together: "Jan. 18" to "Jan. 22, 2026"; a range ends once."""
    out = found[:1]
    for before, tag in pairwise(found):
        joint = "" if tag.joins else _joint(text, before, tag, joints)
        ended = joint == out[-1].joins == "range"
        out.append(replace(tag, joins=joint) if joint and not ended else tag)
    return out


def lead(text: str, start: int) -> str:
    """What stands before a phrase, as far as it may lead to it: "between approximately "."""
    return text[max(0, start - _LEAD) : start]


_LEAD = 30  # characters


def _joint(text: str, first: Tag, last: Tag, joints: Joints) -> str:
    far = last.span.start - first.span.end > JOINT
    if far or first.reading.value or last.reading.value or first.joins == "range":
        return ""
    between = text[first.span.end : last.span.start]
    if joints.list.fullmatch(between) and not joints.between.search(lead(text, first.span.start)):
        return "either" if joints.either.fullmatch(between) else "list"
    if not joints.range.fullmatch(between):
        return ""
    moved = joints.moved.search(lead(text, first.span.start))
    return "list" if moved or joints.moved_on.match(text, last.span.end) else "range"


def bounded(text: str, tag: Tag, joints: Joints, words: Language) -> Tag:
    """What the words before a phrase do to it: "by" the end of 2025, "circa" 480 BC."""
    if tag.reading.value or tag.joins == "range":
        return tag
    if tag.reading.bound:
        return replace(tag, bound=Bound(tag.reading.bound))
    if follows := joints.bound_after.match(text, tag.span.end):
        return replace(tag, bound=_at_edge(Bound(words.mean("bound_after", follows[1])), tag.reading.mod))
    if own := _own(text, tag, words):
        return replace(tag, bound=own)
    before = lead(text, tag.span.start)
    if not joints.leads(" ".join(before.split()[-2:])):  # asked first, since most do not
        return tag
    if joints.moved.search(before) or (joints.written.search(before) and not joints.onward.match(text, tag.span.end)):
        return tag
    about = None if tag.reading.mod else joints.about.search(before)
    if about and words.mean("about", about[1]) == Mod.APPROX:  # "since about 2019"
        tag, before = replace(tag, reading=replace(tag.reading, mod=Mod.APPROX)), before[: about.start()]
    bound = joints.bound.search(before)
    if not bound or _is_none(bound[0], text, tag, before[: bound.start()], words):
        return tag
    if words.mean("to_term", bound[1]) and joints.shifts.search(before[: bound.start()]):
        return tag  # "delayed by six months to June"
    if tag.rule in _LASTING and words.mean("all_through", bound[1]):
        return tag
    said = _at_edge(Bound(words.mean("bound", bound[1])), tag.reading.mod)
    return replace(tag, bound=_of_hour(said, tag) if tag.reading.time else said)


_NAMED = ("day_month", "month", "part")  # what its own words begin: "dal 1° luglio", "prima di giugno"
_FIRST = re.compile(r"(\w+)['’ ]")


def _own(text: str, tag: Tag, words: Language) -> Bound | None:
    """Italian "dal 1° luglio", whose article is the date's, lasts from then."""
    first = _FIRST.match(text, tag.span.start, tag.span.end) if tag.rule in _NAMED else None
    said = words.mean("bound", first[1]) if first else ""
    return Bound(said) if said else None


def _is_none(said: str, text: str, tag: Tag, before: str, words: Language) -> bool:
    """ "From a year earlier" compares, "not until March" tells when, and "by the 1985 bill" tells by what.

    The Dutch "voor" is "for" in "de voor 5 juni geplande top" and "gepland voor 5 juni", and else "before".
    """
    first, *the = said.split()
    behind = text[tag.span.end : tag.span.end + _LEAD] + " "
    if words.says("after_planned_for", behind) or words.says("before_planned_for", before):
        return True
    if words.mean("since_or_than", first):
        return _compares(text, tag, before, words)
    if words.mean("not_till", first):
        return bool(words.mean("not", before.rstrip().rpartition(" ")[2]))
    if not words.mean("by_what", first):
        return False
    if tag.rule == "year":
        return bool(the) and _NOUN.match(text, tag.span.end) is not None
    return _is_passive(text, tag, before, words)


_DATES = ("day_month", "month_day", "month", "weekday")


def _is_passive(text: str, tag: Tag, before: str, words: Language) -> bool:
    """ "Destroyed by the 12 January earthquake" tells by what; "destroyed by the 12 January deadline" until when."""
    noun = _WORD.match(text, tag.span.end) if tag.rule in _DATES else None
    if not noun or words.mean("deadline", noun[1]):
        return False
    return bool(words.mean("suffered", before.rstrip().rpartition(" ")[2]))


_WORD = re.compile(r"(?:['’]s)? ([a-z]+)")
_NOUN = re.compile(r" [a-z]")
_OWNS = re.compile(r"['’]s\b")


def _compares(text: str, tag: Tag, before: str, words: Language) -> bool:
    """ "Fell from a year earlier", "down from 1986's", "in February from January": nothing lasts since then."""
    said = tag.reading
    back = said.phrase.endswith(" ago") or said.direction == "last" or said.anchor == "quarter"
    month = any(words.mean("month_name", word.rstrip(",.")) for word in before.split()[-2:])
    return back or month or _OWNS.match(text, tag.span.end) is not None


def _at_edge(bound: Bound, part: Mod | None) -> Bound:
    """ "Before the end of 2026" and "after the start of 2026" are of that year; "before its start" is not."""
    if bound is Bound.BEFORE and part in (Mod.MID, Mod.END):
        return Bound.BY
    return Bound.SINCE if bound is Bound.AFTER and part in (Mod.START, Mod.MID) else bound


def _of_hour(bound: Bound, tag: Tag) -> Bound | None:
    """What was "before dawn on 5 May" or "shortly after 3 p.m." was on that day; "before 3 p.m." it may end on it."""
    if bound is Bound.AFTER or (bound is Bound.BEFORE and tag.rule == "day_part"):
        return None
    return Bound.BY if bound is Bound.BEFORE else bound


class Joints(NamedTuple):
    """What stands between two dates that hang together, and before one: "to", ", and", "between", "by the"."""

    leads: Callable[[str], bool]
    range: re.Pattern[str]
    list: re.Pattern[str]
    either: re.Pattern[str]
    between: re.Pattern[str]
    moved: re.Pattern[str]
    written: re.Pattern[str]
    onward: re.Pattern[str]
    moved_on: re.Pattern[str]
    bound: re.Pattern[str]
    about: re.Pattern[str]
    bound_after: re.Pattern[str]
    shifts: re.Pattern[str]


@cache
def joints_of(code: str) -> Joints:
    """What hangs two dates together in a language, and leads to one, made of its words."""
    words = language(code)
    gap = rf"(?:{words.space}| ?\n ?)"  # a paragraph may end between "since" and its date
    the = f"(?:{words.any_of('the')}{gap})?"
    away = rf"{words.any_of('shifts')}{gap}(?:\w+{gap}){{1,4}}{words.any_of('away')}"  # "postponed its elections from"
    hung = f"(?:{gap}|$)" if words.hung or not words.spaced else gap
    patterns = (
        rf"(?:\.(?=\s?[-–—/]|(?-i:\s[a-zà-ÿ])))?(?:\s*[-–—/]|,?\s*\b{words.any_of('to', 'and')}\b)(?:{gap})?{the}",
        rf",?\s*\b{words.any_of('and', 'or')}\b{hung}(?:{words.any_of('in')}{gap})?{the}|,\s",
        rf",?\s*\b{words.any_of('or')}\b{gap}(?:{words.any_of('in')}{gap})?{the}",
        rf"\b{words.any_of('between')}{gap}(?:{words.any_of('about')}{gap})?{the}$",
        rf"\b(?:{words.any_of('moved')}|{away}){gap}{the}$",
        rf"\b{words.any_of('written')}{gap}{the}$",
        rf"{gap}{words.any_of('onward')}\b",
        rf"{gap}{words.any_of('moved_on')}\b",
        rf"\b({words.any_of('bound')}){gap}(?:{words.any_of('at_least')}{gap})?{the}$",
        rf"\b({words.any_of('about')})\.?{gap}{the}$",
        rf"(?:['’]\w{{1,5}})?{gap}({words.any_of('bound_after')})\b",  # "1 Şubat'tan itibaren"
        rf"\b{words.any_of('shifts')}{gap}(?:\w+{gap}){{0,4}}$",
    )
    return Joints(_leads(words), *(re.compile(pattern, re.IGNORECASE) for pattern in patterns))


def _leads(words: Language) -> Callable[[str], bool]:
    """May two words end what leads to a date: "prior to", the "later than" of "no later than", any with "the" after?"""
    known = {word for slot in ("bound", "at_least", "about", "the") for word in words.meanings.get(slot, {})} - {""}
    last = tuple({" ".join(word.split()[-2:]) for word in known})
    return lru_cache(maxsize=OFTEN)(lambda said: key(said).endswith(last))
