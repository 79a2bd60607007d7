"""What is fetched is bounded, patient, polite and silent about secrets."""

from __future__ import annotations

import gzip
import logging
import socket
import sqlite3
import tracemalloc
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from tests.reference.connectors.conftest import LIMITS, TODAY, Reply, reply
from verifier.model.errors import InputError
from verifier.reference.connectors.session import CACHE_FILE, Session

if TYPE_CHECKING:
    from pathlib import Path

    from tests.reference.connectors.conftest import Web

KEY = "0123456789abcdef/+ key"
CSV = "text/csv; charset=utf-8"


def problem(raised: pytest.ExceptionInfo[InputError]) -> str:
    return str(raised.value)


def test_an_answer_is_kept_and_not_asked_for_again(web: Web, session: Session) -> None:
    web.answer("/a", reply({"a": 1}))
    first = session.get(f"{web.address}/a", {"q": "1"})
    second = session.get(f"{web.address}/a", {"q": "1"})
    assert first == second
    assert len(web.asked) == 1


def test_without_a_cache_every_call_is_made(web: Web) -> None:
    web.answer("/a", reply({"a": 1}))
    with Session(TODAY, limits=LIMITS) as session:
        session.get(f"{web.address}/a")
        session.get(f"{web.address}/a")
    assert len(web.asked) == 2


def test_offline_only_the_cache_answers(web: Web, tmp_path: Path) -> None:
    web.answer("/a", reply({"a": 1}))
    with Session(TODAY, cache=tmp_path, limits=LIMITS) as session:
        session.get(f"{web.address}/a")
    with Session(TODAY, cache=tmp_path, limits=LIMITS, offline=True) as session:
        assert session.get(f"{web.address}/a").json() == {"a": 1}
        with pytest.raises(InputError, match="not in the cache"):
            session.get(f"{web.address}/b")
    assert len(web.asked) == 1


def test_the_caller_says_who_it_is(web: Web) -> None:
    web.answer("/a", reply({}))
    with Session(TODAY, limits=LIMITS, contact="desk@example.org") as session:
        session.get(f"{web.address}/a")
    assert web.asked[0].agent.startswith("numeric-claim-verifier/")
    assert "desk@example.org" in web.asked[0].agent


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_busy_service_is_asked_again(web: Web, session: Session, status: int) -> None:
    web.answer("/a", Reply(b"busy", "text/plain", status), reply({"a": 1}))
    assert session.get(f"{web.address}/a").json() == {"a": 1}
    assert len(web.asked) == 2


def test_retry_after_is_waited_for(web: Web, session: Session) -> None:
    web.answer("/a", Reply(b"slow down", status=429, headers={"Retry-After": "1"}), reply({}))
    session.get(f"{web.address}/a")
    assert web.asked[1].at - web.asked[0].at >= 1.0


def test_a_retry_after_beyond_patience_is_told_and_not_waited_for(
    web: Web, session: Session
) -> None:
    web.answer("/a", Reply(b"quota", status=429, headers={"Retry-After": "3600"}))
    with pytest.raises(InputError) as raised:
        session.get(f"{web.address}/a")
    assert "429" in problem(raised)
    assert "3600 seconds" in problem(raised)
    assert len(web.asked) == 1


def test_a_service_that_stays_busy_is_given_up(web: Web, session: Session) -> None:
    web.answer("/a", Reply(b"maintenance until noon", "text/plain", 503))
    with pytest.raises(InputError, match="503"):
        session.get(f"{web.address}/a", refused=lambda answer, _: answer.beginning())
    assert len(web.asked) == LIMITS.attempts


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 413])
def test_a_refusal_is_not_asked_again(web: Web, session: Session, status: int) -> None:
    web.answer("/a", Reply(b"no", "text/plain", status))
    with pytest.raises(InputError, match=str(status)):
        session.get(f"{web.address}/a")
    assert len(web.asked) == 1


