"""The real app on a free port of this machine."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def address(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the app listens."""
    with serving(tmp_path_factory.mktemp("server") / "log") as found:
        yield found


@contextmanager
def serving(log: Path, path: str = "") -> Iterator[str]:
    """The app on a free port, under a path of its own where one is given."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py", "--server.address", "127.0.0.1"]
    command += ["--server.port", str(port), "--server.baseUrlPath", path]
    found = f"http://127.0.0.1:{port}/{path}".rstrip("/")
    with log.open("wb") as out:
        server = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out)
        try:
            _wait(found, server, log)
            yield found
        finally:
            server.terminate()
            server.wait(10)


def _wait(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(300):
        try:
            urlopen(f"{address}/_stcore/health", timeout=2).close()
            return
        except (URLError, ConnectionError):
            time.sleep(0.1)
        if server.poll() is not None:
            break
    pytest.fail(f"the app did not start:\n{log.read_text(errors='replace')}")
