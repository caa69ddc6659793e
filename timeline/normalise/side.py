"""What a clause says before a date and after it, and the cues in it: "will", "met"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property

from ..languages import Language
from ..model import Span
from ..plain import STOPS

_ANY = 3  # words before a date that tell something
_GOES_ON = re.compile(r" \w")
_REACH = 160  # characters of a clause that are looked at, on either side
# A clause goes on after the dot of "Michelle D. Smith", "J.P. Morgan", "Gov. Brown", "Corp. said" and "Dec. 25".
_SHORT = r"(?<! [A-Z])(?<![A-TV-Z]\.[A-Z])(?<!Jr|Sr|Dr|Mr|St)(?<!Mrs|Gov|Gen|Sen|Rep)"
_FIRM = r"(?!(?<=\b(?:Corp|Bros)\.)\s[a-z])(?!(?<=\b(?:Inc|Ltd)\.)\s[a-z])(?!(?<=\bCo\.)\s[a-z])"
_STOP = re.compile(
    rf"(?:{_SHORT}\.{_FIRM}(?!(?<=\b[A-Z][a-z]{{2}}\.)\s\d\d?\b)(?!(?<=\bSept\.)\s\d)|[!?;\n])\s|\n(?=[A-Z])"
)
_ANY_STOP = re.compile(rf"{_STOP.pattern}|[{STOPS}]")

Cue = tuple[int, int]
Cues = list[Cue]


@dataclass(frozen=True)
class Side:
    """What a clause says before a date, or after it; its cues are looked for once, when they are asked for."""

    said: str
    words: Language
    behind: bool = False  # the date

    @cached_property
    def future(self) -> Cues:
        """The cues ahead that are no pledge done on the date, and no part of what is behind."""
        ahead = self.words.future.spans(self.said)
        return [cue for cue in ahead if not self._is_pledge(cue) and not self._is_done(cue)]

    def _is_pledge(self, cue: Cue) -> bool:
        """Was it done on the date before it: "on Tuesday Kenya agreed to withdraw", not "agreed to meet on Tuesday"?"""
        if not self.behind or self.is_being_done(cue):
            return False
        said = self.said[slice(*cue)]
        after = self.said[cue[1] :].lstrip().partition(" ")[0]
        planned = self.words.mean("planning", said) and self.words.mean("says_which", after)
        return bool(planned or self.words.mean("pledging", said.partition(" ")[0]))

    def _is_done(self, cue: Cue) -> bool:
        """Is it a part of a longer one behind: the "due" of "had been due to open", "deadline" of "set a deadline"?"""
        return any(lies_in(cue, each) and cue != each for each in self.past)

    @cached_property
    def past(self) -> Cues:
        return [cue for cue in self.words.past.spans(self.said) if not self._says_which(cue)]

    def _says_which(self, cue: Cue) -> bool:
        """Does it tell of nothing done, as in "an increased dividend"?"""
        before = self.said[: cue[0]].rstrip().rpartition(" ")[2]
        return self.said.endswith("ed", *cue) and bool(self.words.mean("says_which", before))

    @cached_property
    def reports(self) -> Cues:
        """The cues behind that are no part of one ahead: "is expected to be opened" reports nothing."""
        return [cue for cue in self.past if not any(lies_in(cue, each) for each in self.future)]

    def is_being_done(self, cue: Cue) -> bool:
        """Is it a part of "is postponed"?"""
        return any(self.words.mean("being", word) for word in self.said[: cue[0]].split()[-1:])

    def says(self, cue: Cue) -> bool:
        """ "Said" it will open: the saying is done, and not what is said; "announced" may have its own date."""
        return bool(self.words.mean("saying", self.said[slice(*cue)]))

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


def sides(text: str, span: Span, words: Language) -> tuple[Side, Side]:
    """The two sides of a date: "The pact will be signed" and "in Rabat" around "on Friday"."""
    before = Side(_clause_before(text, span.start), words)
    follows = _clause_after(text, span.end)
    if tail := _said_by(words.slots.get("saying")).search(follows):
        opens = len(before.said.split()) < _ANY and not tail.start() and _GOES_ON.match(follows, tail.end())
        follows = follows if opens else follows[: tail.start()]  # "on 5 March, Kenya said it would" ends nothing
    return before, Side(follows.lstrip() if before.is_half else follows, words, behind=True)


@cache
def _said_by(saying: str | None) -> re.Pattern[str]:
    """The end of "…, sources said", which tells nothing of the date before it."""
    return re.compile(rf",[”\"]? (?:[^\s,]+ ){{1,5}}(?:{saying})\b" if saying else r"(?!)")


def lies_in(cue: Cue, other: Cue) -> bool:
    """Is a cue a part of another, or the same: the "held" of "to be held"?"""
    return other[0] <= cue[0] and cue[1] <= other[1]


def _stop(window: str) -> re.Pattern[str]:
    """What ends a clause in these characters: most are ASCII, and hold no full stop of another script."""
    return _STOP if window.isascii() else _ANY_STOP


def _clause_before(text: str, end: int) -> str:
    window = text[max(0, end - _REACH) : end]
    stops = list(_stop(window).finditer(window))
    return window[stops[-1].end() :] if stops else window


def _clause_after(text: str, start: int) -> str:
    window = text[start : start + _REACH]
    stop = _stop(window).search(window)
    return window[: stop.start()] if stop else window
