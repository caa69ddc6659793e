"""Downloads of what is shown, in every format that there is an exporter for."""

from __future__ import annotations

from functools import partial

import streamlit as st

from .. import plugins
from ..result import Timeline
from . import page


def view(shown: Timeline) -> None:
    """One button a format, with what it is for."""
    if not shown.events:
        page.notice("Nothing to download yet.")
        return
    page.show(f"<p>{page.many(len(shown.events), 'event')}: all that the filters let through.</p>")
    for name, exporter in plugins.load("exporters").items():
        left, right = st.columns([1, 3], vertical_alignment="center")
        left.download_button(
            name.upper(),
            data=partial(exporter.write, shown),
            file_name=f"timeline{exporter.SUFFIX}",
            mime=exporter.MEDIA_TYPE,
            on_click="ignore",
            key=f"download-{name}",
            icon=":material/download:",
            width="stretch",
        )
        right.text(exporter.ABOUT)
    page.show("<p class='soft'>A picture of the chart as you see it: the camera above the chart, PNG or SVG.</p>")
