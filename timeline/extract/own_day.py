"""What a text's own day dates: a happening reported without another date, and the details of its story.

A mention's first time may be lent by its document: its `rule` says how, and it points at no words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from ..interval import Granularity, Interval
from ..model import Document, Mention, Span, TimeExpression, content_id

GUESSED = 0.50  # below this the document's own date is not used at all
# Rules of a time that a mention has not from its own words.
REPORTED, STORY, SCENE, AHEAD, HEADED = "reported", "story", "scene", "ahead", "heading"
_FAR = 2000  # characters: a scene goes no farther, also where a text has no paragraphs
_TOP = 600  # characters: what the story is about, and its day, stand here
_RECENT = {Granularity.DAY: 30, Granularity.MONTH: 365}  # days: what lies longer ago than that is another story


def has_day(document: Document) -> bool:
    """Is the day it was written known?"""
    own = document.dct
    return own is not None and own.granularity is Granularity.DAY and document.dct_confidence >= GUESSED


def is_history(document: Document, times: Sequence[TimeExpression]) -> bool:
    """Most of its dates lie years before its own: what has no date in it did not happen on the day it was written."""
    own = document.dct
    starts = [time.interval.start for time in times if time.interval and time.interval.start]
    if own is None or own.start is None or len(starts) < 5:
        return False
    return sum(start.year < own.start.year - 1 for start in starts) > 0.6 * len(starts)


def is_lent(time: TimeExpression) -> bool:
    """Is it the document's day, a scene's or a heading's, and not said in the sentence?"""
    return time.rule in (REPORTED, STORY, SCENE, HEADED)


def is_aside(mention: Mention) -> bool:
    """What adds to another happening without being one: a detail of its text's story, or what it looks ahead to."""
    return bool(mention.times) and mention.times[0].rule in (STORY, AHEAD)


def looks_ahead(mention: Mention) -> bool:
    """ "would stay" in "said it would stay"."""
    return bool(mention.times) and mention.times[0].rule == AHEAD


def scene(document: Document, told: Iterable[Mention], before: Mention | None) -> Mention | None:
    """The happening of a day long before to which the text has gone back; `before` where a sentence names no date."""
    dated = [mention for mention in told if mention.interval and mention.times[0].text]
    if not dated:
        return before
    return dated[-1] if _is_long_ago(document, dated[-1].interval) else None


def _is_long_ago(document: Document, when: Interval | None) -> bool:
    """A day, or the days from one to another, long before the document's own; or a month, longer before it."""
    if when is None or when.end is None or when.granularity not in _RECENT:
        return False
    now = document.dct.start if document.dct else None
    return now is not None and now.ordinal - when.end.ordinal > _RECENT[when.granularity]


def own_day(document: Document, span: Span) -> TimeExpression:
    """The document's own date, for a happening that it reports without another: assumed, never stated."""
    assert document.dct
    how = f"reported on {document.dct.edtf}, the document's own date ({document.dct_rule})"
    return _lent(document, span, REPORTED, document.dct, how)


def story_day(document: Document, span: Span, found: Sequence[Mention]) -> TimeExpression:
    """The day of the document's story, for a sentence that adds to it."""
    day = _story(document, found)
    return _lent(document, span, STORY, day, f"part of the story of {day.edtf}")


def scene_day(document: Document, span: Span, scene: Mention, rule: str = SCENE) -> TimeExpression | None:
    """The day of a scene, for what its paragraph goes on to tell: assumed, never stated."""
    far = span.start - scene.span.end > _FAR or "\n" in document.text[scene.span.end : span.start]
    if far or scene.interval is None or scene.interval.start is None:
        return None
    how = f"part of what is told of {scene.interval.edtf}, the date its paragraph named last"
    return _lent(document, span, rule, scene.interval, how, "text")


def to_come(document: Document, span: Span) -> TimeExpression:
    """Some time ahead, for what a sentence looks ahead to: TIMEX3's FUTURE_REF, no date."""
    key, at = content_id(document.id, AHEAD, span.start, span.end), Span(span.start, span.start)
    how = "looked ahead to; the text does not say when"
    return TimeExpression(key, document.id, at, "", "DATE", "FUTURE_REF", AHEAD, how=how)


def _lent(document: Document, span: Span, rule: str, when: Interval, how: str, anchor: str = "dct") -> TimeExpression:
    key = content_id(document.id, rule, span.start, span.end)
    at = Span(span.start, span.start)
    return TimeExpression(key, document.id, at, "", "DATE", when.edtf, rule, anchor=anchor, interval=when, how=how)


def _story(document: Document, found: Sequence[Mention]) -> Interval:
    """The day the story is about: one named at its top, in the week before the document, else the document's."""
    assert document.dct
    assert document.dct.start
    for mention in takewhile(_is_on_top, found):
        when = mention.interval
        if when is None or when.start is None or when.granularity is not Granularity.DAY:
            continue
        if 0 <= document.dct.start.ordinal - when.start.ordinal <= 7 and when.days == 1:
            return when
    return document.dct


def _is_on_top(mention: Mention) -> bool:
    return mention.span.start <= _TOP
