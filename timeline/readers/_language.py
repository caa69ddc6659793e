"""Which language a text is in; English when it is too short to tell.

Most texts give themselves away by their small words, "the", "and", "of"; an identifier is asked about the rest. It
knows more languages, but costs half a second to load, and more for each text than all its dates.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from .. import plugins
from ..languages import codes, language
from ._script import of_script

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

DEFAULT = "en"
_ENOUGH, _SURE, _SAMPLE = 40, 200, 1000  # characters
_SHARE, _DIFFERENT, _AHEAD = 0.12, 3, 4  # of all words; different ones; times as many as of any other language

_CLEAR, _LIKELY, _BESIDE = 0.7, 0.4, 0.97  # of one: how likely a language must be, and beside words of English


def language_of(text: str, hint: str = "") -> str:
    """The code of a language; `hint` is what the file says of itself, "fr-FR".

    Of a few words only the letters tell, of a short text which of the languages in `timeline/languages/` it is, of a
    longer one which of all that have dates.
    """
    known = _known()
    said = re.split("[-_]", hint.strip().lower())[0]
    sample = text[:_SAMPLE].strip()
    if len(known) < 2 or len(sample) < _ENOUGH:
        return said if said in known else of_script(sample) or DEFAULT
    return _at_a_glance(sample) or _at_length(sample)


def _at_a_glance(sample: str) -> str:
    """The language whose small words a text is full of; "" where that does not settle it."""
    words = sample.lower().split()
    telling = _telltales()
    found = [(telling[word], word) for word in words if word in telling]
    (first, most), (_, next_most) = [*Counter(code for code, _ in found).most_common(2), ("", 0), ("", 0)][:2]
    different = len({word for code, word in found if code == first})
    settled = most >= _SHARE * len(words) and different >= _DIFFERENT and most >= _AHEAD * next_most
    return first if settled else ""


@cache
def _telltales() -> dict[str, str]:
    """Each small word and its language; one that two languages share tells nothing."""
    said = [
        (word, code)
        for code, module in plugins.load("languages").items()
        for word in getattr(module, "TELLTALES", "").split()
    ]
    shared = Counter(word for word, _ in said)
    return {word: code for word, code in said if shared[word] == 1}


def _at_length(sample: str) -> str:
    """The language of most of its quarters, as far as they leave no doubt; an English page may end with a foreign line.

    A text of little but figures, of which nothing can be told, is in English.
    """
    quarters = _quarters(sample)
    sure = Counter(code for code, share in map(_likely, quarters) if share >= _CLEAR)
    most = [code for code, often in sure.items() if often == max(sure.values())]
    if len(most) == 1 and len(quarters) > 1:
        return most[0]
    code, share = _likely(sample)
    return code if share >= (_BESIDE if _has_words_of_default(sample, code) else _LIKELY) else DEFAULT


def _has_words_of_default(sample: str, code: str) -> bool:
    """ "Kenya met Uganda in Nairobi on 5 May" is little but names, which look foreign; "on" and "May" do not."""
    words = {*re.findall(r"[^\W\d_]+", sample.lower())}
    telling = {_telltales().get(word) for word in words} | {each for word in words for each in _months().get(word, ())}
    return DEFAULT in telling and code not in telling


@cache
def _months() -> dict[str, set[str]]:
    """Each name of a month, and the languages that have it."""
    found: dict[str, set[str]] = {}
    for code in plugins.load("languages"):
        for name in language(code).meanings["month_name"]:
            found.setdefault(name, set()).add(code)
    return found


def _quarters(sample: str) -> list[str]:
    """Four stretches of about the same length, each of whole lines."""
    parts = [""] * 4
    seen = 0
    for line in sample.splitlines(keepends=True):
        parts[min(seen * 4 // len(sample), 3)] += line
        seen += len(line)
    return [part for part in parts if part.strip()]


def _likely(sample: str) -> tuple[str, float]:
    """The likeliest language, and how likely it is among all that may be meant."""
    meant = _known() if len(sample) < _SURE else _dated()
    ranked = [(str(code), float(share)) for code, share in _identifier().rank(sample) if code in meant]
    code, share = ranked[0]
    return code, share / (sum(share for _, share in ranked) or 1)


@cache
def _known() -> frozenset[str]:
    return frozenset(plugins.load("languages"))


@cache
def _dated() -> frozenset[str]:
    return frozenset(codes())


@cache
def _identifier() -> LanguageIdentifier:
    """It holds 70 MB, and to ask it for some languages only would copy its table for each choice of them."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
