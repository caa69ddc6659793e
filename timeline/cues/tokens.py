"""A sentence's words and what each may be: "Rwanda has signed a deal" = name, auxiliary, verb, determiner, noun.

No parser: closed classes are listed, verbs come from the lexicon, all else is a noun or an adjective. That is enough to
find the clause around a date, and reads a hundred times as many words a second.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .lexicon import NOUN, VERB, Form

_WORD = re.compile(r"\[\d+\]|(?:[A-Z]\.){2,}(?:-[a-z]+)?|\d+(?:[,.]\d+)+|[^\W_]+(?:['’.\-–&/][^\W_]+)*|[$€£¥%]|[^\w\s]")


class Token(NamedTuple):
    """A word or a mark at its place; `tag` is one letter (see TAGS), `lemma` a verb's or an eventive noun's."""

    text: str
    lower: str
    start: int
    end: int
    tag: str
    lemma: str = ""
    form: int = 0


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
        through throughout across toward towards upon within via despite per near behind beyond above below
        around off out up down about along alongside like including regarding concerning versus vs aboard inside
        outside besides except than according
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
        yet hardest worst
    """,
    Z="not never n't",
)
_NOT_ADVERBS = frozenset("assembly supply family ally july monthly reply anomaly italy rally bully".split())
_BE = frozenset("is are was were be been being am isn't aren't wasn't weren't".split())
_HAVE = frozenset("has have had having hasn't haven't hadn't".split())
BE, HAVE = _BE, _HAVE


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of `text[start:end]`, tagged; offsets are the document's."""
    spans = [match.span() for match in _WORD.finditer(text, start, end)]
    words = [text[first:last] for first, last in spans]
    headline = is_headline(words)
    found: list[Token] = []
    for word, (first, last), following in zip(words, spans, [*words[1:], ""], strict=False):
        found.append(_token(word, first, last, found, following, headline))
    return found


def is_headline(words: list[str]) -> bool:
    """Title case without a full stop: "Rwanda and Türkiye Seal Strategic Defence Manufacturing Pact"."""
    long = [word for word in words if len(word) > 3 and word[0].isalpha() and word not in TAGS]
    return len(long) > 2 and words[-1] not in '.”"' and all(word[0].isupper() for word in long)


def _token(word: str, start: int, end: int, before: list[Token], following: str, headline: bool) -> Token:
    lower = word.lower().replace("’", "'")
    tag = _tag(word, lower, before)
    if tag in "NX" and lower in VERB:
        lemma, form = VERB[lower]
        if (headline or _may_be_large(word, before, following)) and _is_verb(word, lower, form, before, following):
            return Token(word, lower, start, end, "V", lemma, form)
        if headline and form & Form.PRESENT and before and before[-1].text in "—–;" and following[:1].isalnum():
            return Token(word, lower, start, end, "V", lemma, form)
    elif tag == "N" and _is_unknown_base(before):
        return Token(word, lower, start, end, "V", lower, Form.BASE)
    elif tag == "N" and _is_unknown_past(lower, before, following):
        return Token(word, lower, start, end, "V", lower.removesuffix("ed"), Form.PAST | Form.PART)
    elif tag == "N" and _is_unknown_ing(lower, before, following):
        return Token(word, lower, start, end, "V", lower.removesuffix("ing"), Form.ING)
    if tag in "NX":
        return Token(word, lower, start, end, tag, _noun(lower, before))
    return Token(word, lower, start, end, tag)


def _may_be_large(word: str, before: list[Token], following: str) -> bool:
    """Outside headlines a capital makes a name ("United States", "Consolidated Freightways"), but for a first word."""
    return word[0].islower() or (not before and not following[:1].isupper())


def _is_unknown_base(before: list[Token]) -> bool:
    """ "will concentrate": whatever follows a modal verb."""
    previous = _last_word(before)
    return previous is not None and previous.tag == "M"


def _is_unknown_past(lower: str, before: list[Token], following: str) -> bool:
    """ "were unloaded": no verb of the lexicon, but it ends and stands as one."""
    if not lower.endswith("ed") or len(lower) < 5 or "-" in lower or not before:
        return False
    previous = _last_word(before)
    if previous and previous.tag == "A":
        return True
    return bool(
        previous
        and previous.tag in "NXOR"
        and TAGS.get(following.lower(), "X" if following.istitle() else "") in ("D", "P", "X", "T")
    )


def _is_unknown_ing(lower: str, before: list[Token], following: str) -> bool:
    """ "agreements spanning key sectors", "was spanning"."""
    if not lower.endswith("ing") or len(lower) < 6 or "-" in lower or lower in NOUN or not before:
        return False
    return before[-1].tag == "A" or (
        before[-1].tag in "NX," and before[-1].lower.endswith("s") and following[:1].isalpha()
    )


_OF_WORKERS = frozenset("hunger general sit-down teachers' workers' rail transport pilots' bank nationwide".split())


