"""Timeline → bytes: a file here writes one format.

An exporter holds `MEDIA_TYPE`, `SUFFIX`, `ABOUT` (one sentence: what it is for) and

    write(timeline) -> bytes

`write` may take more by keyword, and is given what it names: `title`; `made`, the day that the file is made on; `look`,
how a chart is drawn; `edits`, what a person changed; `progress(done, total)`, to be called now and then; and its own
choices, which `OPTIONS` lists: {"paper": ("A4", "letter"), "span": ()}, the first being what is meant when nothing is
said, and none where any words will do. One that can write while it reads has `pieces(timeline) -> Iterator[bytes]` too,
a piece an event or nearly so. One whose bytes tell a person nothing has `preview(timeline)`, a text or a picture. One
that programs open with ease up to a size alone says so in `MOST`, a number of events.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from inspect import signature
from types import ModuleType
from typing import Any

from .. import plugins
from ..errors import PluginError, TimelineError
from ..result import Timeline
from ._look import Look
from ._progress import GLIMPSE, Progress, silent
from ._safe import harmless, in_order, mended, plain, sources, told

__all__ = ["export", "harmless", "in_order", "options", "plain", "preview", "sources", "stream", "told"]

_CHUNK = 1 << 20  # bytes


def export(name: str, timeline: Timeline, progress: Progress = silent, **wishes: Any) -> bytes:
    """The file: `export("png", timeline, scale="4", made=today)`. Wishes that a format has no use for are left."""
    exporter = plugins.get("exporters", name)
    _check(name, exporter, timeline, wishes)
    data: bytes = exporter.write(mended(timeline), **_wanted(exporter.write, wishes | {"progress": progress}))
    return data


def stream(name: str, timeline: Timeline, progress: Progress = silent, **wishes: Any) -> Iterator[bytes]:
    """The same file piece by piece, so that a large one is never held whole where its format allows it.

    `progress(done, total)` is told how far it is, in events or in what else the format goes by.
    """
    exporter = plugins.get("exporters", name)
    _check(name, exporter, timeline, wishes)
    total = len(timeline.events)
    if not hasattr(exporter, "pieces"):
        data = export(name, timeline, progress, **wishes)
        if "progress" not in signature(exporter.write).parameters:
            progress(total, total)
        yield from (data[at : at + _CHUNK] for at in range(0, len(data), _CHUNK))
        return
    for done, piece in enumerate(exporter.pieces(mended(timeline), **_wanted(exporter.pieces, wishes))):
        if done < total:
            progress(done, total)
        yield piece
    progress(total, total)


def preview(name: str, timeline: Timeline, data: bytes, **wishes: Any) -> str | bytes:
    """What a file looks like before it is taken: a picture as PNG or SVG, or the first words of a text."""
    exporter = plugins.get("exporters", name)
    if hasattr(exporter, "preview"):
        shown: str | bytes = exporter.preview(mended(timeline), **_wanted(exporter.preview, wishes))
        return shown[:GLIMPSE] if isinstance(shown, str) else shown
    if exporter.MEDIA_TYPE.startswith("image/"):
        return data
    return data[: 4 * GLIMPSE].decode("utf-8-sig", "ignore")[:GLIMPSE]


def options(name: str) -> Mapping[str, tuple[str, ...]]:
    """The choices that a format leaves: {"scale": ("2", "1", "4"), "span": ()}; any words will do where none stand."""
    found: Mapping[str, tuple[str, ...]] = getattr(plugins.get("exporters", name), "OPTIONS", {})
    return found


def _wanted(write: Callable[..., Any], wishes: Mapping[str, Any]) -> dict[str, Any]:
    known = {**wishes, "look": Look.of(wishes)}
    return {name: known[name] for name in signature(write).parameters if name in known}


def _check(name: str, exporter: ModuleType, timeline: Timeline, wishes: Mapping[str, Any]) -> None:
    """Refuses what cannot be, before any work is done, with the way out."""
    for option, choices in getattr(exporter, "OPTIONS", {}).items():
        if choices and wishes.get(option, choices[0]) not in choices:
            raise PluginError(f"{name} has no {option} {wishes[option]!r}; it has {', '.join(choices)}")
    number, most = len(timeline.events), getattr(exporter, "MOST", None)
    if most and number > most:
        raise TimelineError(
            f"{number:,} events are more than programs open with ease as {name} ({most:,}). "
            "Choose fewer of them, or take all as xlsx, csv, parquet or json."
        )
