"""A report in Markdown: a table of events, the words behind each, storylines, and the sources by number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..interval import Day
from ..result import Timeline
from ._report import Entry, citations, colophon, entries, storylines, summary
from ._safe import clean, plain

MEDIA_TYPE = "text/markdown; charset=utf-8"
SUFFIX = ".md"
ABOUT = "A report with its citations for a wiki, an issue or a notebook; readable as it is."

# Signs that make mark-up anywhere, or a link of an address; and those that make a list, a rule or a head of a line.
_SIGNS = re.compile(r"[\\`*_{}\[\]<>|~&#@]|:(?=//)|(?<=www)\.|^[-+=]")
_NUMBER = re.compile(r"^(\d{1,9})([.)])")


def write(timeline: Timeline, title: str = "", made: Day | None = None) -> bytes:
    """The report."""
    return b"".join(pieces(timeline, title, made))


def pieces(timeline: Timeline, title: str = "", made: Day | None = None) -> Iterator[bytes]:
    """The same, part by part."""
    yield f"# {_safe(plain(title) or 'Timeline')}\n\n{summary(timeline)}\n".encode()
    dated = entries(timeline, dated=True)
    if dated:
        yield b"\n## Events\n\n| When | What | Where | Source |\n|---|---|---|---|\n"
        yield from (_row(entry).encode() for entry in dated)
        yield b"\n## The words behind them\n"
        yield from (_evidence(entry).encode() for entry in dated)
    if undated := entries(timeline, dated=False):
        yield b"\n## Without a date\n\n"
        yield from (f"- {_safe(entry.named)} {entry.citations}\n".encode() for entry in undated)
    for heading, steps in storylines(timeline):
        yield f"\n## Storyline: {_safe(heading)}\n\n".encode()
        yield from (f"{place}. {_safe(step)}\n".encode() for place, step in enumerate(steps, start=1))
    yield b"\n## Sources\n\n"
    yield from (f"{place}. {_safe(said)}\n".encode() for place, said in enumerate(citations(timeline), start=1))
    yield f"\n{colophon(made)}\n".encode()


def _row(entry: Entry) -> str:
    return f"| {_safe(entry.held)} | {_safe(entry.title)} | {_safe(entry.countries)} | {entry.citations} |\n"


def _evidence(entry: Entry) -> str:
    """Title, date, the words with the date bold, and how it was read."""
    before, phrase, after = map(_safe, entry.quote)
    marked = f"{before}**{phrase}**{after}" if phrase else before
    head = f"\n### {_safe(entry.title)}\n\n{f'{_safe(entry.facts)} {entry.citations}'.strip()}\n"
    quote = f"\n> {marked}\n" if marked else ""
    return f"{head}{quote}\n{_safe(entry.notes)}\n"


def _safe(words: str) -> str:
    """Text that stays text: no link, no picture, no mark-up comes from it."""
    return _NUMBER.sub(r"\1\\\2", _SIGNS.sub(r"\\\g<0>", clean(words)))
