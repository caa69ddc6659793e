"""Which way a bare date points, from the clause around it: "will meet in November", "met in November"."""

from __future__ import annotations

import re
from itertools import pairwise

from ..languages import Language, language
from ..model import Span
from .side import Cue, Cues, Side, lies_in, sides

_CLOSE = 4  # words between a plan and its date that is surely the plan's
AHEAD = ("will", "shall", "due", "future")  # the answers that point ahead
_OPENS = 3  # words before a date that opens its clause: "And in March the minister resigned"


def direction(text: str, span: Span, code: str, sure: bool = False) -> str:
    """ "future" where the clause plans, "past" where it reports, "usual" where it tells of no one time; else "".

    "Ahead of Sunday's vote" it is ahead, whatever was done.

    Where one asks to be `sure`, it is "will" and "was" where the clause leaves no doubt: "will meet in the autumn";
    "shall" where such a plan stands beside its date; "due" where it is so from now: "is scheduled to meet"; and "gone"
    where it must have begun: "closed since April".
    """
    words = language(code)
    before, after = sides(text, span, words)
    clause = _around(before, text[span.start : span.end], after)
    if words.put_off.stands_in(clause):
        return _put_off(before) if sure else "future"
    if words.called_off.stands_in(clause):
        return ""
    if words.dropped.stands_in(clause):
        return "past"
    if words.done.stands_in(clause) or _is_gone(before, after) or _is_known(before, after):
        return "gone" if sure else "past"
    if (sure and _is_appointed(before, after)) or _when(after) == "future":
        return "will" if sure else "future"
    way = _way(before, after)
    if way == "future" and _is_told_then(before, after, sure):
        return "was" if sure else "past"
    if sure and way == "past" and _is_term_of_any(before, after):
        return ""
    return _surely(way, before, after) if sure and words.slots.get("reporting") else way


def _put_off(before: Side) -> str:
    """ "Extended until 31 December" is ahead; "agreed to ship it by 7 April" may be told when that is over."""
    return "shall" if before.words.says("before_until", before.said) else "will"


_OWNER = re.compile(r"^['’]s\b")
_BEHIND = 60  # characters behind a date: "der am Samstag bei einem Überfall getötete Mann"


def clause_around(text: str, span: Span, words: Language) -> str:
    """The clause of a date, with an X for it."""
    before, after = sides(text, span, words)
    return _around(before, text[span.start : span.end], after)


def _around(before: Side, phrase: str, after: Side) -> str:
    """The clause with an X for its date: "a été reporté au X"; a phrase may begin with the preposition itself."""
    words = before.words
    first, _, rest = phrase.partition(" ")
    lead = f"{first} " if rest and any(words.mean(slot, first) for slot in ("the", "article", "in", "of")) else ""
    behind = _OWNER.sub("s", after.said[:_BEHIND])  # what is planned for X is not planned for X's talks
    gap = " " if before.is_half else ""  # what follows was taken for the other half of the verb
    return f"{before.said}{lead}X{gap}{behind}"


def _way(before: Side, after: Side) -> str:
    """The cue before the date counts, the nearest if there are several.

    What follows it only counts where none goes before, or where the verb must stand second ("…, am Freitag will er").
    """
    words = before.words
    if (before.past or after.past) and words.says("before_coming", before.said):
        return "future"
    if _is_usual(before, after):
        return "usual"
    if words.verb_second and before.has_no_verb and (verb := _next(after.future, after.past)):
        return verb
    if before.future or before.past:
        return _nearer(before.future, before.past)
    return _first(after.future, after.past) or _term(before) or _headline(before)


def _is_told_then(before: Side, after: Side, sure: bool) -> bool:
    """ "Announced plans to leave on Tuesday" and "in May it could not agree": the date is that of the telling.

    "Has threatened to strike on Thursday" is told now, and the day that of the strike.
    """
    if before.future and sure:
        return False
    side, cues = (before, before.future[-1:]) if before.future else (after, after.future[:1])
    told = (each for cue in cues for each in side.words.told.spans(side.said) if lies_in(cue, each))
    return any(not side.words.mean("perfect", side.said[: each[0]].rstrip().rpartition(" ")[2]) for each in told)


def _is_gone(before: Side, after: Side) -> bool:
    """ "Closed since August", "will act after Monday's attack", "outcome of Monday's vote"; not "will attack on"."""
    words, owner = before.words, after.said[:1] in "'’"
    if words.says("before_sure_gone", before.said) or words.says("after_gone", after.said):
        return True
    if owner and words.says("before_outcome", before.said):
        return True
    return not before.future and words.says("before_gone", before.said)


def _is_usual(before: Side, after: Side) -> bool:
    """ "The monsoon comes in July", "in July it usually rains"; not "will start in July and make 40 per month".

    "Is celebrated on 4 July" reports nothing.
    """
    usual = before.words.usual
    habits = usual.spans(before.said)
    if not all(any(lies_in(cue, habit) for habit in habits) for cue in before.past):
        return False
    return bool(habits) or (not (before.future or after.past) and usual.stands_in(after.said))


def _headline(before: Side) -> str:
    """ "Doctors to strike on Monday", where no other verb tells."""
    return "future" if before.words.headline.stands_in(before.said) else ""


def _term(before: Side) -> str:
    """ "Shut till Sunday" and "by June", where nothing tells more, are of the one ahead."""
    return "future" if before.words.says("before_term", before.said) else ""


def _is_known(before: Side, after: Side) -> bool:
    """ "The February trade figures", "the 22 February accord": of a month gone by, whatever is to become of them.

    So is the May of "until May, when he resigned".
    """
    if before.words.says("before_coming", before.said):
        return False
    if _when(after) == "past" or before.words.says("before_known", before.said):
        return True
    for word in after.said.split(maxsplit=4)[:4]:
        if not after.words.mean("measured", word):
            return bool(after.words.mean("figures", word.rstrip(",:")))
    return False


