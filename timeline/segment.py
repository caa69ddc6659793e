"""Text → sentences: "They met on Jan. 18. Brig. Gen. Karuretwa led the talks." is two.

nupunkt knows the abbreviations; lines are this module's own business, since news puts headlines, bylines and list
items on lines without a full stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from nupunkt import sent_spans

from .model import Span
from .plain import STOPS

LONGEST = 3000  # characters
# A line goes on in the next one only where it was wrapped: no full stop, and a small letter to follow.
_BREAK = re.compile(
    r"(?=[\n\r\f\v\x85\u2028\u2029])"  # asked first: elsewhere none of the rest need be tried
    r"(?:\n\s*+(?![a-zß-öø-ÿ])|(?<=[.!?:;”\"])\r?\n|\n[^\S\n]*+\n|\r(?!\n)|[\f\v\x85\u2028\u2029])",
)
# Full stops of other scripts end a sentence wherever they stand, but for a quoted one that goes on: 「…。」と.
_STOPPED = re.compile(rf"[{STOPS}]++(?:[」』”’）》\")\]]++(?!と|など|って))?+(?![」』”’）》\")\]])\s*")
# A letter of Hebrew, Arabic, Georgian or Korean, where no capital tells that a sentence begins.
_CASELESS = "[\u05d0-\u05ea\u0620-\u06d3\u10d0-\u10ff\uac00-\ud7a3]"
# Words that begin a sentence, and seldom a name; nupunkt holds the "Wall." and "an." before them for shortened.
_OPENERS = (
    "The|This|That|These|Those|In|On|At|By|After|Before|Since|From|For|As|When|While|During|He|She|It|They|We|His|Her|Its|"
    "Their|There|But|And|An|"
    "Le|La|Les|Un|Une|Des|Ce|Cette|Ces|En|Au|Aux|Dans|Il|Elle|Ils|Elles|El|Los|Las|Una|No|Na|Nos|Nas|Os|As|Um|Uma|Em|Ao|"
    "Lo|Gli|Nel|Nella|Der|Die|Das|Ein|Eine|Im|Am|Es|Er|Sie|Nach|Bei|Bis|Seit"
)
_MISSED = re.compile(
    rf"(?<=[a-zß-öø-ÿ]{{4}}[.!?])\s+(?=[A-ZÀ-Þ][a-zß-öø-ÿ])|(?<={_CASELESS}{{2}}[.!])\s+(?={_CASELESS})"
    rf"|(?<=[^\W\d_]{{2}}[.!?])\s+(?=(?:{_OPENERS})\s)"
)
_GOES_ON = re.compile(r"[.!?…].", re.DOTALL)
_SHORTENED = re.compile(r"\b(?:approx|dept|govt|incl|prof|capt|assn|univ|corp|sept|messrs|supt)\.$")
# "Lt. Col. Smith", "د. محمد": nupunkt 0.8 ends a sentence between two ranks, and after a lone letter of such a script.
_RANK = re.compile(
    rf"(?<!\w){_CASELESS}\.$|\b(?:Lt|Col|Gen|Maj|Brig|Capt|Sgt|Cpl|Adm|Cmdr|Rev|Hon|Dr|Prof|Messrs|Mrs?|Ms)\.$"
)

_RANK_OR_DAY = re.compile(rf"{_RANK.pattern}|(?<![^\W\d_]-)\b\d{{1,2}}\.$")  # "am 3. Mai 2024", but "die F-16."
_WITHOUT_DOT = frozenset("en fr es it pt nl ca ro gl el sw vi ar".split())  # "3." is no "third" there


def sentences(text: str, language: str = "en") -> list[Span]:
    """Spans of the sentences, tight, in text order; a headline on a line of its own is one.

    >>> [span.of("Talks on Jan. 18. They met.") for span in sentences("Talks on Jan. 18. They met.")]
    ['Talks on Jan. 18.', 'They met.']
    """
    lines = _lines(text)
    if any(stop in text for stop in STOPS):
        lines = (part for line in lines for part in _stopped(text, line))
    spans = [span for line in lines for span in _in_line(text, line, language)]
    return [piece for span in spans for piece in (_short(text, span) if span.end - span.start > LONGEST else (span,))]


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for gap in _BREAK.finditer(text):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, len(text))


def _stopped(text: str, line: Span) -> Iterator[Span]:
    start = line.start
    for stop in _STOPPED.finditer(text, line.start, line.end):
        yield Span(start, stop.end())
        start = stop.end()
    yield Span(start, line.end)


def _in_line(text: str, line: Span, language: str) -> Iterator[Span]:
    goes_on = _RANK if language in _WITHOUT_DOT else _RANK_OR_DAY
    pending: int | None = None
    for first, last in _split(line.of(text)):
        start, end = _tight(text, line.start + first, line.start + last)
        if start >= end:
            continue
        pending = start if pending is None else pending
        if not (goes_on.search(text, max(start, end - 8), end) or _opens_dateline(text, start, end)):
            yield Span(pending, end)
            pending = None
    if pending is not None:
        yield Span(pending, _tight(text, pending, line.end)[1])


def _opens_dateline(text: str, start: int, end: int) -> bool:
    """ "МОСКВА, 15 июня 2023 г. – Россия …"."""
    return bool(_YEAR.search(text, max(start, end - 8), end) and _DASH.match(text, end))


_YEAR = re.compile(r"\d (?:г|р)\.$")
_DASH = re.compile(r"\s[-–—]\s")


def _split(line: str) -> Iterator[tuple[int, int]]:
    """nupunkt's sentences, and those it runs together after a whole word: "… last month. Ukraine …"."""
    if not _GOES_ON.search(line):  # as in most lines: not a full stop but at its end
        yield 0, len(line)
        return
    for start, end in sent_spans(line):
        for gap in _MISSED.finditer(line, start, end):
            if not _SHORTENED.search(line, start, gap.start()):
                yield start, gap.start()
                start = gap.end()
        yield start, end


def _short(text: str, span: Span) -> Iterator[Span]:
    """What runs on for pages is no sentence (a table, a list of names): pieces that later stages can afford."""
    start, end = span
    while end - start > LONGEST:
        cut = max(text.rfind(mark, start + 1, start + LONGEST) for mark in " ,;")
        cut = cut if cut > start else start + LONGEST
        yield Span(start, cut)
        start = _tight(text, cut, end)[0]
    if start < end:
        yield Span(start, end)


def _tight(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())
