"""Everything that was found, complete: documents, events with all their words and readings, storylines, errors, edits.

What is written is read back equal: `load(write(timeline)) == timeline`, `edits(write(timeline, log)) == log`. The form
is published as a JSON Schema, timeline/data/schema/timeline-1.json.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..edits import Edit, apply, left_out, standing, without
from ..errors import TimelineError
from ..interval import Day
from ..jsonform import from_json, to_json
from ..model import RELEASE, Document, Event, Storyline, Trouble
from ..result import Timeline

MEDIA_TYPE = "application/json"
SUFFIX = ".json"
ABOUT = "Everything: texts, events, the span of every phrase, how it was read, storylines, errors, edits by hand."
FORMAT = "timeline/1"

_PARTS: dict[str, Any] = {"documents": Document, "errors": Trouble, "events": Event, "storylines": Storyline}


def write(timeline: Timeline, edits: Sequence[Edit] = (), read: Timeline | None = None) -> bytes:
    """UTF-8 with sorted keys, so that the same timeline gives the same bytes."""
    return b"".join(pieces(timeline, edits, read))


def pieces(timeline: Timeline, edits: Sequence[Edit] = (), read: Timeline | None = None) -> Iterator[bytes]:
    """The same, thing by thing.

    `edits` is the log of what a person changed, undone lines too; `read` is the timeline as it was before, of which
    the changed events stand beside the log.
    """
    head = {"format": FORMAT, "release": RELEASE, "today": to_json(timeline.today)}
    yield _bytes(head).removesuffix(b"}")
    parts: dict[str, Iterable[Any]] = {part: getattr(timeline, part) for part in _PARTS}
    for part, things in {"before": _before(edits, read), "edits": edits, **parts}.items():
        yield f',\n"{part}": ['.encode()
        for place, each in enumerate(things):
            yield (b",\n" if place else b"\n") + _bytes(to_json(each))
        yield b"]"
    yield b"}\n"


def _before(edits: Sequence[Edit], read: Timeline | None) -> list[Event]:
    """The events as the machine read them, where an edit that stands has changed them or taken them away.

    Of texts that were left out no word goes out.
    """
    if read is None or not edits:
        return []
    held = standing(edits)
    now = apply(read, held).timeline.event
    return [event for event in without(read, left_out(held).keys()).events if now.get(event.id) != event]


def load(data: bytes) -> Timeline:
    """The timeline again, with all its proofs."""
    page = _page(data)
    parts = {part: tuple(from_json(kind, each) for each in page.get(part, ())) for part, kind in _PARTS.items()}
    return Timeline(**parts, today=from_json(Day, page["today"]) if page.get("today") else None)


def edits(data: bytes) -> list[Edit]:
    """The log of edits again, for `timeline.edits.apply` over another run of the same texts."""
    return [from_json(Edit, each) for each in _page(data).get("edits", ())]


def _page(data: bytes) -> dict[str, Any]:
    page = json.loads(data)
    if not isinstance(page, dict) or page.get("format") != FORMAT:
        raise TimelineError(f"this is no {FORMAT} file. Export it again with this release, or load its texts.")
    return page


def _bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True).encode("utf-8", "backslashreplace")
