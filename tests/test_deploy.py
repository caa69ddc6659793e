"""What is needed to run it elsewhere is there: the Dockerfile's files reach the builder, settings fit a host."""

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COPIED = [name for line in re.findall(r"^COPY (.+)$", DOCKERFILE, re.MULTILINE) for name in line.split()[:-1]]


def ignored(name: str) -> bool:
    """Does .dockerignore keep it from the builder? The last line that fits decides."""
    found = False
    for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#") and fnmatch(name, line.removeprefix("!")):
            found = not line.startswith("!")
    return found


@pytest.mark.parametrize("name", COPIED)
def test_what_the_image_copies_is_there_and_sent(name: str) -> None:
    assert (ROOT / name).exists()
    assert not ignored(name)


@pytest.mark.parametrize("name", ["tests", "bench", ".git", "artifacts", "out", ".venv"])
def test_nothing_else_is_sent_to_the_builder(name: str) -> None:
    assert ignored(name)


def test_the_image_has_all_that_the_app_starts_from_and_no_rights() -> None:
    lines = DOCKERFILE.splitlines()

    assert {"streamlit_app.py", "timeline", "seeds", ".streamlit"} <= set(COPIED)
    assert lines.index("USER reader") < next(at for at, line in enumerate(lines) if line.startswith("CMD"))


def test_a_host_finds_what_it_installs_from() -> None:
    wanted = {line.split(">=")[0] for line in (ROOT / "requirements.txt").read_text().splitlines() if ">=" in line}
    declared = (ROOT / "pyproject.toml").read_text(encoding="utf-8").partition("[project.optional")[0]

    assert (ROOT / "streamlit_app.py").is_file()
    assert {name for name in wanted - {"pytest"} if f'"{name}>=' not in declared} == set()
    assert not re.search(r"^address", (ROOT / ".streamlit" / "config.toml").read_text(), re.MULTILINE)
