"""A heap of files becomes a timeline; what goes wrong with one is told, and the others go on."""

from pathlib import Path

import pytest

from timeline import pipeline
from timeline.interval import Day
from timeline.model import Document, Mention
from timeline.run import run

TEXTS = {
    "a": "Rwanda and Morocco signed a pact in June 2025.",
    "b": "Mali opened a factory.",
    "c": "No date, no place.",
}


@pytest.fixture
def heap(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text)
    return tmp_path


def test_all_texts_are_told(heap: Path) -> None:
    timeline = run([heap])

    assert [Path(document.source).stem for document in timeline.documents] == ["a", "b", "c"]
    assert [event.interval.edtf for event in timeline.events if event.interval] == ["2025-06"]
    assert timeline.errors == ()


def test_it_is_the_same_whatever_the_order(heap: Path) -> None:
    forth, back = run(sorted(heap.iterdir())), run(sorted(heap.iterdir(), reverse=True))

    assert forth.frame().to_csv() == back.frame().to_csv()


def test_progress_counts_every_document(heap: Path) -> None:
    told: list[tuple[int, int]] = []
    run([heap], progress=lambda done, total: told.append((done, total)))

    assert told == [(1, 3), (2, 3), (3, 3)]


def test_today_is_an_argument(heap: Path) -> None:
    assert run([heap]).today is None
    assert run([heap], today=Day(2026, 11, 22)).today == Day(2026, 11, 22)


def test_one_date_for_a_whole_heap(heap: Path) -> None:
    assert {document.dct_rule for document in run([heap], dct="2026-01-22").documents} == {"user"}


def test_a_date_in_the_file_name_is_the_document_s(heap: Path) -> None:
    (heap / "a.txt").rename(heap / "2026-01-22_a.txt")
    dated = run([heap]).documents[0]

    assert (dated.dct and dated.dct.edtf, dated.dct_rule) == ("2026-01-22", "file name")


def test_what_cannot_be_read_is_told(heap: Path) -> None:
    (heap / "empty.txt").touch()
    timeline = run([heap])

    assert len(timeline.documents) == 3
    assert [Path(trouble.source).name for trouble in timeline.errors] == ["empty.txt"]


@pytest.mark.parametrize("failure", [ValueError, TypeError, AttributeError, AssertionError, RecursionError])
def test_a_document_that_raises_is_told(heap: Path, monkeypatch: pytest.MonkeyPatch, failure: type[Exception]) -> None:
    told = pipeline.told

    def fail(document: Document) -> list[Mention]:
        if "Mali" in document.text:
            raise failure("provoked")
        return told(document)

    monkeypatch.setattr(pipeline, "told", fail)
    timeline = run([heap])

    assert [event.interval.edtf for event in timeline.events if event.interval] == ["2025-06"]
    assert [(Path(trouble.source).name, "provoked" in trouble.reason) for trouble in timeline.errors] == [
        ("b.txt", True)
    ]


def test_a_long_text_without_dates_is_read(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("Nothing at all was said of it. " * 10_000)
    timeline = run([tmp_path])

    assert len(timeline.documents) == 1
    assert {trouble.stage for trouble in timeline.errors} <= {"dates"}
    assert [event for event in timeline.events if event.interval] == []


@pytest.mark.parametrize(
    "text",
    [
        "Rwanda signed it on 31 February 2025, on 30.02.2025 and in month 13 of 2025.",
        "Rwanda signed it in 12026, in 99999 BC, in the 300th century and 10000 years ago.",
        "Rwanda signed it on 9999-12-31 and the day after; since 9999; until the end of 9999.",
        "Rwanda signed it 999999999999 days ago, 99999 centuries from now, in -1.",
        "2025 " * 2000,
        "from from to to 2025-2024, between 2025 and 2016, Jan. 22 to Jan. 18, 2026",
    ],
)
def test_dates_out_of_range_stop_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "odd.txt").write_text(text)
    timeline = run([tmp_path], dct="2026-01-22")

    assert len(timeline.documents) == 1
    assert {trouble.stage for trouble in timeline.errors} <= {"dates"}
