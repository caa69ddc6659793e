"""A sentence, read: its words, clauses, countries; and the stretch of text that one of its clauses takes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..model import Concern, Document, Place, Span, TimeExpression
from .bullet import behind_bullet
from .clause import Clause, Kind, is_bare_participle
from .clauses import clauses
from .govern import is_of_a_thing
from .tokens import Token, inside, is_headline, tokens

# "BONN, Germany (AP) _", "BRUSSELS, Dec. 2 --", "ACCRA (Wire) - ": where a report was written is no part of its news.
_DATELINE = re.compile(
    r"[A-ZÀ-Þ]{3,}[A-ZÀ-Þ .'’-]*(?:,[^()_—]{1,40})?\s?(?:\([A-Za-z .]{2,20}\))?\s?(?:--|_|—|–)\s*"
    r"|[A-ZÀ-Þ]{3,}[A-ZÀ-Þ .'’]{0,30}(?:,[^()_—]{1,40}|\s?\([A-Za-z .]{2,20}\)){1,2}\s-\s+"
)


class Sentence(NamedTuple):
    """What the later steps look at; dates are tagged "@" among the words."""

    document: Document
    span: Span
    words: Sequence[Token]
    clauses: Sequence[Clause]
    times: Sequence[TimeExpression]
    concerns: tuple[Concern, ...]
    places: Sequence[Place]
    names: Mapping[str, str]
    front: Sequence[TimeExpression] = ()  # the dates of its line that stand in front: "12 March 2019: Police search"
    under: TimeExpression | None = None  # the date that it stands under, or that its line's first sentence has
    one_of_many: bool = False  # dates in front, so that it tells a happening in whatever words

    @property
    def headline(self) -> bool:
        """Is it in title case, without a full stop?"""
        return is_headline([word.text for word in self.words])

    def stretch(self, first: int, last: int) -> Span:
        """The span of `words[first:last]`."""
        return Span(self.words[first].start, self.words[last - 1].end)

    def extent(self, clause: Clause) -> Span:
        """The clause, and the noun it tells of where that stands right before: "a pact | signed in June"."""
        first = clause.first
        if clause.subject and (is_bare_participle(clause) or clause.kind is Kind.RELATIVE):
            first = min(first, clause.subject[0])
        last = clause.last
        while last > clause.group.last + 1 and self.words[last - 1].text in ',;.:—–“”"':
            last -= 1
        return self.stretch(first, last)


def read(
    document: Document,
    span: Span,
    times: Sequence[TimeExpression],
    concerns: tuple[Concern, ...],
    places: Sequence[Place],
    names: Mapping[str, str],
    told: Span | None = None,
) -> Sentence:
    """Reads a sentence; `names` is what the text calls each country, `told` all that tells where a date leads it."""
    start = max(told.start if told else 0, _behind_dateline(document, span, times))
    words = tokens(document.text, start, told.end if told else span.end)
    times = [time for time in times if time.span.start >= start]
    # a span of time stays a word: "sentenced to 15 years"
    dates = [_mark_date(words, time.span) for time in times if time.interval or time.type in ("DATE", "TIME")]
    found = clauses(words)
    for at in dates:
        if is_of_a_thing(words, found, at):
            _unmark(words, at)
    return Sentence(document, span, words, found, times, concerns, places, names)


_BEHIND_DATE = re.compile(r"[^\n]{0,40}?(?:--|[–—―-] )\s*|[电電讯訊]\s*")  # 新华社北京2024年5月20日电


def _behind_dateline(document: Document, span: Span, times: Sequence[TimeExpression]) -> int:
    """Where a report's own words begin: the day that it was filed on is that of nothing that it tells."""
    start, end = span
    if not (times and times[0].span.start == start):  # "3. Mai 2021" is no third of a list
        start = behind_bullet(document.text, start, end)
    if found := _DATELINE.match(document.text, start, end):
        return found.end()
    for each in document.candidates:
        if each.rule == "dateline" and each.span and start <= each.span.start and each.span.end <= end:
            found = _BEHIND_DATE.match(document.text, each.span.end, end)
            return found.end() if found else start
    return start


def _unmark(words: list[Token], at: range) -> None:
    """The year of a thing stays in titles: "amended the 1993 constitution"; a comma would end them."""
    for place in at if all(words[place].text != "," for place in at) else ():
        words[place] = words[place]._replace(tag="#")


def _mark_date(words: list[Token], date: Span) -> range:
    """The words of a date are tagged "@"; the "before" of "before the end of May" opens no clause, nor does "dated"."""
    at = inside(words, date)
    for place in at:
        words[place] = words[place]._replace(tag="@")
    before = at.start - 1
    if at.start and words[before].tag == "S":
        words[before] = words[before]._replace(tag="P")
    if at.start and words[before].lower == "dated":
        words[before] = words[before]._replace(tag="N", lemma="", form=0)
    return at
