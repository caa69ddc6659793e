"""What a language calls things: a file here is a language.

A language module holds
- `WORDS`: slot → meaning → the words for it, "|" between them; a space also matches a hyphen or a line end;
- `CONTEXT`: the words that, before or after a phrase, decide what it is: months follow "in", no year "dollars";
- `PATTERNS`: rule or shape → the pattern to use instead, where a language builds the phrase otherwise;
- `FUTURE`, `PAST`, `USUAL`: regular expressions for what tells that a clause plans, reports, or says how things always
  are: "will", "met", "usually";
- `SURE`: those of `PAST` that leave no doubt, if not all do: "a démissionné", but not "la réunion organisée";
- `PUT_OFF`: what is ahead though it was done: "a été reporté au X", "auf X verschoben", where X is the date;
- `TOLD`: what is told on a weekday, whatever day it is about: "announced plans to leave on Tuesday";
- `CALLED_OFF`: what may be behind or ahead though it was done: "the X summit was cancelled";
- `DONE`: what is behind though the clause plans: "der am X getötete Mann", where X is the date;
- `DROPPED`: what was planned, and is not any more: "was to open in X but";
- `HELD`: how a sentence holds what it tells of a date X, where that is not as a fact: "negated" in "n'a pas signé X",
  "possible" in "pourrait signer X", "reported" in "aurait signé X";
- `KINDS`: which of its verbs and nouns tell of what kind of happening: "unterzeichneten" of an agreement;
- `ELIDED`: how a part goes on a verb that was said before it: "e libertado em 1937", behind "foi preso em 1936";
- `HEADLINE`: how a clause without any such verb plans: "Doctors to strike on Monday";
- `LATER`: verbs of what was still ahead when it was said: "announced in December that he would resign in June";
- `INFINITIVE`: verbs that tell an aim: "à lire", and not "à Lyon";
- `DUE`: what is ahead of the day of writing wherever it stands, in a history too: "is scheduled to";
- `ORDER`: "DMY" or "MDY", how it writes 3/4/2025; `DECIMAL`: the mark in 1.5; `CAPITALS`: whether names of months and
  weekdays are capitalised; `ELIDES`: whether an apostrophe joins two words, as in "l'été";
- `COMMON_WORDS`: names of months, weekdays and seasons that are also other words; `NO_NAMES`: such as never are names;
- `TODAY_IS_NOW`: whether "heute" is as often these days as this day; `VERB_SECOND`: whether the verb comes next after a
  date that opens a clause, as in "am Freitag will er"; `SMALL_FEASTS`: whether feasts are written small ("jaanipäev");
- `AGO_IS_LENGTH`: whether its annotators give "vor drei Jahren" the TIMEX3 value P3Y; it lies in its year all the same;
- `DECADES_COUNT`: whether its annotators give "zwei Jahrzehnte" the TIMEX3 value P2DE, where others have P20Y;
- `YEARS_AHEAD`: by how much its years are ahead of those after Christ: Thai 2569 is 2026;
- `HUNG`: letters that are words of their own, written together with the next one: Arabic "and", "then", "in", "for";
- `TELLTALES`: small words by which its texts are known at once, few of which another language has;
- `EXAMPLES`, `NEGATIVE`: sentences with their dates, and sentences without any, which are its test.

Whatever a file leaves out comes from dateparser's locale data (`_locale.py`), as all does in a language without a file.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from .. import plugins
from ..errors import PluginError
from ..remembered import OFTEN
from . import _locale
from ._cue import Cue as Cue
from ._edge import Edge
from ._figures import SPACED
from ._kinds import Kinds
from ._locale import alike as alike

_SPACE = "(?: +)"  # between two words of a phrase, once `plain` has seen to the text
_ELISION = f"(?:{_SPACE}|['’] ?)"
_ANY_SPACE = "(?:[ \t\u00a0\u202f\u2009]+|[ \t]?\r?\n[ \t]?)"  # and around a phrase, where the text stands as it is
_GAP = re.compile(r"[\s\u00a0\u202f\u2009'’-]+")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True)
class Language:
    """A language as the rules see it: patterns for slots, and what their words mean."""

    code: str
    slots: dict[str, str]
    meanings: dict[str, dict[str, str]]
    names: dict[str, dict[str, str]]
    patterns: dict[str, str]
    context: dict[str, Edge]
    order: str
    decimal: str
    capitals: bool
    common_words: frozenset[str]
    space: str
    spaced: bool
    future: Cue
    past: Cue
    usual: Cue
    sure: Cue
    put_off: Cue
    called_off: Cue
    told: Cue
    due: Cue
    infinitive: Cue
    done: Cue
    dropped: Cue
    later: Cue
    headline: Cue
    elided: Cue
    held: dict[str, Cue]
    kinds: Kinds
    today_is_now: bool
    verb_second: bool
    small_feasts: bool
    ago_is_length: bool
    decades_count: bool
    years_ahead: int
    hung: str
    ours: bool  # has words here; of others only dateparser's data are known

    def mean(self, slot: str, word: str) -> str:
        """What a word means in a slot ("Sept." is month "9"); "" when it is none of the slot's words."""
        return self.meanings.get(slot, {}).get(key(word), "")

    def name(self, slot: str, word: str) -> str:
        """The name of a month or weekday that dateparser reads surely: "Sept." is "september"."""
        return self.names[slot][self.mean(slot, word)]

    def any_of(self, *slots: str) -> str:
        """A pattern for any word of some slots; one that never matches where the language has none."""
        known = [self.slots[slot] for slot in slots if self.slots.get(slot)]
        return f"(?:{'|'.join(known)})" if known else "(?!)"

    def says(self, context: str, around: str) -> bool:
        """Do the words around a phrase tell what it is: `says("before_month", match.before)` after "… signed in "?"""
        edge = self.context.get(context)
        return edge is not None and edge.stands_in(around)

    def is_common(self, word: str) -> bool:
        """Is the name of a month or weekday another word too, as "may" and "sat" are?"""
        return key(word) in self.common_words

    def plausible_name(self, word: str, evidence: bool, certain: bool = False) -> bool:
        """Is "may" a month? A short or common word needs a capital, a common one evidence too; "this sat" is sure."""
        common = self.is_common(word)
        short = len(word.rstrip(".")) <= 4
        capital = word[:1].isupper() or not self.capitals
        return certain or ((capital or not (common or short)) and (evidence or not common))

    def dated_month(self, word: str, certain: bool = False) -> bool:
        """Is "may" a month, with a day beside it? "5 aug" is typed in haste, and needs no capital."""
        return self.plausible_name(word, True, certain=certain or bool(self.mean("small_month", word)))

    def number(self, words: str) -> float | None:
        """ "12", "twelve", "twenty-five", "a hundred", "1.5", "2 1/2" as a number."""
        if words.endswith(")"):
            words = _SAID_TOO.sub("", words)
        if fraction := _FRACTION.fullmatch(words.strip()):
            return int(fraction[1] or 0) + _FRACTIONS[fraction[2]]
        digits = words.strip().replace("." if self.decimal == "," else ",", "").replace(self.decimal, ".")
        if re.fullmatch(r"\d+(?:\.\d+)?", digits):
            return float(digits)
        return self._spelled(key(words))

    def _spelled(self, words: str) -> float | None:
        total = 0.0
        parts = [self.meanings.get("number_word", {}).get(part, "nan") for part in self._number_words(words)]
        parts = parts[1:] if len(parts) > 1 and parts[0] == "1" else parts
        for place, value in enumerate(map(float, parts)):
            if value != value or (place and value == 1 and parts[place - 1] in _UNITS):
                return None  # "seven, a year ago"
            total = (total or 1) * value if value >= 100 else total + value
        return total or None

    def _number_words(self, words: str) -> list[str]:
        """The longest known words, from the left: "two hundred and", "five"; "treinta y", "cinco"."""
        known, rest, found = self.meanings.get("number_word", {}), words.split(), list[str]()
        while rest:
            size = next((size for size in range(len(rest), 1, -1) if " ".join(rest[:size]) in known), 1)
            found.append(" ".join(rest[:size]))
            rest = rest[size:]
        return found

    def ordinal(self, words: str) -> int | None:
        """ "19th", "third", "twenty-first", "XIX" as a number."""
        digits = re.match(r"\d+", words.strip())
        if digits:
            return int(digits[0])
        meaning = self.mean("ordinal_word", words)
        return int(meaning) if meaning else _roman(words)


_FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "½": 0.5, "¼": 0.25, "¾": 0.75}
_SAID_TOO = re.compile(r" ?\(\d+\)$")  # "sixty (60) days"
_FRACTION = re.compile(rf"(?:(\d+)\s?)?({'|'.join(_FRACTIONS)})")


def _roman(words: str) -> int | None:
    """The XIX of "XIXe siècle"; small letters are words ("il", "di")."""
    figures = [_ROMAN[char.casefold()] for char in re.match(r"[IVXLC]*", words.strip())[0]]  # type: ignore[index]
    return sum(-a if a < b else a for a, b in zip(figures, [*figures[1:], 0], strict=False)) or None


_UNITS = {str(number) for number in range(1, 20)}


@lru_cache(maxsize=OFTEN)
def key(word: str) -> str:
    """The form a word is looked up by: lower case, single spaces, no final dot."""
    return _GAP.sub(" ", word).strip().rstrip(".").lower()


@cache
def codes() -> tuple[str, ...]:
    """All languages in which dates are read: those with a file here, and those that dateparser knows."""
    return tuple(sorted({*plugins.names("languages"), *_locale.codes()}))


@cache
def named(said: str) -> str:
    """The code of a language that a person names, "fr-FR" too; an unknown one is answered with those that exist.

    Read as English, a text in another language would lose its dates, and nobody would know why.
    """
    known = {code.lower(): code for code in codes()}
    whole = said.strip().lower().replace("_", "-")
    found = known.get(whole) or known.get(whole.partition("-")[0])
    if not found:
        ours = ", ".join(plugins.load("languages"))
        raise PluginError(f"there is no language {said!r}; give its code: {ours}, or another that dateparser knows")
    return found


