"""Chronologies and diaries: a date in front of a line, in a cell of its row, or on a line of its own above it."""

import pytest

from timeline.model import Certainty
from timeline.pipeline import build
from timeline.readers import read

OFFICERS = "Divers from Malta raise a wreck"


def told(text):
    timeline = build(read(text.encode(), name="note.txt"))
    return [(each.interval.edtf if each.interval else None, each.title) for each in timeline.events]


LAYOUTS = [
    "4 May 2021: {}.",
    "4 May 2021 - {}.",
    "4 May 2021 – {}.",
    "4 May 2021 — {}.",
    "4 May 2021\t{}.",
    "4 May 2021. {}.",
    "- 4 May 2021: {}.",
    "* 4 May 2021: {}.",
    "• 4 May 2021: {}.",
    "1. 4 May 2021: {}.",
    "(2) 4 May 2021: {}.",
    "| 4 May 2021 | {}. |",
    "| Valletta | 4 May 2021 | {}. |",
    "**4 May 2021**: {}.",
    "**4 May 2021:** {}.",
    "[4 May 2021] {}.",
    "(4 May 2021) {}.",
    "* 4 May 2021 {}.",
    "2021-05-04: {}.",
    "2021-05-04 {}.",
    "May 4, 2021: {}.",
    "Tuesday, 4 May 2021: {}.",
    "On 4 May 2021: {}.",
    "4 May 2021, 14:30: {}.",
]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_date_in_front_dates_its_line(layout):
    assert told(layout.format(OFFICERS)) == [("2021-05-04", OFFICERS)]


@pytest.mark.parametrize(
    ("text", "days", "label"),
    [
        ("May 2021: Divers raise a wreck.", "2021-05", "Divers raise a wreck"),
        ("2021: Divers raise a wreck.", "2021", "Divers raise a wreck"),
        ("3-5 May 2021: Divers search the bay.", "2021-05-03/2021-05-05", "Divers search the bay"),
        ("1914: 28 June – Assassination in Sarajevo", "1914", "Assassination in Sarajevo"),
        ("4 May 2021: The judge recuses himself.", "2021-05-04", "Judge recuses himself"),
        ("4 May 2021: The boat will sail to Malta.", "2021-05-04", "Boat will sail to Malta"),
        ("4 May 2021: Raid in Limassol", "2021-05-04", "Raid in Limassol"),
        ("4 May 2021: Death of Smith, who founded a bank.", "2021-05-04", "Death of Smith, who founded a bank"),
        ("4. Mai 2021: Taucher heben das Wrack aus der Bucht.", "2021-05-04", "Taucher heben das Wrack aus der Bucht"),
        ("April 8: Divers raise a wreck.", None, "Divers raise a wreck"),
        ("31 June 2021: Divers raise a wreck.", None, "Divers raise a wreck"),
    ],
)
def test_whatever_it_tells(text, days, label):
    assert (days, label) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "4 May 2021 - By Jane Doe",
        "Published: 4 May 2021",
        "2019: 4.5 7.2 8.1\n2020: 4.6 7.3 8.0",
        "He cites Smith v. Jones\n(1967) 386 U.S. 300, 307.",
    ],
)
def test_what_is_no_entry(text):
    assert told(text) == []


def test_a_wrapped_line_that_a_date_begins_is_no_entry():
    text = "Kenya signed the pact in Rabat on\n4 May 2021. Ghana signed it on 6 May 2021."

    assert told(text) == [("2021-05-04", "Kenya signed the pact in Rabat"), ("2021-05-06", "Ghana signed it")]


def test_rows_of_a_table():
    text = "Day\tLand\tWhat\n4 May 2021\tChad\tChad closes its border\n6 June 2022\tMali\t14 dead"

    assert told(text) == [("2021-05-04", "Chad closes its border"), ("2022-06-06", "Mali: 14 dead")]


def test_rows_with_blanks_between_their_cells():
    text = "4 May 2021 Chad closes its border\n6 June 2022 Police arrest the pilot"

    assert told(text) == [("2021-05-04", "Chad closes its border"), ("2022-06-06", "Police arrest the pilot")]


HEADINGS = [
    "{}\nDivers raised a wreck.\n\n{}\nPolice arrested the pilot.",
    "## {}\n\nDivers raised a wreck.\n\n## {}\n\nPolice arrested the pilot.",
    "**{}**\n- Divers raised a wreck.\n**{}**\n- Police arrested the pilot.",
]


@pytest.mark.parametrize("layout", HEADINGS)
@pytest.mark.parametrize(
    ("first", "last", "edtf"),
    [("4 May 2021", "6 June 2022", ("2021-05-04", "2022-06-06")), ("May 2021", "June 2022", ("2021-05", "2022-06"))],
)
def test_a_date_on_a_line_of_its_own_dates_what_stands_under_it(layout, first, last, edtf):
    timeline = build(read(layout.format(first, last).encode(), name="note.txt"))

    assert [each.interval.edtf for each in timeline.events] == list(edtf)
    assert {each.mentions[0].certainty for each in timeline.events} == {Certainty.ASSUMED}
    assert timeline.documents[0].dct is None


def test_a_date_below_its_title_dates_not_the_next_one():
    text = (
        "Divers raised a wreck\n4 May 2021\n\nPolice arrested the pilot\n6 June 2022\n\nThe judge left\n7 July 2023\n"
    )

    assert told(text) == []


def test_what_a_page_lists_of_later_days_is_not_under_them():
    text = "Kenya signed a pact.\n\n4 May 2021\nChad closed its border.\n\n6 June 2022\nMali left the union.\n"
    timeline = build(read(text.encode(), name="note.txt", dct="2020-03-01"))

    assert {each.interval.edtf for each in timeline.events} == {"2020-03-01"}


@pytest.mark.parametrize("mark", ["- ", "2) ", "3. ", "* ", "• "])
def test_no_title_has_the_bullet(mark):
    assert told(f"{mark}Divers raised a wreck in Malta on 4 May 2021.") == [
        ("2021-05-04", "Divers raised a wreck in Malta")
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Late 2019 – early 2020: Divers raise a wreck.", "2019-10/2020-03"),
        ("Divers raised a wreck between late 2019 and early 2020.", "2019-10/2020-03"),
        ("Late 2019 – March 2020: Divers raise a wreck.", "2019-10/2020-03"),
        ("Early 2019 – late 2020: Divers raise a wreck.", "2019/2020"),
    ],
)
def test_from_a_part_of_a_year_to_one_of_another(text, days):
    assert [day for day, _ in told(text)] == [days]
