"""The part of time that a reader has zoomed to: the server is never told, the browser keeps it for the downloads."""

from __future__ import annotations

import re

from . import unseen

_SPAN = re.compile(r"-?\d{4,5}-\d\d-\d\d/-?\d{4,5}-\d\d-\d\d")
# Plotly keeps the window that a chart opened on as _rangeInitial; only what is zoomed away from it is a span.
_WATCH = """
export default function () {
  const day = (moment) => (String(moment).match(/^-?\\d+-\\d\\d-\\d\\d/) || [""])[0];
  const look = () => {
    const chart = document.querySelector(".st-key-lanes .js-plotly-plot");
    const axis = chart && chart._fullLayout && chart._fullLayout.xaxis;
    if (!axis) return;
    const [start, end] = axis.range.map(day);
    const still = start === day(axis._rangeInitial0) && end === day(axis._rangeInitial1);
    sessionStorage.setItem("timeline-span", still ? "" : `${start}/${end}`);
  };
  const timer = setInterval(look, 400);
  return () => clearInterval(timer);
}
"""
_TELL = """
export default function ({ setStateValue }) {
  setStateValue("span", sessionStorage.getItem("timeline-span") || "");
}
"""


def watch() -> None:
    """Beside the lanes: the browser notes where they are zoomed to."""
    unseen.script("zoom_watch", _WATCH)


def span() -> str:
    """What was noted last, "2025-06-03/2026-01-09"; empty where the chart stands as it opened."""
    told = unseen.script("zoom_tell", _TELL, default={"span": ""}, on_span_change=lambda: None)
    return str(told.span) if _SPAN.fullmatch(str(told.span or "")) else ""