@cache
def language(code: str) -> Language:
    """The language of a code: ours where there is a file for it, else what dateparser's locale data can say."""
    given = partial(getattr, plugins.find("languages", alike(code)))
    meanings = _all_meanings(code, given("WORDS", {}), given("NO_NAMES", ()))
    elides, spaced = given("ELIDES", False), not _locale.info(code).get("no_word_spacing", code in _JOINED)
    space, around = (_ELISION, f"(?:{_ANY_SPACE}|['’] ?)") if elides else (_SPACE, _ANY_SPACE)
    return Language(
        code=_locale.name(code),
        slots={slot: _alternatives(slot, meaning, space) for slot, meaning in meanings.items()},
        meanings=meanings,
        names=_locale.canonical(code),
        patterns=_order_patterns(code, bool(given("WORDS", {}))) | given("PATTERNS", {}),
        context={name: _edge(name, entry, around, spaced) for name, entry in given("CONTEXT", {}).items()},
        order=given("ORDER", "DMY"),
        decimal=given("DECIMAL", "."),
        capitals=given("CAPITALS", False),
        common_words=frozenset(given("COMMON_WORDS", ())),
        space=space,
        spaced=spaced,
        future=Cue(given("FUTURE", "")),
        past=Cue(given("PAST", "")),
        usual=Cue(given("USUAL", "")),
        put_off=Cue(given("PUT_OFF", "")),
        called_off=Cue(given("CALLED_OFF", "")),
        told=Cue(given("TOLD", "")),
        due=Cue(given("DUE", "")),
        infinitive=Cue(given("INFINITIVE", "")),
        done=Cue(given("DONE", "")),
        dropped=Cue(given("DROPPED", "")),
        later=Cue(given("LATER", "")),
        headline=Cue(given("HEADLINE", "")),
        elided=Cue(given("ELIDED", "")),
        held={how: Cue(cue) for how, cue in given("HELD", {}).items()},
        kinds=given("KINDS", Kinds({}, {})),
        sure=Cue(given("SURE", r"[\s\S]+")),
        today_is_now=given("TODAY_IS_NOW", False),
        verb_second=given("VERB_SECOND", False),
        small_feasts=given("SMALL_FEASTS", False),
        ago_is_length=given("AGO_IS_LENGTH", False),
        years_ahead=given("YEARS_AHEAD", 0),
        hung=given("HUNG", ""),
        decades_count=given("DECADES_COUNT", False),
        ours=bool(given("WORDS", {})),
    )


