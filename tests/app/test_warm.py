"""What is made ready before the first visitor comes is what she then is shown, and its failing stops nobody."""

import asyncio
from pathlib import Path
from threading import Event
from unittest.mock import patch

import pytest

from timeline import pipeline
from timeline.app import archive, bar, heap, warm
from timeline.app.start import Start
from timeline.interval import Day
from timeline.store import Workspace

TODAY = Day(2026, 1, 22)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "note.txt").write_text(f"{tmp_path.name}: Ghana and Togo signed a treaty on 3 March 2024 in Accra.")
    return tmp_path


def test_texts_are_read_before_anybody_asks(folder: Path) -> None:
    warm.up(folder, TODAY, Start())
    texts, _ = heap.start((), folder)

    with patch.object(pipeline, "told", side_effect=AssertionError("read again")):
        assert heap.load(texts, TODAY).errors == ()


def test_a_large_heap_waits_for_somebody_who_sees_how_far_it_is(folder: Path) -> None:
    large = folder / "large.txt"
    large.write_text("On 3 March 2024 nothing happened in Accra.\n" * (warm.MOST // 40))

    with patch.object(heap, "load", wraps=heap.load) as load:
        warm.up(folder, TODAY, Start(paths=(str(large),)))

    assert [text.name for text in load.call_args.args[0]] != ["large.txt"]


@pytest.mark.parametrize("most", [0, 15_000], ids=["asked piece by piece", "held"])
def test_a_workspace_is_drawn_whatever_its_size(folder: Path, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    texts, _ = heap.start((), folder)
    Workspace(folder / "work").save(heap.load(texts, TODAY))
    monkeypatch.setattr(archive, "LARGE", most)

    with patch.object(warm.lanes, "draw", wraps=warm.lanes.draw) as draw:
        warm.up(folder, TODAY, Start(lone=folder / "work"))

    assert len(draw.call_args.args[0]) == 1


def test_the_server_listens_meanwhile_and_whatever_happens() -> None:
    done = Event()

    def work() -> None:
        done.set()
        raise ValueError("a damaged workspace")

    async def lives() -> bool:
        async with warm.beside(work)(None):
            return await asyncio.to_thread(done.wait, 10)

    assert asyncio.run(lives())


def test_work_that_nobody_waits_for_shows_no_bar(folder: Path) -> None:
    with patch.object(bar, "_PATIENCE", -1), patch.object(bar.st, "empty") as empty:
        warm.up(folder, TODAY, Start())

    empty.assert_not_called()
