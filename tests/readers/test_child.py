"""The child process: limits hold, faults are told by name, and the next file is read as if nothing had been."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator

import pytest

from timeline.errors import ReadError
from timeline.readers import Found, Member, guarded
from timeline.readers import _child as child
from timeline.readers._limits import MEMORY

# Readers of a kind, run in the child.


def echo(data: bytes, name: str, times: int = 1) -> Iterator[Found | Member]:
    yield Found(data.decode() * times, title=name)
    yield Member("inside.bin", data)


def print_and_read(data: bytes, name: str) -> Iterator[Found]:
    print("a library's chatter")
    os.write(1, b"and more of it")
    yield Found("read")


def refuse(data: bytes, name: str) -> Iterator[Found]:
    raise ReadError(name, "is of no use", "Leave it")


def hog(data: bytes, name: str) -> Iterator[Found]:
    yield Found(str(len(bytearray(MEMORY))))


def hang(data: bytes, name: str) -> Iterator[Found]:
    while True:
        pass


def crash(data: bytes, name: str) -> Iterator[Found]:
    os.abort()
    yield Found("never")


def recurse(data: bytes, name: str) -> Iterator[Found]:
    return recurse(data, name)


def lack(data: bytes, name: str) -> Iterator[Found]:
    import no_such_library  # type: ignore[import-not-found]  # noqa: F401

    yield Found("never")


def stumble(data: bytes, name: str) -> Iterator[Found]:
    raise KeyError("leaked by a library")


def write(data: bytes, name: str) -> Iterator[Found]:
    with open(name, "wb") as file:
        file.write(data)
    yield Found("written")


def peek(data: bytes, name: str) -> Iterator[Found]:
    yield Found(
        " ".join(sorted(each for each in sys.modules if each in ("pandas", "streamlit", "dateparser"))) or "none"
    )


def test_texts_and_files_come_back() -> None:
    assert guarded(echo, "Kigali – Rabat".encode(), "a.x", times=2) == [
        Found("Kigali – RabatKigali – Rabat", title="a.x"),
        Member("inside.bin", "Kigali – Rabat".encode()),
    ]


def test_lone_surrogates_and_zeros_survive_the_way() -> None:
    assert guarded(echo, b"a\0b", "a\udcff.x")[0] == Found("a\0b", title="a\udcff.x")


def test_what_a_library_prints_goes_nowhere() -> None:
    assert guarded(print_and_read, b"x", "a.x") == [Found("read")]


@pytest.mark.parametrize(
    ("reader", "reason"),
    [
        (refuse, "is of no use"),
        (hog, "needs more than the 512 MB"),
        (hang, "takes longer than the 1 seconds"),
        (crash, "broke the program that read it (SIGABRT)"),
        (recurse, "is nested too deeply"),
        (lack, "needs no_such_library, which is not installed"),
        (stumble, "is damaged, or of another kind than its name says (KeyError"),
    ],
)
def test_faults_are_told_by_name(reader: object, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if reader is hang:  # the others may take a while, on a busy machine
        monkeypatch.setattr(child._limits, "SECONDS", 1)
        monkeypatch.setitem(child._FAULTS, "time", "takes longer than the 1 seconds")
    with pytest.raises(ReadError) as told:
        guarded(reader, b"x", "a.x")  # type: ignore[arg-type]

    assert reason in told.value.reason
    assert guarded(echo, b"next", "b.x")[0] == Found("next", title="b.x")


def test_a_child_writes_no_files(tmp_path: object) -> None:
    with pytest.raises(ReadError, match="OSError"):
        guarded(write, b"x", f"{tmp_path}/a.x")


def test_a_child_is_kept_and_is_light() -> None:
    guarded(echo, b"x", "a.x")
    (kept,) = child._pool.idle[-1:]

    assert guarded(peek, b"x", "a.x") == [Found("none")]
    assert child._pool.idle[-1] is kept


def test_without_limits_of_the_system_the_clock_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    child._limits.set_limits()
    child._limits.allow()

    assert child._limits.is_spent() in (True, False)


def test_a_dead_child_is_replaced() -> None:
    guarded(echo, b"x", "a.x")
    child._pool.idle[-1].process.kill()
    child._pool.idle[-1].process.wait()

    assert guarded(echo, b"y", "a.x")[0] == Found("y", title="a.x")


def test_many_threads_read_at_once() -> None:
    found: list[str] = []

    def ask(number: int) -> None:
        (text, _) = guarded(echo, str(number).encode() * 50_000, f"{number}.x")
        found.append(f"{text.title}: {text.text[0]}")  # type: ignore[union-attr]

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(found) == [f"{number}.x: {number}" for number in range(9)]