@pytest.mark.parametrize("body", [b"", b"  \r\n "])
def test_nothing_is_no_answer(web: Web, session: Session, body: bytes) -> None:
    web.answer("/a", Reply(body), Reply(body), reply({"a": 1}))
    assert session.get(f"{web.address}/a").json() == {"a": 1}
    web.answer("/b", Reply(body))
    with pytest.raises(InputError, match="answered with nothing"):
        session.get(f"{web.address}/b")


def test_a_slow_answer_is_given_up(web: Web) -> None:
    web.answer("/a", Reply(b"{}", pause=1.0))
    limits = replace(LIMITS, read=0.2, attempts=2)
    with (
        Session(TODAY, limits=limits) as session,
        pytest.raises(InputError, match="no answer within"),
    ):
        session.get(f"{web.address}/a")


def test_an_answer_that_breaks_off_is_asked_for_again(web: Web, session: Session) -> None:
    web.answer("/a", Reply(b'{"a"', cut=True), reply({"a": 1}))
    assert session.get(f"{web.address}/a").json() == {"a": 1}


def test_calls_of_one_host_keep_their_distance(web: Web) -> None:
    web.answer("/.", reply({}))
    with Session(TODAY, limits=replace(LIMITS, pace=1.0)) as session:
        for path in "abc":
            session.get(f"{web.address}/{path}", pause=0.4)
    gaps = [later.at - earlier.at for earlier, later in pairwise(web.asked)]
    assert min(gaps) >= 0.2  # a busy machine notes a call late, and the next one not


def test_ten_gigabytes_are_cut_off_at_the_bound_with_little_memory(web: Web) -> None:
    web.answer("/a", Reply(b"[", endless=10_000_000_000))
    limits = replace(LIMITS, size=1_000_000)
    with Session(TODAY, limits=limits) as session:
        tracemalloc.start()
        with pytest.raises(InputError, match="larger than 1,000,000 bytes"):
            session.get(f"{web.address}/a")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 8_000_000
    assert web.sent < 50_000_000  # what lay in the buffers between the two ends


def test_a_length_beyond_the_bound_is_not_even_read(web: Web, session: Session) -> None:
    web.answer("/a", Reply(b"[]", headers={"X": "1"}))
    limits = replace(LIMITS, size=1)
    with Session(TODAY, limits=limits) as session, pytest.raises(InputError, match="larger than"):
        session.get(f"{web.address}/a")


def test_a_small_packet_that_unpacks_to_much_is_cut_off(web: Web) -> None:
    packed = gzip.compress(b" " * 50_000_000)
    assert len(packed) < 100_000
    web.answer("/a", Reply(packed, headers={"Content-Encoding": "gzip"}))
    limits = replace(LIMITS, size=1_000_000)
    with Session(TODAY, limits=limits) as session:
        tracemalloc.start()
        with pytest.raises(InputError, match="larger than"):
            session.get(f"{web.address}/a")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 16_000_000


def test_what_is_packed_is_unpacked(web: Web, session: Session) -> None:
    packed = gzip.compress(b'{"a": 1}')
    web.answer("/a", Reply(packed, headers={"Content-Encoding": "gzip"}))
    assert session.get(f"{web.address}/a").json() == {"a": 1}


def test_redirects_are_followed_but_not_for_ever(web: Web, session: Session) -> None:
    web.answer("/old", Reply(status=301, headers={"Location": "/new"}))
    web.answer("/new", reply({"a": 1}))
    web.answer("/loop", Reply(status=302, headers={"Location": "/loop"}))
    assert session.get(f"{web.address}/old").json() == {"a": 1}
    with pytest.raises(InputError, match="redirects more than"):
        session.get(f"{web.address}/loop")


def test_a_redirect_out_of_the_web_is_refused(web: Web, session: Session) -> None:
    web.answer("/file", Reply(status=302, headers={"Location": "file:///etc/passwd"}))
    with pytest.raises(InputError, match="cannot be fetched"):
        session.get(f"{web.address}/file")


