"""The figure of the country lanes, read without a browser."""

import plotly.graph_objects as go
import pytest

from charts.examples import TODAY, event, pact, timeline
from timeline.charts import lanes, overview
from timeline.charts._axis import axis, moment
from timeline.charts._cards import cards
from timeline.charts._palette import DARK, LIGHT, faded
from timeline.charts._table import Fill
from timeline.charts._window import Extent
from timeline.interval import Day, Granularity
from timeline.result import Timeline


def figure(found: Timeline, dark: bool = False, selected: str | None = None) -> go.Figure:
    return lanes.draw(found.frame(), found.links(), TODAY, dark=dark, selected=selected)


def shown(found: go.Figure) -> list[go.Bar | go.Scatter]:
    """The traces that can be hovered: one of bars, one of points."""
    return [trace for trace in found.data if trace.customdata is not None]


def test_every_mark_can_be_hovered_and_leads_to_its_event() -> None:
    bars, points = shown(figure(pact()))

    assert {row[0] for row in points.customdata} == {each.id for each in pact().events if each.interval}
    assert len(points.customdata) == len(points.x) == 11
    assert len(bars.customdata) == 11


def test_the_undated_have_no_mark() -> None:
    assert not any("plan" in row for trace in shown(figure(pact())) for row in trace.customdata)


def test_a_bar_is_placed_by_its_own_days() -> None:
    bars, _ = shown(figure(pact()))
    at = [row[0] for row in bars.customdata].index("pact")

    assert bars.base[at] == "2025-06-01 00:00"
    assert bars.x[at] == 30 * 86_400_000


def test_a_hover_card_says_title_date_reading_words_and_source() -> None:
    _, points = shown(figure(pact()))
    card = next(row for row in points.customdata if row[0] == "pact")

    assert list(card) == [
        "pact",
        "pact",
        "June 2025 (a month)",
        "Stated in the text: “June 2025” says it whole",
        "A pact was signed in <b>June\xa02025</b>.<br><br>",
        "note.txt",
        "",
    ]


def test_a_hover_card_of_what_a_person_wrote_down_quotes_no_text() -> None:
    found = figure(timeline(event("e", "2025-06", "RWA", title="Kenya signed", words="Kenya signed")))

    assert shown(found)[1].customdata[0][4] == ""


def test_the_template_holds_no_text_of_the_documents() -> None:
    evil = "%{x} <img src=https://x.example/a.png> <a href='https://x.example'>June 2025</a>"
    found = figure(timeline(event("e", "2025-06", "RWA", title=evil, words=evil, phrase="June 2025"), source=evil))
    templates = {trace.hovertemplate for trace in shown(found)}
    card = shown(found)[1].customdata[0]

    assert len(templates) == 1
    assert "example" not in templates.pop()
    assert not any("<img" in part or "<a" in part for part in card)


def test_labels_are_escaped() -> None:
    found = figure(timeline(event("e", "2025-06", "RWA", title="<b>x</b>")))
    (labels,) = [trace for trace in found.data if trace.name == "labels"]

    assert labels.text == ("&lt;b&gt;x&lt;/b&gt;",)


def test_no_mark_is_dimmed_by_a_click() -> None:
    drawn = [trace for trace in figure(pact(), selected="pact").data if trace.x != (None,)]
    marks = [trace for trace in drawn if trace.type == "bar" or "markers" in trace.mode]

    assert {(trace.selected.marker.opacity, trace.unselected.marker.opacity) for trace in marks} == {(1, 1)}


def test_certainty_is_coded_twice() -> None:
    found = figure(timeline(event("a", "2025-06", "RWA"), event("b", "2025-07", "RWA", certainty="resolved")))
    solid, hatched = [trace for trace in found.data if trace.type == "bar" and trace.customdata is None][:2]

    assert (solid.marker.color, solid.marker.pattern.shape) == (LIGHT.fills[Fill.STATED], None)
    assert (hatched.marker.line.color, hatched.marker.pattern.shape) == (LIGHT.fills[Fill.INFERRED], "/")


def test_soft_dates_are_gradients_and_proposed_ones_dashed() -> None:
    found = figure(
        timeline(event("a", "2025-06", "RWA", modality="planned"), event("b", "2025-07", "RWA", certainty="proposed"))
    )

    assert any(trace.fillgradient.type == "horizontal" for trace in found.data if trace.type == "scatter")
    assert any(trace.line.dash == "4px,3px" for trace in found.data if trace.type == "scatter" and trace.x != (None,))


def test_the_legend_names_what_is_drawn_and_only_that() -> None:
    names = {trace.name for trace in figure(pact()).data if trace.showlegend is not False}

    assert names == {"Date stated", "Partly inferred", "Approximate or planned", "Step, as told"}


def test_what_is_said_not_to_be_so_is_crossed_out_and_in_the_legend() -> None:
    found = figure(timeline(event("a", "2025-06-01", "RWA", modality="negated"), event("b", "2025-07", "RWA")))

    symbols = {trace.name: trace.marker.symbol for trace in found.data if trace.type == "scatter"}
    assert symbols["Said not to be so"] == "x"
    assert any("x" in symbol for symbol in symbols.values() if isinstance(symbol, tuple))


