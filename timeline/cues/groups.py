"""Verbs with their helpers: "has officially announced", "is scheduled to deliver"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .lexicon import Form
from .tokens import BE, HAVE, Token


class Group(NamedTuple):
    """A verb with its helpers, `tokens[first:last + 1]`; `inner` is the infinitive it leads to: "agreed to *visit*"."""

    first: int
    last: int
    verb: Token
    helpers: tuple[str, ...] = ()
    inner: Token | None = None
    infinitive: bool = False

    @property
    def finite(self) -> bool:
        """Does it stand by its own, as "signed" and "has signed" do, and "signing" does not?"""
        if self.infinitive:
            return False
        return bool(self.helpers) or self.verb.form & Form.ING == 0 or self.verb.tag == "A"

    @property
    def passive(self) -> bool:
        """ "was signed"."""
        return bool(self.verb.form & Form.PART) and not BE.isdisjoint(self.helpers)

    @property
    def bare(self) -> bool:
        """A participle, or a past that looks like one, by itself: "signed"."""
        return bool(self.verb.form & Form.PART) and not self.helpers

    @property
    def perfect(self) -> bool:
        """ "has signed"."""
        return bool(self.helpers) and self.helpers[0] in HAVE


def groups(words: Sequence[Token]) -> Iterator[Group]:
    """Verb groups, left to right: helpers, adverbs, verb, and the infinitive after it."""
    done = 0
    for position, word in enumerate(words):
        if position >= done and word.tag in "VAMT" and (group := _group_at(words, position)):
            yield group
            done = group.last + 1


def _group_at(words: Sequence[Token], first: int) -> Group | None:
    helpers, verb = _led(words, first)
    if verb is None:
        return None
    infinitive, main = words[first].tag == "T", words[verb]
    if infinitive and main.tag != "V" and main.lower not in ("be", "have", "do"):
        return None
    used = tuple(helper for helper in helpers if helper != "to")
    if main.tag == "A":
        used = used[:-1]
    inner = _inner(words, verb)
    return Group(first, inner or verb, main, used, words[inner] if inner else None, infinitive)


def _led(words: Sequence[Token], first: int) -> tuple[list[str], int | None]:
    """The helpers from there on, and the verb that they lead to: with none behind it "has" is one itself."""
    helpers: list[str] = []
    verb = None
    for place in range(first, len(words)):
        word = words[place]
        if word.tag == "V":
            return helpers, place
        if word.tag in "AM" or (word.tag == "T" and not helpers):
            helpers.append(word.lower)
            verb = place if word.tag == "A" else verb
        elif not helpers or word.tag not in "YZ@" or (word.tag == "@" and helpers == ["to"]):
            break  # but "will now be held"; not "in the year to June rose"
    return helpers, verb


# "Was able to cross", "was the first to cross" and "was quick to sell" tell what came about.
REACHED = frozenset("able first last only latest quick swift".split())
_LINKING = REACHED | frozenset("due likely set about unable willing ready going unlikely poised".split())


def _inner(words: Sequence[Token], verb: int) -> int | None:
    """Where "agreed to visit", "is due to visit" have their infinitive."""
    position = verb + 1
    if words[verb].tag == "A":
        position = _after_linking(words, position)
    if position >= len(words) or words[position].tag != "T":
        return None
    for place in range(position + 1, min(position + 4, len(words))):
        if words[place].tag == "V" or words[place].lower in ("be", "have"):
            return place if words[place].tag == "V" else _after_be(words, place)
        if words[place].tag not in "YZ":
            return None
    return None


def _after_linking(words: Sequence[Token], place: int) -> int:
    """Behind the "likely" of "is likely to visit", the "the first" of "was the first to visit"."""
    behind = place + 1 if place < len(words) and words[place].lower == "the" else place
    links = behind < len(words) and words[behind].lower in _LINKING
    return behind + 1 if links else place


def _after_be(words: Sequence[Token], place: int) -> int:
    """ "is expected to be completed" ends at "completed", as "is believed to have been completed" does."""
    behind = place + 1
    while behind < len(words) and words[behind].lower == "been":
        behind += 1
    return behind if behind < len(words) and words[behind].tag == "V" else place
