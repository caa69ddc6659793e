"""What a text is about: the names and the long words that stand at its top.

Two texts tell the same news when enough of these are the same. How rare a word is in the heap is left out on purpose:
it would change with every text that comes, and with it what any two texts have to do with each other. A long word says
more than a short one, and a name more than a word; that alone finds as many of the texts that belong together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Set
from functools import lru_cache
from math import log

from ..cues.spelling import TAGS
from ..cues.telling import stem
from ..remembered import OFTEN

LIKE = 0.25  # cosine of two topics: the same news
TOP = 4000  # characters: what a text is about stands at its top
KEPT = 80  # words of a topic
NAMED = "^"  # stands before a word that the text writes large, and before a number
_WORD = re.compile(r"[^\W\d_]{3,}|\d{2,}")
_WEIGHTS = (0, 2, 2, 4, 10, 16, 20)  # by the number of letters; whole numbers add up the same in any order


def topic(text: str) -> tuple[str, ...]:
    """The words that a text is about, those that say most first."""
    often: dict[str, int] = {}
    large: dict[str, int] = {}
    for word, count in Counter(_WORD.findall(text[:TOP])).items():
        root, is_little, is_large = _known(word)
        if not is_little:
            often[root] = often.get(root, 0) + count
        if is_large:
            large[root] = large.get(root, 0) + count
    words = [(NAMED + word if 2 * large.get(word, 0) > count else word, count) for word, count in often.items()]
    ranked = sorted([(-weight(word) * (1 + log(count)), word) for word, count in words])
    return tuple([word for _, word in ranked[:KEPT]])


@lru_cache(maxsize=OFTEN)
def _known(word: str) -> tuple[str, bool, bool]:
    """Its stem, whether it is a little word, and whether it is written large."""
    small = word.lower()
    return stem(small), small in TAGS, not word[0].islower()


@lru_cache(maxsize=OFTEN)
def weight(word: str) -> int:
    """How much a word says: by its length, and half as much again for a name."""
    if word.startswith(NAMED):
        return _WEIGHTS[min(len(word) - 1, 6)] * 3 // 2
    return _WEIGHTS[min(len(word), 6)]


def says(words: Iterable[str]) -> int:
    """How much some words say together: the sum of squares, as cosines want it."""
    return sum(weight(word) ** 2 for word in words)


def related(one: Set[str], other: Set[str], whole: int) -> bool:
    """Do two texts tell the same news? `whole` is what the one says times what the other says."""
    shared = says(one & other)
    return shared > 0 and shared * shared >= LIKE * LIKE * whole
