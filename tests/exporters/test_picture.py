"""The drawing for print, beside Plotly's of the same layout, and as PNG and PDF."""

import io
import re
from datetime import datetime
from html import unescape
from xml.etree import ElementTree

import pytest
from charts.examples import event, pact, timeline

from exporters.hostile import TEXTS, hostile
from exporters.seeds import seeds
from timeline.charts import counts, lanes
from timeline.charts._layout import View, layout
from timeline.charts._marks import STEP_NAMES
from timeline.charts._window import Extent
from timeline.errors import PluginError, TimelineError
from timeline.exporters import _vector, export, pdf
from timeline.exporters._frame import WIDTH
from timeline.exporters._lanes import Lanes
from timeline.exporters._look import VIEWS, Look
from timeline.exporters._shades import Shades
from timeline.exporters._sheet import Sheet, pages_of, sheet
from timeline.exporters._svg import cut, number, width, wrapped
from timeline.exporters._ticks import ticks
from timeline.interval import Day
from timeline.result import Timeline

MADE = Day(2026, 11, 22)
SVG = "{http://www.w3.org/2000/svg}"
Element = ElementTree.Element


def drawing(of: Timeline, **wishes: object) -> Element:
    return ElementTree.fromstring(export("svg", of, **wishes))


def of_class(root: Element, kind: str) -> list[Element]:
    return [each for each in root.iter() if each.get("class") == kind]


def words(root: Element) -> list[str]:
    return ["".join(each.itertext()) for each in root.iter(f"{SVG}text")]


def days(moment: str) -> float:
    return (datetime.fromisoformat(moment) - datetime(1970, 1, 1)).total_seconds() / 86400


def middle(mark: Element) -> tuple[float, float]:
    """The middle of a symbol, from the corners of its path."""
    path = mark.find(f"{SVG}path")
    assert path is not None
    corners = path.get("d", "").strip("MZ").split("a")[0].split("L")
    points = [tuple(map(float, corner.split())) for corner in corners]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    if len(points) == 1:
        return xs[0] + 6, ys[0]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def mixed() -> Timeline:
    """Every kind of mark."""
    return timeline(
        event("day", "2025-06-14", "RWA"),
        event("month", "2025-07", "RWA MAR", certainty="resolved"),
        event("guess", "2025-08", "MAR", certainty="proposed"),
        event("mine", "2025-09-01", "MAR", certainty="edited"),
        event("soft", "2025", "KEN", mod="APPROX"),
        event("by", "../2025-12-31", "KEN", modality="planned"),
        event("not", "2025-10-02", "KEN", modality="negated"),
        links="day>month",
    )


@pytest.mark.parametrize("of", [pact, mixed])
def test_marks_lanes_and_places_are_those_that_plotly_draws(of: object) -> None:
    told = of()  # type: ignore[operator]
    plan = layout(told.frame(), told.links(), told.today, plot_px=894)
    figure = lanes.draw(told.frame(), told.links(), told.today, window=plan.window)
    points = next(trace for trace in figure.data if trace.name == "events" and trace.type == "scatter")
    root = drawing(told)
    (plot,) = of_class(root, "plot")
    left, top, wide = (float(plot.get(f"data-{side}", "")) for side in ("left", "top", "width"))

    def day(x: float) -> float:
        return plan.window.start + (x - left) / wide * plan.window.width

    marks = of_class(root, "mark")
    ours = [(each.get("data-event"), each.get("data-shape"), *middle(each)) for each in marks]
    theirs = zip(points.customdata, points.marker.symbol, points.x, strict=True)

    near = 0.01 * plan.window.width / wide
    far = [(key, shape) for key, shape, x, _ in ours if not left - wide < x < left + 2 * wide]
    assert far == []
    for (key, shape, x, y), (card, symbol, at), mark in zip(ours, theirs, plan.marks, strict=True):
        assert (key, shape) == (card[0], symbol)
        assert y == pytest.approx(top + 38 * mark.y, abs=0.02)
        if plan.window.start - plan.window.width < days(at) < plan.window.end:
            assert day(x) == pytest.approx(days(at), abs=2 * near)


