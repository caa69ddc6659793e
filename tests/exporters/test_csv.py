"""CSV, read back with the csv module and with pandas."""

import csv
import io

import pandas as pd
import pytest
from charts.examples import event, pact, timeline

from timeline import plugins
from timeline.exporters._rows import COLUMNS
from timeline.exporters._safe import harmless
from timeline.exporters.csv import write


def read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_one_row_an_event_in_the_order_of_time_the_undated_last() -> None:
    rows = read(write(pact()))

    assert [row["id"] for row in rows] == ["first", "king", "pact", "visit", "arms", "commission", "plan"]
    assert tuple(rows[0]) == COLUMNS


def test_the_last_day_is_the_last_day_inside() -> None:
    row = read(write(pact()))[2]
    dates = [row[key] for key in ("date", "first_day", "last_day", "granularity", "certainty")]

    assert dates == ["2025-06", "2025-06-01", "2025-06-30", "MONTH", "stated"]


def test_an_open_end_is_empty() -> None:
    row = read(write(pact()))[4]

    assert (row["date"], row["first_day"], row["last_day"]) == ("../2025-12-31", "", "2025-12-31")


def test_the_words_and_the_countries_are_there() -> None:
    row = read(write(pact()))[2]

    assert row["snippet"] == "A pact was signed in June 2025."
    assert (row["countries"], row["country_names"]) == ("RWA; MAR", "Rwanda; Morocco")
    assert (row["phrase"], row["how"]) == ("June 2025", "“June 2025” says it whole")
    assert (row["sources"], row["storylines"]) == ("note.txt", "A storyline")


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1+1",
        "\u00a0=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "\ufeff=1",
    ],
)
def test_a_formula_comes_back_as_text(cell: str) -> None:
    (row,) = read(write(timeline(event("e", "2025", title=cell, words=cell))))
    frame = pd.read_csv(io.BytesIO(write(timeline(event("e", "2025", title=cell, words=cell)))), dtype=str)

    assert row["label"] == row["snippet"] == frame["label"][0] == "'" + cell.replace("\r", "")


@pytest.mark.parametrize("cell", ["a=1", "June – July", "", "«quoted»", "1,2", 'a "b"', "two\nlines"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell


def test_nothing_is_a_head_alone() -> None:
    assert read(write(timeline())) == []


def test_the_same_timeline_gives_the_same_bytes() -> None:
    assert write(pact()) == write(pact())


@pytest.mark.parametrize("name", ["csv", "html", "json"])
def test_an_exporter_says_what_it_is_for(name: str) -> None:
    exporter = plugins.get("exporters", name)

    assert f".{name}" == exporter.SUFFIX
    assert exporter.ABOUT.endswith(".")
    assert "/" in exporter.MEDIA_TYPE
