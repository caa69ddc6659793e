"""Texts that may hold mark-up, as cells of scraped tables and entries of feeds do: what a browser shows of them."""

from __future__ import annotations

import re

_TAGS = "p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|table|img|blockquote|script|style"
_MARKUP = re.compile(rf"</?(?:{_TAGS})\b[^<>]*>|&(?:\w{{2,8}}|#\d{{2,6}});", re.IGNORECASE)


def shown(text: str, name: str) -> str:
    """The text without its mark-up; one that has none stays as it is."""
    if not _MARKUP.search(text):
        return text
    from ._page import parsed
    from ._visible import visible_text

    return visible_text(parsed(text, name))
