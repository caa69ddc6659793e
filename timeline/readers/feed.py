"""RSS and Atom feeds: every entry a document, its link its source, its day its date."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from ..errors import ReadError
from ..model import DateCandidate
from ._dates import candidate
from ._found import Found, Part
from ._markup import shown
from ._page_dates import in_address

SUFFIXES = (".rss", ".atom", ".xml")
_ENTRIES = 20_000


def extract(data: bytes, name: str) -> Iterator[Part]:
    """The entries, in the feed's order."""
    import feedparser

    if data.count(b"<item") + data.count(b"<entry") > _ENTRIES:
        raise ReadError(name, f"is a feed of more than {_ENTRIES:,} entries", "Split it into several")
    feed = feedparser.parse(io.BytesIO(data), sanitize_html=False)  # the mark-up goes anyway
    if not feed.version and not feed.entries:
        raise ReadError(name, "is no RSS or Atom feed", "Save the feed itself, not the page that shows it")
    if not feed.entries:
        raise ReadError(name, "is a feed without entries", "Get it again when it has some")
    for place, entry in enumerate(feed.entries, start=1):
        yield _entry(entry, place, str(feed.feed.get("title", "")), str(feed.feed.get("language", "")), name)


def _entry(entry: Any, place: int, publisher: str, language: str, name: str) -> Found:
    title = shown(entry.get("title", ""), name)
    bodies = [each.get("value", "") for each in entry.get("content", ())] or [entry.get("summary", "")]
    body = shown(max(bodies, key=len), name)
    link = entry.get("link", "")
    told = {"publisher": publisher, "id": str(entry.get("id", ""))}
    return Found(
        body if body.startswith(title) else f"{title}\n\n{body}".strip(),
        title,
        _dates(entry),
        metadata={key: value for key, value in told.items() if value},
        name=link if link.startswith(("https://", "http://")) else f"entry {place}",
        language=language,
    )


def _dates(entry: Any) -> tuple[DateCandidate, ...]:
    published, updated = entry.get("published", ""), entry.get("updated", "")
    told = published or updated
    url = (candidate(day, "url") for day in in_address(str(entry.get("link", ""))))
    return ((candidate(told, "feed"),) if told else ()) + tuple(url)
