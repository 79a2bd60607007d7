"""Words left over that are a slip of the pen away from one word that the table or a question has.

What is read so is told, may bear a sentence out, and never denies it: "Hansen" is not "Hanson".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from verifier.language import leftovers, questions
from verifier.matching.relations.countries import is_country
from verifier.matching.relations.kinds import ASKING
from verifier.matching.relations.likeness import THEMES
from verifier.matching.relations.rewordings import forms_of_verb
from verifier.matching.relations.texts import plain, words_of

if TYPE_CHECKING:
    from verifier.matching.relations.statement import Statement

_SHORTEST = 6
_MOST = 2


def mended(text: str, statement: Statement) -> tuple[str, dict[str, str]] | None:
    """Return a sentence with its slips mended, and what was read as what; None without any."""
    left = statement.left_over
    if not 0 < len(left) <= _MOST:
        return None
    words = words_of(text)
    out, read = plain(text), {}
    for link in reversed(left):
        word = words[link.start]
        meant = _meant(word.text, statement) if link.end - link.start == 1 else None
        if meant is None:
            return None
        out = f"{out[: word.start]}{meant}{out[word.end :]}"
        read[word.text] = meant
    return out, read


def _meant(word: str, statement: Statement) -> str | None:
    """Return the one word of the same making that is one letter, or two turned round, away."""
    if len(word) < _SHORTEST or not word.isalpha() or word in _words() or is_country(word):
        return None
    table = statement.table
    known = {form for column in table.columns for form in column.forms} | set(table.words)
    near = {each for each in known | _asked() if each.isalpha() and OSA.distance(word, each) == 1}
    return near.pop() if len(near) == 1 else None


@cache
def _words() -> frozenset[str]:
    """Words that are no slips of others: "missed" is not "mixed"."""
    verbs = {form for verb in leftovers.TELLING_VERBS for form in forms_of_verb(verb)}
    return frozenset(
        (*leftovers.RESTRICTING, *verbs, *(word for group in THEMES for word in group))
    )


@cache
def _asked() -> frozenset[str]:
    words = {*ASKING, *questions.IDLE, *questions.HAPPENINGS}
    return frozenset(word for word in words if len(word) >= _SHORTEST)
