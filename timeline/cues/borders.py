"""Where one clause ends and the next begins: at a semicolon, "which", "when", ", and", a comma before a participle."""

from __future__ import annotations

from collections.abc import Sequence

from . import verbs
from .clause import Kind
from .conjoined import conjoined, shares_subject
from .groups import Group
from .lexicon import Form
from .tokens import Token


def border(words: Sequence[Token], before: Group, after: Group) -> tuple[int, Kind]:
    """Where the clause of `after` starts, and how it hangs on the one before."""
    low, high = before.last + 1, after.first
    between = range(high - 1, low - 1, -1)
    for position in between:
        if words[position].text in ';—:“”"':
            return position + 1, Kind.MAIN
    return (
        _at_marker(words, before, between, after) or _at_comma(words, before, low, high) or _bare(words, before, after)
    )


def _at_marker(words: Sequence[Token], before: Group, between: range, after: Group) -> tuple[int, Kind] | None:
    high = after.first
    for position in between:
        word = words[position]
        if word.lower == "that" and words[position - 1].lower == "so":
            return position - 1, Kind.ADVERBIAL
        if word.tag == "R" or (word.lower == "that" and after.finite and _opens_clause(words, position, high)):
            preposition = position > between[-1] and words[position - 1].tag == "P"
            kind = Kind.CONTENT if word.lower == "that" and _is_told(words, before, position) else Kind.RELATIVE
            return position - preposition, kind
        if word.tag == "S" and not _inside_noun(words, position):
            return position, Kind.ADVERBIAL
        if word.tag == "C" and (_joins_clauses(words, position, high) or conjoined(words, before, position, after)):
            return position, Kind.COORDINATED
    return None


def _is_told(words: Sequence[Token], before: Group, position: int) -> bool:
    """ "said that", "told reporters on Monday that", "announced Thursday that", "denied claims that the army"."""
    between = words[before.last + 1 : position]
    if not between or (between[-1].lower in _HELD_TRUE and words[position + 1].tag in "DNXO"):
        return True
    return before.verb.lemma in verbs.TELLING and all(word.tag in "@PYNXD" for word in between) and len(between) < 6


_HELD_TRUE = frozenset(
    "true untrue false evidence proof claim claims report reports allegation allegations accusation accusations rumour "
    "rumours rumor rumors suggestion suggestions assertion assertions fact news".split()
)


def _opens_clause(words: Sequence[Token], position: int, high: int) -> bool:
    return position + 1 == high or words[position - 1].tag in "VNXY@"


def _inside_noun(words: Sequence[Token], position: int) -> bool:
    """ "such as", "as well as", "as part of", "since 2016": no clause follows."""
    follows = words[position + 1] if position + 1 < len(words) else None
    previous = words[position - 1].lower if position else ""
    return words[position].lower == "as" and (
        previous in ("such", "well", "as") or follows is None or follows.lower in ("part", "well", "a", "an", "of")
    )


def _joins_clauses(words: Sequence[Token], position: int, high: int) -> bool:
    between = words[position + 1 : high]
    if all(word.tag in "YZ" for word in between) or _is_subject(words[position + 1]) or shares_subject(between):
        return True
    return words[position - 1].text == "," and not any(word.text == "," for word in words[position + 1 : high])


def _is_subject(word: Token) -> bool:
    """ "and there was", "and he left"."""
    return word.lower in ("he", "she", "it", "they", "we", "i", "there")


def _at_comma(words: Sequence[Token], before: Group, low: int, high: int) -> tuple[int, Kind] | None:
    commas = [position for position in range(low, high) if words[position].text == ","]
    if not commas:
        return None
    if commas[-1] == high - 1:
        finite = words[high].tag in "AM" or _resumes(words, before, high) or _after_participle(words, before, high)
        return (high, Kind.MAIN) if finite else (high, Kind.PARTICIPLE)
    return commas[0] + 1, Kind.MAIN


def _resumes(words: Sequence[Token], before: Group, high: int) -> bool:
    """ "Rwanda, which met Morocco, signed": the main verb after an insertion; not "agreement, signed in Rabat"."""
    inserted = any(word.tag == "R" or word.tag == "S" for word in words[: before.first])
    return inserted and words[high].tag == "V" and words[high].form not in (Form.ING, Form.PART)


def _after_participle(words: Sequence[Token], before: Group, high: int) -> bool:
    """ "The fund, established in 2011, provides": the main verb after a participle between commas."""
    if not before.bare or words[high].form & Form.ING:
        return False
    place = before.first - 1
    while place > 0 and words[place].tag in "YZ":
        place -= 1
    return place > 0 and words[place].text == ","


def _bare(words: Sequence[Token], before: Group, after: Group) -> tuple[int, Kind]:
    """No mark between: "said Rwanda signed", or a participle telling of the noun before it: "agreement signed in"."""
    told = after.finite and bool(after.helpers or after.verb.form & Form.PAST)
    if told and before.verb.lemma in verbs.TELLING and after.first > before.last + 1:
        return _after_told(words, before.last + 1, after.first), Kind.CONTENT
    if told and before.first and words[before.first - 1].tag == "R":  # "officials who monitor the area | said"
        return after.first, Kind.MAIN
    if told and words[after.first - 1].tag == "O" and after.first - 2 > before.last:  # "a role | he won in May"
        return after.first - 1, Kind.RELATIVE
    return after.first, Kind.PARTICIPLE


def _after_told(words: Sequence[Token], first: int, last: int) -> int:
    """ "confirmed on Wednesday | it would": when it was said is no part of what was said."""
    dates = [place for place in range(first, last) if words[place].tag == "@"]
    if dates and all(words[place].tag in "PDY@" for place in range(first, dates[0])):
        while dates[-1] - dates[0] >= len(dates):
            dates.pop()
        return dates[-1] + 1
    return first
