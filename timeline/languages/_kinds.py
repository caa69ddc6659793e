"""What kind of happening a clause tells, by its words: its verb's kind, or else that of the first noun that has one.

No clause is taken apart for it: "Deutschland verurteilte den Angriff" is a statement, since "verurteilte" is a verb.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from ..model import Type

_MARKS = "\u064b-\u0652"  # vowels and doubling in Arabic, which most texts leave out
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}-])*")
_UNWRITTEN = re.compile(f"[{_MARKS}]")


class Kinds:
    """Verbs and nouns of a language by what they tell of: words in small letters, `*` for any letters.

    `hung` are letters that are words of their own, written together with the next one: the "and" of "وأدانت";
    `behind` are words that hang on a verb by a hyphen: the "se" of "reuniu-se".
    """

    def __init__(self, verbs: Mapping[Type, str], nouns: Mapping[Type, str], hung: str = "", behind: str = "") -> None:
        tables = (_Table(verbs, hung, behind), _Table(nouns, hung))
        self._of_verb, self._of_noun = (lru_cache(1 << 14)(table.look_up) for table in tables)

    def of(self, clause: str) -> Type:
        """ "Deutschland und Polen unterzeichneten …" is an agreement; OTHER where no word tells."""
        words = _WORD.findall(clause.lower())
        found = (kind for look_up in (self._of_verb, self._of_noun) for word in words if (kind := look_up(word)))
        return next(found, Type.OTHER)


class _Table:
    """Words of several kinds in one pattern, whose groups are the kinds; the first that a word fits is its kind."""

    def __init__(self, words: Mapping[Type, str], hung: str, behind: str = "") -> None:
        self._words, self._hung, self._behind = words, hung, behind

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Built for the first text in the language: a reader of English does not wait for eighteen."""
        kinds = (f"(?P<{kind}>{'|'.join(map(_pattern, said.split()))})" for kind, said in self._words.items())
        before = f"[{self._hung}]?" if self._hung else ""
        after = f"(?:-(?:{'|'.join(self._behind.split())}))?" if self._behind else ""
        return re.compile(f"{before}(?:{'|'.join(kinds) or '(?!)'}){after}")

    def look_up(self, word: str) -> Type | None:
        found = self._pattern.fullmatch(_UNWRITTEN.sub("", word))
        return Type(str(found.lastgroup)) if found else None


def _pattern(word: str) -> str:
    return re.escape(word).replace(r"\*", r"[\w-]*")
