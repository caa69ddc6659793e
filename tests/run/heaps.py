"""Small heaps to run, and what came of them, so that two runs can be compared byte by byte."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from timeline.jsonform import to_json
from timeline.result import Timeline
from timeline.run.increment import Increment, MakeCrew, Outcome
from timeline.run.part import Settings
from timeline.run.pool import Pool
from timeline.store import Workspace

from .sick import sick

TEXTS = {
    "a": "Rwanda and Morocco signed a pact in June 2025.",
    "b": "Mali opened a factory on 3 May 2024.",
    "c": "Ghana and Togo held talks in Accra in November 2023.",
    "d": "No date, no place.",
}


def write(folder: Path, texts: dict[str, str]) -> Path:
    """A folder of texts."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def crew(workers: int = 1, seconds: float = 30, function: Callable[..., Any] = sick) -> MakeCrew:
    """Processes that may fall ill."""
    return lambda folder, settings: Pool(workers, folder, seconds, function)


def run(out: Path, *paths: Path | str, **options: Any) -> Outcome | None:
    """One run into a workspace."""
    made = options.pop("crew", None) or crew()
    keep, progress = options.pop("keep", False), options.pop("progress", lambda state: None)
    return Increment(Workspace(out), Settings(**options), made, keep, progress).run(map(str, paths))


def told(out: Path) -> str:
    """All that a workspace holds, as text."""
    return text_of(Workspace(out).load())


def text_of(timeline: Timeline) -> str:
    """All that a timeline holds, as text."""
    return json.dumps(to_json(timeline), indent=1, sort_keys=True)
