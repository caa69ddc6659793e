"""Two clauses joined without a comma: "Rebels seized the town | and *the army retook it*"."""

from __future__ import annotations

from collections.abc import Sequence

from . import verbs
from .groups import Group
from .lexicon import Form
from .tokens import Token

# Verbs that are never what was done to something: "a bomb exploded in Accra" is told, "a man arrested in Accra" is not.
OF_ITSELF = frozenset("explode expire die collapse crash arrive fail happen occur disappear emerge erupt flee".split())
_NAMING = frozenset("call name dub title know".split())  # "a man called Smith"
_AIMING = verbs.COLOURING | frozenset("agree decide vow promise pledge refuse want hope threaten seek".split())
_HOLDING = verbs.TELLING | {"mean"}  # what follows these may be a clause: "said Kenya and Uganda agreed"
_PLURAL = frozenset("police people men women children".split())
_SUBJECT = frozenset("DNXO#P@YZC")


def conjoined(words: Sequence[Token], before: Group, place: int, after: Group) -> bool:
    """Does another clause, with a subject of its own, begin at that "and"?

    Not in "rebels who took Goma and Bukavu fled", "said Kenya and Uganda signed", "the deal with Mali and Niger was".
    """
    subject, behind_date = words[place + 1 : after.first], words[place - 1].tag == "@"
    return (
        words[place].lower in ("and", "but", "yet")
        and _is_subject(subject)
        and _agrees(subject, words[after.first].lower)
        and _is_told(words, after, behind_date, "DX#ON" if _is_doer(subject[-1]) else "DX#O")
        and _is_whole(words, before, behind_date)
        and not _joins_within(words, before.last + 1, place, behind_date)
    )


def shares_subject(words: Sequence[Token]) -> bool:
    """Nothing but a date parts "and" from its verb: "met the king on Monday and *on Tuesday* flew to Accra"."""
    return any(word.tag == "@" for word in words) and words[0].tag == "P" and all(word.tag in "PD@YZ" for word in words)


def has_object(words: Sequence[Token], group: Group, kinds: str = "DX#O") -> bool:
    """ "Killed five people"; not "killed in Accra", nor "named Jones"."""
    follows = words[group.last + 1 : group.last + 2]
    named = group.verb.lemma in _NAMING and any(word.tag == "X" for word in follows)
    return not named and any(word.tag in kinds for word in follows)


def _is_subject(words: Sequence[Token]) -> bool:
    """ "The army", "on Tuesday the president of Mali", "two"; not "the land it" of "lost the land it had won"."""
    if not words or any(word.tag not in _SUBJECT and word.text not in ".()" for word in words):
        return False
    if words[0].tag == "P" and next((word.tag for word in words[1:] if word.tag != "D"), "") != "@":
        return False
    if words[-1].tag in "PC" or any(word.tag == "O" for word in words[1:]):
        return False
    return any(word.tag in "NX#O" for word in words) or (len(words) == 1 and words[0].tag == "D")


def _agrees(subject: Sequence[Token], verb: str) -> bool:
    """ "His brother were released" goes on from more than him, "the rebels was rejected" from a deal with them."""
    if verb in ("were", "are", "have"):
        return any((word.tag in "#CD" and word.lower not in _ONE) or _is_plural(word) for word in subject)
    return verb not in ("was", "is", "has") or subject[-1].tag != "N" or not _is_plural(subject[-1])


_ONE = frozenset("a an the this that its their his her my our your each every another".split())


def _is_plural(word: Token) -> bool:
    ends = word.tag in "NX" and word.lower.endswith("s") and not word.lower.endswith(("ss", "us", "is", "'s"))
    return ends or word.lower in _PLURAL


def _is_doer(word: Token) -> bool:
    """ "Protesters blocked roads", "Mali raised rates"; not "second-degree attempted murder"."""
    return word.tag == "X" or _is_plural(word)


def _is_told(words: Sequence[Token], group: Group, behind_date: bool, objects: str) -> bool:
    """Is it the verb of a clause, and no participle that tells which: "took", "was shot", "released 90 prisoners"?"""
    if words[group.first].lower in ("being", "been", "having") or not group.finite:
        return False
    if group.helpers or not group.verb.form & Form.PART or group.verb.lemma in OF_ITSELF:
        return True
    if group.inner:  # "tried to flee", not "a plan designed to last"
        return group.verb.lemma in _AIMING
    return has_object(words, group, objects) or (behind_date and words[group.last + 1].lower != "by")


def _is_whole(words: Sequence[Token], group: Group, behind_date: bool) -> bool:
    """Is the clause before complete, with its verb and object, and no part of a noun: "rebels *who took Goma*"?"""
    if _is_relative(words, group.first) or (group.verb.lemma in _HOLDING and not behind_date):
        return False
    return _is_told(words, group, behind_date, "DX#ON")


def _is_relative(words: Sequence[Token], first: int) -> bool:
    """ "Who in May took", "whose army took", "that took"."""
    if first and words[first - 1].lower == "that":
        return True
    opens = next((word for word in reversed(words[:first]) if word.tag not in "YZ@PDNXO#"), None)
    return opens is not None and opens.tag == "R"


def _joins_within(words: Sequence[Token], first: int, place: int, behind_date: bool) -> bool:
    """ "Between Kenya | and Uganda", "in Goma, Bukavu | and Uvira", "on Monday and Kenya | and Uganda fell"."""
    between = words[first:place]
    if any(word.tag == "R" or (word.lower == "that" and word.tag != "@") for word in between):
        return True
    if any(word.tag == "S" or word.text == "," for word in between) and not behind_date:
        return True
    joins = [spot for spot in range(first, place) if words[spot].tag == "C"]
    if sum(word.lower in ("between", "both") for word in between) > len(joins):
        return True
    names = words[place - 1].tag == words[place + 1].tag == "X"
    return any(names or (words[spot - 1].tag == "@" and words[spot + 1].tag not in "@P") for spot in joins)
