"""Everything that was found, complete: documents, events with all their words and readings, storylines, errors.

What is written is read back equal: `load(write(timeline)) == timeline`. The form is published as a JSON Schema,
timeline/data/schema/timeline-1.json.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..errors import TimelineError
from ..interval import Day
from ..jsonform import from_json, to_json
from ..model import RELEASE, Document, Event, Storyline, Trouble
from ..result import Timeline

MEDIA_TYPE = "application/json"
SUFFIX = ".json"
ABOUT = "Everything: texts, events, the span of every phrase, how it was read, storylines with their evidence, errors."
FORMAT = "timeline/1"

_PARTS: dict[str, Any] = {"documents": Document, "errors": Trouble, "events": Event, "storylines": Storyline}


def write(timeline: Timeline) -> bytes:
    """UTF-8 with sorted keys, so that the same timeline gives the same bytes."""
    return b"".join(pieces(timeline))


def pieces(timeline: Timeline) -> Iterator[bytes]:
    """The same, thing by thing."""
    head = {"format": FORMAT, "release": RELEASE, "today": to_json(timeline.today)}
    yield _bytes(head).removesuffix(b"}")
    for part in _PARTS:
        yield f',\n"{part}": ['.encode()
        for place, each in enumerate(getattr(timeline, part)):
            yield (b",\n" if place else b"\n") + _bytes(to_json(each))
        yield b"]"
    yield b"}\n"


def load(data: bytes) -> Timeline:
    """The timeline again, with all its proofs."""
    page = json.loads(data)
    if not isinstance(page, dict) or page.get("format") != FORMAT:
        raise TimelineError(f"this is no {FORMAT} file. Export it again with this release, or load its texts.")
    parts = {part: tuple(from_json(kind, each) for each in page.get(part, ())) for part, kind in _PARTS.items()}
    return Timeline(**parts, today=from_json(Day, page["today"]) if page.get("today") else None)


def _bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode("utf-8", "backslashreplace")
