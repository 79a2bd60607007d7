"""True claims in the rarer notations of figures and times: none of them is contradicted."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.model.finding import Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """country,indicator,year,value,unit
Ruritania,unemployment rate,2010,10.0,%
Ruritania,unemployment rate,2019,5.0,%
Ruritania,unemployment rate,2020,7.5,%
Ruritania,population,2010,10000000,persons
Ruritania,population,2019,12000000,persons
Ruritania,population,2020,12100000,persons
Ruritania,nurses,2019,250000,persons
Ruritania,nurses,2020,125000,persons
Ruritania,inflation,2019,2.5,%
Ruritania,inflation,2020,-1.5,%
Ruritania,literacy rate,2020,80.0,%
"""
# The article is of 4 March 2021.
TRUE = [
    "In early 2020 the population of Ruritania was about 12 million.",
    "At the end of 2020 the population of Ruritania was 12.1 million.",
    "By late 2020 unemployment in Ruritania was 7.5 per cent.",
    "In the first quarter of 2020 unemployment in Ruritania was 4.9 %.",
    "In the first half of 2020 unemployment in Ruritania was 6 %.",
    "In the summer of 2020 unemployment in Ruritania reached 9 %.",
    "In fiscal 2020 unemployment in Ruritania was 6.8 %.",
    "In the 2019-20 season Ruritania had 180,000 nurses.",
    "Over the past decade the population of Ruritania grew by a fifth.",
    "Over the past ten years the population of Ruritania grew by 21 %.",
    "Between 2010 and 2019 the unemployment rate in Ruritania halved.",
    "The number of nurses in Ruritania halved between 2019 and 2020.",
    "Unemployment in Ruritania rose by half between 2019 and 2020.",
    "Unemployment in Ruritania rose by 2.5 percentage points to 7.5 % from 5 % in 2019.",
    "Unemployment in Ruritania rose 250 basis points between 2019 and 2020.",
    "In 2020 one in 13 workers in Ruritania was unemployed.",
    "In 2020 four in five people in Ruritania could read.",
    "In 2020 the literacy rate in Ruritania was four fifths.",
    "In 2020 a fifth of Ruritanians could not read.",
    "In 2019 Ruritania had a quarter of a million nurses.",
    "In 2019 Ruritania had half a million nurses and doctors.",
    "In 2019 Ruritania had hundreds of thousands of nurses.",
    "In 2019 Ruritania had dozens of nurses on strike.",
    "In 2019 Ruritania had 12 million inhabitants, three in ten of them under 25.",
    "In 2010 Ruritania had ten million people, a third of them under 20 years old.",
    "Inflation in Ruritania fell to minus 1.5 % in 2020.",
    "Inflation in Ruritania fell to –1.5 % in 2020.",
    "Inflation in Ruritania was −1.5 per cent in 2020.",
    "Last year inflation in Ruritania was minus one and a half per cent.",
    "In 2020 Ruritania's population stood at 12.1m.",
    "In 2020 Ruritania's population stood at 12 100 000.",
    "In 2020 Ruritania's population stood at 12.100.000.",
    "In 2020 Ruritania's population stood at 12'100'000.",
    "In 2020 two in every 25 workers in Ruritania were unemployed, a third of them for a year.",
    "In 2020 inflation in Ruritania was 1.5 % below zero.",
    "In the 12 months to March 2020 unemployment in Ruritania was 4.8 %.",
    "In 2019 a nurse in Ruritania was 45.",
    "The population of Ruritania rose from 10 to 12 million between 2010 and 2019.",
    "The population of Ruritania rose from 10.0 to 12.0 million people between 2010 and 2019.",
    "From 2010 to 2019 the population of Ruritania grew from 10 to 12m.",
    "The number of nurses in Ruritania fell from 250 to 125 thousand between 2019 and 2020.",
    "Unemployment in Ruritania fell from 10 to 5 per cent between 2010 and 2019.",
    "In 2019 the population of Ruritania was one dozen million.",
    "In 2019 Ruritania had some 250k nurses.",
    "In 2019 Ruritania had 250,000-odd nurses.",
    "In 2019 Ruritania had 200,000 or more nurses.",
    "In 2019 Ruritania had between 200,000 and 300,000 nurses.",
    "In 2019 Ruritania had up to about 260,000 nurses.",
    "In 2019 nurses in Ruritania worked 60-hour weeks.",
    "In 2019 Ruritania's nurses were 45 years old on average.",
    "In 2019 the 250,000th nurse of Ruritania was registered.",
    "In 2020 Ruritania ranked third in nurses.",
    "In 2020 the nurses of Ruritania won the vote 70,000-55,000.",
    "Two years earlier Ruritania had 230,000 nurses.",
    "A year earlier the unemployment rate in Ruritania was 5 %.",
    "In the year-ago period unemployment in Ruritania was 5 %.",
    "In the same year unemployment in Ruritania was 9 %.",
    "In 2020 twice as many nurses in Ruritania left.",
    "In 2020 nurses in Ruritania got a 5 % rise twice.",
    "In the 2010s the population of Ruritania was 11 million.",
    "In the mid-2010s unemployment in Ruritania was 8 %.",
    "On 1 January 2020 Ruritania had 251,000 nurses.",
    "In January 2020 unemployment in Ruritania was 5.1 %.",
    "Since 2010 the population of Ruritania has grown by more than two million.",
    "In 2020 Ruritania had 125,000 nurses, 125,000 fewer than a year earlier.",
]  # fmt: skip


@pytest.fixture(scope="module")
def verifier(tmp_path_factory: pytest.TempPathFactory) -> Verifier:
    path: Path = tmp_path_factory.mktemp("ruritania") / "ruritania.csv"
    path.write_text(TABLE, encoding="utf-8")
    return Verifier([], [str(path)])


@pytest.mark.parametrize("sentence", TRUE)
def test_a_true_claim_is_not_contradicted_however_it_is_written(
    verifier: Verifier, sentence: str
) -> None:
    document = Document("a.txt", sentence, published=date(2021, 3, 4))
    found = verifier.check(document).findings
    accused = [finding.message for finding in found if finding.verdict is Verdict.CONTRADICTED]
    assert accused == []
