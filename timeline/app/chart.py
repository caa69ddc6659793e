"""A chart on the page that stands still: what is chosen on it, and its words for those who do not see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import streamlit as st

from . import page, span

CONFIG = {
    "displaylogo": False,
    "displayModeBar": True,
    "showSendToCloud": False,
    "scrollZoom": False,
    "modeBarButtonsToRemove": ["lasso2d", "autoScale2d"],
}


def still(
    figure: Any, key: str, act: Callable[[], None], alt: str, chosen_by: Literal["points", "box"] = "points"
) -> None:
    """A chart without tools of its own; choosing something on it acts."""
    st.plotly_chart(
        figure,
        key=key,
        theme=None,
        on_select=act,
        selection_mode=chosen_by,
        config=CONFIG | {"displayModeBar": False},
        alt=alt,
    )


def strip(figure: Any) -> None:
    """The strip of the whole span, whatever part of it is looked at; a drag over it chooses another."""
    page.show("<h2 class='minor'>The whole span</h2><p class='soft'>Drag over a part of it to see only that.</p>")
    still(figure, "overview", lambda: span.dragged("overview"), "How many events each period holds", "box")
