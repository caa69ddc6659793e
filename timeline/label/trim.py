"""Words that a headline can do without: the date, brackets, articles, what comes after the object."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..cues.tokens import Token


def no_brackets(words: Sequence[Token], places: list[int]) -> list[int]:
    """Without "(the host)" and "[12]"."""
    depth, kept = 0, []
    for place in places:
        text = words[place].text
        depth += text in "(["
        if not depth:
            kept.append(place)
        elif text in ")]":
            depth -= 1
    return kept


_HOLDING = frozenset("since until till to starting beginning effective circa ca roughly approximately dated ,".split())


def undated(words: Sequence[Token], places: list[int]) -> list[int]:
    """Without the date, and without the preposition and commas that held it."""
    kept: list[int] = []
    for place in places:
        if words[place].tag == "@" and not _is_of_name(words, place):
            while kept and (words[kept[-1]].tag in "PYD" or words[kept[-1]].lower in _HOLDING):
                if _is_of_noun(words, kept[-1], place):
                    break
                kept.pop()
            continue
        if words[place].text in ",." and place and words[place - 1].tag == "@":
            continue
        kept.append(place)
    return kept


def _is_of_name(words: Sequence[Token], place: int) -> bool:
    """ "Spain won Euro 2024": a year that a name ends in; not "Rabat's 2024 fair"."""
    year = words[place].text.isdigit() and len(words[place].text) == len("2024")
    before = words[place - 1] if year and place else None
    return before is not None and before.tag == "X" and not before.lower.endswith(("'s", "s'", "’s", "s’"))


def _is_of_noun(words: Sequence[Token], held: int, place: int) -> bool:
    """ "before the Jan. 14 deadline", "in Friday's final": article and preposition are those of the noun.

    The article may be the date's.
    """
    end = next((spot for spot in range(place, len(words)) if words[spot].tag != "@"), len(words))
    following = words[end] if end < len(words) else None
    if words[end - 1].lower.endswith("'s") and words[held].tag == "P":
        return following is not None and following.tag in "NX"
    has_article = words[held].tag == "D" or words[held + 1].lower == "the"
    return has_article and following is not None and following.tag in "NX"


def tails(words: Sequence[Token], rest: list[int], but: Sequence[str] = ()) -> list[list[int]]:
    """The rest, ended before a preposition, conjunction or infinitive: longest first, and the object stays."""
    ends = [index for index, place in enumerate(rest) if words[place].tag in "PTSCV" and words[place].lower not in but]
    shorter = (closed(words, rest[:end]) for end in reversed(ends))
    return [tail for tail in shorter if any(words[place].tag in "NX" for place in tail)]


def short_subject(words: Sequence[Token], subject: list[int]) -> list[int]:
    """A subject up to its first "of" or comma; of "Kenya, whose *president*" the last."""
    whose = next((index + 1 for index, place in enumerate(subject) if words[place].lower == "whose"), 0)
    subject = subject[whose:]
    for index, place in enumerate(subject):
        if (index > 1 and words[place].tag in "PR") or words[place].text == ",":
            return subject[:index]
    return subject


_DROPPED = frozenset("a an the their its his her has have had was were".split())


def headline(words: Sequence[Token], places: list[int]) -> list[int]:
    """Headline style: articles, possessive pronouns and the helpers of the past go."""
    return [place for place in places if words[place].lower not in _DROPPED]


_ARTICLES = frozenset("a an the this that these those".split())


def trim(words: Sequence[Token], places: list[int]) -> list[int]:
    """Without a leading article or a stray mark."""
    while places and (words[places[0]].lower in _ARTICLES or words[places[0]].text in ",;:“\"'"):
        places = places[1:]
    return closed(words, places)


_TERM = re.compile(r"\b(?:in|over|during) the (?:\S+ )?\S+$")
_STRETCHES = frozenset("week weeks month months quarter quarters half year years period".split())


def closed(words: Sequence[Token], places: list[int]) -> list[int]:
    """Without what would leave it open at the end: "visit to Morocco to", "in the year" without its "to June"."""
    while places and (words[places[-1]].text in ",;:“." or words[places[-1]].tag in "PDCTSR"):
        places = places[:-1]
    if not places or words[places[-1]].lower not in _STRETCHES:
        return places
    said = " ".join(words[place].lower for place in places[-4:])
    term = _TERM.search(said)
    return closed(words, places[: -len(term[0].split())]) if term else places