def test_bars_are_as_wide_as_plotly_s() -> None:
    told = mixed()
    plan = layout(told.frame(), told.links(), told.today, plot_px=894)
    figure = lanes.draw(told.frame(), told.links(), told.today, window=plan.window)
    reach = next(trace for trace in figure.data if trace.name == "events" and trace.type == "bar")
    root = drawing(told)
    (plot,) = of_class(root, "plot")
    share = float(plot.get("data-width", "")) / plan.window.width
    ours = sorted(float(each.get("width", "")) for each in of_class(root, "bar"))

    within = sorted(length / 86_400_000 * share for length in reach.x)
    assert ours == pytest.approx(within, abs=0.01)


def paths(trace: object) -> list[tuple[float, float, float, float]]:
    """First and last corner of each path of a trace that separates them with gaps."""
    found: list[list[tuple[str, float]]] = [[]]
    for x, y in zip(trace.x, trace.y, strict=True):  # type: ignore[attr-defined]
        if x is None:
            found.append([])
        else:
            found[-1].append((x, y))
    return [(days(path[0][0]), path[0][1], days(path[-1][0]), path[-1][1]) for path in found if path]


@pytest.mark.parametrize("of", [pact, mixed, seeds])
def test_arrows_run_from_and_to_where_plotly_s_do(of: object) -> None:
    told = of()  # type: ignore[operator]
    plan = layout(told.frame(), told.links(), told.today, plot_px=894)
    figure = lanes.draw(told.frame(), told.links(), told.today, window=plan.window)
    drawn = lanes_of(sheet(told, Look()))
    frame = drawn.frame(70)
    theirs = [path for trace in figure.data if trace.name in STEP_NAMES.values() for path in paths(trace)]
    ours = [
        (arrow.corners[0][0], arrow.corners[0][1], arrow.corners[-1][0], arrow.corners[-1][1])
        for arrow in drawn.plan.arrows
    ]
    root = drawing(told)
    starts = [
        tuple(map(float, (step.find(f"{SVG}path").get("d") or "")[1:].split("L")[0].split()))  # type: ignore[union-attr]
        for step in of_class(root, "step")
    ]

    # Plotly packs for a narrower plot, so that lanes may differ; days and number must not.
    assert sorted((round(a), round(c)) for a, _, c, _ in ours) == sorted((round(a), round(c)) for a, _, c, _ in theirs)
    assert starts == [pytest.approx((frame.x(a), frame.y(b)), abs=0.01) for a, b, _, _ in ours]


@pytest.mark.parametrize("group", ["country", "region", "storyline", "type", "source", "none"])
@pytest.mark.parametrize("colour", ["certainty", "type", "source"])
def test_the_present_look_is_that_of_the_app(group: str, colour: str) -> None:
    """The same lanes by name, and the same colour on every mark, whatever lanes stand for and colours tell."""
    told = seeds()
    figure = lanes.draw(told.frame(), told.links(), told.today, view=View(group), colour=colour)
    points = next(trace for trace in figure.data if trace.name == "events" and trace.type == "scatter")
    root = drawing(told, lanes=group, colour=colour)
    ours = [
        (mark.get("data-event"), path.get("fill"), path.get("stroke"))
        for mark in of_class(root, "mark")
        for path in mark.iter(f"{SVG}path")
    ]
    theirs = zip(points.customdata, points.marker.color, points.marker.line.color, strict=True)

    assert sorted(ours) == sorted((card[0], _solid(inside), rim) for card, inside, rim in theirs)
    names = ["".join(each.itertext()) for each in of_class(root, "country")]
    assert len(names) == len(figure.layout.yaxis.ticktext)
    assert all(
        _bare(long).startswith(short.rstrip("…"))
        for long, short in zip(figure.layout.yaxis.ticktext, names, strict=True)
    )


