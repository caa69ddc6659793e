"""Downloads of what is shown, in every format that there is an exporter for: what it is for, a look, its size."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import ModuleType
from typing import Any

import streamlit as st

from .. import exporters, plugins
from ..errors import TimelineError
from ..interval import Day
from ..result import Timeline
from . import journal, look, page, zoom
from .file_names import is_device

FIRST = "png"
_ALT = "The file as a picture; the table holds the same events in words."
_MANY = 2_000  # events: from here on a file is made when it is asked for, with a bar that tells how far it is
_NAMES = {"timelinejs": "TimelineJS", "timelinejs_sheet": "TimelineJS sheet", "timeml": "TimeML", "bibtex": "BibTeX"}
_KEPT = ("top", "mentioned", "blocs", "regions")  # as the Timeline tab has them; a box for each would be too many
_TITLED = "Stands above the chart, and names the files."
_HINTS = {"span": "2025-06/2026-01"}


def view(shown: Timeline, read: Timeline | None = None, of: int = 0) -> None:
    """A look at one format with its choices, then a button for each. `read` is the timeline before any edit.

    `of` is how many events the filters let through, where these are only the most told of them.
    """
    if not shown.events:
        page.notice("Nothing to download yet.")
        return
    which = f"the most told of the {of:,} that the filters let through" if of else "all that the filters let through"
    told = f"{which}, in the lanes, colours and zoom of the Timeline tab"
    page.show(f"<p>{page.many(len(shown.events), 'event')}: {told}.</p>")
    formats = plugins.load("exporters")
    present = look.present() | {"span": zoom.span()}
    given = {"made": _today(), "edits": journal.log(), "read": read, "title": st.session_state.get("export-title", "")}
    with st.container(border=True):
        _look(shown, formats, present, given)
    for name, exporter in formats.items():
        left, right = st.columns([1, 3], vertical_alignment="center")
        _one(left, name, exporter, shown, {**present, **given})
        right.text(exporter.ABOUT)


def label(name: str) -> str:
    """What a format is called: PNG, Markdown, TimelineJS sheet."""
    return _NAMES.get(name) or (name.upper() if len(name) <= 4 else name.capitalize())


def size(count: int) -> str:
    """How large a file is, in the unit that a person would use: 524 kB."""
    for unit, name in ((1_000_000, "MB"), (1_000, "kB")):
        if count >= unit:
            return f"{count / unit:,.{int(count < 10 * unit)}f} {name}"
    return f"{count} bytes"


def stem(title: str) -> str:
    """What a file is called, whatever a title holds: "Rwanda / Morocco, 2025" → rwanda-morocco-2025."""
    found = re.sub(r"[\W_]+", "-", title.lower())[:60].strip("-")
    return "timeline" if not found or is_device(found) else found


def _one(place: Any, name: str, exporter: ModuleType, shown: Timeline, wishes: Mapping[str, Any]) -> None:
    """A file is made when its button is pressed; a large one is prepared above, where a bar shows how far it is."""
    if len(shown.events) < _MANY:
        _button(place.download_button, label(name), partial(_made, name, shown, wishes), exporter, f"download-{name}")
    else:
        place.button(label(name), key=f"choose-{name}", on_click=_choose, args=(name,), width="stretch")


def _choose(name: str) -> None:
    st.session_state["look"] = name


def _look(
    shown: Timeline, formats: Mapping[str, ModuleType], present: Mapping[str, str], given: Mapping[str, Any]
) -> None:
    names = list(formats)
    left, right = st.columns([1, 2])
    start = names.index(FIRST) if FIRST in names else 0
    name = left.selectbox("Look at a format", names, index=start, format_func=label, key="look")
    right.text_input("Its title", key="export-title", placeholder="Timeline", max_chars=200, help=_TITLED)
    wishes = {**given, **_choices(name, present)}
    try:
        data = _file(name, shown, wishes)
        if data is not None:
            _show(name, shown, data, wishes)
    except TimelineError as error:
        page.notice(str(error), trouble=True)


def _choices(name: str, present: Mapping[str, str]) -> dict[str, str]:
    """What the format leaves to choose, a box each; what the Timeline tab shows is chosen already."""
    offered = {choice: values for choice, values in exporters.options(name).items() if choice not in _KEPT}
    if not offered:
        return {}
    with st.container(horizontal=True, gap="small"):
        chosen = {choice: _box(name, choice, values, present.get(choice, "")) for choice, values in offered.items()}
    return {**present, **chosen}


def _box(name: str, choice: str, values: tuple[str, ...], present: str) -> str:
    words, key = choice.capitalize(), f"{name}-{choice}-{present}"
    if not values:
        return st.text_input(words, value=present, key=key, placeholder=_HINTS.get(choice), width=210)
    index = values.index(present) if present in values else 0
    return str(st.selectbox(words, values, index=index, key=key, width=130))


def _file(name: str, shown: Timeline, wishes: Mapping[str, Any]) -> bytes | None:
    """The file; a large one only when it is asked for, and with a bar."""
    if len(shown.events) < _MANY:
        return _made(name, shown, wishes)
    if not st.button("Prepare it", key="prepare", icon=":material/hourglass:"):
        return None
    bar = st.progress(0.0, f"Laying out {len(shown.events):,} events")  # before the first is written
    data = b"".join(exporters.stream(name, shown, _Bar(bar).show, **wishes))
    bar.empty()
    return data


class _Bar:
    """A bar that moves a hundred times at most: each move is a message to the browser."""

    def __init__(self, bar: Any) -> None:
        self.bar, self.percent = bar, 0

    def show(self, done: int, total: int) -> None:
        percent = 100 * done // max(total, 1)
        if percent > self.percent:
            self.percent = percent
            self.bar.progress(min(percent, 100), "Preparing it")


def _show(name: str, shown: Timeline, data: bytes, wishes: Mapping[str, Any]) -> None:
    exporter = plugins.get("exporters", name)
    with st.container(horizontal=True, vertical_alignment="center"):
        _button(st.download_button, "Take this one", data, exporter, "download-look", "content")
        st.text(f"{size(len(data))}. {exporter.ABOUT}")
    seen = exporters.preview(name, shown, data, **wishes)
    if isinstance(seen, str):
        st.code(seen, language=None, wrap_lines=True)
    else:
        st.image(seen.decode() if seen.lstrip().startswith(b"<") else seen, width="stretch", alt=_ALT)


def _button(
    button: Callable[..., bool],
    name: str,
    data: bytes | Callable[[], bytes],
    exporter: ModuleType,
    key: str,
    width: str = "stretch",
) -> None:
    button(
        name,
        data=data,
        file_name=f"{stem(st.session_state.get('export-title', ''))}{exporter.SUFFIX}",
        mime=exporter.MEDIA_TYPE,
        on_click="ignore",
        key=key,
        icon=":material/download:",
        width=width,
    )


def _made(name: str, shown: Timeline, wishes: Mapping[str, Any]) -> bytes:
    return exporters.export(name, shown, **wishes)


def _today() -> Day:
    today = date.today()
    return Day(today.year, today.month, today.day)
