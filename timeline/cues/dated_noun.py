"""Nouns that a date dates: "the 2016 election", "since its launch in 2003", "following his first in 2015"."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Type
from . import nouns, verbs
from .clause import Clause, Kind
from .governed import NOTHING, Governed
from .lexicon import NOUN_KIND
from .tokens import Token

_ORDINAL = frozenset("first second third fourth fifth sixth last previous earlier".split())


def ellipsis(words: Sequence[Token], at: Sequence[int]) -> Governed | None:
    """ "Kagame's second trip to Kazakhstan, following his first in 2015": the first, in the words of the second."""
    place = at[0] - 1
    while place >= 0 and words[place].tag == "P":
        place -= 1
    if place < 1 or words[place].lower not in _ORDINAL or words[place - 1].tag not in "DN":
        return None
    whole = next((spot for spot in range(place - 2, 0, -1) if words[spot].lower in _ORDINAL), None)
    if whole is None:
        return None
    noun = next((spot for spot in range(whole + 1, place) if words[spot].tag in "NX"), None)
    if noun is None or not words[noun].lemma:
        return None
    end = next((spot for spot in range(noun, place) if words[spot].tag in ".SC"), place - 1)
    owner = range(whole - 1, whole) if words[whole - 1].lower.endswith("'s") else range(0)
    return Governed(None, (*owner, place, *range(whole + 1, end)))


_BESIDE = frozenset("since after following before until ahead run-up".split())
_SPEAKING = frozenset("follow precede recall remember commemorate mark".split())  # "the order follows a summit in May"


def noun_before(words: Sequence[Token], found: Sequence[Clause], at: Sequence[int]) -> Governed | None:
    """ "since its launch in 2003", "ahead of the elections in August": the noun is what happened then."""
    opened = next((place for place in range(at[0] - 1, -1, -1) if words[place].tag in "VAM.R"), -1)
    mark = next((place for place in range(opened + 1, at[0]) if words[place].lower in _BESIDE), None)
    if mark is None and opened >= 0 and words[opened].tag == "V" and words[opened].lemma in _SPEAKING:
        mark = opened
    if mark is None:
        return None
    mark += words[mark].lower in ("ahead", "run-up")  # of, to
    inside = range(mark + 1, at[0] - (words[at[0] - 1].tag == "P"))
    if not _names_happening(words, inside):
        return None
    if any(words[place].lower in _RETURNS for place in inside):
        return None  # "marked the 30th anniversary of the 1994 genocide"
    owner = words[inside[0]].lower in OWNERS
    whose = _antecedent(words, found, mark) if owner else range(0)
    named = any(words[place].tag in "NX" for place in whose)
    return Governed(None, (*whose, *inside[owner:]) if named else tuple(inside), unbound=True)


def _names_happening(words: Sequence[Token], inside: range) -> bool:
    """ "After *clashes* in Goma", not "after extra *time* in the final": the noun that the rest hangs on tells it."""
    hanging = (place for place in inside[1:] if words[place].tag == "P" and words[place].lower != "of")
    end = next(hanging, inside.stop)
    return any(words[place].lemma and words[place].tag in "NX" for place in range(inside.start, end))


_RETURNS = frozenset("anniversary anniversaries centenary jubilee birthday".split())
_THINGS = frozenset("its their".split())
OWNERS = _THINGS | {"his", "her"}


def _antecedent(words: Sequence[Token], found: Sequence[Clause], mark: int) -> range:
    """Whose launch "its launch" is: that of the noun right before, else of the subject; "his plea" is the subject's."""
    first = _noun_start(words, mark)
    if first < mark and words[mark + 1].lower in _THINGS:
        return range(first, mark)
    clause = next((clause for clause in found if clause.first <= mark < clause.last), None)
    subject = clause.subject if clause else range(0)
    owner = next((place for place in subject if words[place].lower.endswith(("'s", "s'"))), None)
    return range(subject[0], owner + 1) if owner is not None else subject


# "The rest of 2004", "the first two months of 2004": a date itself.
STRETCHES = frozenset(
    """
    day days week weeks weekend month months quarter quarters year years half part parts end beginning start middle rest
    remainder balance course bulk most all much majority morning afternoon evening night season winter summer spring
    autumn fall first second third last close turn eve date dates
    """.split()
)


def noun_of(words: Sequence[Token], at: Sequence[int]) -> Governed | None:
    """ "Remembered the attack of 7 August 1998": the attack was then; "the treaty of 1992" is amended today."""
    place = lead(words, at)
    if place < 1 or words[place].lower != "of":
        return None
    if words[place - 1].tag not in "NX" or words[place - 1].lower in STRETCHES:
        return None
    named = words[place - 1].lemma and NOUN_KIND[words[place - 1].lemma] is not Type.OTHER
    return Governed(None, tuple(range(_noun_start(words, place), place)), unbound=True) if named else NOTHING