def _solid(colour: str) -> str:
    """Plotly says how much is seen through within the colour, SVG beside it."""
    found = re.match(r"rgba\((\d+), (\d+), (\d+), [\d.]+\)", colour)
    return "#" + "".join(f"{int(each):02x}" for each in found.groups()) if found else colour


def _bare(name: str) -> str:
    """A lane's name as it is printed: no flag, no markup, no count."""
    found = re.search(r"<b>(.*?)</b>", name)
    assert found
    return re.sub(r"[\U0001F1E6-\U0001F1FF]+\s*", "", unescape(found[1]))


def test_a_span_is_what_the_axis_shows() -> None:
    root = drawing(pact(), span="2015/2017")

    assert {"first", "king"} == {each.get("data-event") for each in of_class(root, "label")}
    assert any("later" in line for line in words(root))


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        ({"top": "MLI, KAZ"}, ["Mali", "Kazakhstan", "Rwanda", "Morocco"]),
        ({"regions": "yes"}, ["Rwanda", "Morocco", "Kazakhstan", "Mali"]),
    ],
)
def test_countries_on_top_and_below_their_regions(wishes: dict[str, str], said: list[str]) -> None:
    root = drawing(pact(), **wishes)

    assert ["".join(each.itertext()) for each in of_class(root, "country")] == said
    assert bool(of_class(root, "region")) == ("regions" in wishes)


def test_a_span_that_is_no_date_is_answered() -> None:
    with pytest.raises(TimelineError, match="there is no month"):
        export("svg", pact(), span="2025-13")


def crowd() -> Timeline:
    """600 events: too many to draw one by one."""
    return timeline(
        *(event(f"e{at}", f"20{10 + at % 15}-0{1 + at % 9}", "RWA" if at % 3 else "MAR") for at in range(600)),
        links="e1>e4 e4>e599",
    )


def test_too_many_events_are_shades_as_in_the_app() -> None:
    told = crowd()
    (heat,) = counts.density(told.frame(), told.links()).data
    theirs = {
        (period, shade): number
        for (lane, row) in zip(("Rwanda", "Morocco"), range(2), strict=True)
        for (period, _, _), number in zip(heat.customdata[row], heat.z[row], strict=True)
        for shade in [lane]
        if number
    }
    root = drawing(told)
    ours = {
        (field.get("data-period"), "".join(field.itertext()).split(",")[0].split(" ", 1)[-1]): int(
            field.get("data-count") or 0
        )
        for field in of_class(root, "field")
    }

    assert ours == theirs
    assert sum(ours.values()) == 600
    assert 0 < len(of_class(root, "mark")) <= 200
    assert any("all as shades" in line for line in words(root))


def test_shades_and_lanes_are_on_pages_of_their_own() -> None:
    found = pages_of(sheet(crowd(), Look()), 500)

    assert len(found) > 1
    assert sum(isinstance(part, Shades) for page in found for part in page.parts) == 1


def lanes_of(page: Sheet) -> Lanes:
    (found,) = (part for part in page.parts if isinstance(part, Lanes))
    return found


def test_every_lane_arrow_and_label_of_the_layout_is_there() -> None:
    told = pact()
    plan = layout(told.frame(), told.links(), told.today, plot_px=894)
    root = drawing(told)
    steps = {(each.get("data-source"), each.get("data-target")) for each in of_class(root, "step")}

    assert ["".join(each.itertext()) for each in of_class(root, "country")] == [
        "Rwanda", "Morocco", "Kazakhstan", "Mali",
    ]  # fmt: skip
    assert steps == {(arrow.source, arrow.target) for arrow in plan.arrows}
    assert {each.get("data-event") for each in of_class(root, "label")} == {"pact", "visit", "arms", "commission"}


