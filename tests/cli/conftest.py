"""Three texts in a folder, and a workspace of them."""

from pathlib import Path

import pytest

from timeline.cli import main

PACT = "Rwanda and Morocco signed a military cooperation agreement in Rabat in June 2025.\n"
MINES = "Ministers of Kazakhstan and Rwanda met in Astana. They spoke of mines.\n"
HOSTILE = (
    "Mali \x1b[31mopened\u202e a drone factory in Bamako on 3 May 2024 <script>alert(1)</script>, as it said.\n" + PACT
)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("news").mkdir()
    for name, text in {"pact": PACT, "mines": MINES, "hostile": HOSTILE}.items():
        Path(f"news/{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def out(here: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["run", "news", "--out", "out"]) == 0
    capsys.readouterr()
    return "out"
