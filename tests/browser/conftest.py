"""The real app on a free port of this machine."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from bench.serve import serving


@pytest.fixture(scope="session")
def address(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the app listens."""
    with serving(tmp_path_factory.mktemp("server") / "log") as server:
        yield server.address
