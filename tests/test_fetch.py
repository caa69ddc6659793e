"""Pages by their address: off by default; when on, never into a private network, never more than allowed."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from timeline import fetch as fetching
from timeline.cli import main
from timeline.errors import ReadError
from timeline.fetch import fetch, is_public
from timeline.run import run

PAGE = b"<html><title>The pact of Rabat</title><p>Rwanda and Morocco signed it in June 2025.</p></html>"


class Site(BaseHTTPRequestHandler):
    """What stands where on the test's own machine."""

    def do_GET(self) -> None:
        asked: list[str] = self.server.asked  # type: ignore[attr-defined]
        asked.append(f"{self.headers['Host'].partition(':')[0]}{self.path}")
        if self.path.startswith("/on"):
            return self._redirect(f"/on{int(self.path[3:] or 0) + 1}" if self.path != "/on3" else "/page")
        if self.path == "/inside":
            return self._redirect("http://inside.example/secret")
        if self.path == "/file":
            return self._redirect("file:///etc/passwd")
        if self.path == "/large":
            return self._send(b"x" * 2_000, "text/plain")
        if self.path == "/drip":
            return self._drip()
        if self.path == "/packed":
            return self._send(PAGE, "text/html", **{"Content-Encoding": "gzip"})
        if self.path == "/missing":
            return self._send(b"no", "text/html", 404)
        return self._send(PAGE, "application/pdf" if self.path == "/pdf" else "text/html; charset=utf-8")

    def _redirect(self, to: str) -> None:
        self._send(b"", "text/html", 302, Location=to)

    def _send(self, body: bytes, kind: str, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(200):
            try:
                self.wfile.write(b"x")
            except OSError:
                return
            time.sleep(0.05)

    def log_message(self, *_: Any) -> None:
        """Nothing."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[ThreadingHTTPServer]:
    monkeypatch.setattr(fetching, "PORTS", range(65_536))
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    server.asked = []  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def visit(site: ThreadingHTTPServer, path: str) -> fetching.Fetched:
    """As `fetch`, on a net whose public names all stand on this machine, and `inside.example` within."""

    def resolve(host: str, port: int) -> list[str]:
        return ["10.0.0.1"] if host == "inside.example" else ["127.0.0.1"]

    return fetch(f"http://paper.example:{site.server_port}{path}", resolve, lambda address: address == "127.0.0.1")


def asked(site: ThreadingHTTPServer) -> list[str]:
    return list(site.asked)  # type: ignore[attr-defined]


def test_a_page(site: ThreadingHTTPServer) -> None:
    found = visit(site, "/page?a=1")

    assert (found.data, found.kind) == (PAGE, ".html")
    assert asked(site) == ["paper.example/page?a=1"]


def test_what_the_server_says_goes_before_the_address(site: ThreadingHTTPServer) -> None:
    assert visit(site, "/pdf").kind == ".pdf"


def test_three_redirects_are_followed_and_no_more(site: ThreadingHTTPServer) -> None:
    assert visit(site, "/on1").url.endswith("/page")

    with pytest.raises(ReadError, match="leads on more than 3 times"):
        visit(site, "/on")


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/inside", "leads into a private network"),
        ("/file", "is no address of the web"),
        ("/packed", "a packing that was not asked for"),
        ("/missing", "answers 404"),
    ],
)
def test_what_is_refused(site: ThreadingHTTPServer, path: str, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        visit(site, path)

    assert not any("secret" in each for each in asked(site))


def test_no_more_than_allowed(site: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 1_000)

    with pytest.raises(ReadError, match="holds more than"):
        visit(site, "/large")


def test_a_drip_is_cut_off(site: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 0.3)

    with pytest.raises(ReadError, match="does not answer within"):
        visit(site, "/drip")


@pytest.mark.parametrize(
    "url",
    [
        "ftp://a.example/x",
        "file:///etc/passwd",
        "http://",
        "https:///x",
        "javascript:alert(1)",
        "http://a.example:x/",
        "http://[::1",
        "//a.example",
        "data:text/html,x",
        "gopher://a.example/",
        "http:a.example",
        "http:/127.0.0.1/",
        "http:\\\\127.0.0.1\\",
        "http://a.example:99999/",
    ],
)
def test_no_address_of_the_web(url: str) -> None:
    with pytest.raises(ReadError, match="is no address of the web"):
        fetch(url, lambda host, port: pytest.fail("was looked up"))


@pytest.mark.parametrize(
    "url",
    [
        *("http://user:secret@a.example/", "http://a.example/a b", "http://a.example/\r\nX: y"),
        *("http://a.example@127.0.0.1/", "http://127.0.0.1\\@a.example/", "http://a.example/\x00"),
    ],
)
def test_addresses_with_more_in_them(url: str) -> None:
    with pytest.raises(ReadError, match=r"with a name, a password or blanks|is no address"):
        fetch(url, lambda host, port: pytest.fail("was looked up"))


@pytest.mark.parametrize(
    "url",
    [
        *("http://127.0.0.1/", "http://localhost/", "http://2130706433/", "http://0x7f000001/", "http://127.1/"),
        *("http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://0.0.0.0/", "http://0177.0.0.1/", "http://0x7f.1/"),
        *("http://017700000001/", "http://127.0.1/", "http://0/", "http://LOCALHOST/", "http://localhost./"),
        *("http://[::ffff:7f00:1]/", "http://[0:0:0:0:0:ffff:127.0.0.1]/", "http://[64:ff9b::127.0.0.1]/"),
        *("http://①②⑦.0.0.1/", "http://127。0。0。1/", "http://[::]/", "http://[2002:7f00:1::]/"),
    ],
)
def test_this_machine_is_refused_in_all_its_spellings(url: str) -> None:
    with pytest.raises(ReadError, match=r"leads into a private network|cannot be fetched"):
        fetch(url)


@pytest.mark.parametrize(
    "address",
    [
        *(
            "127.0.0.1",
            "127.255.0.1",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
        ),
        *("224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1"),
        *("ff02::1", "::ffff:10.0.0.1", "::ffff:7f00:1", "2002:7f00:1::", "64:ff9b::7f00:1", "2001:db8::1"),
        *(
            "fec0::1",
            "::127.0.0.1",
            "192.88.99.1",
            "198.18.0.1",
            "3fff::1",
            "2001:0:7f00:1::",
            "100.100.100.200",
            "100::1",
        ),
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808", "::ffff:8.8.8.8"]
)
def test_addresses_that_are(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("port", [0, 22, 25, 6379, 9200])
def test_ports_where_no_pages_stand(port: int) -> None:
    with pytest.raises(ReadError, match="where no pages stand"):
        fetch(f"http://a.example:{port}/", lambda host, port: pytest.fail("was looked up"))


@pytest.mark.parametrize("addresses", [["8.8.8.8", "10.0.0.1"], ["10.0.0.1", "8.8.8.8"], []])
def test_one_private_address_is_enough(addresses: list[str]) -> None:
    with pytest.raises(ReadError, match="leads into a private network"):
        fetch("http://paper.example/", lambda host, port: addresses)


def test_the_connection_goes_to_the_address_that_was_looked_at(
    site: ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])  # a name that leads elsewhere when it is asked again
    reached: list[str] = []
    connect = fetching.socket.create_connection
    monkeypatch.setattr(
        fetching.socket, "create_connection", lambda where, **how: reached.append(where[0]) or connect(where, **how)
    )
    fetch(f"http://paper.example:{site.server_port}/", lambda host, port: next(answers), lambda address: True)

    assert reached == ["127.0.0.1"]


def test_it_is_off_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching.socket, "create_connection", lambda *_, **__: pytest.fail("was fetched"))
    found = run(["https://paper.example/pact"])

    assert [trouble.source for trouble in found.errors] == ["https://paper.example/pact"]
    assert "--allow-url" in found.errors[0].remedy


def test_when_on_a_page_is_a_document_under_its_address(
    monkeypatch: pytest.MonkeyPatch, site: ThreadingHTTPServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fetching, "fetch", lambda url: visit(site, "/2026/01/22/pact"))
    code = main(["run", "https://paper.example/pact", "--allow-url", "--out", str(tmp_path / "out")])
    (document,) = run(["https://paper.example/pact"], allow_url=True).documents

    assert (code, document.source.endswith("/2026/01/22/pact")) == (0, True)
    assert (document.title, document.dct and document.dct.edtf) == ("The pact of Rabat", "2026-01-22")
    assert "1 event" in capsys.readouterr().out
