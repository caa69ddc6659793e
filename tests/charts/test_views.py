"""Other ways to look: lanes of something else, colours of something else, step by step, counts."""

import pytest

from charts.examples import TODAY, event, pact, timeline
from timeline.charts import counts, lanes, steps
from timeline.charts._crowd import most_told
from timeline.charts._layout import MOST_LANES, View, layout
from timeline.charts._palette import DARK, LIGHT, mixed
from timeline.charts._tints import tinted
from timeline.countries import members
from timeline.interval import Interval
from timeline.model import Concern


def bands(view: View) -> list[tuple[str, int]]:
    found = layout(pact().frame(), pact().links(), TODAY, view=view).bands
    return [(band.title, band.count) for band in found]


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("country", [("🇷🇼 Rwanda", 5), ("🇲🇦 Morocco", 4), ("🇰🇿 Kazakhstan", 1), ("🇲🇱 Mali", 1)]),
        ("region", [("Eastern Africa", 5), ("Northern Africa", 4), ("Central Asia", 1), ("Western Africa", 1)]),
        ("storyline", [("A storyline", 4), ("No storyline", 2)]),
        ("type", [("Agreement", 6)]),
        ("source", [("note.txt", 6)]),
        ("none", [("All events", 6)]),
    ],
)
def test_a_lane_stands_for_what_is_asked(group: str, expected: list[tuple[str, int]]) -> None:
    assert bands(View(group)) == expected


def test_pinned_lanes_are_on_top_in_their_order() -> None:
    found = [title for title, _ in bands(View(pinned=("MLI", "MAR")))]

    assert found == ["🇲🇱 Mali", "🇲🇦 Morocco", "🇷🇼 Rwanda", "🇰🇿 Kazakhstan"]


def test_countries_stand_below_their_regions_where_asked() -> None:
    days = [
        event("a", "2025-06", "RWA MLI"),
        event("b", "2025-07", "RWA MAR"),
        event("c", "2025-08", "KEN"),
        event("d", "2025"),
    ]
    found = layout(timeline(*days).frame(), view=View(by_region=True)).bands

    assert [(band.country, band.heading) for band in found] == [
        ("RWA", "Eastern Africa"),
        ("KEN", ""),
        ("MLI", "Western Africa"),
        ("MAR", "Northern Africa"),
        ("", ""),
    ]


def test_a_country_that_is_only_mentioned_has_a_faint_mark_where_asked() -> None:
    told = event("talks", "2025-06", "RWA")
    heard = Concern("MAR", principal=False)
    frame = timeline(type(told)(**{**fields(told), "countries": (*told.countries, heard)})).frame()
    plain = layout(frame).marks
    both = layout(frame, view=View(mentioned=True))

    assert [mark.country for mark in plain] == ["RWA"]
    assert [(mark.country, mark.faint) for mark in both.marks] == [("RWA", False), ("MAR", True)]
    assert [band.count for band in both.bands] == [1, 0]


def fields(value: object) -> dict[str, object]:
    return {name: getattr(value, name) for name in type(value).__dataclass_fields__}  # type: ignore[attr-defined]


def test_of_very_many_lanes_the_last_share_one() -> None:
    lands = members("Africa")[:40]
    found = layout(timeline(*(event(code, "2025-06", f"{code} RWA") for code in lands)).frame()).bands

    assert (len(found), found[-1].title) == (MOST_LANES + 1, "Other countries")
    assert found[-1].count == len({*lands, "RWA"}) - MOST_LANES


def test_a_bloc_has_a_lane_of_its_own_and_not_its_members() -> None:
    frame = timeline(event("pact", "2025-06", "GHA")).frame()
    found = layout(frame.assign(blocs=[("ECOWAS",)])).bands

    assert [band.title for band in found] == ["ECOWAS", "🇬🇭 Ghana"]


@pytest.mark.parametrize("by", ["type", "source"])
def test_colours_may_tell_something_else(by: str) -> None:
    colours = tinted(LIGHT, pact().frame(), by)

    assert set(colours.tints) == {each.id for each in pact().events if each.interval}
    assert list(colours.legend.values()) == [LIGHT.hues[0]]
    assert tinted(LIGHT, pact().frame(), "certainty") == LIGHT


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_faint_colour_lies_between_the_colour_and_the_paper(colours: object) -> None:
    assert mixed("#000000", "#ffffff", 0.4) == "#999999"
    assert mixed("#123456", "#ffffff", 1) == "#123456"


