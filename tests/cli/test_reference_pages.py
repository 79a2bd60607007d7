"""The reference pages say what the program does: they are made from it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from verifier import __version__
from verifier.cli import COMMANDS, main
from verifier.cli.sources import SUBCOMMANDS

ROOT = Path(__file__).parents[2]
CLI_PAGE = (ROOT / "docs/reference/cli.md").read_text(encoding="utf-8")
EVERY_COMMAND = (*COMMANDS, *(f"sources {name}" for name in SUBCOMMANDS))
SHOWN = re.findall(r"<!-- output: verifier ([^\n]*) -->\n```text\n(.*?)```", CLI_PAGE, re.DOTALL)


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == 0
    return capsys.readouterr().out


def test_the_rule_reference_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs/reference/rules.md").read_text(encoding="utf-8")
    mend = "run: verifier rules --format markdown > docs/reference/rules.md"
    assert page == printed(capsys, "rules", "--format", "markdown"), mend


@pytest.mark.parametrize(("arguments", "shown"), SHOWN, ids=[each[0] for each in SHOWN])
def test_the_help_shown_is_the_help_printed(
    arguments: str, shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert shown == printed(capsys, *arguments.split())


@pytest.mark.parametrize("command", EVERY_COMMAND)
def test_every_command_and_option_stands_on_the_page(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert f"\n{'###' if ' ' in command else '##'} {command}\n" in CLI_PAGE
    options = re.findall(r"--[a-z-]+", printed(capsys, *command.split(), "--help"))
    assert not [option for option in options if option not in CLI_PAGE]


@pytest.mark.parametrize("command", ["", *EVERY_COMMAND])
def test_help_has_examples_and_does_not_depend_on_the_terminal(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    arguments = [*command.split(), "--help"]
    wide = printed(capsys, *arguments)
    monkeypatch.setenv("COLUMNS", "40")
    assert printed(capsys, *arguments) == wide
    assert "examples:\n" in wide


def test_the_version_is_the_packages(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "--version") == f"verifier {__version__}\n"


def test_help_imports_no_stage_of_the_program() -> None:
    code = (
        "import sys; from verifier.cli import main; main(['--help'])\n"
        "heavy = {'pandas', 'yaml', 'jinja2', 'requests', 'verifier.pipeline'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
