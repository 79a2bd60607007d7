"""What a rule is: one function whose docstring is its law, its reason and its examples."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from verifier.model.claim import Claim
    from verifier.model.finding import Answer, Match

    Builder = Callable[[Mapping[str, str]], "Case"]


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule is asked: a claim, and all that the references say of it."""

    claim: Claim
    match: Match


class Status(StrEnum):
    """How far a rule may be relied on; ids are never used again."""

    PREVIEW = "preview"
    STABLE = "stable"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its id, name and family; silent (None) where it does not apply."""

    id: str
    family: str
    status: Status
    decide: Callable[[Case], Answer | None]
    build: Builder

    @property
    def name(self) -> str:
        """The function's name with hyphens; read it aloud."""
        return self.decide.__name__.replace("_", "-")

    @property
    def law(self) -> str:
        """The docstring's first sentence."""
        return self._text.partition("\n")[0].strip()

    @property
    def reason(self) -> str:
        """What stands between the law and the examples; empty when the law is plain."""
        body = self._text.partition("\n")[2]
        return re.split(r"^\s*\|", body, maxsplit=1, flags=re.MULTILINE)[0].strip()

    @property
    def examples(self) -> tuple[dict[str, str], ...]:
        """The rows of the docstring's table; the last column is what the rule answers."""
        lines = [line.strip() for line in self._text.splitlines() if line.strip().startswith("|")]
        rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
        if not rows:
            return ()
        header, *body = rows
        return tuple(dict(zip(header, row, strict=True)) for row in body)

    @property
    def _text(self) -> str:
        return inspect.cleandoc(self.decide.__doc__ or "")


def rule(
    rule_id: str, family: str, build: Builder, status: Status = Status.STABLE
) -> Callable[[Callable[[Case], Answer | None]], Rule]:
    """Make a function a rule; ``build`` turns a row of its table into a case."""

    def make(decide: Callable[[Case], Answer | None]) -> Rule:
        return Rule(rule_id, family, status, decide, build)

    return make
