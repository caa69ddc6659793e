"""The interactive charts of a page, each in two dresses: for light screens, and beside it as data for dark ones."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pandas as pd

from ..charts import counts, lanes
from ..charts._crowd import most_told
from ..charts._layout import layout
from ..charts._marks import LABELS
from ..result import Timeline
from ._look import Look

_CONFIG = {
    "showSendToCloud": False,
    "displaylogo": False,
    "responsive": True,
    "scrollZoom": False,
    "modeBarButtonsToRemove": ["select2d", "lasso2d", "autoScale2d"],
}
_UNSAFE = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def charts(timeline: Timeline, look: Look) -> Iterator[str]:
    """The lanes; above them, of too many events, all as shades. The first brings Plotly along."""
    table, links = look.table(timeline), timeline.links()
    drawn = most_told(table)
    crowded = len(drawn) < len(table)
    if crowded:
        told = f"{len(table):,} dated events are too many to draw one by one: the stronger the colour, the more."
        yield f"<p>{told}</p>{_chart('density', lambda dark: counts.density(table, links, dark, look.grouping), True)}"
        yield _kept("density-fields", json.dumps(counts.fields(table, links, look.grouping), separators=(",", ":")))
        yield f"<p>The {len(drawn)} most told, with the steps that their texts tell outright:</p>"
        links = links[links["strength"] == "explicit"]
    yield _chart("timeline", lambda dark: _lanes(timeline, drawn, links, look, dark), not crowded)


def _lanes(timeline: Timeline, drawn: pd.DataFrame, links: pd.DataFrame, look: Look, dark: bool) -> Any:
    """The figure, its labels with the ids of their events, so that filters can find them."""
    window, today = look.window(drawn, timeline.today), timeline.today
    figure = lanes.draw(drawn, links, today, dark, window, view=look.grouping, colour=look.colour)
    plan = layout(drawn, links, today, window, view=look.grouping)
    figure.update_traces(customdata=[[label.event] for label in plan.labels], selector={"name": LABELS})
    return figure


def _chart(name: str, draw: Callable[[bool], Any], first: bool) -> str:
    light = draw(False).to_html(
        full_html=False, include_plotlyjs=first, config=_CONFIG, div_id=name, default_width="100%"
    )
    return f"{light}{_kept(f'{name}-dark', draw(True).to_json())}"


def _kept(name: str, data: str) -> str:
    """JSON for the page's own script."""
    return f'<script type="application/json" id="{name}">{data.translate(_UNSAFE)}</script>'
