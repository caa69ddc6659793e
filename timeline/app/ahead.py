"""What the browser may fetch while the page is being made: else it asks for the code of a chart when one comes.

A page of Streamlit fetches the code of each kind of element as the first of that kind reaches it: Plotly's 4.7 MB, and
some eighty small files one after the other. Here the page names them all in its head.
"""

from __future__ import annotations

import re
from pathlib import Path

import streamlit
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CODE = Path(streamlit.__file__).parent / "static" / "static" / "js"
# Files are called by the kind, and by what is in them: Html.CzLZZ4bP.js. The heaviest comes first.
KINDS = (
    *("PlotlyChart", "Html", "Button", "ButtonGroup", "Checkbox", "FileUploader", "TextArea", "TextInput"),
    *("Multiselect", "Selectbox", "DataFrame", "BidiComponent", "Spinner"),
)
_IMPORT = re.compile(r'(?:from|import)"\./([^"]+\.js)"')  # not `import("./X.js")`, which is for later
_HEAD = b"</head>"


class Ahead:
    """Around the server: whatever page it sends names in its head what will be needed."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._links = "".join(f'<link rel="modulepreload" crossorigin href="./static/js/{name}">' for name in files())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A page's head waits for its body, since both change."""
        held: list[Message] = []

        async def told(message: Message) -> None:
            if _begins_page(message):
                held.append(message)
                return
            if held:
                head = held.pop()
                message["body"] = self._named(head, message.get("body", b""))
                await send(head)
            await send(message)

        await self._app(scope, receive, told)

    def _named(self, head: Message, body: bytes) -> bytes:
        longer = body.replace(_HEAD, self._links.encode() + _HEAD, 1)
        headers = MutableHeaders(scope=head)
        headers["content-length"] = str(int(headers["content-length"]) + len(longer) - len(body))
        return longer


def files() -> list[str]:
    """The code of the kinds of elements on the first page, and all that it stands on, as this Streamlit has it."""
    found: dict[str, None] = {}
    asked = [file.name for kind in KINDS for file in sorted(CODE.glob(f"{kind}.*.js"))]
    while asked:
        fresh = [name for name in dict.fromkeys(asked) if name not in found]
        found |= dict.fromkeys(fresh)
        asked = [name for file in fresh for name in _IMPORT.findall((CODE / file).read_text(encoding="utf-8"))]
    return list(found)


def _begins_page(message: Message) -> bool:
    """Not one that is packed, nor one without a length: they pass as they are."""
    if message["type"] != "http.response.start":
        return False
    headers = MutableHeaders(scope=message)
    plain = "content-length" in headers and "content-encoding" not in headers
    return plain and headers.get("content-type", "").startswith("text/html")
