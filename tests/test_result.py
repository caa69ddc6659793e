"""What a run gives back, as a table."""

from dataclasses import replace

import pandas as pd

from timeline import build, read


def test_bounds_are_seconds_and_the_end_is_exclusive(seeds):
    table = build([each for path in seeds for each in read(path)]).frame().set_index("edtf")

    assert str(table["start"].dtype) == "datetime64[s]"
    assert pd.Timestamp("2025-07-01") == table.loc["2025-06", "end"].iloc[0]
    assert pd.isna(table.loc["../2025-12-31", "start"])


def test_the_dated_come_in_the_order_of_time_and_the_undated_last(seeds):
    dated = build([each for path in seeds for each in read(path)]).frame()["edtf"].notna().tolist()

    assert sorted(dated, reverse=True) == dated


def test_half_a_surrogate_pair_stops_no_table():
    text = "Rwanda and Morocco signed a \ud800 pact in June 2025."
    (document,) = read(b"Rwanda and Morocco signed a pact in June 2025.", name="note.txt")
    table = build([replace(document, text=text)]).frame()

    assert "?" in table["snippet"][0]


def test_a_timeline_of_nothing_is_an_empty_table():
    assert build([]).frame().empty
