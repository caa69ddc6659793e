"""How the chart shows what is shown: its view, what lanes stand for, what colours tell. Kept in the URL."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from ..charts._layout import View
from ..countries import name
from ..result import Timeline

_PRESENT = "present look"
LANES, STEPS, COUNTS = "lanes", "steps", "counts"
_VIEWS = {LANES: "Lanes", STEPS: "Steps", COUNTS: "Counts"}
_GROUPS = {
    "country": "Country",
    "region": "Region",
    "storyline": "Storyline",
    "type": "Type",
    "source": "Source",
    "none": "One lane",
}
_COLOURS = {"certainty": "Certainty", "type": "Type", "source": "Source"}


@dataclass(frozen=True, slots=True)
class Look:
    """A reader's choice of picture."""

    kind: str
    view: View
    colour: str
    blocs: bool


def choose(timeline: Timeline) -> Look:
    """The row above the chart."""
    with st.container(horizontal=True, vertical_alignment="center", key="look", gap="small"):
        kind = st.segmented_control(
            "View",
            list(_VIEWS),
            format_func=_VIEWS.__getitem__,
            default=LANES,
            key="view",
            bind="query-params",
            required=True,
            label_visibility="collapsed",
        )
        with st.popover("Options", icon=":material/tune:"):
            chosen = _options(kind or LANES, timeline)
    st.session_state[_PRESENT] = chosen
    return chosen


def present() -> dict[str, str]:
    """What was chosen last, on another tab perhaps, in the words that exporters have for it."""
    chosen: Look | None = st.session_state.get(_PRESENT)
    if chosen is None:
        return {}
    view = chosen.view
    switches = {"mentioned": view.mentioned, "blocs": chosen.blocs, "regions": view.by_region}
    told = {choice: "yes" if on else "no" for choice, on in switches.items()}
    return told | {"lanes": view.group, "colour": chosen.colour, "top": " ".join(view.pinned)}


def _options(kind: str, timeline: Timeline) -> Look:
    group = _one("A lane for each", _GROUPS, "group")
    colour = _one("Colours tell", _COLOURS, "colour")
    codes = sorted({code for event in timeline.events for code in event.principal}, key=name)
    pinned = st.multiselect("Countries on top", codes, format_func=name, key="top", bind="query-params")
    mentioned = st.toggle(
        "Countries only mentioned", key="mentioned", bind="query-params", help="Faint marks on their lanes too."
    )
    blocs = st.toggle(
        "Blocs on lanes of their own",
        key="blocs",
        bind="query-params",
        help="ECOWAS or NATO as an actor, beside its members and not in their place.",
    )
    by_region = st.toggle(
        "Countries below their regions", key="regions", bind="query-params", help="Lanes of one region stand together."
    )
    return Look(kind, View(group, tuple(pinned), mentioned, by_region), colour, blocs)


def _one(label: str, options: dict[str, str], key: str) -> str:
    return str(st.selectbox(label, list(options), format_func=options.__getitem__, key=key, bind="query-params"))
