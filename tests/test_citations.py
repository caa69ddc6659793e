"""Citations as the styles have them; what is not known is said, and nothing is invented."""

from dataclasses import replace

import pytest

from timeline.app import citations
from timeline.interval import Day, Interval
from timeline.model import Document

TODAY = Day(2026, 2, 1)
CITED = Document(
    "d",
    "https://a.example",
    "x",
    Interval.of(2026, 1, 22),
    title="Talks & {pacts}",
    metadata={"author": "Writer", "publisher": "The Paper"},
)
UNDATED = replace(CITED, dct=None, metadata={})
FILE = Document("d", "heap/note.txt", "Rwanda and Morocco met.", Interval.of(2026, 1), title="What they said")
BARE = Document("d", "heap/note.txt", "Rwanda and Morocco met.", title="note.txt")


@pytest.mark.parametrize(
    ("document", "style", "expected"),
    [
        (CITED, "APA", "Writer. (2026, January 22). Talks & {pacts}. The Paper. https://a.example “q”"),
        (UNDATED, "APA", "Talks & {pacts}. (n.d.). Retrieved February 1, 2026, from https://a.example “q”"),
        (FILE, "APA", "What they said. (2026, January). heap/note.txt. “q”"),
        (BARE, "APA", "[Untitled text beginning “Rwanda and Morocco met.”]. (n.d.). heap/note.txt. “q”"),
        (CITED, "Chicago", "Writer. “Talks & {pacts}.” The Paper, January 22, 2026. https://a.example. “q”"),
        (UNDATED, "Chicago", "“Talks & {pacts}.” n.d. Accessed February 1, 2026. https://a.example. “q”"),
        (FILE, "Chicago", "“What they said.” January 2026, heap/note.txt. “q”"),
        (BARE, "Chicago", "[Untitled text beginning “Rwanda and Morocco met.”]. n.d., heap/note.txt. “q”"),
    ],
)
def test_a_text_is_cited_in_each_style(document: Document, style: str, expected: str) -> None:
    assert citations.cite(document, "q", style, TODAY) == expected


def test_bibtex_has_no_braces_of_the_text() -> None:
    found = citations.cite(CITED, "50% of {it}", "BibTeX", TODAY)

    assert found.startswith("@misc{talks2026,\n")
    assert "title = {{Talks \\& pacts}}" in found
    assert "50\\% of it" in found
    assert "organization = {The Paper}" in found


def test_bibtex_is_read_by_a_reader_of_bibtex() -> None:
    database = pytest.importorskip("pybtex.database")
    found = database.parse_string(citations.cite(BARE, "q", "BibTeX", TODAY), "bibtex")

    assert dict(found.entries["untitlednd"].fields)["howpublished"] == "heap/note.txt"
