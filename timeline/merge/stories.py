"""Texts → stories: the texts that tell the same news, by the rare words they share.

A text joins the story it is most like, else it starts one; it is compared only with stories that share its rarest
words, so that the work grows with the number of texts and not with its square.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from math import fsum, log, sqrt

from ..cues.telling import stem
from ..cues.tokens import TAGS
from ..model import Document

LIKE = 0.25  # cosine of a text and the sum of its story's texts
TOP = 4000  # characters: what a text is about stands at its top
LEADING = 12  # rarest words of a text, by which its story is looked for
RECENT = 30  # stories of one word that are looked at: the last ones
EVERYWHERE = 5  # a word in more than one of so many texts says nothing
FEW = 10  # texts: among so few no word is everywhere
_WORD = re.compile(r"[^\W\d_]{3,}|\d{2,}")


@dataclass(slots=True)
class _Story:
    number: int
    weights: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    square: float = 0.0

    def likeness(self, weights: Mapping[str, float]) -> float:
        """Cosine with a text of length one."""
        shared = fsum(weight * self.weights[word] for word, weight in weights.items() if word in self.weights)
        return shared / sqrt(self.square) if self.square else 0.0

    def take(self, weights: Mapping[str, float]) -> None:
        for word, weight in weights.items():
            old = self.weights[word]
            self.weights[word] = old + weight
            self.square += weight * (2 * old + weight)


def stories(documents: Sequence[Document]) -> dict[str, int]:
    """The story of each document, by document id."""
    order = sorted(documents, key=lambda each: (each.dct.edtf if each.dct else "", each.id))
    found: dict[str, int] = {}
    recent: dict[str, list[_Story]] = defaultdict(list)
    for number, (document, weights) in enumerate(zip(order, _weights(order), strict=True), start=1):
        leading = sorted(weights, key=lambda word: (-weights[word], word))[:LEADING]
        near = {story.number: story for word in leading for story in recent[word][-RECENT:]}
        best = max(near.values(), key=lambda story: (story.likeness(weights), -story.number), default=None)
        if best is None or best.likeness(weights) < LIKE:
            best = _Story(number)
        best.take(weights)
        for word in leading:
            if not any(story is best for story in islice(reversed(recent[word]), RECENT)):
                recent[word].append(best)
        found[document.id] = best.number
    return found


def _weights(documents: Sequence[Document]) -> Iterator[dict[str, float]]:
    """TF-IDF of each document, at length one."""
    counts = [Counter(_words(document.text[:TOP])) for document in documents]
    told_in = Counter(word for count in counts for word in count)
    most = max(FEW, len(documents) // EVERYWHERE)
    for count in counts:
        weights = {
            word: (1 + log(often)) * log(1 + len(documents) / told_in[word])
            for word, often in count.items()
            if told_in[word] <= most
        }
        length = sqrt(fsum(weight * weight for weight in weights.values())) or 1.0
        yield {word: weight / length for word, weight in weights.items()}


def _words(text: str) -> Iterator[str]:
    return (stem(word) for word in _WORD.findall(text.lower()) if word not in TAGS)
