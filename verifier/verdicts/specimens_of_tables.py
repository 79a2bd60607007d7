"""Cases of what tables say, made from the rows of rules' tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.claim import Statement
from verifier.model.finding import Match
from verifier.model.relation import Told
from verifier.verdicts.rule import Case
from verifier.verdicts.specimens import specimen_claim

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verifier.verdicts.rule import Builder


def told_case(form: str) -> Builder:
    """Return a builder of cases in which a table answers, or not, by one form of question."""

    def build(row: Mapping[str, str]) -> Case:
        said = next(iter(row.values()))
        told = Told(form, said == "holds", (0,), "line 2: a cell") if said != "nothing" else None
        return Case(specimen_claim(Statement(), "a sentence"), Match(told=told))

    return build
