"""Spanish: the figures and times of its press, chosen by the document's language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.model.text import Document
from verifier.pipeline import extracted
from verifier.reports.extraction_json import mention_records

if TYPE_CHECKING:
    from typing import Any

DAY = date(2021, 5, 7)  # a Friday


def mentions(text: str, language: str = "es") -> list[dict[str, Any]]:
    document = Document("a.txt", text, published=DAY, language=language)
    return mention_records(extracted(document))


def only(text: str) -> dict[str, Any]:
    (mention,) = mentions(text)
    return mention


FIGURES = [
    # value, unit, role: sentences
    (("3.7", "%", "share"), ["El paro es del 3,7 %.", "El paro es del 3,7 por ciento."]),
    (("1234.5", "€", "money"), ["Cuesta 1.234,5 euros.", "Cuesta 1234,5 €.", "Cuesta €1.234,5."]),
    (("1234567", None, "count"), ["Hubo 1.234.567 votos."]),
    (("3500000", None, "count"), ["Son 3,5 millones.", "Son 3.5 millones."]),
    (
        ("2000000000", "€", "money"),
        ["Costó dos mil millones de euros.", "Costó 2.000 millones de euros."],
    ),
    (("1000000000000", "$", "money"), ["Debe un billón de dólares."]),
    (("125300", None, "count"), ["Son ciento veinticinco mil trescientos."]),
    (("1250", None, "count"), ["Son mil doscientos cincuenta."]),
    (("35", "km", "measurement"), ["Está a treinta y cinco kilómetros.", "Está a 35 km."]),
    (("21", None, "count"), ["Hay veintiún barcos.", "Hay 21 barcos."]),
    (("500000", None, "count"), ["Son medio millón."]),
    (("0.3", "ratio", "share"), ["Tres de cada diez."]),
    (("5/10", "€", "money"), ["Vale entre 5 y 10 euros.", "Vale 5-10 euros."]),
    (("5/10", "m", "measurement"), ["Mide de 5 a 10 metros.", "Mide 5 a 10 metros."]),
    (("5000000/10000000", "$", "money"), ["Pide $5-10 millones."]),
    (("3", "pp", "points"), ["Sube 3 puntos porcentuales."]),
    (("50", "kmh", "measurement"), ["Va a 50 km/h.", "Va a 50 kilómetros por hora."]),
    (("2", "km2", "measurement"), ["Mide 2 kilómetros cuadrados.", "Mide 2 km²."]),
    (("35", "°C", "measurement"), ["Hace 35 grados centígrados.", "Hace 35 °C."]),
    (("2000/10000", None, "count"), ["Acudieron miles de vecinos."]),
    (("P20Y", "year", "duration"), ["Duró veinte años.", "Duró 20 años."]),
]


@pytest.mark.parametrize(
    ("wanted", "text"), [(wanted, text) for wanted, texts in FIGURES for text in texts]
)
def test_a_figure_is(wanted: tuple[str, str | None, str], text: str) -> None:
    mention = only(text)
    assert (mention["value"], mention["unit"], mention["role"]) == wanted


@pytest.mark.parametrize(
    ("text", "hedge", "comparator"),
    [
        ("Más de 40 camas.", "none", ">"),
        ("Menos de 40 camas.", "none", "<"),
        ("Al menos 40 camas.", "none", ">="),
        ("Hasta 40 camas.", "none", "<="),
        ("No más de 40 camas.", "none", "<="),
        ("Casi 40 camas.", "just below", "="),
        ("Unas 40 camas.", "about", "="),
        ("Alrededor de 40 camas.", "about", "="),
        ("Poco más de 40 camas.", "just above", "="),
        ("40 camas.", "none", "="),
    ],
)
def test_a_hedge_is(text: str, hedge: str, comparator: str) -> None:
    mention = only(text)
    assert (mention["hedge"], mention["comparator"], mention["value"]) == (hedge, comparator, "40")
    assert mention["noun"]["head"] == "camas"


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        ("El 11 de septiembre de 2001 ardieron.", "2001-09-11"),
        ("El 3 de mayo llovió.", "2021-05-03"),
        ("En septiembre de 2018 llovió.", "2018-09"),
        ("Llovió en 2019.", "2019"),
        ("Llovió ayer.", "2021-05-06"),
        ("Lloverá mañana.", "2021-05-08"),
        ("Llovió el año pasado.", "2020"),
        ("Llovió la semana pasada.", "2021-W17"),
        ("Lloverá el mes que viene.", "2021-06"),
        ("Lloverá el próximo año.", "2022"),
        ("Llueve este mes.", "2021-05"),
        ("Llovió hace tres años.", "2018"),
        ("Llovió hace dos meses.", "2021-03"),
        ("Lloverá dentro de dos semanas.", "2021-W20"),
        ("Lloverá el próximo lunes.", "2021-05-10"),
        ("Llovió el jueves pasado.", "2021-05-06"),
        ("Llovió hace unos días.", "2021-04-28/2021-05-05"),
        ("Llovió en la década de 1990.", "199X"),
        ("Llovió en los años noventa.", "199X"),
        ("Llovió en los años 80.", "198X"),
        ("Llovió en el siglo XIX.", "18XX"),
        ("Llovió en el primer trimestre de 2021.", "2021-Q1"),
        ("Llovió a principios de 2020.", "2020"),
    ],
)
def test_a_time_is(text: str, resolved: str) -> None:
    assert only(text)["resolved"] == resolved


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ahora llueve.", "PRESENT_REF"),
        ("Actualmente llueve.", "PRESENT_REF"),
        ("Llovió recientemente.", "PAST_REF"),
    ],
)
def test_a_time_without_a_date_is(text: str, value: str) -> None:
    mention = only(text)
    assert (mention["value"], mention["role"], mention["resolved"]) == (value, "vague time", None)


@pytest.mark.parametrize(
    "text", ["Llovió por la mañana.", "Llegó tarde.", "Va de mal en peor.", "El mar subió."]
)
def test_nothing_is_read_in(text: str) -> None:
    assert mentions(text) == []


def test_the_values_of_a_change_share_their_verb() -> None:
    first, second = mentions("El paro bajó al 3,7 % desde el 4,1 %.")
    assert [first["change"][name] for name in ("direction", "part", "verb")] == [
        "down",
        "to",
        "bajó",
    ]
    assert second["change"]["part"] == "from"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("La tasa bajó del 12,3 % al 11,3 %.", ["from", "to"]),
        ("El paro bajó un 3 % hasta los 2,6 millones.", ["by", "to"]),
        ("La tasa bajó casi un 3 % hasta el 12 %.", ["by", "to"]),
        ("Hubo un aumento del 5 %.", ["by"]),
        ("Creció un 5 %.", ["by"]),
    ],
)
def test_the_parts_of_a_change_are(text: str, parts: list[str]) -> None:
    assert [each["change"]["part"] for each in mentions(text)] == parts


def test_offsets_slice_to_the_words() -> None:
    text = "Gastó 1.234,5 euros el año pasado."
    assert [text[each["start"] : each["end"]] for each in mentions(text)] == [
        "1.234,5 euros",
        "el año pasado",
    ]


def test_the_same_digits_mean_another_number_in_english() -> None:
    assert only("Son 1.234 votos.")["value"] == "1234"
    assert mentions("They are 1.234 votes.", "en")[0]["value"] == "1.234"


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("es-MX", "Cuesta 1,234.5 euros."),
        ("es-AR", "Cuesta 1.234,5 euros."),
        ("es-419", "Cuesta 1.234,5 euros."),
    ],
)
def test_a_region_says_which_mark_is_the_decimal_one(tag: str, text: str) -> None:
    assert [each["value"] for each in mentions(text, tag)] == ["1234.5"]


@pytest.mark.parametrize(
    "text",
    ["Llovió entre 2010 y 2015.", "Llovió de 2010 a 2015.", "Llovió desde 2010 hasta 2015."],
)
def test_a_range_of_times_is_seen_as_one(text: str) -> None:
    (stretch,) = extracted(Document("a.txt", text, published=DAY, language="es")).stretches
    assert stretch.begin is not None
    assert stretch.end is not None
    assert (stretch.begin.start.year, stretch.end.last.year) == (2010, 2015)
