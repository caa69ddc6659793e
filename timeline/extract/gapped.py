"""What a verb said once tells of each of its dates: "Slovenia joined the EU in 2004 and Croatia in 2013"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..cues import acts, whom
from ..cues.clause import Clause
from ..cues.gapping import parts
from ..cues.sentence import Sentence
from ..cues.tokens import inside
from ..label import label
from ..model import Concern, Mention, Span, TimeExpression
from .mention import of_clause


def gapped(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Iterator[Mention]:
    """A mention for each date of a gapped clause, with its own doer or object; none where a clause is not gapped."""
    dates = sorted(times, key=lambda time: time.span)
    if not dates[1:] or acts.said(sentence, clause):
        return
    places = {spot for place in sentence.places for spot in inside(sentence.words, place.span)}
    found = parts(sentence.words, clause, [inside(sentence.words, time.span) for time in dates], places)
    for part, time in zip(found, dates, strict=False):
        mention = of_clause(sentence, clause, [time])
        within = [sentence.stretch(names[0], names[-1] + 1) for names in part.names if names]
        named_for = [sentence.stretch(names[0], names[-1] + 1) for each in found for names in each.names if names]
        concerned = _own(sentence, whom.concerns(sentence, within), within, named_for)
        named = any(part.words[place].tag == "X" for place in part.clause.subject)
        lead = "" if named else whom.lead(sentence, concerned, within)
        others = sentence.clauses if part.words is sentence.words else [part.clause]  # whose places are of other words
        name = label(part.words, part.clause, others, lead=lead)
        yield replace(mention, label=name, countries=concerned)


def _own(
    sentence: Sentence, concerned: tuple[Concern, ...], within: Sequence[Span], named_for: Sequence[Span]
) -> tuple[Concern, ...]:
    """ "The Empire joined in 1914, *Italy* in 1915": who is named for another date alone has no part in this one."""
    if any(span.overlaps(place.span) for place in sentence.places for span in within):
        return concerned
    named = (each.span for each in concerned if each.span and not each.inherited)
    other = {at for at in named if any(span.overlaps(at) for span in named_for)}
    return tuple(replace(each, principal=False) if each.span in other else each for each in concerned)
