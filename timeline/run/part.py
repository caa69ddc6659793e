"""A heap in small parts: each is read once, wherever, and lies as one file in the workspace until it is taken in.

A part is written under another name and renamed: a part that exists is done, whoever was killed meanwhile. Its name is
made of what is read and of the version that reads it, so that the same work has the same name on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..collector import no_collector
from ..interval import Interval
from ..jsonform import to_json
from ..model import Document, content_id
from ..readers import Columns
from ..store import intake
from ..store.intake import Line
from ..whole import UNFINISHED, whole
from .heap import Input
from .version import reading, telling

WEIGHT = 250_000  # bytes of a part: what is read first is joined while the rest is read
SECONDS = 60.0  # that one text may take
MANY = 256  # inputs of a part
SUFFIX = ".sqlite"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person said of all texts of a run; `seconds` is what one may take.

    `dct` is the date of all texts of the workspace, for as long as runs say so. `given` came with the files of this run
    and stays theirs, whatever later runs are given.
    """

    dct: Interval | None = None
    language: str = ""
    columns: Columns = field(default_factory=Columns)
    allow_url: bool = False
    seconds: float = SECONDS
    given: Interval | None = None

    @property
    def version(self) -> str:
        """Of what makes documents of files: the program, and what a person said of languages and columns."""
        return f"{reading()}.{content_id(self.language, self.columns)}"


@dataclass(frozen=True, slots=True)
class Again:
    """A document that was read before and is to be told again, with the tags that it had.

    The tags hold where only its date changed. Where a rule changed they are made anew, and if they come out the same,
    so will all else. `tags` is their JSON text, "" where there are none.
    """

    document: Document
    tags: str = ""
    hold: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Inputs to be read, or documents to be told again."""

    id: str
    inputs: tuple[Input, ...] = ()
    again: tuple[Again, ...] = ()
    settings: Settings = field(default_factory=Settings)

    @property
    def weight(self) -> int:
        """Bytes to be read."""
        return sum(each.weight for each in self.inputs) or sum(len(each.document.text) for each in self.again)


def to_read(inputs: Iterable[Input], settings: Settings) -> Iterator[Part]:
    """Parts of about the same weight, in the order of the heap."""
    for batch in _batches(inputs):
        names = (f"{each.source}|{each.size}|{each.state}|{each.digest}" for each in batch)
        yield Part(
            content_id("read", settings.version, telling("en"), to_json(settings), *names),
            tuple(batch),
            settings=settings,
        )


def to_tell(again: Iterable[Again]) -> Iterator[Part]:
    """The same for documents."""
    for batch in _batches(again):
        names = (f"{each.document}|{each.hold}|{telling(each.document.language)}" for each in batch)
        yield Part(content_id("tell", *names), again=tuple(batch))


def _batches(things: Iterable[Any]) -> Iterator[list[Any]]:
    batch: list[Any] = []
    weight = 0
    for thing in things:
        more = _weight(thing)
        if batch and (weight + more > WEIGHT or len(batch) == MANY):
            yield batch
            batch, weight = [], 0
        batch.append(thing)
        weight += more
    if batch:
        yield batch


def _weight(thing: Input | Again) -> int:
    return thing.weight if isinstance(thing, Input) else len(thing.document.text)


# The file of a part: a small database, as `store.intake` packs it.


def write(lines: Iterable[Line], path: Path) -> None:
    """Whole or not at all."""
    with whole(path) as unfinished, no_collector():
        unfinished.write_bytes(intake.packed(lines, path.stem))


def finished(folder: Path) -> list[Path]:
    """The parts that are done and not yet taken in; what was never finished is put away."""
    for path in folder.glob(f"*{UNFINISHED}"):
        path.unlink(missing_ok=True)
    return sorted(folder.glob(f"*{SUFFIX}"))
