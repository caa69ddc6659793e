"""Whether a name only qualifies the word after it: "winter coats", "Christmas trees", "the Winter Olympics"."""

import re

from ..languages import Language
from ..reading import Found

_WORD = re.compile(r"\s+[a-z]")
_CAPITAL = re.compile(r"\s[A-Z][a-z]")


def qualifies(match: Found, language: Language) -> bool:
    """Does a noun follow, in a language whose file tells how a clause goes on otherwise?"""
    known = "after_name" in language.context
    return known and bool(_WORD.match(match.after)) and not language.says("after_name", match.after)


def of_a_name(word: str, match: Found, language: Language) -> bool:
    """Does a longer name go on from it, as from "Winter" in "the Winter Olympics", "Saturday Evening Post"?"""
    return "after_name" in language.context and word[:1].isupper() and bool(_CAPITAL.match(match.after))
