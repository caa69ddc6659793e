"""Dates that a file offers as the document's own: "2026-01-22_report.txt", "Published: 22 January 2026".

They are on offer only: `dct` reads them and chooses. No date of the running text is among them, as the first date of an
article is its own in two of three cases at best.
"""

from __future__ import annotations

import re
from pathlib import PurePath

from ..errors import DateError
from ..interval import Interval
from ..model import DateCandidate, Span

_HEAD = 2000  # characters; a label further down belongs to something else
_IN_NAME = re.compile(r"(?<![^\W_])((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?![^\W_])")
_LABEL = re.compile(
    r"^[ \t>*#_|-]*(?:(?:first |date )?(?:published|posted)(?: on)?|publication date|date)[*_]*"
    r"(?:[ \t]*:|(?<=on)\b)[ \t*_]*(?P<date>[^\r\n]{4,60}?)[ \t*_|]*\r?$",
    re.IGNORECASE | re.MULTILINE,
)


def date_candidates(text: str, name: str) -> tuple[DateCandidate, ...]:
    """From the labels of the text's head, and from the file's name."""
    return (*_labelled(text), *_in_name(PurePath(name).name))


def _labelled(text: str) -> list[DateCandidate]:
    return [
        DateCandidate(match["date"], "label", 0.93, Span(*match.span("date")))
        for match in _LABEL.finditer(text, 0, _HEAD)
        if re.search(r"\d", match["date"])
    ]


def _in_name(name: str) -> list[DateCandidate]:
    dates = ["-".join(match.group(1, 3, 4)) for match in _IN_NAME.finditer(name)]
    return [DateCandidate(each, "file name", 0.90) for each in dates if _is_day(each)]


def _is_day(text: str) -> bool:
    try:
        return bool(Interval.from_edtf(text))
    except DateError:
        return False
