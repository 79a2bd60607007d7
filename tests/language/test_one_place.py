"""A word is added in one place, as data; a language is added as a folder."""

from __future__ import annotations

import ast
import re
import shutil
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import verifier.language
from verifier.language.assembly import codes
from verifier.model.text import Document
from verifier.model.units import conversion, known_units, unit
from verifier.pipeline import extracted
from verifier.reading import segment
from verifier.reports.extraction_json import mention_records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

ENGLISH = Path(verifier.language.__path__[0]) / "en"
LEXICONS = sorted(ENGLISH.parent.glob("*/*.py"))


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


def with_row(home: Path, module: str, row: str) -> None:
    """Make a folder of English and one row more."""
    shutil.copytree(ENGLISH, home, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pyc*"))
    with (home / f"{module}.py").open("a", encoding="utf-8") as file:
        file.write(f"\n{row}\n")


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
    (
        "qi",
        "calendar",
        "MONTHS['febr'] = 2",
        "It fell on Febr. 4, 2019.",
        {"value": "2019-02-04"},
    ),
    (
        "qj",
        "units",
        "UNITS['firkin = 9 gal'] = 'firkin|firkins'",
        "They sold 12 firkins.",
        {"value": "12", "unit": "firkin", "role": "measurement"},
    ),
    (
        "qk",
        "units",
        "UNITS['glorp'] = 'glorp|glorps'",
        "They sold 12 glorps.",
        {"value": "12", "unit": "glorp", "role": "measurement"},
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
    with_row(folder(code), module, row)
    mention = read(text, code)[-1]
    told = {**mention, **(mention["change"] or {})}
    assert {name: told[name] for name in wanted} == wanted


def test_the_full_stop_of_a_new_short_month_ends_no_sentence(
    folder: Callable[[str], Path],
) -> None:
    with_row(folder("ql"), "calendar", "MONTHS['octob'] = 10")
    text = "It fell in Octob. Nobody was hurt then. They met in October. It was over."
    document = Document("a.txt", text, language="ql")
    assert [each.span.of(text)[-8:] for each in segment(document)] == [
        "rt then.",
        "October.",
        "as over.",
    ]


def test_a_unit_defined_in_its_row_is_comparable_at_once(folder: Callable[[str], Path]) -> None:
    with_row(folder("qm"), "units", "UNITS['pottle = 1/2 gal'] = 'pottle|pottles'")
    read("It held 3 pottles.", "qm")
    assert conversion(unit("pottle"), unit("qt"))[0] == 2


def test_a_unit_without_a_definition_equals_only_itself(folder: Callable[[str], Path]) -> None:
    with_row(folder("qn"), "units", "UNITS['blurp'] = 'blurp|blurps'")
    read("It held 3 blurps.", "qn")
    assert unit("blurp").comparable(unit("blurp"))
    assert not any(unit("blurp").comparable(other) for other in known_units())


@pytest.mark.parametrize("row", ["UNITS['km = 999 m'] = 'klick'", "UNITS['qt = 2 pt'] = 'quart'"])
def test_a_second_meaning_of_a_symbol_is_an_error(row: str, folder: Callable[[str], Path]) -> None:
    with_row(folder("qo"), "units", row)
    with pytest.raises(ValueError, match=r"already|two rows"):
        read("It is 5 km away.", "qo")


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


def doubled(source: str) -> list[str]:
    """Return the keys that a table of a module has twice, and the wordings of two of its rows."""
    found: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Dict):
            continue
        keys = [ast.literal_eval(key) for key in node.keys if isinstance(key, ast.Constant)]
        values = [each.value for each in node.values if isinstance(each, ast.Constant)]
        values = [each for each in values if "{" not in str(each)]  # names of feasts have parts
        worded = any("|" in str(value) for value in values)
        words = [word for value in values if worded for word in re.split(r" ?\| ?", str(value))]
        for listed in (keys, words):
            found += [str(each) for each, count in Counter(listed).items() if count > 1]
    return found


def test_a_doubled_key_or_wording_is_found() -> None:
    assert doubled("A = {'x': 1, 'y': 2, 'x': 3}") == ["x"]
    assert doubled("A = {'x': 'one|two', 'y': 'two|three', 'z': 'one'}") == ["one", "two"]
    assert doubled("A = {'x': 'one|two', 'y': 'three'}\nB = {'x': 'one|two'}") == []


@pytest.mark.parametrize("path", LEXICONS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_table_has_a_word_twice(path: Path) -> None:
    """Python keeps the last row of a key and tells nobody."""
    assert doubled(path.read_text(encoding="utf-8")) == []
