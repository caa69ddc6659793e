"""What goes wrong with one text, or with the process that reads it, is told, and the others go on."""

import signal
from pathlib import Path

import pytest

from timeline.child import Child, name_of
from timeline.jsonform import to_json
from timeline.run.heap import Input
from timeline.run.increment import Outcome
from timeline.run.part import Settings, to_read
from timeline.run.worker import serve
from timeline.store import Workspace

from .heaps import TEXTS, crew, run, told, write
from .sick import sick


def read(out: Path) -> dict[str, str]:
    """The texts that told something, by name, and when."""
    timeline = Workspace(out).load()
    return {
        Path(timeline.document[event.mentions[0].document].source).stem: event.interval.edtf
        for event in timeline.events
        if event.interval
    }


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("RAISES", "ValueError: provoked"),
        ("HANGS", "takes longer than 4 seconds"),
        ("KILLS", "ended the process that read it, twice (exit code 9)"),
    ],
)
def test_an_ill_text_is_a_row_and_the_others_go_on(tmp_path: Path, word: str, said: str) -> None:
    heap = write(tmp_path / "heap", TEXTS | {"b": f"{TEXTS['b']} It {word}."})
    outcome = run(tmp_path / "out", heap, crew=crew(seconds=4))

    assert isinstance(outcome, Outcome)
    assert [(Path(each.source).name, each.reason) for each in outcome.troubles] == [("b.txt", said)]
    assert read(tmp_path / "out") == {"a": "2025-06", "c": "2023-11"}


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="signals of POSIX")
def test_a_worker_whose_run_was_killed_does_not_hang_for_ever(tmp_path: Path) -> None:
    heap = write(tmp_path / "heap", {"a": f"{TEXTS['a']} It HANGS."})
    (part,) = to_read([Input(str(heap / "a.txt"), 1)], Settings())
    child = Child(serve, {})  # nobody looks at the clock, as when the run was killed
    told = {"part": to_json(part), "file": str(tmp_path / "a.sqlite"), "here": str(tmp_path)}
    child.say(told | {"function": name_of(sick), "seconds": 1, "given_up": [], "lent": {}})

    assert child.process.wait(30) == -signal.SIGALRM
    child.end()


def test_a_worker_that_died_once_is_replaced_and_nothing_is_lost(tmp_path: Path) -> None:
    heap = write(tmp_path / "heap", TEXTS | {"b": f"{TEXTS['b']} It KILLS ONCE."})
    outcome = run(tmp_path / "out", heap)

    assert outcome
    assert outcome.troubles == ()
    assert read(tmp_path / "out") == {"a": "2025-06", "b": "2024-05-03", "c": "2023-11"}


def test_what_took_too_long_is_tried_again_with_more_time_only(tmp_path: Path) -> None:
    heap = write(tmp_path / "heap", TEXTS | {"b": f"{TEXTS['b']} It KILLS."})
    outcomes = [run(tmp_path / "out", heap, seconds=seconds) for seconds in (30, 30, 60)]

    assert [each and each.texts for each in outcomes] == [4, 0, 1]
    assert [each and len(each.troubles) for each in outcomes] == [1, 1, 1]


@pytest.mark.parametrize("workers", [1, 2])
def test_it_is_the_same_whatever_the_workers_and_the_order(tmp_path: Path, workers: int) -> None:
    heap = write(tmp_path / "heap", {f"{name}{number}": text for name, text in TEXTS.items() for number in range(9)})
    files = sorted(heap.iterdir())
    run(tmp_path / "one", heap)
    run(tmp_path / "other", *(files[::2] + files[1::2])[::-1], crew=crew(workers))

    assert told(tmp_path / "other") == told(tmp_path / "one")
