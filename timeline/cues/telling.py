"""What makes two tellings alike: their act ("the deal", "signed a pact"), their words, the names they share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from ..model import Mention
from ..remembered import OFTEN
from .lexicon import NOUN_KIND, VERB, VERB_KIND, family
from .spelling import TAGS
from .tokens import Token, tokens

# Verbs and the nouns for what they do, where the two do not begin alike.
_NOUN_OF = {
    "sign": "agreement", "agree": "agreement", "seal": "agreement", "ink": "agreement", "formalise": "agreement",
    "conclude": "agreement", "finalise": "agreement", "meet": "meeting", "convene": "meeting", "confer": "meeting",
    "travel": "visit", "arrive": "visit", "fly": "visit", "kill": "attack", "bomb": "attack", "shoot": "attack",
    "declare": "announcement", "buy": "purchase", "acquire": "purchase", "die": "death", "sell": "sale",
    "vote": "election", "explode": "explosion", "launch": "launch", "unveil": "launch", "found": "founding",
}  # fmt: skip
_ANAPHOR = re.compile(
    r"^(?:\W*)(?:the|this|that|these|those|both|such|it|they|its|their)\b|^\W*(?:this|last) \w+[’']s\b", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?|\d+")
_ORDINAL = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\b", re.IGNORECASE
)
_TITLES = frozenset(
    """
    minister president king queen prince general commander colonel brig maj gen col lt prime secretary
    ambassador director chief officer deputy delegate defence defense foreign national ministry government
    department state states united monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december jan feb mar apr jun jul aug sept sep
    oct nov dec the this that mr mrs ms dr sir lady parliament senate congress house court bank company north
    south east west central army navy police military force forces council committee commission union
    international joint agency office news republic federal supreme district attorney attorneys assistant senior
    justice judge county acting city bureau unit corp inc group center centre
    """.split()
)


@dataclass(frozen=True, slots=True)
class Telling:
    """A mention's marks of likeness: acts, words and names are folded, so that "Juvénal" is "Juvenal".

    `names` are those of its sentence, `own_names` those of its clause.
    """

    acts: frozenset[str]
    words: frozenset[str]
    names: frozenset[str]
    own_names: frozenset[str]
    ordinals: frozenset[str]
    anaphoric: bool
    title: bool


NOTHING: frozenset[str] = frozenset()
NO_MARKS = Telling(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, False, False)


def telling(mention: Mention) -> Telling:
    """The marks of likeness of a mention."""
    first, last = (place - mention.span.start for place in mention.clause)
    inside = [word for word in _tokens(mention.text) if first <= word.start < last]
    words = frozenset(_known_as(word.lower, word.lemma, word.tag == "V") for word in inside if _counts(word))
    return Telling(
        acts=acts(inside) or words,
        words=words,
        names=names(mention.text),
        own_names=frozenset(fold(word.text.removesuffix("'s")) for word in inside if _is_name(word)),
        ordinals=frozenset(found.lower() for found in _ORDINAL.findall(mention.label)),
        anaphoric=bool(_ANAPHOR.match(mention.text)),
        title=mention.text[-1:] not in '.!?"”’:;',
    )


@lru_cache(maxsize=64)
def _tokens(text: str) -> list[Token]:
    return tokens(text, 0, len(text))


def _is_name(word: Token) -> bool:
    return word.tag == "X" and not word.lemma and len(word.text) > 2 and fold(word.text) not in _TITLES


@lru_cache(maxsize=OFTEN)
def _known_as(word: str, lemma: str, is_verb: bool) -> str:
    """ "signed" and "agreement" are one word here."""
    if lemma:
        return act(lemma, is_verb)
    return act(VERB[word][0], True) if word in VERB else stem(word)


def acts(words: Iterable[Token]) -> frozenset[str]:
    """What is done, one name for verb and noun: "signed a deal" and "the accord" share "accord"."""
    return frozenset(act(word.lemma, word.tag == "V") for word in words if word.lemma and word.tag in "VNX")


@lru_cache(maxsize=8192)
def act(lemma: str, is_verb: bool = False) -> str:
    """The act that a verb or an eventive noun names."""
    if not is_verb:
        return family(lemma)
    noun = _NOUN_OF.get(lemma) or _nouns_by_start().get((VERB_KIND.get(lemma), lemma[:5]))
    return family(noun) if noun else lemma


@lru_cache(maxsize=1)
def _nouns_by_start() -> dict[tuple[object, str], str]:
    """ "withdraw" and "withdrawal" begin alike and are of one kind."""
    return {(kind, noun[:5]): noun for noun, kind in sorted(NOUN_KIND.items(), reverse=True)}


def _counts(word: Token) -> bool:
    """A word that says something: no little word, no number, no date."""
    return word.tag in "NXV" and len(word.lower) > 2 and word.lower not in TAGS


@lru_cache(maxsize=OFTEN)
def stem(word: str) -> str:
    """Enough of a word to know it again: "establishment" and "established" are "establ"."""
    bare = re.sub(r"(?:'s|’s|s|es|ed|ing)$", "", fold(word))
    return bare[:6]


@lru_cache(maxsize=OFTEN)
def fold(word: str) -> str:
    """Small, without accents: "Juvénal" → "juvenal"."""
    apart = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def words_of(text: str) -> frozenset[str]:
    """All words of a text, folded."""
    return frozenset(map(_bare, {*_WORD.findall(text)}))


@lru_cache(maxsize=OFTEN)
def _bare(word: str) -> str:
    return fold(word.removesuffix("'s").removesuffix("’s"))


@lru_cache(maxsize=64)
def names(text: str) -> frozenset[str]:
    """The names in a sentence, folded; titles and days are none, nor is a first word that might be any."""
    first = sum(match.start() < 2 for match in islice(_WORD.finditer(text), 2))
    return frozenset(map(_as_name, {*_WORD.findall(text)[first:]})) - {""}


@lru_cache(maxsize=OFTEN)
def _as_name(word: str) -> str:
    name = _bare(word) if word[0].isupper() else ""
    return name if len(name) > 3 and name not in _TITLES else ""
