"""Connections that stay where the user sent them: no redirect reaches into a private network.

A page on the public web may redirect to an address that only this machine can reach (a router, a
metadata service), and its answer would end in a report. The address is looked at after the
connection stands and before anything is sent, so a name that changes its meaning between a check
and the call gains nothing. What the user typed may be private; then redirects may be, too.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    from urllib3.poolmanager import PoolManager

_PORTS = {"http": 80, "https": 443}


class Guard:
    """Knows where the user asked to go, and which hosts have turned out to be private."""

    def __init__(self) -> None:
        self._home = ("", 0)
        self._private: set[tuple[str, int]] = set()

    def leave_for(self, address: str) -> None:
        """Set out for an address of the user's own."""
        self._home = _host(address)
        if _is_private(self._home[0]):
            self._private.add(self._home)

    def pass_by(self, address: str) -> None:
        """Refuse an address that is private by its name or by what it was before.

        Raises:
            InputError: it is, and the user's own address is not.
        """
        host = _host(address)
        if host in self._private or _is_private(host[0]):
            self._admit(host)

    def arrive(self, host: str, port: int, peer: str) -> None:
        """Look at whom a connection reached.

        Raises:
            InputError: a private address, and the user's own is not.
        """
        if _is_private(peer):
            self._private.add((host.lower(), port))
            self._admit((host.lower(), port))

    def _admit(self, host: tuple[str, int]) -> None:
        if host == self._home or self._home in self._private:
            return
        message = f"redirects to {host[0]}:{host[1]}, which lies in a private network; refused"
        mend = "give that address itself if you trust it"
        raise InputError(Problem(self._home[0], message, mend=mend))

    def watch(self, pools: PoolManager) -> None:
        """Make every connection of the pools pass by this guard."""
        from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

        class Plain(HTTPConnectionPool):
            ConnectionCls = _guarded(HTTPConnectionPool.ConnectionCls, self)

        class Secure(HTTPSConnectionPool):
            ConnectionCls = _guarded(HTTPSConnectionPool.ConnectionCls, self)

        pools.pool_classes_by_scheme = {"http": Plain, "https": Secure}


def _guarded(kind: Any, guard: Guard) -> Any:  # noqa: ANN401 - urllib3 types them by protocols
    class Guarded(kind):  # type: ignore[misc]  # a class made of an argument
        def connect(self) -> None:
            """Connect, and let the guard look at whom that reached.

            Raises:
                InputError: a private address, and the user's own is not.
            """
            super().connect()
            if self.proxy is not None or self.sock is None:
                return  # the peer is the newsroom's proxy; names were looked at before
            try:
                guard.arrive(self.host, self.port, str(self.sock.getpeername()[0]))
            except InputError:
                self.close()
                raise

    return Guarded


def _host(address: str) -> tuple[str, int]:
    parts = urlsplit(address)
    return (parts.hostname or "").lower(), parts.port or _PORTS.get(parts.scheme, 0)


def _is_private(host: str) -> bool:
    """Tell an address of no public network: loopback, private, link-local, reserved, multicast.

    >>> [_is_private(each) for each in ("127.0.0.1", "10.1.2.3", "169.254.169.254", "::1")]
    [True, True, True, True]
    >>> [_is_private(each) for each in ("8.8.8.8", "example.org", "::ffff:10.0.0.1", "localhost")]
    [False, False, True, True]
    """
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return not (mapped or address).is_global or address.is_multicast
