"""Whatever stands in a package's files, reading it ends with facts or with named problems."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.reference.packages import examine, summarised
from verifier.reference.packages.citations import (
    ALIAS_COLUMNS,
    ALIAS_OPTIONS,
    CITATION_COLUMNS,
    CITATION_OPTIONS,
)
from verifier.reference.packages.facts import FACT_COLUMNS, FACT_OPTIONS, KINDS, STATUSES

if TYPE_CHECKING:
    from verifier.model.errors import Problem

pytestmark = pytest.mark.property

WORDS = st.sampled_from(
    [
        "", "2021-01-15", "2021-02-30", "44212", "1", "-1", "0", "1e9999", "1e-9999", "NaN", "0.05",
        "5 %", "2.5k", "1,000", "=1+1", "NA", "FRA", "one", "two", "forces", "troops", "count",
        "date", "preferred", "deprecated", "+", "-", "subject", "measure", "9999-12-31", "person",
        "0001-01-01", "P", "bp", "claim", "none", "2019", "2019-Q4", "https://example.org/",
        "\u0130",
    ]
)  # fmt: skip
CELLS = st.one_of(WORDS, st.text(max_size=8))
KEYS = st.sampled_from(
    [
        "profile", "tolerance", "relative", "absolute", "rounding", "date_days", "review_by",
        "max_age_days", "coverage", "complete", "measures", "subjects", "anchors", "layout",
        "entity", "period", "measure", "value", "unit", "scale", "period_type", "source_id",
        "known_from", "known_to", "expected", "within", "breaks", "from", "requires", "adjustment",
        "not_same_as", "troops", "recurs_within_days", "text", "schema", "missingValues", "path",
        "name", "verifier", "resources", "subjects_apart", "title",
    ]
)  # fmt: skip
SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 9999), st.sampled_from([0.05, 1.5, -2.5]), CELLS,
    st.sampled_from(["facts/1", "series/1", "wide", "long", "year", "^20", "(", "rates.csv"]),
)  # fmt: skip
BLOCKS = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=12,
)


def table(columns: tuple[str, ...], rows: list[list[str]]) -> str:
    lines = [columns, *(row[: len(columns)] for row in rows)]
    return "\n".join(
        ",".join('"' + cell.replace('"', '""') + '"' for cell in line) for line in lines
    )


def examined(files: dict[str, str]) -> tuple[Problem, ...]:
    with tempfile.TemporaryDirectory() as name:
        for file, text in files.items():
            content = text.encode("utf-8", "surrogatepass")
            (Path(name) / file).write_bytes(content)
        package, problems = examine(Path(name))
        assert all(problem.message and problem.path.startswith(name) for problem in problems)
        if not problems:
            assert summarised(package).package.facts
        return problems


GOOD = {
    "datapackage.yaml": "verifier: {profile: facts/1}\n",
    "citations.csv": table(
        CITATION_COLUMNS, [["one", "P", "T", "https://example.org/", "2021-01-01", "f"]]
    ),
    "aliases.csv": table(ALIAS_COLUMNS, [["subject", "forces", "forces", "+"]]),
}
FACTS = (*FACT_COLUMNS, *FACT_OPTIONS)
FACT_ROW = st.tuples(
    st.sampled_from(["f.1", "f.2", ""]),
    st.sampled_from(["forces", ""]),
    st.sampled_from(["troops", ""]),
    st.sampled_from((*KINDS, "")),
    *([CELLS] * 2),
    st.sampled_from(["one", "onee"]),
    *([CELLS] * 9),
    st.sampled_from((*STATUSES, "x")),
    *([CELLS] * (len(FACTS) - 17)),
).map(list)


@given(rows=st.lists(FACT_ROW, max_size=4))
def test_any_rows_of_facts(rows: list[list[str]]) -> None:
    examined({**GOOD, "facts.csv": table(FACTS, rows)})


@given(
    citations=st.lists(st.lists(CELLS, min_size=10, max_size=10), max_size=3),
    aliases=st.lists(st.lists(CELLS, min_size=6, max_size=6), max_size=3),
)
def test_any_rows_of_citations_and_aliases(
    citations: list[list[str]], aliases: list[list[str]]
) -> None:
    row = ["f.1", "forces", "troops", "text", "2021-01-15", "2021-01-15", "one"]
    files = {
        "facts.csv": table(FACT_COLUMNS, [row]),
        "citations.csv": table((*CITATION_COLUMNS, *CITATION_OPTIONS), citations),
        "aliases.csv": table((*ALIAS_COLUMNS, *ALIAS_OPTIONS), aliases),
    }
    examined({**GOOD, **files})


@given(block=st.dictionaries(KEYS, BLOCKS, max_size=6), resource=st.dictionaries(KEYS, BLOCKS))
def test_any_settings(block: dict[str, object], resource: dict[str, object]) -> None:
    row = ["f.1", "forces", "troops", "text", "2021-01-15", "2021-01-15", "one"]
    resources = [
        {"name": "rates", "path": "rates.csv", "verifier": {"layout": "long", **resource}},
        {"name": "facts", "path": "facts.csv"},
        {"name": "citations", "path": "citations.csv"},
    ]
    descriptor = {"verifier": {"profile": "facts/1", **block}, "resources": resources}
    rates = table(
        ("entity", "measure", "period", "value", "source_id", "known_from"),
        [["FRA", "troops", "2019", "8.4", "one", "2020-02-01"]],
    )
    files = {"facts.csv": table(FACT_COLUMNS, [row]), "rates.csv": rates}
    examined({**GOOD, **files, "datapackage.yaml": json.dumps(descriptor)})


@given(text=st.text(max_size=200))
def test_any_text_for_a_descriptor_or_a_table(text: str) -> None:
    assert examined({**GOOD, "datapackage.yaml": text})
    assert examined({**GOOD, "facts.csv": text})
