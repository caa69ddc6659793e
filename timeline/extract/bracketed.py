"""Several places of one verb, each with its year: "the king visited Kenya (2010), Ghana (2012) and Mali (2014)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..cues import whom
from ..cues.clause import Clause
from ..cues.kinds import kind, modality
from ..cues.sentence import Sentence
from ..cues.tokens import inside
from ..label import phrase
from ..model import Mention, TimeExpression
from .mention import new_mention

_Stop = tuple[TimeExpression, range]  # a year, and where the words of its place stand


def bracketed(sentence: Sentence) -> Iterator[Mention]:
    """One mention for each place of such a list."""
    may_list = len(sentence.times) > 1 and len(sentence.places) > 1
    for clause in sentence.clauses if may_list else ():
        stops = _stops(sentence, clause)
        lead = range(clause.group.last + 1, stops[0][1].start) if len(stops) > 1 else range(0)
        if len(stops) > 1 and len(lead) <= _LEAD:
            yield from (_told(sentence, clause, [*lead], stop) for stop in stops)


_LEAD = 4  # words between the verb and the first place: "signed | a treaty with | Uganda (1999)"


def _stops(sentence: Sentence, clause: Clause) -> list[_Stop]:
    """The dates in brackets behind places, from the verb on, with nothing between two but a comma or an "and"."""
    words, found, closed = sentence.words, list[_Stop](), 0
    for time in sentence.times:
        at = inside(words, time.span)
        place = _place(sentence, at) if time.interval and at and clause.group.last < at[0] < clause.last else None
        if place is None:
            continue
        if found and [word.lower for word in words[closed : place.start]] not in _JOINTS:
            return []
        found.append((time, place))
        closed = at[-1] + 2
    return found


_JOINTS = ([","], ["and"], [",", "and"])


def _place(sentence: Sentence, at: Sequence[int]) -> range | None:
    """The words of the place right before a date in brackets."""
    words = sentence.words
    if at[-1] + 1 >= len(words) or words[at[0] - 1].text != "(" or words[at[-1] + 1].text != ")":
        return None
    place = next((place for place in sentence.places if place.span.end == words[at[0] - 2].end), None)
    return inside(words, place.span) if place else None


def _told(sentence: Sentence, clause: Clause, lead: Sequence[int], stop: _Stop) -> Mention:
    time, place = stop
    words, group = sentence.words, clause.group
    named = [*clause.subject, *range(group.first, group.last + 1), *lead, *place]
    subject = [sentence.stretch(clause.subject[0], clause.subject[-1] + 1)] if clause.subject else []
    return new_mention(
        sentence,
        span=sentence.extent(clause),
        name=phrase(words, named),
        times=[time],
        countries=whom.concerns(sentence, [*subject, sentence.stretch(place.start, place.stop)]),
        kind=kind(words, clause),
        modality=modality(words, clause),
    )
