"""TimelineJS, as slides and as the sheet of its template."""

import csv
import io
import json

import pytest
from charts.examples import event, pact, timeline

from exporters.hostile import TEXTS, hostile
from timeline.exporters import export


def sheet(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_timelinejs_has_what_it_asks_for() -> None:
    page = json.loads(export("timelinejs", pact(), title="Pacts"))
    slides = {each["unique_id"]: each for each in page["events"]}

    assert page["title"]["text"]["headline"] == "Pacts"
    assert "1 more have no date" in page["title"]["text"]["text"]
    assert slides["pact"]["start_date"] == {"year": 2025, "month": 6, "day": 1}
    assert slides["pact"]["end_date"] == {"year": 2025, "month": 6, "day": 30}
    assert slides["arms"]["display_date"] == "no later than 31 December 2025 (start open)"
    assert slides["commission"]["group"] == "Rwanda, Morocco"
    assert "plan" not in slides


@pytest.mark.parametrize("name", TEXTS)
def test_slides_hold_no_markup_but_ours(name: str) -> None:
    page = json.loads(export("timelinejs", hostile(TEXTS[name]), title=TEXTS[name]))
    texts = [page["title"]["text"], *(slide["text"] for slide in page["events"])]
    rows = sheet(export("timelinejs_sheet", hostile(TEXTS[name]), title=TEXTS[name]))

    for html in [each[key] for each in texts for key in ("headline", "text")] + [row["Text"] for row in rows]:
        assert "<" not in html.replace("<p>", "").replace("</p>", "")
    assert not any(cell[:1] in "=+@\t\r＝" and cell for row in rows for cell in row.values())
    assert b"</script" not in export("timelinejs", hostile(TEXTS[name]))


def test_the_sheet_has_the_columns_of_the_template() -> None:
    first, *rows = sheet(export("timelinejs_sheet", pact()))

    assert list(first)[:3] == ["Year", "Month", "Day"]
    assert (first["Type"], first["Headline"]) == ("title", "Timeline")
    assert [(row["Year"], row["End Day"]) for row in rows if row["Headline"] == "pact"] == [("2025", "30")]


def test_a_slide_says_what_is_planned_or_denied() -> None:
    found = timeline(event("port", "2026-05", "RWA", certainty="assumed", modality="planned"))

    [slide] = json.loads(export("timelinejs", found))["events"]

    assert slide["text"]["text"].startswith("<p>Planned · date assumed</p>")
