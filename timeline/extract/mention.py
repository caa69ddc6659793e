"""A clause, or words without a verb, with its date → a mention: label, countries, kind, modality, certainty."""

from __future__ import annotations

from collections.abc import Sequence

from ..cues import whom
from ..cues.clause import Clause
from ..cues.denials import CONDITIONS, is_denied, is_open
from ..cues.kinds import kind, modality
from ..cues.lexicon import NOUN_KIND
from ..cues.sentence import Sentence
from ..dct import SURE
from ..label import LIMIT, label, phrase
from ..label.denied import denied
from ..languages import language
from ..model import Bound, Certainty, Concern, Document, Mention, Modality, Span, TimeExpression, Type, content_id
from ..normalise.direction import clause_around
from .own_day import is_lent


def of_clause(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Mention:
    """A clause that tells a happening."""
    within = whom.scope(sentence, clause, bool(times))
    concerned = whom.concerns(sentence, within)
    named = any(sentence.words[place].tag == "X" for place in clause.subject)
    lead = "" if named else whom.lead(sentence, concerned, within)
    name = label(sentence.words, clause, sentence.clauses, lead=lead)
    return new_mention(
        sentence,
        span=within[0],
        name=denied(name) if is_denied(sentence.words, clause) else name,
        times=times,
        countries=concerned,
        kind=kind(sentence.words, clause),
        modality=_modality(sentence, clause, times),
    )


def of_words(sentence: Sentence, words: Sequence[int], time: TimeExpression, beside: Sequence[Span] = ()) -> Mention:
    """A noun that names one, by the places of its words: "the 2016 election"; `beside` it more countries are named."""
    places = sorted(words)
    span = sentence.stretch(places[0], places[-1] + 1)
    concerned = whom.concerns(sentence, [span, *beside])
    lemmas = [sentence.words[place].lemma for place in places if sentence.words[place].lemma]
    what = NOUN_KIND.get(lemmas[-1], Type.OTHER) if lemmas else Type.OTHER
    named = any(sentence.words[place].tag == "X" for place in places)
    lead = "" if named or _is_of_others(sentence, what, span) else whom.lead(sentence, concerned, [span])
    return new_mention(
        sentence,
        span=span,
        name=phrase(sentence.words, words, lead=lead),
        times=[time],
        countries=concerned,
        kind=what,
        modality=Modality.PLANNED if is_ahead(sentence.document, time) else Modality.ASSERTED,
    )


# What countries do together, so that those of its sentence may be taken for its parties.
_TOGETHER = (Type.AGREEMENT, Type.MEETING_VISIT, Type.EXERCISE_COOPERATION, Type.DEESCALATION)


def _is_of_others(sentence: Sentence, what: Type, span: Span) -> bool:
    """ "Japan and South Korea condemned *Tuesday's launch*": who speaks of it, or helps, has no part in it."""
    if what in _TOGETHER:
        return False
    clause = next((each for each in sentence.clauses if sentence.extent(each).covers(span)), None)
    if clause is None or not clause.subject:
        return False
    subject = sentence.stretch(clause.subject[0], clause.subject[-1] + 1)
    return len({place.country for place in sentence.places if subject.overlaps(place.span)}) > 1


def new_mention(
    sentence: Sentence,
    span: Span,
    name: str,
    times: Sequence[TimeExpression],
    countries: tuple[Concern, ...],
    kind: Type,
    modality: Modality,
) -> Mention:
    """A mention by its parts; its id is the place of the date that dates it, else of its clause."""
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
        certainty=certainty(document, times),
    )


def certainty(document: Document, times: Sequence[TimeExpression]) -> Certainty | None:
    """Stated where nothing was missing, resolved from an anchor, assumed where the anchor is a guess."""
    if not times or times[0].interval is None:
        return None
    if times[0].anchor is None:
        return Certainty.STATED
    guessed = times[0].anchor == "order" or (times[0].anchor == "dct" and document.dct_confidence < SURE)
    return Certainty.ASSUMED if guessed or is_lent(times[0]) else Certainty.RESOLVED


def _modality(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> Modality:
    found = modality(sentence.words, clause)
    due = found is Modality.POSSIBLE and "must" in clause.group.helpers
    ahead = bool(times) and is_ahead(sentence.document, times[0])
    if found is Modality.POSSIBLE and clause.group.helpers == ("would",) and _is_told_since(sentence, clause, times):
        return Modality.ASSERTED
    if found is Modality.PLANNED and times and not ahead and _is_dropped(sentence.document, times[0]):
        return Modality.NEGATED
    return Modality.PLANNED if ahead and (due or found is Modality.ASSERTED) else found


def _is_told_since(sentence: Sentence, clause: Clause, times: Sequence[TimeExpression]) -> bool:
    """ "She would win the prize in 2004", told later: what was ahead then has come about."""
    own = sentence.document.dct
    when = times[0].interval if times and times[0].anchor is None and not times[0].bound else None
    told = not is_open(sentence.words, clause) and not any(other.marker in CONDITIONS for other in sentence.clauses)
    return bool(told and own and own.start and when and when.end and when.end <= own.start)


def _is_dropped(document: Document, time: TimeExpression) -> bool:
    """ "Was to open in May, but", "had planned to visit on Monday": a plan of then that came to nothing."""
    words = language(document.language)
    return words.dropped.stands_in(clause_around(document.text, time.span, words))


def is_ahead(document: Document, time: TimeExpression) -> bool:
    """Later than the document itself: what it tells for that day, or up to it, is a plan."""
    when, own = time.interval, document.dct
    if not when or not own or not own.end:
        return False
    if time.bound is Bound.BY:  # "must leave by September"
        return when.end is not None and when.end > own.end
    return when.start is not None and when.start >= own.end
