"""Which of our languages a text is in; English when it is too short to tell."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from .. import plugins

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

DEFAULT = "en"
_ENOUGH, _SAMPLE = 60, 1000  # characters


def language_of(text: str, hint: str = "") -> str:
    """The code of a language in `timeline/languages/`; `hint` is what the file says of itself, "fr-FR"."""
    known = tuple(plugins.load("languages"))
    said = re.split("[-_]", hint.strip().lower())[0]
    sample = text[:_SAMPLE].strip()
    if len(known) < 2 or len(sample) < _ENOUGH:
        return said if said in known else DEFAULT
    return str(_identifier(known).classify(sample)[0])


@cache
def _identifier(languages: tuple[str, ...]) -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # its model costs half a second, so only when needed

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(set(languages) & set(identifier.labels))
    return identifier
