"""The river: documents in, a timeline out, and nothing lost on the way."""

from timeline import build, read


def test_a_date_that_no_calendar_has_is_a_row_that_names_file_line_and_remedy():
    heap = build(read(b"Mali and Chad met.\nRwanda signed a pact on 31 June 2025.", name="report.txt"))
    (trouble,) = heap.errors

    assert trouble.source == "report.txt"
    assert trouble.reason == "“31 June 2025” in line 2 is no day of the calendar"
    assert "by hand" in trouble.remedy


def test_a_short_text_is_read_in_its_own_language():
    heap = build(read("La Côte d’Ivoire a signé un accord en juin 2025 à Abidjan.".encode(), name="note.txt"))

    assert heap.events[0].interval.edtf == "2025-06"
