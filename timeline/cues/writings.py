"""The day of a writing: "the report dated 3 May", "in its judgment of 12 July, …", "Law No. 2015-10 of 3 June"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .clause import Clause, Kind
from .dated_noun import lead
from .governed import NOTHING, Governed
from .tokens import Token
from .verbs import SAYING

_WRITINGS = frozenset(
    """
    judgment judgement ruling verdict decision resolution decree order letter note memo memorandum report statement
    speech address message communiqué communique declaration opinion award proclamation ordinance circular article
    interview announcement directive
    """.split()
)
_IN = frozenset("in by through with via".split())


def of_writing(words: Sequence[Token], found: Sequence[Clause], at: Sequence[int]) -> Governed | None:
    """What the day of a writing dates: what is done in it, "by decree of 12 April, …"; else nothing."""
    place = lead(words, at)
    if place < 1:
        return None
    if words[place].lower == "dated":
        return None if _is_done_in_it(words, place) or _says_itself(words, found, place) else NOTHING
    if words[place].lower != "of":
        return None
    if words[place - 1].lower in _WRITINGS and _opens(words, place - 1) and at[-1] + 1 < len(words):
        main = next((clause for clause in found if clause.first <= at[0] < clause.last), None)
        return Governed(main) if main and words[at[-1] + 1].text == "," and main.kind is Kind.MAIN else None
    return _of_number(words, found, place, at)


def _is_done_in_it(words: Sequence[Token], dated: int) -> bool:
    """ "Protested in a note | dated 3 April", "by letter dated …"; not "considered the report | dated 3 May"."""
    before = _before_noun(words, dated)
    return before >= 0 and words[before].lower in _IN


def _says_itself(words: Sequence[Token], found: Sequence[Clause], dated: int) -> bool:
    """ "The report, dated 26 February, said that …"."""
    telling = (clause for clause in found if clause.subject and clause.subject[0] < dated < clause.group.first)
    return any(clause.group.verb.lemma in SAYING for clause in telling)


def _opens(words: Sequence[Token], noun: int) -> bool:
    """ "In its judgment", "by decree": at the beginning of the sentence."""
    before = _before_noun(words, noun + 1)
    return before >= 0 and words[before].lower in _IN and all(word.tag in "C.Y" for word in words[:before])


def _before_noun(words: Sequence[Token], end: int) -> int:
    """What stands before the noun that ends there, with its articles: the "in" of "in its first judgment"."""
    place = end - 1
    while place >= 0 and words[place].tag in "NXDO#":
        place -= 1
    return place


_NUMBER = re.compile(r"[0-9]+(?:[-/][0-9]+)*")


def _of_number(words: Sequence[Token], found: Sequence[Clause], of: int, at: Sequence[int]) -> Governed | None:
    """ "Law No. 2015-10 of 3 June was amended on 4 March": it was made on the one day, and amended on the other."""
    clause = next((clause for clause in found if of in clause.subject), None)
    if clause is None or not _NUMBER.fullmatch(words[of - 1].text):
        return None
    other = any(word.tag == "@" for word in words[clause.group.last + 1 : clause.last])
    return NOTHING if other else None
