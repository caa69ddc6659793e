"""What becomes of damaged files: each ends in a text or in a reason, and soon.

    python -m bench.mutants [--each 300] [--kinds pdf,docx]

Small good files of every kind are damaged at random, the same way in every run: bytes flipped, cut out, doubled or
put in; of packed files also what is inside.
"""

from __future__ import annotations

import argparse
import io
import random
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from tests.readers import samples
from timeline.readers import collect

HANG = 10.0  # seconds
KINDS: dict[str, Callable[[], bytes]] = {
    ".pdf": samples.pdf,
    ".docx": samples.docx,
    ".xlsx": samples.xlsx,
    ".html": samples.html,
    ".eml": lambda: samples.eml(attached={"a.csv": samples.table()}),
    ".zip": lambda: samples.package({"a.txt": samples.BODY.encode(), "b.html": samples.html()}),
    ".rss": samples.rss,
    ".mhtml": lambda: samples.mhtml(samples.html()),
    ".csv": samples.table,
    ".jsonl": samples.jsonl,
    ".parquet": samples.parquet,
    ".txt": samples.BODY.encode,
}
PACKED = {".docx", ".xlsx", ".zip"}


@dataclass
class Fate:
    """How the mutants of one kind ended."""

    read: int = 0
    refused: int = 0
    uncaught: list[str] = field(default_factory=list)
    slow: list[float] = field(default_factory=list)
    slowest: float = 0.0
    reasons: Counter[str] = field(default_factory=Counter)


def mutants(kind: str, count: int) -> Iterator[bytes]:
    """So many damaged files of one kind."""
    good = KINDS[kind]()
    for seed in range(count):
        rng = random.Random(f"{kind} {seed}")
        inside = kind in PACKED and rng.random() < 0.6
        yield _inside(good, rng) if inside else _damaged(good, rng)


def fate(kind: str, count: int) -> Fate:
    """Reads them all."""
    told = Fate()
    for seed, data in enumerate(mutants(kind, count)):
        start = time.monotonic()
        try:
            documents, troubles = collect(data, f"mutant-{seed}{kind}")
        except Exception as error:  # what this bench is there to find
            told.uncaught.append(f"{seed}: {error!r:.200}")
            continue
        seconds = time.monotonic() - start
        told.slowest = max(told.slowest, seconds)
        told.slow += [seconds] if seconds > HANG else []
        told.read += bool(documents)
        told.refused += not documents
        told.reasons.update(trouble.reason[:60] for trouble in troubles)
        told.uncaught += [f"{seed}: {each.reason}" for each in troubles if each.reason.startswith("its reader failed")]
        if not documents and not troubles:
            told.uncaught.append(f"{seed}: nothing read and nothing said")
    return told


def _damaged(data: bytes, rng: random.Random) -> bytes:
    damaged = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 5, 20))):
        place = rng.randrange(len(damaged) or 1)
        size = rng.choice((1, 4, 64, len(damaged) // 4))
        piece = damaged[place : place + size]
        put = rng.choice((b"", bytes(piece) * 2, rng.randbytes(len(piece)), rng.randbytes(4) + bytes(piece)))
        damaged[place : place + size] = put
    return bytes(damaged)


def _inside(data: bytes, rng: random.Random) -> bytes:
    """One of the packed files damaged, and all packed again as if nothing had happened."""
    old = zipfile.ZipFile(io.BytesIO(data))
    names = old.namelist()
    hurt = rng.choice(names)
    return samples.package({name: _damaged(old.read(name), rng) if name == hurt else old.read(name) for name in names})


def main() -> None:
    """Prints a row a kind."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--each", type=int, default=300)
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--reasons", action="store_true", help="list what was said of them")
    arguments = parser.parse_args()
    print(f"{'kind':<10}{'read':>8}{'refused':>10}{'uncaught':>10}{'hangs':>8}{'slowest':>10}")
    for kind in arguments.kinds.split(","):
        told = fate(f".{kind.lstrip('.')}", arguments.each)
        counts = f"{told.read:>8}{told.refused:>10}{len(told.uncaught):>10}{len(told.slow):>8}{told.slowest:>9.1f}s"
        print(f"{kind:<10}{counts}", *told.uncaught[:5], sep="\n    " if told.uncaught else "")
        for reason, count in told.reasons.most_common(12) if arguments.reasons else ():
            print(f"    {count:>4} {reason}")


if __name__ == "__main__":
    main()
