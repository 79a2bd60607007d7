"""No redirect reaches into a private network, unless the user's own address lies in one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.reference.connectors.conftest import LIMITS, TODAY, Reply, reply, serving
from verifier.model.errors import InputError
from verifier.reference.connectors import guard
from verifier.reference.connectors.guard import Guard
from verifier.reference.connectors.session import Session

if TYPE_CHECKING:
    from tests.reference.connectors.conftest import Web

PUBLIC = "https://api.example.org/v2"

PRIVATE = [
    "127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0",  # noqa: S104
    "::1", "fe80::1%eth0", "fd00::1", "::ffff:10.0.0.1", "100.64.0.1", "224.0.0.1",
]  # fmt: skip


@pytest.mark.parametrize("peer", PRIVATE)
def test_a_host_that_turns_out_to_be_private_is_refused(peer: str) -> None:
    watch = Guard()
    watch.leave_for(PUBLIC)
    with pytest.raises(InputError, match="private network"):
        watch.arrive("innocent.example.org", 443, peer)


@pytest.mark.parametrize("peer", ["8.8.8.8", "151.101.1.1", "2606:4700::1111"])
def test_a_public_host_is_not(peer: str) -> None:
    watch = Guard()
    watch.leave_for(PUBLIC)
    watch.arrive("other.example.org", 443, peer)
    watch.pass_by("https://other.example.org/a")
    with pytest.raises(InputError):
        watch.pass_by("https://127.0.0.1/a")


@pytest.mark.parametrize(
    "address",
    [
        "http://localhost/a",
        "http://127.0.0.1:8080/",
        "http://[::1]/",
        "http://169.254.169.254/latest",
    ],
)
def test_a_private_name_is_refused_before_any_connection(address: str) -> None:
    watch = Guard()
    watch.leave_for(PUBLIC)
    with pytest.raises(InputError, match="private network"):
        watch.pass_by(address)


def test_what_the_user_typed_may_be_private_and_may_redirect() -> None:
    watch = Guard()
    watch.leave_for("http://10.0.0.5/mirror")
    watch.pass_by("http://10.0.0.5/mirror")
    watch.arrive("10.0.0.5", 80, "10.0.0.5")
    watch.pass_by("http://10.0.0.6/mirror")


def test_a_mirror_by_name_may_be_private_too() -> None:
    watch = Guard()
    watch.leave_for("https://mirror.newsroom.example/wb")
    watch.arrive("mirror.newsroom.example", 443, "10.0.0.5")
    watch.arrive("store.newsroom.example", 443, "10.0.0.6")


def test_a_private_host_of_before_is_no_target_for_a_later_public_one() -> None:
    watch = Guard()
    watch.leave_for("https://mirror.newsroom.example/wb")
    watch.arrive("mirror.newsroom.example", 443, "10.0.0.5")
    watch.leave_for(PUBLIC)
    with pytest.raises(InputError):
        watch.pass_by("https://mirror.newsroom.example/secret")


def test_a_redirect_behind_a_proxy_is_refused_by_its_name(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The server plays the newsroom's proxy: it is asked for whole addresses.
    web.answer("/data", Reply(status=302, headers={"Location": f"{web.address}/secret"}))
    web.answer("/secret", reply({"secret": 1}))
    monkeypatch.setenv("http_proxy", web.address)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    with (
        Session(TODAY, limits=LIMITS) as session,
        pytest.raises(InputError, match="private network"),
    ):
        session.get("http://statistics.example.org/data")
    assert [each.path for each in web.asked] == ["/data"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux answers on all of 127.0.0.0/8")
@pytest.mark.parametrize("disguise", ["2130706434", "127.2", "0x7f000002"])
def test_a_disguised_peer_is_refused_before_anything_is_sent(
    web: Web, monkeypatch: pytest.MonkeyPatch, disguise: str
) -> None:
    real = guard._is_private  # noqa: SLF001 - this machine has no public address to stand on
    monkeypatch.setattr(guard, "_is_private", lambda host: host != "127.0.0.1" and real(host))
    with serving("127.0.0.2") as inner:
        inner.answer("/secret", reply({"secret": 1}))
        target = inner.address.replace("127.0.0.2", disguise)
        web.answer("/data", Reply(status=302, headers={"Location": f"{target}/secret"}))
        with (
            Session(TODAY, limits=LIMITS) as session,
            pytest.raises(InputError, match="private network"),
        ):
            session.get(f"{web.address}/data")
        assert [each.path for each in web.asked] == ["/data"]
        assert inner.asked == []
        # The same address given by the user is an address like any other.
        with Session(TODAY, limits=LIMITS) as session:
            assert session.get(f"{target}/secret").json() == {"secret": 1}
