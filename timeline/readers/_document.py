"""What any reader gives back: a document with its title, its language, its furniture masked and its dates on offer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from ..model import DateCandidate, Document, Span, content_id
from ._dates import GUESSED, chronology, date_candidates, is_label
from ._found import Found
from ._furniture import furniture
from ._language import language_of

_LONGEST_TITLE = 150
_TITLE = 300  # characters that are kept of what a file calls its title
_SAMPLE = 2000  # characters


def document(found: Found, name: str) -> Document:
    """The document of what a reader found in a file; its source is its link, or its place in the file.

    What the file says of itself (title, dates) goes before what the text seems to say.
    """
    text = found.text
    source = found.name if _is_link(found.name) else f"{name}, {found.name}" if found.name else name
    title = (found.title or headline(text))[:_TITLE]
    masks = _in_order([*found.masks, *furniture(text)])
    return Document(
        content_id("document", text),
        source,
        text,
        language=language_of(_unmasked(text, masks), found.language),
        title=title or PurePath(source).name,
        candidates=(
            *_of_its_own(found.candidates, text),
            *date_candidates(text, source, title, bool(found.candidates)),
        ),
        masks=masks,
        sources=(source,),
        metadata=dict(found.metadata) | ({"file": name} if source != name else {}),
    )


def _of_its_own(offered: Sequence[DateCandidate], text: str) -> Iterator[DateCandidate]:
    """Without what was only searched for in a chronology, whose first date is that of its first entry."""
    entries = chronology(text) if offered else []
    for each in offered:
        searched = entries and each.rule.startswith("htmldate")
        if not searched or not (each.rule == GUESSED or any(each.text in entry for entry in entries)):
            yield each


def headline(text: str) -> str:
    """The first line that is a headline: short, of several words, no sentence; "" when the text begins at once."""
    for line in re.findall(r"\S[^\r\n]*", text[:2000])[:3]:
        if is_label(line):
            continue
        words = line.lstrip("#").strip()
        if len(words) > _LONGEST_TITLE:
            return ""
        if len(words.split()) > 2:
            return "" if words.endswith((".", ":", ";", ",")) else words
    return ""


def _unmasked(text: str, masks: Iterable[Span]) -> str:
    """The beginning of what is read of a text: a page's menu may be in a language of its own."""
    start = 0
    for mask in masks:
        if mask.start - start > _SAMPLE:
            break
        start = mask.end if not text[start : mask.start].strip() else start
    return text[start : start + _SAMPLE]


def _is_link(name: str) -> bool:
    return name.startswith(("https://", "http://"))


def _in_order(masks: list[Span]) -> tuple[Span, ...]:
    """The masks in text order, those that overlap or touch as one."""
    merged: list[Span] = []
    for mask in sorted(masks):
        if merged and mask.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, mask.end))
        else:
            merged.append(mask)
    return tuple(merged)
