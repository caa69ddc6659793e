"""A process that is killed at any moment loses nothing that it said was done."""

import multiprocessing
import os
import random
import sys
from pathlib import Path
from types import ModuleType

import pytest

from timeline.store import Workspace

from . import killed
from .killed import State

ROUNDS = 500 if os.environ.get("TIMELINE_NIGHTLY") == "1" else 40
LONGEST = 0.06  # seconds until the end


@pytest.mark.skipif("forkserver" not in multiprocessing.get_all_start_methods(), reason="starting takes too long here")
def test_nothing_that_was_done_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))  # else each process runs pytest's or an app's
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["timeline.store", "timeline.edits", "timeline.pipeline"])
    workspace, state, dice = Workspace(tmp_path), State(), random.Random(9)
    workspace.save(state.timeline)
    struck = 0
    for seed in range(ROUNDS):
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=killed.work, args=(tmp_path, state, seed, theirs), daemon=True)
        process.start()
        theirs.close()
        ours.poll(30)  # it has begun
        process.join(dice.uniform(0, LONGEST))
        process.kill()
        process.join()
        done, begun = heard(ours, state)
        found = (workspace.load(), workspace.log())
        struck += begun != done

        assert found in [(each.timeline, each.log) for each in (done, begun)]
        state = begun if found == (begun.timeline, begun.log) else done
    workspace.check()

    assert struck > ROUNDS // 2
    assert state.edits > 0


def heard(line: "multiprocessing.connection.Connection", state: State) -> tuple[State, State]:
    """What was said to be done, and what was begun after that, as the process told it before it died."""
    begun = state
    try:
        while True:
            said = line.recv()
            if said is None:
                state = begun
            else:
                begun = state.after(*said)
    except EOFError:
        return state, begun