def _noun(lower: str, before: list[Token]) -> str:
    """The eventive noun of a form: "accords" is `accord`; a hunger strike is no air strike."""
    if (
        lower in ("strike", "strikes")
        and before
        and (
            before[-1].lower in _OF_WORKERS
            or before[-1].lower.endswith(("-hour", "-day", "-week"))
            or before[-1].lower == "on"
        )
    ):
        return "walkout"
    bare = lower[:-2] if lower.endswith("'s") else lower
    return NOUN.get(bare) or NOUN.get(bare.rsplit("-", 1)[-1], "")


def _tag(word: str, lower: str, before: list[Token]) -> str:
    if not (word[0].isalnum() or word[0] == "'"):
        return "."
    if lower in TAGS:
        # "May" the month and "US", "IT" the names are written large.
        large = before and word[0].isupper() and (lower in ("may", "will", "us", "it", "no") and word != "It")
        return "X" if large else TAGS[lower]
    if word[0].isdigit():
        return "#"
    adverb = lower.endswith("ly") and len(lower) > 5 and lower not in _NOT_ADVERBS
    if word[0].isupper() and not (adverb and not before):
        return "X"
    return "Y" if adverb else "N"


# After these a word that might be a verb is a noun: "the visit", "military attack", "in support".
_BEFORE_NOUN = frozenset("DP#")


def _is_verb(word: str, lower: str, form: int, before: list[Token], following: str) -> bool:
    previous = _last_word(before)
    if previous and previous.lower.endswith("'s") and (lower in NOUN or form & Form.BASE):
        return False
    if previous and previous.lower in _AMOUNTS:  # "100 trillion won"
        return False
    if previous is None:
        opens = TAGS.get(following.lower(), "") in ("P", "D", "T") or bool(form & Form.ING)
        return bool(form & (Form.ING | Form.PAST | Form.PART)) and opens and lower not in NOUN
    if form & Form.ING and not form & Form.BASE:
        return _is_ing_verb(lower, previous, before, following)
    if form & (Form.PAST | Form.PART) and not (form & (Form.BASE | Form.PRESENT) and lower in NOUN):
        return _is_past_verb(word, previous, before, following)
    return _is_present_verb(word, lower, form, previous, before, following)


_AMOUNTS = frozenset("million billion trillion mln bln".split())


def _last_word(before: list[Token]) -> Token | None:
    """The word before, adverbs left out: "has officially announced"."""
    for token in reversed(before):
        if token.tag not in "YZ":
            return token
    return None


def _is_ing_verb(lower: str, previous: Token, before: list[Token], following: str) -> bool:
    if following.lower() == "of" and previous.tag in ".C":
        return False
    if previous.tag in "D#" or previous.lower == "of":
        return lower not in NOUN and previous.tag != "D"
    if previous.tag in "NX" and lower in NOUN:
        return False
    return not (previous.tag == "P" and lower in NOUN)


def _is_past_verb(word: str, previous: Token, before: list[Token], following: str) -> bool:
    if previous.tag == "D" and previous.lower not in ("both", "all", "this", "that", "what", "some", "many", "each"):
        return False
    return previous.tag != "P" or previous.lower in ("up", "out", "off", "over", "down")


def _is_present_verb(word: str, lower: str, form: int, previous: Token, before: list[Token], following: str) -> bool:
    if previous.tag in "MT":
        return bool(form & Form.BASE)
    if previous.tag == "A":
        return bool(form & (Form.PART | Form.PAST)) or (
            previous.lower in ("do", "does", "did", "don't", "didn't", "doesn't")
        )
    if previous.tag == "O":
        return previous.lower not in ("him", "them", "us", "me") and word[0].islower()
    if previous.tag == "R" or (previous.lower == "that" and len(before) > 1):
        return True
    if lower not in NOUN and previous.tag in "NX" and form & (Form.PAST | Form.PART):
        return True
    return _is_finite_present(word, lower, form, previous, before, following)


_COMING = frozenset("meet arrive travel return die fall rise land resign agree win head fly withdraw lead".split())


_MOSTLY_NOUNS = frozenset("forces shares stocks".split())


def _is_finite_present(word: str, lower: str, form: int, previous: Token, before: list[Token], following: str) -> bool:
    """ "Mali launches industry", "leaders meet in Rabat": a subject before, an object or a preposition after."""
    if previous.tag not in "NX" or lower in _MOSTLY_NOUNS:
        return False
    if lower in ("say", "says"):
        return True
    if any(token.tag in "VAM" for token in before):
        return False
    after = following.lower()
    opens = TAGS.get(after, "")
    if not following or opens in ("A", "M") or not (following[0].isalnum() or following[0] in "$€£“\"'"):
        return False
    # "Security forces killed", "rebels in Guinea": a noun before its verb or preposition.
    if VERB.get(after, ("", 0))[1] & Form.PAST or (opens == "P" and VERB[lower][0] not in _COMING):
        return False
    singular = form & Form.PRESENT and not previous.lower.endswith("'s")
    plural = form & Form.BASE and (previous.lower.endswith("s") or any(token.tag == "C" for token in before))
    if not (singular or plural):
        return False
    return following[0].isupper() == word[0].isupper() or opens != "" or lower not in NOUN