def _is_appointed(before: Side, after: Side) -> bool:
    """ "Set 7 May for the trial", "fixed 24 April as the date"."""
    words = before.words
    return words.says("before_appointed", before.said) and bool(words.mean("appointed_for", _opening(after)))


def _when(after: Side) -> str:
    """Which way "30 June, when they will be allowed" and "May, when he resigned" go on."""
    if not after.words.mean("when", _opening(after)):
        return ""
    future, past = after.future[:1], after.past[:1]
    if future and (not past or future < past):
        return "future"
    return "past" if past and (not future or past < future) else ""


def _opening(after: Side) -> str:
    """The word that follows a date, behind a comma or not."""
    return after.said.lstrip(" ,").partition(" ")[0]


def _is_term_of_any(before: Side, after: Side) -> bool:
    """ "Approved for the year starting 1 July", "met before the 30 June deadline": what was done tells not which."""
    opens = len(before.said.rpartition(",")[2].split()) <= _OPENS
    return (not opens and before.words.says("before_limit", before.said)) or after.words.says("after_limit", after.said)


def _surely(way: str, before: Side, after: Side) -> str:
    """Sure is what nothing in the clause speaks against. Only a language that lists the words of doubt is so sure."""
    leads = bool(before.past or before.future) and not before.is_half
    if not leads and not before.is_half and len(before.said.split()) > _OPENS:
        follows = way == "future" and bool(after.future) and after.future[0][0] <= 1 and not after.past
        return "will" if follows else way  # "as eleições de outubro serão decisivas"
    side = before if leads else after
    if way == "future" and leads and any(_is_last(cue, side) for cue in side.words.due.spans(side.said)):
        return "due"
    if way == "future" and leads and _was_to(side):
        return way
    if way == "future" and side.future and all(side.says(cue) or side.is_being_done(cue) for cue in side.reports):
        return "shall" if leads and _is_beside(side) else "will"
    if way == "future" and leads and side.future and _is_beside(side) and _is_will(side):
        return "shall"
    plans = side.future if leads else [cue for cue in side.future if side.reports and cue < side.reports[0]]
    if way == "past" and side.reports and not plans and not _is_in_doubt(side, leads):
        return "was"
    return way


def _was_to(side: Side) -> bool:
    """ "Was to open in May" may be over."""
    return any(side.words.mean("then", side.said[slice(*cue)].partition(" ")[0]) for cue in side.future[-1:])


def _is_will(side: Side) -> bool:
    """ "Was arrested in May and will be tried in November": after all that was done, it is still ahead."""
    cue = side.future[-1]
    return _is_last(cue, side) and bool(side.words.mean("ahead", side.said[slice(*cue)].partition(" ")[0]))


def _is_beside(side: Side) -> bool:
    """Do few words part the plan from its date: "will end on", "expires in", "will be held in Rabat on"?"""
    return len(side.said[side.future[-1][1] :].split()) <= _CLOSE


def _is_last(cue: Cue, side: Side) -> bool:
    """Is nothing reported behind it: "was tried and is set to be heard in May"?"""
    return all(report < cue for report in side.reports)


def _is_in_doubt(side: Side, leads: bool) -> bool:
    """Is the cue a word about telling ("said the fair in May …"), or a part of "is postponed"?

    Or has it a purpose behind it: "asked her to testify in May"?
    """
    cue, words = side.reports[-1] if leads else side.reports[0], side.words
    said = side.said[slice(*cue)]
    behind = pairwise([*side.said[cue[1] :].split(), ""])
    asks = words.mean("asking", said)
    aims = leads and any(
        words.mean("purpose", word) and (asks or _is_aim(word, after, words)) for word, after in behind
    )
    aims = aims and not words.mean("at_once", said)
    beside = leads and len(side.said[cue[1] :].split()) <= 1  # "announced in April"
    told = not leads and words.mean("reporting", said)  # "in April it announced"
    return aims or side.is_being_done(cue) or not (beside or told or not _is_weak(said, words))


def _is_weak(cue: str, words: Language) -> bool:
    """ "Said" and "announced" tell of telling; "organisée" leaves open whether it was."""
    return bool(words.mean("reporting", cue)) or not words.sure.stands_in(cue)


def _is_aim(purpose: str, word: str, words: Language) -> bool:
    """ "To testify" is one; "sentenced to life", "pleaded to three counts", "fled to the hills" speak of none.

    Nor do "signé à Lyon" and "condenado por robo", where a verb would have to follow, or the date itself.
    """
    if words.mean("purpose", purpose) == "to do":
        return not word or words.infinitive.stands_in(word)
    if not words.slots.get("no_aim") or not word or words.mean("month_name", word):
        return True
    bare = word.strip(",;:")
    return bare.isalpha() and bare.islower() and not words.mean("no_aim", bare)


def _next(future: Cues, past: Cues) -> str:
    if future and future[0][0] <= 1:
        return "future"
    return "past" if past and past[0][0] <= 1 else ""


def _nearer(future: Cues, past: Cues) -> str:
    """The cue that ends nearest to the date; of two that end there the longer: "to be held", "had been set to go"."""
    return "future" if not past or (future and _rank(future[-1]) >= _rank(past[-1])) else "past"


def _rank(cue: Cue) -> tuple[int, int]:
    return cue[1], -cue[0]


def _first(future: Cues, past: Cues) -> str:
    if not future:
        return "past" if past else ""
    return "future" if not past or future[0][0] <= past[0][0] else "past"
