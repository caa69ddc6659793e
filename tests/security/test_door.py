"""The front door: a password that is not guessed quickly, a proxy that says who comes, limits for each visitor."""

from __future__ import annotations

from collections.abc import Iterator
from http.client import HTTPConnection
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from bench.person import Person
from bench.serve import Server, serving
from timeline.app import door, heap
from timeline.app.given import Added
from timeline.interval import Day

APP = str(Path(__file__).parent.parent.parent / "streamlit_app.py")
TODAY = Day(2026, 1, 22)
TEXT = "Ghana and Togo signed a pact on 3 May 2024."


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setattr("sys.argv", ["streamlit_app.py"])
    monkeypatch.setattr(door, "_tries", door.Tries())
    return AppTest.from_file(APP, default_timeout=60)


def knock(app: AppTest, word: str) -> AppTest:
    app.text_input[0].set_value(word)
    return app.button[0].click().run()


def words(app: AppTest) -> str:
    return " ".join(each.proto.body for each in app.get("html") if "<style>" not in each.proto.body)


def is_in(app: AppTest) -> bool:
    return any(each.label == "Add" for each in app.button)


def test_without_a_password_the_door_is_open(app: AppTest) -> None:
    assert is_in(app.run())


def test_with_one_nothing_is_shown_before_it(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(door.PASSWORD, "kigali")
    app.run()

    assert not is_in(app)
    assert "events" not in words(app)
    assert not is_in(knock(app, "rabat"))
    assert "That is not the password" in words(app)
    assert is_in(knock(app, "kigali"))


def test_guessing_takes_ever_longer(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(door.PASSWORD, "kigali")
    monkeypatch.setattr(door, "_address", lambda: "192.0.2.1")
    monkeypatch.setattr(door, "monotonic", lambda: 1.0)
    app.run()
    for _ in range(door.FREE):
        knock(app, "rabat")

    assert "Try again in" in words(app)
    assert not is_in(knock(app, "kigali"))


def test_the_waits_double_and_are_those_of_one_address() -> None:
    tries = door.Tries()
    now, waits = 0.0, []
    for _ in range(12):
        waits.append(tries.check("rabat", "kigali", "192.0.2.1", now) or 0.0)
        now += waits[-1]

    assert waits[: door.FREE] == [0, 0, 1]
    assert all(then == min(2 * first, door.LONGEST) for first, then in pairwise(waits[door.FREE - 1 :]))
    assert tries.check("kigali", "kigali", "192.0.2.1", now - 1) is not None
    assert tries.check("kigali", "kigali", "192.0.2.2", now - 1) is None
    assert tries.check("kigali", "kigali", "192.0.2.1", now) is None


def test_what_is_remembered_of_addresses_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "_ADDRESSES", 10)
    tries = door.Tries()
    for number in range(50):
        tries.check("rabat", "kigali", f"192.0.2.{number}", 0.0)

    assert len(tries.wrong) == 10


def test_a_password_may_stand_in_a_file_that_has_to_hold_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(door.PASSWORD_FILE, str(tmp_path / "secret"))
    (tmp_path / "secret").write_text("kigali\n", encoding="utf-8")
    assert door._password() == "kigali"
    (tmp_path / "secret").write_text("\n", encoding="utf-8")

    with pytest.raises(ValueError, match="holds no password"):
        door._password()


@pytest.mark.parametrize(
    ("headers", "inside"),
    [
        ({}, False),
        ({"X-Forwarded-User": "ana"}, False),
        ({"X-Timeline-Proxy": "s3cret"}, False),
        ({"X-Timeline-Proxy": "S3cret", "X-Forwarded-User": "ana"}, False),
        ({"X-Timeline-Proxy": "s3cret", "X-Forwarded-User": "ana"}, True),
    ],
)
def test_behind_a_proxy_only_what_it_passes_on_comes_in(proxied: Server, headers: dict[str, str], inside: bool) -> None:
    with Person(proxied.address, headers) as person:
        assert ("Add" in person.labels()) is inside
        assert ("through its proxy only" in person.text()) is not inside


@pytest.fixture(scope="module")
def proxied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("proxied") / "log", env={door.PROXY: "s3cret"}) as server:
        yield server


def test_a_header_means_nothing_where_no_proxy_is_set_up() -> None:
    assert not door.passed_on({"X-Forwarded-User": "ana", "X-Timeline-Proxy": ""}, "s3cret")


@pytest.mark.parametrize(
    ("limits", "count", "reason"),
    [
        ({}, 100, ""),
        ({door.MOST_TEXTS: "3"}, 3, ""),
        ({door.MOST_TEXTS: "3"}, 4, "4 texts; this server takes 3 of one visitor"),
        ({door.MOST_MB: "2"}, 2, ""),
        ({door.MOST_MB: "2"}, 3, "3 MB of texts; this server takes 2 MB"),
    ],
)
def test_a_visitor_brings_so_much_and_no_more(
    monkeypatch: pytest.MonkeyPatch, limits: dict[str, str], count: int, reason: str
) -> None:
    for name, value in limits.items():
        monkeypatch.setenv(name, value)
    texts = [Added(f"{number}.txt", b"x" * 1_000_000) for number in range(count)]
    told = door.too_much(texts[:1], texts)

    assert (reason in told) if reason else told == ""


def test_the_page_says_so_and_keeps_what_was_there(app: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(door.MOST_TEXTS, "1")
    app.run()
    for number in (1, 2):
        next(each for each in app.text_area if each.label == "or paste a text").set_value(f"{TEXT} {number}")
        next(each for each in app.button if each.label == "Add").click().run()

    assert "this server takes 1 of one visitor" in words(app)
    assert len(app.session_state["added"]) == 1


def test_texts_of_those_who_left_are_forgotten() -> None:
    shelves: list[Any] = [heap._read, heap._told, heap._shelf]

    assert [each._info.ttl for each in shelves] == [heap.FORGET] * 3
    assert heap.FORGET <= 3600


def test_of_many_timelines_the_last_seen_are_kept(monkeypatch: pytest.MonkeyPatch, app: AppTest) -> None:
    monkeypatch.setattr(heap, "KEPT", 3)
    heap._shelf.clear()
    first = Added("a.txt", TEXT.encode())
    kept = heap.load([first], TODAY)
    for number in range(4):
        heap.load([Added("b.txt", f"{TEXT} {number}".encode())], TODAY)

        assert heap.load([first], TODAY) is kept
    assert len(heap._shelf()) == 3


HOSTS = """
[server]
allowedHosts = ["timeline.example.org", "127.0.0.1"]
"""


_UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


@pytest.mark.parametrize(("host", "status"), [("timeline.example.org", 101), ("127.0.0.1", 101), ("evil.example", 403)])
def test_the_line_for_shared_servers_lets_in_only_its_own_name(named: Server, host: str, status: int) -> None:
    where = urlsplit(named.address)
    asked = HTTPConnection(str(where.hostname), where.port, timeout=20)
    asked.request("GET", "/_stcore/stream", headers={"Host": host, **_UPGRADE})

    assert asked.getresponse().status == status
    assert HOSTS.strip() in (Path(APP).parent / "SECURITY.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    home = tmp_path_factory.mktemp("home")
    (home / ".streamlit").mkdir()
    (home / ".streamlit" / "config.toml").write_text(HOSTS, encoding="utf-8")
    with serving(home / "log", env={"HOME": str(home)}) as server:
        yield server
