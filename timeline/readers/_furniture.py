"""What a site puts around every article: "Related Articles", "Back to top button". Kept, and masked from reading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model import Span

_TAIL = 3000  # characters; what stands further up belongs to the text
_FURNITURE = re.compile(
    r"""(?:related|more|other|recommended|latest|popular|trending)\ (?:articles|stories|news|posts|topics|reading)\W*
    | (?:back|return|scroll)\ to\ (?:the\ )?top\b.{0,10}
    | (?:read|see|load|show|view)\ (?:more|next|also)\W*
    | (?:share|tweet|print|e-?mail|follow|like|save)(?:\ (?:this|us|on|via|it)\b.{0,50})?\W*
    | (?:subscribe|sign\ up|log\ in)\b.{0,80}
    | (?:previous|next)\ (?:article|post|story|page)\W*
    | (?:leave\ a\ )?(?:comment|comments|reply)\W*
    | advertisements?\W*
    | (?:©|\(c\)|copyright)\ .{0,100}
    | .{0,60}\ball\ rights\ reserved\W*
    | .{0,120}\bcontact\ us(?:\ here)?\W*""",
    re.IGNORECASE | re.VERBOSE,
)

_READING_TIME = re.compile(r"^[ \t]*\d{1,3}[ -]min(?:ute)?s?\.? read[ \t]*$", re.IGNORECASE | re.MULTILINE)


def furniture(text: str) -> tuple[Span, ...]:
    """The lines that are none of the text's own: "3 min read" wherever it stands, and all that follows its end."""
    return (*(Span(*found.span()) for found in _READING_TIME.finditer(text)), *_tail(text))


def _tail(text: str) -> tuple[Span, ...]:
    """The lines at the end, as one span; nothing when the text ends as it should."""
    start = end = len(text.rstrip())
    for line in _lines_from_the_end(text, end):
        if not _FURNITURE.fullmatch(line.of(text)):
            break
        start = line.start
    return (Span(start, end),) if start < end else ()


def _lines_from_the_end(text: str, end: int) -> Iterator[Span]:
    """The lines that hold something, white space trimmed, last one first."""
    furthest = max(0, end - _TAIL)
    while end > furthest:
        start = text.rfind("\n", 0, end) + 1
        line = text[start:end]
        if line.strip():
            yield Span(start + len(line) - len(line.lstrip()), start + len(line.rstrip()))
        end = max(start - 1, 0)
