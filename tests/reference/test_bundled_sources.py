"""Laws that every bundled source keeps, so that its words can be trusted."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from datetime import date
from itertools import product
from typing import TYPE_CHECKING

import pytest

from verifier.matching.wording import wording
from verifier.reference import default_sources
from verifier.reference.packages.package import read_package

if TYPE_CHECKING:
    from pathlib import Path

FOLDERS = sorted(path.parent for path in default_sources().glob("*/aliases.csv"))
EVENTS = default_sources() / "world-events"


def _rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


# Either date of what people call by one name is no contradiction of the other.
ALIKE_ON_PURPOSE = {
    "ukraine-invasion-2022",
    "ukraine-invasion-2022-campaign",
    "ukraine-invasion-crimea-2014",
}


def _forms(text: str) -> tuple[str, ...]:
    return tuple(sorted(word.form for word in wording(text)))


def _is_denied(name: str, denial: str) -> bool:
    """A country before what is done does it: "Ukrainian invasion" is no "invasion of Ukraine"."""
    own, said = wording(name), wording(denial)
    does = said[0].demonym and not own[0].demonym
    return not does and _forms(name) == _forms(denial)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_no_wording_denies_itself(folder: Path) -> None:
    """Small words do not count: "its first Moon landing" would deny "first Moon landing"."""
    names: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in _rows(folder, "aliases.csv"):
        names[row["id"], row["polarity"]].add(row["alias"])
    both = [
        (subject, name, denial)
        for subject, polarity in list(names)
        if polarity == "+"
        for name in names[subject, "+"]
        for denial in names.get((subject, "-"), ())
        if _is_denied(name, denial)
    ]

    assert both == []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_every_citation_is_cited_and_was_read(folder: Path) -> None:
    cited = {row["source_id"] for row in _rows(folder, "facts.csv")}
    citations = _rows(folder, "citations.csv")

    assert {row["source_id"] for row in citations} >= cited
    assert all(row["url"].startswith("http") and row["retrieved"] for row in citations)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_what_is_called_complete_is_there(folder: Path) -> None:
    """A subject named as complete has each measure that is named, within the period."""
    package = read_package(folder)
    days = defaultdict(list)
    for fact in package.facts:
        days[fact.subject, fact.measure].append(fact.when)
    for complete in package.coverage.complete:
        for key in product(complete.entities or (), complete.measures or ()):
            assert days[key], key
            assert all(day and complete.period and day in complete.period for day in days[key]), key


def test_there_are_at_least_two_hundred_world_events_each_with_names() -> None:
    facts = _rows(EVENTS, "facts.csv")
    aliases = _rows(EVENTS, "aliases.csv")
    named = {row["id"] for row in aliases if row["polarity"] == "+"}
    denied = {row["id"] for row in aliases if row["polarity"] == "-"}
    subjects = {row["subject"] for row in facts}

    assert len(subjects) >= 200
    assert subjects == named
    assert subjects - denied == set()


def test_no_words_name_two_world_events() -> None:
    named = defaultdict(set)
    for row in _rows(EVENTS, "aliases.csv"):
        if row["polarity"] == "+":
            named[_forms(row["alias"])].add(row["id"])

    shared = {forms: ids for forms, ids in named.items() if len(ids) > 1}
    assert {forms: ids for forms, ids in shared.items() if not ids <= ALIKE_ON_PURPOSE} == {}


def test_world_events_lie_between_1900_and_2025_and_are_dated_to_the_day() -> None:
    for row in _rows(EVENTS, "facts.csv"):
        start, end = (date.fromisoformat(row[column]) for column in ("valid_from", "valid_to"))
        assert date(1900, 1, 1) <= start <= end <= date(2025, 12, 31), row["fact_id"]
        assert date.fromisoformat(row["known_from"]) >= start, row["fact_id"]


def test_a_subject_has_one_date_a_measure() -> None:
    count = Counter((row["subject"], row["measure"]) for row in _rows(EVENTS, "facts.csv"))

    assert [key for key, times in count.items() if times > 1] == []


def test_who_left_two_of_the_offices_has_left_none_by_the_word_office_alone() -> None:
    """ "Prodi left office" may be Rome or Brussels; either day alone would deny the other."""
    folder = default_sources() / "heads-of-g20"
    held = defaultdict(set)
    for row in _rows(folder, "facts.csv"):
        country, office, person, *_ = row["fact_id"].split(".")
        held[person].add((country, office))
    of_many = {person for person, offices in held.items() if len(offices) > 1}
    bare = {
        row["id"].partition("-left-")[0]
        for row in _rows(folder, "aliases.csv")
        if row["polarity"] == "+" and row["alias"].endswith(" left office")
    }

    assert {"romano-prodi", "jacques-chirac"} <= of_many
    assert bare
    assert bare & of_many == set()
