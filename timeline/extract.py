"""Sentences + times + places → mentions: what happened, when, whom it concerns.

"Rwanda and Morocco convened the first meeting … from Jan. 18 to Jan. 22, 2026, marking …" is one mention; a sentence
without a date is one too where it tells a happening that is done or set: "has signed", "will be established".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from .concern import concerned
from .cues import acts, whom
from .cues.ahead import ahead
from .cues.clauses import Clause, Kind
from .cues.govern import Governed, governed
from .cues.kinds import kind, modality
from .cues.lexicon import NOUN_KIND, VERB_KIND
from .cues.sentence import Sentence, read
from .extract_own_day import has_day, is_history, is_lent, own_day, story_day, to_come
from .label import LIMIT, label, phrase, speaker
from .model import Certainty, Concern, Document, Mention, Modality, Place, Span, TimeExpression, Type, content_id
from .segment import sentences

SURE = 0.85  # below this the document's own date is a guess, and so is what is counted from it


def extract(document: Document, times: Sequence[TimeExpression], places: Sequence[Place]) -> list[Mention]:
    """The happenings that a document tells, dated or not, in text order."""
    found: list[Mention] = []
    if is_history(document, times):
        document = replace(document, dct_confidence=0.0)
    for sentence in _sentences(document, times, places):
        mentions = list(_mentions(sentence))
        if not mentions and has_day(document):
            mentions = list(_detail(sentence, found))
        if mentions or has_day(document):
            mentions += _ahead(sentence, mentions)
        found += mentions
    return found


def _sentences(document: Document, times: Sequence[TimeExpression], places: Sequence[Place]) -> Iterator[Sentence]:
    """The sentences worth reading: those with a date or a country, and all of a document with a day of its own.

    A line that stands there again, as in a list of further stories, is read once.
    """
    spans = sentences(document.text, document.language)
    read_before: set[str] = set()
    names = _names(places)
    dates_at = [time.span.start for time in times]
    places_at = [place.span.start for place in places]
    for span, concerns in zip(spans, concerned(document.text, spans, places), strict=True):
        text = span.of(document.text)
        if text in read_before or any(mask.covers(span) for mask in document.masks):
            continue
        read_before.add(text)
        inside = times[bisect_left(dates_at, span.start) : bisect_left(dates_at, span.end)]
        if inside or concerns or has_day(document):
            here = places[bisect_left(places_at, span.start) : bisect_left(places_at, span.end)]
            yield read(document, span, inside, concerns, here, names)


def _names(places: Iterable[Place]) -> dict[str, str]:
    """What the text itself calls each country: "Türkiye" here, "Turkey" there."""
    names: dict[str, str] = {}
    for place in places:
        if place.how.endswith(", the country"):
            names.setdefault(place.country, place.text)
    return names


def _mentions(sentence: Sentence) -> Iterator[Mention]:
    dated = list(_dated(sentence))
    taken = [mention.clause for mention in dated]
    yield from dated
    for clause in sentence.clauses:
        free = not any(sentence.extent(clause).overlaps(span) for span in taken)
        aside = bool(dated) and clause.kind not in (Kind.MAIN, Kind.COORDINATED, Kind.CONTENT)
        if free and not aside and acts.is_act(sentence, clause):
            yield from _sharing(sentence, clause, dated) if dated else _undated(sentence, clause)
            return


def _sharing(sentence: Sentence, clause: Clause, dated: Sequence[Mention]) -> Iterator[Mention]:
    """ "In June the leaders fell out, and Pol Pot was arrested": a date in front is that of both."""
    time = dated[0].times[0]
    in_front = time.span.end <= sentence.words[sentence.clauses[0].group.first].start
    mention = _of_clause(sentence, clause, [time] if in_front else [])
    if in_front or any(concern.principal for concern in mention.countries):
        span = mention.clause
        yield replace(mention, id=content_id(sentence.document.id, "mention", span.start, span.end))


def _undated(sentence: Sentence, clause: Clause) -> Iterator[Mention]:
    """A happening without a date of the calendar: reported on its document's day, else for the tray."""
    inside = sentence.stretch(clause.first, clause.last)
    vague = [time for time in sentence.times if time.interval is None and inside.covers(time.span)]
    held = modality(sentence.words, clause, sentence.headline)
    if has_day(sentence.document) and not vague and held in (Modality.ASSERTED, Modality.REPORTED):
        vague = [own_day(sentence.document, sentence.extent(clause))]
    mention = _of_clause(sentence, clause, vague)
    if mention.interval or any(concern.principal for concern in mention.countries):
        yield mention


