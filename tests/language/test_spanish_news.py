"""Spanish: what stands in an ordinary report of an agency, and what it must not be taken for."""

from __future__ import annotations

from datetime import date

import pytest

from verifier.model.text import Document
from verifier.pipeline import extracted
from verifier.reports.extraction_json import mention_records

DAY = date(2024, 6, 5)  # a Wednesday

Row = tuple[str, str | None, str | None]


def rows(text: str) -> list[Row]:
    """Return role, value and unit of the mentions."""
    found = mention_records(extracted(Document("a.txt", text, published=DAY, language="es")))
    return [(each["role"], each["value"], each["unit"]) for each in found]


FIGURES: list[tuple[str, list[Row]]] = [
    ("Una de cada cinco tiendas cierra.", [("share", "0.2", "ratio")]),
    ("Tres de cada diez tiendas cierran.", [("share", "0.3", "ratio")]),
    ("Cerró la mitad de las tiendas.", [("share", "0.5", "ratio")]),
    ("Cerró una veintena de tiendas.", [("count", "20", None)]),
    ("Cerraron decenas de miles de tiendas.", [("count", "40000/200000", None)]),
    ("Cobra el doble que su socio.", [("change", "2", "times")]),
    ("El alquiler se triplicó.", [("change", "3", "times")]),
    ("Costó millón y medio de euros.", [("money", "1500000", "€")]),
    ("Costó dos millones y medio de dólares.", [("money", "2500000", "$")]),
    ("Crecerá entre un 1,2 y un 1,8 %.", [("share", "1.2/1.8", "%")]),
    ("Crecerá entre el 1,2 % y el 1,8 %.", [("share", "1.2/1.8", "%")]),
    ("Hubo tasas del 3 al 5 %.", [("share", "3/5", "%")]),
    ("Ingresa 18.000 euros anuales.", [("money", "18000", "€/year")]),
    ("Ingresa 900 euros mensuales.", [("money", "900", "€/month")]),
    ("Ingresa 900 euros al mes.", [("money", "900", "€/month")]),
    ("Debe 3 billones de euros.", [("money", "3000000000000", "€")]),
    ("Subió 25 puntos básicos.", [("points", "25", "bp")]),
    ("Un médico y una mujer de 47 años.", [("age", "47", "year")]),
    ("Ana Ruiz, de 31 años, ganó.", [("age", "31", "year")]),
    ("Murió con sus hijas, de 3 y 7 años.", [("age", "3", "year"), ("age", "7", "year")]),
    ("El rector, de 64 años, ganó.", [("age", "64", "year")]),
    ("La pena, de 20 años, es firme.", [("duration", "P20Y", "year")]),
    ("Marcó en el minuto 87.", [("identifier", None, None)]),
    ("Al menos una docena resultó herida.", [("count", "12", None)]),
    ("Viven mayores de 65 años.", [("age", "65", "year")]),
    ("Pesa un 1,5 por 100.", [("share", "1.5", "%")]),
    ("Abre cada lunes.", [("set", "XXXX-WXX-1", None)]),
    ("Abre tres veces al año.", [("set", "P1Y", None)]),
    ("Hay 20 bajas cada año.", [("count", "20", "1/year")]),
    ("Cumplió 90 años.", [("age", "90", "year")]),
    ("Vive con menores de 10 a 14 años.", [("age", "10/14", "year")]),
    ("Pide una pena de 20 años.", [("duration", "P20Y", "year")]),
    ("Rige la Ley 7/2021.", [("identifier", None, None)]),
    ("Citó el artículo 155.", [("identifier", None, None)]),
    ("Voló en un Boeing 737.", [("identifier", None, None)]),
    ("Llame al 91 123 45 67.", [("identifier", None, None)]),
    ("Llame al teléfono 900 123 456.", [("identifier", None, None)]),
    ("Cerraron varios cientos de tiendas.", [("count", "300/1200", None)]),
    ("Cerraron varias docenas de tiendas.", [("count", "36/144", None)]),
    ("Cerraron varios cientos de miles de tiendas.", [("count", "300000/1200000", None)]),
    ("Cerraron unos pocos miles de tiendas.", [("count", "3000/9000", None)]),
    ("Cerraron unas docenas de tiendas.", [("count", "24/100", None)]),
    ("Cerraron unas mil tiendas.", [("count", "1000", None)]),
    ("Cerró un par de tiendas.", [("count", "2/3", None)]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("hogares", "hogar"), ("hospitales", "hospital"), ("ciudades", "ciudad"),
        ("camiones", "camión"), ("jueces", "juez"), ("leyes", "ley"), ("países", "país"),
        ("franceses", "francés"), ("hombres", "hombre"), ("coches", "coche"),
        ("clientes", "cliente"), ("viajes", "viaje"), ("clases", "clase"), ("crisis", "crisis"),
        ("tiendas", "tienda"), ("detalles", "detalle"), ("jóvenes", "joven"),
    ],
)  # fmt: skip
def test_a_noun_is_counted_in_the_singular(plural: str, singular: str) -> None:
    (mention,) = extracted(Document("a.txt", f"Contó 20 {plural}.", language="es")).mentions
    assert mention.counted == singular


