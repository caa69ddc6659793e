"""A document's own date: what a candidate's words mean, which candidate is believed, and how far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from timeline.dct import SURE, USABLE, choices, corrected, dated, read
from timeline.interval import Day, Interval
from timeline.model import DateCandidate, Document, Span
from timeline.readers._dates import LADDER

JAN_22, JAN_23, JAN_24 = "2026-01-22", "2026-01-23", "2026-01-24"


def document(*offers: tuple[str, str], language: str = "en") -> Document:
    """A document with (rule, words) on offer."""
    candidates = tuple(DateCandidate(words, rule, LADDER[rule]) for rule, words in offers)
    return Document("id", "a.txt", "They signed it.", language=language, candidates=candidates)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("2026-01-22", JAN_22),
        ("2026-01-22T10:00:00+01:00", JAN_22),
        ("2026/01/22", JAN_22),
        ("20260122", JAN_22),
        ("20260122T101500Z", JAN_22),
        ("D:20260122101500+01'00'", JAN_22),
        ("Thu, 22 Jan 2026 10:15:00 +0100", JAN_22),
        ("22 January 2026, 14:03 GMT", JAN_22),
        ("Jan. 22, 2026", JAN_22),
        ("22.01.2026", JAN_22),
        ("22. 1. 2026", JAN_22),
        ("01/22/2026", JAN_22),
        ("22/01/2026", JAN_22),
        ("January 2026", "2026-01"),
        ("2026-01", "2026-01"),
        ("2026", "2026"),
        ("22 Nonsuch 2026", None),
        ("20261322", None),
        ("31.02.2026", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_candidates_words(words: str, edtf: str | None) -> None:
    interval, sure = read(words)

    assert (interval and interval.edtf) == edtf
    assert sure


@pytest.mark.parametrize(
    ("words", "language", "edtf"),
    [("03/04/2026", "en", "2026-03-04"), ("03/04/2026", "fr", "2026-04-03"), ("3-4-2026", "en", "2026-04-03")],
)
def test_numbers_that_can_mean_two_days_are_not_sure(words: str, language: str, edtf: str) -> None:
    interval, sure = read(words, language)

    assert (interval and interval.edtf, sure) == (edtf, False)
    assert choices(document(("label", words), language=language))[0].confidence < SURE


@pytest.mark.parametrize(
    ("offers", "edtf", "rule", "confidence"),
    [
        # The ladder, rung by rung.
        ([("url", JAN_22), ("meta", JAN_22)], JAN_22, "url, meta", 0.98),
        ([("url", JAN_22)], JAN_22, "url", 0.97),
        ([("meta", JAN_22), ("htmldate", JAN_22)], JAN_22, "meta, htmldate", 0.95),
        ([("mail", JAN_22)], JAN_22, "mail", 0.95),
        ([("feed", JAN_22)], JAN_22, "feed", 0.95),
        ([("front matter", JAN_22)], JAN_22, "front matter", 0.95),
        ([("label", JAN_22)], JAN_22, "label", 0.93),
        ([("file name", JAN_22)], JAN_22, "file name", 0.90),
        ([("htmldate", JAN_22), ("page", JAN_22)], JAN_22, "page, htmldate", 0.95),
        ([("page", JAN_22)], JAN_22, "page", 0.82),
        ([("htmldate", JAN_22)], JAN_22, "htmldate", 0.75),
        ([("htmldate, extensive", JAN_22)], JAN_22, "htmldate, extensive", 0.68),
        ([("creation", JAN_22)], JAN_22, "creation", 0.50),
        ([("modified", JAN_22)], None, "unknown", 0.0),
        ([("year", "2026")], None, "unknown", 0.0),
        ([], None, "unknown", 0.0),
        # Places that agree bear each other out.
        ([("file name", JAN_22), ("label", "22 January 2026")], JAN_22, "label, file name", 0.95),
        ([("json-ld", JAN_23), ("meta", JAN_22), ("page", JAN_23)], JAN_23, "json-ld, page", 0.75),
        # Places that disagree make each other doubtful.
        ([("meta", JAN_22), ("json-ld", JAN_22), ("page", JAN_24)], JAN_22, "meta, json-ld", 0.75),
        ([("url", JAN_22), ("meta", JAN_24)], JAN_22, "url", 0.75),
        ([("label", JAN_22), ("creation", JAN_24)], JAN_22, "label", 0.93),
        ([("meta", JAN_22), ("modified", JAN_24)], JAN_22, "meta", 0.88),
        # A year does not gainsay a day in it.
        ([("label", "2026"), ("file name", JAN_22)], "2026", "label", 0.93),
    ],
)
def test_the_ladder(offers: Sequence[tuple[str, str]], edtf: str | None, rule: str, confidence: float) -> None:
    found = dated(document(*offers))

    assert (found.dct and found.dct.edtf, found.dct_rule, found.dct_confidence) == (edtf, rule, confidence)


def test_alternatives_are_kept_best_first() -> None:
    found = choices(document(("meta", JAN_22), ("htmldate", JAN_22), ("page", JAN_24), ("modified", JAN_23)))

    assert [(each.interval.edtf, each.rule) for each in found] == [
        (JAN_22, "meta, htmldate"),
        (JAN_24, "page"),
        (JAN_23, "modified"),
    ]


def test_a_choice_points_at_its_words() -> None:
    offered = DateCandidate("22 January 2026", "label", 0.93, Span(11, 26))
    (found,) = choices(replace(document(), candidates=(offered,)))

    assert found.candidates == (offered,)


def test_the_order_of_candidates_changes_nothing() -> None:
    offers = [("meta", JAN_22), ("page", JAN_24), ("time", JAN_24), ("htmldate", JAN_22)]

    assert dated(document(*offers)).dct == dated(document(*reversed(offers))).dct


def test_a_persons_date_goes_before_all() -> None:
    own = Interval.of(2025, 6, 14)
    given = corrected(document(("url", JAN_22), ("meta", JAN_22)), own)

    assert (given.dct, given.dct_rule, given.dct_confidence) == (own, "user", 1.0)
    assert dated(given) == given
    assert dated(corrected(given, None)).dct == Interval.of(2026, 1, 22)


@pytest.mark.parametrize(
    ("words", "today", "edtf"),
    [
        (JAN_22, Day(2026, 1, 20), JAN_22),
        (JAN_23, Day(2026, 1, 20), None),
        (JAN_23, None, JAN_23),
        ("1500-01-01", None, "1500-01-01"),
        ("1499-12-31", None, None),
    ],
)
def test_impossible_dates_are_none(words: str, today: Day | None, edtf: str | None) -> None:
    found = dated(document(("label", words)), today).dct

    assert (found and found.edtf) == edtf


def test_the_lines_of_the_ladder() -> None:
    assert (SURE, USABLE) == (0.85, 0.50)
    assert all(LADDER[rule] < USABLE for rule in ("modified", "year"))
