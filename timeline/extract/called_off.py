"""What was to be and will not: "cancelled the summit planned for 20 April", "the 5 May vote was postponed".

Without it the summit would stand on that day as a plan, and "called off Monday's talks" as talks that were held.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..cues import whom
from ..cues.clause import Clause, Kind
from ..cues.denials import CONDITIONS
from ..cues.kinds import goes_on, modality
from ..cues.lexicon import NOUN_KIND
from ..cues.sentence import Sentence
from ..cues.tokens import Token, inside
from ..cues.verbs import SAYING
from ..model import Mention, Modality, TimeExpression, Type
from .mention import of_words

_CALLING_OFF = frozenset("cancel scrap shelve abort avert abandon".split())
_PUTTING_OFF = frozenset("postpone defer delay reschedule".split())
_TAKING_BACK = _CALLING_OFF | _PUTTING_OFF | {"call", "put", "push", "take", "happen"}
_PLANNED = frozenset("planned scheduled set slated due expected fixed billed".split())
_MAYBE = (("may",), ("might",), ("could",), ("should",))
_IS_TO = frozenset("was were is are".split())
# A deal of 2019 that is scrapped was made in 2019; a summit of 5 May that is scrapped was not held.
_HELD = (Type.MEETING_VISIT, Type.LEADERSHIP, Type.EXERCISE_COOPERATION, Type.PROTEST)


_FIRST_SET = re.compile(
    r"\b(?<!\bbe )(?:originally|initially|previously) (?:due|scheduled|planned|set|slated|expected|meant|fixed|billed)"
    r"(?: (?!(?:but|and)\b)\w+){0,4} ?(?:the )?$"
)


def called_off(sentence: Sentence, time: TimeExpression) -> Mention | None:
    """The happening of a day that its sentence takes back, as not so; None where it takes back nothing of that day."""
    if first := _first_set(sentence, time):
        return first
    for clause in sentence.clauses:
        if (how := _how(sentence.words, clause)) and (off := _off(sentence, clause, how, time)):
            return off
    return None


def _first_set(sentence: Sentence, time: TimeExpression) -> Mention | None:
    """ "*The trial*, originally scheduled for 5 January, was moved": it was not held on that day."""
    found = _FIRST_SET.search(sentence.document.text, sentence.span.start, time.span.start)
    holding = (each for each in sentence.clauses if sentence.extent(each).covers(time.span) and each.subject)
    clause = next(holding, None) if found else None
    if clause is None or sentence.words[clause.subject[-1]].end > time.span.start:
        return None
    mention = of_words(sentence, clause.subject, replace(time, bound=None), whom.scope(sentence, clause, True))
    whole = sentence.stretch(clause.subject[0], clause.last)
    return replace(mention, label=f"{mention.label} (put off)", clause=whole, modality=Modality.NEGATED)


def _off(sentence: Sentence, clause: Clause, how: str, time: TimeExpression) -> Mention | None:
    """What one clause takes back, if the date is that of what it takes back."""
    words, thing = sentence.words, _thing(sentence, clause, how)
    at = inside(words, time.span)
    if not at or at[0] not in thing or any(word.lower in CONDITIONS for word in words[: at[0]]):
        return None
    named = _named(words, thing, at)
    if not named:
        return None
    mention = of_words(sentence, named, replace(time, bound=None), whom.scope(sentence, clause, True))
    whole = sentence.stretch(min(thing[0], clause.first), max(thing[-1] + 1, clause.last))
    return replace(mention, label=f"{mention.label} ({how})", clause=whole, modality=Modality.NEGATED)


def _how(words: Sequence[Token], clause: Clause) -> str:
    """The words in which a clause takes something back, "called off", "put off"; "" where it does not."""
    verb = clause.group.verb.lemma
    if verb not in _TAKING_BACK:
        return ""
    held = modality(words, clause)
    if held is Modality.NEGATED and clause.group.helpers[:1] not in _MAYBE:
        place = verb == "take" and goes_on(words, clause, ("place",))
        return "did not take place" if place or verb == "happen" else ""
    if held in (Modality.NEGATED, Modality.POSSIBLE):
        return ""
    if verb in _CALLING_OFF or (verb == "call" and goes_on(words, clause, ("off",))):
        return "called off"
    back = verb in ("put", "push") and goes_on(words, clause, ("off", "back"))
    return "put off" if verb in _PUTTING_OFF or back else ""


def _thing(sentence: Sentence, clause: Clause, how: str) -> range:
    """What is taken back, with all that hangs on it: "a summit with Uganda planned for 20 April"."""
    group = clause.group
    if group.passive or how.startswith("did"):
        return range(_first(sentence.words, clause), group.first) if clause.subject else range(0)
    last = clause.last
    for other in sentence.clauses[sentence.clauses.index(clause) + 1 :]:
        if other.first != last or other.kind not in (Kind.PARTICIPLE, Kind.RELATIVE):
            break
        last = other.last
    return range(group.last + 1 + goes_on(sentence.words, clause, ("off", "back")), last)


def _first(words: Sequence[Token], clause: Clause) -> int:
    """Where a subject begins, the date in it: "*the 5 May* vote"; "on Monday" before it is no part of it."""
    first = clause.subject[0]
    while first and words[first - 1].tag == "@":
        first -= 1
    in_front = first and words[first - 1].tag == "P" and not words[clause.subject[0] - 1].lower.endswith(("'s", "’s"))
    return clause.subject[0] if in_front else first


def _named(words: Sequence[Token], thing: range, at: Sequence[int]) -> Sequence[int]:
    """The words that name it where the date is its own; none where it is that of the calling off."""
    before = range(thing[0], at[0])
    if any(words[place].tag == "@" for place in before):
        return ()
    plan = next((place for place in before if _is_planned(words, place)), None)
    if plan is not None:
        return _alone(words, _trimmed(words, range(thing[0], plan)))
    return thing if _is_held(words, thing, at) else ()


def _trimmed(words: Sequence[Token], places: range) -> range:
    """ "Indefinitely | the elections, | originally scheduled for", "a vote | that was due in"."""
    while places and words[places[-1]].tag in ".YRASO":
        places = places[:-1]
    while places and words[places[0]].tag in ".Y":
        places = places[1:]
    return places


def _alone(words: Sequence[Token], places: range) -> range:
    """Without who says so; nothing where more is told in front: "a sale due to losses, which is | planned for"."""
    verb = next((place for place in reversed(places) if words[place].tag == "V"), None)
    if verb is not None:
        if words[verb].lemma not in SAYING:
            return range(0)
        places = range(verb + 1 + (words[verb + 1].lower == "that"), places.stop)
    return range(0) if any(words[place].lower == "due" for place in places) else places


def _is_planned(words: Sequence[Token], place: int) -> bool:
    """ "Planned for", "due to begin", "that was to be held"; not "due to fighting"."""
    word, after = words[place : place + 2]
    if after.lower == "to":
        return (word.lower in _IS_TO or word.lower in _PLANNED) and words[place + 2].tag in "VA"
    return word.lower in _PLANNED and after.tag == "P"


def _is_held(words: Sequence[Token], thing: range, at: Sequence[int]) -> bool:
    """ "The 5 May *summit*", "Monday's *talks*": a noun of what is held, right behind its date."""
    head = at[-1] + 1
    while head in thing and words[head].tag in "NX":
        head += 1
    noun = words[head - 1]
    return head > at[-1] + 1 and bool(noun.lemma) and NOUN_KIND.get(noun.lemma) in _HELD
