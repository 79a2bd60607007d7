"""Sentences with a country's statistic against tables of that statistic, and of near ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.model.finding import Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier

if TYPE_CHECKING:
    from pathlib import Path

# Figures of no country's own; the names of the columns are what is tried.
WIDE = """\
Country,Year,GDP (current US$),GDP per capita (current US$),"Health expenditure, total (% of GDP)",\
"Unemployment, total (% of total labor force)","Population, total"
Germany,2019,3889000000000,46805,11.7,3.1,83092962
Brazil,2019,1873000000000,8876,9.6,11.9,211782878
"""
LATEST = "country,gdp nominal\nGermany,3889000000000\nBrazil,1873000000000\n"
PARITY = "country,gni in ppp dollars\nGermany,4700000000000\nBrazil,3200000000000\n"
LIFE = "country,life expectancy\nGermany,81.3\nBrazil,75.3\n"


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Verifier]:
    """Return a verifier for each of the tables."""
    folder: Path = tmp_path_factory.mktemp("tables")
    found = {}
    for name, table in (("wide", WIDE), ("latest", LATEST), ("parity", PARITY), ("life", LIFE)):
        path = folder / f"{name}.csv"
        path.write_text(table, encoding="utf-8")
        if name != "wide":
            title = f"title: {name} by country (most recent value, 2016-2020)\n"
            path.with_name(f"{name}.csv.yaml").write_text(title, encoding="utf-8")
        found[name] = Verifier((), [str(path)])
    return found


def _verdict(verifier: Verifier, text: str) -> Verdict:
    found = {each.verdict for each in verifier.check(Document("a.txt", text)).findings}
    if Verdict.CONTRADICTED in found:
        return Verdict.CONTRADICTED
    return Verdict.CONSISTENT if found == {Verdict.CONSISTENT} else Verdict.UNVERIFIED


TWINS = [
    ("wide", "Health spending in Brazil was {}% of GDP in 2019.", "9.6", "4.6"),
    ("wide", "In 2019 unemployment in Brazil stood at {}%.", "11.9", "3.9"),
    ("wide", "The total population of Germany was {} million in 2019.", "83.1", "53.1"),
    ("wide", "Brazil GDP per capita (current US$) 2019: {}, U.S. dollars", "8,876", "18,876"),
    ("latest", "The latest value for GDP (current US$) in Brazil was ${} as of 2018.",
     "1,873,000,000,000", "873,000,000,000"),
    ("latest", "Germany's nominal GDP was ${} trillion in 2019.", "3.9", "1.2"),
    ("parity", "GNI; PPP (US dollar) in Brazil was {} in 2018, according to the World Bank.",
     "3200000000000", "1200000000000"),
    ("life", "Life expectancy in Brazil was {} years in 2018.", "75.3", "35.3"),
    ("life", "Brazil Life expectancy at birth, total (years) 2018: {}, Years", "75.3", "35.3"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "sentence", "right", "wrong"), TWINS)
def test_a_statistic_is_decided_under_the_names_it_has(
    sources: dict[str, Verifier], table: str, sentence: str, right: str, wrong: str
) -> None:
    assert _verdict(sources[table], sentence.format(right)) is Verdict.CONSISTENT
    assert _verdict(sources[table], sentence.format(wrong)) is Verdict.CONTRADICTED


NEAR = [
    ("wide", "Youth unemployment in Brazil was 27.2% in 2019."),
    ("wide", "Public health expenditure in Brazil was 3.9% of GDP in 2019."),
    ("wide", "Germany spent 4.9% of GDP on education in 2019."),
    ("wide", "The urban population of Brazil was 183 million in 2019."),
    ("latest", "GDP, PPP (current international $) in Brazil was 3,224,000,000,000 in 2018."),
    ("latest", "Brazil's GDP growth was 1.2% in 2019."),
    ("latest", "Brazil's GDP was $8,876 per person in 2019."),
    ("parity", "GDP, PPP (current international $) in Brazil was 1,224,000,000,000 in 2018."),
    ("life", "Life expectancy in Brazil was 41.7 years for men in 2018."),
    ("life", "Life expectancy at 65 in Brazil was 19 years in 2018."),
    ("life", "Women in Brazil have a life expectancy of 39.1 years."),
    ("life", "Life expectancy in Brazil has risen by 35.2 years since 1950."),
    ("life", "In Brazil life expectancy fell for 12 years."),
    ("life", "Male life expectancy in Brazil was 41.7 in 2019."),
    ("life", "Brazil Life expectancy at birth, female (years) 2018: 39.1, Years"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "sentence"), NEAR)
def test_a_near_statistic_is_another_and_decides_nothing(
    sources: dict[str, Verifier], table: str, sentence: str
) -> None:
    assert _verdict(sources[table], sentence) is Verdict.UNVERIFIED


@pytest.mark.parametrize(
    "sentence",
    [
        "Brazil's GDP was $3.2 trillion in 2019.",  # at purchasing power parity it was
        "Brazil's nominal GDP was $2.2 trillion in 2017.",  # the value's year is not told
    ],
)
def test_what_a_name_or_a_table_leaves_open_accuses_nobody(
    sources: dict[str, Verifier], sentence: str
) -> None:
    assert _verdict(sources["latest"], sentence) is Verdict.UNVERIFIED
