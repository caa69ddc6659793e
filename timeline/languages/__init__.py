"""What a language calls things: a file here is a language.

A language module holds
- `WORDS`: slot → meaning → the words for it, "|" between them; a space also matches a hyphen or a line end;
- `PATTERNS`: rule → the pattern to use instead of the rule's own, where a language builds the phrase otherwise;
- `ORDER`: "DMY" or "MDY", how it writes 3/4/2025; `CAPITALS`: whether names of months and weekdays are capitalised;
- `EXAMPLES`: sentences with their dates, which are its test.

Months and weekdays come from dateparser's locale data, as do all words of a language that has no file here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType

from .. import plugins

MONTHS = (
    "january february march april may june july august september october november december"
).split()  # fmt: skip
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
SPACE = r"(?:[ \t\x{a0}\x{202f}\x{2009}]+|[ \t]?\r?\n[ \t]?)"
_GAP = re.compile(r"[\s\u00a0\u202f\u2009-]+")


@dataclass(frozen=True)
class Language:
    """A language as the rules see it: patterns for slots, and what their words mean."""

    code: str
    slots: dict[str, str]
    meanings: dict[str, dict[str, str]]
    names: dict[str, dict[str, str]]
    patterns: dict[str, str]
    order: str
    capitals: bool
    common_words: frozenset[str]

    def mean(self, slot: str, word: str) -> str:
        """What a word means in a slot ("Sept." is month "9"); "" when it is none of the slot's words."""
        return self.meanings.get(slot, {}).get(key(word), "")

    def name(self, slot: str, word: str) -> str:
        """The canonical word of the same meaning: "Sept." is "september"; dateparser reads it surely."""
        return self.names[slot][self.mean(slot, word)]

    def plausible_name(self, word: str, evidence: bool, certain: bool = False) -> bool:
        """Is "may" a month here? A short or common word needs a capital, a common one evidence too; "this sat" is sure."""
        common = key(word) in self.common_words
        short = len(word.rstrip(".")) <= 4
        capital = word[:1].isupper() or not self.capitals
        return certain or ((capital or not (common or short)) and (evidence or not common))

    def number(self, words: str) -> float | None:
        """ "12", "twelve", "twenty-five", "a hundred", "1.5" as a number."""
        digits = words.strip().replace(",", "")
        if re.fullmatch(r"\d+(?:\.\d+)?", digits):
            return float(digits)
        return self._spelled(key(words))

    def _spelled(self, words: str) -> float | None:
        total = 0.0
        whole = self.meanings.get("number_word", {})
        parts = [words] if words in whole else words.split()
        for word in parts[1:] if len(parts) > 1 and whole.get(parts[0]) == "1" else parts:
            value = float(whole.get(word, "nan"))
            if value != value:
                return None
            total = (total or 1) * value if value >= 100 else total + value
        return total or None

    def ordinal(self, words: str) -> int | None:
        """ "19th", "third", "twenty-first" as a number."""
        digits = re.match(r"\d+", words.strip())
        if digits:
            return int(digits[0])
        meaning = self.mean("ordinal_word", words)
        return int(meaning) if meaning else None


def key(word: str) -> str:
    """The form a word is looked up by: lower case, single spaces, no final dot."""
    return _GAP.sub(" ", word).strip().rstrip(".").casefold().replace("’", "'")


@cache
def language(code: str) -> Language:
    """The language of a code: ours where there is a file for it, else what dateparser's locale data can say."""
    module = plugins.load("languages").get(code)
    words = _locale_words(code) | (dict(module.WORDS) if module else {})
    meanings = {slot: _meanings(entries) for slot, entries in words.items()}
    slots = {slot: _alternatives(slot, meaning) for slot, meaning in meanings.items()}
    return Language(
        code,
        slots,
        meanings,
        {slot: {meaning: _longest(entry) for meaning, entry in entries.items()} for slot, entries in words.items()},
        getattr(module, "PATTERNS", {}),
        getattr(module, "ORDER", "DMY"),
        getattr(module, "CAPITALS", False),
        frozenset(getattr(module, "COMMON_WORDS", ())),
    )


def _meanings(entries: dict[str, str]) -> dict[str, str]:
    return {key(word): meaning for meaning, words in entries.items() for word in words.split("|") if word}


def _longest(words: str) -> str:
    return max(words.split("|"), key=len)


_SHORTENED = {"month_name", "weekday_name", "meridiem", "era_bc", "era_ad"}


def _alternatives(slot: str, meaning: dict[str, str]) -> str:
    words = sorted(meaning, key=lambda word: (-len(word), word))
    return "|".join(_word_pattern(word, slot in _SHORTENED) for word in words)


def _word_pattern(word: str, shortened: bool) -> str:
    """Spaces match any gap, apostrophes either form, and a shortened name ("Sept.") may keep its dot."""
    pattern = re.escape(word).replace("\\ ", f"(?:{SPACE}|-)").replace("'", "['’]").replace("\\-", "-")
    return f"{pattern}\\.?" if shortened and len(word) <= 5 else pattern


def _locale(code: str) -> ModuleType:
    return import_module(f"dateparser.data.date_translation_data.{code}")


@cache
def _locale_words(code: str) -> dict[str, dict[str, str]]:
    """Months and weekdays as dateparser's locale data has them, single letters and digits left out."""
    info = _locale(code).info
    named = {"month_name": MONTHS, "weekday_name": WEEKDAYS}
    return {
        slot: {str(number): "|".join(_usable(info.get(name, []))) for number, name in enumerate(names, start=1)}
        for slot, names in named.items()
    }


def _usable(words: list[str]) -> list[str]:
    return [word for word in words if len(word.rstrip(".")) > 2 and not any(char.isdigit() for char in word)]