def test_the_page_tells_its_title_sources_and_day() -> None:
    said = words(drawing(pact(), title="Pacts of Africa", made=MADE))

    assert said[0] == "Pacts of Africa"
    assert said[1] == "6 dated events in 4 countries · 1 without a date, not drawn · ◄ 2 earlier (2015, 2016)"
    assert "Source: note.txt." in said
    assert any(line.startswith("Made on 22 November 2026 with timeline") for line in said)
    assert {"Date stated", "Partly inferred", "Step, as told", "today"} <= set(said)


def test_the_whole_span_leaves_nothing_out() -> None:
    root = drawing(pact(), view="whole")

    assert {"first", "king", "pact", "commission"} <= {each.get("data-event") for each in of_class(root, "label")}
    assert not any("earlier" in line for line in words(root))


@pytest.mark.parametrize("name", TEXTS)
def test_hostile_text_stays_text(name: str) -> None:
    root = drawing(hostile(TEXTS[name]), title=TEXTS[name])

    tags = {each.tag.removeprefix(SVG) for each in root.iter()}
    assert not tags & {"script", "img", "image", "a", "foreignObject", "style", "use"}
    assert not any(key.startswith("on") or "href" in key for each in root.iter() for key in each.attrib)
    assert "\u202e" not in "".join(words(root))


def test_nothing_to_draw_is_still_a_page() -> None:
    assert "0 dated events in 0 countries" in words(drawing(timeline()))


def test_the_same_timeline_gives_the_same_bytes() -> None:
    assert export("svg", pact(), made=MADE) == export("svg", pact(), made=MADE)


def test_an_unknown_choice_is_answered_with_the_known() -> None:
    with pytest.raises(PluginError, match="png has no scale '3'; it has 2, 1, 4"):
        export("png", pact(), scale="3")


@pytest.mark.parametrize("scale", ["1", "2", "4"])
def test_png_has_so_many_pixels(scale: str) -> None:
    image = pytest.importorskip("PIL.Image")
    picture = image.open(io.BytesIO(export("png", pact(), made=MADE, scale=scale)))

    assert picture.size == (WIDTH * int(scale), round(sheet(pact(), Look(made=MADE)).height * int(scale)))
    assert len(set(picture.convert("RGB").resize((280, 140)).tobytes())) > 50


@pytest.mark.parametrize(("paper", "size"), [("A4", (841.89, 595.28)), ("letter", (792, 612))])
@pytest.mark.parametrize(("pages", "titles"), [
    ("all", ["Timeline"]),
    ("country", ["Rwanda", "Morocco", "Kazakhstan", "Mali"]),
    ("storyline", ["A storyline"]),
])  # fmt: skip
def test_pdf_has_a_page_for_each(paper: str, size: tuple[float, float], pages: str, titles: list[str]) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    book = pdfium.PdfDocument(export("pdf", pact(), made=MADE, pages=pages, paper=paper))
    text = [page.get_textpage().get_text_bounded() for page in book]

    assert [page.get_size() for page in book] == [pytest.approx(size, abs=0.01)] * len(titles)
    assert [said.splitlines()[0] for said in text] == titles
    assert all("Made on 22 November 2026" in said for said in text)


def test_a_country_s_page_tells_its_events_in_words_the_undated_too() -> None:
    pdfium = pytest.importorskip("pypdfium2")
    book = pdfium.PdfDocument(export("pdf", pact(), made=MADE, pages="country"))
    said = book[0].get_textpage().get_text_bounded().splitlines()

    assert "June 2025 (a month): pact" in said
    assert "no date: plan" in said


