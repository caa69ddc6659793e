"""What flows: frozen, pointing at its words, named by its content."""

from dataclasses import FrozenInstanceError, fields, is_dataclass

import pytest

from timeline import model
from timeline.interval import Interval
from timeline.model import (
    Bound,
    Concern,
    Document,
    Event,
    Mention,
    Span,
    TimeExpression,
    content_id,
)

TEXT = "Signed in June 2025."
FLOWING = [each for each in vars(model).values() if is_dataclass(each) and each.__module__ == model.__name__]


def time(edtf: str | None, bound: Bound | None = None) -> TimeExpression:
    interval = Interval.from_edtf(edtf) if edtf else None
    return TimeExpression(
        "t", "d", Span(10, 19), "June 2025", "DATE", "2025-06", "month", bound=bound, interval=interval
    )


def mention(*times: TimeExpression) -> Mention:
    return Mention("m", "d", Span(0, 20), TEXT, "Signed", Span(0, 20), times)


@pytest.mark.parametrize("cls", FLOWING, ids=lambda cls: cls.__name__)
def test_everything_is_frozen_and_slotted(cls: type) -> None:
    blank = object.__new__(cls)

    with pytest.raises(FrozenInstanceError):
        setattr(blank, fields(cls)[0].name, "changed")  # type: ignore[arg-type]
    assert not hasattr(blank, "__dict__")


def test_a_span_points_at_its_words() -> None:
    assert Span(10, 19).of(TEXT) == "June 2025"


@pytest.mark.parametrize(
    ("one", "other", "covers", "overlaps"),
    [
        (Span(0, 9), Span(0, 9), True, True),
        (Span(0, 9), Span(3, 5), True, True),
        (Span(3, 5), Span(0, 9), False, True),
        (Span(0, 5), Span(4, 9), False, True),
        (Span(0, 5), Span(5, 9), False, False),
    ],
)
def test_spans(one: Span, other: Span, covers: bool, overlaps: bool) -> None:
    assert (one.covers(other), one.overlaps(other), other.overlaps(one)) == (covers, overlaps, overlaps)


@pytest.mark.parametrize(
    ("bound", "edtf", "applied"),
    [
        (Bound.BY, "2025", "../2025-12-31"),
        (Bound.UNTIL, "2025-06", "../2025-06-30"),
        (Bound.BEFORE, "2025-06", "../2025-05-31"),
        (Bound.SINCE, "2016", "2016/.."),
        (Bound.AFTER, "2016", "2017/.."),
        (Bound.BEFORE, "../2025-12-31", "../2025-12-31"),
        (Bound.AFTER, "2016/..", "2016/.."),
    ],
)
def test_what_a_preposition_does(bound: Bound, edtf: str, applied: str) -> None:
    assert bound.apply(Interval.from_edtf(edtf)).edtf == applied


def test_the_first_time_dates_a_mention() -> None:
    assert mention(time("2025-06"), time("2016")).interval == Interval.of(2025, 6)


def test_its_preposition_is_applied() -> None:
    assert mention(time("2025", Bound.BY)).interval == Interval.of(2025).until()


@pytest.mark.parametrize("times", [(), (time(None),), (time(None), time("2016"))])
def test_a_mention_without_a_date_has_none(times: tuple[TimeExpression, ...]) -> None:
    assert mention(*times).interval is None


def test_countries_of_an_event() -> None:
    event = Event("e", "Pact", (), countries=(Concern("RWA"), Concern("GBR", principal=False), Concern("MAR")))

    assert (event.principal, event.others) == (("RWA", "MAR"), ("GBR",))


def test_the_same_content_has_the_same_id() -> None:
    assert content_id("document", "Kigali") == "cfa01e449ef808f3"


@pytest.mark.parametrize(
    "parts", [("document", "Rabat"), ("mention", "Kigali"), ("document", "Kigali", 0), ("documentKigali",)]
)
def test_other_content_has_another_id(parts: tuple[object, ...]) -> None:
    assert content_id(*parts) != content_id("document", "Kigali")


def test_a_lone_surrogate_has_an_id_too() -> None:
    assert len(content_id("document", "\ud800")) == 16


def test_nothing_is_known_of_a_bare_document() -> None:
    document = Document("d", "a.txt", TEXT)

    assert (document.dct, document.dct_confidence, document.masks, document.candidates) == (None, 0.0, (), ())
