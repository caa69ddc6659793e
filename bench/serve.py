"""The real app on a free port, and people who use it over its own wire, without a browser.

A `Person` speaks the protocol of Streamlit's own page: it sends what a click or a typed word sends, and holds what the
server would have drawn. So a hundred of them cost less than one browser.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import connect
from websockets.typing import Subprotocol

ROOT = Path(__file__).parent.parent
PATIENCE = 60.0  # seconds that a run of the page may take before it counts as lost
_VALUES = {
    "text_input": "string_value",
    "text_area": "string_value",
    "checkbox": "bool_value",
    "button": "trigger_value",
    "multiselect": "string_array_value",
}


@dataclass(frozen=True, slots=True)
class Server:
    """Where it listens, and its process."""

    address: str
    process: int
    log: Path


@contextmanager
def serving(
    log: Path, files: Sequence[str] = (), env: Mapping[str, str] | None = None, script: str = "streamlit_app.py"
) -> Iterator[Server]:
    """The app with these files, or the example articles, until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", script, "--server.address", "127.0.0.1"]
    command += ["--server.port", str(port), *(["--", *files] if files else [])]
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out, env=os.environ | dict(env or {}))
        try:
            _wait(f"http://127.0.0.1:{port}", process, log)
            yield Server(f"http://127.0.0.1:{port}", process.pid, log)
        finally:
            process.terminate()
            process.wait(20)


def _wait(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(600):
        try:
            urlopen(f"{address}/_stcore/health", timeout=2).close()
            return
        except (URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
        if process.poll() is not None:
            break
    raise RuntimeError(f"the app did not start:\n{log.read_text(errors='replace')}")


@dataclass(slots=True)
class Person:
    """One open page: what it was sent last, and the state of its widgets."""

    address: str
    headers: Mapping[str, str] = field(default_factory=dict)
    query: str = ""
    seen: list[Any] = field(default_factory=list)  # the elements of the last run, as the server sent them
    values: dict[str, WidgetState] = field(default_factory=dict)
    wire: Any = None
    ended: ExitStack = field(default_factory=ExitStack)
    _known: dict[str, Any] = field(default_factory=dict)  # what is sent again only by its hash

    def __enter__(self) -> Person:
        url = self.address.replace("http", "ws", 1) + "/_stcore/stream"
        self.wire = self.ended.enter_context(
            connect(url, subprotocols=[Subprotocol("streamlit")], additional_headers=self.headers, max_size=None)
        )
        self.run()
        return self

    def __exit__(self, *_: object) -> None:
        self.ended.close()

    def run(self) -> float:
        """Has the page run once more; seconds until it is there."""
        asked = BackMsg()
        asked.rerun_script.query_string = self.query
        asked.rerun_script.widget_states.widgets.extend(self.values.values())
        start = time.perf_counter()
        self.wire.send(asked.SerializeToString())
        self.values = {key: each for key, each in self.values.items() if not each.trigger_value}
        self._take_all()
        return time.perf_counter() - start

    def act(self, label: str, value: Any = True) -> float:
        """Clicks the button, types into the field or ticks the box of this name; seconds until the page is there."""
        kind, widget = self._widget(label)
        state = WidgetState(id=widget.id)
        if kind == "multiselect":
            state.string_array_value.data.extend(value)
        else:
            setattr(state, _VALUES[kind], value)
        self.values[widget.id] = state
        return self.run()

    def text(self) -> str:
        """All that the page was sent, as text."""
        return "\n".join(str(each) for each in self.seen)

    def labels(self) -> list[str]:
        """The names of what can be used."""
        return [getattr(each, kind).label for each in self.seen if (kind := each.WhichOneof("type")) in _VALUES]

    def _widget(self, label: str) -> tuple[str, Any]:
        found = [(kind, getattr(each, kind)) for each in self.seen if (kind := each.WhichOneof("type")) in _VALUES]
        for fits in (str.__eq__, str.__contains__):
            for kind, widget in found:
                if fits(widget.label, label):
                    return kind, widget
        raise LookupError(f"no {label!r} among {self.labels()}")

    def _take_all(self) -> None:
        """Until the page is whole; a run that another one overtakes is begun again."""
        self.seen = []
        deadline = time.monotonic() + PATIENCE
        while True:
            told = ForwardMsg()
            told.ParseFromString(self.wire.recv(timeout=deadline - time.monotonic()))
            told = self._whole(told)
            kind = told.WhichOneof("type")
            if kind == "new_session":
                self.seen = []
            elif kind == "delta" and told.delta.WhichOneof("type") == "new_element":
                self.seen.append(told.delta.new_element)
            elif kind == "page_info_changed":
                self.query = told.page_info_changed.query_string
            elif kind == "script_finished" and told.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                return

    def _whole(self, told: Any) -> Any:
        """What was sent before is sent again by its hash only."""
        if told.WhichOneof("type") == "ref_hash":
            return self._known[told.ref_hash]
        if told.hash:
            self._known[told.hash] = told
        return told
