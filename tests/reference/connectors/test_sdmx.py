"""SDMX messages become figures; dimensions that differ make measures that differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.reference.connectors.conftest import Reply, cells
from verifier.model.errors import InputError
from verifier.reference.connectors.sdmx import Sdmx

if TYPE_CHECKING:
    from tests.reference.connectors.conftest import Ask, Look, Web

pytest.importorskip("sdmx")

MESSAGE = """\
<?xml version="1.0" encoding="UTF-8"?>
<message:GenericData
    xmlns:message="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"
    xmlns:common="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common"
    xmlns:generic="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic">
  <message:Header>
    <message:ID>T</message:ID><message:Test>false</message:Test>
    <message:Prepared>2026-05-07T10:00:00Z</message:Prepared>
    <message:Sender id="ECB"/>
    <message:Structure structureID="S" dimensionAtObservation="TIME_PERIOD">
      <common:Structure><URN>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=ECB:X(1.0)</URN>
      </common:Structure>
    </message:Structure>
  </message:Header>
  <message:DataSet action="Replace" structureRef="S">
    {series}
  </message:DataSet>
</message:GenericData>
"""


def series(area: str, indicator: str, *values: tuple[str, str], mult: str = "6") -> str:
    observations = "".join(
        f'<generic:Obs><generic:ObsDimension value="{period}"/><generic:ObsValue value="{value}"/>'
        f'<generic:Attributes><generic:Value id="OBS_STATUS" value="P"/></generic:Attributes>'
        f"</generic:Obs>"
        for period, value in values
    )
    return (
        f'<generic:Series><generic:SeriesKey><generic:Value id="REF_AREA" value="{area}"/>'
        f'<generic:Value id="INDICATOR" value="{indicator}"/></generic:SeriesKey>'
        f'<generic:Attributes><generic:Value id="UNIT" value="EUR"/>'
        f'<generic:Value id="UNIT_MULT" value="{mult}"/></generic:Attributes>'
        f"{observations}</generic:Series>"
    )


def answer(web: Web, *found: str) -> None:
    body = MESSAGE.format(series="".join(found)).encode()
    kind = "application/vnd.sdmx.genericdata+xml;version=2.1"
    web.answer("/data/.*", Reply(body, kind))


def test_values_have_their_scale_their_status_and_their_country(web: Web, ask: Ask) -> None:
    answer(web, series("DE", "DEBT", ("2024", "2500.25"), ("2025-Q1", "2510")))
    harvest = ask(Sdmx, "ECB/GFS/A.DEU", years=(2020, 2026))
    columns = ("entity", "measure", "period", "value", "unit", "scale", "obs_status")
    assert cells(harvest, *columns) == [
        ("DEU", "gfs", "2024", "2500.25", "€", "1000000", "P"),
        ("DEU", "gfs", "2025-Q1", "2510", "€", "1000000", "P"),
    ]
    assert web.asked[0].path == "/data/GFS/A.DEU"
    assert web.asked[0].query == {"startPeriod": "2020", "endPeriod": "2026"}
    assert harvest.publisher == "European Central Bank"


def test_dimensions_that_differ_make_other_measures(web: Web, ask: Ask) -> None:
    answer(web, series("DEU", "DEBT", ("2024", "1")), series("DEU", "TAX", ("2024", "2")))
    assert cells(ask(Sdmx, "ECB/GFS"), "measure", "value") == [
        ("gfs-indicator-debt", "1"), ("gfs-indicator-tax", "2"),
    ]  # fmt: skip


@pytest.mark.parametrize(("mult", "scale"), [("0", "1"), ("3", "1000"), ("99", "1"), ("x", "1")])
def test_a_power_of_ten_is_believed_within_reason(
    web: Web, ask: Ask, mult: str, scale: str
) -> None:
    answer(web, series("DEU", "DEBT", ("2024", "1"), mult=mult))
    assert cells(ask(Sdmx, "ECB/GFS"), "scale") == [(scale,)]


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("ECB", "not of the form"),
        ("ECB/../x", "not of the form"),
        ("NOWHERE/EXR", "unknown service"),
    ],
)
def test_a_spec_names_a_service_and_a_flow(ask: Ask, spec: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        ask(Sdmx, spec)


@pytest.mark.parametrize(
    "body", [b"<html>", b"{}", b"nonsense", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>']
)
def test_what_is_no_sdmx_is_named(web: Web, ask: Ask, body: bytes) -> None:
    web.answer("/data/.*", Reply(body, "application/xml"))
    with pytest.raises(InputError, match=r"no SDMX that can be read|no figure"):
        ask(Sdmx, "ECB/GFS")


def test_search_lists_the_services(look: Look) -> None:
    (found,) = look(Sdmx, "european central bank")
    assert found.spec == "sdmx:ECB/FLOW/KEY"
