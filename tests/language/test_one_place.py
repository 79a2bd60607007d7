"""A word is added in one place, as data; a language is added as a folder."""

from __future__ import annotations

import shutil
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import verifier.language
from verifier.language.assembly import codes
from verifier.model.text import Document
from verifier.pipeline import extracted
from verifier.reports.extraction_json import mention_records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

ENGLISH = Path(verifier.language.__path__[0]) / "en"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Make folders of languages that last for one test."""
    verifier.language.__path__.append(str(tmp_path))
    made: list[str] = []

    def make(code: str) -> Path:
        made.append(code)
        (tmp_path / code).mkdir()
        (tmp_path / code / "__init__.py").touch()
        codes.cache_clear()
        return tmp_path / code

    yield make
    verifier.language.__path__.remove(str(tmp_path))
    ours = tuple(f"verifier.language.{code}" for code in made)
    for name in [name for name in sys.modules if name.startswith(ours)]:
        del sys.modules[name]
    codes.cache_clear()


def read(text: str, code: str) -> list[dict[str, Any]]:
    document = Document("a.txt", text, published=date(2021, 5, 7), language=code)
    return mention_records(extracted(document))


# code of a language that is English and one row more: module, row, sentence, what it then says
ROWS = [
    ("qa", "numerals", "CARDINALS['elventeen'] = 21", "We saw elventeen boats.", {"value": "21"}),
    ("qb", "numerals", "MAGNITUDES['zillion'] = '1000'", "It has 3 zillion.", {"value": "3000"}),
    ("qc", "units", "UNITS['km'] += '|klomps'", "It is 5 klomps away.", {"unit": "km"}),
    ("qd", "currencies", "WORDS['€'] += '|eurons'", "It cost 5 eurons.", {"unit": "€"}),
    (
        "qe",
        "hedges",
        "BEFORE['ballpark'] = ('about', '=')",
        "It has ballpark 40.",
        {"hedge": "about"},
    ),
    (
        "qf",
        "calendar",
        "MONTHS['smarch'] = 3",
        "On 4 Smarch 2019 it fell.",
        {"value": "2019-03-04"},
    ),
    (
        "qg",
        "calendar",
        "WEEKDAYS['sofaday'] = 6",
        "It fell on Sofaday.",
        {"resolved": "2021-05-02"},
    ),
    ("qh", "motion", "UP_VERBS += ('zoomed',)", "It zoomed by 5 percent.", {"direction": "up"}),
]


@pytest.mark.parametrize(
    ("code", "module", "row", "text", "wanted"), ROWS, ids=[row[2] for row in ROWS]
)
def test_one_row_is_enough(
    code: str,
    module: str,
    row: str,
    text: str,
    wanted: dict[str, str],
    folder: Callable[[str], Path],
) -> None:
    home = folder(code)
    shutil.copytree(ENGLISH, home, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pyc*"))
    with (home / f"{module}.py").open("a", encoding="utf-8") as file:
        file.write(f"\n{row}\n")
    mention = read(text, code)[-1]
    told = {**mention, **(mention["change"] or {})}
    assert {name: told[name] for name in wanted} == wanted


def test_a_folder_with_two_tables_is_a_language(folder: Callable[[str], Path]) -> None:
    home = folder("qz")
    (home / "numerals.py").write_text("CARDINALS = {'bip': 1, 'bop': 2}\n", encoding="utf-8")
    (home / "units.py").write_text("UNITS = {'km': 'kilo'}\n", encoding="utf-8")
    found = [(each["value"], each["unit"]) for each in read("Bop kilo, 3.5 kilo; monday.", "qz")]
    assert found == [("2", "km"), ("3.5", "km")]


def test_an_empty_folder_reads_digits_and_raises_nothing(folder: Callable[[str], Path]) -> None:
    folder("qy")
    values = [each["value"] for each in read("In May 1,234.5 of 3% on 2019-06-03.", "qy")]
    assert values == ["1234.5", "3", "2019-06-03"]
