"""The plugin in a project elsewhere on the disk, loaded by nothing but its installation."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "guide" / "behaviour-specs.md"

TABLE = """\
country,year,unemployment rate
France,2023,7.3
United Kingdom,2023,4.0
"""
FEATURE = """\
Feature: Claims

  Scenario Outline: UK unemployment
    Given the reference table "ref.csv"
    And the verifier reads an article published on 2024-02-01:
      \"\"\"
      Unemployment in the UK was <value> in 2023.
      \"\"\"
    When the verifier checks the article
    Then the verdict on "<value>" is <verdict>

    Examples:
      | value | verdict      |
      | 4%    | consistent   |
      | 7.3%  | contradicted |
"""
WITHOUT_PYTEST_BDD = """\
import sys
import pytest

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "pytest_bdd":
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Absent())
sys.exit(pytest.main(["-p", "no:pytest-bdd", "-p", "no:cacheprovider", "test_plain.py"]))
"""
MODULE = 'from pytest_bdd import scenarios; scenarios("claims.feature")\n'


def python(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    foreign = ("PYTEST", "COV_", "PYTHONPATH")
    environ = {name: text for name, text in os.environ.items() if not name.startswith(foreign)}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=environ | {"PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def run_pytest(folder: Path, *arguments: str) -> tuple[dict[str, int], str]:
    """Run pytest in a folder; return its outcomes by name, and all that it printed."""
    done = python("-m", "pytest", "-p", "no:cacheprovider", *arguments, cwd=folder)
    printed = done.stdout + done.stderr
    last = printed.strip().splitlines()[-1]
    return {name: int(count) for count, name in re.findall(r"(\d+) (\w+)", last)}, printed


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder that holds a feature, a table and one line of Python, and no configuration."""
    (tmp_path / "claims.feature").write_text(FEATURE, encoding="utf-8")
    (tmp_path / "ref.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "test_claims.py").write_text(MODULE, encoding="utf-8")
    return tmp_path


def test_the_installation_names_the_plugin() -> None:
    [plugin] = entry_points(group="pytest11", name="verifier")
    assert plugin.value == "verifier.testing.plugin"


def test_an_empty_project_uses_the_steps_without_an_import(project: Path) -> None:
    outcomes, printed = run_pytest(project, "-q")
    assert outcomes.pop("passed") == 2, printed
    assert set(outcomes) <= {"in"}, printed


def test_a_failed_expectation_names_its_line_the_verdict_and_the_evidence(project: Path) -> None:
    wrong = FEATURE.replace("| 7.3%  | contradicted |", "| 7.3%  | consistent   |")
    (project / "claims.feature").write_text(wrong, encoding="utf-8")
    outcomes, printed = run_pytest(project, "-q")
    assert (outcomes["passed"], outcomes["failed"]) == (1, 1), printed
    assert 'the verdict on "7.3%" is contradicted, not consistent' in printed
    assert 'claims.feature:10: Then the verdict on "7.3%" is consistent' in printed
    assert re.search(r"evidence:.*unemployment rate/2023.*ref\.csv.*row 3", printed), printed
    assert "Traceback" not in printed
    assert "pytest_bdd" not in printed


def test_pytest_runs_where_pytest_bdd_is_not_installed(project: Path) -> None:
    (project / "test_plain.py").write_text("def test_plain(): pass\n", encoding="utf-8")
    done = python("-c", WITHOUT_PYTEST_BDD, cwd=project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout


def test_the_plugin_can_be_switched_off(project: Path) -> None:
    outcomes, printed = run_pytest(project, "-q", "-p", "no:verifier")
    assert outcomes["failed"] == 2, printed
    assert "StepDefinitionNotFoundError" in printed


def test_loading_the_plugin_imports_nothing_that_takes_time(tmp_path: Path) -> None:
    program = "import json, sys, verifier.testing.plugin; print(json.dumps(sorted(sys.modules)))"
    done = python("-c", program, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    loaded = set(json.loads(done.stdout))
    assert not loaded & {"pandas", "rapidfuzz", "rich", "requests", "jinja2", "yaml", "pytest_bdd"}
    own = {name for name in loaded if name.split(".")[0] == "verifier"}
    assert own == {"verifier", "verifier.testing", "verifier.testing.plugin"}


def test_a_run_that_uses_no_step_never_loads_the_program(project: Path) -> None:
    plain = "import sys\ndef test_plain(): assert 'verifier.pipeline' not in sys.modules\n"
    (project / "test_plain.py").write_text(plain, encoding="utf-8")
    outcomes, printed = run_pytest(project, "-q", "test_plain.py")
    assert outcomes.get("passed") == 1, printed


def test_the_worked_example_of_the_guide_runs(tmp_path: Path) -> None:
    page = PAGE.read_text(encoding="utf-8")
    files = re.findall(
        r"<!-- example: (\S+) -->\n```\w+\n(.*?)^```$", page, re.DOTALL | re.MULTILINE
    )
    assert len(files) == 4
    for name, content in files:
        (tmp_path / name).write_text(content, encoding="utf-8")
    outcomes, printed = run_pytest(tmp_path, "-q", "test_unemployment.py")
    assert outcomes.pop("passed") == 4, printed
    assert set(outcomes) <= {"in"}, printed
    outcomes, printed = run_pytest(tmp_path, "-q", "test_plain.py")
    assert outcomes.pop("passed") == 1, printed
