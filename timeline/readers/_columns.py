"""Which column of a table is the text, which the date: guessed from its name, or named by the user.

Columns(text="body", date="published_at")
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ..errors import ReadError

Row = Mapping[str, str]
DAMAGED: Row = {}  # stands, as itself, for a line that is no row

# Names as they are met with in files, without blanks, dots and lines between words.
_NAMES = {
    "text": "text body content fulltext articletext articlebody maintext story article contentencoded bodytext rawtext"
    " articlecontent textcontent texte texto testo inhalt",
    "date": "date published publishedat publicationdate publishdate publisheddate pubdate datepublished articledate"
    " eventdate startdate start sqldate datetime timestamp createdat posted datum fecha data"
    " startdateyear year day time",
    "end": "enddate end dateend until enddateyear endyear",
    "title": "title headline heading subject event label titel titre titulo titolo textheadline name subeventtype"
    " eventrootcode",
    "source": "source publisher outlet newspaper publication site domain sourcename journal medium feed",
    "id": "id uid guid articleid docid documentid eventid eventidcnty globaleventid no nr",
    "url": "url link permalink sourceurl href uri weburl",
    "language": "language lang locale sprache",
    "countries": "country countries countryname iso3 iso countrycode nation land pays",
    "type": "type eventtype category kind disordertype",
    "notes": "notes note description summary details abstract lead snippet texttext",
}
_LONG = 200  # characters: a column whose middle text is longer holds texts, whatever its name


@dataclass(frozen=True, slots=True)
class Columns:
    """The name of each column that has a part to play; "" where none has, or where it is to be guessed."""

    text: str = ""
    date: str = ""
    end: str = ""
    title: str = ""
    source: str = ""
    id: str = ""
    url: str = ""
    language: str = ""
    countries: str = ""
    type: str = ""
    notes: str = ""
    guess: bool = True

    @property
    def are_known(self) -> bool:
        """Is there something to read in a row, and not a title alone?"""
        return bool(self.text) or self.are_events

    @property
    def are_events(self) -> bool:
        """A table of ready-made events: dates and titles, and no texts to read."""
        return bool(self.date and self.title and not self.text)


def columns_of(rows: Sequence[Row], named: Columns, name: str) -> Columns:
    """The columns of a table: those the user named, the others guessed, unless she named them all."""
    header = header_of(rows)
    for part in _NAMES:
        wanted = getattr(named, part)
        if wanted and wanted not in header:
            raise ReadError(name, f"has no column {wanted!r}; it has {', '.join(header)[:300]}", "Name one of these")
    if not named.guess:
        return named
    found = {part: getattr(named, part) or _called(header, part) for part in _NAMES}
    columns = Columns(**found)  # type: ignore[arg-type]
    if not columns.text:
        columns = replace(columns, text=_long(rows, header))
    if named.text or not _is_timeline(header):
        return columns
    return replace(columns, text="", notes=columns.notes or columns.text)


def header_of(rows: Sequence[Row]) -> list[str]:
    """The names of all columns, in their order."""
    return list(dict.fromkeys(key for row in rows[:100] for key in row))


def key(name: str) -> str:
    """A column's name as it is compared: "Event Date" and "event_date" are one."""
    return re.sub(r"[\W_]+", "", name.casefold())


def _called(header: Sequence[str], part: str) -> str:
    keys = {key(name): name for name in reversed(header)}
    return next((keys[name] for name in _NAMES[part].split() if name in keys), "")


def _long(rows: Sequence[Row], header: Sequence[str]) -> str:
    """The column with the longest texts, if they are texts."""
    lengths = {name: sorted(len(row.get(name, "")) for row in rows[:200])[len(rows[:200]) // 2] for name in header}
    longest = max(lengths, key=lambda name: lengths[name], default="")
    return longest if longest and lengths[longest] >= _LONG else ""


def _is_timeline(header: Sequence[str]) -> bool:
    """A sheet for TimelineJS, or a table of coded events, whose long column is a note on an event."""
    keys = set(map(key, header))
    known = (
        {"firstday", "lastday"},
        {"year", "headline"},
        {"startdateyear", "textheadline"},
        {"eventdate", "eventtype"},
        {"sqldate"},
    )
    return any(names <= keys for names in known)
