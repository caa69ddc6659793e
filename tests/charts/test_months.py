"""Months that are counted already, drawn: as the events themselves would be."""

from collections import Counter

import pandas as pd
import pytest

from timeline.charts import _months as months
from timeline.charts import overview
from timeline.charts._layout import MOST_LANES

DENSITY = pd.DataFrame(
    [("RWA", "2025-06-01", 30), ("MAR", "2025-06-01", 10), ("RWA", "2025-11-01", 5), ("RWA", None, 7)],
    columns=["country", "start", "events"],
).assign(start=lambda each: pd.to_datetime(each["start"]).astype("datetime64[s]"))


def test_the_strip_counts_what_the_months_hold_and_no_undated() -> None:
    bars = months.strip(DENSITY).data[0]

    assert sorted(bars.y) == [5, 40]


def test_shades_put_the_fullest_country_on_top() -> None:
    figure = months.shades(DENSITY)

    assert [words.split(" ", 1)[1] for words in figure.layout.yaxis.ticktext] == ["Rwanda</b> 35", "Morocco</b> 10"]


def test_a_field_names_its_month_and_its_country() -> None:
    figure = months.shades(DENSITY)
    fields = {tuple(each[:2]) for row in figure.data[0].customdata for each in row}

    assert {("2025-06", "RWA"), ("2025-11", "MAR")} <= fields


def test_many_countries_share_the_last_lane() -> None:
    many = pd.DataFrame(
        {"country": [f"X{at:02}" for at in range(40)], "start": pd.Timestamp("2025-06-01"), "events": range(1, 41)}
    )
    figure = months.shades(many)

    assert len(figure.layout.yaxis.ticktext) == MOST_LANES + 1
    assert sum(range(1, 11)) == figure.data[0].z[-1][[bool(each) for each in figure.data[0].z[-1]].index(True)]


@pytest.mark.parametrize("number", [1, 10, 10_000_000])
def test_extents_stand_for_any_number_of_events(number: int) -> None:
    wide = DENSITY.assign(events=DENSITY["events"] * number)
    found = Counter(months.extents(wide))

    assert found.most_common(1)[0][1] > 600
    assert len(months.extents(wide)) < 1_100


def test_an_empty_workspace_has_an_empty_picture() -> None:
    nothing = DENSITY.iloc[:0]

    assert list(months.strip(nothing).data[0].x) == []
    assert months.strip(nothing).layout.height == overview.HEIGHT
