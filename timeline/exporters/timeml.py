"""TimeML of every text: its words untouched, each date in a TIMEX3 with its value and where it was counted from."""

from __future__ import annotations

import re
from pathlib import PurePath

from ..inline import timex3
from ..model import Document
from ..normalise import times
from ..result import Timeline
from ._progress import Progress, counted, silent
from ._zip import packed

MEDIA_TYPE = "application/zip"
SUFFIX = ".timeml.zip"
ABOUT = "Every text with its dates marked as TIMEX3 (ISO 24617-1), a file each, for tools that work on language."


def write(timeline: Timeline, progress: Progress = silent) -> bytes:
    """A .tml file a text, named after its source."""
    files = sorted(timeline.documents, key=lambda document: (document.source, document.id))
    return packed((f"{_name(each)}.tml", timex3(each, times(each)).encode()) for each in counted(files, progress))


def _name(document: Document) -> str:
    """A name that is a name on every system, and leads nowhere."""
    stem = re.sub(r"[^0-9A-Za-z_-]+", "-", PurePath(document.source).stem).strip("-")[:60]
    return f"{stem}-{document.id[:8]}" if stem else document.id


def preview(timeline: Timeline) -> str:
    """The first text, marked."""
    return timex3(timeline.documents[0], times(timeline.documents[0])) if timeline.documents else ""
