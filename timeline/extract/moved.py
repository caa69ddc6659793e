"""What is put on another day: "postponed from 12 April to 10 May", "extended until 31 July"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from ..cues.clause import Clause
from ..cues.governed import Governed
from ..cues.kinds import goes_on
from ..cues.sentence import Sentence
from ..model import TimeExpression

_PUT_OFF = frozenset("postpone reschedule delay defer adjourn".split())
_MOVING = _PUT_OFF | {"move", "shift", "push"}
_MOVING_WITH = {"put": ("off", "back"), "push": ("off", "back"), "bring": ("forward",)}
_PROLONGING = frozenset("extend prolong renew".split())
_AWAY = re.compile(r"\bfrom (?:the |its |their )?(?:usual |original )?$")
_UNTIL = re.compile(r"\b(?:until|till) (?:the )?$")
_TOWARDS = re.compile(r"\b(?:to|until|till|for) (?:the )?$")


def is_moved(sentence: Sentence, clause: Clause) -> bool:
    """ "Was postponed", "was put back", "was brought forward": from one day to another."""
    return _moves(sentence, clause, _MOVING)


def _moves(sentence: Sentence, clause: Clause, verbs: Collection[str]) -> bool:
    lemma = clause.group.verb.lemma
    return lemma in verbs or (lemma in _MOVING_WITH and goes_on(sentence.words, clause, _MOVING_WITH[lemma]))


def is_made_longer(clause: Clause | None) -> bool:
    """ "The mandate was extended until 31 July"."""
    return clause is not None and clause.group.verb.lemma in _PROLONGING


def put_off(sentence: Sentence, time: TimeExpression) -> Governed | None:
    """The 10 May of "delayed until 10 May": it is to be on that day."""
    return _set_for(sentence, time, _PUT_OFF) if _UNTIL.search(_lead(sentence, time)) else None


def moved(sentence: Sentence, time: TimeExpression) -> Governed | None:
    """The 10 May of "moved from 12 April to 10 May"."""
    return _set_for(sentence, time, _MOVING) if is_new(sentence, time) else None


def is_new(sentence: Sentence, time: TimeExpression) -> bool:
    """Is it the day to which something is moved?"""
    return bool(_TOWARDS.search(_lead(sentence, time)))


def new_days(sentence: Sentence, times: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Without the day from which it is moved, and only those to which it is, if the text tells them."""
    new = [time for time in times if is_new(sentence, time)]
    return new or [time for time in times if not _AWAY.search(_lead(sentence, time))] or list(times)


def _set_for(sentence: Sentence, time: TimeExpression, verbs: Collection[str]) -> Governed | None:
    holding = (each for each in sentence.clauses if sentence.extent(each).covers(time.span))
    clause = next((each for each in holding if _moves(sentence, each, verbs)), None)
    return Governed(clause, unbound=True) if clause and clause.group.verb.start < time.span.start else None


def _lead(sentence: Sentence, time: TimeExpression) -> str:
    return sentence.document.text[max(0, time.span.start - 24) : time.span.start]
