"""Countries and other places: their codes, and the names that lead to them.

The words for countries, of today and of yesterday, stand in ``language/<tag>/places``, for articles
are read by them too. Here are the codes, what became of countries that are no more, and regions
and groupings. A user's own aliases win over all of it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.language import english
from verifier.model.vocabulary import Alias, AliasKind
from verifier.reference.places.codes import by_short_code, short_codes
from verifier.reference.places.former import FORMER
from verifier.reference.places.groups import GROUPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date


def names(code: str) -> tuple[str, ...]:
    """Return what a place's code is called, the usual name first; nothing for an unknown code.

    >>> names("CIV")[:2], names("SAS")
    (('Ivory Coast', "Côte d'Ivoire"), ('South Asia',))
    """
    named = english().places.get(code)
    if named is not None:
        return *named[0], *named[1], *short_codes().get(code, ())[:1]
    group = GROUPS.get(code)
    return group.names if group else ()


def code_of(text: str) -> str | None:
    """Return the code of a place by a name, a demonym or a code; None where it is no or many.

    Two letters and three digits count as ISO codes, so this is for what is meant as a place; among
    the cells of a table "GA" may as well be a state.

    >>> [code_of(text) for text in ("Burma", "FR", "840", "burmese", "zaire", "DDR", "South Asia")]
    ['MMR', 'FRA', 'USA', 'MMR', 'COD', 'DDR', 'SAS']
    >>> [code_of(text) for text in ("Korea", "Congo", "Guineas", "Atlantis", "")]
    [None, None, None, None, None]
    """
    plain = text.strip()
    if plain in english().places or plain in GROUPS:
        return plain
    renamed = {former.code: former.now for former in FORMER if former.now}
    code = renamed.get(plain) or by_short_code().get(plain)
    return code or _by_name().get(plain.casefold().replace("’", "'"))


@cache
def _by_name() -> dict[str, str]:
    found: dict[str, str] = {}
    for code in (*english().places, *GROUPS):
        for name in names(code):
            if len(name) > 2 or code not in short_codes():
                found.setdefault(name.casefold(), code)
    return found


def members(code: str, day: date) -> tuple[str, ...]:
    """Return the codes of a group's members on a day; nothing where nobody confirmed them.

    >>> from datetime import date
    >>> len(members("EUU", date(2021, 1, 1))), "GBR" in members("EUU", date(2020, 1, 31))
    (27, True)
    """
    on = day.isoformat()
    group = GROUPS.get(code)
    every = group.members if group else ()
    return tuple(
        each.code for each in every if each.since <= on and (not each.until or on < each.until)
    )


def aliases(subjects: Iterable[str], told: Iterable[Alias]) -> Iterator[Alias]:
    """Yield wordings for the regions and groupings among the subjects of a run's sources.

    A wording that the sources give to anything is theirs. Countries need none: an article is
    searched for all of them.
    """
    taken = {alias.text.casefold() for alias in told}
    for subject in subjects:
        if subject not in GROUPS or subject in english().places:
            continue
        for name in GROUPS[subject].names:
            if name.casefold() not in taken:
                yield Alias(AliasKind.SUBJECT, subject, name)
