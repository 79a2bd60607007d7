"""What pytest loads in every run of everybody who has the package installed.

So it costs nothing until used: this module imports nothing of the program, the Gherkin steps are
registered only where pytest-bdd is at work, and sources are read by the first check.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.testing.checking import ArticleCheck


def pytest_configure(config: pytest.Config) -> None:
    """Offer the steps to suites that run pytest-bdd; all others never import them."""
    bdd = sys.modules.get("pytest_bdd.plugin")
    if bdd is not None and config.pluginmanager.is_registered(bdd):
        from verifier.testing import steps

        config.pluginmanager.register(steps, "verifier-steps")


@pytest.fixture(scope="session")
def verifier_sources() -> tuple[str | Path, ...]:
    """The folders of source packages for `verifier_check`: the bundled ones, unless overridden."""
    from verifier.reference import default_sources

    return (default_sources(),)


@pytest.fixture
def verifier_check(verifier_sources: tuple[str | Path, ...]) -> ArticleCheck:
    """Check a text (str) or an article file (Path) against `verifier_sources` and given tables.

    ``verifier_check(text, published="2024-02-01", tables=["ref.csv"])`` returns a `Checked`;
    `verifier.testing.findings.finding_on` picks the finding on some of its words.
    """
    from verifier.testing.checking import ArticleCheck

    return ArticleCheck(tuple(verifier_sources))
