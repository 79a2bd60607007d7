"""What makes a package no less usable is said all the same; what is no file is refused."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from verifier.reference import rows

if TYPE_CHECKING:
    from tests.reference.packages.conftest import Writer

HEAD = "fact_id,subject,measure,kind,value,unit,valid_from,known_from,place,source_id"


def remarks(write: Writer, row: str, aliases: str = "") -> list[str]:
    text = f"kind,id,alias,polarity\n{aliases}"
    package = write.facts(
        "profile: facts/1", **{"facts.csv": f"{HEAD}\n{row}\n", "aliases.csv": text}
    ).sound()
    return [
        f"{note.message} ({note.mend})" for note in package.notes if "cites" not in note.message
    ]


BY_NAME_ALONE = (
    "'CENTCOM' is no country or region, and is found by this name alone (add other names of it to "
    "aliases.csv: place,CENTCOM,NAME,+)"
)
IN_FULL = (
    "'EUR million' is not known "
    "(write the figure in full, and '€' alone here; a series has `scale`)"
)
CASES = [
    ("person", "AFG", []),
    ("", "", []),
    ("kg", "", []),
    ("attacks", "", ["unit: 'attacks' is not known (it compares with itself alone)"]),
    ("persn", "", ["unit: 'persn' is not known (did you mean 'person'?)"]),
    ("USD", "", []),
    ("percent", "", []),
    ("EUR million", "", [f"unit: {IN_FULL}"]),
    (
        "% of GDP",
        "",
        ["unit: '% of GDP' is not known (write '%' here, and 'of GDP' in a column share_of)"],
    ),
    (
        "person",
        "CENTCOM",
        [f"place: {BY_NAME_ALONE}"],
    ),
    ("person", "Wales", []),
    ("person", "sub-Saharan Africa", []),
]


@pytest.mark.parametrize(("unit", "place", "told"), CASES)
def test_a_unit_that_reaches_nothing_and_a_place_nobody_knows_are_remarked(
    write: Writer, unit: str, place: str, told: list[str]
) -> None:
    row = f"f.1,forces,troops,count,2500,{unit},2021-01-15,2021-01-15,{place},one"
    assert remarks(write, row) == told


def test_a_wording_of_two_things_is_remarked(write: Writer) -> None:
    row = "f.1,forces,troops,count,2500,person,2021-01-15,2021-01-15,AFG,one"
    aliases = "measure,troops,troops,+\nsubject,forces,Troops,+\nmeasure,forces,Troops,+\n"
    assert remarks(write, row, aliases) == [
        "alias: 'Troops' names 'troops' too (claims in these words stay unverified)"
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_the_place_of_a_table_is_refused_and_not_waited_for(write: Writer) -> None:
    write.facts()
    (write.folder / "facts.csv").unlink()
    os.mkfifo(write.folder / "facts.csv")
    assert write.faults() == ["facts.csv: is no file"]


def test_a_table_too_large_for_memory_is_refused(
    write: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rows, "LARGEST", 400)
    write.facts("profile: facts/1", **{"facts.csv": f"{HEAD}\n" + "x" * 400})
    (fault,) = write.faults()
    assert fault == "facts.csv: is larger than 400 bytes (split it by measure or by time)"
