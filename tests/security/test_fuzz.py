"""Whatever is written, nothing raises, and every span points at the very words that it quotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from random import Random

import pytest

import timeline
from timeline.interval import Interval
from timeline.model import Document, Mention, Place, Span, TimeExpression
from timeline.readers import Found, as_interval, collect, document
from timeline.result import Timeline

from .nightly import some
from .texts import LANGUAGES, phrase, text

ROUNDS = range(8)  # each with dice of its own
PHRASES = some(20_000, 200_000) // len(ROUNDS)
TEXTS = some(10_000, 50_000) // len(ROUNDS)
AT_ONCE = 25  # texts of one heap
DAY = "2026-01-22"


def wrong_words(found: Iterable[TimeExpression | Place], text: str) -> list[object]:
    """What does not quote its own words."""
    return [each for each in found if each.span.of(text) != each.text or not each.text.strip()]


def off(span: Span | None, text: str, whole: Span | None = None) -> bool:
    """Does it point outside of its text, or of its sentence?"""
    bounds = whole or Span(0, len(text))
    return span is not None and not (bounds.start <= span.start <= span.end <= bounds.end)


def faults(found: Timeline) -> Iterator[str]:
    """Every span of a timeline that is not what it says."""
    for event in found.events:
        for mention in event.mentions:
            yield from _faults_of_mention(mention, found.document[mention.document])
    for line in found.storylines:
        for link in line.links:
            for each in link.evidence:
                text = found.document[each.document].text
                if off(each.span, text) or not each.span.of(text):
                    yield f"evidence {each}"


def _faults_of_mention(mention: Mention, told: Document) -> Iterator[str]:
    if mention.span.of(told.text) != mention.text or not mention.text:
        yield f"snippet {mention.text!r} is not {mention.span.of(told.text)!r}"
    if off(mention.clause, told.text, mention.span):
        yield f"clause {mention.clause} of {mention.span}"
    for time in mention.times:
        if time.span.of(told.text) != time.text:
            yield f"date {time.text!r} is not {time.span.of(told.text)!r}"
    for concern in mention.countries:
        if off(concern.span, told.text):
            yield f"country {concern}"


@pytest.mark.parametrize("round_", ROUNDS)
def test_any_phrase_is_read_or_left(round_: int) -> None:
    dice = Random(f"phrase {round_}")
    wrong: list[object] = []
    for _ in range(PHRASES):
        words = phrase(dice)
        found = timeline.dates(words, dct=dice.choice((DAY, None)), language=dice.choice((*LANGUAGES, None)))
        wrong += wrong_words(found, words)

    assert wrong == []


@pytest.mark.parametrize("round_", ROUNDS)
def test_any_text_is_told_in_its_own_words(round_: int) -> None:
    dice = Random(f"text {round_}")
    wrong: list[object] = []
    for at in range(0, TEXTS, AT_ONCE):
        texts = {f"{at + number}.txt": text(dice) for number in range(AT_ONCE)}
        given = [dated(document(Found(words), name), dice) for name, words in texts.items()]
        found = timeline.build(given)
        wrong += [f"{trouble.source}: {trouble.reason}" for trouble in found.errors if trouble.stage == "read"]
        wrong += [each.source for each in found.documents if each.text not in texts.values()]
        wrong += faults(found)
        wrong += [each for words in texts.values() for each in wrong_words(timeline.places(words), words)]

    assert wrong == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "koi8-u"])
def test_any_text_is_read_from_any_bytes(encoding: str) -> None:
    dice = Random(encoding)
    for _ in range(40):
        data = text(dice).encode(encoding, "replace")
        documents, troubles = collect(data or b"x", name="a.txt")
        found = timeline.build(documents)

        assert documents or troubles[0].reason.startswith(("is a binary file", "is not UTF-8 text"))
        assert [trouble.reason for trouble in found.errors if trouble.stage == "read"] == []
        assert list(faults(found)) == []


def dated(document: Document, dice: Random) -> Document:
    """With a date of its own, or without."""
    day: Interval | None = as_interval(DAY) if dice.random() < 0.6 else None
    return replace(document, dct=day, dct_rule="user", dct_confidence=1.0) if day else document


def test_a_span_that_is_off_would_be_seen() -> None:
    told = "Kenya and Chad signed it on 3 May 2024."
    found = timeline.build([document(Found(told), "a.txt")])
    (mention,) = found.events[0].mentions
    moved = replace(mention, span=Span(1, 20))

    assert list(faults(found)) == []
    assert len(list(_faults_of_mention(moved, found.documents[0]))) >= 2
