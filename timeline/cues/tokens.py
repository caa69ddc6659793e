"""A sentence's words and what each may be: "Rwanda has signed a deal" = name, auxiliary, verb, determiner, noun.

No parser: closed classes are listed, verbs come from the lexicon, all else is a noun or an adjective. That is enough to
find the clause around a date, and reads a hundred times as many words a second.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from ..model import Span
from .lexicon import NOUN, VERB, Form
from .spelling import TAGS, Spelling, spelling

_WORD = re.compile(
    r"[A-Za-z]++(?![\w'’.\-–&/])"  # most words, told by their letters alone
    r"|(?:[A-Z]\.){2,}(?:-[a-z]+)?|\d+(?:[,.:]\d+)+|[^\W_]++(?:['’.\-–&/][^\W_]++)*+|\[\d+\]|[^\w\s]"
)


class Token(NamedTuple):
    """A word or a mark at its place; `tag` is one letter (see TAGS), `lemma` a verb's or an eventive noun's."""

    text: str
    lower: str
    start: int
    end: int
    tag: str
    lemma: str = ""
    form: int = 0


class _Here(NamedTuple):
    """A word that may be several things, and what stands around it; `previous` leaves adverbs out, as in `tokens`."""

    word: str
    known: Spelling
    before: list[Token]
    previous: Token | None
    following: str
    headline: bool


_new = tuple.__new__  # NamedTuple's own way is a function in Python, too slow for every word of a heap
_BE = frozenset("is are was were be been being am isn't aren't wasn't weren't".split())
_HAVE = frozenset("has have had having hasn't haven't hadn't".split())
BE, HAVE = _BE, _HAVE


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of `text[start:end]`, tagged; offsets are the document's."""
    words = _WORD.findall(text, start, end)
    headline = is_headline(words)
    found: list[Token] = []
    previous: Token | None = None  # the word before, adverbs left out: "has officially announced"
    for word, following in zip(words, [*words[1:], ""], strict=False):
        start = text.index(word, start)  # nothing but space lies between two
        known = spelling(word)
        tag, lemma, form = known.inside if found else known.opening, known.noun, 0
        if known.beside and (known.beside == "*" or (previous and previous.tag == "M")):
            tag, lemma, form = _open(tag, _new(_Here, (word, known, found, previous, following, headline)))
        end = start + len(word)
        token: Token = _new(Token, (word, known.lower, start, end, tag, lemma, form))
        found.append(token)
        start = end
        if tag not in "YZ":
            previous = token
    return found


def inside(words: Sequence[Token], span: Span) -> range:
    """Where the words of a stretch of the text stand: of "signed on 5 May" the last two."""
    first = bisect_left(words, span.start, key=_START)
    return range(first, bisect_left(words, span.end, first, key=_START))


_START = attrgetter("start")


def is_headline(words: list[str]) -> bool:
    """Title case without a full stop: "Rwanda and Türkiye Seal Strategic Defence Manufacturing Pact"."""
    if not words or words[-1] in '.”"':
        return False
    long = [word for word in words if len(word) > 3 and word[0].isalpha() and word not in TAGS]
    return len(long) > 2 and all(word[0].isupper() for word in long)


def _open(tag: str, here: _Here) -> tuple[str, str, int]:
    """A word that may be several things: its tag, its lemma and its form, beside its neighbours."""
    known, previous, following = here.known, here.previous, here.following
    if tag not in "NX":
        return tag, "", 0
    if known.lemma:
        if _is_known(here):
            return "V", known.lemma, known.form
    elif tag == "N" and previous:
        if previous.tag == "M":  # "will concentrate": whatever follows a modal verb
            return "V", known.lower, Form.BASE
        if known.ending == "ed" and _is_unknown_past(previous, following):
            return "V", known.lower.removesuffix("ed"), _PAST
        if known.ending == "ing" and _is_unknown_ing(here.before[-1], following):
            return "V", known.lower.removesuffix("ing"), Form.ING
    return tag, _noun(known, here.before), 0


_PAST = Form.PAST | Form.PART


def _is_known(here: _Here) -> bool:
    """Is a form of the lexicon a verb here?

    Outside headlines a capital makes a name ("United States", "Consolidated Freightways"), but for a first word.
    """
    word, known, before, _, following, headline = here
    is_name = not headline and not word[0].islower() and (before or following[:1].isupper())
    if not is_name and _is_verb(here):
        return True
    opens = headline and bool(known.form & Form.PRESENT) and bool(before) and before[-1].text in "—–;"
    return opens and following[:1].isalnum()


def _is_unknown_past(previous: Token, following: str) -> bool:
    """ "were unloaded": no verb of the lexicon, but it ends and stands as one."""
    if previous.tag == "A":
        return True
    follows = TAGS.get(following.lower(), "X" if following.istitle() else "")
    return previous.tag in "NXOR" and follows in ("D", "P", "X", "T")


def _is_unknown_ing(last: Token, following: str) -> bool:
    """ "agreements spanning key sectors", "was spanning"."""
    return last.tag == "A" or (last.tag in "NX," and last.lower.endswith("s") and following[:1].isalpha())


_OF_WORKERS = frozenset("on hunger general sit-down teachers' workers' rail transport pilots' bank nationwide".split())


