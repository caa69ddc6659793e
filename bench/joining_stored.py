"""What joining takes where nothing is held in memory but what is looked at: `python -m bench.joining_stored FOLDER`.

The invented heap of `bench.joining` is laid into a workspace as finished parts, as if other machines had read it. Then
`timeline run` takes them in and joins them, and is watched: time, and the largest memory that the system saw.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from timeline.join import alone, draft, mark
from timeline.jsonform import to_json
from timeline.run import part
from timeline.run.heap import Input
from timeline.run.increment import PARTS
from timeline.run.version import telling
from timeline.run.work import basis

from .joining import Told, heap
from .scale import run

EACH = 500  # texts of a part


def lay(folder: Path, documents: int) -> int:
    """Puts so many texts into a new workspace's folder of parts; how many mentions they have."""
    (folder / PARTS).mkdir(parents=True)
    told, mentions = heap(documents), 0
    for number in range(0, documents, EACH):
        some = list(islice(told, EACH))
        mentions += sum(len(each) for _, each in some)
        part.write((line for each in some for line in lines(each)), folder / PARTS / f"{number:09}{part.SUFFIX}")
    return mentions


def lines(told: Told) -> Iterator[dict[str, Any]]:
    """A text as a part has it that has read and told it."""
    document, mentions = replace(told[0], language="en"), told[1]
    marks, version = mark(document, mentions), telling("en")
    tellings = list(alone(marks, mentions))
    entry = to_json(Input(document.source, len(document.text), 0))
    read = {"input": entry, "source": document.source, "weight": len(document.text)}
    yield read | {"version": version, "same": False}
    yield {
        "document": to_json(document),
        "number": 1,
        "version": version,
        "basis": basis(document),
        "date": [to_json(document.dct), document.dct_rule, document.dct_confidence],
        "tags": "[]",
        "mentions": mentions,
        "doubts": [],
        "marks": to_json(marks),
        "alone": tellings,
        "draft": draft(document, mentions, tellings),
    }


def main() -> None:
    """Prints a row a size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", default="4000,8000,16000", help="texts")
    asked = parser.parse_args()
    print("   texts mentions processor s main MB", flush=True)
    for size in map(int, asked.sizes.split(",")):
        out, beside = asked.folder / f"joined{size}", asked.folder / "beside.txt"
        shutil.rmtree(out, ignore_errors=True)
        mentions = lay(out, size)
        beside.write_text("Nothing happened here.", encoding="utf-8")
        taken = run(beside, out, 1, "--keep")
        print(f"{size:8,} {mentions:8,} {taken.cpu:11.0f} {taken.main:7,}", flush=True)


if __name__ == "__main__":
    main()