def test_steps_stand_at_equal_distance_with_the_time_between_in_words() -> None:
    figure = steps.draw(pact().frame())
    bands, texts = figure.data[1], [trace for trace in figure.data if trace.type == "scatter" and trace.mode == "text"]

    assert [card[0] for card in bands.customdata] == ["first", "king", "pact", "visit", "arms", "commission"]
    assert list(bands.y) == [0, 1, 2, 3, 4, 5]
    assert texts[1].text[0] == "<i>1 year later</i>"
    assert "<i>5 months later</i>" in texts[1].text


def test_a_step_that_is_said_not_to_be_so_is_crossed_out() -> None:
    found = timeline(event("a", "2025-06-01", "RWA", modality="negated"), event("b", "2025-07", "RWA")).frame()

    dots = next(trace for trace in steps.draw(found).data if trace.type == "scatter" and trace.mode == "markers")
    assert list(dots.marker.symbol) == ["x", "circle"]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("2025-06-01", "2025-06-04", "3 days later"),
        ("2025", "2025-06", "meanwhile"),
        ("2024-01-01", "2024-06", "5 to 6 months later"),
        ("2024-06", "2025", "6 to 19 months later"),
        ("1939-11-30", "1939-12", "1 to 31 days later"),
        ("2020", "2021-01-05", "up to 12 months later"),
        ("2014-03-04", "2024-03/2024-05", "about 10 years later"),
        ("2025/..", "2026", "meanwhile"),
        ("2025-06", "../2025-12-31", ""),
        ("../2025-12-31", "2025-06", ""),
        ("../2025-12-31", "2026-01-18/2026-01-22", ""),
    ],
)
def test_what_lies_between_two_steps(left: str, right: str, expected: str) -> None:
    assert steps.between(Interval.from_edtf(left), Interval.from_edtf(right)) == expected


def test_bars_name_their_period_and_count_every_event() -> None:
    figure = counts.bars(pact().frame())

    assert sum(sum(trace.y) for trace in figure.data) == 6
    assert {when for trace in figure.data for when, *_ in trace.customdata} <= {str(each) for each in range(2014, 2027)}


def test_density_counts_every_event_on_every_lane() -> None:
    frame = pact().frame()
    (heat,) = counts.density(frame, pact().links()).data
    held = [sum(number or 0 for number in row) for row in heat.z]

    assert held == [5, 4, 1, 1]
    assert heat.customdata[0][0][1] == "RWA"


def test_every_field_of_the_shades_that_holds_something_can_be_clicked() -> None:
    figure = counts.clickable(counts.density(pact().frame(), pact().links()))
    heat, fields = figure.data

    assert len(fields.x) == sum(bool(number) for row in heat.z for number in row)
    assert ["2016", "MAR"] in [list(told[:2]) for told in fields.customdata]
    assert heat.hoverinfo == "skip"


def test_density_stands_below_regions_where_asked() -> None:
    figure = counts.density(pact().frame(), pact().links(), view=View(by_region=True))

    assert [">EASTERN AFRICA<" in name for name in figure.layout.yaxis.ticktext] == [True, False, False, False]
    assert ">NORTHERN AFRICA<" in "".join(figure.layout.yaxis.ticktext)


def test_the_lane_that_many_share_is_no_darker_than_the_darkest_of_one() -> None:
    found = [event(f"{land}{at}", "2025", land) for at, land in enumerate(members("Africa")[:40])]
    (heat,) = counts.density(timeline(*found, event("more", "2025", members("Africa")[0])).frame()).data

    assert max(number or 0 for row in heat.z for number in row) > heat.zmax == 2


@pytest.mark.parametrize(("number", "countries", "drawn"), [(500, "RWA", 500), (501, "RWA", 60), (251, "RWA MAR", 60)])
def test_more_marks_than_a_browser_draws_at_once_are_the_most_told(number: int, countries: str, drawn: int) -> None:
    found = timeline(*(event(f"e{at}", "2025", countries) for at in range(number))).frame()

    assert len(most_told(found)) == drawn


@pytest.mark.parametrize("group", ["country", "region", "storyline", "type", "source", "none"])
@pytest.mark.parametrize("colour", ["certainty", "type", "source"])
def test_every_grouping_in_every_colour_draws(group: str, colour: str) -> None:
    figure = lanes.draw(pact().frame(), pact().links(), TODAY, view=View(group, mentioned=True), colour=colour)

    assert figure.layout.yaxis.ticktext
