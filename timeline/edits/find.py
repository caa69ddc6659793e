"""Which event an edit is about, whatever the texts were read with meanwhile."""

from __future__ import annotations

from collections import defaultdict

from ..model import Event, Mention, content_id
from ..result import Timeline
from .edit import Edit


class Finder:
    """By the mention, else by the place in the text, else by the words; through all merges and splits so far."""

    def __init__(self, timeline: Timeline) -> None:
        self.by_mention: dict[str, str] = {}
        self.by_document: dict[str, list[tuple[Mention, str]]] = defaultdict(list)
        self.by_quote: dict[str, tuple[str, str]] = {}  # mention and event
        self.alias: dict[str, str] = {}  # an event that was merged into another
        for event in timeline.events:
            self.know(event)

    def know(self, event: Event) -> None:
        """From now on its mentions lead to it."""
        for mention in event.mentions:
            self.by_mention[mention.id] = event.id
            self.by_document[mention.document].append((mention, event.id))
            self.by_quote.setdefault(_quote(mention.text), (mention.id, event.id))

    def find(self, edit: Edit) -> str | None:
        """The event that an edit is about; None where nothing here is what it was about."""
        here = (key for mention, key in self.by_document[edit.document] if mention.span == edit.span)
        _, quoted = self.by_quote.get(_quote(edit.quote), ("", ""))
        found = self.by_mention.get(edit.mention) or next(here, None) or quoted
        return self._now(found) if found else None

    def mention(self, edit: Edit) -> tuple[str, str]:
        """The telling that a merge or a split names, and the event that holds it now; empty where there is none."""
        if edit.value in self.by_mention:
            return edit.value, self._now(self.by_mention[edit.value])
        mention, _ = self.by_quote.get(_quote(edit.words), ("", "")) if edit.words else ("", "")
        return mention, self._now(self.by_mention.get(mention, ""))

    def _now(self, event: str) -> str:
        while event in self.alias:
            event = self.alias[event]
        return event


def _quote(text: str) -> str:
    return content_id(" ".join(text.casefold().split()))
