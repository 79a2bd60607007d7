"""The shape of the program, read from its syntax trees.

Five floors, one door a dependency, no clock below the command line, lexicons that are only data,
and files and functions small enough to read. Each law is a function from one module to its
offences; the last part of this file shows that every one of them can fail.
"""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]

# From the ground up. Packages on one floor do not import one another; `door` is the package's own
# `__init__`, what other programs import.
FLOORS = (
    ("model",),
    ("language",),
    ("notation",),  # reads figures in the words of a language
    ("reading", "extraction", "interpretation", "reference", "matching", "verdicts", "reports"),
    ("pipeline",),
    ("door",),
    ("nightly", "testing"),
    ("cli",),
)
HEIGHT = {name: height for height, floor in enumerate(FLOORS) for name in floor}

# Modules that hold no part of the program: the public door and `python -m verifier`.
EXEMPT = {"verifier", "verifier.__main__"}

DOORS = {
    "docx": {"reference"},
    "frictionless": {"reference"},
    "hijridate": {"model"},
    "mpmath": {"verdicts"},
    "jinja2": {"reports"},
    "lxml": {"reference"},
    "odf": {"reference"},
    "openpyxl": {"reference"},
    "pandas": {"reference"},
    "pyarrow": {"reference"},
    "pypdfium2": {"reference"},
    "pytest": {"testing"},
    "pytest_bdd": {"testing"},
    "rapidfuzz": {"matching", "reference"},
    "requests": {"reference"},
    "requests_cache": {"reference"},
    "sdmx": {"reference"},
    "sqlalchemy": {"reference"},
    "sqlite3": {"nightly", "reference"},
    "urllib3": {"reference"},
    "yaml": {"reference", "reading"},
}

# Too slow to import before it is known that they are needed: 40 to 600 ms each.
HEAVY = {
    "docx",
    "frictionless",
    "jinja2",
    "lxml",
    "odf",
    "openpyxl",
    "pandas",
    "pyarrow",
    "pypdfium2",
    "requests",
    "sqlalchemy",
    "requests_cache",
    "sdmx",
    "urllib3",
}

# Modules made of classes of a heavy package; they are imported inside functions themselves.
LATE = {"verifier.reference.connectors.adapter"}

CLOCKS = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "time.gmtime",
    "time.localtime",
    "time.time",
    "time.time_ns",
    "Timestamp.now",
    "Timestamp.today",
    "Timestamp.utcnow",
}

LONGEST_MODULE = 400
LONGEST_FUNCTION = 70


@dataclass(frozen=True)
class Module:
    """One source file under its dotted name."""

    name: str
    source: str
    is_package: bool = False
    tree: ast.Module = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "tree", ast.parse(self.source))

    @property
    def part(self) -> str:
        """The part of the program it belongs to: "model" for verifier.model.text."""
        return part_of(self.name)


@dataclass(frozen=True)
class Import:
    """One imported name, with absolute dots, and whether it is run when its module is."""

    target: str
    line: int
    at_start: bool


def part_of(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) > 1 and parts[1] in HEIGHT else "door"


def modules() -> list[Module]:
    found = [
        Module(
            ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"),
            path.read_text(encoding="utf-8"),
            is_package=path.name == "__init__.py",
        )
        for path in sorted((ROOT / "verifier").rglob("*.py"))
    ]
    assert found, f"no modules under {ROOT / 'verifier'}: nothing would be checked"
    return found


def is_type_checking(test: ast.expr) -> bool:
    return "TYPE_CHECKING" in {getattr(test, "id", None), getattr(test, "attr", None)}


