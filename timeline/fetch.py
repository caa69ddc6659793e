"""Reading a page by its address: off unless somebody switches it on, and then from the public net only.

An address in a text may lead to a service inside the reader's own network. So every name is resolved here, every
address it has is looked at, and the connection goes to the one that was looked at; the same again at each redirect.
"""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address
from pathlib import PurePosixPath
from threading import Timer
from urllib.parse import SplitResult, urljoin, urlsplit

from .errors import ReadError
from .readers import suffixes

REDIRECTS = 3
LARGEST = 10_000_000  # bytes
SECONDS = 10.0
PORTS = frozenset({80, 443, 8080, 8443})  # where pages stand; elsewhere are mail, databases, machines to command
_CHUNK = 65_536
_LATE = f"does not answer within {SECONDS:.0f} seconds"
_SAVE = "Save the page from your browser and add the file"
_TRANSLATED = IPv6Network("64:ff9b::/96")  # IPv4 addresses in the dress of IPv6
# What Python takes for public, and nobody's page stands there: site-local, relays of 6to4, documentation.
_NOBODYS = (IPv6Network("fec0::/10"), IPv4Network("192.88.99.0/24"), IPv6Network("3fff::/20"))
_KINDS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/csv": ".csv",
    "application/json": ".json",
}

Resolve = Callable[[str, int], list[str]]
Allowed = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What stood at an address; `url` is where the last redirect led, `kind` the ending to read it as."""

    url: str
    data: bytes
    kind: str


def is_public(address: str) -> bool:
    """An address of the public net; nobody's own machine, network or cloud service."""
    ip = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1])
        if ip in _TRANSLATED:
            inner = ip_address(int(ip) & 0xFFFFFFFF)  # type: ignore[assignment]
        if inner:
            return is_public(str(inner))
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or any(ip in net for net in _NOBODYS))


def resolved(host: str, port: int) -> list[str]:
    """All addresses of a name."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def fetch(url: str, resolve: Resolve = resolved, allowed: Allowed = is_public) -> Fetched:
    """What stands at an address, within limits; anything else is a ReadError."""
    deadline = time.monotonic() + SECONDS
    here = url
    for _ in range(REDIRECTS + 1):
        try:
            answer = _Visit(here, resolve, allowed, deadline).answer()
        except TimeoutError as error:
            raise ReadError(url, _LATE, _SAVE) from error
        except (OSError, HTTPException, UnicodeError, ValueError) as error:
            if time.monotonic() > deadline:
                raise ReadError(url, _LATE, _SAVE) from error
            raise ReadError(url, f"cannot be fetched ({error})"[:300], _SAVE) from error
        if isinstance(answer, Fetched):
            return answer
        here = urljoin(here, answer)
    raise ReadError(url, f"leads on more than {REDIRECTS} times", _SAVE)


@dataclass(frozen=True, slots=True)
class _Visit:
    """One request to one checked address."""

    url: str
    resolve: Resolve
    allowed: Allowed
    deadline: float

    def answer(self) -> Fetched | str:
        """What stands here, or the address that it redirects to."""
        parts = _checked(self.url)
        host, port = str(parts.hostname), parts.port or (443 if parts.scheme == "https" else 80)
        connection = self._connection(parts.scheme, host, port)
        clock = Timer(self._left(), _hang_up, [connection.sock])  # which the connection itself lets go of
        clock.start()
        try:
            path = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
            connection.request("GET", path, headers={"User-Agent": "timeline", "Accept-Encoding": "identity"})
            return self._read(connection.getresponse())
        finally:
            clock.cancel()
            connection.close()

    def _connection(self, scheme: str, host: str, port: int) -> HTTPConnection:
        """To the very address that was looked at, not to the name again, which may lead elsewhere by then."""
        addresses = self.resolve(host.encode("idna").decode(), port)
        if not addresses or not all(map(self.allowed, addresses)):
            raise ReadError(self.url, "leads into a private network, or to no address", _SAVE)
        wire = socket.create_connection((addresses[0], port), timeout=self._left())
        if scheme == "https":
            connection: HTTPConnection = HTTPSConnection(host, port)
            wire = ssl.create_default_context().wrap_socket(wire, server_hostname=host)
        else:
            connection = HTTPConnection(host, port)
        connection.sock = wire
        return connection

    def _read(self, response: HTTPResponse) -> Fetched | str:
        target = response.headers.get("Location")
        if response.status in (301, 302, 303, 307, 308) and target:
            return target
        if response.status != 200:
            raise ReadError(self.url, f"answers {response.status} {response.reason}"[:200], _SAVE)
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise ReadError(self.url, "answers in a packing that was not asked for", _SAVE)
        return Fetched(self.url, self._body(response), _kind(response.headers.get_content_type(), self.url))

    def _body(self, response: HTTPResponse) -> bytes:
        body = bytearray()
        while chunk := response.read1(_CHUNK):
            body += chunk
            if len(body) > LARGEST:
                raise ReadError(self.url, f"holds more than {LARGEST // 10**6} MB", _SAVE)
        self._left()  # a line that the clock cut looks like one that ended
        return bytes(body)

    def _left(self) -> float:
        """Seconds until it has taken too long."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


def _hang_up(wire: socket.socket) -> None:
    """Ends it in the middle: a slow drip of bytes would put off any other end for ever."""
    with suppress(OSError):
        wire.shutdown(socket.SHUT_RDWR)


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        port, known = parts.port, parts.scheme in ("http", "https") and parts.hostname
    except ValueError:
        known = False
    if not known:
        raise ReadError(url, "is no address of the web", "Give one that begins with https://")
    if parts.username or parts.password or any(ord(letter) <= 32 for letter in url):
        raise ReadError(url, "is an address with a name, a password or blanks in it", _SAVE)
    if port is not None and port not in PORTS:
        raise ReadError(url, f"is at port {port}, where no pages stand", _SAVE)
    return parts


def _kind(content_type: str, url: str) -> str:
    """The ending to read it as: by what the server says, else by the address."""
    suffix = PurePosixPath(urlsplit(url).path).suffix.lower()
    return _KINDS.get(content_type) or (suffix if suffix in suffixes() else ".html")