@pytest.mark.parametrize(("text", "wanted"), FIGURES)
def test_the_news_counts(text: str, wanted: list[Row]) -> None:
    assert rows(text) == wanted


@pytest.mark.parametrize(
    ("text", "comparator", "value"),
    [
        ("Votó más del 30 %.", ">", "30"), ("Votó menos de la mitad.", "<", "0.5"),
        ("Votó cerca del 30 %.", "=", "30"), ("Votaron hasta 30 vecinos.", "<=", "30"),
        ("El censo bajó hasta 30 vecinos.", "=", "30"),
        ("El censo pasó hasta 30 vecinos.", "=", "30"),
        ("El censo llega ya hasta los 30 vecinos.", "=", "30"),
    ],
)  # fmt: skip
def test_a_change_leads_to_what_elsewhere_is_bounded(
    text: str, comparator: str, value: str
) -> None:
    document = Document("a.txt", text, published=DAY, language="es")
    (mention,) = mention_records(extracted(document))
    assert (mention["comparator"], mention["value"]) == (comparator, value)


CHANGES = [
    ("El paro cayó hasta 2.607.850 personas.", [("down", "to")]),
    ("El paro cayó un 3 %, hasta los 2,6 millones.", [("down", "by"), ("down", "to")]),
    ("El paro ha bajado un 3 %, hasta 2,6 millones.", [("down", "by"), ("down", "to")]),
    ("El paro se moderó tres décimas en mayo, hasta el 3,3 %.", [("down", "by"), ("down", "to")]),
    ("La tasa bajó ayer del 5 % al 3 %.", [("down", "from"), ("down", "to")]),
    ("Los precios subirán un 4 %.", [("up", "by")]),
    ("La empresa ganó 20 millones.", []),
]


@pytest.mark.parametrize(("text", "wanted"), CHANGES)
def test_a_change_goes_by_from_and_to(text: str, wanted: list[tuple[str, str]]) -> None:
    found = mention_records(extracted(Document("a.txt", text, published=DAY, language="es")))
    changes = [each["change"] for each in found if each["change"]]
    assert [(each["direction"], each["part"]) for each in changes] == wanted


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("La tasa bajó ayer del 5 % al 3 %.", ["5", "3"]),
        ("El censo pasó de 5 a 10 vecinos.", ["5", "10"]),
        ("El muro mide de 5 a 10 metros.", ["5/10"]),
    ],
)
def test_two_values_of_a_change_are_no_range(text: str, values: list[str]) -> None:
    assert [value for role, value, _ in rows(text) if role != "date"] == values


SHORT_MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"]


@pytest.mark.parametrize(("number", "month"), list(enumerate(SHORT_MONTHS, 1)))
def test_a_dateline_is_a_date(number: int, month: str) -> None:
    assert rows(f"LIMA, 4 {month} (EFE).- Llovió.") == [("date", f"XXXX-{number:02}-04", None)]


TIMES = [
    ("El acto es a las 18.00.", "T18:00"), ("El acto es a las 18:30 horas.", "T18:30"),
    ("El acto es a las 18 horas.", "T18:00"), ("El acto es a las ocho.", "T08:00"),
    ("El acto es a las ocho de la tarde.", "T20:00"),
    ("El acto es a las dos y media de la tarde.", "T14:30"),
    ("El acto es a las seis menos cuarto de la tarde.", "T17:45"),
    ("El acto es a las doce del mediodía.", "T12:00"),
    ("Abre entre las 18.00 y las 20.00 horas.", "T18:00/T20:00"),
    ("Abre desde las 9.00 hasta las 14.30.", "T09:00/T14:30"),
    ("Lo vio ayer por la tarde.", "TAF"), ("Lo vio esta mañana.", "TMO"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), TIMES)
def test_a_time_of_day_is(text: str, value: str) -> None:
    ((_, found, _),) = rows(text)
    assert found == value


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        ("Murió el pasado 3 de mayo.", "2024-05-03"),
        ("Murió el pasado 3 de julio.", "2023-07-03"),
        ("Abre el próximo 3 de mayo.", "2025-05-03"),
        ("Abre el próximo lunes.", "2024-06-10"),
        ("Nació el 5/12/1990.", "1990-12-05"),
        ("Murió a finales de 2023.", "2023"),
        ("Es el próximo 3 de mayo a las 10.00 horas.", "2025-05-03T10:00"),
        ("Murió el 2 de mayo de 1975 a las 5 de la mañana.", "1975-05-02T05:00"),
        ("Cantó a mediados de los años noventa.", "199X"),
    ],
)
def test_a_day_is(text: str, resolved: str) -> None:
    document = Document("a.txt", text, published=DAY, language="es")
    (mention,) = mention_records(extracted(document))
    assert mention["resolved"] == resolved


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ayudó a las ocho familias.", ("count", "8", None)),
        ("Duró 20 horas.", ("duration", "PT20H", "hour")),
        ("Llovió el lunes y llegó tarde.", ("date", "XXXX-WXX-1", None)),
        ("Ha muerto la mitad en dos mares.", ("share", "0.5", "ratio")),
    ],
)
def test_what_looks_like_an_hour_or_a_month_is_read_as_what_it_is(text: str, wanted: Row) -> None:
    assert rows(text)[0] == wanted
