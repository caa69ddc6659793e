"""How a run grows with its heap: time, memory, and what one per cent more costs; on invented articles, or on real ones.

    python -m bench.scale FOLDER [--sizes 10000,30000,100000] [--workers 2] [--heap HEAP.jsonl.xz]

Real texts say more in more ways than invented ones do, and a thousand pages of one office end in the same lines: what
is flat with the one may not be with the other. For each size a heap of JSON lines is written, run into a new workspace,
run again with one per cent more, and run once more unchanged. Memory is the largest that the system saw of the main
process, and of any other process of the run.
"""

from __future__ import annotations

import argparse
import lzma
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from .invented import articles

EACH = 20_000  # articles a file
PAUSE = 0.1  # seconds between two looks
_WELL = (0, 3)  # 3: some texts had something that could not be read

Lines = Callable[[int, int], Iterable[str]]  # so many articles from the first on


class Taken(NamedTuple):
    """What a run took."""

    seconds: float
    cpu: float
    main: int
    other: int


def measure(folder: Path, sizes: list[int], workers: int, lines: Lines) -> Iterator[str]:
    """One row a size."""
    yield " articles       s   cpu s a second main MB worker MB   +1 %  again"
    for size in sizes:
        heap, out = folder / f"heap{size}", folder / f"out{size}"
        for each in (heap, out):
            shutil.rmtree(each, ignore_errors=True)
        write(heap, 0, size, lines)
        whole = run(heap, out, workers)
        write(heap, size, max(1, size // 100), lines)
        more, again = run(heap, out, workers), run(heap, out, workers)
        yield (
            f"{size:9,} {whole.seconds:7.0f} {whole.cpu:7.0f} {size / whole.seconds:8.0f} {whole.main:7} "
            f"{whole.other:9} {more.cpu / whole.cpu:6.1%} {again.cpu / whole.cpu:6.1%}"
        )


def real(heap: Path) -> Lines:
    """The texts of a heap, mixed, so that each size has some of every source."""
    with lzma.open(heap, "rt", encoding="utf-8") as file:
        found = list(file)
    random.Random(7).shuffle(found)

    def some(first: int, count: int) -> Iterable[str]:
        if first + count > len(found):
            raise SystemExit(f"{heap} has {len(found):,} texts; ask for at most {len(found) * 99 // 100:,}")
        return found[first : first + count]

    return some


def write(heap: Path, first: int, count: int, lines: Lines) -> None:
    """So many articles, in files of no more than EACH."""
    heap.mkdir(parents=True, exist_ok=True)
    for start in range(first, first + count, EACH):
        with (heap / f"{start:09}.jsonl").open("w", encoding="utf-8") as file:
            file.writelines(lines(start, min(EACH, first + count - start)))


def run(heap: Path, out: Path, workers: int, *options: str) -> Taken:
    """What `timeline run` takes, its processes watched ten times a second."""
    command = [
        sys.executable,
        "-m",
        "timeline",
        "run",
        str(heap),
        "--out",
        str(out),
        "--workers",
        str(workers),
        *options,
    ]
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    peaks: dict[int, int] = {}
    cpu: dict[int, float] = {}
    while running(process.pid):
        for pid in family(process.pid):
            peaks[pid] = max(peaks.get(pid, 0), peak(pid))
            cpu[pid] = max(cpu.get(pid, 0.0), used(pid))
        time.sleep(PAUSE)
    cpu[process.pid] = used(process.pid)  # to the last: the system keeps it until the process is waited for
    if process.wait() not in _WELL:
        raise SystemExit(f"the run ended with {process.returncode}")
    others = [size for pid, size in peaks.items() if pid != process.pid]
    return Taken(time.monotonic() - started, sum(cpu.values()), peaks.get(process.pid, 0), max(others, default=0))


def running(pid: int) -> bool:
    """Has a process not ended yet? It is not waited for."""
    return os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None


def family(pid: int) -> list[int]:
    """A process and all it started."""
    found = [pid]
    for each in found:
        for task in Path(f"/proc/{each}/task").glob("*/children"):
            found += map(int, _text(task).split())
    return found


def peak(pid: int) -> int:
    """The most memory that a process ever held, in MB."""
    line = next((line for line in _text(Path(f"/proc/{pid}/status")).splitlines() if line.startswith("VmHWM")), "")
    return int(line.split()[1]) // 1024 if line else 0


def used(pid: int) -> float:
    """Processor seconds."""
    fields = _text(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100 if fields else 0.0


def _text(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description="How a run grows with its heap.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", default="10000,30000,100000")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--heap", type=Path)
    arguments = parser.parse_args()
    sizes = list(map(int, arguments.sizes.split(",")))
    lines = real(arguments.heap) if arguments.heap else articles
    for line in measure(arguments.folder, sizes, arguments.workers, lines):
        print(line, flush=True)


if __name__ == "__main__":
    main()
