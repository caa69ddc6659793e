"""Tables of ready-made events: each row is an event as it stands, and points at its row."""

from __future__ import annotations

import json

import pytest

from timeline import build
from timeline.model import Type
from timeline.readers import Columns, collect, read
from timeline.ready import listed, unread
from timeline.result import Timeline

TIMELINE_JS = """Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Media,Type,Group
,,,,,,,Our timeline,Welcome,,title,
2025,6,14,,,,,Rwanda and Morocco sign a pact,<p>In Rabat</p>,,,
2026,1,18,,2026,1,22,Commission meets in Rabat,For the first time,,,Morocco
2016,,,,,,,King visits Kigali,,,,Rwanda
"""
ACLED = """event_id_cnty,event_date,year,event_type,sub_event_type,actor1,actor2,country,iso,location,notes
MLI1,14 June 2025,2025,Battles,Armed clash,Military Forces of Mali,JNIM,Mali,466,Gao,"Soldiers and militants clashed."
MLI2,2025-06-15,2025,Protests,Peaceful protest,Protesters (Mali),,Mali,466,Bamako,"Teachers asked for pay."
"""
PLAIN = """date;title;country;kind
2025-06-14;Pact signed;RWA, MAR;agreement
June 2025;Visit to Kigali;Türkiye;
;A pact;Mali;
"""


def gdelt() -> str:
    """A line as GDELT's files have it, without a header."""
    cells = [""] * 58
    for place, cell in {0: "1", 1: "20250614", 6: "RWANDA", 7: "RWA", 16: "MOROCCO", 17: "MAR", 28: "05"}.items():
        cells[place] = cell
    return "\t".join([*cells[:57], "https://paper.example/pact"]) + "\n"


def events(text: str, name: str = "a.csv", columns: Columns | None = None) -> Timeline:
    """What a table tells."""
    return build(read(text.encode(), name=name, columns=columns))


def rows(found: Timeline) -> list[tuple[str, str | None, tuple[str, ...]]]:
    """Title, date and countries of each event, in the order of the table."""
    told = sorted(found.events, key=lambda event: event.mentions[0].span)
    return [(event.title, event.interval.edtf if event.interval else None, event.principal) for event in told]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            TIMELINE_JS,
            "a.csv",
            [
                ("Rwanda and Morocco sign a pact", "2025-06-14", ("RWA", "MAR")),
                ("Commission meets in Rabat", "2026-01-18/2026-01-22", ("MAR",)),
                ("King visits Kigali", "2016", ("RWA",)),
            ],
        ),
        (
            ACLED,
            "a.csv",
            [
                ("Armed clash in Gao: Military Forces of Mali – JNIM", "2025-06-14", ("MLI",)),
                ("Peaceful protest in Bamako: Protesters (Mali)", "2025-06-15", ("MLI",)),
            ],
        ),
        (gdelt(), "a.tsv", [("Rwanda cooperates diplomatically with Morocco", "2025-06-14", ("RWA", "MAR"))]),
        (
            PLAIN,
            "a.csv",
            [
                ("Pact signed", "2025-06-14", ("RWA", "MAR")),
                ("Visit to Kigali", "2025-06", ("TUR",)),
                ("A pact", None, ("MLI",)),
            ],
        ),
        (
            json.dumps({"events": [{"start_date": {"year": 2025, "month": 6}, "text": {"headline": "Pact in Rabat"}}]}),
            "a.json",
            [("Pact in Rabat", "2025-06", ("MAR",))],
        ),
    ],
    ids=["TimelineJS", "ACLED", "GDELT", "plain", "TimelineJS as JSON"],
)
def test_a_row_is_an_event(text: str, name: str, expected: list[tuple[str, str | None, tuple[str, ...]]]) -> None:
    assert rows(events(text, name)) == expected


def test_kinds_are_the_tables_own_or_those_of_the_title() -> None:
    found = [(event.title[:9], event.type) for event in (*events(ACLED).events, *events(PLAIN).events)]

    assert sorted(found) == [
        ("A pact", Type.AGREEMENT),
        ("Armed cla", Type.ATTACK_CLASH),
        ("Pact sign", Type.AGREEMENT),
        ("Peaceful ", Type.PROTEST),
        ("Visit to ", Type.MEETING_VISIT),
    ]


