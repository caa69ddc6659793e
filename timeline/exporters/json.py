"""Everything that was found, complete: documents, events with all their words and readings, storylines, errors."""

from __future__ import annotations

import json
from typing import Any

from ..jsonform import to_json
from ..model import RELEASE
from ..result import Timeline

MEDIA_TYPE = "application/json"
SUFFIX = ".json"
ABOUT = "Everything: texts, events, the span of every phrase, how it was read, storylines with their evidence, errors."
FORMAT = "timeline/1"

_PARTS = ("documents", "events", "storylines", "errors")


def write(timeline: Timeline) -> bytes:
    """UTF-8 with sorted keys, so that the same timeline gives the same bytes."""
    page: dict[str, Any] = {part: to_json(getattr(timeline, part)) for part in _PARTS}
    page |= {"format": FORMAT, "release": RELEASE, "today": to_json(timeline.today)}
    return json.dumps(page, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8", "backslashreplace") + b"\n"
