"""Every answer is what one would get by loading all and looking through it."""

import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from timeline.charts._table import items
from timeline.edits import cut
from timeline.errors import TimelineError
from timeline.interval import Day, Granularity, Interval, unit
from timeline.model import Event
from timeline.result import Timeline
from timeline.store import ParquetWorkspace, Question, Workspace, heap
from timeline.store.answers import KINDS, Answers

from .example import varied

HEAP = varied()


@pytest.fixture(scope="module", params=["sqlite", "duckdb", "back from parquet"])
def workspace(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Answers:
    folder = tmp_path_factory.mktemp("questions")
    workspace = Workspace(folder)
    workspace.save(HEAP)
    if request.param == "sqlite":
        return workspace
    pytest.importorskip("pyarrow")
    workspace.to_parquet(folder / "parts [*]")
    if request.param == "duckdb":
        pytest.importorskip("duckdb")
        return ParquetWorkspace(folder / "parts [*]")
    back = Workspace(folder / "back")
    back.from_parquet(folder / "parts [*]")
    return back


def _spoken(event: Event) -> str:
    text = _told(event).casefold()
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return f" {' '.join(''.join(sign if sign.isalnum() else ' ' for sign in bare).split())} "


def _sources(event: Event) -> set[str]:
    return {HEAP.document[mention.document].source for mention in event.mentions}


def _at(edtf: str) -> Callable[[Event], bool]:
    span = Interval.from_edtf(edtf)
    return lambda event: event.interval is None or event.interval.known_in(span)


# A question, and the same by looking at each event.
QUESTIONS: list[tuple[Question, Callable[[Event], bool]]] = [
    (Question(), lambda event: True),
    (Question(countries=("RWA",)), lambda event: "RWA" in event.principal),
    (Question(countries=("rwa",), mentioned=True), lambda event: "RWA" in event.principal + event.others),
    (Question(countries=("RWA", "MAR")), lambda event: bool({"RWA", "MAR"} & set(event.principal))),
    (Question(countries=("';--",)), lambda event: False),
    (Question(regions=("AES", "Europe")), lambda event: bool({"MLI", "NER", "SUN"} & set(event.principal))),
    (Question(regions=("Atlantis",)), lambda event: False),
    (Question(types=("agreement", "aid")), lambda event: event.type in ("agreement", "aid")),
    (Question(modalities=("planned",)), lambda event: event.modality == "planned"),
    (Question(certainties=("stated",)), lambda event: event.certainty == "stated"),
    (Question(certainties=("stated", "undated")), lambda event: event.certainty in ("stated", None)),
    (Question(sources=("wire 1.txt", "none.txt")), lambda event: "wire 1.txt" in _sources(event)),
    (Question(span=Interval.from_edtf("2025-06")), _at("2025-06")),
    (Question(span=Interval.from_edtf("../-0001")), _at("../-0001")),
    (Question(span=Interval.from_edtf("2024/..")), _at("2024/..")),
    (Question(text="signed"), lambda event: " signed " in _spoken(event)),
    (Question(text="TÜRKIYE talks"), lambda event: " turkiye " in _spoken(event) and " talks " in _spoken(event)),
    (Question(text="turkiye"), lambda event: " turkiye " in _spoken(event)),
    (Question(text='"signed a pact"'), lambda event: " signed a pact " in _spoken(event)),
    (Question(text='"a pact Türkiye"'), lambda event: False),
    (Question(text='"'), lambda event: False),
    (Question(text="%"), lambda event: False),
    (Question(text="sign"), lambda event: False),
    (
        Question(("RWA", "MLI"), ("Africa",), ("agreement",), span=Interval.from_edtf("2016/2025"), text="pact"),
        lambda event: (
            bool({"RWA", "MLI"} & set(event.principal))
            and event.type == "agreement"
            and _at("2016/2025")(event)
            and " pact " in _spoken(event)
        ),
    ),
]


@pytest.mark.parametrize(("question", "passes"), QUESTIONS)
def test_a_question_finds_what_looking_finds(
    workspace: Answers, question: Question, passes: Callable[[Event], bool]
) -> None:
    found = Timeline(HEAP.documents, tuple(event for event in HEAP.events if passes(event)), HEAP.storylines)

    assert workspace.count(question) == len(found.events)
    pd.testing.assert_frame_equal(workspace.frame(question=question), found.frame())
    assert months(workspace.density(question)) == marks(found)
    for by in ("country", "type", "modality", "certainty", "source"):
        assert workspace.totals(by, question) == totals(found, by)


def test_the_questions_tell_events_apart() -> None:
    sizes = {sum(map(passes, HEAP.events)) for _, passes in QUESTIONS}

    assert len(sizes) > 12


def months(density: pd.DataFrame) -> dict[tuple[str, Day | None], int]:
    """The table of months as what it says."""
    since_1970 = density["start"].to_numpy().astype("datetime64[M]")
    starts = [None if np.isnat(each) else Day(1970).plus(months=int(each.astype(int))) for each in since_1970]
    return dict(zip(zip(density["country"], starts, strict=True), density["events"].tolist(), strict=True))


def marks(timeline: Timeline) -> dict[tuple[str, Day | None], int]:
    """The same, counted as the overview above the lanes counts."""
    dated = Counter(
        (land, unit(Day.from_ordinal(int(item.told.middle // 1)), Granularity.MONTH).start)
        for item in items(timeline.frame())
        for land in item.countries
    )
    undated = Counter((land, None) for event in timeline.undated for land in event.principal or ("",))
    return {**dated, **undated}


def totals(timeline: Timeline, by: str) -> dict[str, int]:
    told: dict[str, Callable[[Event], set[str]]] = {
        "country": lambda event: set(event.principal or ("",)),
        "type": lambda event: {str(event.type)},
        "modality": lambda event: {str(event.modality)},
        "certainty": lambda event: {str(event.certainty or "")},
        "source": _sources,
    }
    return dict(Counter(name for event in timeline.events for name in told[by](event)))


@pytest.mark.parametrize("question", [Question(), Question(types=("aid",)), Question(countries=("RWA",))])
@pytest.mark.parametrize("limit", [0, 1, 7, 10_000])
def test_a_window_is_the_most_important(workspace: Answers, question: Question, limit: int) -> None:
    asked = set(workspace.frame(question=question)["id"])
    events = sorted((event for event in HEAP.events if event.id in asked), key=lambda each: (-each.importance, each.id))
    kept = {event.id for event in events[:limit]}
    window = workspace.window(question, limit, today=Day(2026, 1, 22))
    told = {mention.document for event in window.events for mention in event.mentions}

    assert window.events == tuple(event for event in HEAP.events if event.id in kept)
    assert window.documents == tuple(document for document in HEAP.documents if document.id in told)
    assert window.storylines == tuple(cut(HEAP.storylines, kept))
    assert window.today == Day(2026, 1, 22)
    assert set(workspace.frame(question=question, limit=limit)["id"]) == kept


def test_the_earliest(workspace: Answers) -> None:
    first = HEAP.frame()["id"].tolist()[:9]

    assert workspace.frame(limit=9, by="time")["id"].tolist() == first


@pytest.mark.parametrize(
    "text", ["signed a pact", "TÜRKIYE", "İstanbul", "Кигали", "June 2025", "pact in june", "3,000"]
)
def test_whole_words_are_found_as_ever(workspace: Answers, text: str) -> None:
    """As a search through the letters finds them, but for what it finds within a word: "sign" in "signed"."""
    inside = [event.id for event in HEAP.events if text.casefold() in _told(event).casefold()]

    assert inside
    assert set(workspace.frame(text=text)["id"]) == set(inside)


HOSTILE = [
    *('"', "'", '""', "*", "sign*", "a AND", "NOT pact", "OR", "NEAR(a b)", "told:pact", "-pact", "^pact", "(", ")"),
    *("{pact}", "pact + aid", "\0", "%", "_", ";", "\ud800", "\ue000", "a" * 100_000, '"a "b" c"', "\u202e", "💥", "½"),
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_nothing_typed_breaks_a_search(workspace: Answers, text: str) -> None:
    assert 0 <= len(workspace.frame(text=text)) <= len(HEAP.events)
    assert 0 <= workspace.count(Question(text=text)) <= len(HEAP.events)


def test_an_increment_is_as_a_save(tmp_path: Path) -> None:
    """Some events go, some come, the order is set anew: every table is as if all had been put in at once."""
    later = replace(HEAP, events=tuple(each for place, each in enumerate(HEAP.events) if place % 5))
    whole, grown = Workspace(tmp_path / "whole"), Workspace(tmp_path / "grown")
    whole.save(later)
    grown.save(replace(HEAP, events=tuple(each for place, each in enumerate(HEAP.events) if place % 7)))
    with grown.store.writing() as database:
        heap.drop_events(database, [each.id for place, each in enumerate(HEAP.events) if place % 5 == 0 and place % 7])
        heap.put_events(database, [each for place, each in enumerate(HEAP.events) if place % 7 == 0 and place % 5])
        order = enumerate(event.id for event in later.events)
        database.executemany("UPDATE events SET place = ? WHERE id = ?", order)
        heap.counted(database)

    assert grown.load() == later
    for question, _ in QUESTIONS:
        assert grown.density(question).equals(whole.density(question))
        assert grown.frame(question=question).equals(whole.frame(question=question))


def _told(event: Event) -> str:
    return "\n".join([event.title, *(mention.text for mention in event.mentions)])


def test_choices_count_what_there_is_to_ask_for(workspace: Answers) -> None:
    found = workspace.choices()

    assert {kind: found[kind] for kind in KINDS} == {kind: workspace.totals(kind) for kind in KINDS}
    assert found["country"] == workspace.totals("country")
    assert sum(found["source"].values()) == len(workspace.load().documents)


def test_what_cannot_be_counted_or_ordered_by_is_answered_with_what_can(workspace: Answers) -> None:
    with pytest.raises(TimelineError, match="'colour' is nothing to count by; there are country, source, type"):
        workspace.totals("colour")
    with pytest.raises(TimelineError, match="'colour' is no order; there are importance, time"):
        workspace.frame(limit=1, by="colour")
    with pytest.raises(TimelineError, match="'Rwanda' is no country’s code"):
        workspace.frame(country="Rwanda")
