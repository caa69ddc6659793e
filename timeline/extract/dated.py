"""What the dates of a sentence date: one mention for each clause or noun that a date governs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..cues import acts
from ..cues.clause import Clause
from ..cues.govern import governed
from ..cues.governed import Governed
from ..cues.kinds import modality
from ..cues.sentence import Sentence
from ..model import Bound, Mention, Modality, TimeExpression
from .bracketed import bracketed
from .called_off import called_off
from .days import days
from .fronted import opening, telling
from .gapped import gapped
from .mention import is_ahead, of_words
from .moved import is_made_longer, is_moved, is_new, moved, new_days, put_off
from .saying import told_on


def dated(sentence: Sentence) -> Iterator[Mention]:
    """One mention for each clause that a date of the calendar governs.

    "Exports have grown since 2016" is a state, which no mark tells; "was banned until May 2025" is an act, drawn open.
    """
    of_clause: dict[int, list[TimeExpression]] = {}
    listed = list(bracketed(sentence))
    yield from listed
    if sentence.front:
        if clause := opening(sentence):
            of_clause[sentence.clauses.index(clause)] = list(sentence.front)
        elif words := telling(sentence):
            yield of_words(sentence, words, sentence.front[0])
    for time in sentence.times:
        known = any(time in mention.times for mention in listed)
        if known or time.type == "SET" or not _may_date(sentence, time):
            continue
        if off := called_off(sentence, time):
            yield off
            continue
        found, dating = _governed(sentence, time)
        if found and found.clause:
            of_clause.setdefault(sentence.clauses.index(found.clause), []).append(dating)
        elif found:
            yield of_words(sentence, found.places, dating)
    for position, times in sorted(of_clause.items()):
        clause = sentence.clauses[position]
        times = _of_then(sentence, clause, times)
        yield from _moved(sentence, clause, times) if is_moved(sentence, clause) else _by_day(sentence, clause, times)


def _may_date(sentence: Sentence, time: TimeExpression) -> bool:
    """Has it a place, or would have one if anybody knew when the text was written: "on Tuesday"?"""
    return time.interval is not None or (time.waits and sentence.document.dct is None)


def _governed(sentence: Sentence, time: TimeExpression) -> tuple[Governed | None, TimeExpression]:
    """What a date dates, if that is a happening of the date, and the date as it dates it."""
    found = (
        put_off(sentence, time)
        or governed(sentence.document.text, sentence.words, sentence.clauses, time, sentence.span.start)
        or moved(sentence, time)
    )
    if found is None or not (found.clause or found.places):
        return None, time
    if found.clause and _is_against(sentence, found.clause, time):
        return None, time
    if found.lasting and not _is_of_that_day(sentence, found.clause, time):
        return None, time
    if is_made_longer(found.clause) and is_new(sentence, time):
        return found, replace(time, bound=Bound.UNTIL)  # "extended to 31 July", which is its last day
    return found, replace(time, bound=None) if found.unbound else time


def _is_against(sentence: Sentence, clause: Clause, time: TimeExpression) -> bool:
    """ "Will complement a facility that it arranged last year": what will be is of no day gone by.

    A date that the text says whole is believed all the same: then its document's own may be wrong.
    """
    own, when = sentence.document.dct, time.interval
    if not (own and own.start and when and when.end and time.anchor):
        return False
    if time.bound is Bound.BEFORE:  # "withdrew before the 15 February deadline"
        done = acts.is_done(sentence, clause) and clause.group.inner is None
        return done and own.end is not None and when.end > own.end
    return not time.bound and when.end <= own.start and _is_to_come(sentence, clause)


def _is_of_that_day(sentence: Sentence, clause: Clause | None, time: TimeExpression) -> bool:
    """ "Was banned until May", "extended until May", "from Monday, Japan will raise its tax"; not "has grown since"."""
    starts = time.bound is Bound.SINCE and is_ahead(sentence.document, time)
    starts = starts and (clause is None or _is_to_come(sentence, clause))
    return starts or is_made_longer(clause) or (clause is not None and acts.is_act(sentence, clause))


def _is_to_come(sentence: Sentence, clause: Clause) -> bool:
    """ "Will fall", "is expected to fall": ahead of the day of writing, not of some other."""
    led = clause.group.helpers[:1]
    plans = led in (("is",), ("are",)) and modality(sentence.words, clause) is Modality.PLANNED
    return plans or led in (("will",), ("shall",))


def _of_then(sentence: Sentence, clause: Clause, times: list[TimeExpression]) -> list[TimeExpression]:
    """ "The Mirage 2000 will retire in 2029": beside a date ahead, no year gone by is that of what will be."""
    if not any(is_ahead(sentence.document, time) for time in times) or not _is_to_come(sentence, clause):
        return times
    return [time for time in times if not _is_gone(sentence, time)]


def _is_gone(sentence: Sentence, time: TimeExpression) -> bool:
    own, when = sentence.document.dct, time.interval
    return bool(own and own.start and when and when.end and when.end <= own.start)


def _moved(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Iterator[Mention]:
    """ "Was postponed from 12 April to 10 May": it is set for that day now, and for no other."""
    is_set = any(is_new(sentence, time) for time in times)
    for told in _by_day(sentence, clause, new_days(sentence, times)):
        yield replace(told, modality=Modality.PLANNED) if is_set and told.modality is Modality.ASSERTED else told


def _by_day(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Iterator[Mention]:
    """What a clause tells, once for each of its days; two that turn out to be of none are one."""
    if each := list(gapped(sentence, clause, times)):
        yield from each
        return
    times = [time for time in times if time.interval] or times[:1]
    found = (sorted(each, key=_width) for each in days(sentence, times))
    yield from dict.fromkeys(told_on(sentence, clause, each) for each in found)


def _width(time: TimeExpression) -> tuple[int, int]:
    """The narrowest date of a clause dates it; of two, the first."""
    return (time.interval.granularity if time.interval else 0, time.span.start)
