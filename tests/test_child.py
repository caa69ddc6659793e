"""A process beside this one: it is asked and answers, hears no Ctrl-C, and loads no more than it needs."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Iterator
from typing import BinaryIO

import pytest

from timeline.child import Child, function_of, name_of


def echo(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answers with what it was asked, with the bytes that came along, and with a variable of its environment."""
    while line := asked.readline():
        print("a library's chatter")
        told = json.loads(line)
        data = asked.read(told["length"]).decode()
        answers.write(json.dumps([data, os.environ["TOLD"], "timeline.pipeline" in sys.modules]).encode() + b"\n")
        answers.flush()


@pytest.fixture
def child() -> Iterator[Child]:
    here = Child(echo, {"TOLD": "so"})
    yield here
    here.end()


def ask(child: Child, data: bytes) -> object:
    child.say({"length": len(data)}, data)
    return json.loads(child.hears.readline())


def test_it_answers_again_and_again(child: Child) -> None:
    assert [ask(child, b"Kigali"), ask(child, b"Rabat\n")] == [["Kigali", "so", False], ["Rabat\n", "so", False]]


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_is_for_the_one_who_asks(child: Child) -> None:
    ask(child, b"")
    child.process.send_signal(signal.SIGINT)

    assert ask(child, b"still here") == ["still here", "so", False]
    assert os.getsid(child.process.pid) != os.getsid(0)


def test_one_that_takes_too_long_is_ended_and_its_end_is_heard(child: Child) -> None:
    child.end_late()

    assert (child.late, child.hears.readline()) == (True, b"")


def late(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answers when whoever asked has gone."""
    asked.readline()
    asked.readline()
    answers.write(b"too late")
    answers.flush()


@pytest.mark.skipif(os.name == "nt", reason="a broken pipe is another error there")
def test_one_whose_asker_was_killed_ends_without_a_word(capfd: pytest.CaptureFixture[str]) -> None:
    child = Child(late, {})
    child.say({})
    child.hears.close()
    child.process.stdin.close()  # type: ignore[union-attr]

    assert child.process.wait(10) == 1
    assert capfd.readouterr().err == ""


def test_ending_it_twice_does_no_harm(child: Child) -> None:
    child.end()
    child.end()

    assert child.process.poll() is not None


def test_a_function_goes_by_its_module_and_its_name() -> None:
    assert name_of(echo) == f"{__name__}:echo"
    assert function_of(name_of(echo)) is echo
