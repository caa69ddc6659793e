"""The country lanes, the whole span below them, and the tray of what no text dates."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from ..charts import _table, counts, lanes, overview, steps
from ..charts._crowd import MOST_MARKS, marks, most_told
from ..charts._layout import BY_COUNTRY
from ..countries import name
from ..locate import blocs
from ..model import Event
from ..result import Timeline
from . import chart, frames, look, memo, page, sources, span, state, table, waiting, zoom
from .filters import Filters
from .look import Look


@dataclass(frozen=True, slots=True)
class Scene:
    """What a view needs: the dated events that are shown and those of every span, and what the reader chose."""

    dated: pd.DataFrame
    every: pd.DataFrame
    shown: Timeline
    spans: Timeline
    look: Look
    chosen: Filters

    @property
    def crowded(self) -> bool:
        """Are there, in all spans together, too many to draw one by one?"""
        return marks(self.every) > MOST_MARKS


def draw(timeline: Timeline, shown: Timeline, spans: Timeline, chosen: Filters) -> None:
    """The chart of what is shown; a click opens the evidence. `spans` is what is shown of every span of time."""
    every = frames.cut(spans, timeline)
    frame = frames.cut(shown, spans)
    dated = frame.dropna(subset="certainty")
    nothing, picture = page.slot(dated.empty), page.slot(not dated.empty)
    if dated.empty:
        with nothing:
            _nothing(timeline, shown)
    else:
        with picture:
            chosen_look = look.choose(timeline)
            dated = _with_blocs(dated) if chosen_look.blocs else dated
            _look_at(Scene(dated, every.dropna(subset="certainty"), shown, spans, chosen_look, chosen))
    tray(shown, frame)


def _look_at(scene: Scene) -> None:
    """The chosen view; the others, which have things of the same names, are gone as soon as it is chosen."""
    for kind, draw_it in _VIEWS.items():
        place = page.slot(kind == scene.look.kind)
        if kind == scene.look.kind:
            with place:
                draw_it(scene)


def marks_alone(shown: Timeline, chosen: Filters) -> None:
    """The most told of events that are a small part of all; what holds all is drawn above them."""
    frame = frames.of(shown)
    dated = frame.dropna(subset="certainty")
    drawn = most_told(dated)
    if drawn.empty:
        page.notice("None of these events has a date. They are listed below.")
    else:
        page.show(f"<h2 class='minor'>The {len(drawn)} most told, with the steps that their texts tell</h2>")
        view = Look(look.LANES, BY_COUNTRY, "certainty", False)
        _marks(drawn, shown.links(), Scene(dated, dated, shown, shown, view, chosen))
        _chosen(shown)
    tray(shown, frame, may_be_dated=False)


def tray(shown: Timeline, frame: pd.DataFrame, may_be_dated: bool = True) -> None:
    """The happenings without a date: they are not drawn, and not lost."""
    if not shown.undated:
        return
    page.show(f"<h2 class='minor'>Undated: {page.many(len(shown.undated), 'event')} that no text gives a date</h2>")
    said = {event.id: waiting.phrases(event, shown) for event in shown.undated}
    with st.container():
        if may_be_dated:
            waiting.ask(shown, said)
    undated = frame.loc[frame["certainty"].isna()]
    says = [", ".join(said[key]) for key in undated["id"]]
    columns = ("label", "says", "countries", "source") if any(says) else ("label", "countries", "source")
    table.draw(undated.assign(says=says), "undated", columns)


def _lanes(scene: Scene) -> None:
    """Where there are many, the whole span first: it is the way to the marks."""
    links = scene.shown.links()
    drawn = most_told(scene.dated)
    few = len(drawn) == len(scene.dated)
    above, shades = page.slot(scene.crowded), page.slot(not few)
    if scene.crowded:
        with above:
            _overview(scene)
    if not few:
        with shades:
            _density(scene, links)
            page.show(
                f"<h2 class='minor'>The {len(drawn)} most told, with the steps that their texts tell outright</h2>"
            )
        links = links[links["strength"] == "explicit"]
    _marks(drawn, links, scene)
    with st.container():
        _chosen(scene.shown)
    if not scene.crowded:
        _overview(scene)


def _marks(drawn: pd.DataFrame, links: pd.DataFrame, scene: Scene) -> None:
    dark, ring, window = page.is_dark(), state.ring(), span.window(scene.chosen)
    shown, look_ = scene.shown, scene.look

    def made() -> object:
        table = _with_reasons(drawn, shown)
        return lanes.draw(table, links, shown.today, dark, window, ring, look_.view, look_.colour)

    figure = memo.kept("lanes", (shown, look_, dark, ring, window), made)
    place = st.container()
    form = _picture_format()
    zoom.watch()
    place.plotly_chart(
        figure,
        key="lanes",
        theme=None,
        on_select=_selected,
        selection_mode=("points", "box"),
        config=chart.CONFIG | {"toImageButtonOptions": {"format": form, "filename": "timeline", "scale": 2}},
        alt=f"{lanes.describe(drawn)} The table holds them all.",
    )


def _picture_format() -> str:
    """Below the chart: how it is used, and what its camera saves as."""
    with st.container(horizontal=True, horizontal_alignment="right", vertical_alignment="center", gap="small"):
        page.show(
            "<span class='soft'>Hover over a mark for its words, click it for its source."
            "<span class='camera'> The camera saves as</span></span>"
        )
        form = st.segmented_control(
            "Picture format", ("PNG", "SVG"), default="PNG", key="picture", label_visibility="collapsed", required=True
        )
    return form.lower()


def _density(scene: Scene, links: pd.DataFrame) -> None:
    number = page.many(len(scene.dated), "dated event")
    page.notice(
        f"{number} are too many to draw one by one: the stronger a field's colour, the more it holds. Click one, or "
        "drag over a part of the strip above, and all that is in it is drawn. The table lists everything."
    )
    dark, view = page.is_dark(), scene.look.view
    parts = (scene.shown, scene.look, dark)
    chart.still(
        memo.kept("density", parts, lambda: counts.clickable(counts.density(scene.dated, links, dark, view))),
        "density",
        lambda: narrowed("density", scene.look.view.group),
        f"How many of {len(scene.dated):,} events each lane and period holds.",
    )


def _steps(scene: Scene) -> None:
    _ways_back(scene)
    if len(scene.dated) > steps.MOST:
        page.notice(
            f"The first {steps.MOST} of {len(scene.dated):,} dated events. Choose a time span or words to see others."
        )
    chart.still(
        steps.draw(scene.dated, page.is_dark(), state.selected(scene.shown), scene.look.colour),
        "steps",
        lambda: _clicked("steps"),
        f"{page.many(len(scene.dated), 'dated event')}, one below the other, with the time between them.",
    )
    _chosen(scene.shown)


def _counts(scene: Scene) -> None:
    _ways_back(scene)
    page.show("<p class='soft'>Dated events by period. Click a bar to see only those.</p>")
    dark, colour = page.is_dark(), scene.look.colour
    parts = (scene.shown, scene.look, dark)
    chart.still(
        memo.kept("bars", parts, lambda: counts.bars(scene.dated, dark=dark, colour=colour)),
        "counts-chart",
        lambda: narrowed("counts-chart", scene.look.view.group),
        "How many events each period holds",
    )


def _ways_back(scene: Scene) -> None:
    """Where there is no strip of the whole span to drag over."""
    with st.container(horizontal=True, gap="small"):
        span.ways_back(scene.chosen)


_VIEWS = {look.LANES: _lanes, look.STEPS: _steps, look.COUNTS: _counts}


def _with_reasons(drawn: pd.DataFrame, shown: Timeline) -> pd.DataFrame:
    """With a column that says why each event is on its lanes, for the hover cards."""
    return drawn.assign(why=[why(shown.event[key]) for key in drawn["id"]])


def why(event: Event) -> str:
    """Countries by what put them there: "Rwanda, Morocco: inherited: “the two nations” …"."""
    found: dict[str, list[str]] = {}
    for each in event.countries:
        if each.principal and each.how:
            found.setdefault(each.how, []).append(name(each.country))
    return "; ".join(f"{', '.join(countries)}: {how}" for how, countries in found.items())


def _with_blocs(dated: pd.DataFrame) -> pd.DataFrame:
    """With a column of the blocs that each event names."""
    found = [tuple(dict.fromkeys(place.country for place in blocs(words))) for words in dated["snippet"]]
    return dated.assign(blocs=pd.Series(found, index=dated.index, dtype=object))


def _chosen(shown: Timeline) -> None:
    """On a narrow page the evidence is below, out of sight."""
    key = state.selected(shown)
    if key:
        title = page.safe(shown.event[key].title)
        page.show(f"<p class='narrow'>Chosen: <b>{title}</b>. <a href='#words'>Its words are below.</a></p>")


def _overview(scene: Scene) -> None:
    """The strip of the whole span, whatever part of it is looked at."""
    dark, window, spans = page.is_dark(), span.window(scene.chosen), scene.spans
    extents = memo.kept("extents", (spans,), lambda: _table.extents(scene.every))
    parts = (spans, dark, window)
    chart.strip(memo.kept("overview", parts, lambda: overview.draw(scene.every, spans.today, dark, window)))
    span.choose(extents, spans.today, scene.chosen)


def _selected() -> None:
    """A box over the lanes chooses a span, also where it holds marks; a click chooses a mark."""
    if st.session_state["lanes"]["selection"]["box"]:
        span.dragged("lanes")
    else:
        _clicked("lanes")


def _clicked(chart: str) -> None:
    points = st.session_state[chart]["selection"]["points"]
    if points:
        state.select(points[0]["customdata"][0], clicked=True)


def narrowed(chart: str, lanes_are: str = "country") -> None:
    """Shows only the period that was clicked, and the country where lanes are countries."""
    points = st.session_state[chart]["selection"]["points"]
    if not points:
        return
    period, lane = points[0]["customdata"][:2]
    span.show(period, period)
    if lane and lanes_are == "country":
        st.session_state["country"] = [lane]


def _nothing(timeline: Timeline, shown: Timeline) -> None:
    page.notice(_why_nothing(timeline, shown))
    if not timeline.documents:
        sources.troubles(timeline)


def _why_nothing(timeline: Timeline, shown: Timeline) -> str:
    if shown.events:
        return "None of these events has a date. They are listed below; adding the date of a text may date some."
    if timeline.events:
        return "No event passes the filters. “Show all” takes them away."
    if timeline.documents:
        return (
            "No event was found: no sentence of these texts tells that something happened. Sources lists what was read."
        )
    if timeline.errors:
        return "None of the texts could be read. Add others on the left."
    return sources.why_none()
