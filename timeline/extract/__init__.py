"""Sentences + times + places → mentions: what happened, when, whom it concerns.

"Rwanda and Morocco convened the first meeting … from Jan. 18 to Jan. 22, 2026, marking …" is one mention; a sentence
without a date is one too where it tells a happening that is done or set: "has signed", "will be established".
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ..concern import concerned
from ..cues import acts
from ..cues.clause import Clause, Kind
from ..cues.kinds import modality
from ..cues.sentence import Sentence, read
from ..model import Bound, Document, Mention, Modality, Place, Span, TimeExpression, content_id
from ..segment import sentences
from .aside import ahead, detail, is_of_verb
from .dated import dated
from .entries import Reader, day_of, entries, words_of
from .entry import Entry
from .foreign import PARSED, foreign
from .fronted import under
from .mention import is_ahead, of_clause
from .own_day import has_day, is_history, own_day, scene, scene_day


def extract(document: Document, times: Sequence[TimeExpression], places: Sequence[Place]) -> list[Mention]:
    """The happenings that a document tells, dated or not, in text order."""
    found: list[Mention] = []
    gone_back: Mention | None = None
    listed = Reader(entries(document, times))
    if is_history(document, times):
        document = replace(document, dct_confidence=0.0)
    for sentence in _sentences(document, times, places, listed):
        if document.language != PARSED:
            found += foreign(sentence)
            continue
        if not (sentence.clauses or sentence.times or sentence.front):  # a heading, a name, a row of figures
            continue
        mentions = list(_mentions(sentence, gone_back))
        if not mentions and not sentence.under and has_day(document):
            mentions = list(detail(sentence, found, gone_back))
        gone_back = scene(document, mentions, gone_back)
        if mentions or has_day(document):
            mentions += ahead(sentence, mentions)
        found += mentions
    return list(_apart(found))


def _apart(found: Iterable[Mention]) -> Iterator[Mention]:
    """Each by an id of its own, also where two stand in the same words: a heap is stored under their ids."""
    seen: Counter[str] = Counter()
    for mention in found:
        again = seen[mention.id]
        seen[mention.id] += 1
        yield replace(mention, id=content_id(mention.id, again)) if again else mention


def _sentences(
    document: Document, times: Sequence[TimeExpression], places: Sequence[Place], listed: Reader
) -> Iterator[Sentence]:
    """The sentences worth reading: those with a date or a country, and all of a document with a day of its own.

    A line that stands there again, as in a list of further stories, is read once.
    """
    spans = sentences(document.text, document.language)
    read_before: set[str] = set()
    names, of_use = _names(places), has_day(document)
    labels = [each.span for each in document.candidates if each.rule in ("label", "letter") and each.span]
    dates_at = [time.span.start for time in times]
    places_at = [place.span.start for place in places]
    for span, concerns in zip(spans, concerned(document.text, spans, places), strict=True):
        text = span.of(document.text)
        entry = listed.of(span)
        if (
            (text in read_before and not (entry and listed.fresh))
            or _is_masked(document, span)
            or _is_label(labels, span)
        ):
            continue
        read_before.add(text)
        inside = times[bisect_left(dates_at, span.start) : bisect_left(dates_at, span.end)]
        if inside or concerns or of_use or entry:
            here = places[bisect_left(places_at, span.start) : bisect_left(places_at, span.end)]
            told = words_of(entry, span) if entry else None
            sentence = read(document, span, inside, concerns, here, names, told)
            if not entry:
                yield sentence
            elif sentence.words:
                yield _of_entry(sentence, entry, listed.opens())


def _of_entry(sentence: Sentence, entry: Entry, first: bool) -> Sentence:
    """A sentence with the dates that stand in front of it, or that it stands under."""
    document, span = sentence.document, sentence.span
    lent = day_of(document, entry, Span(sentence.words[0].start, span.end))
    if not first:
        return sentence._replace(under=lent)
    front = (lent,) if entry.headed else entry.times
    whole = span if entry.headed else Span(min(span.start, entry.times[0].span.start), span.end)
    return sentence._replace(span=whole, front=front, under=lent, one_of_many=entry.one_of_many)


def _is_masked(document: Document, span: Span) -> bool:
    return bool(document.masks) and any(mask.covers(span) for mask in document.masks)


def _is_label(labels: Sequence[Span], span: Span) -> bool:
    """ "Publié le 14 mars 2024" tells when the text appeared, and no happening."""
    return bool(labels) and any(span.start <= label.start and span.end <= label.end + 1 for label in labels)


def _names(places: Iterable[Place]) -> dict[str, str]:
    """What the text itself calls each country: "Türkiye" here, "Turkey" there."""
    names: dict[str, str] = {}
    for place in places:
        if place.how.endswith(", the country"):
            names.setdefault(place.country, place.text)
    return names


def _mentions(sentence: Sentence, gone_back: Mention | None) -> Iterator[Mention]:
    told = list(dated(sentence) if sentence.times or sentence.front else under(sentence))
    yield from told
    told = [mention for mention in told if not _is_beside(sentence, mention)]
    for clause in sentence.clauses:
        if not (told and _is_aside(sentence, clause, told)) and acts.is_act(sentence, clause):
            yield from _sharing(sentence, clause, told) if told else _undated(sentence, clause, gone_back)
            return


def _is_aside(sentence: Sentence, clause: Clause, told: Sequence[Mention]) -> bool:
    """Told already, or hanging on what is: "signed a deal | that opened the border"."""
    if clause.kind not in (Kind.MAIN, Kind.COORDINATED, Kind.CONTENT):
        return True
    own = sentence.extent(clause)
    return any(own.overlaps(mention.clause) for mention in told)


def _is_beside(sentence: Sentence, mention: Mention) -> bool:
    """ "Senegal closed its borders ahead of *Sunday's election*": what is done is told as well as its occasion.

    What was done before or after a war of long ago was not done on the day it was written.
    """
    span, own, when = mention.clause, sentence.document.dct, mention.interval
    if own is None or own.start is None or when is None or when.end is None:
        return False
    near = own.start.ordinal - when.end.ordinal < _NEAR
    return near and not any(span.start <= clause.group.verb.start < span.end for clause in sentence.clauses)


_NEAR = 60  # days


def _sharing(sentence: Sentence, clause: Clause, told: Sequence[Mention]) -> Iterator[Mention]:
    """ "In June the leaders fell out, and Pol Pot was arrested": a date in front is that of both."""
    first = told[0].times[:1]
    in_front = bool(first) and first[0].span.end <= sentence.words[sentence.clauses[0].group.first].start
    mention = of_clause(sentence, clause, first if in_front else [])
    if in_front or any(concern.principal for concern in mention.countries):
        span = mention.clause
        yield replace(mention, id=content_id(sentence.document.id, "mention", span.start, span.end))


def _undated(sentence: Sentence, clause: Clause, gone_back: Mention | None) -> Iterator[Mention]:
    """A happening without a date of the calendar: reported on its document's day, else for the tray."""
    inside = sentence.stretch(clause.first, clause.last)
    here = [time for time in sentence.times if inside.covers(time.span)]
    vague = [time for time in here if time.interval is None]
    lasts = any(time.bound is Bound.SINCE for time in here)  # "has deployed troops since 2019", and not on this day
    lasts = lasts or acts.is_before(sentence, clause)
    held = modality(sentence.words, clause)
    known = has_day(sentence.document) and not sentence.under
    if known and not (vague or lasts) and held.is_done:
        day = _day_of_act(sentence, clause, gone_back)
        vague = [day] if day else []
    if not vague and held is Modality.PLANNED:  # "will face sanctions from 1 March"
        vague = [time for time in here if is_ahead(sentence.document, time) and is_of_verb(sentence.words, time)][:1]
    mention = of_clause(sentence, clause, vague)
    if mention.interval or any(concern.principal for concern in mention.countries):
        yield mention


def _day_of_act(sentence: Sentence, clause: Clause, gone_back: Mention | None) -> TimeExpression | None:
    """The day on which it is reported; the scene's, where "he tied her hands" goes on from what was told before."""
    document, span = sentence.document, sentence.extent(clause)
    return scene_day(document, span, gone_back) if gone_back and acts.is_of_then(clause) else own_day(document, span)