def test_an_event_points_at_its_row_its_date_and_its_country() -> None:
    (document,) = read(PLAIN.encode(), name="a.csv")
    first = listed(document)[0]

    assert document.is_list
    assert first.span.of(document.text) == first.text == "2025-06-14\t\tPact signed\tRWA, MAR\tagreement\t\t"
    assert first.times[0].span.of(document.text) == "2025-06-14"
    assert [each.span and each.span.of(document.text) for each in first.countries] == ["RWA", "MAR"]


def test_a_long_table_is_several_lists() -> None:
    lines = "".join(f"2025-01-01,Event number {number},Mali\n" for number in range(1_201))
    documents, _ = collect(f"date,title,country\n{lines}".encode(), "a.csv")

    assert [each.source for each in documents] == [
        "a.csv, events 1–500",
        "a.csv, events 501–1000",
        "a.csv, events 1001–1201",
    ]


def test_a_date_that_cannot_be_read_is_named() -> None:
    found = events("date,title,country\n31 June 2023,Pact signed,Mali\n,Vote held,Mali\n")

    assert [trouble.reason for trouble in found.errors] == [
        "“31 June 2023”, in the row of “Pact signed”, is no date that can be read"
    ]
    assert len(found.undated) == 2


def test_a_table_with_texts_is_read_as_texts() -> None:
    text = "date,title,country,body\n2026-01-22,The pact,Rwanda,Rwanda and Morocco signed a pact in June 2025.\n"
    (document,) = read(text.encode(), name="a.csv")

    assert not document.is_list
    assert document.title == "The pact"


def test_columns_that_are_named_go_before_those_that_are_guessed() -> None:
    text = "title,body,lead,when\nThe pact,Not this one.,Rwanda and Morocco signed it.,2026-01-22\n"
    (document,) = read(text.encode(), name="a.csv", columns=Columns(text="lead", date="when"))

    assert document.text == "The pact\n\nRwanda and Morocco signed it."
    assert [each.text for each in document.candidates] == ["2026-01-22"]


def test_a_column_that_is_not_there_is_answered_with_those_that_are() -> None:
    _, troubles = collect(PLAIN.encode(), "a.csv", columns=Columns(text="body"))

    assert troubles[0].reason == "has no column 'body'; it has date, title, country, kind"


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        (("05/06/2021", "25/06/2021"), [("2021-06-05", "stated"), ("2021-06-25", "stated")]),
        (("05/06/2021", "06/25/2021"), [("2021-05-06", "stated"), ("2021-06-25", "stated")]),
        (("05/06/2021", "2021-06-25"), [("2021-05-06", "assumed"), ("2021-06-25", "stated")]),
    ],
)
def test_the_dates_of_a_table_are_read_alike(cells, found):
    rows = "".join(f"{cell},Summit in Accra {number}\n" for number, cell in enumerate(cells))
    (document,) = read(f"date,title\n{rows}".encode(), name="a.csv")

    assert [(each.interval.edtf, each.certainty) for each in listed(document)] == found


def test_a_day_of_no_calendar_is_not_its_year():
    (document,) = read(b"date,title\n2025-13-40,Summit in Accra\n", name="a.csv")

    assert listed(document)[0].interval is None
    assert unread(document) == [("2025-13-40", "Summit in Accra")]


@pytest.mark.parametrize(
    ("cell", "date", "mod"),
    [
        ("circa 1850", "1850", "APPROX"),
        ("1850?", "1850", "APPROX"),
        ("before 1900", "../1899-12-31", None),
        ("by 2030", "../2030-12-31", None),
        ("early 1990s", "199X", "START"),
        ("Q2 2024", "2024-34", None),
        ("12 BC", "-0011", None),
        ("juin 2024", "2024-06", None),
    ],
)
def test_the_words_of_a_cell_are_kept(cell, date, mod):
    (document,) = read(f"date,title\n{cell},Summit in Accra\n".encode(), name="a.csv")
    (event,) = listed(document)

    assert (event.interval.edtf, event.times[0].mod) == (date, mod)
