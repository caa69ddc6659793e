"""What a sentence says was not so, or leaves open: "did not sign", "reports that he died are false", "if it signs"."""

from __future__ import annotations

from collections.abc import Sequence

from . import verbs
from .clause import Clause, Kind
from .measures import measure
from .tokens import Token

_NEGATIONS = frozenset("not never n't no nobody none neither without".split())
CONDITIONS = frozenset("if unless whether".split())
_DENYING = frozenset("deny denies denied denying refute refutes refuted dispute disputes disputed untrue".split())
_FALSE = frozenset("false untrue baseless unfounded wrong incorrect fabricated fake groundless".split())
_CLAIMS = frozenset(
    "reports report rumours rumors rumour rumor claims claim allegations allegation suggestions".split()
)
_NEAR = 6  # words: "denied claims by the opposition that"
_BEHIND = 4  # words: "are completely false"


def is_negated(words: Sequence[Token], clause: Clause) -> bool:
    """ "Did not sign", "never signed", "neither signed nor", "has yet to sign", "nobody signed", "refused to sign"."""
    group = clause.group
    inside = {word.lower for word in words[group.first : group.last + 1]}
    if any(word.endswith(("n't", "n’t")) for word in inside) or is_never(words, clause):
        return True
    if group.inner and ("unable" in inside or group.verb.lemma in verbs.REFUSING):
        return True
    behind = [word.lower for word in words[group.last + 1 : group.last + 3]]
    if inside & _NEGATIONS and not ("not" in inside and behind[:1] == ["only"]):
        return True
    return behind == ["yet", "to"] or _does_nothing(behind) or _is_neither(words, clause) or _is_none(words, clause)


def _does_nothing(behind: Sequence[str]) -> bool:
    """ "Took no action", "there was no attack"; not "killed no fewer than 15", "leaves no later than Friday"."""
    return behind[:1] in (["no"], ["nobody"]) and not {*behind} & _HOW_MUCH


_HOW_MUCH = frozenset("fewer less more later sooner earlier doubt".split())


def is_never(words: Sequence[Token], clause: Clause) -> bool:
    """ "Never attacked": before a verb without helpers, "never" stands outside its group."""
    first = clause.group.first
    return first > 0 and words[first - 1].lower == "never"


def _is_neither(words: Sequence[Token], clause: Clause) -> bool:
    """ "Neither signed", "nor ratified", "in neither 2021 nor 2022"."""
    return clause.marker == "nor" or "neither" in [word.lower for word in words[clause.first : clause.last]]


def _is_none(words: Sequence[Token], clause: Clause) -> bool:
    """ "No soldier was killed"; but "no fewer than 15 were killed"."""
    if not clause.subject:
        return False
    return words[clause.subject[0]].lower in ("no", "nobody", "none") and not measure(words, clause.subject)


def is_denied(words: Sequence[Token], clause: Clause) -> bool:
    """ "Denied that it attacked", "it is not true that", "it is false that", "no evidence that", or
    "reports that it attacked | are false".
    """
    if _is_called_false(words, clause):
        return True
    if clause.kind is not Kind.CONTENT:
        return False
    before = [word.lower for word in words[max(0, clause.first - _NEAR) : clause.first]]
    if not _DENYING.isdisjoint(before) and not _NEGATIONS & {*before}:
        return True
    if before[-1:] and before[-1] in _FALSE and _NEGATIONS.isdisjoint(before):
        return True  # "it is false that"
    return (before[-1:] == ["true"] and not _NEGATIONS.isdisjoint(before)) or before[-2:] == ["no", "evidence"]


def _is_called_false(words: Sequence[Token], clause: Clause) -> bool:
    if clause.last >= len(words) or words[clause.last].lower not in ("is", "are", "was", "were"):
        return False
    opening = {word.lower for word in words[max(0, clause.first - 2) : clause.group.first]}
    behind = {word.lower for word in words[clause.last : clause.last + _BEHIND]}
    return bool(opening & _CLAIMS) and bool(_FALSE & behind)


def is_open(words: Sequence[Token], clause: Clause) -> bool:
    """ "If it signs", "did it sign?", "had it signed, it would …": nobody says that it was so."""
    return clause.marker in CONDITIONS or words[-1].text == "?" or _is_supposed(words)


def _is_supposed(words: Sequence[Token]) -> bool:
    """ "Had the bill passed, …"."""
    return words[0].lower == "had" and any(word.tag == "M" for word in words)
