"""The kind of happening a clause tells, and how the text holds it.

The governing cue decides: "threatened to impose sanctions" is a statement, "held talks" a meeting, "the attack was
condemned" a statement about an attack.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from ..model import Modality, Type
from . import verbs
from .clause import Clause, is_bare_participle
from .denials import is_denied, is_negated, is_open
from .groups import REACHED
from .lexicon import NOUN_KIND, VERB_KIND
from .tokens import Token

_FUTURE = frozenset("will shall 'll won't".split())
_POSSIBLE = frozenset("may might can could would should must cannot couldn't wouldn't can't shouldn't".split())
_HEARSAY = frozenset("reportedly allegedly apparently purportedly supposedly".split())
_NOT_YET = frozenset("expect intend aim hope want seek wish propose need".split())
_SCHEDULED = frozenset("schedule set slate plan due project book prepare eye expect intend aim".split())


def kind(words: Sequence[Token], clause: Clause) -> Type:
    """What the clause tells, by its verb, or by the noun that a light verb leans on."""
    verb = clause.group.verb.lemma
    inner = clause.group.inner.lemma if clause.group.inner else ""
    if inner and (verb in verbs.COLOURING or verb in _SCHEDULED or verb not in VERB_KIND):
        verb = inner
    noun = governing_noun(words, clause)
    own = VERB_KIND.get(verb, Type.OTHER)
    if verb in verbs.ENDING and noun in NOUN_KIND:
        return _ended(NOUN_KIND[noun], own)
    if verb == "sink" and (clause.group.last + 1 == clause.last or words[clause.group.last + 1].tag in "P.@Y"):
        return Type.DISASTER_ACCIDENT
    if verb == "welcome" and noun:  # a decision, not a guest
        return Type.STATEMENT
    if verb == "release" and not _frees(words, clause):
        return Type.OTHER
    if own in (Type.OTHER, Type.SANCTION_COERCION) and _in_protest(words, clause):
        return Type.PROTEST
    if verb in verbs.LIGHT or own is Type.OTHER:
        leant_on = NOUN_KIND.get(noun, Type.OTHER)
        return own if leant_on is Type.OTHER else leant_on
    return own


_HOSTILE = (Type.SANCTION_COERCION, Type.PROTEST, Type.ATTACK_CLASH, Type.DISASTER_ACCIDENT)
_FRIENDLY = (Type.AID, Type.EXERCISE_COOPERATION, Type.AGREEMENT, Type.MEETING_VISIT, Type.PROCUREMENT_INDUSTRY)


def _ended(kind: Type, own: Type) -> Type:
    """ "lifted the curfew" eases, "suspended aid" coerces."""
    return Type.DEESCALATION if kind in _HOSTILE else Type.SANCTION_COERCION if kind in _FRIENDLY else own


_HELD = frozenset(
    "prisoner prisoners hostage hostages detainee detainees inmates captives prison jail custody bail him her".split()
)


def _frees(words: Sequence[Token], clause: Clause) -> bool:
    """ "released the hostages", "released from prison"; not "released a new album"."""
    near = words[clause.first : clause.last]
    return any(word.lower in _HELD for word in near)


_PROTESTING = frozenset("protest demanding protesting".split())


def _in_protest(words: Sequence[Token], clause: Clause) -> bool:
    """ "blocked roads to protest", "… demanding that he be reinstated"."""
    after = [word.lower for word in words[clause.group.last + 1 :]]
    return not _PROTESTING.isdisjoint(after) and any(
        (first in ("to", "in") and second == "protest") or second in ("demanding", "protesting")
        for first, second in pairwise(after)
    )


def governing_noun(words: Sequence[Token], clause: Clause) -> str:
    """The eventive noun the verb leans on: its object's, or the subject's of a passive ("the accord was concluded")."""
    subject = subject_noun(words, clause)
    if (clause.group.passive or is_bare_participle(clause)) and not clause.group.inner:
        return subject
    return _object(words, clause) or subject


def _object(words: Sequence[Token], clause: Clause) -> str:
    """The eventive head of the object: "extended an *invitation* to", "took part in *talks*", "the *signing* of"."""
    place = clause.group.last + 1
    while place < clause.last and (words[place].tag == "P" or words[place].lower == "part"):
        place += 1
    found = ""
    for word in words[place : clause.last]:
        if word.tag not in "DNX#Y@" and word.lower not in ("of", "and") and not (word.tag == "V" and not found):
            break
        if word.lower == "of" and found:
            break
        found = word.lemma if word.tag in "NX" and word.lemma else found
    return found


def _head(words: Sequence[Token], places: Iterable[int]) -> str:
    """The eventive head noun of a subject: the last one before its first preposition."""
    found = ""
    for place in places:
        if words[place].tag == "P" and found:
            break
        if words[place].tag in "NX" and words[place].lemma:
            found = words[place].lemma
    return found


def subject_noun(words: Sequence[Token], clause: Clause) -> str:
    """The eventive noun of the subject: "That *visit* laid the foundation"."""
    return _head(words, clause.subject)


def modality(words: Sequence[Token], clause: Clause) -> Modality:
    """As a fact, hearsay, a plan, a possibility, or as not so; each clause is asked several times."""
    if clause.held is None:
        clause.held = _modality(words, clause)
    return clause.held


def _modality(words: Sequence[Token], clause: Clause) -> Modality:
    group = clause.group
    inside = {word.lower for word in words[group.first : group.last + 1]}
    if is_negated(words, clause) or is_denied(words, clause):
        return Modality.POSSIBLE if _is_ruled_out(words, clause) else Modality.NEGATED
    if inside & _FUTURE or _is_plan(words, clause):
        return Modality.PLANNED
    if inside & _POSSIBLE or is_open(words, clause):
        return Modality.POSSIBLE
    around = {word.lower for word in words[clause.first : clause.last]}
    hearsay = around & _HEARSAY or is_believed(clause) or _told_by_sources(words)
    return Modality.REPORTED if hearsay else Modality.ASSERTED


_BELIEVED = frozenset("believe say think report allege understand rumour claim suspect assume".split())


def is_believed(clause: Clause) -> bool:
    """ "Is believed to have moved", "said to have been sold", "claimed to have won"; not "said to reporters"."""
    group = clause.group
    return group.inner is not None and group.verb.lemma in _BELIEVED and (group.passive or group.bare)


def _is_ruled_out(words: Sequence[Token], clause: Clause) -> bool:
    """ "Did not rule out a vote": it may come."""
    return clause.group.verb.lemma == "rule" and goes_on(words, clause, ("out",))


def _is_plan(words: Sequence[Token], clause: Clause) -> bool:
    """ "Is scheduled to open", "was scheduled for March", "eyes a deal"."""
    group = clause.group
    if group.verb.lemma == "eye" or has_until(words, clause) or is_due(words, clause):
        return True
    if group.inner is None:
        return group.passive and group.verb.lemma in _SCHEDULED and goes_on(words, clause, ("for",))
    if group.verb.tag == "A":
        if any(word.lower in REACHED for word in words[group.first : group.last]):
            return False  # "was able to open"
        return group.verb.lower in ("is", "are", "was", "were", "be", "am") or "been" in group.helpers
    return (
        group.verb.lemma in _SCHEDULED
        or group.verb.lemma in _NOT_YET
        or group.verb.lower in ("going", "supposed", "meant")
    )


def is_due(words: Sequence[Token], clause: Clause) -> bool:
    """ "A second batch is due in three weeks", "on 5 April"; not "is due to an error"."""
    place = clause.group.last + 1
    after = words[place + 1 : place + 2]
    due = clause.group.verb.lower in _IS and place < clause.last and words[place].lower == "due"
    return due and any(word.tag == "@" or word.lower in _BY_THEN for word in after)


_IS = frozenset("is are was were be been".split())
_BY_THEN = frozenset("in on by at before within next later for this".split())


def has_until(words: Sequence[Token], clause: Clause) -> bool:
    """ "Has until June 30 to ratify": it is to do so by then."""
    group = clause.group
    return group.verb.lower in ("has", "have", "had") and not group.inner and goes_on(words, clause, ("until", "till"))


def is_state(words: Sequence[Token], clause: Clause) -> bool:
    """ "Have been at war", "has been under a state of emergency"."""
    return clause.group.verb.lower == "been" and goes_on(words, clause, ("in", "at", "on", "under"))


def goes_on(words: Sequence[Token], clause: Clause, after: Collection[str]) -> bool:
    """Does one of these follow the verb: the "for" of "is scheduled for"?"""
    return any(word.lower in after for word in words[clause.group.last + 1 : clause.group.last + 2])


_SOURCES = frozenset("unconfirmed sources rumours rumors".split())


def _told_by_sources(words: Sequence[Token]) -> bool:
    """ "according to sources", "unconfirmed reports"."""
    lowers = [word.lower for word in words]
    return not _SOURCES.isdisjoint(lowers) and any(
        (first == "unconfirmed" and second == "reports")
        or (first in ("sources", "rumours", "rumors") and second in ("said", "say"))
        for first, second in pairwise(lowers)
    )
