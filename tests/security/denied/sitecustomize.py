"""Put on the path of a process, this denies it and its children the network, this machine's own loopback aside.

Whatever is tried all the same is refused, and written to the file that TIMELINE_NET_LOG names.
"""

import os
import sys
from ipaddress import ip_address

_OWN = {"localhost", "", None}


def _is_own(host: object) -> bool:
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    try:
        return name in _OWN or ip_address(str(name)).is_loopback
    except ValueError:
        return False


def _host(event: str, arguments: tuple[object, ...]) -> object:
    """Which host an event is about; an address that is no pair is a path of this machine."""
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        return address[0] if isinstance(address, tuple) else None
    return arguments[0]


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event not in _WATCHED or _is_own(host := _host(event, arguments)):
        return
    with open(os.environ["TIMELINE_NET_LOG"], "a", encoding="utf-8") as log:
        log.write(f"{event} {host!r}\n")
    raise PermissionError(f"the network is denied: {event} {host!r}")


_WATCHED = {
    *("socket.connect", "socket.sendto", "socket.sendmsg"),
    *("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"),
}
sys.addaudithook(_watch)
