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
from ..model import Mention, TimeExpression
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
        concerned = whom.concerns(sentence, within)
        named = any(part.words[place].tag == "X" for place in part.clause.subject)
        lead = "" if named else whom.lead(sentence, concerned, within)
        others = sentence.clauses if part.words is sentence.words else [part.clause]  # whose places are of other words
        name = label(part.words, part.clause, others, lead=lead)
        yield replace(mention, label=name, countries=concerned)
