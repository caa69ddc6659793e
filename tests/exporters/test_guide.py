"""The exporter that CONTRIBUTING.md shows works like ours."""

from pathlib import Path
from types import ModuleType

import pytest
from charts.examples import pact

from exporters.hostile import TEXTS, hostile
from exporters.seeds import MADE
from timeline import plugins
from timeline.exporters import export

ROOT = Path(__file__).parent.parent.parent


def shown_exporter() -> ModuleType:
    """The file as a new contributor would save it."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    code = next(block for block in text.split("```python\n")[1:] if 'SUFFIX = ".mmd"' in block).split("```")[0]
    found = ModuleType("mermaid", code.partition('"""')[2].partition('"""')[0])
    exec(compile(code, "mermaid.py", "exec"), found.__dict__)
    return found


def test_the_exporter_of_the_guide_works_like_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    known = plugins.names("exporters")
    monkeypatch.setattr(plugins, "names", lambda family: {**known, "mermaid": shown_exporter})
    lines = export("mermaid", pact(), title="Pacts", made=MADE, scale="4").decode().splitlines()

    assert lines[:2] == ["timeline", "    title Pacts"]
    assert "    2025-06 : pact" in lines
    assert lines[-1] == "    undated : plan"
    assert all(len(export("mermaid", hostile(text)).splitlines()) == 5 for text in TEXTS.values())
