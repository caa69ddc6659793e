"""What any reader gives back: a document with its title, its language, its furniture masked and its dates on offer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath

from ..model import DateCandidate, Document, content_id
from ._dates import date_candidates
from ._furniture import furniture
from ._language import language_of

_LONGEST_TITLE = 150


def document(
    text: str,
    name: str,
    title: str = "",
    candidates: tuple[DateCandidate, ...] = (),
    metadata: Mapping[str, str] | None = None,
) -> Document:
    """A document of this text; what the file says of itself (title, dates) goes before what the text seems to say."""
    return Document(
        content_id("document", text),
        name,
        text,
        language=language_of(text),
        title=title or headline(text) or PurePath(name).name,
        candidates=(*candidates, *date_candidates(text, name)),
        masks=furniture(text),
        sources=(name,),
        metadata=metadata or {},
    )


def headline(text: str) -> str:
    """The first line that is a headline: short, of several words, no sentence; "" when the text begins at once."""
    for line in re.findall(r"\S[^\r\n]*", text[:2000])[:3]:
        words = line.lstrip("#").strip()
        if len(words) > _LONGEST_TITLE:
            return ""
        if len(words.split()) > 2:
            return "" if words.endswith((".", ":", ";", ",")) else words
    return ""
