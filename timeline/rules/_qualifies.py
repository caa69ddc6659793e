"""Whether a name only qualifies the word after it: "winter coats", "Christmas trees"."""

import re

from ..languages import Language
from ..reading import Found

_WORD = re.compile(r"\s+[a-z]")


def qualifies(match: Found, language: Language) -> bool:
    """Does a noun follow, in a language whose file tells how a clause goes on otherwise?"""
    known = "after_name" in language.context
    return known and bool(_WORD.match(match.after)) and not language.says("after_name", match.after)
