"""What every test may ask for."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


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
