"""A clause with its dates, and whose date that is: what was done on Monday, or who said on Monday that it was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..cues import acts, whom
from ..cues.clause import Clause
from ..cues.sentence import Sentence
from ..label import label, speaker
from ..model import Certainty, Mention, Modality, TimeExpression, Type
from .mention import is_ahead, new_mention, of_clause


def told_on(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Mention:
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
    within = [*whom.scope(sentence, clause, True), sentence.extent(said)]
    concerned = whom.concerns(sentence, within)
    name = _label_of_saying(sentence, clause, said, lead=whom.lead(sentence, concerned, within))
    return new_mention(
        sentence,
        span=within[0],
        name=name,
        times=times,
        countries=concerned,
        kind=Type.STATEMENT,
        modality=Modality.ASSERTED,
    )


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