def test_a_host_that_is_not_there_is_named(session: Session) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/a"
    with pytest.raises(InputError) as raised:
        session.get(address)
    assert raised.value.problems[0].path == address


# Secrets.


def assert_silent(text: str) -> None:
    for form in (KEY, "0123456789abcdef", "%2F%2B"):
        assert form not in text


def test_a_key_is_in_no_message_no_log_no_address_and_no_cache(
    web: Web, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    web.answer("/good", reply({"your key": KEY}, headers={"X-Key": KEY}))
    web.answer("/bad", Reply(f"bad key {KEY}".encode(), status=400))
    there = "/good?api_key=0123456789abcdef%2F%2B+key"
    web.answer("/moved", Reply(status=302, headers={"Location": there}))
    told: list[str] = []
    with Session(
        TODAY, cache=tmp_path, limits=LIMITS, key_parameters=("api_key",), tell=told.append
    ) as session:
        session.secrets.add(KEY)
        for path in ("good", "moved"):
            answer = session.get(f"{web.address}/{path}", {"api_key": KEY, "q": "1"})
            assert_silent(repr(answer))
            assert_silent(answer.text())
        with pytest.raises(InputError) as raised:
            session.get(
                f"{web.address}/bad", {"api_key": KEY}, refused=lambda answer, _: answer.text()
            )
        assert_silent(problem(raised))
        assert raised.value.__cause__ is None
    assert web.asked[0].query["api_key"] == KEY  # it was sent, to the service alone
    assert_silent(caplog.text)
    assert_silent(repr(told))
    stored = (tmp_path / CACHE_FILE).read_bytes()
    assert b"good" in stored
    assert_silent(stored.decode("utf-8", "replace"))


def test_a_key_is_not_in_the_message_of_a_host_that_is_not_there() -> None:
    with Session(TODAY, limits=replace(LIMITS, attempts=1)) as session:
        session.secrets.add(KEY)
        with pytest.raises(InputError) as raised:
            session.get("http://127.0.0.1:1/a", {"api_key": KEY})
    assert_silent(problem(raised))
    assert_silent(repr(raised.getrepr(style="long")))


def test_a_password_in_an_address_is_sent_and_not_shown(web: Web, tmp_path: Path) -> None:
    web.answer("/a", reply({}))
    address = web.address.replace("http://", "http://desk:s3cretword@")
    with Session(TODAY, cache=tmp_path, limits=LIMITS) as session:
        answer = session.get(f"{address}/a")
        with pytest.raises(InputError) as raised:
            session.get(f"{address}/none")
    assert "s3cretword" not in repr(answer) + problem(raised)
    assert b"s3cretword" not in (tmp_path / CACHE_FILE).read_bytes()


# A cache that is broken.


def test_a_broken_cache_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / CACHE_FILE).write_bytes(b"this is no database " * 100)
    with pytest.raises(InputError) as raised:
        Session(TODAY, cache=tmp_path, limits=LIMITS)
    assert str(tmp_path / CACHE_FILE) in problem(raised)
    assert "delete it" in problem(raised)


def test_a_file_in_the_place_of_the_cache_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(InputError, match="cache cannot be used"):
        Session(TODAY, cache=tmp_path / "cache", limits=LIMITS)


def test_a_cache_that_keeps_nothing_keeps_nobody_from_an_answer(web: Web, tmp_path: Path) -> None:
    web.answer("/a", reply({}))
    with Session(TODAY, cache=tmp_path, limits=LIMITS) as session:
        session.get(f"{web.address}/a")
    connection = sqlite3.connect(tmp_path / CACHE_FILE)
    connection.execute("DROP TABLE responses")
    connection.execute("CREATE VIEW responses AS SELECT 1 AS key, 2 AS value")
    connection.commit()
    connection.close()
    with Session(TODAY, cache=tmp_path, limits=LIMITS) as session:
        for number in "123":
            assert session.get(f"{web.address}/a", {"q": number}).json() == {}
