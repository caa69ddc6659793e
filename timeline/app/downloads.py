"""Downloads of what is shown, in every format that there is an exporter for: what it is for, a look, its size."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import ModuleType

import streamlit as st

from .. import exporters, plugins
from ..errors import TimelineError
from ..interval import Day
from ..result import Timeline
from . import page

FIRST = "png"
_ALT = "The file as a picture; the table holds the same events in words."
_MANY = 2_000  # events: from here on a file is made when it is asked for, with a bar that tells how far it is
_NAMES = {"timelinejs": "TimelineJS", "timelinejs_sheet": "TimelineJS sheet", "timeml": "TimeML", "bibtex": "BibTeX"}


def view(shown: Timeline) -> None:
    """A look at one format with its choices, then a button for each."""
    if not shown.events:
        page.notice("Nothing to download yet.")
        return
    page.show(f"<p>{page.many(len(shown.events), 'event')}: all that the filters let through.</p>")
    formats = plugins.load("exporters")
    with st.container(border=True):
        _look(shown, formats)
    for name, exporter in formats.items():
        left, right = st.columns([1, 3], vertical_alignment="center")
        _button(left.download_button, label(name), partial(_made, name, shown), exporter, f"download-{name}")
        right.text(exporter.ABOUT)
    page.show("<p class='soft'>A picture of the chart as you have zoomed it: the camera above the chart.</p>")


def label(name: str) -> str:
    """What a format is called: PNG, Markdown, TimelineJS sheet."""
    return _NAMES.get(name) or (name.upper() if len(name) <= 4 else name.capitalize())


def size(count: int) -> str:
    """How large a file is, in the unit that a person would use: 524 kB."""
    for unit, name in ((1_000_000, "MB"), (1_000, "kB")):
        if count >= unit:
            return f"{count / unit:,.{int(count < 10 * unit)}f} {name}"
    return f"{count} bytes"


def _look(shown: Timeline, formats: Mapping[str, ModuleType]) -> None:
    names = list(formats)
    left, right = st.columns([1, 2])
    start = names.index(FIRST) if FIRST in names else 0
    name = left.selectbox("Look at a format", names, index=start, format_func=label, key="look")
    title = right.text_input("Its title", key="export-title", placeholder="Timeline", max_chars=200)
    wishes = {"title": title} | _choices(name)
    try:
        data = _file(name, shown, wishes)
        if data is not None:
            _show(name, shown, data, wishes)
    except TimelineError as error:
        page.notice(str(error), trouble=True)


def _choices(name: str) -> dict[str, str]:
    """What the format leaves to choose, a box each."""
    choices = exporters.options(name)
    places = st.columns(len(choices)) if choices else []
    return {
        choice: place.selectbox(choice.capitalize(), values, key=f"{name}-{choice}")
        for place, (choice, values) in zip(places, choices.items(), strict=True)
    }


def _file(name: str, shown: Timeline, wishes: dict[str, str]) -> bytes | None:
    """The file; a large one only when it is asked for, and with a bar."""
    if len(shown.events) < _MANY:
        return _made(name, shown, **wishes)
    if not st.button("Prepare it", key="prepare", icon=":material/hourglass:"):
        return None
    bar, parts = st.progress(0.0), []
    for done, part in enumerate(exporters.stream(name, shown, made=_today(), **wishes)):
        parts.append(part)
        if done % 100 == 0:
            bar.progress(min(done / len(shown.events), 1.0))
    bar.empty()
    return b"".join(parts)


def _show(name: str, shown: Timeline, data: bytes, wishes: dict[str, str]) -> None:
    exporter = plugins.get("exporters", name)
    left, right = st.columns([1, 3], vertical_alignment="center")
    _button(left.download_button, "Take this one", data, exporter, "download-look")
    right.text(f"{size(len(data))}. {exporter.ABOUT}")
    seen = exporters.preview(name, shown, data, made=_today(), **wishes)
    if isinstance(seen, str):
        st.code(seen, language=None, wrap_lines=True)
    else:
        st.image(seen.decode() if seen.lstrip().startswith(b"<") else seen, width="stretch", alt=_ALT)


def _button(
    button: Callable[..., bool], name: str, data: bytes | Callable[[], bytes], exporter: ModuleType, key: str
) -> None:
    button(
        name,
        data=data,
        file_name=f"timeline{exporter.SUFFIX}",
        mime=exporter.MEDIA_TYPE,
        on_click="ignore",
        key=key,
        icon=":material/download:",
        width="stretch",
    )


def _made(name: str, shown: Timeline, **wishes: str) -> bytes:
    return exporters.export(name, shown, made=_today(), **wishes)


def _today() -> Day:
    today = date.today()
    return Day(today.year, today.month, today.day)
