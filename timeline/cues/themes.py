"""What a telling is about, in two of its words: "military cooperation", "trade pact"."""

from __future__ import annotations

import re

from .lexicon import NOUN

_PAIR = re.compile(r"(?<![\w’'])([a-z]{4,})(?= ([a-z]{4,})(?![\w’'-]))")
_LITTLE = frozenset(
    """
    this that with from their first second after during following over into these those between against multiple
    several many other more some such bilateral joint official
    """.split()
)


def themes(text: str) -> list[str]:
    """Pairs of small words of which the second names a happening."""
    return [f"{first} {second}" for first, second in _PAIR.findall(text) if second in NOUN and first not in _LITTLE]
