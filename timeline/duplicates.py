"""Wire copy: one text that several papers print, a little cut or changed, is one document with several sources.

Counted apart, it would make its happenings look as if many told of them. Two texts are one when nine tenths of the
shorter's passages stand in the longer, and no figure, date or name of the shorter is missing there: two days' bulletins
in the same words are two. Nothing is compared with everything: texts meet at the passages that they share.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from .model import Document, content_id
from .readers import place_of
from .remembered import OFTEN, remembered

PASSAGE = 5  # words
SHARED = 0.9  # of the shorter's passages
SHORT = 30  # words; shorter texts are one only word for word
WORDS_A_NAME = 60  # one name may be missing in so many words: an agency's, a bureau's
_SAMPLED = 8  # one passage of so many is where texts meet
_WORD = re.compile(r"\w+")
_DATED = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow".split()
)
_Passages = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class _Text:
    """What is compared of a document."""

    length: int
    passages: _Passages
    figures: frozenset[str]
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class Print:
    """By what copies of a text are found: how long it is, all its words as one number, and a sample of its passages."""

    document: str
    length: int
    words: str
    sample: tuple[int, ...]


def printed(document: Document) -> Print | None:
    """What is kept of a document to find its copies by, those that come later too; a list of events has none."""
    if document.is_list:
        return None
    words = [word.casefold() for word in _words(document)]
    passages = _passages(words)
    sample = np.unique(passages[passages % np.uint64(_SAMPLED) == 0])
    return Print(document.id, len(words), content_id(*words), tuple(sample.tolist()))


def is_copy(short: Document, longer: Document) -> bool:
    """Is the shorter text a copy of the longer one, a little cut or changed?"""
    return _is_copy(_text(short), _text(longer))


def _text(document: Document) -> _Text:
    words = _words(document)
    small = [word.casefold() for word in words]
    return _Text(
        len(words),
        np.unique(_passages(small)),
        frozenset(word for word in {*small} if word in _DATED or not word.isalpha()),
        frozenset(word for word in {*words} if word[0].isupper()),
    )


def _words(document: Document) -> list[str]:
    """All that is not masked."""
    parts: list[str] = []
    end = 0
    for mask in document.masks:
        parts.append(document.text[end : mask.start])
        end = mask.end
    return _WORD.findall(" ".join([*parts, document.text[end:]]))


def _passages(words: Sequence[str]) -> _Passages:
    """Every five words in a row as a number."""
    numbers = np.fromiter(map(_number, words), dtype=np.uint64, count=len(words))
    if len(words) < SHORT:
        return numbers[:0]
    mixed = np.zeros(len(words) - PASSAGE + 1, dtype=np.uint64)
    for step in range(PASSAGE):
        mixed = (mixed ^ numbers[step : step + len(mixed)]) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
    return mixed


@remembered(OFTEN)
def _number(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))


def _is_copy(short: _Text, longer: _Text) -> bool:
    if not short.figures <= longer.figures or len(short.names - longer.names) * WORDS_A_NAME > short.length:
        return False
    shared = np.intersect1d(short.passages, longer.passages, assume_unique=True)
    return len(shared) >= SHARED * len(short.passages)


def with_copies(whole: Document, copies: Sequence[Document]) -> Document:
    """The whole text with the sources of all; it has its date from a copy only where it offers none itself."""
    if len(copies) == 1:
        return whole
    copies = sorted(copies, key=lambda each: place_of(each.source))  # whatever order they are given in
    sources = tuple(dict.fromkeys(source for each in copies for source in each.sources))
    dated = next((each for each in copies if each.dct), whole)
    lent = next((each.candidates for each in copies if each.candidates), ())
    candidates = whole.candidates or tuple(replace(each, span=None) for each in lent)
    if not whole.dct:
        whole = replace(whole, dct=dated.dct, dct_rule=dated.dct_rule, dct_confidence=dated.dct_confidence)
    return replace(whole, sources=sources, candidates=candidates)
