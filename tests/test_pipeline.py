"""The river: documents in, a timeline out, and nothing lost on the way."""

from dataclasses import replace

import pytest

from timeline import build, read
from timeline.model import Span
from timeline.pipeline import unmasked
from timeline.readers import Found, document

MENU = "Kenya and Uganda opened a border post in 2019"
STORY = "Rwanda signed a defence pact in June 2025."


def test_a_date_that_no_calendar_has_is_a_row_that_names_file_line_and_remedy():
    heap = build(read(b"Mali and Chad met.\nRwanda signed a pact on 31 June 2025.", name="report.txt"))
    (trouble,) = heap.errors

    assert trouble.source == "report.txt"
    assert trouble.reason == "“31 June 2025” in line 2 is no day of the calendar"
    assert "by hand" in trouble.remedy


def test_a_short_text_is_read_in_its_own_language():
    heap = build(read("La Côte d’Ivoire a signé un accord en juin 2025 à Abidjan.".encode(), name="note.txt"))

    assert heap.events[0].interval.edtf == "2025-06"


def test_what_is_masked_is_blank_and_nothing_moves() -> None:
    told = replace(document(Found(f"{MENU}\n{STORY}"), "a.txt"), masks=(Span(0, len(MENU)),))

    assert unmasked(told).text == f"{' ' * len(MENU)}\n{STORY}"
    assert unmasked(replace(told, masks=())) == replace(told, masks=())


def test_what_is_masked_tells_no_event_and_lends_no_country() -> None:
    told = replace(document(Found(f"{MENU}\n{STORY}\nIt was sealed in 2016."), "a.txt"), masks=(Span(0, len(MENU)),))
    found = build([told])

    assert {concern.country for event in found.events for concern in event.countries} == {"RWA"}
    assert all(event.mentions[0].span.start > len(MENU) for event in found.events)
    assert found.documents[0].text.startswith(MENU)


def test_the_rows_of_a_list_are_as_many_happenings():
    table = b"date,title,country\n2025-06-14,Pact signed in Rabat,Morocco\n2025-06-14,Pact signed in Rabat,Morocco\n"

    assert len(build(read(table, name="events.csv")).events) == 2


@pytest.mark.parametrize(
    ("sentence", "edtf", "countries"),
    [
        ("En 1994, la France a envoyé des troupes au Rwanda.", "1994", {"FRA", "RWA"}),
        (
            "La semaine dernière, le Maroc a reçu une délégation du Tchad à Rabat.",
            "2025-05-05/2025-05-11",
            {"MAR", "TCD"},
        ),
        (
            "Am 3. Mai 2024 unterzeichneten Deutschland und Polen in Warschau ein Abkommen.",
            "2024-05-03",
            {"DEU", "POL"},
        ),
    ],
)
def test_a_sentence_in_another_language_is_told_whole(sentence, edtf, countries):
    (event,) = build(read(sentence.encode(), name="note.txt", dct="2025-05-12")).events

    assert event.interval.edtf == edtf
    assert set(event.principal) == countries
    assert event.title.rstrip("…")[1:] in sentence  # behind a date in front, it begins with a capital
