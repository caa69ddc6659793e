"""What a word may be by its letters alone: "signed" a verb, "accords" an accord, "the" a determiner.

Asked once for each spelling of a heap; what its neighbours make of it is for `tokens`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from ..remembered import OFTEN
from .lexicon import NOUN, VERB


class Spelling(NamedTuple):
    """A word by itself; its tags are one letter (see TAGS)."""

    lower: str
    opening: str  # its tag as the first word of a sentence
    inside: str  # its tag further on
    lemma: str = ""  # as a verb of the lexicon,
    form: int = 0  # in which form
    noun: str = ""  # as an eventive noun
    ending: str = ""  # "ed" or "ing", where it may be a verb that the lexicon does not know
    beside: str = ""  # which tags before it leave open what it is: none, "M" a modal verb's, or "*" any


def _table(**classes: str) -> dict[str, str]:
    return {word: tag for tag, words in classes.items() for word in words.split()}


# D determiner · P preposition · S subordinator · R relative · C coordinator · A auxiliary · M modal · T to · O pronoun
# Y adverb · Z negation · N noun or adjective · X name · # number · V verb · . mark
TAGS = _table(
    D="""
        a an the this that these those its their his her our my your some any each every another both all
        several many few no such what two three four five six seven eight nine ten dozens hundreds thousands
    """,
    P="""
        in on at by of for from with without into onto over under against between among amid amidst during
        through throughout across toward towards upon within via despite per near behind beyond above below beneath
        around off out up down about along alongside like including regarding concerning versus vs aboard inside
        outside besides except than according ahead
    """,
    S="""
        when after before while because since if although though as where once until till unless whereas whether
        following
    """,
    R="who which whose whom",
    C="and or but nor & yet",
    A="""
        is are was were be been being am has have had having do does did 's 're 've isn't aren't wasn't weren't
        hasn't haven't hadn't don't doesn't didn't
    """,
    M="will would shall should may might can could must 'll won't wouldn't can't couldn't shouldn't cannot",
    T="to",
    O="""
        he she it they we i you him them us me himself itself themselves herself everyone nobody someone anyone
        one there
    """,
    Y="""
        also officially recently already formally jointly reportedly allegedly soon later earlier now then just
        still even only again once finally eventually previously publicly repeatedly yesterday today tomorrow
        tonight ago not however meanwhile moreover therefore thus together first ever never always often so too
        very more most nearly almost about currently subsequently successfully instead further long back away
        yet hardest worst newly
    """,
    Z="not never n't",
)
_NOT_ADVERBS = frozenset("assembly supply family ally july monthly reply anomaly italy rally bully".split())
_ALSO_NAMES = frozenset("may will us it no".split())  # "May" the month, "US" and "IT": written large inside a sentence


@lru_cache(maxsize=OFTEN)
def spelling(word: str) -> Spelling:
    """What a word or a mark may be.

    >>> spelling("signed")
    Spelling(lower='signed', opening='N', inside='N', lemma='sign', form=12, noun='', ending='', beside='*')
    """
    lower = word.lower().replace("’", "'")
    opening, inside = _tags(word, lower)
    if inside not in "NX":
        return Spelling(lower, opening, inside)
    lemma, form = VERB.get(lower) or VERB.get(lower.removeprefix("re-"), ("", 0))  # "re-elected"
    noun, ending = _noun(lower), "" if lemma else _ending(lower)
    return Spelling(lower, opening, inside, lemma, form, noun, ending, _beside(opening, inside, lemma, noun, ending))


def _beside(opening: str, inside: str, lemma: str, noun: str, ending: str) -> str:
    """A name is one beside anything, "visit" may be a verb, "concentrate" is one after "will": the lexicon lacks it."""
    if lemma or noun == "strike" or (inside == "N" and ending) or (noun and opening not in "NX"):
        return "*"
    return "M" if inside == "N" else ""


def _tags(word: str, lower: str) -> tuple[str, str]:
    """As the first word, and further on."""
    if not (word[0].isalnum() or word[0] == "'"):
        return ".", "."
    if lower in TAGS:
        large = word[0].isupper() and lower in _ALSO_NAMES and word != "It"
        return TAGS[lower], "X" if large else TAGS[lower]
    if word[0].isdigit():
        return "#", "#"
    adverb = lower.endswith("ly") and len(lower) > 5 and lower not in _NOT_ADVERBS
    if word[0].isupper():
        return "Y" if adverb else "X", "X"
    return ("Y", "Y") if adverb else ("N", "N")


def _noun(lower: str) -> str:
    """The eventive noun of a form: "accords" is `accord`."""
    bare = lower[:-2] if lower.endswith("'s") else lower
    return NOUN.get(bare) or NOUN.get(bare.rsplit("-", 1)[-1], "")


def _ending(lower: str) -> str:
    """ "unloaded", "spanning"."""
    if "-" in lower:
        return ""
    if lower.endswith("ed") and len(lower) > 4:
        return "ed"
    return "ing" if lower.endswith("ing") and len(lower) > 5 and lower not in NOUN else ""