def lead(words: Sequence[Token], at: Sequence[int]) -> int:
    """The place of what leads to a date, its article left out: the "of" of "of the 5th of May"."""
    return at[0] - 1 - (words[at[0] - 1].tag == "D")


def _noun_start(words: Sequence[Token], end: int) -> int:
    """Where the noun begins that ends there, with all that stands right before its head: "defence pact | of"."""
    first = end
    while first and words[first - 1].tag in "NX":
        first -= 1
    return first


def dated_noun(words: Sequence[Token], found: Sequence[Clause], at: Sequence[int]) -> Governed | None:
    """ "the 2016 election", "the June agreement signed in Rabat": a date right before a noun dates the noun."""
    bare = not words[at[-1]].lower.endswith(("'s", "s'"))
    head = place = at[-1] + 1
    while head < len(words) and words[head].tag in "NX":
        head += 1
    before = words[at[0] - 1] if at[0] else None
    leads = words[at[0]].lower == "the" or _leads_to_noun(before)
    if head == place or (bare and not leads):
        return None
    lemma = next((words[spot].lemma for spot in range(head - 1, place - 1, -1) if words[spot].lemma), "")
    if not lemma or not words[head - 1].lemma or lemma in nouns.TELLING:
        if not lemma and _is_place_of_act(words, at):
            return None
        named = _names_a_thing(words, at, head) or (before is not None and before.lower in OWNERS)
        return None if bare and not named else NOTHING
    if NOUN_KIND[lemma] is Type.OTHER:
        return None
    after = next((clause for clause in found if clause.subject and set(clause.subject) & set(range(place, head))), None)
    if after and after.kind is not Kind.RELATIVE and _tells(words, after) and not _is_undone(lemma, after):
        return Governed(after, unbound=True)
    first = at[0] - (before is not None and before.tag == "D")
    return Governed(None, tuple(range(first, _with_of(words, head))), unbound=True)


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday yesterday".split())


def _is_place_of_act(words: Sequence[Token], at: Sequence[int]) -> bool:
    """ "Beat Mali in Friday's opener", "injured in Tuesday's crush": what was done was done there and then."""
    within = at[0] > 0 and words[at[0] - 1].lower in ("in", "at", "during")
    return within and words[at[-1]].lower.removesuffix("'s") in _DAYS


def _is_undone(lemma: str, clause: Clause) -> bool:
    """ "The 1996 accord was broken": what is done to a pact later is not of its year."""
    made = clause.group.verb.lemma in verbs.MADE
    return NOUN_KIND[lemma] is Type.AGREEMENT and clause.group.passive and not made


def _leads_to_noun(before: Token | None) -> bool:
    """May a noun be dated by what stands between: "the | 2016 | election", "after | June | talks"?"""
    if before is None or before.tag in "DA":
        return True
    return before.lower.endswith("'s") or before.lower in _LEADING


_LEADING = frozenset("of and after since before for over about".split())


def _names_a_thing(words: Sequence[Token], at: Sequence[int], head: int) -> bool:
    """ "the 1994 Freedom of Access Act", "the 2011 version": the year belongs to a name."""
    year = len(at) == 1 and words[at[0]].text.isdigit()
    return year and at[0] > 0 and words[at[0] - 1].tag == "D" and words[head - 1].tag == "X"


def _with_of(words: Sequence[Token], head: int) -> int:
    """ "the Oct. 23 killing | of the doctor": to the end of what it is of, against or between."""
    end = head
    while end < len(words) and words[end].lower in ("of", "in", "on", "at", "against", "between", "by", "with"):
        following = end + 1
        while following < len(words) and (
            words[following].tag in "NXD#" or _joins(words, following) or _abbreviates(words, following)
        ):
            following += 1
        if following == end + 1:
            break
        end = following
    return end


def _joins(words: Sequence[Token], place: int) -> bool:
    return (
        words[place].lower == "and" and place + 1 < len(words) and words[place - 1].tag == words[place + 1].tag == "X"
    )


def _abbreviates(words: Sequence[Token], place: int) -> bool:
    """ "the killing of Dr. Slepian"."""
    follows = words[place + 1].tag == "X" if place + 1 < len(words) else False
    return words[place].text == "." and len(words[place - 1].text) < 5 and words[place - 1].tag == "X" and follows


def _tells(words: Sequence[Token], clause: Clause) -> bool:
    """Is it a verb that tells a happening ("signed"), not one that comments on it ("includes", "is")?"""
    verb = clause.group.verb
    return verb.tag == "V" and verb.lemma not in verbs.ANALYSIS and verb.lemma not in verbs.SAYING
