"""Whatever flows is written as JSON and read back equal, whatever its fields hold."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from random import Random
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest

from timeline import model
from timeline.interval import Day, Granularity, Interval, unit
from timeline.jsonform import FormError, from_json, to_json
from timeline.model import Document, Event, Span

FLOWING = [each for each in vars(model).values() if is_dataclass(each) and each.__module__ == model.__name__]
WORDS = ["", "Türkiye", 'a "quoted" word', "line\nbreak", "\u2028", "𝔘nicode", "<b>", "\\"]


def any_day(random: Random) -> Day:
    return Day.from_ordinal(random.randrange(Day(-9999).ordinal, Day(9999).ordinal))


def any_interval(random: Random) -> Interval:
    granularity = random.choice(list(Granularity))
    if random.random() < 0.5:
        return unit(Day(random.randrange(-9000, 9000), random.randrange(1, 13)), granularity)
    first, second = sorted({any_day(random), any_day(random).plus(1)})
    start, end = random.choice([(first, second), (first, None), (None, second)])
    return Interval(start, end, granularity)


def anything(hint: Any, random: Random) -> Any:
    """A random value of a type, as deep as the type goes."""
    made = {Interval: any_interval, Span: lambda random: Span(random.randrange(99), random.randrange(99, 999))}
    if hint in made:
        return made[hint](random)
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return hint(**{field.name: anything(hints[field.name], random) for field in fields(hint)})
    if isinstance(hint, UnionType):
        return anything(random.choice(get_args(hint)), random)
    if get_origin(hint) is tuple:
        return tuple(anything(get_args(hint)[0], random) for _ in range(random.randrange(3)))
    if get_origin(hint) is Mapping:
        return {random.choice(WORDS): random.choice(WORDS) for _ in range(random.randrange(3))}
    if issubclass(hint, Enum):
        return random.choice(list(hint))
    plain = {str: random.choice(WORDS), float: random.random(), bool: random.random() < 0.5, int: random.randrange(99)}
    return plain.get(hint)


@pytest.mark.parametrize("cls", FLOWING, ids=lambda cls: cls.__name__)
@pytest.mark.parametrize("seed", range(20))
def test_round_trip(cls: type, seed: int) -> None:
    value = anything(cls, Random(f"{cls.__name__} {seed}"))
    written = json.dumps(to_json(value), ensure_ascii=False)

    assert from_json(cls, json.loads(written)) == value


@pytest.mark.parametrize("seed", range(200))
def test_intervals_round_trip(seed: int) -> None:
    interval = any_interval(Random(seed))

    assert from_json(Interval, to_json(interval)) == interval


@pytest.mark.parametrize(
    ("edtf", "start", "end", "granularity"),
    [
        ("2025-06", "2025-06-01", "2025-06-30", "MONTH"),
        ("2026-01-18/2026-01-22", "2026-01-18", "2026-01-22", "DAY"),
        ("../2025-12-31", None, "2025-12-31", "DAY"),
        ("2016/..", "2016-01-01", None, "YEAR"),
        ("-0489", "-0489-01-01", "-0489-12-31", "YEAR"),
        ("9999", "9999-01-01", "9999-12-31", "YEAR"),
    ],
)
def test_interval_form(edtf: str, start: str | None, end: str | None, granularity: str) -> None:
    form = to_json(Interval.from_edtf(edtf))

    assert form == {"edtf": edtf, "start": start, "end": end, "granularity": granularity}


def test_field_names_are_those_of_the_model() -> None:
    form = to_json(Event("e1", "Pact", ()))

    assert list(form) == [field.name for field in fields(Event)]


def test_spans_are_offsets() -> None:
    assert to_json(Span(3, 8)) == {"start": 3, "end": 8}


def test_missing_fields_take_their_defaults() -> None:
    assert from_json(Document, {"id": "d", "source": "a.txt", "text": "x"}) == Document("d", "a.txt", "x")


def test_unknown_fields_are_left_aside() -> None:
    document = from_json(Document, {"id": "d", "source": "a.txt", "text": "x", "colour": "red"})

    assert document == Document("d", "a.txt", "x")


@pytest.mark.parametrize(
    ("cls", "form", "message"),
    [
        (Document, {"id": "d"}, "Document"),
        (Event, {"id": "e", "title": "x", "mentions": 3}, "Event.mentions"),
        (Event, {"id": "e", "title": "x", "mentions": [], "type": "party"}, "Event.type"),
        (Document, {"id": "d", "source": "a", "text": "x", "dct": {"start": "soon"}}, "Document.dct"),
        (Day, "soon", "2025-06-14"),
    ],
)
def test_a_wrong_form_says_where(cls: type, form: object, message: str) -> None:
    with pytest.raises(FormError, match=message):
        from_json(cls, form)
