"""Words that say how exact a number is: "at least 12 people", "no fewer than 15 soldiers"."""

from __future__ import annotations

from collections.abc import Sequence

from .tokens import Token

_MEASURES = frozenset(
    "at least|at most|up to|as many as|as few as|as much as|more than|no more than|not more than|fewer than|less than|"
    "no fewer than|not fewer than|no less than|not less than|over|well over|just over|under|just under|about|around|"
    "roughly|approximately|nearly|almost|close to|an estimated|a total of".split("|")
)
_LONGEST = 3  # words
_FIRST = frozenset(measure.partition(" ")[0] for measure in _MEASURES)
_COUNTED = frozenset(
    "$ half dozens hundreds thousands scores one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_TIMES = frozenset("minutes hour hours day days week weeks month months year years decade decades".split())


def measure(words: Sequence[Token], places: Sequence[int]) -> int:
    """How many words in front say how exact a phrase's number is: two of "at least 12 people"; none of "at sea".

    "About a week before the murder, he called" has none either: it tells when.
    """
    if words[places[0]].lower not in _FIRST:
        return 0
    for size in range(min(_LONGEST, len(places) - 2), 0, -1):
        said = " ".join(words[place].lower for place in places[:size])
        if said in _MEASURES and _is_number(*(words[place] for place in places[size : size + 2])):
            return size
    return 0


def _is_number(word: Token, after: Token) -> bool:
    if after.lower in _TIMES:
        return False
    if word.lower in ("a", "an"):
        return after.lower in ("dozen", "hundred", "thousand", "million", "quarter", "third", "half")
    return word.tag == "#" or word.lower.partition("-")[0] in _COUNTED
