"""The page names in its head the code that it will need, and nothing else that the server sends is touched."""

import asyncio
from typing import Any

import pytest

from timeline.app import ahead

PAGE = b"<html><head><title>T</title></head><body></body></html>"
Message = dict[str, Any]


def sent(body: bytes, **headers: str) -> tuple[dict[str, str], bytes]:
    """Headers and body that a browser gets of such an answer."""
    found: list[Message] = []

    async def server(scope: object, receive: object, send: Any) -> None:
        named = {"content-length": str(len(body))} | {key.replace("_", "-"): value for key, value in headers.items()}
        raw = [(key.encode(), value.encode()) for key, value in named.items() if value]
        await send({"type": "http.response.start", "status": 200, "headers": raw})
        await send({"type": "http.response.body", "body": body})

    async def take(message: Any) -> None:
        found.append(message)

    asyncio.run(ahead.Ahead(server)({"type": "http"}, None, take))  # type: ignore[arg-type]
    start, end = found
    return {key.decode(): value.decode() for key, value in start["headers"]}, end["body"]


@pytest.mark.parametrize("kind", ahead.KINDS)
def test_this_streamlit_has_the_code_of_every_kind(kind: str) -> None:
    assert [each for each in ahead.files() if each.startswith(f"{kind}.")]


def test_what_is_named_is_there_once() -> None:
    found = ahead.files()

    assert [name for name in found if not (ahead.CODE / name).is_file()] == []
    assert len(found) == len(set(found))


def test_a_page_names_the_chart_before_it_is_asked_for() -> None:
    headers, body = sent(PAGE, content_type="text/html; charset=utf-8")

    assert b'href="./static/js/PlotlyChart.' in body.partition(b"</head>")[0]
    assert int(headers["content-length"]) == len(body)


@pytest.mark.parametrize(
    "headers",
    [
        {"content_type": "text/javascript"},
        {"content_type": "text/html", "content_encoding": "gzip"},
        {"content_type": "text/html", "content_length": ""},
    ],
)
def test_all_else_passes_as_it_is(headers: dict[str, str]) -> None:
    assert sent(PAGE, **headers)[1] == PAGE


def test_a_page_without_a_head_stays_whole() -> None:
    headers, body = sent(b"", content_type="text/html")

    assert (headers["content-length"], body) == ("0", b"")
