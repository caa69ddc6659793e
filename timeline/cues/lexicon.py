"""Form → lemma and kind, built once from the tables: "visited" is a form of `visit`, "accords" of `accord`."""

from __future__ import annotations

from enum import IntEnum

from ..model import Type
from . import nouns, verbs
from .inflect import plural, spellings, verb_forms


class Form(IntEnum):
    """Which form of a verb a word may be; "put" may be several, and is then their sum.

    Plain numbers, since a flag is asked of every word of a heap, and Python's own flags answer ten times as slowly.
    """

    BASE = 1
    PRESENT = 2
    PAST = 4
    PART = 8
    ING = 16


def _verb_kinds() -> dict[str, Type]:
    kinds: dict[str, Type] = {}
    for kind, lemmas in verbs.KINDS.items():
        for lemma in lemmas.split():
            kinds.setdefault(lemma, kind)
    return kinds


VERB_KIND = _verb_kinds()
NOUN_KIND = {lemma: kind for kind, lemmas in reversed(nouns.KINDS.items()) for lemma in lemmas.split()}
_NO_VERBS = frozenset("be have do".split())
_LEMMAS = (
    frozenset(VERB_KIND) | verbs.LIGHT | verbs.SAYING | verbs.PLANNING | verbs.COLOURING | verbs.ANALYSIS
    | frozenset(verbs.PLAIN)
) - _NO_VERBS  # fmt: skip


def _verb_index() -> dict[str, tuple[str, int]]:
    index: dict[str, tuple[str, int]] = {}
    for lemma in sorted(_LEMMAS):
        for spelling in spellings(lemma):
            forms = zip((spelling, *verb_forms(spelling)), Form, strict=True)
            for word, form in forms:
                known = index.get(word, (lemma, 0))
                index[word] = (known[0], known[1] | form)
    return index | {
        word: ("travel", form) for word, form in (("traveled", Form.PAST | Form.PART), ("traveling", Form.ING))
    }


VERB = _verb_index()
NOUN = {form: lemma for lemma in NOUN_KIND for form in (lemma, plural(lemma))}
_FAMILY = {noun: min(family) for family in nouns.FAMILIES for noun in family}


def family(noun: str) -> str:
    """One name for nouns that may stand for each other: "deal" and "pact"."""
    return _FAMILY.get(noun, noun)
