"""Buttons under the axis: what lies outside the window (a click shows it all), and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ._axis import moment
from ._marks import words
from ._palette import Palette
from ._shapes import Label, Layout
from ._window import Extent


def chips(plan: Layout, colours: Palette, labels: int) -> list[dict[str, Any]]:
    """Plotly's buttons, which need no server. `labels` is the place of the labels' trace: each view shows its own."""
    if not plan.earlier and not plan.later:
        return []
    views = [(text, plan.whole, plan.far_labels) for text in (plan.earlier, plan.later) if text]
    views.append(("Opening view", plan.window, plan.labels))
    return [
        {
            "type": "buttons",
            "direction": "right",
            "showactive": False,
            "x": 0,
            "xanchor": "left",
            "y": 0,
            "yanchor": "top",
            "pad": {"t": 44, "l": 0},
            "bgcolor": colours.chip,
            "bordercolor": colours.card_edge,
            "borderwidth": 1,
            "font": {"size": 12, "color": colours.chip_ink},
            "buttons": [_button(text, window, shown, labels) for text, window, shown in views],
        }
    ]


def _button(text: str, window: Extent, shown: Sequence[Label], labels: int) -> dict[str, Any]:
    restyled = {key: [values] for key, values in words(shown).items()}
    span = {"xaxis.range": [moment(window.start), moment(window.end)]}
    return {"label": text, "method": "update", "args": [restyled, span, [labels]]}