def statements(node: ast.AST, *, at_start: bool = True) -> Iterator[tuple[ast.AST, bool]]:
    """Walk a tree; beside each node, whether it runs when the module is imported."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and is_type_checking(child.test):
            for typed in child.body:
                yield from ((each, False) for each in ast.walk(typed))
            for other in child.orelse:
                yield other, at_start
                yield from statements(other, at_start=at_start)
            continue
        inside = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield child, at_start
        yield from statements(child, at_start=at_start and not inside)


def imports(module: Module) -> Iterator[Import]:
    for node, at_start in statements(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno, at_start)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                home = module.name.split(".")
                home = home[: len(home) - node.level + module.is_package]
                base = ".".join([*home, base] if base else home)
            for alias in node.names:
                yield Import(f"{base}.{alias.name}", node.lineno, at_start)
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = ast.unparse(node.func).rpartition(".")[2]
            if called in {"import_module", "__import__"}:
                yield Import(str(node.args[0].value), node.lineno, at_start)


def wrong_directions(module: Module) -> Iterator[str]:
    if module.name in EXEMPT:
        return
    if module.part == "door":
        yield f"{module.name}: stands on no floor"
        return
    for each in imports(module):
        if each.target.split(".")[0] != "verifier":
            continue
        target = part_of(each.target)
        if target != module.part and HEIGHT[target] >= HEIGHT[module.part]:
            yield f"{module.name}:{each.line}: {module.part} imports {target} ({each.target})"


def wrong_doors(module: Module) -> Iterator[str]:
    for each in imports(module):
        package = each.target.split(".")[0]
        if package in DOORS:
            if module.part not in DOORS[package]:
                yield f"{module.name}:{each.line}: {package} belongs to {sorted(DOORS[package])}"
        elif package not in sys.stdlib_module_names | {"verifier"}:
            yield f"{module.name}:{each.line}: {package} has no door"


def eager_imports(module: Module) -> Iterator[str]:
    for each in imports(module):
        late = each.target in LATE or each.target.rpartition(".")[0] in LATE
        heavy = each.target.split(".")[0] in HEAVY and module.name not in LATE
        if each.at_start and (late or heavy):
            yield f"{module.name}:{each.line}: {each.target} is imported before it is needed"


def clock_readings(module: Module) -> Iterator[str]:
    if module.part == "cli":
        return
    original = {}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                prefix = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
                original[alias.asname or alias.name] = f"{prefix}{alias.name}"
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.Attribute | ast.Name):
            continue
        first, *rest = ast.unparse(node).split(".")
        dotted = [*original.get(first, first).split("."), *rest]
        if ".".join(dotted[-2:]) in CLOCKS:
            yield f"{module.name}:{node.lineno}: reads the clock ({ast.unparse(node)})"


def oversizes(module: Module) -> Iterator[str]:
    lines = len(module.source.splitlines())
    if lines > LONGEST_MODULE:
        yield f"{module.name}: {lines} lines, more than {LONGEST_MODULE}"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > LONGEST_FUNCTION:
                yield f"{module.name}:{node.lineno}: {node.name} has {lines} lines"


def is_literal(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):  # the one immutable collection without a notation of its own
        sets = isinstance(node.func, ast.Name) and node.func.id == "frozenset"
        return sets and not node.keywords and all(is_literal(each) for each in node.args)
    try:
        ast.literal_eval(node)
    except ValueError:
        return False
    return True


LEXICON = re.compile(r"verifier\.language\.([a-z]{2})\.")


def active_lexicons(module: Module) -> Iterator[str]:
    if not LEXICON.match(module.name + "."):
        return
    for node in module.tree.body:
        match node:
            case ast.Expr(value=ast.Constant(value=str())):
                continue
            case ast.ImportFrom(module="__future__" | "typing" | "collections.abc", level=0):
                continue
            case ast.If(test=test, orelse=[]) if is_type_checking(test):
                continue
            case ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value):
                if is_literal(value):
                    continue
        yield f"{module.name}:{node.lineno}: is no literal assignment"


LAWS = (
    wrong_directions,
    wrong_doors,
    eager_imports,
    clock_readings,
    oversizes,
    active_lexicons,
)


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__)
def test_the_program_has_no(law: Callable[[Module], Iterator[str]]) -> None:
    offences = [offence for module in modules() for offence in law(module)]
    assert not offences, "\n".join(offences)


def test_lexicons_are_among_the_modules() -> None:
    languages = {match[1] for each in modules() if (match := LEXICON.match(each.name))}
    assert languages >= {"en", "es"}


def test_every_door_is_a_part_of_the_program() -> None:
    assert set().union(*DOORS.values()) <= set(HEIGHT)
    assert set(DOORS) >= HEAVY


# Each law fails where it should: (law, module, source, whether it offends).

DIRECTIONS = [
    ("verifier.model.text", "from verifier.notation import numbers", True),
    ("verifier.model.text", "import verifier.cli.check", True),
    ("verifier.model.text", "from verifier import pipeline", True),
    ("verifier.model.text", "from verifier import check", True),
    ("verifier.model.text", "from ..reading import text", True),
    ("verifier.model.text", "from .units import Unit", False),
    ("verifier.notation.numbers", "from verifier.language import english", False),
    ("verifier.language.en.units", "from verifier.notation import numbers", True),
    ("verifier.matching.match", "from verifier.reference.catalog import Catalog", True),
    ("verifier.matching.match", "def f():\n    from verifier.reference import catalog", True),
    (
        "verifier.matching.match",
        "if TYPE_CHECKING:\n    from verifier.reference.catalog import Catalog",
        True,
    ),
    ("verifier.matching.match", "import_module('verifier.reference.catalog')", True),
    ("verifier.matching.match", "from verifier.model.fact import FactCatalog", False),
    ("verifier.pipeline", "from verifier.matching.match import match", False),
    ("verifier.nightly.runs", "from verifier.cli import main", True),
    ("verifier.testing.plugin", "from verifier.nightly.store import Store", True),
    ("verifier.testing.plugin", "from verifier.pipeline import check", False),
    ("verifier.cli.check", "from verifier.nightly.store import Store", False),
    ("verifier.helpers", "", True),
    ("verifier.__main__", "from verifier.cli import main", False),
]
DOORWAYS = [
    ("verifier.matching.match", "import pandas as pd", True),
    ("verifier.matching.match", "def f():\n    from requests.adapters import Retry", True),
    ("verifier.nightly.digest", "def f():\n    import jinja2", True),
    ("verifier.cli.check", "def f():\n    from jinja2 import Environment", True),
    ("verifier.model.fact", "import numpy", True),
    ("verifier", "import requests", True),
    ("verifier.reference.tables", "def f():\n    import pandas as pd", False),
    ("verifier.matching.match", "from rapidfuzz import process", False),
    ("verifier.nightly.store", "import sqlite3", False),
    ("verifier.model.fact", "import dataclasses", False),
]
EAGER = [
    ("verifier.reference.tables", "import pandas as pd", True),
    ("verifier.reference.tables", "try:\n    import pandas as pd\nexcept ImportError: ...", True),
    ("verifier.reference.tables", "class Table:\n    import pandas", True),
    ("verifier.reference.tables", "if TYPE_CHECKING:\n    ...\nelse:\n    import pandas", True),
    ("verifier.reference.tables", "if TYPE_CHECKING:\n    import pandas as pd", False),
    ("verifier.reference.tables", "def read():\n    import pandas as pd", False),
    ("verifier.reference.connectors.adapter", "import requests", False),
    ("verifier.reference.fetch", "from verifier.reference.connectors import adapter", True),
    ("verifier.reference.fetch", "from verifier.reference.connectors.adapter import opened", True),
    ("verifier.reference.tables", "import csv", False),
]
READINGS = [
    ("verifier.model.period", "from datetime import date\ndate.today()", True),
    ("verifier.model.period", "from datetime import date as day\nday.today()", True),
    ("verifier.model.period", "import datetime as dt\ndt.datetime.now(dt.UTC)", True),
    ("verifier.nightly.runs", "from time import time\nstamp = time", True),
    ("verifier.nightly.runs", "import time\nfield(default_factory=time.time)", True),
    ("verifier.reference.fetch", "import time\ntime.monotonic(), time.sleep(1)", False),
    ("verifier.nightly.diff", "finding.now, timex.today", False),
    ("verifier.cli.check", "from datetime import date\ndate.today()", False),
]
SIZES = [
    ("verifier.model.text", "x = 1\n" * 400, False),
    ("verifier.model.text", "x = 1\n" * 401, True),
    ("verifier.model.text", "def f():\n" + "    x = 1\n" * 69, False),
    ("verifier.model.text", "class A:\n  def f(self):\n" + "    x = 1\n" * 70, True),
]
LEXICONS = [
    ("verifier.language.en.units", "import re\n", True),
    ("verifier.language.en.units", "NAMES = {**OTHERS}", True),
    ("verifier.language.en.units", "NAMES = tuple(x for x in 'ab')", True),
    ("verifier.language.en.units", "def names(): ...", True),
    ("verifier.language.en.units", "for x in 'ab': ...", True),
    ("verifier.language.en", "from verifier.language.en.units import UNITS", True),
    ("verifier.language.es.units", "import re\n", True),
    ("verifier.language.en.units", "'''Units.'''\nfrom typing import Final\nX: Final = 1", False),
    ("verifier.language.en.units", "NAMES = {'km': ('kilometre', -1)}", False),
    ("verifier.language.en.units", "NAMES = frozenset({'km'})", False),
    ("verifier.language.tables", "import re", False),
]


@pytest.mark.parametrize(
    ("law", "name", "source", "offends"),
    [
        (law, *case)
        for law, cases in zip(
            LAWS, (DIRECTIONS, DOORWAYS, EAGER, READINGS, SIZES, LEXICONS), strict=True
        )
        for case in cases
    ],
)
def test_each_law_can_be_broken_and_kept(
    law: Callable[[Module], Iterator[str]],
    name: str,
    source: str,
    offends: bool,  # noqa: FBT001 - the last column of the tables above
) -> None:
    assert bool(list(law(Module(name, source)))) is offends


def test_relative_imports_count_from_a_package_and_from_a_module_alike() -> None:
    text = "from . import units"
    for module in (
        Module("verifier.model", text, is_package=True),
        Module("verifier.model.a", text),
    ):
        assert [each.target for each in imports(module)] == ["verifier.model.units"]
