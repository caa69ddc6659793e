"""The JSON form of everything that flows, and back: field names as in `model`, spans as character offsets.

>>> to_json(Interval.of(2025, 6))
{'edtf': '2025-06', 'start': '2025-06-01', 'end': '2025-06-30', 'granularity': 'MONTH'}
>>> from_json(Interval, {'start': '2025-06-01', 'end': '2025-06-30', 'granularity': 'MONTH'})
Interval.from_edtf('2025-06')

`end` is the inclusive last day, as in every file that people read. What is written is read back equal.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from .errors import TimelineError
from .interval import Day, Granularity, Interval
from .model import Span
from .remembered import remembered

T = TypeVar("T")


class FormError(TimelineError, ValueError):
    """JSON that is not the form of what was asked for: "Event.title: is missing"."""


def to_json(value: object) -> Any:
    """Plain dictionaries, lists, strings and numbers, ready for `json.dumps`."""
    cls: Any = type(value)
    return _writer(cls)(value)


def from_json(cls: type[T], data: object) -> T:
    """The value again; fields that are not given take their defaults, unknown ones are left aside."""
    hint: Any = cls
    value: T = _reader(hint)(data)
    return value


@cache
def _writer(hint: Any) -> Callable[[Any], Any]:
    """What writes a value of one type; made once for each type, as a workspace holds a million of them."""
    special: dict[Any, Callable[[Any], Any]] = {Interval: _interval_to_json, Day: str, Span: _span_to_json}
    if hint in special:
        return special[hint]
    if isinstance(hint, UnionType):
        return _optional_writer(hint)
    inner, cls = get_args(hint)[:1], get_origin(hint) or hint
    if issubclass(cls, Enum):
        return str
    if is_dataclass(cls):
        return _dataclass_writer(cls)
    if issubclass(cls, Mapping):
        return lambda value: {str(key): to_json(each) for key, each in value.items()}
    if issubclass(cls, tuple | list):
        item = _writer(*inner) if inner else to_json
        return list if item is _as_it_is else lambda value: [item(each) for each in value]
    return sorted if issubclass(cls, frozenset) else _as_it_is


def _optional_writer(hint: UnionType) -> Callable[[Any], Any]:
    (inner,) = (each for each in get_args(hint) if each is not type(None))
    write = _writer(inner)
    return lambda value: None if value is None else write(value)


def _dataclass_writer(cls: Any) -> Callable[[Any], Any]:
    """Fields that are plain by their type are taken as they are: most are."""
    hints = get_type_hints(cls)
    names = [field.name for field in fields(cls)]
    deep = [(name, inner) for name in names if (inner := _writer(hints[name])) is not _as_it_is]

    def write(value: Any) -> Any:
        form = {name: getattr(value, name) for name in names}
        for name, each in deep:
            form[name] = each(form[name])
        return form

    return write


def _span_to_json(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _interval_to_json(interval: Interval) -> dict[str, str | None]:
    start, end = _ends(interval)
    return {"edtf": interval.edtf, "start": start, "end": end, "granularity": interval.granularity.name}


@remembered(1 << 12)  # the same few days are written for each telling of a text
def _ends(interval: Interval) -> tuple[str | None, str | None]:
    return interval.start and str(interval.start), interval.last_day and str(interval.last_day)


def _interval_from_json(data: Any) -> Interval:
    start, last = data["start"], data["end"]
    return Interval(start and _day(start), last and _day_after(last), Granularity[data["granularity"]])


_DAY = re.compile(r"(-?\d{4,5})-(\d\d)-(\d\d)")


@remembered(1 << 12)  # a heap tells of the same days again and again
def _day(text: str) -> Day:
    match = _DAY.fullmatch(text)
    if not match:
        raise FormError(f"{text!r} is no day; write it as 2025-06-14")
    return Day(*map(int, match.groups()))


@remembered(1 << 12)
def _day_after(text: str) -> Day:
    return _day(text).plus(1)


def _span(data: Any) -> Span:
    return Span(int(data["start"]), int(data["end"]))


@cache
def _reader(hint: Any) -> Callable[[Any], Any]:
    """What reads a value of one type; made once for each type, as a workspace holds a million of them."""
    special: dict[Any, Callable[[Any], Any]] = {Interval: _interval_from_json, Day: _day, Span: _span}
    if hint in special:
        return special[hint]
    if is_dataclass(hint):
        return _dataclass_reader(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if isinstance(hint, UnionType):
        return _optional_reader(hint)
    if get_origin(hint) is tuple:
        each = _reader(get_args(hint)[0])
        return lambda data: tuple(map(each, data))
    if get_origin(hint) is frozenset:
        return frozenset
    if get_origin(hint) is Mapping:
        return dict
    return _as_it_is


def _as_it_is(data: Any) -> Any:
    return data


def _optional_reader(hint: UnionType) -> Callable[[Any], Any]:
    (inner,) = (each for each in get_args(hint) if each is not type(None))
    read = _reader(inner)
    return lambda data: None if data is None else read(data)


def _dataclass_reader(cls: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(cls)
    readers = {field.name: _reader(hints[field.name]) for field in fields(cls)}
    plain = [name for name, each in readers.items() if each is _as_it_is]
    other = [(name, each) for name, each in readers.items() if each is not _as_it_is]

    def read(data: Any) -> Any:
        try:
            found = {name: data[name] for name in plain if name in data}
            return cls(**found, **{name: each(data[name]) for name, each in other if name in data})
        except FormError:
            raise
        except (TypeError, ValueError, LookupError, AttributeError) as error:
            for name, each in readers.items():
                _check(cls, name, each, data)
            raise FormError(f"{cls.__name__}: {error}") from error

    return read


def _check(cls: Any, name: str, read: Callable[[Any], Any], data: Any) -> None:
    """Raises FormError where the field is what was wrong."""
    if not isinstance(data, Mapping) or name not in data:
        return
    try:
        read(data[name])
    except (TypeError, ValueError, LookupError, AttributeError) as error:
        raise FormError(f"{cls.__name__}.{name}: {data[name]!r:.60} is not what belongs there") from error
