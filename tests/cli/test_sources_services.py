"""`verifier sources add|refresh|diff|search`, run as a person runs them against a local service."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.reference.connectors.conftest import Reply, reply, serving
from verifier.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.reference.connectors.conftest import Web

INDICATOR = "worldbank:SP.POP.TOTL"


@pytest.fixture
def web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """Yield a service, with the user's folders and the service's address set up."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    for name in ("FRED_API_KEY", "GOOGLE_FACT_CHECK_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with serving("127.0.0.1") as made:
        for service in ("WORLDBANK", "OWID", "EUROSTAT", "FRED", "WIKIDATA", "FACTCHECK"):
            monkeypatch.setenv(f"VERIFIER_{service}_URL", made.address)
        yield made


def population(web: Web, updated: str, **values: int) -> None:
    """Answer with a value a year: y2010=28189672."""
    rows = [
        {
            "indicator": {"id": "SP.POP.TOTL", "value": "Population, total"},
            "country": {"id": "AF", "value": "Afghanistan"},
            "countryiso3code": "AFG",
            "date": year[1:],
            "value": value,
        }
        for year, value in values.items()
    ]
    head = {"page": 1, "pages": 1, "total": len(rows), "lastupdated": updated}
    web.answer("/country/AFG/.*", reply([head, rows]))


def run(*args: str) -> int:
    return main(["sources", *args])