def test_a_country_with_many_events_goes_on_until_all_are_told() -> None:
    pdfium = pytest.importorskip("pypdfium2")
    many = timeline(*(event(f"e{at}", f"2025-01-{at % 28 + 1:02}", "RWA") for at in range(200)))
    book = pdfium.PdfDocument(export("pdf", many, pages="country"))
    said = [page.get_textpage().get_text_bounded().splitlines() for page in book]
    told = [line.rpartition(": ")[2] for page in said for line in page if "(a day): " in line]

    assert [page[0] for page in said] == [f"Rwanda ({at} of {len(said)})" for at in range(1, len(said) + 1)]
    assert sorted(told) == sorted(f"e{at}" for at in range(200))


def test_a_book_that_nobody_prints_is_refused_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_MOST", 3)
    with pytest.raises(TimelineError, match=r"more than 3 pages.*Choose fewer events"):
        export("pdf", pact(), pages="country")


def test_pdf_is_the_same_every_time() -> None:
    assert len({export("pdf", pact(), made=MADE, pages="country") for _ in range(4)}) == 1


def test_lanes_that_do_not_fit_go_on_to_the_next_page() -> None:
    many = timeline(
        *(event(f"e{at}", f"20{at + 10}", code) for at, code in enumerate("RWA MAR KEN MLI TUR KAZ".split()))
    )
    whole = sheet(many, Look())
    parts = pages_of(whole, whole.height * 0.7)
    (plan,), plans = [each.plan for each in whole.parts], [each.plan for part in parts for each in part.parts]

    assert [band.country for each in plans for band in each.bands] == [band.country for band in plan.bands]
    assert [part.title for part in parts] == [f"Timeline ({at} of {len(parts)})" for at in range(1, len(parts) + 1)]
    assert sum(len(each.marks) for each in plans) == len(plan.marks)
    assert all(each.bands[0].top == 0 for each in plans)
    assert all(part.height <= whole.height * 0.7 for part in parts)


def test_a_missing_library_is_named_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(_vector, "import_module", gone)
    with pytest.raises(TimelineError, match="pip install vl-convert-python"):
        export("png", pact())


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ((2026, 1, 18), (2026, 1, 24), ["18", "19", "20", "21", "22", "23", "24"]),
        ((2025, 6), (2025, 12), ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]),
        ((2014,), (2021,), ["2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021"]),
        ((-599,), (2,), ["600 BC", "500 BC", "400 BC", "300 BC", "200 BC", "100 BC", "1"]),
        ((1, 1), (2000,), ["1", "200", "400", "600", "800", "1000", "1200", "1400", "1600", "1800", "2000"]),
    ],
)
def test_ticks_are_round(first: tuple[int, ...], last: tuple[int, ...], said: list[str]) -> None:
    window = Extent(Day(*first).ordinal, Day(*last).ordinal)

    assert [tick.text for tick in ticks(window, 12)] == said


@pytest.mark.parametrize("span", [1, 9, 40, 200, 900, 4000, 40_000, 700_000, 7_000_000])
def test_ticks_are_few(span: int) -> None:
    found = ticks(Extent(-span, 0), 10)

    assert 1 <= len(found) <= 11


def test_the_larger_unit_stands_once() -> None:
    found = ticks(Extent(Day(2025, 11).ordinal, Day(2026, 2).ordinal), 6)

    assert [(tick.text, tick.below) for tick in found] == [("Nov", "2025"), ("Dec", ""), ("Jan", "2026"), ("Feb", "")]


def test_words_are_broken_and_cut_to_their_room() -> None:
    lines = wrapped("one two three four five six seven", 10, 60, most=2)

    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert all(width(line, 10) <= 60 for line in lines)
    assert cut("short", 10, 100) == "short"


@pytest.mark.parametrize(("value", "said"), [(3.0, "3"), (3.14159, "3.14"), (-0.001, "0"), (10, "10"), (-2.5, "-2.5")])
def test_numbers_are_short(value: float, said: str) -> None:
    assert number(value) == said


def test_all_views_can_be_drawn() -> None:
    assert all(export("svg", pact(), view=view) for view in VIEWS)
