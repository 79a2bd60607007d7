"""Eurostat: cubes with holes, flags, open dimensions, and refusals with and without a status."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.reference.connectors.conftest import Reply, cells, reply
from verifier.model.errors import InputError
from verifier.reference.connectors.eurostat import Eurostat

if TYPE_CHECKING:
    from tests.reference.connectors.conftest import Ask, Look, Web

DATASET = "une_rt_a"


def axis(label: str, **labels: str) -> dict[str, Any]:
    index = {code: place for place, code in enumerate(labels)}
    return {"label": label, "category": {"index": index, "label": labels}}


def cube(
    value: object,
    units: dict[str, str] | None = None,
    times: tuple[str, ...] = ("2023", "2024"),
    **more: object,
) -> dict[str, Any]:
    units = units or {"PC_ACT": "Percentage of population in the labour force"}
    return {
        "version": "2.0",
        "class": "dataset",
        "label": "Unemployment by sex - annual data",
        "updated": "2026-02-06T23:00:00+0100",
        "id": ["freq", "sex", "unit", "geo", "time"],
        "size": [1, 1, len(units), 2, len(times)],
        "dimension": {
            "freq": axis("Time frequency", A="Annual"),
            "sex": axis("Sex", T="Total"),
            "unit": axis("Unit of measure", **units),
            "geo": axis("Geopolitical entity", EL="Hellas", EU27_2020="European Union"),
            "time": axis("Time", **{each: each for each in times}),
        },
        "value": value,
    } | more


def answers(web: Web, content: object, **options: Any) -> None:  # noqa: ANN401 - fields of Reply
    web.answer("/statistics/1.0/data/.*", reply(content, **options))


def test_a_sparse_cube_is_read_cell_by_cell(web: Web, ask: Ask) -> None:
    answers(web, cube({"1": 2.9, "2": 6.1}, status={"1": "p"}))
    harvest = ask(Eurostat, DATASET)
    assert cells(harvest, "entity", "period", "value", "unit", "obs_status") == [
        ("GRC", "2024", "2.9", "%", "p"),
        ("EU27_2020", "2023", "6.1", "%", ""),
    ]
    assert harvest.updated == date(2026, 2, 6)
    subjects = [(each.id, each.text) for each in harvest.wordings if each.kind == "subject"]
    assert subjects == [("EU27_2020", "European Union")]


def test_filters_countries_and_years_are_asked_for(web: Web, ask: Ask) -> None:
    answers(web, cube({"0": 1}))
    wanted = {"countries": ("POL", "GRC", "GB"), "years": (2023, 2024), "filters": {"sex": "T"}}
    ask(Eurostat, DATASET, **wanted)
    assert web.asked[0].query == {
        "format": "JSON", "lang": "EN", "sex": "T", "geo": "PL,EL,UK",
        "sinceTimePeriod": "2023", "untilTimePeriod": "2024",
    }  # fmt: skip


def test_an_open_dimension_makes_measures_of_their_own(web: Web, ask: Ask) -> None:
    units = {"PC_ACT": "Percentage of labour force", "THS_PER": "Thousand persons"}
    answers(web, cube([2.8, None, None, None, 491, None, None, None], units))
    found = cells(ask(Eurostat, DATASET), "measure", "value", "unit", "scale")
    assert found == [
        ("unemployment-by-sex-annual-data-percentage-of-labour-force", "2.8", "%", "1"),
        ("unemployment-by-sex-annual-data-thousand-persons", "491", "person", "1000"),
    ]


def test_too_many_measures_ask_for_a_choice(web: Web, ask: Ask) -> None:
    units = {f"U{number}": f"Unit {number}" for number in range(61)}
    answers(web, cube([1] * (61 * 4), units))
    with pytest.raises(InputError, match=r"61 different measures, by sex \(1\), unit \(61\)"):
        ask(Eurostat, DATASET)


def test_half_years_and_weeks_are_left_out(web: Web, ask: Ask) -> None:
    times = ("2024-S1", "2024-W07", "2024-Q1", "2024-02")
    answers(web, cube([1, 2, 3, 4, 5, 6, 7, 8], times=times))
    assert cells(ask(Eurostat, DATASET), "period") == [("2024-Q1",), ("2024-02",)] * 2


WARNING = {"warning": {"status": 413, "label": "The extraction is done asynchronously"}}
ERROR = {"error": [{"status": 400, "id": 150, "label": "DIMENSION_UNKNOWN: colour"}]}


@pytest.mark.parametrize(
    ("content", "status", "message"),
    [
        (WARNING, 200, "asynchronously: name dimensions with --filter"),
        (WARNING, 413, "too much was asked for: name dimensions with --filter"),
        (ERROR, 400, "DIMENSION_UNKNOWN: colour"),
        (ERROR, 200, "DIMENSION_UNKNOWN: colour"),
        ({"gone": True}, 410, "410"),
        ([], 200, "no dataset"),
        ({"class": "collection"}, 200, "is no JSON-stat dataset"),
        ({"une_rt_a": {"value": {}}}, 200, "is no JSON-stat 2.0"),
        (cube({}), 200, "no figure"),
        (cube({"9": 1}), 200, "index 9 where 4 cells"),
        (cube({"x": 1}), 200, "neither a list nor values by index"),
        (cube("1,2"), 200, "neither a list nor values by index"),
        (cube({}, size=[1, 1, 1, 2]), 200, "do not fit together"),
        (cube({}, size=[1, 1, 1, 2, 3]), 200, "'time' has 2 categories where 3 are said"),
        (cube({}, size=[1, 1, 1, 2, 10**9]), 200, "is not believed"),
        (cube({}, size=[1, 1, 1, -2, -2]), 200, "is not believed"),
        (cube({}, dimension={}), 200, "'freq' has no categories"),
        (cube({}, dimension=[]), 200, "'dimension' is missing"),
    ],
)
def test_what_cannot_be_used_is_told(
    web: Web, ask: Ask, content: object, status: int, message: str
) -> None:
    answers(web, content, status=status)
    with pytest.raises(InputError) as raised:
        ask(Eurostat, DATASET)
    assert message in str(raised.value)


TOC = """\
"title"\t"code"\t"type"\t"last update of data"\t"last table structure change"\t"data start"\t"data end"\t"values"
"Database by themes"\t"data"\t"folder"\t" "\t" "\t" "\t" "\t
"    Unemployment by sex and age"\t"une_rt_m"\t"dataset"\t"08.07.2026"\t"03.07.2026"\t"1983-01"\t"2026-05"\t742730
"    Unemployment"\t"tps00203"\t"table"\t"19.08.2026"\t"19.08.2026"\t"2014"\t"2025"\t500
"    Unemployment"\t"tps00203"\t"table"\t"19.08.2026"\t"19.08.2026"\t"2014"\t"2025"\t500
"""  # fmt: skip # noqa: E501


def test_search_reads_the_table_of_contents(web: Web, look: Look) -> None:
    web.answer("/catalogue/toc/txt", Reply(TOC.encode(), "text/plain;charset=UTF-8"))
    found = look(Eurostat, "unemployment")
    assert [(each.spec, each.title, each.updated) for each in found] == [
        ("eurostat:tps00203", "Unemployment", "2026-08-19"),
        ("eurostat:une_rt_m", "Unemployment by sex and age", "2026-07-08"),
    ]
    assert found[1].about == "1983-01 to 2026-05"
    assert look(Eurostat, "database") == ()
