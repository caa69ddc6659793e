"""What to do with an edit whose event is not in these texts: let it go, or say which event it is about."""

from __future__ import annotations

from dataclasses import replace

from ..model import Event, Span
from ..result import main_mention
from .edit import LET_GO, Edit


def let_go(edit: Edit, at: str) -> Edit:
    """A line of the log that ends another; it may be undone as any other."""
    return Edit(LET_GO, edit.key, edit.mention, edit.document, Span(0, 0), edit.quote, at)


def reattached(edit: Edit, event: Event, at: str) -> list[Edit]:
    """The same said of another event, with its reason; the old line is let go."""
    told = main_mention(event)
    now = replace(edit, mention=told.id, document=told.document, span=told.span, quote=told.text, at=at)
    return [let_go(edit, at), now]