def test_a_tall_chart_has_its_years_above_too() -> None:
    codes = "RWA MAR KEN UGA TZA BDI COD GHA TGO BEN NER MLI".split()
    tall = figure(timeline(*(event(code, f"2025-0{at % 9 + 1}", code) for at, code in enumerate(codes))))

    assert (tall.layout.xaxis2.side, tall.layout.xaxis2.matches) == ("top", "x")
    assert any(trace.xaxis == "x2" for trace in tall.data)
    assert "xaxis2" not in figure(pact()).layout


def test_the_view_opens_on_the_dense_period_and_the_chip_names_the_rest() -> None:
    layout = figure(pact()).layout
    earlier, back = layout.updatemenus[0].buttons

    assert layout.xaxis.range[0].startswith("2025-05")
    assert earlier.label == "◀ 2 earlier (2015, 2016)"
    assert earlier.args[1]["xaxis.range"][0].startswith("2014")
    assert back.args[1]["xaxis.range"] == list(layout.xaxis.range)


def test_the_chips_restyle_the_labels_and_nothing_else() -> None:
    found = figure(pact())
    (place,) = found.layout.updatemenus[0].buttons[0].args[2]

    assert found.data[place].mode == "text"


def test_today_is_a_dotted_line() -> None:
    (line,) = [shape for shape in figure(pact()).layout.shapes if shape.type == "line"]

    assert (line.x0, line.line.dash) == ("2026-02-01 00:00", "dot")


def test_without_today_there_is_no_line() -> None:
    found = lanes.draw(pact().frame())

    assert [shape for shape in found.layout.shapes if shape.type == "line"] == []


def test_names_have_flag_and_count() -> None:
    assert figure(pact()).layout.yaxis.ticktext[3] == "<b>🇲🇱 Mali</b> 1"


def test_the_chosen_event_has_a_ring_on_each_lane() -> None:
    before, after = figure(pact()), figure(pact(), selected="pact")
    (ring,) = [trace for trace in after.data if trace.type == "scatter" and trace.marker.symbol == "circle-open"]

    assert len(ring.x) == 2
    assert len(after.data) == len(before.data) + 1


def test_dark_has_its_own_colours() -> None:
    assert figure(pact(), dark=True).layout.paper_bgcolor == DARK.paper != LIGHT.paper


def test_years_before_the_first_and_far_ahead_are_drawn() -> None:
    found = figure(timeline(event("marathon", "-0489-09-12", "GRC"), event("far", "9999", "GRC")))
    _, points = shown(found)

    assert points.x[0] == "-0489-09-12 12:00"
    assert points.x[1].startswith("9999")
    assert found.layout.xaxis.labelalias["-0489"] == "490 BC"
    assert found.layout.xaxis.labelalias["0500"] == "500"
    assert found.layout.xaxis.labelalias["-0500"] == "501 BC"
    assert found.to_json()


def test_far_ticks_before_christ_say_round_years() -> None:
    found = axis(Extent(Day(-520).ordinal, 0), Extent(Day(-520).ordinal, 0), LIGHT)
    last = found["tickformatstops"][-1]

    assert last == {"dtickrange": ["M239", None], "value": "%Y\u200b"}
    assert [found["labelalias"][f"{each}\u200b"] for each in ("-0500", "0000", "0900")] == ["500 BC", "1 BC", "900"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (0.5, "1970-01-01 12:00"),
        (Day(-489).ordinal, "-0489-01-01 00:00"),
        (Day(10000).ordinal, "9999-12-31 00:00"),
        (Day(-9999).ordinal - 500, "-9999-01-01 00:00"),
    ],
)
def test_a_moment_is_written_as_plotly_reads_it(day: float, expected: str) -> None:
    assert moment(day) == expected


def test_years_of_our_era_need_no_alias() -> None:
    assert axis(Extent(0, 10), Extent(0, 10), LIGHT)["labelalias"] == {}


def test_an_empty_table_is_an_empty_chart() -> None:
    assert figure(timeline(event("plan"))).layout.yaxis.ticktext == ()


def test_the_same_table_gives_the_same_bytes() -> None:
    assert figure(pact()).to_json() == figure(pact()).to_json()


def test_it_is_described_in_words() -> None:
    text = "Timeline: 6 dated events on the lanes of 4 countries."

    assert lanes.describe(pact().frame()) == text


@pytest.mark.parametrize(
    ("days", "expected"),
    [(40, Granularity.DAY), (900, Granularity.MONTH), (9000, Granularity.YEAR), (900_000, Granularity.CENTURY)],
)
def test_the_overview_counts_in_fitting_periods(days: float, expected: Granularity) -> None:
    assert overview.period(Extent(0, days)) is expected


def test_the_overview_counts_every_dated_event_once() -> None:
    found = overview.draw(pact().frame(), TODAY)

    assert sum(found.data[0].y) == 6
    assert found.data[0].customdata[0][0] == "2015: 1 event"


def test_a_colour_can_fade() -> None:
    assert faded("#0072b2", 0.5) == "rgba(0, 114, 178, 0.5)"


def test_a_card_says_why_it_is_on_its_lanes_where_the_table_does() -> None:
    frame = pact().frame()
    told = cards(frame.assign(why=["Rwanda: named “<b>”"] * len(frame)))

    assert told["pact"][6] == "Rwanda: named “&lt;b&gt;”<br>"
    assert cards(frame)["pact"][6] == ""
