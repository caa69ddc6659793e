"""Timelines of one person, firm or product (SemEval-2015 task 4): `python -m bench.timelines GOLD_FOLDER`.

Once with the annotated event words, whose dates and order we find; once from the raw texts and the target's name alone.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.events import document, rows, scorer, tell
from timeline.cues.telling import fold
from timeline.cues.tokens import tokens
from timeline.extract.own_day import looks_ahead
from timeline.interval import Granularity, Interval
from timeline.model import Event, Mention, Span
from timeline.pipeline import join

Row = dict[str, Any]


@dataclass(frozen=True)
class Told:
    """A text of the corpus with what we found in it."""

    row: Row
    mentions: tuple[Mention, ...]

    def covering(self, span: Span) -> Mention | None:
        """The mention whose clause holds the words, the narrowest; else the first of their sentence."""
        clauses = [mention for mention in self.mentions if mention.clause.covers(span)]
        if clauses:
            return min(clauses, key=lambda mention: mention.clause.end - mention.clause.start)
        return next((mention for mention in self.mentions if mention.span.covers(span)), None)

    def sentence(self, span: Span) -> int:
        """The number that the corpus gives to the sentence of a span."""
        found: int = next(each["n"] for each in self.row["sents"] if each["end"] > span.start)
        return found


@dataclass(frozen=True)
class Corpus:
    """Texts that are merged together."""

    told: dict[str, Told]
    events: dict[str, Event]  # by the id of each of its mentions

    @classmethod
    def read(cls, texts: Sequence[Row]) -> Corpus:
        """Tells each text, then merges all."""
        documents = [document(row["text"], row["dct"], row["doc"]) for row in texts]
        told = {row["doc"]: Told(row, tuple(tell(one))) for row, one in zip(texts, documents, strict=True)}
        events = join(documents, [mention for each in told.values() for mention in each.mentions]).events
        return cls(told, {mention.id: event for event in events for mention in event.mentions})

    def when(self, mention: Mention) -> Interval | None:
        """The date of the event that a mention tells; its own where it has one, none for what it looks ahead to."""
        return None if looks_ahead(mention) else mention.interval or self.events[mention.id].interval


def given(corpus: Corpus, timeline: Row) -> Iterator[tuple[str, Interval | None]]:
    """The annotated event words, dated by us."""
    for mention in (each for row in timeline["rows"] for each in row["mentions"]):
        told = corpus.told.get(mention["doc"])  # some are of texts that the corpus leaves out
        ours = told.covering(Span(mention["start"], mention["end"])) if told and mention["end"] else None
        yield mention["ref"], corpus.when(ours) if ours else None


def raw(corpus: Corpus, timeline: Row) -> Iterator[tuple[str, Interval | None]]:
    """Verbs and eventive nouns of the clauses that name the target, dated by us."""
    target = set(fold(timeline["target"]).split())
    for name, told in corpus.told.items():
        for mention in told.mentions:
            words = tokens(told.row["text"], *mention.clause)
            if target <= {fold(word.text.removesuffix("'s")) for word in tokens(mention.text, 0, len(mention.text))}:
                head = next((word for word in words if word.lemma and word.tag == "V"), None)
                if head:
                    yield (
                        f"{name}-{told.sentence(Span(head.start, head.end))}-{head.text}",
                        corpus.when(mention),
                    )


def timeline_rows(found: Iterable[tuple[str, Interval | None]], padded: bool) -> list[Row]:
    """In the order of time; equal dates are one place in the order, and what has no date has none."""
    dates = {ref: _written(when, padded) for ref, when in found}
    order = {date: place for place, date in enumerate(sorted({date for date in dates.values() if date}), start=1)}
    return [{"ord": order.get(date, 0), "time": date or "XXXX-XX-XX", "mentions": [ref]} for ref, date in dates.items()]


def _written(when: Interval | None, padded: bool) -> str:
    """As the task writes dates: 2008-02-XX; its trial part leaves the end out: 2008-02."""
    if when is None or when.start is None:
        return ""
    parts = str(when.start).split("-")
    known = parts[: 3 if when.granularity is Granularity.DAY else 2 if when.granularity < Granularity.SEASON else 1]
    return "-".join(known + ["XX"] * (3 - len(known)) if padded else known)


def main(arguments: list[str]) -> None:
    """Prints micro-F1 of both."""
    gold = Path(arguments[0])
    texts = rows(gold / "events" / "semeval2015_t4_docs.jsonl")
    timelines = rows(gold / "events" / "semeval2015_t4_gold.jsonl")
    names = sorted({row["corpus"] for row in texts})
    corpora = {name: Corpus.read([row for row in texts if row["corpus"] == name]) for name in names}
    for name, finder in (("with event words", given), ("from raw text", raw)):
        found = {
            f"{row['corpus']}_{row['file']}": timeline_rows(
                finder(corpora[row["corpus"]], row), row["corpus"] != "trial"
            )
            for row in timelines
        }
        print(name, _score(scorer(gold, "score_t4"), timelines, found))


def _score(referee: Any, timelines: Sequence[Row], found: dict[str, list[Row]]) -> str:
    truth = {f"{row['corpus']}_{row['file']}": row["rows"] for row in timelines}
    both = ({name: referee.read(_text(of)) for name, of in side.items()} for side in (truth, found))
    precision, recall, f1, _ = referee.score(*both)
    return f"P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"


def _text(of: Iterable[Row]) -> str:
    """The task's own text form, whose first line is a title."""
    lines = ("\t".join([str(row["ord"]), row["time"], *(_ref(each) for each in row["mentions"])]) for row in of)
    return "\n".join(["", *lines])


def _ref(mention: Any) -> str:
    return mention if isinstance(mention, str) else str(mention["ref"])


if __name__ == "__main__":
    main(sys.argv[1:])
