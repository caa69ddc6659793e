"""The country lanes, the whole span below them, and the tray of what no text dates."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from ..charts import lanes, overview
from ..result import Timeline
from . import page, state, table

MOST_MARKS = 500
_CONFIG = {
    "displaylogo": False,
    "displayModeBar": True,
    "showSendToCloud": False,
    "scrollZoom": False,
    "modeBarButtonsToRemove": ["select2d", "lasso2d", "autoScale2d"],
}


def draw(shown: Timeline) -> None:
    """The chart of what is shown; a click opens the evidence."""
    dated = shown.frame().dropna(subset="certainty")
    if dated.empty:
        page.notice(_nothing(shown))
    else:
        _lanes(_most_told(dated), shown)
        _chosen(shown)
        _overview(dated, shown)
    tray(shown)


def tray(shown: Timeline) -> None:
    """The happenings without a date: they are not drawn, and not lost."""
    if not shown.undated:
        return
    page.show(f"<h3>Undated: {page.many(len(shown.undated), 'event')} that no text gives a date</h3>")
    frame = shown.frame()
    table.draw(frame.loc[frame["certainty"].isna()], "undated", ("label", "countries", "source"))


def _lanes(dated: pd.DataFrame, shown: Timeline) -> None:
    figure = lanes.draw(dated, shown.links(), shown.today, dark=is_dark(), selected=state.ring())
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
        on_select=_clicked,
        selection_mode="points",
        config=_CONFIG | {"toImageButtonOptions": {"format": form.lower(), "filename": "timeline", "scale": 2}},
        alt=f"{lanes.describe(dated)} The table holds them all.",
    )


def _chosen(shown: Timeline) -> None:
    """On a narrow page the evidence is below, out of sight."""
    key = state.selected(shown)
    if key:
        page.show(f"<p class='narrow'>Chosen: <b>{page.safe(shown.event[key].title)}</b>. Its words are below.</p>")


def _overview(dated: pd.DataFrame, shown: Timeline) -> None:
    page.show("<h3>The whole span</h3>")
    figure = overview.draw(dated, shown.today, dark=is_dark())
    config = _CONFIG | {"displayModeBar": False}
    st.plotly_chart(figure, key="overview", theme=None, config=config, alt="How many events each period holds")


def _clicked() -> None:
    points = st.session_state["lanes"]["selection"]["points"]
    if points:
        state.select(points[0]["customdata"][0], clicked=True)


def _most_told(dated: pd.DataFrame) -> pd.DataFrame:
    """As many as a browser draws at once; what is left out is said, and stands in the table."""
    if len(dated) <= MOST_MARKS:
        return dated
    page.notice(
        f"{len(dated):,} dated events: the chart shows the {MOST_MARKS} most told. "
        "Choose countries, a time span or words to see the others; the table holds them all."
    )
    kept = dated.sort_values("importance", ascending=False, kind="stable").head(MOST_MARKS).index
    return dated.loc[sorted(kept)]


def _nothing(shown: Timeline) -> str:
    if shown.events:
        return "None of these events has a date. They are listed below; adding the date of a text may date some."
    if shown.documents:
        return "Nothing to show: no event was found, or none passes the filters."
    return "No texts yet. Add files or paste a text on the left."


def is_dark() -> bool:
    """Does the reader's page have a dark background?"""
    return st.context.theme.type == "dark"
