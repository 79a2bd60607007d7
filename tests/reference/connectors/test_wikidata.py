"""Wikidata: ranks and qualifiers kept, dates as precise as they are, the undated left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.reference.connectors.conftest import CODES, TODAY, Reply, cells, reply
from verifier.model.errors import InputError
from verifier.model.finding import Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier
from verifier.reference.connectors import snapshot
from verifier.reference.connectors.harvest import Request
from verifier.reference.connectors.wikidata import Wikidata

if TYPE_CHECKING:
    from pathlib import Path

    from tests.reference.connectors.conftest import Ask, Look, Web
    from verifier.reference.connectors.session import Session

NAMES = {
    "P1082": "population", "P571": "inception", "P2046": "area", "P569": "date of birth",
    "P585": "point in time", "P580": "start time", "P582": "end time",
    "Q712226": "square kilometre",
}  # fmt: skip
YEAR, MONTH, DAY = 9, 10, 11
GREGORIAN = "http://www.wikidata.org/entity/Q1985727"
JULIAN = "http://www.wikidata.org/entity/Q1985786"

Json = dict[str, Any]


def time(text: str, precision: int = DAY, calendar: str = GREGORIAN) -> Json:
    value = {"time": text, "precision": precision, "calendarmodel": calendar}
    return {"snaktype": "value", "datavalue": {"value": value, "type": "time"}}


def year(text: str) -> Json:
    return time(f"+{text}-00-00T00:00:00Z", YEAR)


def amount(value: str, unit: str = "1", **bounds: str) -> Json:
    found = {"amount": value, "unit": unit} | bounds
    return {"snaktype": "value", "datavalue": {"value": found, "type": "quantity"}}


def claim(name: str, snak: Json, rank: str = "normal", number: int = 1, **qualifiers: Json) -> Json:
    return {
        "id": f"Q8646$0000000{number}-aaaa",
        "mainsnak": {"property": name} | snak,
        "rank": rank,
        "qualifiers": {each: [found] for each, found in qualifiers.items()},
    }


def item(web: Web, *claims: Json, label: str = "Hong Kong") -> None:
    grouped: dict[str, list[Json]] = {}
    for each in claims:
        grouped.setdefault(each["mainsnak"]["property"], []).append(each)
    entity = {
        "id": "Q8646",
        "modified": "2026-04-01T01:30:50Z",
        "labels": {"en": {"value": label}, "es": {"value": label}},
        "aliases": {"en": [{"value": "HKSAR"}, {"value": "HK"}]},
        "claims": grouped,
    }
    web.answer("/wiki/Special:EntityData/Q8646.json", reply({"entities": {"Q8646": entity}}))

    def names(query: dict[str, str], _path: str) -> Reply:
        named = {each: {"en": {"value": NAMES[each]}} for each in query["ids"].split("|")}
        return reply({"entities": {each: {"labels": label} for each, label in named.items()}})

    web.answer("/w/api.php", names)


COLUMNS = ("kind", "value", "unit", "valid_from", "valid_to", "rank")


def test_statements_keep_rank_and_point_in_time(web: Web, ask: Ask) -> None:
    item(
        web,
        claim("P1082", amount("+7409800"), "preferred", P585=year("2017")),
        claim("P1082", amount("+7336585"), "normal", 2, P585=time("+2016-07-00T00:00:00Z", MONTH)),
        claim("P1082", amount("+1"), "deprecated", 3, P585=time("+2015-06-30T00:00:00Z")),
    )
    harvest = ask(Wikidata, "Q8646/P1082")
    assert cells(harvest, *COLUMNS) == [
        ("count", "7409800", "", "2017-01-01", "2017-12-31", "preferred"),
        ("count", "7336585", "", "2016-07-01", "2016-07-31", "normal"),
        ("count", "1", "", "2015-06-30", "2015-06-30", "deprecated"),
    ]
    assert {each for (each,) in cells(harvest, "subject")} == {"HKG"}
    assert {each for (each,) in cells(harvest, "measure")} == {"population"}
    words = [each.text for each in harvest.wordings if each.kind == "subject"]
    assert words == ["Hong Kong", "HKSAR", "Hong Kong"]  # "HK" is too short to name anything


def test_a_span_of_time_and_bounds_are_kept_and_units_are_named(web: Web, ask: Ask) -> None:
    unit = "http://www.wikidata.org/entity/Q712226"
    snak = amount("+1105.7", unit, lowerBound="+1105.6", upperBound="+1105.8")
    item(web, claim("P2046", snak, P580=year("2010"), P582=year("2016")))
    harvest = ask(Wikidata, "Q8646")
    assert cells(harvest, "value", "value_low", "value_high", "unit", "valid_from", "valid_to") == [
        ("1105.7", "1105.6", "1105.8", "km2", "2010-01-01", "2016-12-31")
    ]


DATES = [
    (time("+1997-07-01T00:00:00Z"), ("1997-07-01", "1997-07-01")),
    (time("+1997-07-00T00:00:00Z", MONTH), ("1997-07-01", "1997-07-31")),
    (time("+1996-12-00T00:00:00Z", MONTH), ("1996-12-01", "1996-12-31")),
    (time("+1997-00-00T00:00:00Z", YEAR), ("1997-01-01", "1997-12-31")),
    (time("+1990-00-00T00:00:00Z", 8), None),
    (time("+1066-10-14T00:00:00Z", DAY, JULIAN), None),
    (time("-0044-03-15T00:00:00Z"), None),
    (time("+1997-02-30T00:00:00Z"), None),
    (time("+13798000000-00-00T00:00:00Z", YEAR), None),
]


@pytest.mark.parametrize(("snak", "span"), DATES)
def test_a_date_is_as_precise_as_it_is(
    web: Web, ask: Ask, snak: Json, span: tuple[str, str] | None
) -> None:
    item(web, claim("P571", snak))
    if span is None:
        with pytest.raises(InputError, match="no figure with a day and no date"):
            ask(Wikidata, "Q8646")
        return
    assert cells(ask(Wikidata, "Q8646"), "kind", "valid_from", "valid_to") == [("date", *span)]


EVENTS = [
    ("P571", "hong-kong-inception", "event-date", "inception of Hong Kong"),
    ("P569", "hong-kong-birth", "event-date", "birth of Hong Kong"),
    ("P585", "HKG", "event-date", "Hong Kong"),
    ("P580", "HKG", "event-start", "Hong Kong"),
    ("P582", "HKG", "event-end", "Hong Kong"),
]


@pytest.mark.parametrize(("name", "subject", "measure", "words"), EVENTS)
def test_what_happened_to_a_thing_is_not_named_by_the_thing_alone(
    web: Web, ask: Ask, name: str, subject: str, measure: str, words: str
) -> None:
    item(web, claim(name, time("+1997-07-01T00:00:00Z")))
    harvest = ask(Wikidata, "Q8646")
    assert cells(harvest, "subject", "measure") == [(subject, measure)]
    assert harvest.wordings[0].text == words
    assert ("Hong Kong" in [each.text for each in harvest.wordings]) == (words == "Hong Kong")


def test_a_year_beside_the_name_is_not_the_year_of_its_inception(
    web: Web, ask: Ask, session: Session, tmp_path: Path
) -> None:
    item(
        web,
        claim("P571", time("+1997-07-01T00:00:00Z"), number=2),
        claim("P1082", amount("+7409800"), P585=year("2017")),
    )
    connector = Wikidata(session, {"VERIFIER_WIKIDATA_URL": web.address})
    request = Request("Q8646", place_code=CODES.get)
    snapshot.create(tmp_path / "hk", connector, request, ask(Wikidata, "Q8646"))
    verifier = Verifier([tmp_path], [])
    sentences = {
        "In 2017, Hong Kong had a population of 7.4 million.": "7.4 million",
        "The inception of Hong Kong was on 1 July 1997.": "1 July 1997",
    }
    for text, figure in sentences.items():
        checked = verifier.check(Document("a.txt", text, published=TODAY))
        spans = [(each.claim.span, each.verdict) for each in checked.findings]
        verdicts = {text[span.start : span.end]: verdict for span, verdict in spans}
        assert verdicts[figure] == Verdict.CONSISTENT, text
        assert Verdict.CONTRADICTED not in verdicts.values(), text


LEFT_OUT = [
    (claim("P1082", amount("+7"), number=2), "1 left out: figures without a point in time"),
    (claim("P1082", amount("+7"), "normal", 2, P585=year("2010"), P518=year("2010")),
     "1 left out: figures of a part only"),
    (claim("P1082", amount("+many"), "normal", 2, P585=year("2010")),
     "1 left out: amounts that are no number"),
]  # fmt: skip


@pytest.mark.parametrize(("left", "note"), LEFT_OUT)
def test_what_is_left_out_is_counted_with_the_reason(
    web: Web, ask: Ask, left: Json, note: str
) -> None:
    item(web, claim("P1082", amount("+5"), P585=year("2011")), left)
    harvest = ask(Wikidata, "Q8646")
    assert cells(harvest, "value") == [("5",)]
    assert harvest.notes == (note,)


def test_figures_of_one_time_and_rank_that_differ_are_left_out(web: Web, ask: Ask) -> None:
    item(
        web,
        claim("P1082", amount("+5"), P585=year("2011")),
        claim("P1082", amount("+6"), number=2, P585=year("2011")),
        claim("P1082", amount("+7"), "preferred", 3, P585=year("2011")),
        claim("P1082", amount("+8"), number=4, P585=year("2012")),
        claim("P1082", amount("+8"), number=5, P585=year("2012")),
    )
    harvest = ask(Wikidata, "Q8646")
    assert sorted(cells(harvest, "value", "rank")) == [("7", "preferred"), ("8", "normal")]
    assert harvest.notes == ("2 left out: figures of one time and rank that differ",)


def test_what_is_empty_may_be_a_list_and_what_is_odd_is_no_statement(web: Web, ask: Ask) -> None:
    odd: list[Json] = [
        {"mainsnak": [], "qualifiers": []},
        {"mainsnak": {"property": "P1082", "datavalue": "x"}, "references": "y"},
    ]
    good = claim("P1082", amount("+5"), P585=year("2011"))
    entity = {
        "id": "Q8646", "labels": [], "aliases": [], "claims": {"P1082": [*odd, "z", good]},
    }  # fmt: skip
    item(web, good)
    web.answer("/wiki/.*", reply({"entities": {"Q8646": entity}}))
    harvest = ask(Wikidata, "Q8646")
    assert cells(harvest, "subject", "value") == [("q8646", "5")]


def test_unknown_values_and_other_kinds_are_no_statements(web: Web, ask: Ask) -> None:
    some = {"snaktype": "somevalue"}
    text = {"snaktype": "value", "datavalue": {"value": "x", "type": "string"}}
    item(
        web,
        claim("P1082", some, number=2),
        claim("P571", text, number=3),
        claim("P571", time("+1997-07-01T00:00:00Z")),
    )
    assert len(ask(Wikidata, "Q8646").statements) == 1


def test_a_figure_is_known_since_its_reference(web: Web, ask: Ask) -> None:
    dated = claim("P1082", amount("+5"), P585=year("2011"))
    seen = {"snaks": {"P813": [time("+2014-03-02T00:00:00Z")]}}
    published = {"snaks": {"P577": [time("+2012-02-21T00:00:00Z")]}}
    bare = claim("P1082", amount("+6"), number=2, P585=year("2012"))
    item(web, dated | {"references": [seen, published]}, bare)
    known = [str(each.known_from) for each in ask(Wikidata, "Q8646").statements]
    assert known == ["2012-02-21", "2026-04-01"]


BROKEN = [
    ("Special", Reply(b"Please set a user-agent", "text/plain"), "answered text/plain"),
    ("Special", Reply(b"<html>", "text/html", 404), "404"),
    ("Special", reply({"entities": {}}), "describes no item"),
    ("Special", reply({"entities": {"Q8646": {"missing": ""}}}), "describes no item"),
    ("api", reply({"error": {"code": "x", "info": "Could not find it"}}), "Could not find it"),
]


@pytest.mark.parametrize(("which", "answer", "message"), BROKEN)
def test_an_error_is_told_whatever_its_status(
    web: Web, ask: Ask, which: str, answer: Reply, message: str
) -> None:
    item(web, claim("P1082", amount("+5"), P585=year("2011")))
    web.answer("/w/api.php" if which == "api" else "/wiki/.*", answer)
    with pytest.raises(InputError, match=message):
        ask(Wikidata, "Q8646")


@pytest.mark.parametrize(
    "spec", ["8646", "Q0", "Q8646/", "Q8646/1082", "Q1/P1,", "../Q1", "Hong Kong"]
)
def test_a_spec_is_an_item_and_properties(web: Web, ask: Ask, spec: str) -> None:
    with pytest.raises(InputError, match="not of the form"):
        ask(Wikidata, spec)
    assert web.asked == []


def test_search_is_wikidata_s_own(web: Web, look: Look) -> None:
    hit = {"id": "Q8646", "label": "Hong Kong", "description": "city in China"}
    web.answer("/w/api.php", reply({"search": [hit]}))
    (found,) = look(Wikidata, "hong kong")
    assert (found.spec, found.title, found.about) == (
        "wikidata:Q8646",
        "Hong Kong",
        "city in China",
    )
    assert web.asked[0].query["action"] == "wbsearchentities"
