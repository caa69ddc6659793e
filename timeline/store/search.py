"""Full text: what is found whatever its accents and case, and a query that a person typed as SQLite wants it.

>>> query('türkiye "defence pact"')
'"turkiye" AND "defence pact"'

Every word must stand somewhere in an event's title or sentences; words in quotation marks, next to each other. Whole
words only: "milit" is not found in "military", and signs count for nothing: "$50" finds 50, and "%" nothing.
"""

from __future__ import annotations

import re
import unicodedata

from ..model import Event

_BETWEEN = " \ue000 "  # a word that nobody types: no phrase reaches from one sentence into the next
_PHRASE = re.compile(r'"([^"]*)"?|([^\s"]+)')
_NOTHING = '""'
_WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """Without case and accents: "Türkiye" is "turkiye", "İstanbul" is "istanbul", "Straße" is "strasse"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return bare.encode("utf-8", "replace").decode("utf-8")


def words(event: Event) -> str:
    """All that is searched of an event, word by word, a space on either side of each."""
    told = (" ".join(_WORD.findall(folded(text))) for text in (event.title, *(each.text for each in event.mentions)))
    return f" {_BETWEEN.join(told)} "


def typed(text: str) -> list[str]:
    """One by one what was typed, its phrases in quotation marks as one each."""
    return [quoted or word for quoted, word in _PHRASE.findall(text)]


def phrases(text: str) -> list[str]:
    """What was typed, as the words and phrases that must all be there."""
    found = (" ".join(_WORD.findall(folded(each))) for each in typed(text))
    return [each for each in found if each]


def query(text: str) -> str:
    """The same in the syntax of FTS5, in which nothing that was typed has a meaning of its own."""
    return " AND ".join(f'"{each}"' for each in phrases(text)) or _NOTHING


def phrase(text: str) -> str:
    """All of it as one phrase: the words next to each other, as they were typed."""
    return '"' + text.replace('"', " ") + '"'
