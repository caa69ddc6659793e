"""What joining costs: all at once, one per cent more, and the memory: `python -m bench.joining [documents]`.

The heap is invented: news of many countries over several years, each told by one paper or by many, in sentences put
together anew, with others about nothing in particular. `--one` makes the bad case: one country, one year.
"""

from __future__ import annotations

import argparse
import random
import resource
from collections.abc import Iterator, Sequence
from time import process_time

from timeline.countries import members, name
from timeline.interval import Day, Interval
from timeline.join import Marks, Memory, mark, update
from timeline.model import (
    Certainty,
    Concern,
    Document,
    Event,
    Mention,
    Span,
    Storyline,
    TimeExpression,
    Type,
    content_id,
)

FIRST, YEARS = Day(2019).ordinal, 6
Told = tuple[Document, list[Mention]]
_ACTS = {
    Type.AGREEMENT: [
        "signed a {theme} pact with",
        "sealed a {theme} agreement with",
        "concluded a {theme} treaty with",
    ],
    Type.MEETING_VISIT: ["held {theme} talks with", "opened a {theme} summit with", "paid a {theme} visit to"],
    Type.EXERCISE_COOPERATION: ["began a {theme} exercise with", "started {theme} training with"],
    Type.AID: ["sent {theme} aid to", "pledged {theme} relief for"],
    Type.ATTACK_CLASH: ["reported a {theme} attack near", "blamed a {theme} raid on"],
    Type.STATEMENT: ["criticised the {theme} policy of", "warned of a {theme} dispute with"],
}
_THEMES = (
    "trade defence fisheries railway energy mining border health vaccine water grain customs aviation harbour naval "
    "telecom textile solar rescue drought refugee airport highway dam pipeline currency timber cocoa copper satellite"
).split()
_ENDS = (
    "after months of preparation by {who}|, {who} told reporters in the capital|, as {who} had promised voters"
    "|while {other} looked on from the gallery|despite doubts that {who} and {other} had raised|, said {who}"
    "|in a ceremony led by {who} and {other}|, according to officials close to {who}"
).split("|")
_BESIDE = (
    "Prices of bread rose again in several markets|The rainy season came late to the northern provinces"
    "|Teachers asked for better pay in a letter to the ministry|A new bridge was opened to traffic near the old mill"
    "|Football fans celebrated in the streets until dawn|The central library extended its opening hours"
).split("|")


class Story:
    """A happening that papers tell, with its people and its day."""

    def __init__(self, dice: random.Random, one: bool) -> None:
        codes = ["KEN"] if one else dice.sample(_codes(), dice.choice([1, 2, 2]))
        self.countries = tuple(codes)
        self.day = FIRST + dice.randrange(365 if one else 365 * YEARS)
        self.theme = dice.choice(_THEMES)
        self.people = [_person(dice) for _ in range(4)]
        self.happenings = [dice.choice(list(_ACTS)) for _ in range(dice.randint(2, 4))]
        self.papers = dice.choice([1, 1, 1, 2, 2, 3, 4, 6, 12])


def _codes() -> list[str]:
    return sorted({code for bloc in ("African Union", "European Union", "ASEAN") for code in members(bloc)})


def _person(dice: random.Random) -> str:
    syllables = "ba ki mo ra ne tu sha lo wan ji ru de fo ma sen ka li go pe ta yu ben do zi".split()
    return " ".join("".join(dice.choices(syllables, k=3)).title() for _ in range(2))


def heap(documents: int, one: bool = False, seed: int = 7) -> Iterator[Told]:
    """So many documents with what they tell, in the order of chance."""
    dice = random.Random(seed)
    made: list[Told] = []
    while len(made) < documents:
        story = Story(dice, one)
        made += [_paper(dice, story, len(made) + copy) for copy in range(story.papers)]
    dice.shuffle(made)
    return iter(made[:documents])


