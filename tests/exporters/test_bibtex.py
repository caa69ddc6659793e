"""BibTeX, read back with pybtex."""

from dataclasses import replace

import pytest
from charts.examples import timeline

from exporters.hostile import TEXTS, hostile
from exporters.seeds import MADE, seeds
from timeline.exporters import export
from timeline.interval import Day, Interval
from timeline.model import Document
from timeline.result import Timeline


def library(of: Timeline, **wishes: object) -> dict[str, dict[str, str]]:
    pybtex = pytest.importorskip("pybtex.database")
    found = pybtex.parse_string(export("bibtex", of, **wishes).decode(), "bibtex")
    authors = {key: "; ".join(map(str, entry.persons.get("author", ()))) for key, entry in found.entries.items()}
    return {key: dict(entry.fields) | {"author": authors[key]} for key, entry in found.entries.items()}


def test_bibtex_has_an_entry_a_source() -> None:
    entries = library(seeds(), made=MADE)

    assert set(entries) == {f"timeline-{document.id}" for document in seeds().documents}
    assert "{Mali Launches Indigenous Arms Industry" in "".join(entry["title"] for entry in entries.values())


def test_bibtex_tells_date_publisher_and_address() -> None:
    page = Document(
        "d1", "page.html", "text", Interval.of(2026, 1, 22), title="50% & more_of #it",
        metadata={"url": "https://news.example/a_b?c=1", "publisher": "The Times & Co"},
    )  # fmt: skip
    (entry,) = library(replace(timeline(), documents=(page,)), made=Day(2026, 11, 22)).values()

    assert entry["title"] == r"{50\% \& more\_of \#it}"
    assert (entry["year"], entry["month"], entry["date"]) == ("2026", "1", "2026-01-22")
    assert (entry["url"], entry["urldate"]) == ("https://news.example/a_b?c=1", "2026-11-22")
    assert entry["author"] == r"{The Times \& Co}"


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_adds_an_entry_or_a_field_to_bibtex(name: str) -> None:
    of = hostile(TEXTS[name])
    documents = tuple(replace(each, title=TEXTS[name], metadata={"url": TEXTS[name]}) for each in of.documents)
    (entry,) = library(replace(of, documents=documents)).values()

    assert set(entry) == {"title", "author", "howpublished", "langid"}
    assert "\\input" not in entry["title"]
