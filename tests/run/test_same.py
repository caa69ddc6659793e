"""The library and a run into a workspace tell the same of the same files, whatever their order, workers and steps."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from bench.invented import article
from timeline.run import run as in_memory
from timeline.run.pool import Pool

from .heaps import run, text_of, told, write


def heap_of(chance: Random) -> dict[str, str]:
    """Articles in folders; some stand twice, under a name with a date, and some are cut as wire copy is."""
    texts: dict[str, str] = {}
    for number in chance.sample(range(10_000), 14):
        made = article(number)
        text, folder = f"{made['title']}\n\n{made['text']}", chance.choice(["", "north/", "north-west/", "z/"])
        texts[f"{folder}{number}"] = text
        again = f"{chance.choice(['', 'north/', 'a/'])}{made['date']}_{number}"
        if chance.random() < 0.3:
            texts[again] = text
        elif chance.random() < 0.4:
            texts[again] = text.rpartition(". ")[0] + "."
    return texts


def mixed(files: list[Path], chance: Random) -> list[Path]:
    return chance.sample(files, len(files))


def real(workers: int):
    return lambda folder, settings: Pool(workers, folder, settings.seconds)


@pytest.mark.parametrize("seed", range(4))
def test_it_is_the_same_however_it_is_read(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    texts = heap_of(chance)
    for name in texts:
        (tmp_path / "heap" / name).parent.mkdir(parents=True, exist_ok=True)
    heap = write(tmp_path / "heap", texts)
    files = sorted(heap.rglob("*.txt"))
    expected = text_of(in_memory([heap]))
    run(tmp_path / "one", *mixed(files, chance), crew=real(1))
    run(tmp_path / "steps", *mixed(files, chance)[:9], crew=real(2))
    run(tmp_path / "steps", heap, crew=real(2))

    assert text_of(in_memory(mixed(files, chance))) == expected
    assert told(tmp_path / "one") == expected
    assert told(tmp_path / "steps") == expected
