"""Writes the JSON Schema of the JSON export from the dataclasses that it is made of: python tools/build_schema.py"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from timeline.edits import Edit
from timeline.exporters.json import FORMAT
from timeline.interval import Granularity, Interval
from timeline.model import Document, Event, Span, Storyline, Trouble

PATH = Path(__file__).parent.parent / "timeline" / "data" / "schema" / "timeline-1.json"
_DAY = {"type": "string", "pattern": r"^-?\d{4,5}-\d\d-\d\d$"}
_INTERVAL = {
    "type": "object",
    "description": "A stretch of days. `end` is its last day; null is an open end.",
    "properties": {
        "edtf": {"type": "string", "description": "As EDTF (ISO 8601-2): 2025-06, ../2025-12-31, 196X."},
        "start": {"anyOf": [_DAY, {"type": "null"}]},
        "end": {"anyOf": [_DAY, {"type": "null"}]},
        "granularity": {"enum": [each.name for each in Granularity]},
    },
    "required": ["edtf", "start", "end", "granularity"],
    "additionalProperties": False,
}
_SPAN = {
    "type": "object",
    "description": "Character offsets into the text of the document; `end` is exclusive.",
    "properties": {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0}},
    "required": ["start", "end"],
    "additionalProperties": False,
}
_PLAIN = {str: {"type": "string"}, bool: {"type": "boolean"}, int: {"type": "integer"}, float: {"type": "number"}}


def schema() -> dict[str, Any]:
    """The schema of the whole file."""
    found: dict[str, Any] = {"Interval": _INTERVAL, "Span": _SPAN}
    parts = {
        "documents": Document,
        "events": Event,
        "storylines": Storyline,
        "errors": Trouble,
        "edits": Edit,
        "before": Event,
    }
    lists = {part: {"type": "array", "items": _of(kind, found)} for part, kind in parts.items()}
    lists["edits"]["description"] = "What a person changed, line by line as it came; undone lines are there too."
    lists["before"]["description"] = "The events that edits changed or took away, as they were read from the texts."
    head: dict[str, Any] = {
        "format": {"const": FORMAT},
        "release": {"type": "string"},
        "today": {"anyOf": [_DAY, {"type": "null"}]},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A timeline with all its proofs",
        "type": "object",
        "properties": head | lists,
        "required": [*head, *lists],
        "additionalProperties": False,
        "$defs": dict(sorted(found.items())),
    }


def _of(hint: Any, found: dict[str, Any]) -> dict[str, Any]:
    """The schema of one type; dataclasses are named once, in `found`."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    if hint in (Interval, Span):
        return {"$ref": f"#/$defs/{hint.__name__}"}
    if isinstance(hint, UnionType):
        return {"anyOf": [{"type": "null"} if each is type(None) else _of(each, found) for each in get_args(hint)]}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _of(get_args(hint)[0], found)}
    if get_origin(hint) is Mapping:
        return {"type": "object", "additionalProperties": _of(get_args(hint)[1], found)}
    if isinstance(hint, type) and issubclass(hint, Enum):
        return {"enum": [str(each) for each in hint]}
    if not is_dataclass(hint):
        raise TypeError(f"nothing here says how {hint} is written as JSON")
    return _dataclass(hint, found)


def _dataclass(kind: Any, found: dict[str, Any]) -> dict[str, Any]:
    if kind.__name__ not in found:
        found[kind.__name__] = {}
        hints = get_type_hints(kind)
        first, *_ = (kind.__doc__ or "").splitlines()
        needed = [each.name for each in fields(kind) if each.default is each.default_factory is MISSING]
        found[kind.__name__] = {
            "type": "object",
            "description": first,
            "properties": {each.name: _of(hints[each.name], found) for each in fields(kind)},
            "required": needed,
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{kind.__name__}"}


def text() -> str:
    """The file."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    PATH.write_text(text(), encoding="utf-8")
