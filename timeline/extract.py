"""Sentences + times + places → mentions: what happened, when, whom it concerns.

"Rwanda and Morocco convened the first meeting … from Jan. 18 to Jan. 22, 2026, marking …" is one mention; a sentence
without a date is one too where it tells a happening that is done or set: "has signed", "will be established".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from . import countries
from .concern import concerned
from .cues import verbs
from .cues.clauses import Clause, Kind, clauses, is_bare_participle
from .cues.govern import Governed, governed
from .cues.kinds import governing_noun, kind, modality
from .cues.lexicon import NOUN_KIND, VERB_KIND, Form
from .cues.tokens import Token, is_headline, tokens
from .label import label, phrase
from .model import Certainty, Concern, Document, Mention, Modality, Place, Span, TimeExpression, Type, content_id
from .segment import sentences

SURE = 0.85  # below this the document's own date is a guess, and so is what is counted from it
GUESSED = 0.50  # below this it is not used at all
# Statements that are happenings of their own, and not just the saying of something.
_ACTS = frozenset(
    """
    announce declare condemn warn threaten accuse denounce reject demand pledge vow promise invite propose offer
    refuse apologise recognise veto
    """.split()
)
_SET = frozenset("schedule set slate plan due eye".split())


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence, read: its words (dates tagged "@"), clauses and countries."""

    document: Document
    span: Span
    words: Sequence[Token]
    clauses: Sequence[Clause]
    concerns: tuple[Concern, ...]
    places: Sequence[Place]
    names: Mapping[str, str]
    headline: bool

    def stretch(self, first: int, last: int) -> Span:
        """The span of `words[first:last]`."""
        return Span(self.words[first].start, self.words[last - 1].end)