_JOINED = {"ko", "th"}  # Korean hangs particles on dates ("6월에"), Thai puts no spaces between words


def _order_patterns(code: str, ours: bool) -> dict[str, str]:
    """How figures stand: "2025. június 4." where the locale data puts the year first; else "14. 5. 2025"."""
    if _locale.info(code).get("date_order") == "YMD":
        return {"year_lead": r"{y}\.?(?: {year_after})?"}
    return {} if ours else {"numeric": SPACED}


_NAMES = ("month_name", "weekday_name")


def _added(known: _locale.Words, words: _locale.Words) -> _locale.Words:
    """A language's own words; names of months and weekdays are added to those that dateparser knows."""
    more = {
        slot: {key: f"{names}|{words[slot].get(key, '')}" for key, names in known[slot].items()}
        for slot in _NAMES
        if slot in words
    }
    return words | more


def _all_meanings(code: str, own: _locale.Words, no_names: Collection[str]) -> dict[str, dict[str, str]]:
    """What each word means in each slot; some names of months and weekdays never are names."""
    known = _locale.words(code)
    words = known | _added(known, own)
    words["week_word"] = {"week": words["unit_name"].get("week", "")}
    meanings = {slot: _meanings(entries) for slot, entries in words.items()}
    for slot in _NAMES:
        meanings[slot] = {word: number for word, number in meanings[slot].items() if word not in no_names}
    return meanings


def _meanings(entries: dict[str, str]) -> dict[str, str]:
    return {key(word): meaning for meaning, words in entries.items() for word in words.split("|") if word}


_SHORTENED = {"month_name", "weekday_name", "unit_name", "clock_unit", "meridiem", "half_day", "era_bc", "era_ad"}


def _alternatives(slot: str, meaning: dict[str, str], space: str) -> str:
    words = sorted(meaning, reverse=True)  # the longer first, and those that begin alike together: RE2 reads them once
    return "|".join(_word_pattern(word, space, slot in _SHORTENED) for word in words)


def _word_pattern(word: str, space: str, shortened: bool = False) -> str:
    """A gap in a word matches any gap or apostrophe; a shortened name ("Sept.") may keep its dot; "#" is a number."""
    pattern = re.escape(word).replace("\\ ", f"(?:{space}|['’-])").replace("\\-", "-").replace("\\#", "[0-9]{1,3}")
    return f"{pattern}\\.?" if shortened and len(word) <= 5 else pattern


def _edge(name: str, entry: str, space: str, spaced: bool) -> Edge:
    """Words at the edge of what stands "before_…" or "after_…" a phrase; before it they may begin a sentence.

    Where words stand without blanks, what follows may be of the next one.
    """
    words = entry.split("|")
    inner = "|".join(_word_pattern(word, space) for word in words)
    if name.startswith("before"):
        lead, gap = (r"(?:^|\W)", f"(?:{space}|-)") if spaced else ("", f"(?:{space})?")
        return Edge(rf"{lead}(?:{inner}){gap}$", re.IGNORECASE, max(map(len, words)))
    ends = r"(?:\W|$)" if spaced else ""
    return Edge(rf"^(?:{space})?(?:{inner}){ends}")
