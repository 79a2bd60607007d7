"""Which words a table need not explain to bear a sentence out: those that only tell how.

A verb or an adverb that no column knows ("Ann Berg, coached hard, had 41 points") leaves open no
other row. A noun, an adjective or a name might, and whatever denies, bounds or orders does; and
nothing is denied by a sentence of which any word stays open.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.language import leftovers
from verifier.matching.relations.rewordings import forms_of_verb

if TYPE_CHECKING:
    from verifier.matching.relations.links import Link
    from verifier.matching.relations.statement import Statement
    from verifier.model.relation import Told

_MOST = 2
_SHORTEST = 6
# Elsewhere a verb may tell of which rows the question is: "the highest … achieved while touring".
_FORMS = frozenset(("rows", "comparison"))
_RESTRICTING = frozenset(leftovers.RESTRICTING)
_DETERMINERS = frozenset(leftovers.DETERMINERS)


def may_stay(statement: Statement) -> bool:
    """Tell whether the words left over, if any, are few and only tell how."""
    left = statement.left_over
    return len(left) <= _MOST and all(_tells_how(statement, link) for link in left)


def is_enough(statement: Statement, told: Told) -> bool:
    """Tell whether an answer stands in spite of what was left over."""
    return not statement.left_over or (told.holds and told.form in _FORMS)


def _tells_how(statement: Statement, link: Link) -> bool:
    word = link.text
    if word in _RESTRICTING or link.end - link.start > 1:
        return False
    place = statement.at[link]
    before = statement.links[place - 1].text if place else ""
    after = statement.links[place + 1].text if place + 1 < len(statement.links) else ""
    if after == leftovers.BY:
        return False  # "protested by Ann" tells what Ann did, which no column says
    if word in _verbs():
        return before not in _DETERMINERS - {"and", "to"} and _is_told_of(statement, place)
    if len(word) < _SHORTEST or word.startswith(leftovers.TURNING) or not word.isalpha():
        return False
    if word.endswith(leftovers.ADVERB_ENDING):
        return True
    acts = word.endswith(leftovers.VERB_ENDINGS) and before not in _DETERMINERS and place > 0
    return acts and _is_told_of(statement, place)


def _is_told_of(statement: Statement, place: int) -> bool:
    """Tell whether figures and times after a verb have headers of their own.

    "Heron capsized on 4 June": what the column tells of may be another day than the verb's.
    """
    return all(
        each.bound
        or statement.at[each.link] < place
        or not (each.number is not None or each.link.day is not None)
        for each in statement.conditions
    )


@cache
def _verbs() -> frozenset[str]:
    return (
        frozenset(form for verb in leftovers.TELLING_VERBS for form in forms_of_verb(verb))
        - _RESTRICTING
    )
