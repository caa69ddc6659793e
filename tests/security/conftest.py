"""The real app where the network is denied."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.serve import serving

from .payloads import heap
from .test_network import asked, denied


@pytest.fixture(scope="module")
def shown(browser: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app with the hostile timeline."""
    yield from _at(tmp_path_factory.mktemp("shown"), "tests/security/hostile_app.py")


@pytest.fixture(scope="module")
def read(browser: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app with a heap of hostile files."""
    folder = tmp_path_factory.mktemp("files")
    heap(folder)
    yield from _at(tmp_path_factory.mktemp("read"), "streamlit_app.py", str(folder))


def _at(folder: Path, script: str, *files: str) -> Iterator[str]:
    with serving(folder / "log", files, denied(folder / "asked"), script) as server:
        yield server.address

    assert asked(folder / "asked") == ""
