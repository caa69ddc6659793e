"""A happening → its event: the surest telling dates it, the others stand beside it, and what contradicts is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ..extract.own_day import is_aside, is_lent
from ..interval import Interval
from ..model import Certainty, Concern, Conflict, Event, Mention
from ..wordings import wording
from .dates import compatible
from .marks import Heard

_TRUST = (Certainty.EDITED, Certainty.STATED, Certainty.RESOLVED, Certainty.ASSUMED, Certainty.PROPOSED, None)
Told = Sequence[tuple[Mention, Heard]]


def event(told: Told, interval: Interval | None) -> Event:
    """One event, named by its smallest mention; the telling to show comes first."""
    mentions = sorted((mention for mention, _ in told), key=lambda each: (each.document, each.span, each.clause))
    dating = _dating(mentions, _settled(mentions, interval))
    shown = dating or _shown(told)
    return Event(
        id=min(mention.id for mention in mentions),
        title=shown.label,
        mentions=(shown, *(mention for mention in mentions if mention is not shown)),
        interval=dating.interval if dating else None,
        mod=dating.times[0].mod if dating else None,
        certainty=dating.certainty if dating else None,
        countries=_countries(shown, mentions),
        type=shown.type,
        modality=shown.modality,
        dated_by=dating.times[0] if dating else None,
        conflicts=tuple(_conflicts(mentions, dating)),
        importance=_importance(mentions),
    )


def _settled(mentions: Sequence[Mention], interval: Interval | None) -> Interval | None:
    """Where texts disagree, the date that most of them tell; never a date between.

    The day of a paper that names no other is no contradiction: of several, the first is the nearest.
    """
    told = _dates(mentions, lent=False) or _dates(mentions, lent=True)[:1]
    if interval is None or (interval in told and all(compatible(interval, when) for when in told)):
        return interval
    often = Counter(told)
    return max(told, key=lambda when: (often[when], when == interval, when.edtf), default=interval)


def _dates(mentions: Sequence[Mention], lent: bool) -> list[Interval]:
    """One a text that tells it, in order: the dates in its words, or those lent from its own day."""
    told = {
        (mention.document, mention.interval)
        for mention in mentions
        if mention.interval and is_lent(mention.times[0]) is lent
    }
    return sorted((when for _, when in told), key=lambda when: when.edtf)


def _dating(mentions: Sequence[Mention], interval: Interval | None) -> Mention | None:
    """The telling that dates the event: the one with its date, the surest first, no detail before a telling."""
    dated = [mention for mention in mentions if mention.interval == interval and interval]
    return min(dated, key=lambda mention: (_TRUST.index(mention.certainty), is_aside(mention)), default=None)


def _shown(heard: Told) -> Mention:
    """The telling to show of an undated event: the first that is no headline and does not point back."""
    told = [(mention, marks) for mention, marks in heard if not marks.aside] or heard
    stories = [(mention, marks) for mention, marks in told if not marks.title]
    forward = [mention for mention, marks in stories if not marks.anaphoric]
    return forward[0] if forward else (stories or told)[0][0]


def _countries(shown: Mention, mentions: Iterable[Mention]) -> tuple[Concern, ...]:
    """Principals as the shown telling has them, else of any; all others that any telling names."""
    found: dict[str, Concern] = {concern.country: concern for concern in shown.countries if concern.principal}
    rest = [concern for mention in (shown, *mentions) for concern in mention.countries]
    if not found:
        found = {concern.country: concern for concern in reversed(rest) if concern.principal}
    for concern in rest:
        found.setdefault(concern.country, Concern(concern.country, False, concern.inherited, concern.how, concern.span))
    return tuple(found.values())


def _conflicts(mentions: Iterable[Mention], dating: Mention | None) -> Iterator[Conflict]:
    """Tellings that date it otherwise: both are shown."""
    for mention in mentions:
        if not dating or not dating.interval or not mention.interval or is_lent(mention.times[0]):
            continue
        if not compatible(dating.interval, mention.interval):
            yield Conflict(mention.id, mention.interval)


def _importance(mentions: Sequence[Mention]) -> float:
    """How many documents tell it in words of their own; then how often, and how many countries it concerns."""
    documents = len({mention.document for mention in mentions})
    voices = min(documents, len(set(map(wording, mentions))))
    countries = len({concern.country for mention in mentions for concern in mention.countries if concern.principal})
    return round(voices + min(len(mentions), 10) / 20 + min(countries, 5) / 20, 3)
