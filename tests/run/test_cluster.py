"""The same run on a real scheduler with real workers, one of which is killed while it works."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline.errors import TimelineError
from timeline.run import cluster as cluster_of_dask
from timeline.run import part
from timeline.run.cluster import Cluster
from timeline.run.increment import State
from timeline.run.part import Settings

from .heaps import TEXTS, run, told, write

pytest.importorskip("distributed", reason="the extra timeline[cluster] is not installed")


def start(*words: str) -> subprocess.Popen[bytes]:
    """A program of dask."""
    command = [sys.executable, "-m", "dask", *words]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler, and its two workers."""
    file = tmp_path / "scheduler.json"
    there = ["--scheduler-file", str(file)]
    scheduler = start("scheduler", *there, "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
    while not (file.exists() and file.read_text().endswith("}")):
        time.sleep(0.05)
    options = ["--nthreads", "1", "--no-dashboard", "--local-directory", str(tmp_path)]
    workers = [start("worker", *there, "--no-nanny", *options) for _ in range(2)]
    yield _address(file), [*workers, scheduler]
    for process in (*workers, scheduler):
        process.kill()
        process.wait()


def _address(file: Path) -> str:
    return str(json.loads(file.read_text())["address"])


def test_it_is_the_same_on_a_cluster_of_which_a_worker_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cluster: tuple[str, list[subprocess.Popen[bytes]]]
) -> None:
    address, workers = cluster
    monkeypatch.setattr(part, "MANY", 4)
    monkeypatch.chdir(tmp_path)
    texts = {f"{name}{number}": f"{text} {number}" for name, text in TEXTS.items() for number in range(8)}
    heap = write(Path("heap"), texts)
    parts: list[int] = []

    def kill_one(state: object) -> None:
        parts.append(1)
        if len(parts) == 2:
            workers[0].kill()

    run(tmp_path / "there", heap, crew=lambda folder, settings: Cluster(address, folder, settings), progress=kill_one)
    run(tmp_path / "here", heap)

    assert workers[0].wait() != 0
    assert told(tmp_path / "there") == told(tmp_path / "here")


def test_a_scheduler_that_is_not_there_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster_of_dask, "PATIENCE", 0.5)
    heap = write(tmp_path / "heap", TEXTS)

    with pytest.raises(TimelineError, match="no scheduler answers there"):
        run(tmp_path / "out", heap, crew=lambda folder, settings: Cluster("tcp://127.0.0.1:9", folder, settings))


def test_a_scheduler_that_goes_is_named_and_what_it_did_is_kept(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    cluster: tuple[str, list[subprocess.Popen[bytes]]],
) -> None:
    address, (*_, scheduler) = cluster
    monkeypatch.setattr(part, "MANY", 1)
    heap = write(tmp_path / "heap", {f"{name}{number}": text for name, text in TEXTS.items() for number in range(8)})

    def kill_it(state: State) -> None:
        if state.texts == 2:
            scheduler.kill()

    def crew(folder: Path, settings: Settings) -> Cluster:
        return Cluster(address, folder, settings)

    with pytest.raises(TimelineError, match=f"{address}: the scheduler is gone"):
        run(tmp_path / "out", heap, crew=crew, progress=kill_it)
    assert capfd.readouterr().err == ""
    run(tmp_path / "out", heap)
    run(tmp_path / "here", heap)

    assert told(tmp_path / "out") == told(tmp_path / "here")
