"""The World Bank's API as it behaves: errors with status 200, empty rows, aggregates, releases."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.reference.connectors.conftest import TODAY, Reply, cells, reply
from verifier.model.errors import InputError
from verifier.reference.connectors.worldbank import WorldBank

if TYPE_CHECKING:
    from tests.reference.connectors.conftest import Ask, Look, Web

POPULATION = "SP.POP.TOTL"
MESSAGE = [{"message": [{"id": "120", "key": "Invalid value", "value": "The value is not valid"}]}]


def row(
    value: object, year: str = "2024", code: str = "MEX", name: str = "Mexico", status: str = ""
) -> dict[str, Any]:
    return {
        "indicator": {"id": POPULATION, "value": "Population, total"},
        "country": {"id": code[:2], "value": name},
        "countryiso3code": code,
        "date": year,
        "value": value,
        "unit": "",
        "obs_status": status,
        "decimal": 0,
    }


def envelope(*rows: dict[str, Any], page: int = 1, pages: int = 1) -> Reply:
    head = {"page": page, "pages": pages, "per_page": 10000, "total": len(rows)}
    return reply([head | {"sourceid": "2", "lastupdated": "2026-02-24"}, list(rows)])


def test_figures_come_with_the_day_of_their_publication(web: Web, ask: Ask) -> None:
    web.answer("/country/MEX/indicator/SP.POP.TOTL", envelope(row(130861007), row(None, "2025")))
    harvest = ask(WorldBank, POPULATION, countries=("MEX",))
    assert cells(harvest, "entity", "measure", "period", "value", "unit", "scale") == [
        ("MEX", "population-total", "2024", "130861007", "", "1")
    ]
    (statement,) = harvest.statements
    assert statement.known_from == harvest.updated == date(2026, 2, 24)
    assert web.asked[0].query["format"] == "json"


def test_countries_and_years_are_asked_for(web: Web, ask: Ask) -> None:
    web.answer("/country/MEX;AFG/indicator/.*", envelope(row(1)))
    ask(WorldBank, POPULATION, countries=("MEX", "AFG"), years=(2000, 2024))
    assert web.asked[0].query["date"] == "2000:2024"


def test_all_pages_are_read(web: Web, ask: Ask) -> None:
    def page(query: dict[str, str], _path: str) -> Reply:
        number = int(query["page"])
        return envelope(row(number, str(2000 + number)), page=number, pages=3)

    web.answer("/country/all/.*", page)
    harvest = ask(WorldBank, POPULATION)
    assert cells(harvest, "period", "value") == [("2001", "1"), ("2002", "2"), ("2003", "3")]
    assert len(harvest.answers) == 3


def test_aggregates_are_named_and_what_has_no_code_is_left_out(web: Web, ask: Ask) -> None:
    rows = (row(1), row(2, code="EMU", name="Euro area"), row(5, code="", name="Not classified"))
    web.answer("/country/all/.*", envelope(*rows))
    harvest = ask(WorldBank, POPULATION)
    assert cells(harvest, "entity") == [("MEX",), ("EMU",)]
    names = [(each.id, each.text) for each in harvest.wordings if each.kind == "subject"]
    assert names == [("EMU", "Euro area")]
    assert "1 rows without a country code" in harvest.notes[0]


@pytest.mark.parametrize(
    ("written", "period"),
    [("2024", "2024"), ("2025Q4", "2025-Q4"), ("2026M02", "2026-02"), ("YR2020", None), ("", None)],
)
def test_periods_are_years_quarters_and_months(
    web: Web, ask: Ask, written: str, period: str | None
) -> None:
    web.answer("/country/all/.*", envelope(row(1, written), row(2, "1999")))
    found = [each for (each,) in cells(ask(WorldBank, POPULATION), "period")]
    assert found == ([period, "1999"] if period else ["1999"])


@pytest.mark.parametrize(
    ("value", "written"),
    [("2.5", "2.5"), ("12345678901234567890.5", "12345678901234567890.5"), ("5433.0", "5433"),
     ("4.0", "4.0"), ("1e-3", "0.001"), ("-7", "-7")],
)  # fmt: skip
def test_values_are_exact(web: Web, ask: Ask, value: str, written: str) -> None:
    body = envelope(row("VALUE")).body.replace(b'"VALUE"', value.encode())
    web.answer("/country/all/.*", Reply(body))
    assert cells(ask(WorldBank, POPULATION), "value") == [(written,)]


@pytest.mark.parametrize("value", ["1e999999", "true", '"n/a"', "[]", "{}"])
def test_what_is_no_number_is_no_figure(web: Web, ask: Ask, value: str) -> None:
    body = envelope(row("VALUE"), row(1, "1999")).body.replace(b'"VALUE"', value.encode())
    web.answer("/country/all/.*", Reply(body))
    assert cells(ask(WorldBank, POPULATION), "period") == [("1999",)]


BROKEN = [
    (reply(MESSAGE), "says: The value is not valid"),
    (reply([]), "no head"),
    (reply("x"), "no head"),
    (reply([{"pages": 1}, "rows"]), "unknown shape"),
    (reply([{"pages": 0, "total": 0}, None]), "no figure"),
    (envelope(row(None)), "no figure"),
    (Reply(b"<html>Error</html>"), "is not JSON; it begins with '<html>Error</html>'"),
    (Reply(b"<wb:error>", "text/xml"), "answered text/xml where application/json"),
    (Reply(b"[" * 100_000), "is not JSON"),
    (Reply(b'[{"pages": NaN}]'), "is not JSON"),
    (Reply(b"\xff\xfe"), "not UTF-8"),
]


@pytest.mark.parametrize(("answer", "message"), BROKEN)
def test_an_error_is_told_whatever_its_status(
    web: Web, ask: Ask, answer: Reply, message: str
) -> None:
    web.answer("/country/all/.*", answer)
    with pytest.raises(InputError) as raised:
        ask(WorldBank, POPULATION)
    assert message in str(raised.value)
    assert web.address in str(raised.value)


def test_an_error_is_not_kept_in_the_cache(web: Web, ask: Ask) -> None:
    web.answer("/country/all/.*", reply(MESSAGE), Reply(b"<html>", "text/html"), envelope(row(1)))
    for _ in range(2):
        with pytest.raises(InputError):
            ask(WorldBank, POPULATION)
    assert cells(ask(WorldBank, POPULATION), "value") == [("1",)]


def test_an_indicator_is_no_path(web: Web, ask: Ask) -> None:
    web.answer(".*", reply(MESSAGE))
    with pytest.raises(InputError):
        ask(WorldBank, "../../country/all?x=1#")
    assert web.asked[0].path == "/country/all/indicator/../../country/all?x=1#"  # unquoted here
    assert set(web.asked[0].query) == {"format", "per_page", "page"}


# Releases.


def archived(version: str, value: object, year: str = "2010", code: str = "AFG") -> dict[str, Any]:
    concepts = {"Country": code, "Version": version, "Series": POPULATION, "Time": f"YR{year}"}
    variable = [{"concept": name, "id": each, "value": each} for name, each in concepts.items()]
    return {"variable": variable, "value": value}


def archive(*rows: dict[str, Any]) -> Reply:
    source = {"id": "57", "name": "WDI Database Archives", "data": list(rows)}
    return reply({"page": 1, "pages": 1, "per_page": 10000, "total": len(rows), "source": source})


def test_releases_are_vintages_known_by_the_end_of_their_month(web: Web, ask: Ask) -> None:
    web.answer("/country/AFG/.*", envelope(row(28284089, "2010", "AFG", "Afghanistan")))
    web.answer(
        "/sources/57/country/AFG/series/SP.POP.TOTL/version/all/time/.*/data",
        archive(
            archived("201604", 27962207), archived("201210", 34385068),
            archived("201304", 34385068), archived("202010", 29185511), archived("199704", None),
        ),
    )  # fmt: skip
    harvest = ask(WorldBank, POPULATION, countries=("AFG",), vintages=True, years=(2010, 2010))
    found = [
        (each.cells["value"], str(each.known_from), str(each.until or ""))
        for each in harvest.statements
    ]
    assert found == [
        ("34385068", "2012-10-31", "2016-04-30"),
        ("27962207", "2016-04-30", "2020-10-31"),
        ("29185511", "2020-10-31", ""),
        ("28284089", "2026-02-24", ""),
    ]
    assert web.asked[-1].path.endswith("/time/YR2010/data")


@pytest.mark.parametrize("countries", [(), tuple(f"C{number:02}" for number in range(31))])
def test_releases_of_every_country_are_not_asked_for(
    web: Web, ask: Ask, countries: tuple[str, ...]
) -> None:
    with pytest.raises(InputError, match="--countries"):
        ask(WorldBank, POPULATION, countries=countries, vintages=True)
    assert web.asked == []


def test_releases_are_not_asked_for_with_filters_that_their_archive_knows_nothing_of(
    web: Web, ask: Ask
) -> None:
    with pytest.raises(InputError, match="leave out --filter or --vintages"):
        ask(WorldBank, POPULATION, countries=("AFG",), vintages=True, filters={"source": "2"})
    assert web.asked == []


# Search.


def test_search_finds_every_word_in_the_name_the_shortest_first(web: Web, look: Look) -> None:
    rows = [
        {"id": "SP.POP.GROW", "name": "Population growth (annual %)", "sourceNote": "a  b"},
        {"id": POPULATION, "name": "Population, total", "sourceNote": ""},
        {"id": "NY.GDP.MKTP.CD", "name": "GDP (current US$)", "sourceNote": ""},
    ]
    web.answer("/indicator", reply([{"page": 1, "pages": 1, "total": 3}, rows]))
    assert [each.spec for each in look(WorldBank, "POPulation")] == [
        "worldbank:SP.POP.TOTL", "worldbank:SP.POP.GROW",
    ]  # fmt: skip
    assert [each.about for each in look(WorldBank, "growth population")] == ["a b"]
    assert look(WorldBank, "unicorns") == ()
    assert len(web.asked) == 1  # the list is kept for a day


def test_the_day_of_retrieval_is_the_session_s(web: Web, ask: Ask) -> None:
    web.answer("/country/all/.*", envelope(row(1)))
    assert ask(WorldBank, POPULATION).answers[0].day == TODAY