@pytest.fixture
def package(web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    population(web, "2024-06-28", y2009=27385307, y2010=28189672)
    assert run("add", INDICATOR, "--countries", "AFG", "--quiet") == 0
    capsys.readouterr()
    return tmp_path / "sources" / "worldbank-sp.pop.totl"


def values(package: Path) -> list[tuple[str, str, str, str]]:
    text = (package / "observations.csv").read_text(encoding="utf-8")
    columns = ("period", "value", "known_from", "known_to")
    return [tuple(row[name] for name in columns) for row in csv.DictReader(text.splitlines())]  # type: ignore[misc]


OLD = [("2009", "27385307", "2024-06-28", ""), ("2010", "28189672", "2024-06-28", "")]
NEW = [
    ("2009", "27385307", "2024-06-28", ""),
    ("2010", "28189672", "2024-06-28", "2024-12-16"),
    ("2010", "28284089", "2024-12-16", ""),
]


def findings(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["documents"][0]["findings"]
    return found


def revised(web: Web) -> None:
    population(web, "2024-12-16", y2009=27385307, y2010=28284089)


def test_add_prints_what_the_package_holds_and_how_to_use_it(
    web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    population(web, "2024-06-28", y2009=27385307, y2010=28189672)
    assert run("add", INDICATOR, "--countries", "AFG", "--called", "headcount") == 0
    out, err = capsys.readouterr()
    assert "Population, total" in out
    assert "2 figures, 1 subjects, 2009 to 2010" in out
    assert "CC-BY-4.0" in out
    assert "World Bank: page 1 of 1" in err
    assert "--sources sources" in err


def test_a_package_that_was_added_is_sound_and_checks_an_article_offline(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], web: Web
) -> None:
    assert run("check", str(package)) == 0
    calls = len(web.asked)
    article = tmp_path / "article.txt"
    for people, verdict in (("28.2 million", "consistent"), ("12 million", "contradicted")):
        article.write_text(f"In 2010, the population of Afghanistan was {people}.\n")
        capsys.readouterr()
        main([
            "check", str(article), "--sources", "sources", "--published", "2024-08-01",
            "--format", "json",
        ])  # fmt: skip
        finding = findings(capsys)[-1]
        assert finding["verdict"] == verdict
    assert len(web.asked) == calls


def test_an_older_article_is_judged_by_what_was_known_then(
    web: Web, package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    population(web, "2024-12-16", y2009=27385307, y2010=34385000)
    assert run("refresh", "--quiet", "--no-cache") == 0
    assert values(package)[1][3] == "2024-12-16"
    article = tmp_path / "article.txt"
    article.write_text("In 2010, the population of Afghanistan was 28.2 million.\n")
    capsys.readouterr()
    main([
        "check", str(article), "--sources", "sources", "--published", "2024-08-01",
        "--format", "json",
    ])  # fmt: skip
    finding = findings(capsys)[-1]
    assert finding["verdict"] == "consistent"
    assert finding["verdict_now"] == "unverified"
    assert "34,385,000" in " ".join(finding["remarks"])


def release(version: str, value: int) -> dict[str, Any]:
    concepts = {"Country": "AFG", "Version": version, "Series": "x", "Time": "YR2010"}
    return {
        "variable": [{"concept": name, "id": each} for name, each in concepts.items()],
        "value": value,
    }


def test_an_article_of_2013_is_judged_by_the_release_it_could_know(
    web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    population(web, "2024-06-28", y2010=28189672)
    data = [release("201210", 34385068), release("201604", 27962207)]
    archive = {"page": 1, "pages": 1, "source": {"id": "57", "data": data}}
    web.answer("/sources/57/.*", reply(archive))
    wanted = ("--countries", "AFG", "--years", "2010", "--vintages", "--quiet")
    assert run("add", INDICATOR, *wanted) == 0
    (package,) = (tmp_path / "sources").iterdir()
    assert [each[1:] for each in values(package)] == [
        ("34385068", "2012-10-31", "2016-04-30"),
        ("27962207", "2016-04-30", "2024-06-28"),
        ("28189672", "2024-06-28", ""),
    ]
    assert run("refresh", "--quiet", "--no-cache") == 0
    assert run("check", str(package)) == 0
    article = tmp_path / "article.txt"
    article.write_text("In 2010, the population of Afghanistan was 34.4 million.\n")
    for published, verdict, now in (
        ("2013-05-07", "consistent", "unverified"),
        ("2012-01-01", "unverified", "unverified"),
        ("2025-01-01", "unverified", "unverified"),
    ):
        capsys.readouterr()
        main([
            "check", str(article), "--sources", "sources", "--published", published,
            "--format", "json",
        ])  # fmt: skip
        finding = findings(capsys)[-1]
        assert (finding["verdict"], finding["verdict_now"]) == (verdict, now), published


def test_diff_tells_and_writes_nothing(
    web: Web, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("diff", "--quiet") == 0
    assert "nothing changed" in capsys.readouterr().out
    revised(web)
    before = {each.name: each.read_bytes() for each in package.iterdir()}
    assert run("diff", "--quiet", "--no-cache") == 1
    out = capsys.readouterr().out
    assert "1 revised (not written)" in out
    assert "AFG population-total 2010  28189672 -> 28284089  (+0.33%)" in out
    assert {each.name: each.read_bytes() for each in package.iterdir()} == before


def test_diff_and_refresh_tell_programs_too(
    web: Web, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    revised(web)
    assert run("refresh", str(package), "--json", "--quiet", "--no-cache") == 0
    ((told,),) = [json.loads(capsys.readouterr().out)]
    assert told["package"] == str(package)
    assert told["changes"] == [{
        "kind": "revised", "entity": "AFG", "measure": "population-total", "period": "2010",
        "old": "28189672", "new": "28284089",
    }]  # fmt: skip
    assert values(package) == NEW


def test_one_package_that_fails_does_not_keep_the_others(
    web: Web, package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    web.answer("/country/PAK/.*", reply([{"message": [{"value": "The value is not valid"}]}]))
    other = package.with_name("another")
    other.mkdir()
    for each in package.iterdir():
        text = each.read_text().replace("countries: [AFG]", "countries: [PAK]")
        (other / each.name).write_text(text)
    revised(web)
    assert run("refresh", "--no-cache") == 2
    out, err = capsys.readouterr()
    assert "1 revised" in out
    assert "The value is not valid" in err
    assert values(package) == NEW
    assert values(other) == OLD


MISTAKES = [
    (["add", "worldbank"], "write SERVICE:INDICATOR"),
    (["add", "wordbank:X"], "did you mean 'worldbank'?"),
    (["add", "worldbank:X", "--name", "../x"], "is no name for a package"),
    (["add", "fred:GDP"], "FRED_API_KEY"),
    (["add", "worldbank:NOTHING"], "404"),
    (["add", "owid:x", "--vintages"], "--vintages: means nothing to Our World in Data"),
    (["add", "wikidata:Q1", "--filter", "a=b"], "--filter: means nothing to Wikidata"),
    (
        ["add", "owid:x", "--filter", "columns=a"],
        "--filter columns: means nothing to Our World in Data",
    ),
    (["add", "owid:x", "--filter", "columns=a"], "it knows column=…"),
    (["add", "fred:GDP", "--countries", "USA"], "it heeds --place, --vintages, --years"),
    (["refresh"], "no such folder"),
    (["refresh", "nowhere"], "no such folder"),
    (["search", "x", "--in", "nowhere"], "no such service"),
]


@pytest.mark.usefixtures("web")
@pytest.mark.parametrize(("args", "message"), MISTAKES)
def test_a_mistake_is_told_with_what_to_do(
    args: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*args) == 2
    out, err = capsys.readouterr()
    assert message in err
    assert "Traceback" not in err
    assert out == ""
    assert not (tmp_path / "sources").exists()


@pytest.mark.parametrize(
    "option",
    [("--years", "20"), ("--years", "2024:2000"), ("--countries", "A/B"), ("--filter", "x")],
)
@pytest.mark.usefixtures("web")
def test_an_option_that_is_none_is_told(
    option: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", INDICATOR, *option) == 2
    assert option[1] in capsys.readouterr().err


@pytest.mark.usefixtures("package")
def test_a_package_that_is_there_is_not_asked_for_again(
    web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    calls = len(web.asked)
    assert run("add", INDICATOR, "--countries", "AFG") == 2
    assert "sources refresh" in capsys.readouterr().err
    assert len(web.asked) == calls


def test_words_for_two_measures_are_refused(
    web: Web, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    columns = {
        name: {"titleShort": name, "unit": "%", "lastUpdated": "2025-01-01"} for name in "ab"
    }
    web.answer("/grapher/c.metadata.json", reply({"chart": {}, "columns": columns}))
    web.answer("/grapher/c.csv", Reply(b"Entity,Code,Year,a,b\nX,,2020,1,2\n", "text/csv"))
    assert run("add", "owid:c", "--called", "the rate") == 2
    assert "--filter" in capsys.readouterr().err
    assert not (tmp_path / "sources").exists()


# Search.


def found(web: Web) -> None:
    rows = [{"id": "SP.POP.TOTL", "name": "Population, total", "sourceNote": "All residents."}]
    web.answer("/indicator", reply([{"page": 1, "pages": 1}, rows]))
    web.answer("/api/search", reply({"results": [{"slug": "population", "title": "Population"}]}))
    web.answer("/catalogue/.*", Reply(b'"title"\t"code"\t"type"\n', "text/plain"))


@pytest.mark.usefixtures("package")
def test_search_finds_packages_here_and_indicators_there(
    web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    found(web)
    assert run("search", "population", "--quiet", "--sources", "sources") == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[:2] == [
        "here",
        "  sources/worldbank-sp.pop.totl  World Bank: Population, total  [updated "
        + out.split("[updated ")[1].split("]")[0]
        + "]",
    ]
    assert "  worldbank:SP.POP.TOTL  Population, total\n      All residents.\n" in out
    assert "  owid:population  Population\n" in out
    assert err == ""


def test_search_names_a_service_that_is_out_of_order_and_shows_the_others(
    web: Web, capsys: pytest.CaptureFixture[str]
) -> None:
    found(web)
    web.answer("/api/search", Reply(b"<html>", "text/html"))
    assert run("search", "population", "--in", "owid", "--in", "worldbank", "--json") == 2
    out, err = capsys.readouterr()
    hits: list[dict[str, Any]] = json.loads(out)
    assert [each["spec"] for each in hits] == ["worldbank:SP.POP.TOTL"]
    assert "answered text/html" in err


@pytest.mark.usefixtures("package")
def test_search_here_asks_nobody(web: Web, capsys: pytest.CaptureFixture[str]) -> None:
    calls = len(web.asked)
    for words, hits in (("inhabitants", 1), ("popul", 1), ("world bank population", 1), ("gdp", 0)):
        args = ["--in", "local", "--sources", "sources", "--json"]
        assert run("search", *words.split(), *args) == 0
        assert len(json.loads(capsys.readouterr().out)) == hits, words
    assert len(web.asked) == calls


def test_search_without_a_hit_says_so(web: Web, capsys: pytest.CaptureFixture[str]) -> None:
    found(web)
    assert run("search", "unicorns", "--in", "worldbank") == 0
    assert capsys.readouterr().out == "nothing found\n"


# Killed, as a person kills: while the service is still answering.


@pytest.mark.parametrize("after", [0.5, 1.0, 1.5])
def test_killed_while_asking_the_package_is_as_it_was(
    web: Web, package: Path, after: float
) -> None:
    revised(web)
    slow = web.find("/country/AFG/x", {})
    web.answer("/country/AFG/.*", Reply(slow.body, pause=2.0))
    command = [sys.executable, "-m", "verifier", "sources", "refresh", "--no-cache"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        process.communicate()
    assert values(package) == OLD
    web.answer("/country/AFG/.*", slow)
    assert run("refresh", "--quiet", "--no-cache") == 0
    assert values(package) == NEW


def test_a_cache_that_cannot_be_read_is_named_and_loses_nothing(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {each.name: each.read_bytes() for each in package.iterdir()}
    (tmp_path / "cache" / "verifier" / "http" / "http.sqlite").write_bytes(b"broken " * 1000)
    assert run("refresh") == 2
    err = capsys.readouterr().err
    assert "http.sqlite" in err
    assert "--no-cache" in err
    assert {each.name: each.read_bytes() for each in package.iterdir()} == before
    assert run("refresh", "--no-cache") == 0
