"""ICS, read back with icalendar."""

from datetime import date

import pytest
from charts.examples import pact

from exporters.again import clean
from exporters.hostile import TEXTS, hostile
from exporters.seeds import MADE
from timeline.exporters import export
from timeline.result import Timeline


def calendar(of: Timeline, **wishes: object) -> list[dict[str, object]]:
    icalendar = pytest.importorskip("icalendar")
    return [dict(each) for each in icalendar.Calendar.from_ical(export("ics", of, **wishes)).walk("VEVENT")]


@pytest.mark.parametrize(
    ("key", "first", "after"),
    [
        ("pact", date(2025, 6, 1), date(2025, 7, 1)),
        ("commission", date(2026, 1, 18), date(2026, 1, 23)),
        ("arms", date(2025, 12, 31), date(2026, 1, 1)),
        ("king", date(2016, 1, 1), date(2017, 1, 1)),
    ],
)
def test_ics_has_all_day_entries(key: str, first: date, after: date) -> None:
    (entry,) = (each for each in calendar(pact(), made=MADE) if each["UID"] == f"{key}@timeline")

    assert (entry["DTSTART"].dt, entry["DTEND"].dt) == (first, after)  # type: ignore[attr-defined]
    assert str(entry["SUMMARY"]) == key
    assert entry["DTSTAMP"].dt.date() == date(2026, 11, 22)  # type: ignore[attr-defined]


def test_ics_says_how_many_it_leaves_out() -> None:
    assert b"X-WR-CALDESC:1 event without a date" in export("ics", pact())


def test_ics_tells_the_words_and_the_source() -> None:
    (entry,) = (each for each in calendar(pact()) if each["UID"] == "pact@timeline")
    lines = str(entry["DESCRIPTION"]).splitlines()

    assert lines[:2] == ["June 2025 (a month)", "“A pact was signed in June 2025.”"]
    assert lines[-1] == "note.txt"


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_adds_to_a_calendar(name: str) -> None:
    data = export("ics", hostile(TEXTS[name]), title=TEXTS[name])
    entries = calendar(hostile(TEXTS[name]))
    begins = [b"BEGIN:VCALENDAR", b"BEGIN:VEVENT", b"BEGIN:VEVENT"]

    assert len(entries) == 2
    assert all(clean(str(entry["SUMMARY"])) == clean(TEXTS[name]) for entry in entries)
    assert [line for line in data.split(b"\r\n") if line.startswith(b"BEGIN:")] == begins
    assert all(len(line) <= 75 and b"\r" not in line and b"\n" not in line for line in data.split(b"\r\n"))
