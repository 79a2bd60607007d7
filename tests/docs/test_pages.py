"""README and docs show what the program prints, and name all that it offers."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from verifier.model.finding import Reason
from verifier.verdicts import RULES

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_the_output_shown_is_the_output_printed() -> None:
    command = [sys.executable, str(ROOT / ".ci" / "refresh_docs.py"), "--check"]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_readme_shows_the_seed_article() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert "<!-- output: verifier check seeds/" in readme
    assert "consistent" in readme.partition("<!-- output:")[2]


def test_every_rule_stands_in_the_rule_reference() -> None:
    page = (ROOT / "docs" / "reference" / "rules.md").read_text(encoding="utf-8")

    assert RULES
    assert [rule.id for rule in RULES if rule.id not in page] == []


def test_every_reason_is_explained() -> None:
    page = (ROOT / "docs" / "guide" / "first-article.md").read_text(encoding="utf-8")

    assert [reason.value for reason in Reason if f"`{reason.value}`" not in page] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_link_to_a_file_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    targets = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", text)

    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_page_has_a_gap_left_to_fill(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    assert "to complete" not in text
    assert "```text\n```" not in text


def test_the_architecture_page_names_every_folder_of_the_package() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    folders = {path.parent.name for path in (ROOT / "verifier").glob("*/__init__.py")}

    assert folders
    assert sorted(folder for folder in folders if f"`verifier/{folder}`" not in page) == []
