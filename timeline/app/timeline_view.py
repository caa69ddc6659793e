"""The country lanes, the whole span below them, and the tray of what no text dates."""

from __future__ import annotations

import re

import pandas as pd
import streamlit as st

from ..charts import counts, lanes, overview, steps
from ..charts._crowd import most_told
from ..countries import name
from ..locate import blocs
from ..model import Event
from ..result import Timeline
from . import look, memo, page, sources, state, table
from .look import Look

_CONFIG = {
    "displaylogo": False,
    "displayModeBar": True,
    "showSendToCloud": False,
    "scrollZoom": False,
    "modeBarButtonsToRemove": ["select2d", "lasso2d", "autoScale2d"],
}
_STILL = _CONFIG | {"displayModeBar": False}


def draw(timeline: Timeline, shown: Timeline) -> None:
    """The chart of what is shown; a click opens the evidence."""
    frame = memo.kept("frame", (shown,), shown.frame)
    dated = frame.dropna(subset="certainty")
    if dated.empty:
        page.notice(_nothing(timeline, shown))
        if not timeline.documents:
            sources.troubles(timeline)
    else:
        chosen = look.choose(timeline)
        _VIEWS[chosen.kind](_with_blocs(dated) if chosen.blocs else dated, shown, chosen)
    tray(shown, frame)


def tray(shown: Timeline, frame: pd.DataFrame) -> None:
    """The happenings without a date: they are not drawn, and not lost."""
    if not shown.undated:
        return
    page.show(f"<h2 class='minor'>Undated: {page.many(len(shown.undated), 'event')} that no text gives a date</h2>")
    table.draw(frame.loc[frame["certainty"].isna()], "undated", ("label", "countries", "source"))


def _lanes(dated: pd.DataFrame, shown: Timeline, chosen: Look) -> None:
    links = shown.links()
    drawn = most_told(dated)
    if len(drawn) < len(dated):
        _density(dated, links, shown, chosen)
        page.show(f"<h2 class='minor'>The {len(drawn)} most told, with the steps that their texts tell outright</h2>")
        links = links[links["strength"] == "explicit"]
    _marks(drawn, links, shown, chosen)
    _chosen(shown)
    _overview(dated, shown)


def _marks(drawn: pd.DataFrame, links: pd.DataFrame, shown: Timeline, chosen: Look) -> None:
    dark, ring = page.is_dark(), state.ring()

    def made() -> object:
        table = _with_reasons(drawn, shown)
        return lanes.draw(table, links, shown.today, dark, selected=ring, view=chosen.view, colour=chosen.colour)

    figure = memo.kept("lanes", (shown, chosen, dark, ring), made)
    place = st.container()
    with st.container(horizontal=True, horizontal_alignment="right", vertical_alignment="center", gap="small"):
        page.show("<span class='soft'>The camera above the chart saves it as</span>")
        form = st.segmented_control(
            "Picture format", ("PNG", "SVG"), default="PNG", key="picture", label_visibility="collapsed", required=True
        )
    place.plotly_chart(
        figure,
        key="lanes",
        theme=None,
        on_select=lambda: _clicked("lanes"),
        selection_mode="points",
        config=_CONFIG | {"toImageButtonOptions": {"format": form.lower(), "filename": "timeline", "scale": 2}},
        alt=f"{lanes.describe(drawn)} The table holds them all.",
    )


def _density(dated: pd.DataFrame, links: pd.DataFrame, shown: Timeline, chosen: Look) -> None:
    page.notice(
        f"{len(dated):,} dated events are too many to draw one by one: the darker, the more. "
        "Click a field to see what it holds; the table lists them all."
    )
    dark = page.is_dark()
    st.plotly_chart(
        memo.kept("density", (shown, chosen, dark), lambda: counts.density(dated, links, dark, chosen.view)),
        key="density",
        theme=None,
        on_select=lambda: _narrowed("density", chosen),
        selection_mode="points",
        config=_STILL,
        alt=f"How many of {len(dated):,} events each lane and period holds.",
    )


def _steps(dated: pd.DataFrame, shown: Timeline, chosen: Look) -> None:
    if len(dated) > steps.MOST:
        page.notice(
            f"The first {steps.MOST} of {len(dated):,} dated events. Choose a time span or words to see others."
        )
    st.plotly_chart(
        steps.draw(dated, page.is_dark(), state.selected(shown), chosen.colour),
        key="steps",
        theme=None,
        on_select=lambda: _clicked("steps"),
        selection_mode="points",
        config=_STILL,
        alt=f"{page.many(len(dated), 'dated event')}, one below the other, with the time between them.",
    )
    _chosen(shown)


def _counts(dated: pd.DataFrame, shown: Timeline, chosen: Look) -> None:
    page.show("<p class='soft'>Dated events by period. Click a bar to see only those.</p>")
    st.plotly_chart(
        counts.bars(dated, dark=page.is_dark(), colour=chosen.colour),
        key="counts-chart",
        theme=None,
        on_select=lambda: _narrowed("counts-chart", chosen),
        selection_mode="points",
        config=_STILL,
        alt="How many events each period holds",
    )


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
        page.show(f"<p class='narrow'>Chosen: <b>{page.safe(shown.event[key].title)}</b>. Its words are below.</p>")


def _overview(dated: pd.DataFrame, shown: Timeline) -> None:
    page.show("<h2 class='minor'>The whole span</h2><p class='soft'>Drag over a part of it to see only that.</p>")
    dark = page.is_dark()
    figure = memo.kept("overview", (shown, dark), lambda: overview.draw(dated, shown.today, dark=dark))
    st.plotly_chart(
        figure,
        key="overview",
        theme=None,
        on_select=_dragged,
        selection_mode="box",
        config=_STILL,
        alt="How many events each period holds",
    )


def _clicked(chart: str) -> None:
    points = st.session_state[chart]["selection"]["points"]
    if points:
        state.select(points[0]["customdata"][0], clicked=True)


def _dragged() -> None:
    """Shows only the months that a box was drawn over."""
    boxes = st.session_state["overview"]["selection"]["box"]
    ends = sorted(filter(None, map(month, boxes[0]["x"]))) if boxes else []
    if ends:
        st.session_state["from"], st.session_state["to"] = ends[0][1], ends[-1][1]


def month(moment: str) -> tuple[int, str] | None:
    """The month of a moment as Plotly writes it, with what to sort it by: "2024-03-05 12:00" is 2024-03."""
    found = re.match(r"(-?)0*(\d+)-(\d\d)", moment)
    if not found:
        return None
    year = int(found[1] + found[2])
    return year * 12 + int(found[3]), f"{'-' * (year < 0)}{abs(year):04}-{found[3]}"


def _narrowed(chart: str, chosen: Look) -> None:
    """Shows only the period that was clicked, and the country where lanes are countries."""
    points = st.session_state[chart]["selection"]["points"]
    if not points:
        return
    period, lane = points[0]["customdata"][:2]
    st.session_state["from"] = st.session_state["to"] = period
    if lane and chosen.view.group == "country":
        st.session_state["country"] = [lane]


def _nothing(timeline: Timeline, shown: Timeline) -> str:
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
    return "No texts yet. Add files or paste a text on the left."
