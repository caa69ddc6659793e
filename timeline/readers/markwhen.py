"""Markwhen: a timeline as plain text, an event a line that begins with its date.

2025-06: Pact signed in Rabat #Rwanda
  countries: RWA; MAR
  “The pact was signed in June 2025.”
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ._columns import Row
from ._decode import decode
from ._event_rows import HELD

SUFFIXES = (".mw", ".markwhen")

# A date is what stands before the first colon that a blank follows: "2025-06:", "Dec 2022 - Jan 2023:", "10:30-12:00:".
_EVENT = re.compile(r"(?P<date>[^\s#/:“”–•*-][^#“”]{0,60}?\d[^#“”]{0,30}?|now):(?:\s+(?P<title>.*))?$")
# What Markwhen has no place for, as our own export notes it: "// [-0145] 146 BC (a year): Carthage destroyed".
_NOTED = re.compile(r"// \[(?P<date>[^\]\n]{0,60})\] [^:\n]{0,80}: (?P<title>.*)$")
_PROPERTY = re.compile(r"\s+(?P<key>[A-Za-z]\w*):\s*(?P<value>.*)$")
_TAG = re.compile(r"(?:^|\s)#(\w+)")
_NO_EVENT = re.compile(
    r"\s*(?://|#|section\b|group\b|end\s*(?:section|group)?\s*$|title:|description:|---)", re.IGNORECASE
)


def tables(data: bytes, name: str) -> list[tuple[str, list[Row]]]:
    """One table of events; comments and the heads of sections tell of none."""
    text, _ = decode(data, name)
    return [("", [_row(*event) for event in _events(text)])]


def _events(text: str) -> Iterator[tuple[str, str, list[str]]]:
    """Date, title and the lines below it of each event."""
    found: tuple[str, str, list[str]] | None = None
    for line in text.splitlines():
        plain = None if _NO_EVENT.match(line) or _PROPERTY.match(line) else _EVENT.match(line)
        event = _NOTED.match(line) or plain
        if event:
            if found:
                yield found
            found = event["date"], event["title"] or "", []
        elif found and line.startswith((" ", "\t")):
            found[2].append(line)
    if found:
        yield found


def _row(date: str, title: str, below: list[str]) -> Row:
    told = {match["key"].casefold(): match["value"] for line in below if (match := _PROPERTY.match(line))}
    notes = " ".join(line.strip() for line in below if not _PROPERTY.match(line))
    tags = "; ".join(tag.replace("_", " ") for tag in _TAG.findall(title))
    return {
        "date": told.get("edtf", date),
        "title": " ".join(_TAG.sub("", title).split()),
        "countries": told.get("countries", tags),
        "type": told.get("type", ""),
        "notes": notes,
        **{name: told.get(name, "") for name in HELD},
        "last day": "",
        "first day": "",
    }
