"""What a package says of its values reaches the verdict, from the file to the finding."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verifier.model.finding import Verdict
from verifier.model.text import Document
from verifier.model.tolerance import NO_TOLERANCE, Rounding, Tolerance
from verifier.pipeline import Verifier

if TYPE_CHECKING:
    from verifier.model.finding import Finding

ROOT = Path(__file__).parents[2]
CITATIONS = """source_id,publisher,title,url,published,retrieved,licence
office,Statistics Office,Labour market,https://office.example/labour,2020-02-01,2026-11-24,facts
gazette,The Gazette,A survey,https://www.gazette.example/survey,2020-02-01,2026-11-24,facts
"""
RESOURCES = """
resources:
  - name: rates
    path: rates.csv
    verifier: {layout: long, entity: country, measure: measure, unit: "%", known_from: 2020-02-01}
  - {name: citations, path: citations.csv}
  - {name: aliases, path: aliases.csv}
"""
ALIASES = """kind,id,alias,polarity
measure,unemployment,unemployment,+
measure,unemployment,unemployment rate,+
measure,inactivity,inactivity,+
"""
UNEMPLOYMENT = "FRA,unemployment,2019,8.4,office"
DAY = date(2020, 5, 7)


@dataclass
class Desk:
    """A package of one table, and articles checked with it."""

    folder: Path

    def package(self, *rows: str, block: str = "") -> Desk:
        table = "\n".join(("country,measure,period,value,source_id", *rows)) + "\n"
        for name, text in (
            ("datapackage.yaml", f"verifier:\n  profile: series/1\n{block}{RESOURCES}"),
            ("rates.csv", table),
            ("citations.csv", CITATIONS),
            ("aliases.csv", ALIASES),
        ):
            (self.folder / name).write_text(text, encoding="utf-8")
        return self

    def finding(
        self,
        text: str,
        published: date | None = DAY,
        publisher: str | None = None,
        url: str | None = None,
        tolerance: Tolerance = NO_TOLERANCE,
    ) -> Finding:
        document = Document("a.txt", text, published=published, publisher=publisher, url=url)
        verifier = Verifier([self.folder], tolerance=tolerance)
        (found,) = verifier.check(document).findings
        return found

    def told(
        self,
        text: str,
        published: date | None = DAY,
        publisher: str | None = None,
        url: str | None = None,
        tolerance: Tolerance = NO_TOLERANCE,
    ) -> str:
        """Return the verdict, and the reason where there is one."""
        found = self.finding(text, published, publisher, url, tolerance)
        return " ".join(filter(None, (found.verdict.value, found.reason)))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


TRUE = "Unemployment in France was 8.4% in 2019."
FALSE = "Unemployment in France was 12.9% in 2019."
NEAR = "Unemployment in France was 8.7% in 2019."


def test_without_any_setting_the_value_decides(desk: Desk) -> None:
    desk.package(UNEMPLOYMENT)
    assert (desk.told(TRUE), desk.told(FALSE)) == ("consistent", "contradicted")
    assert desk.told(NEAR) == "contradicted"


REQUIRED = [
    ("period", TRUE, "consistent"),
    ("place", TRUE, "consistent"),
    ("entity", TRUE, "consistent"),
    ("unit", TRUE, "consistent"),
    ("adjustment", TRUE, "unverified scope-missing"),
    ("adjustment", FALSE, "unverified scope-missing"),
    ("adjustment", f"Seasonally adjusted u{TRUE[1:]}", "consistent"),
    ("adjustment", f"Seasonally adjusted u{FALSE[1:]}", "contradicted"),
    ("place", f"Seasonally adjusted u{TRUE[1:]}", "consistent"),
    ("place", f"Unadjusted u{TRUE[1:]}", "unverified scope-missing"),
    ("period", "Unemployment in France is 8.4%.", "unverified scope-missing"),
    ("period", "Unemployment in France is 12.9%.", "unverified scope-missing"),
]


@pytest.mark.parametrize(("slot", "text", "verdict"), REQUIRED)
def test_a_measure_may_ask_a_claim_to_say_more(
    desk: Desk, slot: str, text: str, verdict: str
) -> None:
    block = (
        f"  measures: {{unemployment: {{requires: [{slot}], adjustment: [seasonally adjusted]}}}}\n"
    )
    desk.package(UNEMPLOYMENT, block=block)
    assert desk.told(text) == verdict


CIRCULAR = [
    ("office", "Statistics Office", None, "unverified no-source"),
    ("office", "the statistics office", None, "unverified no-source"),
    ("office", None, "https://office.example/news/1", "unverified no-source"),
    ("office", None, "https://www.office.example/news/1", "unverified no-source"),
    ("office", "The Gazette", None, "consistent"),
    ("office", None, "https://other.example/news/1", "consistent"),
    ("office", None, None, "consistent"),
]


@pytest.mark.parametrize(("source", "publisher", "url", "verdict"), CIRCULAR)
def test_an_article_is_not_confirmed_by_its_own_publisher(
    desk: Desk, source: str, publisher: str | None, url: str | None, verdict: str
) -> None:
    desk.package(f"FRA,unemployment,2019,8.4,{source}")
    assert desk.told(TRUE, publisher=publisher, url=url) == verdict


SITES = [
    ("https://www.github.com/office/labour", "consistent"),
    ("https://office.github.io/labour", "consistent"),
    ("https://notgithub.com/labour", "unverified no-source"),
]


@pytest.mark.parametrize(("url", "verdict"), SITES)
def test_a_host_of_many_publishers_is_nobodys_own(desk: Desk, url: str, verdict: str) -> None:
    desk.package(UNEMPLOYMENT)
    citations = CITATIONS.replace("https://office.example/labour", url)
    (desk.folder / "citations.csv").write_text(citations, encoding="utf-8")
    assert desk.told(TRUE, url=url) == verdict


def test_nor_contradicted_by_it(desk: Desk) -> None:
    desk.package(UNEMPLOYMENT)
    assert desk.told(FALSE, publisher="Statistics Office") == "unverified no-source"


def test_an_independent_source_decides_beside_the_publishers_own(desk: Desk) -> None:
    desk.package(UNEMPLOYMENT, "FRA,unemployment,2019,12.9,gazette")
    assert desk.told(TRUE) == "unverified sources-disagree"
    assert desk.told(TRUE, publisher="The Gazette") == "consistent"
    assert desk.told(FALSE, publisher="The Gazette") == "contradicted"


NOT_THE_SAME = [
    ("Inactivity was 20% and unemployment 8.4% in France in 2019.", "8.4%"),
    ("Unemployment (inactivity included) was 12.9% in France in 2019.", "12.9%"),
    ("Unemployment by the ILO measure was 12.9% in France in 2019.", "12.9%"),
]


@pytest.mark.parametrize(("text", "words"), NOT_THE_SAME)
def test_a_clause_that_names_what_a_measure_is_not_is_not_held_against_it(
    desk: Desk, text: str, words: str
) -> None:
    block = "  measures: {unemployment: {not_same_as: [inactivity, ilo-measure]}}\n"
    desk.package(UNEMPLOYMENT, block=block)
    document = Document("a.txt", text, published=DAY)
    findings = Verifier([desk.folder]).check(document).findings
    (found,) = [each for each in findings if each.claim.text == words]
    assert found.verdict is Verdict.UNVERIFIED


def test_a_change_across_a_break_of_method_is_not_judged(desk: Desk) -> None:
    rows = ("FRA,unemployment,2018,9.0,office", "FRA,unemployment,2019,8.4,office")
    text = "Unemployment in France rose in 2019."
    assert desk.package(*rows).told(text) == "contradicted"
    block = "  measures: {unemployment: {breaks: [{from: 2019-01-01, note: new survey}]}}\n"
    desk.package(*rows, block=block)
    assert desk.told(text) == "unverified reference-too-coarse"
    assert "new survey" in desk.finding(text).message


def vintages(*cells: str) -> str:
    return "country,measure,period,value,source_id,known_from,known_to\n" + "".join(
        f"FRA,unemployment,{each}\n" for each in cells
    )


def test_a_change_that_a_later_revision_bears_out_is_not_called_wrong(desk: Desk) -> None:
    desk.package(UNEMPLOYMENT)
    table = vintages(
        "2018,8.0,office,2019-02-01,2020-09-01",
        "2018,9.0,office,2020-09-01,",
        "2019,8.4,office,2020-02-01,",
    )
    (desk.folder / "rates.csv").write_text(table, encoding="utf-8")
    told = "Unemployment in France fell in 2019."
    assert desk.told(told) == "unverified sources-disagree"
    assert "bears the article out" in desk.finding(told).message
    assert desk.told(told, date(2020, 10, 1)) == "consistent"
    assert desk.told("Unemployment in France rose in 2019.") == "consistent"


@pytest.mark.parametrize(("flag", "verdict"), [("", "contradicted"), ("P", "unverified")])
def test_a_change_between_values_to_be_confirmed_is_not_called_wrong(
    desk: Desk, flag: str, verdict: str
) -> None:
    desk.package(UNEMPLOYMENT)
    table = (
        "country,measure,period,value,source_id,obs_status\n"
        "FRA,unemployment,2018,9.0,office,\n"
        f"FRA,unemployment,2019,8.4,office,{flag}\n"
    )
    (desk.folder / "rates.csv").write_text(table, encoding="utf-8")
    assert desk.finding("Unemployment in France rose in 2019.").verdict.value == verdict


COMMAND = [
    (Tolerance(relative=Decimal("0.05")), "", "consistent"),
    (Tolerance(absolute=Decimal("0.3")), "", "consistent"),
    (Tolerance(absolute=Decimal("0.2")), "", "unverified no-rule-decides"),
    (Tolerance(absolute=Decimal("0.1")), "", "contradicted"),
    (Tolerance(relative=Decimal("0.05")), "  tolerance: {relative: 0.01}\n", "contradicted"),
    (Tolerance(relative=Decimal("0.05")), "  tolerance: {date_days: 1}\n", "consistent"),
]


@pytest.mark.parametrize(("tolerance", "block", "verdict"), COMMAND)
def test_the_commands_tolerance_holds_where_the_source_says_none(
    desk: Desk, tolerance: Tolerance, block: str, verdict: str
) -> None:
    assert desk.package(UNEMPLOYMENT, block=block).told(NEAR, tolerance=tolerance) == verdict


def test_a_source_that_asks_for_exact_figures_neither_confirms_a_rounded_one_nor_refutes_it(
    desk: Desk,
) -> None:
    desk.package("FRA,unemployment,2019,8.37,office")
    assert desk.told(TRUE) == "consistent"
    exact = Tolerance(rounding=Rounding.NONE)
    assert desk.told(TRUE, tolerance=exact) == "unverified no-rule-decides"
    assert desk.told("Unemployment in France was 8.37% in 2019.", tolerance=exact) == "consistent"
    assert desk.told(FALSE, tolerance=exact) == "contradicted"


def test_a_value_known_only_since_its_source_appeared_says_so(desk: Desk) -> None:
    desk.package(UNEMPLOYMENT)
    text = (desk.folder / "datapackage.yaml").read_text("utf-8")
    text = text.replace(", known_from: 2020-02-01", "")
    (desk.folder / "datapackage.yaml").write_text(text, encoding="utf-8")
    assert desk.told(TRUE, date(2020, 1, 31)) == "unverified not-yet-published"
    found = desk.finding(TRUE)
    assert found.verdict is Verdict.CONSISTENT
    assert "held to be known since its source appeared, on 2020-02-01" in found.remarks


def test_an_open_level_is_no_ground_for_accusation_after_its_review(tmp_path: Path) -> None:
    (tmp_path / "datapackage.yaml").write_text(
        "verifier: {profile: facts/1, review_by: 2021-12-31}\n", encoding="utf-8"
    )
    (tmp_path / "facts.csv").write_text(
        "fact_id,subject,measure,kind,value,unit,valid_from,known_from,place,source_id\n"
        "f.1,us-forces,troops,count,2500,person,2021-01-15,2021-01-15,AFG,office\n",
        encoding="utf-8",
    )
    (tmp_path / "citations.csv").write_text(CITATIONS, encoding="utf-8")
    (tmp_path / "aliases.csv").write_text(
        "kind,id,alias,polarity\nsubject,us-forces,US troops,+\nmeasure,troops,troops,+\n",
        encoding="utf-8",
    )
    desk = Desk(tmp_path)
    text = "There are 25,000 US troops in Afghanistan."
    assert desk.told(text, date(2021, 12, 31)) == "contradicted"
    assert desk.told(text, date(2022, 1, 1)) == "unverified source-stale"
    right = desk.finding("There are 2,500 US troops in Afghanistan.", date(2022, 1, 1))
    assert right.verdict is Verdict.CONSISTENT
    assert "its source was to be reviewed by 2021-12-31" in right.remarks


@pytest.mark.parametrize("year", range(1990, 2031, 4))
def test_nothing_published_after_an_article_ever_contradicts_it(year: int) -> None:
    verifier = Verifier([ROOT / "features/data/wdi-population"])
    published = date(year, 6, 1)
    for claimed in ("15", "28.3", "34.4", "60"):
        text = f"Afghanistan had a population of {claimed} million in 2010."
        document = Document("a.txt", text, published=published)
        (found,) = verifier.check(document).findings
        if found.verdict is Verdict.CONTRADICTED:
            known = [each.fact.known_from for each in found.evidence]
            assert all(day is not None and day <= published for day in known)
        if published < date(2012, 10, 17):
            assert found.verdict is Verdict.UNVERIFIED
        if found.verdict_now is Verdict.CONTRADICTED:
            assert found.verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize("tiers", [("primary", "tertiary"), ("tertiary", "primary"), ("", "")])
def test_a_tier_decides_nothing_and_only_a_rank_does(desk: Desk, tiers: tuple[str, str]) -> None:
    desk.package("FRA,unemployment,2019,8.4,office", "FRA,unemployment,2019,9.9,gazette")
    head, first, second = CITATIONS.splitlines()
    citations = f"{head},tier\n{first},{tiers[0]}\n{second},{tiers[1]}\n"
    (desk.folder / "citations.csv").write_text(citations, encoding="utf-8")
    assert desk.told("Unemployment in France was 8.4% in 2019.") == "unverified sources-disagree"


@pytest.mark.parametrize(
    ("share", "verdict"),
    [("of GDP", "consistent"), ("", "unverified"), ("of exports", "unverified")],
)
def test_a_share_is_of_the_whole_that_its_column_names(
    desk: Desk, share: str, verdict: str
) -> None:
    desk.package("FRA,debt,2019,97.4,office")
    table = f"country,measure,period,value,source_id,share_of\nFRA,debt,2019,97.4,office,{share}\n"
    (desk.folder / "rates.csv").write_text(table, encoding="utf-8")
    aliases = "kind,id,alias,polarity\nmeasure,debt,public debt,+\n"
    (desk.folder / "aliases.csv").write_text(aliases, encoding="utf-8")
    found = desk.finding("The public debt of France was 97.4% of GDP in 2019.")
    assert found.verdict.value == verdict


OTHER_YEARS = [
    ("Unemployment in France was 8.0% in 2018.", "unverified source-stale", "said 8.0 % before"),
    ("Unemployment in France was 11.4% in 2018.", "contradicted", ""),
    ("Unemployment in France was 7.0% in 2018.", "contradicted", ""),
    ("Unemployment in France was 9.0% in 2018.", "consistent", ""),
    ("Unemployment in France was 11.4% in 2020.", "unverified source-stale", "said 11.4 % before"),
]


@pytest.mark.parametrize(("text", "verdict", "because"), OTHER_YEARS)
def test_a_superseded_value_of_one_year_is_no_vintage_of_another(
    desk: Desk, text: str, verdict: str, because: str
) -> None:
    desk.package(UNEMPLOYMENT)
    table = vintages(
        "2018,8.0,office,2019-02-01,2020-09-01",
        "2018,9.0,office,2020-09-01,",
        "2020,11.4,office,2021-02-01,2021-09-01",
        "2020,12.4,office,2021-09-01,",
        "2016,7.0,office,2017-02-01,2018-09-01",
    )
    (desk.folder / "rates.csv").write_text(table, encoding="utf-8")
    published = date(2022, 5, 1)
    assert desk.told(text, published) == verdict
    assert because in desk.finding(text, published).message
