"""How often the publication date of saved web pages is found, beside htmldate alone, on the same pages in one run.

    python -m bench.publication_dates FOLDER [--misses]
    python -m bench.publication_dates --texts HEAP.jsonl.xz [--prefix da] [--every 6]

FOLDER holds web pages and a `gold.jsonl` of {"file", "url", "date"}, one a line; `date` is null where
a page bears none. HEAP holds one {"id", "text", "date"} a line; its texts are read as if they were
pasted, without their date.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from htmldate import find_date

from timeline.dct import SURE, dated
from timeline.errors import ReadError
from timeline.readers import read

from .heap import articles


@dataclass(frozen=True)
class Found:
    """What a system says of one page; `confidence` is None where it has no idea of its own."""

    date: str | None
    confidence: float = 0.0
    rule: str = ""


System = Callable[[bytes, str], Found]


def ours(page: bytes, url: str) -> Found:
    """The date that this project gives the page."""
    try:
        document = dated(read(page, name=url or "page", kind=".html")[0])
    except ReadError as error:
        return Found(None, rule=error.reason)
    return Found(document.dct.edtf if document.dct else None, document.dct_confidence, document.dct_rule)


def rival(page: bytes, url: str) -> Found:
    """htmldate's best: its extensive search, for the original date."""
    return Found(find_date(page, url=url, extensive_search=True, original_date=True))


def measure(name: str, system: System, pages: Sequence[dict[str, str]], folder: Path) -> list[Found]:
    """Prints one row of the table; gives what was found."""
    start = time.process_time()
    found = [system((folder / page["file"]).read_bytes(), page["url"]) for page in pages]
    seconds = time.process_time() - start
    told = [(each, page["date"]) for each, page in zip(found, pages, strict=True) if page["date"]]
    bare = [each for each, page in zip(found, pages, strict=True) if not page["date"]]
    sure = [(each, gold) for each, gold in told if each.confidence >= SURE]
    cells = [
        share(sum(each.date == gold for each, gold in told), len(told)),
        share(sum(near(each.date, gold) for each, gold in told), len(told)),
        share(sum(each.date is not None for each, _ in told), len(told)),
        f"{share(sum(each.date == gold for each, gold in sure), len(sure))} of {len(sure)}" if sure else "-",
        f"{sum(each.date is not None for each in bare)} of {len(bare)}",
        f"{seconds:.1f} s",
    ]
    print(f"{name:<12}" + "".join(f"{cell:>16}" for cell in cells))
    return found


def of_texts(heap: Path, prefix: str, every: int) -> Counter[str]:
    """How many texts are given their day, another, or none."""
    found = Counter[str]()
    for text, written in articles(heap, every, prefix):
        day = dated(read(text.encode(), name="pasted.txt")[0]).dct
        found["none" if day is None else "its day" if day.edtf == written.isoformat() else "another day"] += 1
    return found


def share(part: int, whole: int) -> str:
    """.905 of 335 in 370."""
    return f"{part / whole:.3f}" if whole else "-"


def near(found: str | None, gold: str) -> bool:
    """Within a day."""
    if not found or len(found) != 10:
        return False
    return abs((date.fromisoformat(found) - date.fromisoformat(gold)).days) <= 1


def main() -> None:
    """Prints the table, and the misses when asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--texts", type=Path, help="a heap of plain texts")
    parser.add_argument("--prefix", default="", help="only texts whose id begins so")
    parser.add_argument("--every", type=int, default=6)
    parser.add_argument("--misses", action="store_true", help="list the pages that were dated wrongly")
    arguments = parser.parse_args()
    if arguments.texts:
        print(dict(of_texts(arguments.texts, arguments.prefix, arguments.every)))
    if not arguments.folder:
        return
    lines = (arguments.folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    pages = [json.loads(line) for line in lines]
    print(f"{len(pages)} pages")
    heads = ("exact", "within a day", "dated at all", "exact when sure", "undated dated", "this process")
    print(f"{'':<12}" + "".join(f"{cell:>16}" for cell in heads))
    measure("htmldate", rival, pages, arguments.folder)
    found = measure("timeline", ours, pages, arguments.folder)
    for page, each in zip(pages, found, strict=True) if arguments.misses else ():
        if each.date != page["date"]:
            print(page["date"], each.date, f"{each.confidence:.2f}", each.rule, page["file"], sep="\t")


if __name__ == "__main__":
    main()
