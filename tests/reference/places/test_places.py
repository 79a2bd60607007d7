"""Places have one code, however they are called, and a name that may be two has none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.language import english
from verifier.matching import CatalogVocabulary
from verifier.matching.wording import comparable, wording
from verifier.model.text import Document, Span
from verifier.model.vocabulary import Alias, AliasKind
from verifier.notation.places import place_code
from verifier.pipeline import Verifier
from verifier.reference import Catalog
from verifier.reference.places import aliases, cell_code, code_of, members, names, relation
from verifier.reference.places.codes import by_short_code, short_codes
from verifier.reference.places.former import FORMER
from verifier.reference.places.groups import GROUPS

if TYPE_CHECKING:
    from pathlib import Path


def test_every_country_of_iso_3166_has_its_three_codes_and_names() -> None:
    assert len(short_codes()) == 249
    assert not [code for code in short_codes() if not english().places.get(code, ((), ()))[0]]
    assert len(by_short_code()) == 2 * 249


def test_no_name_of_a_country_or_a_group_leads_to_two_codes() -> None:
    owners: dict[str, set[str]] = {}
    for code in (*english().places, *(each for each in GROUPS if each not in english().places)):
        for name in names(code):
            owners.setdefault(name.casefold(), set()).add(code)
    assert not {name: codes for name, codes in owners.items() if len(codes) > 1}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("France", "FRA"),
        ("french", "FRA"),
        ("FR", "FRA"),
        ("250", "FRA"),
        ("FRA", "FRA"),
        ("Turkey", "TUR"),
        ("Türkiye", "TUR"),
        ("Côte d’Ivoire", "CIV"),
        ("Ivory Coast", "CIV"),
        ("Swaziland", "SWZ"),
        ("Burma", "MMR"),
        ("BUR", "MMR"),
        ("Zaire", "COD"),
        ("Ceylon", "LKA"),
        ("Upper Volta", "BFA"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
        ("Dominica", "DMA"),
        ("Dominican Republic", "DOM"),
        ("Georgia", "GEO"),
        ("US", "USA"),
        ("USSR", "SUN"),
        ("Soviet Union", "SUN"),
        ("Yugoslavia", "YUG"),
        ("Czechoslovakia", "CSK"),
        ("East Germany", "DDR"),
        ("euro area", "EMU"),
        ("Sub-Saharan Africa", "SSF"),
        ("OECD", "OED"),
        ("G7", "G7"),
        ("ASEAN", "ASEAN"),
        ("151", "151"),
        ("Korea", None),
        ("Congo", None),
        ("Rhodesia", None),
        ("West Germany", None),
        ("Dominican", None),
        ("Guinean", None),
        ("us", None),
        ("Atlantis", None),
        ("999", None),
        ("", None),
    ],
)
def test_a_text_that_is_meant_as_a_place_has_one_code_or_none(text: str, code: str | None) -> None:
    assert code_of(text) == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Unemployment in East Germany rose.", ["DDR"]),
        ("The West German economy grew.", []),
        ("Soviet forces left; the USSR ended.", ["SUN", "SUN"]),
        ("South Vietnam fell, and Vietnam was one.", ["VNM"]),
        ("The Netherlands Antilles are no more.", ["ANT"]),
        ("Zaire's president met the Zairean envoy.", ["COD", "COD"]),
        ("He told us of Turkey and of a turkey.", ["TUR"]),
        ("The OECD and Eastern Europe said so.", []),
    ],
)
def test_an_article_is_searched_for_countries_of_all_times_and_for_no_groups(
    text: str, codes: list[str]
) -> None:
    assert [word.place for word in comparable(text) if word.place] == codes


@pytest.mark.parametrize("cell", ["GA", "DE", "CA", "IN", "840"])
def test_a_cell_of_two_letters_or_of_digits_is_no_country(cell: str) -> None:
    assert place_code(cell) is None


def test_what_followed_a_state_that_ended_is_known_by_its_code() -> None:
    known = {*english().places, *(former.code for former in FORMER)}
    for former in FORMER:
        assert former.withdrawn[:4].isdecimal()
        assert not former.now or former.now in english().places
        assert set(former.successors) <= known


@pytest.mark.parametrize(
    ("group", "day", "count"),
    [
        ("EUU", date(1972, 12, 31), 6),
        ("EUU", date(2013, 7, 1), 28),
        ("EUU", date(2020, 2, 1), 27),
        ("EMU", date(1999, 1, 1), 11),
        ("EMU", date(2025, 12, 31), 20),
        ("EMU", date(2026, 1, 1), 21),
        ("ASEAN", date(2025, 10, 25), 10),
        ("G20", date(2025, 1, 1), 19),  # the countries of them
        ("G20", date(2010, 1, 1), 0),  # nobody confirmed them
        ("G7", date(2025, 1, 1), 0),
        ("FRA", date(2025, 1, 1), 0),
    ],
)
def test_members_are_those_of_the_day(group: str, day: date, count: int) -> None:
    assert len(members(group, day)) == count
    assert set(members(group, day)) <= set(short_codes())


def test_members_have_a_source() -> None:
    assert not [code for code, group in GROUPS.items() if bool(group.members) != bool(group.source)]


def test_a_region_has_wordings_where_a_source_has_figures_of_it_and_the_sources_own_win() -> None:
    own = [Alias(AliasKind.SUBJECT, "our-region", "Middle East and North Africa", package="a")]
    found = {(alias.id, alias.text) for alias in aliases(["MEA", "SAS", "FRA", "troops"], [], own)}
    assert found == {("SAS", "South Asia")}


def spotted(text: str, *told: Alias) -> list[tuple[str, str]]:
    catalog = Catalog.of((), told, forms=lambda each: tuple(word.form for word in wording(each)))
    hits = CatalogVocabulary(catalog).spot(text, Span(0, len(text)))
    return [(hit.id, hit.span.of(text)) for hit in hits if hit.kind is AliasKind.PLACE]


def place(text: str, code: str, *, positive: bool = True) -> Alias:
    return Alias(AliasKind.PLACE, code, text, positive, package="a")


@pytest.mark.parametrize(
    ("text", "told", "expected"),
    [
        ("Rates in Georgia fell.", (), [("GEO", "Georgia")]),
        ("Rates in Georgia fell.", (place("Georgia", "US-GA"),), [("US-GA", "Georgia")]),
        ("Rates in Georgia fell.", (place("Georgia", "GEO", positive=False),), []),
        ("Burma and Myanmar", (place("Burma", "OLD"),), [("OLD", "Burma"), ("MMR", "Myanmar")]),
        ("Georgia's rate", (place("Georgia", "US-GA"),), [("US-GA", "Georgia")]),
        ("Rates in Middlesex fell.", (place("Middlesex", "MX"),), [("MX", "Middlesex")]),
    ],
)
def test_what_a_source_says_of_a_places_name_wins(
    text: str, told: tuple[Alias, ...], expected: list[tuple[str, str]]
) -> None:
    assert spotted(text, *told) == expected


def test_a_regions_figure_is_found_by_its_name_in_an_article(tmp_path: Path) -> None:
    (tmp_path / "datapackage.yaml").write_text(
        "verifier:\n  profile: series/1\nresources:\n  - name: rates\n    path: rates.csv\n"
        "    verifier: {layout: long, entity: region, measure: unemployment rate, unit: '%', "
        "source_id: one}\n  - {name: citations, path: citations.csv}\n",
        encoding="utf-8",
    )
    (tmp_path / "rates.csv").write_text(
        "region,period,value,known_from\nSAS,2019,6.4,2020-02-01\n", encoding="utf-8"
    )
    (tmp_path / "citations.csv").write_text(
        "source_id,publisher,title,url,published,retrieved,licence,tier\n"
        "one,A Bank,Rates,https://example.org,2020-02-01,2026-11-24,CC-BY,primary\n",
        encoding="utf-8",
    )
    verifier = Verifier([tmp_path])
    text = "The unemployment rate in South Asia was 6.4% in 2019."
    (finding,) = verifier.check(Document("a.txt", text, published=date(2021, 1, 1))).findings
    assert finding.verdict.value == "consistent"
    (best,) = verifier.catalog.look_up("unemployment south asia").found
    assert best.fact.subject == "SAS"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("EU", "EUU"),
        ("European Union", "EUU"),
        ("EU27_2020", "EUU"),
        ("EU28", None),  # with the United Kingdom it is another thing
        ("sub-Saharan Africa", "SSF"),
        ("the Middle East & North Africa", "MEA"),
        ("Wales", "GB-WLS"),
        ("Britain", "GBR"),
        ("GA", None),
        ("German", None),
        ("London", None),
    ],
)
def test_a_cell_is_a_country_or_region_by_a_name_or_by_a_code_of_three_letters(
    text: str, code: str | None
) -> None:
    assert cell_code(text) == code


@pytest.mark.parametrize(
    ("code", "other", "told"),
    [
        ("CZE", "CSK", "which followed Czechoslovakia, withdrawn from ISO 3166 on 1993-06-15"),
        ("CSK", "CZE", "that is Czechoslovakia, withdrawn from ISO 3166 on 1993-06-15"),
        ("FRA", "EUU", "a member of the European Union"),
        ("GBR", "EUU", ""),
        ("FRA", "DEU", ""),
        ("Leeds", "London", ""),
    ],
)
def test_what_one_place_is_to_another_is_told(code: str, other: str, told: str) -> None:
    assert relation(code, other, date(2021, 1, 1)) == told


COUNTED = "fact_id,subject,measure,kind,value,valid_from,valid_to,known_from,place,source_id\n"


def hospitals(folder: Path, place: str, *others: str) -> Verifier:
    """Write a package that counts 48 hospitals in a place."""
    files = {
        "datapackage.yaml": "verifier: {profile: facts/1}\n",
        "facts.csv": f"{COUNTED}f,h,beds,count,48,2021-01-01,2021-12-31,2021-01-15,{place},one\n",
        "citations.csv": "source_id,publisher,title,url,published,retrieved,licence,tier\n"
        "one,An Agency,A report,https://example.org,2021-01-16,2026-11-24,facts-only,primary\n",
        "aliases.csv": "\n".join(["kind,id,alias,polarity", "subject,h,hospitals,+", *others, ""]),
    }
    for name, content in files.items():
        (folder / name).write_text(content, encoding="utf-8")
    return Verifier([folder])


@pytest.mark.parametrize(
    ("place", "words", "verdict"),
    [
        ("London", "in London", "consistent"),
        ("Wales", "in Wales", "consistent"),
        ("GB-WLS", "in Wales", "consistent"),
        ("EU", "in the European Union", "consistent"),
        ("European Union", "in the EU", "consistent"),
        ("sub-Saharan Africa", "in Sub-Saharan Africa", "consistent"),
        ("The Hague", "in The Hague", "consistent"),
        ("Reading", "in Reading", "consistent"),
        ("London", "in Paris", "unverified"),
        ("London", "in East London", "unverified"),
        ("Reading", "reading scans", "unverified"),
        ("London", "in Britain", "unverified"),
        ("GBR", "in London", "unverified"),
    ],
)
def test_a_figure_of_any_place_is_reached_by_the_name_that_its_source_gives(
    tmp_path: Path, place: str, words: str, verdict: str
) -> None:
    text = f"There were 48 hospitals {words} in 2021."
    article = Document("a.txt", text, published=date(2021, 12, 30))
    found = hospitals(tmp_path, place).check(article).findings
    assert found[0].verdict.value == verdict


@pytest.mark.parametrize(
    ("words", "verdict"), [("in the EU", "unverified"), ("in the Euphrates Unit", "consistent")]
)
def test_a_place_that_a_source_calls_by_a_known_name_is_its_own(
    tmp_path: Path, words: str, verdict: str
) -> None:
    told = ("place,unit-7,Euphrates Unit,+", "place,EUU,EU,-")
    text = f"There were 48 hospitals {words} in 2021."
    article = Document("a.txt", text, published=date(2021, 12, 30))
    found = hospitals(tmp_path, "unit-7", *told).check(article).findings
    assert found[0].verdict.value == verdict
