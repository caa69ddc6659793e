"""What a reader finds in a file, before it is a document: a text and what is said of it, or a file inside the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..model import DateCandidate, Span


@dataclass(frozen=True, slots=True)
class Found:
    """One text of a file.

    `name` tells it from others of the same file: "row 3", or the link under which a feed's entry stands.
    """

    text: str
    title: str = ""
    candidates: tuple[DateCandidate, ...] = ()
    masks: tuple[Span, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    name: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A file inside a file: one of a zip, an attachment of a mail. Its own reader reads it."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Flaw:
    """What of a file could not be read, where the rest could: "line 7 is no JSON", "pages 4, 5 have no text layer"."""

    reason: str
    remedy: str


Part = Found | Member | Flaw