# Dated by words of the sentence.


def _dated(sentence: Sentence) -> Iterator[Mention]:
    """One mention for each clause that a date of the calendar governs.

    "Exports have grown since 2016" is a state, which no mark tells; "was banned until May 2025" is an act, drawn open.
    """
    of_clause: dict[int, list[TimeExpression]] = {}
    for time in sentence.times:
        if time.interval is None or time.type == "SET":
            continue
        found = governed(sentence.document.text, sentence.words, sentence.clauses, time, sentence.span.start)
        if found is None or not (found.clause or found.places):
            continue
        if found.lasting and not (found.clause and acts.is_act(sentence, found.clause)):
            continue
        dating = replace(time, bound=None) if found.unbound else time
        if found.clause:
            of_clause.setdefault(sentence.clauses.index(found.clause), []).append(dating)
        else:
            yield _of_words(sentence, found, dating)
    for position, times in sorted(of_clause.items()):
        yield _dated_clause(sentence, sentence.clauses[position], sorted(times, key=_width))


def _width(time: TimeExpression) -> tuple[int, int]:
    """The narrowest date of a clause dates it; of two, the first."""
    assert time.interval is not None
    return (time.interval.granularity, time.span.start)


def _dated_clause(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Mention:
    """ "Ties were restored, the ministry said on Monday" tells of the ties, reported on Monday."""
    said = acts.said(sentence, clause)
    if said is None:
        return _of_clause(sentence, clause, times)
    if acts.is_done(sentence, said) and acts.has_actor(sentence, said) and not acts.is_saying(said):
        return replace(_of_clause(sentence, said, times), certainty=Certainty.ASSUMED)
    return _saying(sentence, clause, said, times)


def _saying(sentence: Sentence, clause: Clause, said: Clause, times: Sequence[TimeExpression]) -> Mention:
    """A statement, in the words of what is said."""
    mention = _of_clause(sentence, clause, times)
    within = [*whom.scope(sentence, clause, True), sentence.extent(said)]
    concerned = whom.concerns(sentence, within)
    name = _label_of_saying(sentence, clause, said, lead=whom.lead(sentence, concerned, within))
    return replace(mention, label=name, countries=concerned, type=Type.STATEMENT, modality=Modality.ASSERTED)


def _label_of_saying(sentence: Sentence, clause: Clause, said: Clause, lead: str) -> str:
    """ "Officials said that ties were cut"; where an aside hides the ties, "Officials: ties were cut"."""
    if said.first < clause.first:
        return label(sentence.words, said, sentence.clauses, lead=lead)
    whole = label(sentence.words, replace(clause, last=said.last), sentence.clauses, lead=lead)
    if said.group.verb.text in whole:
        return whole
    return label(sentence.words, said, sentence.clauses, lead=speaker(sentence.words, clause))


# Beside another happening.


def _detail(sentence: Sentence, found: Sequence[Mention]) -> Iterator[Mention]:
    """What a sentence without an act of its own adds to its document's story."""
    clause = acts.weak_clause(sentence)
    if clause and not sentence.headline:
        time = story_day(sentence.document, sentence.extent(clause), found)
        said = acts.said(sentence, clause)
        yield _saying(sentence, clause, said, [time]) if said else _of_clause(sentence, clause, [time])


def _ahead(sentence: Sentence, told: Sequence[Mention]) -> Iterator[Mention]:
    """What a sentence looks ahead to, unless a mention tells that already as a plan."""
    if sentence.headline or not any(clause.group.finite for clause in sentence.clauses):
        return
    plans = [mention.clause for mention in told if mention.modality in (Modality.PLANNED, Modality.POSSIBLE)]
    for each in ahead(sentence.words, sentence.clauses):
        span = sentence.stretch(each.first, each.last)
        if not any(plan.covers(span) for plan in plans):
            verb = next((word.lemma for word in sentence.words[each.first : each.last] if word.tag == "V"), "")
            yield _mention(
                sentence,
                span=span,
                name=phrase(sentence.words, [*each.subject, *range(each.first, each.last)]),
                times=[to_come(sentence.document, span)],
                countries=whom.concerns(sentence, [span]),
                kind=VERB_KIND.get(verb, Type.OTHER),
                modality=each.modality,
            )


# Clause → mention.


def _of_clause(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Mention:
    within = whom.scope(sentence, clause, bool(times))
    concerned = whom.concerns(sentence, within)
    named = any(sentence.words[place].tag == "X" for place in clause.subject)
    lead = "" if named else whom.lead(sentence, concerned, within)
    return _mention(
        sentence,
        span=within[0],
        name=label(sentence.words, clause, sentence.clauses, lead=lead),
        times=times,
        countries=concerned,
        kind=kind(sentence.words, clause),
        modality=_modality(sentence, clause, times),
    )


def _of_words(sentence: Sentence, found: Governed, time: TimeExpression) -> Mention:
    places = sorted(found.places)
    span = sentence.stretch(places[0], places[-1] + 1)
    concerned = whom.concerns(sentence, [span])
    lemmas = [sentence.words[place].lemma for place in places if sentence.words[place].lemma]
    named = any(sentence.words[place].tag == "X" for place in places)
    lead = "" if named else whom.lead(sentence, concerned, [span])
    return _mention(
        sentence,
        span=span,
        name=phrase(sentence.words, found.places, lead=lead),
        times=[time],
        countries=concerned,
        kind=NOUN_KIND.get(lemmas[-1], Type.OTHER) if lemmas else Type.OTHER,
        modality=Modality.PLANNED if _is_ahead(sentence.document, time) else Modality.ASSERTED,
    )


def _mention(
    sentence: Sentence,
    span: Span,
    name: str,
    times: Sequence[TimeExpression],
    countries: tuple[Concern, ...],
    kind: Type,
    modality: Modality,
) -> Mention:
    document = sentence.document
    key = times[0].span if times and times[0].interval and times[0].text else span
    return Mention(
        id=content_id(document.id, "mention", key.start, key.end),
        document=document.id,
        span=sentence.span,
        text=sentence.span.of(document.text),
        label=name or span.of(document.text)[:LIMIT].strip() or sentence.span.of(document.text)[:LIMIT],
        clause=span,
        times=tuple(times),
        countries=countries,
        type=kind,
        modality=modality,
        certainty=_certainty(document, times),
    )


def _certainty(document: Document, times: Sequence[TimeExpression]) -> Certainty | None:
    """Stated where nothing was missing, resolved from an anchor, assumed where the anchor is a guess."""
    if not times or times[0].interval is None:
        return None
    if times[0].anchor is None:
        return Certainty.STATED
    guessed = times[0].anchor == "dct" and document.dct_confidence < SURE
    return Certainty.ASSUMED if guessed or is_lent(times[0]) else Certainty.RESOLVED


def _modality(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Modality:
    found = modality(sentence.words, clause, sentence.headline)
    ahead = bool(times) and _is_ahead(sentence.document, times[0])
    return Modality.PLANNED if ahead and found is Modality.ASSERTED else found


def _is_ahead(document: Document, time: TimeExpression) -> bool:
    """Later than the document itself: what it tells for that day is a plan."""
    when, own = time.interval, document.dct
    return bool(when and own and when.start and own.end and when.start >= own.end)
