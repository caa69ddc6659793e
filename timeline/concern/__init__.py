"""Whom a sentence concerns: the countries it names, and those it inherits from the text before.

"Both countries pledged …" concerns the two named last; "President Kagame said …" concerns the country that the clause
introducing him named; "This agreement …" and "It …" go on with the countries of the sentence before. Examples in a
list, the source of a report, the city where a reporter was told, and those who merely back a project are no principals.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from .. import countries
from ..model import Concern, Place, Span
from . import cues
from .people import People, Sentence

REMEMBERED = 40  # sentences that "both countries" may look back over
WORDS_OF_A_SENTENCE = 5  # a line of fewer is a heading, and goes on with nothing
Concerns = tuple[Concern, ...]


def concerned(text: str, sentences: Sequence[Span], places: Sequence[Place]) -> list[Concerns]:
    """For each sentence the countries it names, then those it inherits: "Both countries …" → the two named before."""
    starts = [place.span.start for place in places]
    reader = _Reader()
    return [reader.read(Sentence.of(text, span, _within(places, starts, span))) for span in sentences]


def _within(places: Sequence[Place], starts: Sequence[int], span: Span) -> tuple[Place, ...]:
    return tuple(places[bisect_left(starts, span.start) : bisect_left(starts, span.end)])


class _Reader:
    """Reads sentence by sentence, and remembers who was spoken of."""

    def __init__(self) -> None:
        self.told: deque[Concerns] = deque(maxlen=REMEMBERED)
        self.people = People()
        self.in_examples = False

    def read(self, sentence: Sentence) -> Concerns:
        """The concerns of the next sentence."""
        spoken = self.people.hear(sentence)
        named = _named(sentence) if sentence.places else ()
        bullet = bool(cues.BULLET.match(sentence.text))
        self.in_examples = bool(sentence.search(cues.EXAMPLES)) or (self.in_examples and bullet)
        if self.in_examples:
            self.told.clear()
            return tuple(replace(concern, principal=False) for concern in named)
        concerns = (*named, *self._inherited(sentence, named, spoken))
        if concerns:
            self.told.append(concerns)
        return concerns

    def _inherited(self, sentence: Sentence, named: Concerns, spoken: Concerns) -> Iterator[Concern]:
        """Those meant but not named; the topic only where nothing else says who is meant."""
        found = [*self._group(sentence), *spoken, *self._lone(sentence)] or [*self._topic(sentence, named)]
        found += self._theirs(sentence)
        seen = {concern.country for concern in named}
        for concern in found:
            if concern.country not in seen:
                seen.add(concern.country)
                yield concern

    def _group(self, sentence: Sentence) -> Iterator[Concern]:
        """ "Both countries", "the two leaders": the last so many that were spoken of together."""
        match = sentence.search(cues.GROUP)
        if match:
            size = cues.NUMBERS[match["number"].lower()]
            together = (concerns for concerns in reversed(self.told) if len(concerns) == size)
            yield from _back(next(together, ()), sentence, match)

    def _lone(self, sentence: Sentence) -> Iterator[Concern]:
        """ "The kingdom", "the West African nation": the last country that it can mean."""
        match = None if sentence.places else sentence.search(cues.LONE)
        if match:
            fits = cues.KINGDOMS if match["noun"].lower() == "kingdom" else None
            last = (
                concern
                for concerns in reversed(self.told)
                for concern in concerns
                if fits is None or concern.country in fits
            )
            yield from _back([*last][:1], sentence, match)

    def _theirs(self, sentence: Sentence) -> Iterator[Concern]:
        match = cues.THEIRS.match(sentence.text)
        if match and self.told:
            yield from _back(self.told[-1], sentence, match, "words")

    def _topic(self, sentence: Sentence, named: Concerns) -> Iterator[Concern]:
        """A sentence that goes on with what the one before told: "It …", "The deal …", or no country at all."""
        if not self.told or cues.QUOTED.match(sentence.text):
            return
        match = cues.GOES_ON.match(sentence.text)
        whole = sum(concern.principal for concern in named) > 1  # "the visit to Togo by the Ghanaian minister"
        if match and (match["sure"] or (named and not whole) or not (named or _is_general(sentence))):
            yield from _back(self.told[-1], sentence, match, "words")
        elif not named and sentence.text.count(" ") >= WORDS_OF_A_SENTENCE - 1 and not _is_general(sentence):
            yield from _back(self.told[-1], sentence)


def _back(
    concerns: Iterable[Concern], sentence: Sentence, match: re.Match[str] | None = None, group: str | int = 0
) -> Iterator[Concern]:
    """The same countries once more, as inherited, with the words that point back to them."""
    concerns = tuple(concerns)
    names = " and ".join(countries.in_a_sentence(concern.country) for concern in concerns)
    how = f"inherited: “{match[group]}” points back to {names}" if match else f"inherited: goes on about {names}"
    span = sentence.at(match, group) if match else sentence.span
    for concern in concerns:
        yield Concern(concern.country, concern.principal, True, how, span)


def _named(sentence: Sentence) -> Concerns:
    """Countries in the order they are named; a principal if any of its mentions is one."""
    aside = _aside(sentence)
    found: dict[str, Concern] = {}
    for place in sentence.places:
        concern = Concern(place.country, place not in aside, False, f"named: {place.how}", place.span)
        known = found.get(place.country)
        if not known or (concern.principal and not known.principal):
            found[place.country] = concern
    return tuple(found.values())


def _is_general(sentence: Sentence) -> bool:
    """Of a continent, of anyone."""
    small = sentence.text.lower()
    return any(stem in small for stem in cues.GENERAL_STEMS) and bool(cues.GENERAL.search(sentence.text))


def _aside(sentence: Sentence) -> set[Place]:
    """Names by the way: makers, backers, examples, sources, where a reporter was told or reports from."""
    return _by_the_way(sentence) | _sources(sentence) | _papers(sentence)


def _papers(sentence: Sentence) -> set[Place]:
    """ "Broke the Minsk agreements", "left the Ottawa Convention": no town of theirs is concerned."""
    if not sentence.has(cues.TREATY):
        return set()
    towns = (place for place in sentence.places if cues.TOWN.search(place.how))
    return {town for town in towns if cues.TREATY.pattern.match(sentence.slice(town.span.end, sentence.span.end))}


def _by_the_way(sentence: Sentence) -> set[Place]:
    """ "With backing from Russia and Iran", "such as Mali", "Russian-made"."""
    aside: set[Place] = set()
    if not any(map(sentence.has, (cues.MADE, cues.BACKED, cues.TOLD))):
        return aside
    for before, place in pairwise((None, *sentence.places)):
        assert place is not None
        start = place.span.start - sentence.span.start
        lead = sentence.text[max(0, start - 80) : start]
        listed = before in aside and before and cues.LISTED.match(sentence.slice(before.span.end, place.span.start))
        made = cues.MADE.pattern.match(sentence.slice(place.span.end, place.span.end + 20))
        if listed or made or cues.BACKED.pattern.search(lead) or cues.TOLD.pattern.search(lead):
            aside.add(place)
    return aside


def _sources(sentence: Sentence) -> set[Place]:
    """ "…, Thai military sources said", "According to Chinese state media, …", "LONDON (Reuters) – …"."""
    clauses = [sentence.search(cues.SOURCE_LAST), sentence.search(cues.SOURCE_FIRST)]
    dateline = cues.DATELINE.match(sentence.text)
    if dateline and len({place.country for place in sentence.places}) > 1:
        clauses.append(dateline)
    spans = [sentence.at(clause, 0) for clause in clauses if clause]
    return {place for place in sentence.places if any(span.covers(place.span) for span in spans)}
