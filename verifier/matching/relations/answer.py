"""The forms of question asked in turn; the first that knows the sentence answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.matching.relations.comparing import comparison_told
from verifier.matching.relations.counting import count_told
from verifier.matching.relations.doubts import is_doubtful
from verifier.matching.relations.extremes import extreme_told
from verifier.matching.relations.kinds import Kind
from verifier.matching.relations.leftovers import is_enough, may_stay
from verifier.matching.relations.lookup import lookup_told
from verifier.matching.relations.only import only_told
from verifier.matching.relations.rows import rows_told
from verifier.matching.relations.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.matching.relations.table import Table
    from verifier.model.relation import Told

    Form = Callable[[Statement], Told | None]

FORMS: tuple[Form, ...] = (
    comparison_told,
    extreme_told,
    count_told,
    only_told,
    rows_told,
    lookup_told,
)


def ask(text: str, table: Table) -> Told | None:
    """Return what a table says of a sentence; None where a word that matters is unexplained."""
    statement = Statement(text, table)
    if not may_stay(statement) or statement.of_kind(Kind.DENIAL) or is_doubtful(statement):
        return None
    told = next((told for form in FORMS if (told := form(statement)) is not None), None)
    return told if told is not None and is_enough(statement, told) else None
