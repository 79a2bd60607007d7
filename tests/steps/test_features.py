"""The promises in `features/`, each scenario a test."""

from __future__ import annotations

from pytest_bdd import scenarios

scenarios(".")
