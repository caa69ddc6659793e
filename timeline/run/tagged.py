"""Tags as JSON text and back: what a document keeps, so that only its dates are read anew when its own date changes.

Most fields of most readings are at rest, and are left out.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any

from ..interval import Granularity
from ..model import Bound, Mod, Span
from ..reading import Reading, Tag

_AT_REST = {field.name: field.default for field in fields(Reading)}


def dumps(tags: Sequence[Tag]) -> str:
    """One line; equal tags give equal lines."""
    rows = [[*tag.span, tag.rule, _reading(tag.reading), tag.bound, tag.joins] for tag in tags]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def loads(text: str) -> list[Tag]:
    """The tags again."""
    return [
        Tag(Span(start, end), rule, _of(reading), Bound(bound) if bound else None, joins)
        for start, end, rule, reading, bound, joins in json.loads(text)
    ]


def _reading(reading: Reading) -> dict[str, Any]:
    told = {name: getattr(reading, name) for name, rest in _AT_REST.items() if getattr(reading, name) != rest}
    return {name: _reading(value) if isinstance(value, Reading) else value for name, value in told.items()}


def _of(told: dict[str, Any]) -> Reading:
    return Reading(**{name: _BACK.get(name, _same)(value) for name, value in told.items()})


def _same(value: Any) -> Any:
    return value


_BACK: dict[str, Callable[[Any], Any]] = {"within": _of, "last": _of, "granularity": Granularity, "mod": Mod}
