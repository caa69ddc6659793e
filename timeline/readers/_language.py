"""Which language a text is in; English when it is too short to tell."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from .. import plugins
from ..languages import codes

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

DEFAULT = "en"
_ENOUGH, _SURE, _SAMPLE = 40, 200, 1000  # characters


def language_of(text: str, hint: str = "") -> str:
    """The code of a language; `hint` is what the file says of itself, "fr-FR".

    A short text is told among the languages in `timeline/languages/` only, a longer one among all that have dates.
    """
    known = tuple(plugins.load("languages"))
    said = re.split("[-_]", hint.strip().lower())[0]
    sample = text[:_SAMPLE].strip()
    if len(known) < 2 or len(sample) < _ENOUGH:
        return said if said in known else DEFAULT
    return str(_identifier(known if len(sample) < _SURE else codes()).classify(sample)[0])


@cache
def _identifier(languages: tuple[str, ...]) -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # its model costs half a second, so only when needed

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(set(languages) & set(identifier.labels))
    return identifier
