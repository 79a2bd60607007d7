"""FRED and ALFRED: text for values, a dot for none, vintages in windows that clip their dates."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.reference.connectors.conftest import Reply, cells, reply
from verifier.model.errors import InputError
from verifier.reference.connectors import fred
from verifier.reference.connectors.fred import Alfred, Fred

if TYPE_CHECKING:
    from tests.reference.connectors.conftest import Ask, Look, Web
    from verifier.reference.connectors.harvest import Harvest

KEY = {"FRED_API_KEY": "abcdefabcdefabcdefabcdefabcdefab"}


def series(**more: str) -> Reply:
    base = {
        "id": "GDP", "title": "Gross Domestic Product", "frequency": "Quarterly",
        "frequency_short": "Q", "units": "Billions of Dollars", "units_short": "Bil. of $",
        "seasonal_adjustment": "Seasonally Adjusted Annual Rate",
        "last_updated": "2026-04-30 07:46:02-05",
    }  # fmt: skip
    return reply({"seriess": [base | more]})


def observations(*rows: tuple[str, str] | tuple[str, str, str, str]) -> Reply:
    found = []
    for row in rows:
        day, value, *real = row
        since, until = real or ("2026-05-07", "2026-05-07")
        found.append({"date": day, "value": value, "realtime_start": since, "realtime_end": until})
    return reply({"count": len(found), "offset": 0, "limit": 100000, "observations": found})


def described(web: Web, **more: str) -> None:
    web.answer("/series", series(**more))


def test_a_series_as_it_stands(web: Web, ask: Ask) -> None:
    described(web)
    web.answer(
        "/series/observations",
        observations(("2025-10-01", "30485.7"), ("2026-01-01", "."), ("2026-04-01", "30721.3")),
    )
    harvest = ask(Fred, "GDP", KEY)
    assert cells(harvest, "entity", "measure", "period", "value", "unit", "scale") == [
        ("USA", "gross-domestic-product", "2025-Q4", "30485.7", "$", "1000000000"),
        ("USA", "gross-domestic-product", "2026-Q2", "30721.3", "$", "1000000000"),
    ]
    assert {each.known_from for each in harvest.statements} == {date(2026, 4, 30)}
    assert any("United States" in note for note in harvest.notes)
    assert any("seasonally adjusted" in note for note in harvest.notes)
    assert {each.query["api_key"] for each in web.asked} == {KEY["FRED_API_KEY"]}
    assert all("abcdef" not in each.address for each in harvest.answers)


@pytest.mark.parametrize(
    ("frequency", "period"),
    [("A", "2013"), ("Q", "2013-Q4"), ("M", "2013-10"), ("D", "2013-10-01"), ("W", "2013-10-01")],
)
def test_a_period_is_told_from_the_frequency(
    web: Web, ask: Ask, frequency: str, period: str
) -> None:
    described(web, frequency_short=frequency)
    web.answer("/series/observations", observations(("2013-10-01", "1")))
    assert cells(ask(Fred, "GDP", KEY), "period") == [(period,)]


TITLES = [
    ("Gross Domestic Product", "USA"),
    ("Consumer Price Index for All Urban Consumers: All Items in U.S. City Average", "USA"),
    ("Unemployment Rate - Black or African American", "USA"),
    ("Consumer Price Index: All Items for Germany", None),
    ("Unemployment Rate in California", None),
    ("Population, Total for Euro Area", None),
    ("Real GDP of Mexico", None),
]


@pytest.mark.parametrize(("title", "place"), TITLES)
def test_a_series_of_elsewhere_is_not_taken_for_the_united_states(
    web: Web, ask: Ask, title: str, place: str | None
) -> None:
    described(web, title=title)
    web.answer("/series/observations", observations(("2013-10-01", "1")))
    if place:
        assert cells(ask(Fred, "X", KEY), "entity") == [(place,)]
        return
    with pytest.raises(InputError, match="--place"):
        ask(Fred, "X", KEY)
    assert cells(ask(Fred, "X", KEY, place="DEU"), "entity") == [("DEU",)]


def test_without_a_key_it_says_where_to_get_one(web: Web, ask: Ask) -> None:
    with pytest.raises(InputError) as raised:
        ask(Fred, "GDP")
    assert "FRED_API_KEY" in str(raised.value)
    assert "https://fredaccount.stlouisfed.org/apikeys" in str(raised.value)
    assert web.asked == []


@pytest.mark.parametrize(
    ("content", "status", "message"),
    [
        ({"error_code": 400, "error_message": "No such series."}, 400, "No such series"),
        ({"error_message": f"no key {KEY['FRED_API_KEY']} here"}, 400, r"no key \*\*\* here"),
        ({"seriess": []}, 200, "describes no series"),
        ({"seriess": "x"}, 200, "unknown shape"),
        ([], 200, "unknown shape"),
    ],
)  # fmt: skip
def test_a_refusal_is_told_in_its_own_words(
    web: Web, ask: Ask, content: object, status: int, message: str
) -> None:
    web.answer("/series", reply(content, status=status))
    with pytest.raises(InputError, match=message) as raised:
        ask(Fred, "GDP", KEY)
    assert "abcdef" not in str(raised.value)


@pytest.mark.parametrize(("status", "message"), [(200, "is not JSON"), (400, r"400 .*: \[1e9")])
def test_a_number_beyond_every_power_is_a_clear_error(
    web: Web, ask: Ask, status: int, message: str
) -> None:
    web.answer("/series", Reply(b"[1e99999999999999999999]", status=status))
    with pytest.raises(InputError, match=message):
        ask(Fred, "GDP", KEY)


# Vintages: the five estimates of one quarter.

RELEASES = ["2014-01-30", "2014-02-28", "2014-03-27", "2014-07-30"]
ESTIMATES = ["17102.5", "17080.7", "17089.6", "17078.3"]


def known(harvest: Harvest) -> list[tuple[str, str, str]]:
    return [
        (each.cells["value"], str(each.known_from), str(each.until or ""))
        for each in harvest.statements
    ]


EXPECTED = [
    ("17102.5", "2014-01-30", "2014-02-28"),
    ("17080.7", "2014-02-28", "2014-03-27"),
    ("17089.6", "2014-03-27", "2014-07-30"),
    ("17078.3", "2014-07-30", ""),
]


def before(day: str) -> str:
    return str(date.fromisoformat(day) - timedelta(days=1))


@pytest.fixture
def archive(web: Web) -> Web:
    """Serve the vintages as the service does: cut to the window that was asked for."""
    described(web)
    web.answer("/series/vintagedates", reply({"count": 4, "vintage_dates": RELEASES}))

    def window(query: dict[str, str], _path: str) -> Reply:
        since, until = query["realtime_start"], query["realtime_end"]
        ends = [*(before(each) for each in RELEASES[1:]), "9999-12-31"]
        rows = [
            ("2013-10-01", value, max(start, since), min(end, until))
            for value, start, end in zip(ESTIMATES, RELEASES, ends, strict=True)
            if start <= until and end >= since
        ]
        return observations(*rows)

    web.answer("/series/observations", window)
    return web


@pytest.mark.usefixtures("archive")
def test_every_revision_is_known_from_its_release(ask: Ask) -> None:
    harvest = ask(Alfred, "GDP", KEY)
    assert known(harvest) == EXPECTED
    assert all(each.vintage for each in harvest.statements)


@pytest.mark.usefixtures("archive")
def test_fred_with_vintages_is_alfred(ask: Ask) -> None:
    assert known(ask(Fred, "GDP", KEY, vintages=True)) == EXPECTED


@pytest.mark.parametrize("most", [1, 2, 3])
def test_a_vintage_that_a_window_cut_is_one_again(
    archive: Web, ask: Ask, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fred, "_MOST_RELEASES", most)
    assert known(ask(Alfred, "GDP", KEY)) == EXPECTED
    windows = [each for each in archive.asked if each.path == "/series/observations"]
    assert len(windows) == -(-len(RELEASES) // most)


def test_no_call_asks_for_more_than_two_thousand_releases(archive: Web, ask: Ask) -> None:
    days = [str(date(2000, 1, 1) + timedelta(days=number)) for number in range(4500)]
    archive.answer("/series/vintagedates", reply({"count": 4500, "vintage_dates": days}))
    ask(Alfred, "GDP", KEY)
    starts = [each.query.get("realtime_start") for each in archive.asked]
    assert [each for each in starts if each] == [days[0], days[2000], days[4000]]


def test_search_is_the_service_s_own(web: Web, look: Look) -> None:
    hit: dict[str, Any] = {
        "id": "UNRATE", "title": "Unemployment Rate", "frequency": "Monthly", "units": "Percent",
        "seasonal_adjustment": "Seasonally Adjusted", "observation_start": "1948-01-01",
        "observation_end": "2026-04-01", "last_updated": "2026-05-02 07:44:03-05",
    }  # fmt: skip
    web.answer("/series/search", reply({"seriess": [hit]}))
    (found,) = look(Fred, "unemployment", environment=KEY)
    assert (found.spec, found.updated) == ("fred:UNRATE", "2026-05-02")
    assert "Seasonally Adjusted" in found.about
