"""What every test may ask for."""

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

if find_spec("playwright") and find_spec("axe_playwright_python"):
    from chromium import browser, page

    __all__ = ["browser", "page"]
    collect_ignore = []
else:
    collect_ignore = ["browser", "security/test_scripts.py"]

pytest_plugins = ["parallel"] if find_spec("xdist") else []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says what was left out, and what it takes."""
    if collect_ignore:
        words = "the tests in a browser, which need Chromium and: pip install -e '.[test]'"
        terminalreporter.write_line(f"Left out: {words}")


@pytest.fixture(scope="session")
def seeds() -> list[Path]:
    """The user's five articles, which are texts to try things on and are never changed."""
    return sorted((ROOT / "seeds").glob("*.txt"))


@pytest.fixture(scope="session")
def gold() -> Path:
    """The measuring data, where there is any: the folder that TIMELINE_GOLD names."""
    folder = os.environ.get("TIMELINE_GOLD")
    if not folder:
        pytest.skip("TIMELINE_GOLD names no folder of measuring data")
    return Path(folder)
