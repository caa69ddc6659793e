"""JSON: a list of articles or of events, wherever in the file it stands, or a single one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..errors import ReadError
from ._columns import Row
from ._decode import decode
from ._event_rows import HELD

SUFFIXES = (".json", ".geojson")
_DEEPEST = 3  # {"start_date": {"year": …}} is the column start_date.year


def tables(data: bytes, name: str) -> list[tuple[str, list[Row]]]:
    """The longest list of things in the file, or the file as the one thing."""
    text, _ = decode(data, name)
    try:
        whole = json.loads(text)
    except ValueError as error:
        raise ReadError(name, f"is no JSON ({error})", "Check that it was saved whole") from error
    if isinstance(whole, dict) and str(whole.get("format", "")).startswith("timeline/"):
        return [("", [_own(thing) for thing in whole.get("events", ())])]
    things = max(_lists(whole), key=len, default=[whole] if isinstance(whole, dict) else [])
    return [("", [row_of(thing) for thing in things])]


def row_of(thing: dict[str, Any]) -> Row:
    """A thing's values as a row of texts."""
    return dict(_cells(thing, "", 0))


def _own(event: dict[str, Any]) -> Row:
    """An event of our own export: its date, title, countries and words."""
    when, mentions = event.get("interval") or {}, event.get("mentions") or [{}]
    principal = [each["country"] for each in event.get("countries", ()) if each.get("principal", True)]
    return {
        "first day": when.get("start") or "",
        "last day": when.get("end") or "",
        "date": when.get("edtf", ""),
        "title": event.get("title", ""),
        "countries": "; ".join(principal),
        "type": event.get("type", ""),
        "notes": mentions[0].get("text", ""),
        **{name: event.get(name) or "" for name in HELD},
        "granularity": when.get("granularity") or "",
    }


def _lists(value: Any, depth: int = 0) -> Iterator[list[dict[str, Any]]]:
    if isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        yield value
    elif isinstance(value, dict) and depth < _DEEPEST:
        for each in value.values():
            yield from _lists(each, depth + 1)


def _cells(thing: dict[str, Any], path: str, depth: int) -> Iterator[tuple[str, str]]:
    for name, value in thing.items():
        if isinstance(value, dict) and depth < _DEEPEST:
            yield from _cells(value, f"{path}{name}.", depth + 1)
        else:
            yield f"{path}{name}", _text(value)


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(map(_text, value))
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)
