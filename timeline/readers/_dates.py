"""Dates that a file offers as the document's own: "2026-01-22_report.txt", "Published: 22 January 2026".

They are on offer only: `dct` reads them and chooses. No date of the running text is among them, as the first date of an
article is its own in two of three cases at best.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import PurePath

from ..cues.bullet import BULLET
from ..errors import DateError
from ..interval import Interval
from ..model import DateCandidate, Span
from ..plain import figures
from ._dateline import filed, is_place
from ._labels import PUBLISHED
from ._whole import OF_LETTERS, pattern

# How often a date found in such a place is the document's own, from measured pages (bench/publication_dates.py).
LADDER = {
    "url": 0.97,
    "mail": 0.95,
    "feed": 0.95,
    "column": 0.95,
    "front matter": 0.95,
    "label": 0.93,
    "dateline": 0.93,
    "file name": 0.90,
    "meta": 0.88,
    "json-ld": 0.88,
    "markup": 0.88,
    "letter": 0.82,
    "page": 0.82,
    "htmldate": 0.75,
    "time": 0.70,
    "htmldate, extensive": 0.68,
    "creation": 0.50,
    "modified": 0.40,
    "year": 0.25,
}
GUESSED = "htmldate, extensive"  # the first that stands in a page, for want of a better
_HEAD = 2000  # characters; a label further down belongs to something else
_BELOW, _ABOVE = 8, 2  # lines around a title in which a page says its date
_OPENS = 4  # lines in which a text without a title says its date
_MANY = 200  # lines in which a diary shows that it is one
_SHORT = 80  # characters; a longer line is running text
_IN_NAME = re.compile(r"(?<![^\W_])((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?![^\W_])")
_SAYS = rf"^[ \t>*_#|-]*{PUBLISHED}[*_]*"
_LABEL = re.compile(
    _SAYS
    + r"(?:[ \t]*[:：]|(?<=on)\b|(?<=\b(?:am|le|el|em|il))\b)[ \t*_]*(?P<date>[^\r\n|]{4,60}?)[ \t*_|]*(?:\||\r?$)",
    re.IGNORECASE | re.MULTILINE,
)
_LABEL_ABOVE = re.compile(
    _SAYS + r"[ \t]*[:：]?[*_ \t]*\r?\n\s{0,4}[*_]*(?P<date>[^\r\n]{6,50}?)[ \t*_]*\r?$", re.IGNORECASE | re.MULTILINE
)
_BARE = re.compile(_SAYS + r"[:：]?", re.IGNORECASE)
_BYLINE = re.compile(r"[*_#> ]*By (?:[A-Z][\w.’'-]*,? (?:and )?){1,6}[A-Z][\w.’'-]*[*_]*")
_CHANGED = re.compile(r"updated|modified|edited|mis à jour|aktualisiert|geändert|actualizad|aggiornat", re.IGNORECASE)
_WHOLE = pattern(r"(?<![\w./-])%s")
_ALONE = pattern(r"""[*_#>\ ]* (?:by\ [^\n\d|·]{3,60}\ ?[|·–-]\ )? (?:(?:[^\W\d_]|\u200c){2,12}\.?[,،]?\ (?:le\ )?)? %s
    (?:\ ?[(（]?(?:星期|周|週)?[一二三四五六日月火水木金土](?:曜日)?[)）]?)?
    [\ ,*_|·–-]* (?:\d{1,2}[:.h]\d\d [\w\ .:()+]{0,20})? [*_]*""")


def candidate(text: str, rule: str, span: Span | None = None) -> DateCandidate:
    """A date on offer, with the confidence that its place has earned."""
    return DateCandidate(text, rule, LADDER[rule], span)


def date_candidates(text: str, name: str, title: str = "", told: bool = False) -> tuple[DateCandidate, ...]:
    """From the labels of the text's head, its dateline, from beside its title, and from the file's name.

    `told`: the file says a date itself, as pages do, which are no letters.
    """
    text = figures(text)
    lines = _lines(text)
    here = _place_of(title, lines, text)
    said = _labelled(text, 0 if here is None else max(0, lines[here].start - _HEAD // 2))
    if day := filed(text, _HEAD):
        said.append(candidate(day.of(text), "dateline", day))
    said = said or ([] if told else _of_a_letter(text, lines))
    said = said or (_at_the_top(text, lines) if here is None else _beside(text, lines, here))
    return (*said, *_in_name(PurePath(name).name))


def chronology(text: str) -> list[str]:
    """Its entries, where several of its lines have a date each."""
    found = [line.of(text) for line in _chronicle(text, _lines(text))]
    return found if len(found) >= _ENTRIES else []


def is_label(line: str) -> bool:
    """Does a line only say when the text appeared, or who wrote it: "Published: 22 January 2026", "By Jane Doe"?"""
    said = line.strip()
    return bool(_labelled(line, 0) or any(each.fullmatch(said) for each in (_ALONE, _BARE, _BYLINE)))


def _lines(text: str) -> list[Span]:
    return [Span(*line.span()) for line in re.finditer(r"\S[^\n]*", text)]


def _place_of(title: str, lines: list[Span], text: str) -> int | None:
    """Which line is the title; one that is said twice stands in a path or a menu first."""
    letters = _letters(title)
    at = [place for place, line in enumerate(lines) if letters and _spells(line.of(text), letters)]
    return (at[0] if len(at) > 2 else at[-1]) if at else None


def _labelled(text: str, start: int) -> list[DateCandidate]:
    found = [match for match in _LABEL.finditer(text, start, start + _HEAD) if re.search(r"\d", match["date"])]
    found += [match for match in _LABEL_ABOVE.finditer(text, start, start + _HEAD) if _ALONE.fullmatch(match["date"])]
    return [candidate(match["date"], "label", Span(*match.span("date"))) for match in found]


def _at_the_top(text: str, lines: list[Span]) -> list[DateCandidate]:
    """A text without a title may open with its date, on a line of its own; with several such lines it is a diary."""
    short = [(place, line) for place, line in enumerate(lines[:_MANY]) if line.end - line.start <= _SHORT]
    dates = [place for place, line in short if _ALONE.fullmatch(line.of(text).strip())]
    if len(dates) != 1 or dates[0] >= _OPENS or _CHANGED.search(lines[dates[0]].of(text)):
        return []
    found = _WHOLE.search(text, *lines[dates[0]])
    return [candidate(found[0], "page", Span(*found.span()))] if found else []


_WRITTEN = pattern(
    r"""[>*_\ ]* (?P<place>[^\W\d_][^\n\d;:]{1,40}) (?:[,،]\ |，) (?:(?:the|this|le|den|dem|el|il)\ )? %s [\ \t.*_]*""",
    OF_LETTERS,
)
_FOOT = 3  # lines: under the date a letter may be signed


def _of_a_letter(text: str, lines: list[Span]) -> list[DateCandidate]:
    """Where and when it was written, at its head or its foot: "Vienna, 3 May 1814", "Berlin, den 7. Mai 2021"."""
    ends = (*lines[:_OPENS], *lines[_OPENS:][-_FOOT:])
    short = (_WRITTEN.fullmatch(text, line.start, line.end) for line in ends if line.end - line.start <= _SHORT)
    found = [match for match in short if match and is_place(match["place"], ",")]
    if len({match["date"] for match in found}) != 1:
        return []
    return [candidate(found[0]["date"], "letter", Span(*found[0].span("date")))]


def _beside(text: str, lines: list[Span], here: int) -> list[DateCandidate]:
    """The first whole date in a short line under the title, or just above it; in a chronicle it is that of an entry."""
    entries = _chronicle(text, lines)
    around = [*lines[here + 1 : here + 1 + _BELOW], *reversed(lines[max(0, here - _ABOVE) : here])]
    short = (line for line in around if line.end - line.start <= _SHORT and not _CHANGED.search(line.of(text)))
    own = (line for line in short if line not in entries and not _is_item(text, line))
    found = next((match for line in own if (match := _WHOLE.search(text, *line))), None)
    return [candidate(found[0], "page", Span(*found.span()))] if found else []


_ENTRIES = 3
_NEAR = 4  # lines from one entry of a chronicle to the next
_OPENS_ENTRY = pattern(
    BULLET
    + r"""(?:[^\n|\t]{1,60}[|\t][ \t]*)? (?: %s | (?:[^\W\d_]{3,10}\.?\ )?(?:1[5-9]|20)\d\d(?![ \t]*$) ) [\])*_]*
    (?: [ \t]*$ | [ \t]*(?:[:–—|\t]|--?[ \t]) | (?<=\d)[ \t]+(?=(?:\d+\ )?[^\W\d_]) )"""
)


def _chronicle(text: str, lines: list[Span]) -> frozenset[Span]:
    """The lines that begin with a date each: "- 11 August 1960: Chad gains independence", a row, a date alone.

    One is an entry where another, of another date, is near.
    """
    begun = [(place, match) for place, line in enumerate(lines[:_MANY]) if (match := _OPENS_ENTRY.match(text, *line))]
    near = [pair for pair in pairwise(begun) if pair[1][0] - pair[0][0] <= _NEAR and pair[0][1][0] != pair[1][1][0]]
    return frozenset(lines[place] for pair in near for place, _ in pair)


def _is_item(text: str, line: Span) -> bool:
    """ "* 27 Sep 2020 – The attack begins": an item of a list tells of its day, whatever the others say."""
    dated = _WHOLE.search(text, *line) if text[line.start] in _BULLETS else None
    return bool(dated and _WORD.search(text, dated.end(), line.end))


_BULLETS = "-–—*•·"
_WORD = re.compile(r"[^\W\d_]{3}")


def _spells(line: str, letters: str) -> bool:
    """Most lines begin otherwise already."""
    first = next(filter(str.isalnum, line), "")
    return letters.startswith(first.casefold()) and _letters(line) == letters


def _letters(line: str) -> str:
    return "".join(filter(str.isalnum, line)).casefold()


def _in_name(name: str) -> Iterator[DateCandidate]:
    for match in _IN_NAME.finditer(name):
        date = "-".join(match.group(1, 3, 4))
        if _is_day(date):
            yield candidate(date, "file name")


def _is_day(text: str) -> bool:
    try:
        return bool(Interval.from_edtf(text))
    except DateError:
        return False
