"""The real app on a free port of this machine, as a bench or a test needs it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).parent.parent
PATIENCE = 60.0  # seconds until the app has to answer


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(slots=True)
class Server:
    """The app with these words on its command line, or with the example articles; may be killed and started again."""

    log: Path
    words: Sequence[str] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    script: str = "streamlit_app.py"
    path: str = ""  # below which it is served
    root: Path = ROOT  # of the project, or of another checkout of it
    port: int = field(default_factory=free_port)
    _running: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}/{self.path}".rstrip("/")

    @property
    def process(self) -> int:
        """The number of its process."""
        assert self._running, "the app was not started"
        return self._running.pid

    def start(self) -> None:
        """Returns when it answers."""
        command = [sys.executable, "-m", "streamlit", "run", self.script, "--server.address", "127.0.0.1"]
        command += ["--server.port", str(self.port), "--server.baseUrlPath", self.path]
        command += ["--", *self.words] if self.words else []
        env = os.environ | {"TIMELINE_DRAFTS": "none"} | self.env  # nothing of a try stays among anybody's own data
        with self.log.open("ab") as out:
            self._running = subprocess.Popen(command, cwd=self.root, stdout=out, stderr=out, env=env)
        self._wait(self._running)

    def end(self) -> None:
        """As Ctrl-C does."""
        if self._running:
            self._running.terminate()
            self._running.wait(20)

    def kill(self) -> None:
        """As a power cut would: no last word, nothing put away."""
        if self._running:
            self._running.kill()
            self._running.wait(10)

    def _wait(self, running: subprocess.Popen[bytes]) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and running.poll() is None:
            try:
                urlopen(f"{self.address}/_stcore/health", timeout=2).close()
                return
            except (URLError, ConnectionError, TimeoutError):
                time.sleep(0.1)
        self.kill()
        raise RuntimeError(f"the app did not start:\n{self.log.read_text(errors='replace')}")


@contextmanager
def serving(
    log: Path,
    words: Sequence[str] = (),
    env: Mapping[str, str] | None = None,
    script: str = "streamlit_app.py",
    path: str = "",
    root: Path = ROOT,
) -> Iterator[Server]:
    """The app until the block ends."""
    server = Server(log, words, env or {}, script, path, root)
    server.start()
    try:
        yield server
    finally:
        server.end()
