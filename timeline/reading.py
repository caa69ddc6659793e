"""What a phrase says, before anyone knows when it was said: "in November", "two weeks ago", "the end of 2025".

Rules make Readings; only `normalise` turns them into intervals. "Two weeks ago" is the same Reading in every document,
so that tags never depend on the document's date.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .interval import Granularity
from .model import Bound, Mod, Span

TERM = "term"  # the rule of a date together with the length that it ends or begins: "six months ended 30 June"
CHRIST = "after Christ"  # what a year of three figures else is, where it is surely one


@dataclass(frozen=True, slots=True)
class Reading:
    """A phrase in canonical form, for the reader of dates.

    A reading is one of
    - named: `phrase` with a known `format` ("18 January 2026", "%d %B %Y"); a missing year is chosen by `direction`;
    - shifted: a relative `phrase` without a format ("3 weeks ago"), counted from `within` or from the anchor;
    - selected: `select` names a part of a whole ("Q3", "SU", "WE"), the whole being `within` or a chosen year;
    - a range: this one up to `last`;
    - no place on the calendar: a `value` of its own ("P3Y", "PRESENT_REF").
    """

    phrase: str = ""
    format: str = ""
    granularity: Granularity = Granularity.DAY
    language: str = "en"
    within: Reading | None = None
    select: str = ""
    last: Reading | None = None
    apart: str = ""  # with `last`: "list" for two days and no stretch, "5 and 9 May"; "either" for "5 or 6 May"
    direction: str = ""  # "last", "next", "this", or "" for: let the clause decide
    shift: int = 0  # so many of `granularity` later, after all else: "the year before last"
    anchor: str = ""  # "text": counted from the last date named; "" from the document's date or what stands for it
    mod: Mod | None = None
    bound: str = ""  # what the phrase itself says of its days: "within 90 days of 1 May" is "by" their last
    type: str = "DATE"
    value: str = ""
    length: str = ""  # the TIMEX3 value of what is annotated by how far it is: "vor drei Jahren" is P3Y
    doubt: str = ""  # another reading that the same figures allow: "6/4/2025", day or month first
    time: str = ""  # the TIMEX3 time of day: "TMO", "T14:30"

    def __hash__(self) -> int:
        """Of what tells most readings apart: each is looked up several times at each place."""
        return hash((self.phrase, self.select, self.direction, self.value, self.time))


NOWHERE = Span(0, 0)
REACH = 40  # characters before and after a phrase that its rule may look at


class Context:
    """A little of what stands around a phrase; it remembers whether anybody looked.

    `inside` is a phrase within another, that needs no more to tell what it is: the "May" of "late May".
    """

    __slots__ = ("after", "before", "inside", "looked")

    def __init__(self, text: str = "", span: Span = NOWHERE, inside: bool = False) -> None:
        self.before = " " + text[max(0, span.start - REACH) : span.start]
        self.after = text[span.end : span.end + REACH] + " "
        self.inside, self.looked = inside, False


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase that a rule's pattern matched, with its parts by name and what stands around it."""

    text: str
    parts: Mapping[str, str]
    reader: Callable[[str], Reading | None]
    context: Context

    @property
    def before(self) -> str:
        """What stands before the phrase; a rule that looks is asked anew at each place."""
        self.context.looked = True
        return self.context.before

    @property
    def after(self) -> str:
        """What stands after the phrase."""
        self.context.looked = True
        return self.context.after

    @property
    def inside(self) -> bool:
        """Is it a part of a longer phrase, and so surely a date?"""
        self.context.looked = True
        return self.context.inside

    def __getitem__(self, part: str) -> str:
        """The words of one part, "" where the pattern left it out."""
        return self.parts.get(part) or ""

    def read(self, part: str) -> Reading | None:
        """What a part says by itself: the "next week" of "the end of next week"."""
        return self.reader(self[part]) if self[part] else None


@dataclass(frozen=True, slots=True)
class Tag:
    """A phrase, the rule that found it and its reading.

    `joins` says how it hangs on the one before: "range" ends it ("to Jan. 22, 2026"), "list" goes on ("and June 1955"),
    "either" is the other of two that may be meant ("or 6 May").
    """

    span: Span
    rule: str
    reading: Reading
    bound: Bound | None = None
    joins: str = ""
