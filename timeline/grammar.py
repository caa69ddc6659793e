"""Rules × language → one grammar: patterns that find phrases, and readers that say what they mean.

All patterns are RE2's: no look-around, and time linear in any text. One alternation of all rules finds the longest
phrase at each place; the rule whose own pattern matches it whole then reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

import re2

from . import plugins
from .finder import GROUP, NEVER, Finder
from .languages import Language, language
from .model import Span
from .pattern import Pattern, options
from .reading import NOWHERE, Context, Found, Reading
from .remembered import OFTEN

LONGEST = 100  # characters: no phrase of a date is longer, and the reader behind is slow on long strings
_SLOT = re.compile(r"\{([a-z][a-z_]*)\}")
_SHARED = {
    "never": NEVER,
    "d": r"(?:0?[1-9]|[12][0-9]|3[01])",
    "y": r"(?:1[0-9]{3}|2[01][0-9]{2})",
    "digits": r"\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d+)?|{halves}",
    "halves": r"(?:\d{1,2} )?(?:[13]/[24]|[½¼¾])|\d{1,2}[½¼¾]",
    "number": r"(?:{digits}|{number_word}(?:(?: |-){number_word}){0,4}(?: \(\d{1,4}\))?)",
    "ordinal": r"(?:\d{1,2}{suffix}|{ordinal_word})",
    "suffix": r"(?:st|nd|rd|th)",
    "gap": r"(?: |-)",
    "of_month": r"{of}",
    "hour": r"(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9])?",
    "day_gap": r" ",
    "bare_day": r"{never}",
    "hundreds": r"{never}",
    "year_suffix": r"(?:)",
    "day_name": r"{ordinal_word}",
    "yy": r"(?:{y}{year_suffix}(?: {year_after})?|['’][0-9]{2})",
    "bare_yy": r"{never}",
    "year_lead": r"{never}",
    "decade_lead": r"{never}",
    "decade_tail": r"(?:['’]?[2-9]0['’]?s|{decade_word})",
    "pointer": r"(?:{deictic}|{following}|{same})",
    "pointer_after": r"(?:{deictic_after}|{following_after})",
    "unit_year": r"(?:(?:{article} )?{pointer} {year_word}|{year_word} {pointer_after})",
    "clock_day": r"(?:{weekday}|{day_word}|{unit_phrase}|{this_night}|{day_month}|{month_day}|{calendar_unit})",
    "dated": r"(?:{day_month}|{month_day}|{iso}|{month}|{year})",
    "stretch": r"(?:{month}|{of_year}|{year}|{decade}|{century}|{calendar_unit}|{season}|{weekend}"
    r"|{quarter}|{fiscal}|{weekday}|{day_month}|{month_day}|{day_word})",
}


@dataclass(frozen=True)
class Rule:
    """One way of saying a date, made ready for one language."""

    name: str
    pattern: str
    read: Callable[[Found, Language], Reading | None]

    @cached_property
    def matcher(self) -> Pattern:
        """Takes a phrase to its parts; made when first needed, since no text uses all rules."""
        return Pattern(self.pattern)


class Fit:
    """A rule that matches a whole phrase."""

    def __init__(self, rule: Rule, phrase: str) -> None:
        self.rule, self._phrase = rule, phrase

    @cached_property
    def taken_apart(self) -> tuple[dict[str, str], tuple[Span, ...]]:
        """The parts of the phrase by name, and the two ends of a range, which its rule calls `first` and `last`."""
        data = self._phrase.encode()
        found = self.rule.matcher.taken_apart(data)
        ends = (found[end] for end in ("first", "last") if end in found)
        parts = {name: data[start:end].decode() for name, (start, end) in found.items()}
        return parts, tuple(Span(len(data[:start].decode()), len(data[:end].decode())) for start, end in ends)


class Recognised(NamedTuple):
    """What a candidate phrase turned out to be; `ends` are the two ends of a range, within the phrase."""

    rule: str
    reading: Reading
    ends: tuple[Span, ...]


class Grammar:
    """All rules in one language: `find` phrases in a text, `read` a bare phrase."""

    def __init__(self, code: str) -> None:
        self.language = language(code)
        modules = plugins.load("rules")
        sources = {name: module.PATTERN for name, module in modules.items()} | self.language.patterns
        expand = _Expander(self.language, sources)
        patterns = {name: expand(name) for name in modules}
        self.rules = [Rule(name, f"(?i)(?:{patterns[name]})", module.read) for name, module in modules.items()]
        self.find = Finder(modules, patterns, self.language).find
        self._fitting = lru_cache(maxsize=OFTEN)(_fitting(self.rules))
        self._known: dict[str, Recognised | None] = {}
        self.read = lru_cache(maxsize=OFTEN)(self._read)

    def recognise(self, phrase: str, text: str = "", span: Span = NOWHERE, inside: bool = False) -> Recognised | None:
        """The rule that reads a whole candidate where it stands, and its reading; None when no rule wants it.

        An answer for which no rule looked at the context is kept: "June 2025" means the same wherever it stands.
        """
        if phrase in self._known:
            return self._known[phrase]
        context = Context(text, span, inside)
        answer = self._recognise(phrase, context)
        if not context.looked:
            self._keep(phrase, answer)
        return answer

    def _keep(self, phrase: str, answer: Recognised | None) -> None:
        if len(self._known) == OFTEN:
            self._known.clear()
        self._known[phrase] = answer

    def _recognise(self, phrase: str, context: Context) -> Recognised | None:
        for fit in self._fitting(phrase) if len(phrase) <= LONGEST else ():
            parts, ends = fit.taken_apart
            reading = fit.rule.read(Found(phrase, parts, self.read, context), self.language)
            if reading:
                return Recognised(fit.rule.name, reading, ends)
        return None

    def _read(self, phrase: str) -> Reading | None:
        recognised = self.recognise(phrase, inside=True)
        return recognised.reading if recognised else None


class _Expander:
    """Fills a rule's {slots}: with a language's words, with shared shapes, or with another rule's pattern."""

    def __init__(self, language: Language, sources: dict[str, str]) -> None:
        self._language, self._sources = language, sources
        self._open: set[str] = set()

    def __call__(self, rule: str) -> str:
        """The rule's full pattern; what a language has no word for never matches."""
        return self._within(rule, self._sources[rule])

    def _within(self, name: str, pattern: str) -> str:
        """A pattern, filled; a slot named as the rule it stands in has no words here, else it would never end."""
        self._open.add(name)
        spaced = pattern.replace(" ", self._language.space)
        filled = _SLOT.sub(lambda slot: self._slot(slot[1]), spaced)
        self._open.remove(name)
        return filled

    def _slot(self, name: str) -> str:
        if words := self._language.slots.get(name):
            return f"(?:{words})"
        pattern = self._sources.get(name) or _SHARED.get(name)
        if not pattern or name in self._open:
            return NEVER
        return f"(?:{GROUP.sub('(?:', self._within(name, pattern))})"


def _fitting(rules: list[Rule]) -> Callable[[str], list[Fit]]:
    """The rules that match a whole phrase, all asked at once."""
    chosen = re2.Set.FullMatchSet(options())
    for rule in rules:
        chosen.Add(rule.pattern)
    chosen.Compile()
    return lambda phrase: [Fit(rules[index], phrase) for index in sorted(chosen.Match(phrase) or ())]


@cache
def grammar(code: str) -> Grammar:
    """The grammar of a language, built once."""
    return Grammar(code)
