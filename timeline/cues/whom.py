"""Whom a clause concerns: its actors, hosts and places are principals, the sentence's other countries are others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .. import countries
from ..model import Concern, Span
from .clause import Clause, Kind
from .sentence import Sentence
from .subjects import antecedent


def scope(sentence: Sentence, clause: Clause, dated: bool) -> list[Span]:
    """Where the principals are named: the clause, its subject, and "who met …" behind an undated clause."""
    return [sentence.extent(clause), *_dependents(sentence, clause, dated)]


def _dependents(sentence: Sentence, clause: Clause, dated: bool) -> Iterator[Span]:
    for subject in (clause, antecedent(sentence.words, clause, sentence.clauses)):
        if subject and subject.subject:
            yield sentence.stretch(subject.subject[0], subject.subject[-1] + 1)
    if dated:
        return
    position = sentence.clauses.index(clause) + 1
    while position < len(sentence.clauses) and sentence.clauses[position].kind is Kind.RELATIVE:
        yield sentence.extent(sentence.clauses[position])
        position += 1


def concerns(sentence: Sentence, within: Sequence[Span]) -> tuple[Concern, ...]:
    """Principals are named in the clause or meant by it; without any, the sentence's are."""
    if not sentence.concerns:
        return ()
    named = [concern for concern in sentence.concerns if not concern.inherited]
    here = _countries(sentence, within)
    central = [concern for concern in named if concern.country in here and concern.principal]
    inherited = (concern for concern in sentence.concerns if concern.inherited)
    central += [concern for concern in inherited if len(central) < 2 or _inside(concern, within)]
    central = central or _of_the_sentence(sentence, named, within)
    rest = [concern for concern in named if concern not in central]
    return tuple(central) + tuple(replace(concern, principal=False) for concern in rest)


def _of_the_sentence(sentence: Sentence, named: Sequence[Concern], within: Sequence[Span]) -> list[Concern]:
    """Its principals up to a semicolon: "The canal was seized in July; | Britain attacked in May" names no seizer."""
    stop = sentence.document.text.find(";", within[0].end, sentence.span.end)
    far = sentence.span.end if stop < 0 else stop
    return [each for each in named if each.principal and (each.span is None or each.span.start < far)]


def lead(sentence: Sentence, concerned: Sequence[Concern], within: Sequence[Span]) -> str:
    """Countries to put in front of a label that leaves them to its context; none where it names one itself."""
    meant = [concern for concern in concerned if concern.principal and not _is_silent(concern, sentence)]
    principals = [concern.country for concern in meant]
    if not principals or len(principals) > 3 or _countries(sentence, within) & set(principals):
        return ""
    return "–".join(sentence.names.get(country) or countries.name(country) for country in principals)


def _is_silent(concern: Concern, sentence: Sentence) -> bool:
    """Inherited from the sentence before without a word that says so: good for a lane, too bold for a label."""
    return concern.inherited and (concern.span is None or concern.span == sentence.span)


def _countries(sentence: Sentence, within: Sequence[Span]) -> set[str]:
    """The countries that some place within the stretches names."""
    return {place.country for place in sentence.places if any(span.overlaps(place.span) for span in within)}


def _inside(concern: Concern, within: Sequence[Span]) -> bool:
    return concern.span is not None and any(span.overlaps(concern.span) for span in within)
