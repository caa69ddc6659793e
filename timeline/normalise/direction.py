"""Which way a bare date points, from the clause around it: "will meet in November", "met in November"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from ..languages import Language, language
from ..model import Span

_REACH = 160
_OPENS = 2  # words before a date that opens its clause: "And in March the minister resigned"
_STOP = re.compile(r"[.!?;\n]\s|\n(?=[A-Z])")

Cues = list[tuple[int, int]]


@dataclass(frozen=True)
class _Side:
    """What a clause says before a date, or after it; its cues are looked for once, when they are asked for."""

    said: str
    words: Language

    @cached_property
    def future(self) -> Cues:
        return self.words.future.spans(self.said)

    @cached_property
    def past(self) -> Cues:
        return self.words.past.spans(self.said)

    @cached_property
    def is_half(self) -> bool:
        """Does the verb's other half follow ("hat im März eröffnet"), so that none opens what comes after the date?"""
        halves = "auxiliary" in self.words.meanings  # as few languages have it, most words need not be looked at
        return halves and any(self.words.mean("auxiliary", word) for word in self._opening.split())

    @property
    def has_no_verb(self) -> bool:
        """Does a date open its clause: "…, am Freitag will er"?"""
        return not (self.words.past.stands_in(self._opening) or self.words.future.stands_in(self._opening))

    @property
    def _opening(self) -> str:
        return self.said.rpartition(",")[2]


def direction(text: str, span: Span, code: str, sure: bool = False) -> str:
    """ "future" where the clause plans, "past" where it reports, "usual" where it tells of no one time; else "".

    "Ahead of Sunday's vote" it is ahead, whatever was done.

    Where one asks to be `sure`, it is "will" and "was" where the clause leaves no doubt: "will meet in the autumn".
    """
    words = language(code)
    before = _Side(_clause_before(text, span.start), words)
    follows = _clause_after(text, span.end)
    after = _Side(follows.lstrip() if before.is_half else follows, words)
    if sure and words.put_off and _is_put_off(before.said, text[span.start : span.end], follows, words):
        return "will"
    way = _way(before, after)
    return _surely(way, before, after) if sure and words.slots.get("reporting") else way


def _is_put_off(before: str, phrase: str, after: str, words: Language) -> bool:
    """ "A été reporté au 3 mars", "wurde auf Mai verschoben"; a phrase may begin with the preposition itself."""
    first, _, rest = phrase.partition(" ")
    lead = f"{first} " if rest and any(words.mean(slot, first) for slot in ("the", "article", "in", "of")) else ""
    return words.put_off.stands_in(f"{before}{lead}X{after[:20]}")


def _way(before: _Side, after: _Side) -> str:
    """The cue before the date counts, the nearest if there are several.

    What follows it only counts where none goes before, or where the verb must stand second ("…, am Freitag will er").
    """
    words = before.words
    reports = before.past or after.past
    if reports and words.says("before_coming", before.said):
        return "future"
    if not reports and (words.usual.stands_in(before.said) or words.usual.stands_in(after.said)):
        return "usual"
    if words.verb_second and before.has_no_verb and (verb := _next(after.future, after.past)):
        return verb
    if before.future or before.past:
        return _nearer(before.future, before.past)
    return _first(after.future, after.past) or _term(before)


def _term(before: _Side) -> str:
    """ "Shut till Sunday" and "by June", where nothing tells more, are of the one ahead."""
    return "future" if before.words.says("before_term", before.said) else ""


def _surely(way: str, before: _Side, after: _Side) -> str:
    """Sure is what nothing in the clause speaks against. Only a language that lists the words of doubt is so sure."""
    leads = bool(before.past or before.future) and not before.is_half
    if not leads and not before.is_half and len(before.said.split()) > _OPENS:
        follows = way == "future" and bool(after.future) and after.future[0][0] <= 1 and not after.past
        return "will" if follows else way  # "as eleições de outubro serão decisivas"
    side = before if leads else after
    if way == "future" and side.future and not side.past:
        return "will"
    if way == "past" and side.past and not side.future and not _is_in_doubt(side, leads):
        return "was"
    return way


def _is_in_doubt(side: _Side, leads: bool) -> bool:
    """Is the cue a word about telling ("said the fair in May …"), or a part of "is postponed"?

    Or has it a purpose behind it: "asked her to testify in May"?
    """
    start, end = side.past[-1] if leads else side.past[0]
    said, mean = side.said, side.words.mean
    aims = leads and any(mean("purpose", word) for word in said[end:].split())
    is_done = any(mean("being", word) for word in said[:start].split()[-1:])
    cue = said[start:end]
    return aims or is_done or bool(mean("reporting", cue)) or not side.words.sure.stands_in(cue)


def _next(future: Cues, past: Cues) -> str:
    if future and future[0][0] <= 1:
        return "future"
    return "past" if past and past[0][0] <= 1 else ""


def _nearer(future: Cues, past: Cues) -> str:
    """The cue that ends nearest to the date; of two that end there the longer: "to be held", "had been set to go"."""
    return "future" if not past or (future and _rank(future[-1]) >= _rank(past[-1])) else "past"


def _rank(cue: tuple[int, int]) -> tuple[int, int]:
    return cue[1], -cue[0]


def _first(future: Cues, past: Cues) -> str:
    if not future:
        return "past" if past else ""
    return "future" if not past or future[0][0] <= past[0][0] else "past"


def _clause_before(text: str, end: int) -> str:
    window = text[max(0, end - _REACH) : end]
    stops = list(_STOP.finditer(window))
    return window[stops[-1].end() :] if stops else window


def _clause_after(text: str, start: int) -> str:
    window = text[start : start + _REACH // 2]
    stop = _STOP.search(window)
    return window[: stop.start()] if stop else window
