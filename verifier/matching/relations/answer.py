"""The forms of question asked in turn; the first that knows the sentence answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.matching.relations.comparing import comparison_told
from verifier.matching.relations.counting import count_told
from verifier.matching.relations.doubts import is_doubtful
from verifier.matching.relations.equals import likeness_told
from verifier.matching.relations.extremes import extreme_told
from verifier.matching.relations.kinds import Kind
from verifier.matching.relations.leftovers import is_enough, may_stay
from verifier.matching.relations.lookup import lookup_told
from verifier.matching.relations.only import only_told
from verifier.matching.relations.rows import rows_told
from verifier.matching.relations.slips import mended
from verifier.matching.relations.statement import Statement

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.matching.relations.table import Table
    from verifier.model.relation import Told

    Form = Callable[[Statement], Told | None]

FORMS: tuple[Form, ...] = (
    comparison_told,
    likeness_told,
    extreme_told,
    count_told,
    only_told,
    rows_told,
    lookup_told,
)


# What is read as another word than it is may bear out what single rows say.
_OF_SLIPS = frozenset(("rows", "comparison", "extreme"))


def ask(text: str, table: Table) -> Told | None:
    """Return what a table says of a sentence; None where a word that matters is unexplained."""
    statement = Statement(text, table)
    if may_stay(statement):
        return _told(statement)
    slips = mended(text, statement)
    if slips is None:
        return None
    again, read = slips
    told = _told(Statement(again, table))
    if told is None or not told.holds or told.form not in _OF_SLIPS:
        return None
    heard = ", ".join(f"{word!r} read as {meant!r}" for word, meant in sorted(read.items()))
    return replace(told, says=f"{told.says} ({heard})")


def _told(statement: Statement) -> Told | None:
    if not may_stay(statement) or statement.of_kind(Kind.DENIAL) or is_doubtful(statement):
        return None
    told = next((told for form in FORMS if (told := form(statement)) is not None), None)
    return told if told is not None and is_enough(statement, told) else None
