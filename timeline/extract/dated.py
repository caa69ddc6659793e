"""What the dates of a sentence date: one mention for each clause or noun that a date governs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..cues import acts, whom
from ..cues.clause import Clause, Kind
from ..cues.govern import governed, is_happening
from ..cues.governed import Governed
from ..cues.kinds import modality
from ..cues.sentence import Sentence
from ..label import label, speaker
from ..model import Bound, Certainty, Mention, Modality, TimeExpression, Type
from .bracketed import bracketed
from .called_off import called_off
from .gapped import gapped
from .mention import is_ahead, of_clause, of_words
from .own_day import HEADED


def dated(sentence: Sentence) -> Iterator[Mention]:
    """One mention for each clause that a date of the calendar governs.

    "Exports have grown since 2016" is a state, which no mark tells; "was banned until May 2025" is an act, drawn open.
    """
    of_clause: dict[int, list[TimeExpression]] = {}
    listed = list(bracketed(sentence))
    yield from listed
    if sentence.front:
        clause = _opening(sentence)
        if clause:
            of_clause[sentence.clauses.index(clause)] = list(sentence.front)
        elif words := _telling(sentence):
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
        if clause.group.verb.lemma in _MOVING:
            yield from _moved(sentence, clause, times)
            continue
        yield from _by_day(sentence, clause, times)


def _may_date(sentence: Sentence, time: TimeExpression) -> bool:
    """Has it a place, or would have one if anybody knew when the text was written: "on Tuesday"?"""
    return time.interval is not None or (time.waits and sentence.document.dct is None)


def _opening(sentence: Sentence) -> Clause | None:
    """What the date in front of a line dates: "12 March 2019: *Police search the office* that he had let"."""
    main = next((clause for clause in sentence.clauses if clause.kind is Kind.MAIN), None)
    if main is None:
        return None
    before = sentence.words[main.first + 1 : main.group.first]
    return None if any(word.tag == "R" for word in before) else main  # "Death of Smith, who founded Acme"


def _telling(sentence: Sentence) -> Sequence[int]:
    """The words of a line that tells without a verb that is known: "Ban on plastic bags", "14 dead"."""
    words = sentence.words
    named = sum(word.tag in "NX" for word in words)
    if sentence.front[0].rule == HEADED:  # "News", "Jane Doe": what else stands under a date
        named *= named > 1 and any(word.tag == "N" for word in words)
    told = sentence.one_of_many or words[-1].text in ".!" or any(word.lemma and word.tag in "NX" for word in words)
    few = sum(word.tag == "#" for word in words) <= len(words) // 2
    return range(len(words)) if named and told and few else ()


def under(sentence: Sentence) -> Iterator[Mention]:
    """What goes on from the first sentence of an entry, of its day: assumed."""
    if not sentence.under or sentence.front or sentence.times:
        return
    held = (Modality.ASSERTED, Modality.REPORTED)
    told = (each for each in sentence.clauses if each.kind is Kind.MAIN and modality(sentence.words, each) in held)
    clause = next((each for each in told if is_happening(sentence.words, each)), None)
    if clause:
        yield of_clause(sentence, clause, [sentence.under])


def _governed(sentence: Sentence, time: TimeExpression) -> tuple[Governed | None, TimeExpression]:
    """What a date dates, if that is a happening of the date, and the date as it dates it."""
    found = (
        _new_day(sentence, time, _PUT_OFF, _UNTIL)
        or governed(sentence.document.text, sentence.words, sentence.clauses, time, sentence.span.start)
        or _new_day(sentence, time, _MOVING, _TOWARDS)
    )
    if found is None or not (found.clause or found.places):
        return None, time
    if found.clause and _is_against(sentence, found.clause, time):
        return None, time
    if found.lasting and not _is_of_that_day(sentence, found.clause, time):
        return None, time
    if _is_made_longer(found.clause) and _TOWARDS.search(_lead(sentence, time)):
        return found, replace(time, bound=Bound.UNTIL)  # "extended to 31 July", which is its last day
    return found, replace(time, bound=None) if found.unbound else time


_PUT_OFF = frozenset("postpone reschedule delay defer adjourn".split())
_MOVING = _PUT_OFF | {"move", "shift", "push"}
_PROLONGING = frozenset("extend prolong renew".split())
_AWAY = re.compile(r"\bfrom (?:the )?$")
_UNTIL = re.compile(r"\b(?:until|till) (?:the )?$")
_TOWARDS = re.compile(r"\b(?:to|until|till|for) (?:the )?$")


def _is_of_that_day(sentence: Sentence, clause: Clause | None, time: TimeExpression) -> bool:
    """ "Was banned until May", "extended until May", "from Monday, Japan will raise its tax"; not "has grown since"."""
    starts = time.bound is Bound.SINCE and is_ahead(sentence.document, time)
    starts = starts and (clause is None or _is_to_come(sentence, clause))
    return starts or _is_made_longer(clause) or (clause is not None and acts.is_act(sentence, clause))


def _is_made_longer(clause: Clause | None) -> bool:
    """ "The mandate was extended until 31 July"."""
    return clause is not None and clause.group.verb.lemma in _PROLONGING


def _new_day(
    sentence: Sentence, time: TimeExpression, verbs: Collection[str], lead: re.Pattern[str]
) -> Governed | None:
    """The 10 May of "postponed from 12 April to 10 May", "delayed until 10 May": it is to be on that day."""
    if not lead.search(_lead(sentence, time)):
        return None
    holding = (each for each in sentence.clauses if sentence.extent(each).covers(time.span))
    clause = next((each for each in holding if each.group.verb.lemma in verbs), None)
    return Governed(clause, unbound=True) if clause and clause.group.verb.start < time.span.start else None


def _lead(sentence: Sentence, time: TimeExpression) -> str:
    return sentence.document.text[max(0, time.span.start - 12) : time.span.start]


def _moved(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Iterator[Mention]:
    """ "Was postponed from 12 April to 10 May": it is set for that day now, and for no other."""
    new = [time for time in times if _TOWARDS.search(_lead(sentence, time))]
    kept = new or [time for time in times if not _AWAY.search(_lead(sentence, time))] or list(times)
    for told in _by_day(sentence, clause, kept):
        yield replace(told, modality=Modality.PLANNED) if new and told.modality is Modality.ASSERTED else told


def _by_day(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Iterator[Mention]:
    """What a clause tells, once for each of its days; two that turn out to be of none are one."""
    if each := list(gapped(sentence, clause, times)):
        yield from each
        return
    times = [time for time in times if time.interval] or times[:1]
    days = (sorted(each, key=_width) for each in _days(sentence, times))
    yield from dict.fromkeys(_dated_clause(sentence, clause, each) for each in days)


def _days(sentence: Sentence, times: Sequence[TimeExpression]) -> list[list[TimeExpression]]:
    """The dates of a clause, those of one happening together: "in 1890 and again on 12 May 1893" are two of them."""
    found = [list(times[:1])]
    for before, time in pairwise(times):
        between = sentence.document.text[before.span.end : time.span.start]
        if _is_another(between, before, time) and _are_apart(before, time):
            found.append([time])
        else:
            found[-1].append(time)
    return found


# Between two dates of one verb: ", ", " and again, formally, on ", " and another 116 in ", ") and Kigali ("; not ", up
# from 43 in ", ", not on ", and no second name: "Rwanda signed on 5 June, Uganda on 7 May".
_OF_A_LIST = {"listed", "range", "range_days", "month_day", "day_month"}  # "3, 5 and 9 March"
_LISTED = re.compile(r",? (?:(?:in|on) )?(?:the )?")
_ANOTHER = re.compile(
    r"\)?,? and(?: (?!(?:to|up|down|from|against|record|not)\b)[\w’'-]+,?){0,3} (?:(?:in|on|for) |\()?(?:the )?"
)


def _is_another(between: str, one: TimeExpression, other: TimeExpression) -> bool:
    """Nothing but a comma joins two dates of one make: "two weeks later, on 24 June" is one day."""
    alike = one.rule == other.rule or {one.rule, other.rule} <= _OF_A_LIST
    return bool(_ANOTHER.fullmatch(between)) or (alike and bool(_LISTED.fullmatch(between)))


def _are_apart(one: TimeExpression, other: TimeExpression) -> bool:
    return one.interval is not None and other.interval is not None and not one.interval.overlaps(other.interval)


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


def _is_to_come(sentence: Sentence, clause: Clause) -> bool:
    """ "Will fall", "is expected to fall": ahead of the day of writing, not of some other."""
    led = clause.group.helpers[:1]
    plans = led in (("is",), ("are",)) and modality(sentence.words, clause) is Modality.PLANNED
    return plans or led in (("will",), ("shall",))


def _width(time: TimeExpression) -> tuple[int, int]:
    """The narrowest date of a clause dates it; of two, the first."""
    return (time.interval.granularity if time.interval else 0, time.span.start)


def _dated_clause(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Mention:
    """ "Ties were restored, the ministry said on Monday" tells of the ties, reported on Monday.

    "It will sail on Friday, the navy said" speaks of no saying on Friday, and "the 1988 plan failed, he said", said in
    1987, of a failure on no known day.
    """
    said = acts.said(sentence, clause)
    if said is None:
        return of_clause(sentence, clause, times)
    if is_ahead(sentence.document, times[0]) and acts.is_done(sentence, clause):
        return of_clause(sentence, said, () if acts.is_done(sentence, said) else times)
    done = acts.is_done(sentence, said) and acts.has_actor(sentence, said) and not acts.is_saying(said)
    if done and not _has_own_day(sentence, said):
        return replace(of_clause(sentence, said, times), certainty=Certainty.ASSUMED)
    return saying(sentence, clause, said, times)


def saying(sentence: Sentence, clause: Clause, said: Clause, times: Sequence[TimeExpression]) -> Mention:
    """A statement, in the words of what is said."""
    mention = of_clause(sentence, clause, times)
    within = [*whom.scope(sentence, clause, True), sentence.extent(said)]
    concerned = whom.concerns(sentence, within)
    name = _label_of_saying(sentence, clause, said, lead=whom.lead(sentence, concerned, within))
    return replace(mention, label=name, countries=concerned, type=Type.STATEMENT, modality=Modality.ASSERTED)


def _has_own_day(sentence: Sentence, said: Clause) -> bool:
    """ "He died *on Saturday*, his family said on Sunday"."""
    own = sentence.extent(said)
    return any(time.interval and own.covers(time.span) for time in sentence.times)


def _label_of_saying(sentence: Sentence, clause: Clause, said: Clause, lead: str) -> str:
    """ "Officials said that ties were cut"; where an aside hides the ties, "Officials: ties were cut".

    So, too, what is told by itself on its own day: "he died on Saturday, his family said on Sunday".
    """
    if said.first < clause.first and not _has_own_day(sentence, said):
        return label(sentence.words, said, sentence.clauses, lead=lead)
    whole = label(sentence.words, replace(clause, last=said.last), sentence.clauses, lead=lead)
    if said.group.verb.text in whole:
        return whole
    return label(sentence.words, said, sentence.clauses, lead=speaker(sentence.words, clause))
