"""Events that no machine found: "Ghana and Togo signed a treaty", written down by a person, with its source if any."""

from __future__ import annotations

from ..model import Document, Event, Mention, Span
from ..result import Timeline, main_mention
from .edit import BY_HAND, HAND, Edit

SOURCE = "added by hand"
PAPER = f"{HAND}paper"  # the document that holds what a person wrote without a source


class Paper:
    """The words of events without a source in these texts, as a document of their own: every event has its words."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, words: str) -> Span:
        """Puts words at the end, and tells where."""
        start = len(self.text)
        self.text += f"{words}\n"
        return Span(start, start + len(words))

    @property
    def documents(self) -> tuple[Document, ...]:
        """The document, where anything was written."""
        return (Document(PAPER, SOURCE, self.text, title="Added by hand"),) if self.text else ()


def added(edit: Edit, timeline: Timeline, paper: Paper) -> Event:
    """The event of an edit that adds one; where its text is not among these, its quote still is.

    A text that is named without any of its words tells it at no place of its own.
    """
    document = timeline.document.get(edit.document)
    here = document is not None and edit.span.of(document.text) == edit.quote
    words = edit.quote or edit.value
    span = edit.span if here else paper.write(words)
    mention = Mention(edit.mention, edit.document if here else PAPER, span, words, edit.value, span)
    why = f": {edit.reason}" if edit.reason else ""
    return Event(id=edit.mention, title=edit.value, mentions=(mention,), note=f"Added {BY_HAND}{why}")


def is_own(mention: Mention) -> bool:
    """Are the words those of the person who added it, and no text's: is there nothing to quote?"""
    on_paper = mention.document == PAPER and mention.text == mention.label
    return mention.id.startswith(HAND) and (on_paper or not mention.span.end)


def quotable(event: Event) -> Mention | None:
    """The telling to quote: the one to show first, or the first that has words of a text."""
    found = (main_mention(event), *event.mentions)
    return next((each for each in found if not is_own(each)), None)


def is_by_hand(event: Event) -> bool:
    """Does only a person tell of it?"""
    return all(mention.id.startswith(HAND) for mention in event.mentions)
