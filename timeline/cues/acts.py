"""Which clauses tell a happening although they have no date: done or set, by someone named.

"Mali has signed a new agreement", "A commission will be established"; not "This marks a step", "could position Mali".
"""

from __future__ import annotations

from ..model import Modality, Type
from . import verbs
from .clause import Clause, Kind, is_bare_participle
from .kinds import governing_noun, modality
from .lexicon import VERB_KIND, Form
from .sentence import Sentence

# Statements that are happenings of their own, and not just the saying of something.
_ACTS = frozenset(
    """
    announce declare condemn warn threaten accuse denounce reject demand pledge vow promise invite propose offer
    refuse apologise recognise veto
    """.split()
)
_SET = frozenset("schedule set slate plan due eye".split())


def is_act(sentence: Sentence, clause: Clause) -> bool:
    """A happening worth telling without a date: done or set, by someone named, and of a kind."""
    return has_actor(sentence, clause) and _is_of_a_kind(sentence, clause) and is_done_or_set(sentence, clause)


def is_done_or_set(sentence: Sentence, clause: Clause) -> bool:
    """In the past, the perfect or firmly scheduled; a headline's present is a past."""
    group = clause.group
    held = modality(sentence.words, clause)
    if held is Modality.PLANNED:
        return "will" in group.helpers or "shall" in group.helpers or group.verb.lemma in _SET
    return held.is_done and is_done(sentence, clause)


def is_done(sentence: Sentence, clause: Clause) -> bool:
    """In the past or the perfect."""
    group = clause.group
    if group.verb.tag != "V":
        return False
    if group.verb.form & Form.ING:
        return not group.helpers and clause.marker in ("after", "following", "since")
    if group.helpers:
        return group.perfect or "did" in group.helpers or (group.passive and group.helpers[-1] in ("was", "were"))
    return bool(group.verb.form & (Form.PAST | Form.PART)) or sentence.headline


def is_before(sentence: Sentence, clause: Clause) -> bool:
    """ "The army had taken the town": before what the text tells, unless that is what somebody says now."""
    had = clause.group.helpers[:1] == ("had",) and clause.kind is not Kind.CONTENT
    return had and not any(_is_telling(each) for each in sentence.clauses)


def is_of_then(clause: Clause) -> bool:
    """In the past and no saying: "he tied her hands" goes on from what was told before, "he has tied" does not."""
    group = clause.group
    if _is_telling(clause) or group.perfect:
        return False
    if group.helpers:
        return group.helpers[0] in ("was", "were", "did")
    return bool(group.verb.form & Form.PAST) or group.verb.lower in ("was", "were", "had", "did")


def has_actor(sentence: Sentence, clause: Clause) -> bool:
    """Someone or something named: "he called for" tells nothing by itself."""
    return any(sentence.words[place].tag in "NX" for place in clause.subject)


def _is_of_a_kind(sentence: Sentence, clause: Clause) -> bool:
    """A verb of a kind, or a light one with an eventive noun; mere saying and comment are none."""
    verb = clause.group.verb.lemma
    inner = clause.group.inner.lemma if clause.group.inner else ""
    if verb in _ACTS:
        after = sentence.words[clause.group.last + 1 : clause.last]
        return clause.group.passive or any(word.tag != "." for word in after)
    if inner and (verb in _SET or verb in verbs.COLOURING or clause.group.verb.tag == "A"):
        verb = inner
    if verb in verbs.LIGHT:
        return bool(governing_noun(sentence.words, clause))
    if verb in verbs.SAYING or verb in verbs.ANALYSIS:
        return False
    return VERB_KIND.get(verb, Type.OTHER) not in (Type.OTHER, Type.STATEMENT)


def is_saying(clause: Clause) -> bool:
    """ "said", "told", "noted": what is said may be a happening."""
    return clause.group.verb.lemma in verbs.SAYING and clause.group.inner is None


def _is_telling(clause: Clause) -> bool:
    group = clause.group
    return group.verb.lemma in verbs.TELLING and group.finite and group.inner is None and not group.passive


def _is_over(sentence: Sentence, clause: Clause) -> bool:
    """ "Opened on Monday and *concluded* on Friday": not what a report concludes."""
    follows = sentence.words[clause.group.last + 1 : clause.group.last + 2]
    return clause.group.verb.lemma == "conclude" and any(word.tag in "P@" for word in follows)


def said(sentence: Sentence, clause: Clause) -> Clause | None:
    """What a saying says: "said that *ties were restored*", "*Ties were restored*, the ministry said"."""
    if not _is_telling(clause):
        return None
    found = sentence.clauses
    position = next(place for place, each in enumerate(found) if each is clause)
    for each in found[position + 1 : position + 3]:
        if each.kind is Kind.CONTENT:
            return each
        if not is_bare_participle(each):
            break
    if clause.last - clause.group.last > 8 or _has_object(sentence, clause) or _is_over(sentence, clause):
        return None
    before = found[:position]
    if not before and clause.last - clause.group.last <= 2:  # "Last year, he said, output fell"
        before = found[1:2]
    if not before:
        return None
    return next((each for each in before if each.kind is Kind.MAIN), before[0])


def _has_object(sentence: Sentence, clause: Clause) -> bool:
    """ "For the year, the firm reported a loss": what is reported is no other clause; but "…, said a spokesman"."""
    after = sentence.words[clause.group.last + 1 : clause.group.last + 2]
    own_subject = any(clause.first <= place < clause.group.first for place in clause.subject)
    return own_subject and any(word.tag in "DN#" for word in after)


def weak_clause(sentence: Sentence) -> Clause | None:
    """The clause that stands for a sentence without an act: the first that is held as a fact."""
    told = (each for each in sentence.clauses if each.kind is Kind.MAIN or not is_before(sentence, each))
    finite = (clause for clause in told if clause.group.finite and clause.subject)
    held = (clause for clause in finite if modality(sentence.words, clause).is_done)
    return next(held, None)
