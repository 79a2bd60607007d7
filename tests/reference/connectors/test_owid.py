"""Our World in Data: the columns of a chart, each with its unit and its own day of change."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.reference.connectors.conftest import Reply, cells, reply
from verifier.model.errors import InputError
from verifier.reference.connectors.owid import OurWorldInData

if TYPE_CHECKING:
    from tests.reference.connectors.conftest import Ask, Look, Web

CHART = "deaths-and-lives"
TABLE = """\
Entity,Code,Year,lives_0,deaths_0
Afghanistan,AFG,2019,63.5,1200
Afghanistan,AFG,2020,62.6,
World,OWID_WRL,2020,72.0,5600
High-income countries,,2020,80.1,
"""


def column(title: str, unit: str, updated: str = "2025-10-22", **more: Any) -> dict[str, Any]:  # noqa: ANN401
    return {"titleShort": title, "unit": unit, "lastUpdated": updated} | more


COLUMNS = {
    "Period life expectancy at birth": column("Life expectancy", "years", shortName="lives_0"),
    "deaths_0": column("Deaths", "thousand people", "2024-01-31"),
}


@pytest.fixture
def chart(web: Web) -> Web:
    content = {"chart": {"title": "Lives", "citation": "HMD (2025)"}, "columns": COLUMNS}
    web.answer(f"/grapher/{CHART}.metadata.json", reply(content))
    web.answer(f"/grapher/{CHART}.csv", Reply(TABLE.encode(), "text/csv; charset=utf-8"))
    return web


def test_each_column_is_a_measure_with_its_unit_and_its_day(chart: Web, ask: Ask) -> None:
    harvest = ask(OurWorldInData, CHART)
    assert cells(harvest, "entity", "measure", "period", "value", "unit", "scale") == [
        ("AFG", "life-expectancy", "2019", "63.5", "year", "1"),
        ("AFG", "deaths", "2019", "1200", "person", "1000"),
        ("AFG", "life-expectancy", "2020", "62.6", "year", "1"),
        ("World", "life-expectancy", "2020", "72.0", "year", "1"),
        ("World", "deaths", "2020", "5600", "person", "1000"),
        ("High-income countries", "life-expectancy", "2020", "80.1", "year", "1"),
    ]
    known = {each.cells["measure"]: each.known_from for each in harvest.statements}
    assert known == {"life-expectancy": date(2025, 10, 22), "deaths": date(2024, 1, 31)}
    assert harvest.publisher == "Our World in Data, from HMD (2025)"
    assert {each.query["useColumnShortNames"] for each in chart.asked} == {"true"}


@pytest.mark.usefixtures("chart")
def test_a_column_can_be_chosen(ask: Ask) -> None:
    harvest = ask(OurWorldInData, CHART, filters={"column": "deaths_0"})
    assert {each for (each,) in cells(harvest, "measure")} == {"deaths"}
    with pytest.raises(InputError, match="columns: lives_0, deaths_0"):
        ask(OurWorldInData, CHART, filters={"column": "births"})


@pytest.mark.usefixtures("chart")
@pytest.mark.parametrize(
    ("wanted", "periods"),
    [
        ({"countries": ("AFG",)}, ["2019", "2019", "2020"]),
        ({"years": (2020, 2030)}, ["2020", "2020", "2020", "2020"]),
        ({"countries": ("AFG",), "years": (2019, 2019)}, ["2019", "2019"]),
    ],
)
def test_countries_and_years_are_cut_out(
    ask: Ask, wanted: dict[str, Any], periods: list[str]
) -> None:
    assert [each for (each,) in cells(ask(OurWorldInData, CHART, **wanted), "period")] == periods


def test_daily_charts_have_days(web: Web, ask: Ask) -> None:
    content = {"chart": {}, "columns": {"cases": column("Cases", "cases")}}
    web.answer("/grapher/c.metadata.json", reply(content))
    web.answer("/grapher/c.csv", Reply(b"Entity,Code,Day,cases\nWorld,,2020-04-16,7\n", "text/csv"))
    assert cells(ask(OurWorldInData, "c"), "period", "unit") == [("2020-04-16", "cases")]


@pytest.mark.parametrize(
    ("table", "kind", "message"),
    [
        (b"Entity,Code,Year,other\nA,AFG,2020,1\n", "text/csv", "no column that is described"),
        (b"Entity,Code,Year,lives_0\n", "text/csv", "no figure"),
        (b"<html>", "text/html", "answered text/html where text/csv"),
        (b"Entity,Code,Year,lives_0\nCura\xe7ao,CUW,2020,1\n", "text/csv", "not UTF-8"),
    ],
)
def test_a_chart_that_cannot_be_read_is_named(
    chart: Web, ask: Ask, table: bytes, kind: str, message: str
) -> None:
    chart.answer(f"/grapher/{CHART}.csv", Reply(table, kind))
    with pytest.raises(InputError, match=message):
        ask(OurWorldInData, CHART)


def test_a_chart_that_is_not_there_is_named(ask: Ask) -> None:
    with pytest.raises(InputError, match="404"):
        ask(OurWorldInData, "nothing")


def test_search_is_the_site_s_own(web: Web, look: Look) -> None:
    chart = {"title": "Life expectancy", "slug": "life-expectancy", "subtitle": "At birth"}
    hits = [
        chart | {"type": "chart"},
        {"title": "An explorer", "slug": "x", "type": "explorerView"},
    ]
    web.answer("/api/search", reply({"results": hits, "nbHits": 2}))
    (found,) = look(OurWorldInData, "life expectancy")
    assert (found.spec, found.title, found.about) == (
        "owid:life-expectancy", "Life expectancy", "At birth",
    )  # fmt: skip
    assert web.asked[0].query["q"] == "life expectancy"
