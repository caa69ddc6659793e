"""What stands under a date in front of its line or over it: "12 March 2019: *Police search the office*"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..cues.clause import Clause, Kind
from ..cues.govern import is_happening
from ..cues.kinds import modality
from ..cues.sentence import Sentence
from ..model import Mention
from .mention import of_clause
from .own_day import HEADED


def opening(sentence: Sentence) -> Clause | None:
    """What the date in front of a line dates: "12 March 2019: *Police search the office* that he had let"."""
    main = next((clause for clause in sentence.clauses if clause.kind is Kind.MAIN), None)
    if main is None:
        return None
    before = sentence.words[main.first + 1 : main.group.first]
    return None if any(word.tag == "R" for word in before) else main  # "Death of Smith, who founded Acme"


def telling(sentence: Sentence) -> Sequence[int]:
    """The words of a line that tells without a verb that is known: "Ban on plastic bags", "14 dead"."""
    words = sentence.words
    named = sum(word.tag in "NX" for word in words)
    if sentence.front[0].rule == HEADED:  # "News", "Jane Doe": what else stands under a date
        named *= named > 1 and any(word.tag == "N" for word in words)
    told = sentence.one_of_many or words[-1].text in ".!" or any(word.lemma and word.tag in "NX" for word in words)
    few = sum(word.tag == "#" for word in words) <= len(words) // 2
    return range(len(words)) if named and told and few else ()


def under(sentence: Sentence) -> Iterator[Mention]:
    """What goes on from the first sentence of an entry, of its day: assumed."""
    if not sentence.under:
        return
    told = (each for each in sentence.clauses if each.kind is Kind.MAIN and modality(sentence.words, each).is_done)
    clause = next((each for each in told if is_happening(sentence.words, each)), None)
    if clause:
        yield of_clause(sentence, clause, [sentence.under])
