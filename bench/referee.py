"""The scorers that come with the annotated texts, and stand beside them."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType


def load(path: Path) -> ModuleType:
    """A scorer from its file: `load(gold / "score.py").score(…)`."""
    spec = spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