def extract(document: Document, times: Sequence[TimeExpression], places: Sequence[Place]) -> list[Mention]:
    """The happenings that a document tells, dated or not, in text order."""
    text = document.text
    spans = sentences(text, document.language)
    names = _names(places)
    starts = [time.span.start for time in times]
    place_starts = [place.span.start for place in places]
    found: list[Mention] = []
    for span, concerns in zip(spans, concerned(text, spans, places), strict=True):
        if any(mask.covers(span) for mask in document.masks):
            continue
        inside = times[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        if inside or concerns:
            here = places[bisect_left(place_starts, span.start) : bisect_left(place_starts, span.end)]
            found += _mentions(_read(document, span, inside, concerns, here, names), inside)
    return found


def _names(places: Iterable[Place]) -> dict[str, str]:
    """What the text itself calls each country: "Türkiye" here, "Turkey" there."""
    names: dict[str, str] = {}
    for place in places:
        if place.how.endswith(", the country"):
            names.setdefault(place.country, place.text)
    return names


def _read(
    document: Document,
    span: Span,
    times: Sequence[TimeExpression],
    concerns: tuple[Concern, ...],
    places: Sequence[Place],
    names: Mapping[str, str],
) -> _Sentence:
    words = tokens(document.text, *span)
    if times:
        words = [
            word._replace(tag="@") if any(time.span.start <= word.start < time.span.end for time in times) else word
            for word in words
        ]
    headline = is_headline([word.text for word in words])
    return _Sentence(document, span, words, clauses(words), concerns, places, names, headline)


def _mentions(sentence: _Sentence, times: Sequence[TimeExpression]) -> Iterator[Mention]:
    dated = list(_dated(sentence, times))
    taken = [mention.clause for mention in dated]
    yield from dated
    undated = next((clause for clause in sentence.clauses if _stands_undated(sentence, clause, taken)), None)
    if undated:
        vague = [time for time in times if _holds(sentence, undated, time)]
        mention = _of_clause(sentence, undated, vague)
        if any(concern.principal for concern in mention.countries):
            yield mention


def _holds(sentence: _Sentence, clause: Clause, time: TimeExpression) -> bool:
    return time.interval is None and sentence.stretch(clause.first, clause.last).covers(time.span)


def _dated(sentence: _Sentence, times: Sequence[TimeExpression]) -> Iterator[Mention]:
    """One mention for each clause that a date of the calendar governs."""
    of_clause: dict[int, list[TimeExpression]] = {}
    for time in times:
        if time.interval is None or time.type == "SET":
            continue
        found = governed(sentence.document.text, sentence.words, sentence.clauses, time, sentence.span.start)
        if found is None or not (found.clause or found.places):
            continue
        dating = replace(time, bound=None) if found.unbound else time
        if found.clause:
            of_clause.setdefault(sentence.clauses.index(found.clause), []).append(dating)
        else:
            yield _of_words(sentence, found, dating)
    for position, dating_it in sorted(of_clause.items()):
        yield _of_clause(sentence, sentence.clauses[position], sorted(dating_it, key=_width))


def _width(time: TimeExpression) -> tuple[int, int]:
    """The narrowest date of a clause dates it; of two, the first."""
    assert time.interval is not None
    return (time.interval.granularity, time.span.start)


def _of_clause(sentence: _Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Mention:
    span = _extent(sentence, clause)
    scope = [span, *_dependents(sentence, clause, bool(times))]
    concerns = _concerns(sentence, scope)
    return _mention(
        sentence,
        span=span,
        name=label(sentence.words, clause, lead=_lead(sentence, concerns, scope)),
        times=times,
        concerns=concerns,
        kind=kind(sentence.words, clause),
        modality=_modality(sentence, clause, times),
    )


def _of_words(sentence: _Sentence, found: Governed, time: TimeExpression) -> Mention:
    places = sorted(found.places)
    span = sentence.stretch(places[0], places[-1] + 1)
    concerns = _concerns(sentence, [span])
    lemmas = [sentence.words[place].lemma for place in places if sentence.words[place].lemma]
    return _mention(
        sentence,
        span=span,
        name=phrase(sentence.words, found.places, lead=_lead(sentence, concerns, [span])),
        times=[time],
        concerns=concerns,
        kind=NOUN_KIND.get(lemmas[-1], Type.OTHER) if lemmas else Type.OTHER,
        modality=Modality.PLANNED if _is_ahead(sentence.document, time) else Modality.ASSERTED,
    )


def _mention(
    sentence: _Sentence,
    span: Span,
    name: str,
    times: Sequence[TimeExpression],
    concerns: tuple[Concern, ...],
    kind: Type,
    modality: Modality,
) -> Mention:
    document = sentence.document
    key = times[0].span if times and times[0].interval else span
    return Mention(
        id=content_id(document.id, "mention", key.start, key.end),
        document=document.id,
        span=sentence.span,
        text=sentence.span.of(document.text),
        label=name,
        clause=span,
        times=tuple(times),
        countries=concerns,
        type=kind,
        modality=modality,
        certainty=_certainty(document, times),
    )


def _certainty(document: Document, times: Sequence[TimeExpression]) -> Certainty | None:
    if not times or times[0].interval is None:
        return None
    if times[0].anchor is None:
        return Certainty.STATED
    guessed = times[0].anchor == "dct" and document.dct_confidence < SURE
    return Certainty.ASSUMED if guessed else Certainty.RESOLVED


def _modality(sentence: _Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Modality:
    found = modality(sentence.words, clause, sentence.headline)
    ahead = bool(times) and _is_ahead(sentence.document, times[0])
    return Modality.PLANNED if ahead and found is Modality.ASSERTED else found


def _is_ahead(document: Document, time: TimeExpression) -> bool:
    """Later than the document itself: what it tells for that day is a plan."""
    when, own = time.interval, document.dct
    return bool(when and own and when.start and own.end and when.start >= own.end)


# Which happenings without a date are told: done or set, by someone named.


def _stands_undated(sentence: _Sentence, clause: Clause, taken: Sequence[Span]) -> bool:
    if any(_extent(sentence, clause).overlaps(span) for span in taken):
        return False
    return _is_done_or_set(sentence, clause) and _has_actor(sentence, clause) and _is_act(sentence, clause)


def _is_done_or_set(sentence: _Sentence, clause: Clause) -> bool:
    """In the past, the perfect or firmly scheduled; a headline's present is a past."""
    group = clause.group
    held = modality(sentence.words, clause, sentence.headline)
    if held is Modality.PLANNED:
        return "will" in group.helpers or "shall" in group.helpers or group.verb.lemma in _SET
    if held not in (Modality.ASSERTED, Modality.REPORTED) or group.verb.tag != "V":
        return False
    if group.verb.form & Form.ING:
        return not group.helpers and clause.marker in ("after", "following", "since")
    if group.helpers:
        return group.perfect or (group.passive and group.helpers[-1] in ("was", "were"))
    return bool(group.verb.form & (Form.PAST | Form.PART)) or sentence.headline


def _has_actor(sentence: _Sentence, clause: Clause) -> bool:
    """Someone or something named: "he called for" tells nothing by itself."""
    return any(sentence.words[place].tag in "NX" for place in clause.subject)


def _is_act(sentence: _Sentence, clause: Clause) -> bool:
    """A verb of a kind, or a light one with an eventive noun; mere saying and comment are none."""
    verb = clause.group.verb.lemma
    inner = clause.group.inner.lemma if clause.group.inner else ""
    if verb in _ACTS:
        after = sentence.words[clause.group.last + 1 : clause.last]
        return clause.group.passive or any(word.tag != "." for word in after)
    if inner and (verb in _SET or verb in verbs.COLOURING or clause.group.verb.tag == "A"):
        verb = inner
    if verb in verbs.LIGHT:
        return bool(governing_noun(sentence.words, clause))
    if verb in verbs.SAYING or verb in verbs.ANALYSIS:
        return False
    return VERB_KIND.get(verb, Type.OTHER) not in (Type.OTHER, Type.STATEMENT)


# Whom a mention concerns.


def _extent(sentence: _Sentence, clause: Clause) -> Span:
    """The clause, and the noun it tells of where that stands right before: "a pact | signed in June"."""
    first = clause.first
    if clause.subject and (is_bare_participle(clause) or clause.kind is Kind.RELATIVE):
        first = min(first, clause.subject[0])
    last = clause.last
    while last > clause.group.last + 1 and sentence.words[last - 1].text in ',;.:—–“”"':
        last -= 1
    return sentence.stretch(first, last)


def _dependents(sentence: _Sentence, clause: Clause, dated: bool) -> Iterator[Span]:
    """The subject where it stands apart, and "who met …", "where he held …" behind an undated clause."""
    if clause.subject:
        yield sentence.stretch(clause.subject[0], clause.subject[-1] + 1)
    position = sentence.clauses.index(clause) + 1
    while not dated and position < len(sentence.clauses) and sentence.clauses[position].kind is Kind.RELATIVE:
        yield _extent(sentence, sentence.clauses[position])
        position += 1


def _concerns(sentence: _Sentence, scope: Sequence[Span]) -> tuple[Concern, ...]:
    """Principals are named in the clause or meant by it; the sentence's other countries are others."""
    named = [concern for concern in sentence.concerns if not concern.inherited]
    here = _countries(sentence, scope)
    inside = [concern for concern in named if concern.country in here]
    inherited = [concern for concern in sentence.concerns if concern.inherited]
    central = [concern for concern in inside if concern.principal]
    central += [concern for concern in inherited if len(central) < 2 or _inside(concern, scope)]
    central = central or [concern for concern in named if concern.principal]
    rest = [concern for concern in named if concern not in central]
    return tuple(central) + tuple(replace(concern, principal=False) for concern in rest)


def _countries(sentence: _Sentence, scope: Sequence[Span]) -> set[str]:
    """The countries that some place within the scope names."""
    return {place.country for place in sentence.places if any(span.overlaps(place.span) for span in scope)}


def _inside(concern: Concern, scope: Sequence[Span]) -> bool:
    return concern.span is not None and any(span.overlaps(concern.span) for span in scope)


def _lead(sentence: _Sentence, concerns: Sequence[Concern], scope: Sequence[Span]) -> str:
    """Countries to put in front of a label that leaves them to its context; none where it names one itself."""
    principals = [concern.country for concern in concerns if concern.principal]
    if not principals or len(principals) > 3 or _countries(sentence, scope) & set(principals):
        return ""
    return "–".join(sentence.names.get(country) or countries.name(country) for country in principals)