def _noun(known: Spelling, before: list[Token]) -> str:
    """The eventive noun of a form; a hunger strike is no air strike."""
    if known.lower not in ("strike", "strikes") or not before:
        return known.noun
    last = before[-1].lower
    return "walkout" if last in _OF_WORKERS or last.endswith(("-hour", "-day", "-week")) else known.noun


def _is_verb(here: _Here) -> bool:
    previous, following = here.previous, here.following
    lower, form = here.known.lower, here.known.form
    if previous and previous.lower.endswith("'s") and (lower in NOUN or form & Form.BASE):
        return False
    if previous and previous.lower in _AMOUNTS:  # "100 trillion won"
        return False
    if previous is None:
        opens = TAGS.get(following.lower(), "") in ("P", "D", "T") or bool(form & Form.ING)
        return bool(form & (Form.ING | Form.PAST | Form.PART)) and opens and lower not in NOUN
    if form & Form.ING and not form & Form.BASE:
        return _is_ing_verb(lower, previous, following)
    if form & (Form.PAST | Form.PART) and not (form & (Form.BASE | Form.PRESENT) and lower in NOUN):
        return _is_past_verb(previous)
    return _is_present_verb(here, previous)


_AMOUNTS = frozenset("million billion trillion mln bln".split())


def _is_ing_verb(lower: str, previous: Token, following: str) -> bool:
    if following.lower() == "of" and previous.tag in ".C":
        return False
    if previous.tag in "D#" or previous.lower == "of":
        return lower not in NOUN and previous.tag != "D"
    if previous.tag in "NX" and lower in NOUN:
        return False
    return not (previous.tag == "P" and lower in NOUN)


def _is_past_verb(previous: Token) -> bool:
    if previous.tag == "D" and previous.lower not in ("both", "all", "this", "that", "what", "some", "many", "each"):
        return False
    return previous.tag != "P" or previous.lower in ("up", "out", "off", "over", "down")


_DO = frozenset("do does did don't didn't doesn't".split())


def _is_present_verb(here: _Here, previous: Token) -> bool:
    form = here.known.form
    if previous.tag in "MT":
        return bool(form & Form.BASE)
    if previous.tag == "A":
        return bool(form & _PAST) or previous.lower in _DO
    if previous.tag == "O":
        return previous.lower not in ("him", "them", "us", "me") and here.word[0].islower()
    if previous.tag == "R" or (previous.lower == "that" and len(here.before) > 1):
        return not _form(here.following) & Form.PAST  # "who last met"
    if previous.text == ",":
        return _is_resumed(here)
    if here.known.lower not in NOUN and previous.tag in "NX" and form & _PAST:
        return True
    return _is_finite_present(here, previous)


def _form(word: str) -> int:
    return VERB.get(word.lower(), ("", 0))[1]


def _is_resumed(here: _Here) -> bool:
    """ "Portugal, who beat France in 2016, *play* Spain", "Leo, 70, *arrives* in Rome": behind what is put in."""
    before, follows = here.before, TAGS.get(here.following.lower(), "")
    comma = next((place for place, word in enumerate(before) if word.text == ","), 0)
    if not 0 < comma < len(before) - 2 or any(word.tag in "VAMSPT" for word in before[:comma]):
        return False
    if here.known.lower in _MOSTLY_NOUNS or not (here.following[:1].isalnum() and follows not in ("A", "M", "C")):
        return False
    opens = next((word for word in before[comma + 1 :] if word.tag not in "YZ"), before[-1])
    if opens.tag == "R" or (opens.tag == "V" and opens.form & Form.PART):
        plural = before[comma - 1].lower.endswith("s") or before[comma - 1].tag == "X"
        return bool(here.known.form & Form.PRESENT) or plural
    return bool(here.known.form & Form.PRESENT) and opens.tag in "D#" and opens is not before[-1]


_COMING = frozenset(
    """
    meet arrive travel return die fall rise land resign agree win head fly withdraw lead open close begin end expire
    conclude resume join
    """.split()
)


_MOSTLY_NOUNS = frozenset("forces shares stocks".split())


def _has_verb(before: Sequence[Token]) -> bool:
    """Has the clause a verb by now? Behind a semicolon another begins: "Denmark left in May; | Ireland takes over"."""
    for token in reversed(before):
        if token.tag in "VAM":
            return True
        if token.text == ";":
            return False
    return False


def _is_finite_present(here: _Here, previous: Token) -> bool:
    """ "Mali launches industry", "leaders meet in Rabat": a subject before, an object or a preposition after."""
    word, known, before, _, following, _ = here
    lower, form = known.lower, known.form
    if previous.tag not in "NX" or lower in _MOSTLY_NOUNS:
        return False
    if lower in ("say", "says"):
        return True
    if _has_verb(before):
        return False
    after = following.lower()
    opens = TAGS.get(after, "")
    if not following or opens in ("A", "M") or not (following[0].isalnum() or following[0] in "$€£“\"'"):
        return False
    # "Security forces killed", "rebels in Guinea": a noun before its verb or preposition.
    if _form(after) & Form.PAST or (opens == "P" and VERB[lower][0] not in _COMING):
        return False
    singular = form & Form.PRESENT and not previous.lower.endswith("'s")
    plural = form & Form.BASE and (previous.lower.endswith("s") or any(token.tag == "C" for token in before))
    if not (singular or plural):
        return False
    return following[0].isupper() == word[0].isupper() or opens != "" or lower not in NOUN
