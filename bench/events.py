"""How right the events are, beside the gold: `python -m bench.events GOLD [meantime | types | ecb | speed]`.

The texts stay in the gold folder; what is printed are figures only.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path
from time import process_time
from types import ModuleType
from typing import Any

from timeline.extract import extract
from timeline.extract.own_day import looks_ahead
from timeline.interval import Interval
from timeline.locate import places
from timeline.model import Document, Mention, Span, Type, content_id
from timeline.normalise import joined, times
from timeline.pipeline import join

from .referee import load

PLOVER = {
    "AGREE": Type.AGREEMENT, "CONSULT": Type.MEETING_VISIT, "COOPERATE": Type.EXERCISE_COOPERATION,
    "SUPPORT": Type.STATEMENT, "DEMAND": Type.STATEMENT, "REJECT": Type.STATEMENT, "DISAPPROVE": Type.STATEMENT,
    "THREATEN": Type.STATEMENT, "AID": Type.AID, "PROTEST": Type.PROTEST, "FIGHT": Type.ATTACK_CLASH,
    "ASSAULT": Type.ATTACK_CLASH, "RETREAT": Type.DEESCALATION, "CONCEDE": Type.DEESCALATION,
    "COERCE": Type.SANCTION_COERCION, "SANCTION": Type.SANCTION_COERCION, "MOBILIZE": Type.DEPLOYMENT,
    "INVESTIGATE": Type.OTHER,
}  # fmt: skip


def rows(path: Path) -> list[dict[str, Any]]:
    """A file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def document(text: str, dct: str | None, source: str) -> Document:
    """A document whose own date is known for sure, as the gold gives it."""
    own = Interval.from_edtf(dct) if dct else None
    return Document(content_id(source, text), source, text, own, "user", float(bool(own)))


def tell(one: Document) -> list[Mention]:
    """The mentions of a document, from its text and its date alone."""
    return extract(one, joined(times(one), one), places(one.text, one.language, one.id))


def scorer(gold: Path, name: str) -> ModuleType:
    """A referee of the gold folder."""
    sys.path.insert(0, str(gold / "events"))  # it may need its neighbours
    return load(gold / "events" / f"{name}.py")


def meantime(gold: Path) -> None:
    """Happenings placed where the annotators anchored them; and future told from past."""
    texts = rows(gold / "events" / "meantime_docs.jsonl")
    instances = rows(gold / "events" / "meantime_instances.jsonl")
    told = [line for row in texts for line in _lines(row["file"], tell(document(row["text"], row["dct"], row["file"])))]
    print("meantime", scorer(gold, "score_meantime").score(told, texts, instances))


def _lines(file: str, mentions: Sequence[Mention]) -> list[dict[str, Any]]:
    """Each mention by its clause, and by the whole sentence that it stands for: the narrowest span first."""
    clauses = [(mention.clause, mention) for mention in mentions]
    sentences = [(mention.span, mention) for mention in mentions if not looks_ahead(mention)]
    told = sorted(clauses + sentences, key=lambda each: each[0].end - each[0].start)
    return [_line(file, span, mention) for span, mention in told]


def _line(file: str, span: Span, mention: Mention) -> dict[str, Any]:
    when = mention.interval.edtf if mention.interval else None
    return {"file": file, "start": span.start, "end": span.end, "edtf": when, "modality": str(mention.modality)}


def types(gold: Path) -> None:
    """The kind of each PLOVER sentence: that of its first mention."""
    right, confused = 0, Counter[tuple[str, str]]()
    sentences = rows(gold / "events" / "plover_gsr.jsonl")
    for row in sentences:
        told = tell(document(row["text"], "2000-01-01", row["id"]))
        found = told[0].type if told else Type.OTHER
        wanted = PLOVER[row["event"]]
        right += found is wanted
        confused[wanted, found] += found is not wanted
    print(f"types {right / len(sentences):.3f} of {len(sentences)}; most confused:", confused.most_common(8))


def speed(gold: Path) -> None:
    """Words a second of extract alone, and of merging what it found."""
    texts = [document(row["text"], row["dct"], row["file"]) for row in rows(gold / "events" / "meantime_docs.jsonl")]
    ready = [(one, joined(times(one), one), places(one.text)) for one in texts]
    start = process_time()
    told = [mention for one, dates, names in ready for mention in extract(one, dates, names)]
    middle = process_time()
    events = join(texts, told).events
    words = sum(len(one.text.split()) for one in texts)
    print(f"extract {words / (middle - start):,.0f} words/s")
    print(f"merge {len(told) / (process_time() - middle):,.0f} mentions/s")
    print(f"{len(told)} mentions, {len(events)} events")


def ecb(gold: Path) -> None:
    """Gold event words grouped by the merge stage, all topics pooled; and the sentences that share a group."""
    referee = scorer(gold, "score_ecb")
    texts = referee.docs()
    documents = {row["file"]: document(row["text"], None, row["file"]) for row in texts}
    told = {
        f"{row['file']}#{event['id']}": _gold_mention(documents[row["file"]], row, event)
        for row in texts
        for event in row["events"]
        if event["validated"]
    }
    group = {
        mention.id: event.id
        for event in join(list(documents.values()), list(told.values())).events
        for mention in event.mentions
    }
    found = {name: group[mention.id] for name, mention in told.items()}
    scorer(gold, "score_coref").report("ecb clusters", referee.gold_clusters(texts), found)
    places = {f"{row['file']}#{event['id']}": (row["file"], event["sent"]) for row in texts for event in row["events"]}
    _print_f1("ecb sentence pairs", _pairs(found, places), referee.gold_pairs(texts))


def _gold_mention(one: Document, row: dict[str, Any], event: dict[str, Any]) -> Mention:
    """An annotated word as a mention without a date, a country or a kind."""
    sentence = next(each for each in row["sents"] if each["n"] == event["sent"])
    span, clause = Span(sentence["start"], sentence["end"]), Span(event["start"], event["end"])
    return Mention(content_id(one.id, event["id"]), one.id, span, span.of(one.text), clause.of(one.text), clause)


def _pairs(group: dict[str, str], places: dict[str, tuple[str, int]]) -> set[tuple[tuple[str, int], tuple[str, int]]]:
    """Pairs of sentences of two texts that share a group."""
    sentences: dict[str, set[tuple[str, int]]] = {}
    for name, key in group.items():
        sentences.setdefault(key, set()).add(places[name])
    pairs = (pair for found in sentences.values() for pair in combinations(sorted(found), 2))
    return {(one, other) for one, other in pairs if one[0] != other[0]}


def _print_f1(name: str, found: set[Any], truth: set[Any]) -> None:
    right = len(found & truth)
    print(
        f"{name}: P {right / len(found):.3f} R {right / len(truth):.3f} F1 {2 * right / (len(found) + len(truth)):.3f}"
    )


MEASURES: dict[str, Callable[[Path], None]] = {"meantime": meantime, "types": types, "ecb": ecb, "speed": speed}


def main(arguments: list[str]) -> None:
    """Runs the measures named, or all."""
    gold, *chosen = arguments
    for name in chosen or MEASURES:
        MEASURES[name](Path(gold))


if __name__ == "__main__":
    main(sys.argv[1:])
