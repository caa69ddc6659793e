"""A story in slides for TimelineJS, as its JSON; `date`, our own EDTF, and how it is held TimelineJS leaves aside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from ..interval import Day
from ..result import Timeline
from ._safe import plain
from ._slides import Slide, opening, slides

MEDIA_TYPE = "application/json"
SUFFIX = ".timelinejs.json"
ABOUT = "A story to click through, with TimelineJS on a web page of your own: give the file as its source."


def write(timeline: Timeline, title: str = "") -> bytes:
    """The slides of all dated events, with a title slide that counts the others."""
    return b"".join(pieces(timeline, title))


def pieces(timeline: Timeline, title: str = "") -> Iterator[bytes]:
    """The same, slide by slide."""
    head = {"text": {"headline": escape(plain(title) or "Timeline", quote=False), "text": opening(timeline)}}
    yield f'{{"title": {_json(head)}, "events": ['.encode()
    for place, slide in enumerate(slides(timeline)):
        yield f"{',' if place else ''}\n{_json(_slide(slide))}".encode()
    yield b"\n]}\n"


def _json(value: Any) -> str:
    """Safe to paste into a script, too."""
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c").replace("\u2028", "\\u2028")


def _slide(slide: Slide) -> dict[str, Any]:
    made = {
        "unique_id": slide.event.id,
        "date": slide.edtf,
        "display_date": slide.shown,
        "start_date": _date(slide.start),
        "text": {"headline": slide.headline, "text": slide.text},
        "group": slide.group,
        **slide.held,
    }
    return made | ({"end_date": _date(slide.end)} if slide.end else {})


def _date(day: Day) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}
