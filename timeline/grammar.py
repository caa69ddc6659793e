"""Rules × language → one grammar: patterns that find phrases, and readers that say what they mean.

All patterns are RE2's: no look-around, and time linear in any text. One alternation of all rules finds the longest
phrase at each place; the rule whose own pattern matches it whole then reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from types import ModuleType
from typing import Any, NamedTuple

import re2

from . import plugins
from .languages import Language, language
from .model import Span
from .reading import Context, Found, Reading

LONGEST = 100  # characters: no phrase of a date is longer, and the reader behind is slow on long strings
KEPT = 100_000  # phrases whose reading is kept
CONTEXT = 40  # characters before and after, for vetting
_SLOT = re.compile(r"\{([a-z][a-z_]*)\}")
_NEVER = r"[^\x00-\x{10FFFF}]"
_EDGE = r"[^\pL\pM\pN_]"  # RE2's word boundary knows ASCII only: it sees none around "été" or "січня"
_LOOSE_EDGE = r"[^0-9A-Za-z_]"  # where words stand without spaces, a letter may be of the next word
_GROUP = re.compile(r"\(\?P<\w+>")
_SHARED = {
    "never": _NEVER,
    "d": r"(?:0?[1-9]|[12][0-9]|3[01])",
    "y": r"(?:1[0-9]{3}|20[0-9]{2})",
    "digits": r"\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d+)?",
    "number": r"(?:{digits}|{number_word}(?:(?: |-){number_word}){0,4})",
    "ordinal": r"(?:\d{1,2}{suffix}|{ordinal_word})",
    "suffix": r"(?:st|nd|rd|th)",
    "gap": r"(?: |-)",
    "hour": r"(?:[01]?[0-9]|2[0-4])(?:[.:][0-5][0-9])?",
    "day_gap": r" ",
    "day_name": r"{ordinal_word}",
    "yy": r"(?:{y}(?: {year_after})?|['’][0-9]{2})",
    "year_lead": r"{never}",
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
    matcher: Any
    read: Callable[[Found, Language], Reading | None]


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
        self.rules = [_rule(name, module, expand) for name, module in modules.items()]
        self._finder = _finder([expand(name) for name in modules], self.language.spaced)
        self._which = _which(self.rules)
        self._known: dict[str, Recognised | None] = {}
        self._matching = lru_cache(maxsize=KEPT)(self._match)
        self.read = lru_cache(maxsize=65536)(self._read)

    def find(self, text: bytes, start: int = 0) -> Iterator[tuple[int, int]]:
        """Byte offsets of the longest candidate phrases, from left to right."""
        padded = b"\n%b\n" % text
        found = self._finder.search(padded, start)
        while found:
            first, last = _without_edges(padded, *found.span())
            yield first - 1, last - 1
            found = self._finder.search(padded, last if self.language.spaced else _previous(padded, last))

    def recognise(self, text: str, before: str, after: str) -> Recognised | None:
        """The rule that reads a whole candidate in its context, and its reading; None when no rule wants it.

        An answer for which no rule looked at the context is kept: "June 2025" means the same wherever it stands.
        """
        if text in self._known:
            return self._known[text]
        context = Context(before, after)
        answer = self._recognise(text, context)
        if not context.looked and len(self._known) < KEPT:
            self._known[text] = answer
        return answer

    def _recognise(self, text: str, context: Context) -> Recognised | None:
        for rule, parts, ends in self._matching(text):
            reading = rule.read(Found(text, parts, self.read, context), self.language)
            if reading:
                return Recognised(rule.name, reading, ends)
        return None

    def _read(self, phrase: str) -> Reading | None:
        recognised = self.recognise(phrase, " ", " ")
        return recognised.reading if recognised else None

    def _match(self, text: str) -> tuple[tuple[Rule, dict[str, str], tuple[Span, ...]], ...]:
        if len(text) > LONGEST:
            return ()
        found = [(rule, rule.matcher.fullmatch(text)) for rule in self._which(text)]
        return tuple((rule, match.groupdict(), _ends(match)) for rule, match in found if match)


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
            return _NEVER
        return f"(?:{_GROUP.sub('(?:', self._within(name, pattern))})"


def _rule(name: str, module: ModuleType, expand: _Expander) -> Rule:
    return Rule(name, re2.compile(f"(?i)(?:{expand(name)})", _options()), module.read)


def _which(rules: list[Rule]) -> Callable[[str], list[Rule]]:
    """The rules that match a whole phrase, all asked at once."""
    chosen = re2.Set.FullMatchSet(_options())
    for rule in rules:
        chosen.Add(rule.matcher.pattern)
    chosen.Compile()
    return lambda phrase: [rules[index] for index in sorted(chosen.Match(phrase) or ())]


def _ends(match: Any) -> tuple[Span, ...]:
    """The two ends of a range, which its rule calls `first` and `last`."""
    index = match.re.groupindex
    return tuple(Span(*match.span(index[part])) for part in ("first", "last") if part in index)


def _finder(patterns: list[str], spaced: bool) -> Any:
    """Finds a phrase and the one character on each side of it, since RE2 cannot look without taking."""
    alternatives = "|".join(_GROUP.sub("(?:", pattern) for pattern in patterns)
    edge = _EDGE if spaced else _LOOSE_EDGE
    return re2.compile(f"(?i){edge}(?:{alternatives}){edge}".encode(), _options(longest_match=True, never_capture=True))


def _without_edges(text: bytes, start: int, end: int) -> tuple[int, int]:
    """A phrase without the character on each side, nor the dot that may end a shortened word as well as a sentence."""
    start, end = start + 1, _previous(text, end)
    while text[start] & 0xC0 == 0x80:  # the later bytes of a character in UTF-8
        start += 1
    return start, end - (text[end - 1 : end] == b".")


def _previous(text: bytes, end: int) -> int:
    """Where the last character before `end` begins."""
    end -= 1
    while text[end] & 0xC0 == 0x80:
        end -= 1
    return end


def _options(**extra: bool) -> Any:
    options = re2.Options()
    options.log_errors = False
    options.max_mem = 256 << 20
    for name, value in extra.items():
        setattr(options, name, value)
    return options


@cache
def grammar(code: str) -> Grammar:
    """The grammar of a language, built once."""
    return Grammar(code)
