"""Dates that a file offers as the document's own: "2026-01-22_report.txt", "Published: 22 January 2026".

They are on offer only: `dct` reads them and chooses. No date of the running text is among them, as the first date of an
article is its own in two of three cases at best.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from ..errors import DateError
from ..interval import Interval
from ..model import DateCandidate, Span
from ._dateline import filed
from ._whole import pattern

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
    "page": 0.82,
    "htmldate": 0.75,
    "time": 0.70,
    "htmldate, extensive": 0.68,
    "creation": 0.50,
    "modified": 0.40,
    "year": 0.25,
}
_HEAD = 2000  # characters; a label further down belongs to something else
_BELOW, _ABOVE = 8, 2  # lines around a title in which a page says its date
_OPENS = 4  # lines in which a text without a title says its date
_MANY = 200  # lines in which a diary shows that it is one
_SHORT = 80  # characters; a longer line is running text
_IN_NAME = re.compile(r"(?<![^\W_])((?:19|20)\d\d)([-_.]?)([01]\d)\2([0-3]\d)(?![^\W_])")
_SAYS = (
    r"^[ \t>*_#|-]*(?:(?:first |date )?(?:published|posted)(?: on)?|publication date|date|for immediate release"
    r"|(?:veröffentlicht|erstellt|publi[ée]|publicad[oa]|pubblicat[oa])(?: (?:am|le|el|em|il))?)[*_]*"
)
_LABEL = re.compile(
    _SAYS + r"(?:[ \t]*:|(?<=on)\b|(?<=\b(?:am|le|el|em|il))\b)[ \t*_]*(?P<date>[^\r\n|]{4,60}?)[ \t*_|]*(?:\||\r?$)",
    re.IGNORECASE | re.MULTILINE,
)
_LABEL_ABOVE = re.compile(
    _SAYS + r"[ \t]*:?[*_ \t]*\r?\n\s{0,4}[*_]*(?P<date>[^\r\n]{6,50}?)[ \t*_]*\r?$", re.IGNORECASE | re.MULTILINE
)
_BARE = re.compile(_SAYS + r":?", re.IGNORECASE)
_BYLINE = re.compile(r"[*_#> ]*By (?:[A-Z][\w.’'-]*,? (?:and )?){1,6}[A-Z][\w.’'-]*[*_]*")
_CHANGED = re.compile(r"updated|modified|edited|mis à jour|aktualisiert|geändert|actualizad|aggiornat", re.IGNORECASE)
_WHOLE = pattern(r"(?<![\w./-])%s")
_ALONE = pattern(r"""[*_#>\ ]* (?:by\ [^\n\d|·]{3,60}\ ?[|·–-]\ )? (?:[^\W\d_]{2,12}\.?,?\ (?:le\ )?)? %s
    [\ ,*_|·–-]* (?:\d{1,2}[:.h]\d\d [\w\ .:()+]{0,20})? [*_]*""")


def candidate(text: str, rule: str, span: Span | None = None) -> DateCandidate:
    """A date on offer, with the confidence that its place has earned."""
    return DateCandidate(text, rule, LADDER[rule], span)


def date_candidates(text: str, name: str, title: str = "") -> tuple[DateCandidate, ...]:
    """From the labels of the text's head, its dateline, from beside its title, and from the file's name."""
    lines = [Span(*line.span()) for line in re.finditer(r"\S[^\n]*", text)]
    here = _place_of(title, lines, text)
    said = _labelled(text, 0 if here is None else max(0, lines[here].start - _HEAD // 2))
    if day := filed(text, _HEAD):
        said.append(candidate(day.of(text), "dateline", day))
    said = said or (_at_the_top(text, lines) if here is None else _beside(text, lines, here))
    return (*said, *_in_name(PurePath(name).name))


def is_label(line: str) -> bool:
    """Does a line only say when the text appeared, or who wrote it: "Published: 22 January 2026", "By Jane Doe"?"""
    said = line.strip()
    return bool(_labelled(line, 0) or any(each.fullmatch(said) for each in (_ALONE, _BARE, _BYLINE)))


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


def _beside(text: str, lines: list[Span], here: int) -> list[DateCandidate]:
    """The first whole date in a short line under the title, or just above it; in a chronicle it is that of an entry."""
    if _is_chronicle(text, lines):
        return []
    around = [*lines[here + 1 : here + 1 + _BELOW], *reversed(lines[max(0, here - _ABOVE) : here])]
    short = (line for line in around if line.end - line.start <= _SHORT and not _CHANGED.search(line.of(text)))
    found = next((match for line in short if (match := _WHOLE.search(text, *line))), None)
    return [candidate(found[0], "page", Span(*found.span()))] if found else []


_ENTRIES, _ENTRY = 3, 12  # of a chronicle; characters that one tells of its day


def _is_chronicle(text: str, lines: list[Span]) -> bool:
    """Do lines begin with a date each, and go on: "11 August 1960: Chad gains independence"?"""
    begun = (
        match for line in lines[:_MANY] if (match := _WHOLE.match(text, *line)) and match.end() + _ENTRY < line.end
    )
    return len({match[0] for match in begun}) >= _ENTRIES


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