def _paper(dice: random.Random, story: Story, number: int) -> Told:
    """One paper's telling: the happenings in its own words, with others beside."""
    lines = [line for at, kind in enumerate(story.happenings) for line in _lines(dice, story, at, kind)]
    lines += [(f"{text}, {_person(dice)} said.", Type.OTHER, None) for text in dice.sample(_BESIDE, 2)]
    text = "\n".join(line for line, _, _ in lines)
    own = Interval(Day.from_ordinal(story.day + 1), Day.from_ordinal(story.day + 2))
    document = Document(content_id(number, text), f"paper {number}", text, own, "user", 1.0)
    return document, list(_mentions(document, lines, story))


def _lines(dice: random.Random, story: Story, at: int, kind: Type) -> Iterator[tuple[str, Type, Interval | None]]:
    one, other = name(story.countries[0]), name(story.countries[-1])
    act = dice.choice(_ACTS[kind]).format(theme=story.theme)
    who, beside = dice.sample(story.people, 2)
    end = dice.choice(_ENDS).format(who=who, other=beside)
    day = Day.from_ordinal(story.day - 30 * at)
    when = Interval(day, day.plus(1)) if dice.random() < 0.7 else Interval.of(day.year, day.month)
    yield f"{one} {act} {other} on {when.edtf} {end}.", kind, when
    if dice.random() < 0.4:
        yield f"{one} {act} {other} {end}.", kind, None


def _mentions(
    document: Document, lines: Sequence[tuple[str, Type, Interval | None]], story: Story
) -> Iterator[Mention]:
    start = 0
    for text, kind, when in lines:
        span = Span(start, start + len(text))
        start = span.end + 1
        key = content_id(document.id, "mention", *span)
        times = () if when is None else (_time(document, span, when),)
        concerns = tuple(Concern(code) for code in story.countries)
        sure = Certainty.STATED if when else None
        yield Mention(key, document.id, span, text, text[:-1], span, times, concerns, kind, certainty=sure)


def _time(document: Document, span: Span, when: Interval) -> TimeExpression:
    return TimeExpression(
        content_id(key := document.id, *span), key, span, when.edtf, "DATE", when.edtf, "iso", interval=when
    )


def marked(told: Sequence[Told]) -> list[Marks]:
    """What is made once a document."""
    return [mark(document, mentions) for document, mentions in told]


def joined(told: Sequence[Told], marks: Sequence[Marks]) -> tuple[Memory, float]:
    """All of it at once, and the seconds that took."""
    shelf = Memory(each for _, mentions in told for each in mentions)
    start = process_time()
    update(shelf, marks)
    return shelf, process_time() - start


def main() -> None:
    """Prints the seconds, and what they are to each other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=int, nargs="?", default=16_300)
    parser.add_argument("--one", action="store_true", help="one country, one year")
    asked = parser.parse_args()
    told = list(heap(asked.documents, asked.one))
    start = process_time()
    marks = marked(told)
    marking = process_time() - start
    print(f"{len(told):,} documents, {_count(told):,} mentions; their marks take {marking:.1f} s")
    seconds: list[float] = []
    for part in (8, 4, 2, 1):
        some = len(told) // part
        shelf, taken = joined(told[:some], marks[:some])
        seconds.append(taken)
        events, lines = len(shelf.all(Event)), len(shelf.all(Storyline))
        print(
            f"{_count(told[:some]):,} mentions at once: {taken:.1f} s, {taken / seconds[0]:.1f} times the first; "
            f"{events:,} events, {lines:,} storylines, {_peak():,} MB at most so far"
        )
    _one_more(shelf, marks, seconds[-1], marking)


def _count(told: Sequence[Told]) -> int:
    return sum(len(mentions) for _, mentions in told)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _one_more(shelf: Memory, marks: Sequence[Marks], whole: float, marking: float) -> None:
    """What one per cent more costs, any hundredth of the heap: taken away, and joined again."""
    hundredth = max(1, len(marks) // 100)
    for trial in range(5):
        some = marks[trial * hundredth : (trial + 1) * hundredth]
        update(shelf, (), [each.document for each in some])
        start = process_time()
        changes = update(shelf, some)
        taken = process_time() - start
        both = (taken + marking * len(some) / len(marks)) / (whole + marking)
        print(
            f"+ 1 %: {taken / whole:.1%} of joining all, {both:.1%} with the marks of each; "
            f"{len(changes.events):,} events changed"
        )


if __name__ == "__main__":
    main()
