"""People who use the app over its own wire, without a browser.

A `Person` speaks the protocol of Streamlit's own page: it sends what a click or a typed word sends, and holds what the
server would have drawn. So a hundred of them cost less than one browser.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.sync.client import connect
from websockets.typing import Subprotocol

PATIENCE = 60.0  # seconds that a run of the page may take before it counts as lost
_VALUES = {
    "text_input": "string_value",
    "text_area": "string_value",
    "checkbox": "bool_value",
    "button": "trigger_value",
    "multiselect": "string_array_value",
}


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
