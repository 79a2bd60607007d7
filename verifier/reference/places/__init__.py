"""Countries and other places: their codes, and the names that lead to them.

The words for countries, of today and of yesterday, stand in ``language/<tag>/places``, for articles
are read by them too. Here are the codes, what became of countries that are no more, and regions
and groupings. A user's own aliases win over all of it.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from verifier.language import english
from verifier.model.vocabulary import Alias, AliasKind
from verifier.notation.places import named_alone, place_code
from verifier.reference.places.codes import by_short_code, short_codes
from verifier.reference.places.former import FORMER
from verifier.reference.places.groups import GROUPS, OF_OFFICES

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


@cache
def usual_name(code: str) -> str:
    """Return what a place's code is called most often; nothing for an unknown code."""
    return next(iter(names(code)), "")


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
    code = cell_code(plain) or _renamed().get(plain) or by_short_code().get(plain)
    if code:
        return code
    for written in (plain.upper() if len(plain) > _SHORT else "", plain.title()):
        named = named_alone(written)
        if named:
            return named[0]
    return None


_SHORT = 2  # "us" and "it" are words


@lru_cache(maxsize=100_000)
def cell_code(text: str) -> str | None:
    """Return the code of a country, region or grouping as tables write it: by a name or a code.

    >>> [cell_code(text) for text in ("France", "FRA", "Sub-Saharan Africa", "the OECD", "GA")]
    ['FRA', 'FRA', 'SSF', 'OED', None]
    >>> [cell_code(text) for text in ("EU", "EUU", "EU27_2020", "Bavaria", "West Germany")]
    ['EUU', 'EUU', 'EUU', None, None]
    """
    plain = text.strip()
    if plain in GROUPS:
        return plain
    return place_code(plain) or OF_OFFICES.get(plain) or _groups().get(_name(plain))


@cache
def _groups() -> dict[str, str]:
    return {_name(name): code for code, group in GROUPS.items() for name in group.names}


def _name(text: str) -> str:
    """Return a group's name as it is compared: "Europe & Central Asia" is the same with "and"."""
    plain = text.casefold().replace("&", " and ").replace("-", " ")
    return " ".join(plain.split()).removeprefix("the ")


@cache
def _renamed() -> dict[str, str]:
    return {former.code: former.now for former in FORMER if former.now}


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


def relation(code: str, other: str, day: date | None) -> str:
    """Return what one place is to another that was asked for; empty where nothing is known of it.

    >>> from datetime import date
    >>> relation("CZE", "CSK", None)
    'which followed Czechoslovakia, withdrawn from ISO 3166 on 1993-06-15'
    >>> relation("FRA", "EUU", date(2020, 1, 1)), relation("GBR", "EUU", date(2021, 1, 1))
    ('a member of the European Union', '')
    """
    for former in FORMER:
        on = "on" if len(former.withdrawn) > len("1977") else "in"
        withdrawn = f"{former.name}, withdrawn from ISO 3166 {on} {former.withdrawn}"
        if former.code == other and code in former.successors:
            return f"which followed {withdrawn}"
        if former.code == code and other in former.successors:
            return f"that is {withdrawn}"
    if day is not None and code in members(other, day):
        return f"a member of the {usual_name(other)}"
    return ""


def aliases(
    subjects: Iterable[str], places: Iterable[str], told: Iterable[Alias]
) -> Iterator[Alias]:
    """Yield wordings for regions and groupings among a run's subjects, and for all its places.

    A wording that the sources give to anything is theirs. Countries need none: an article is
    searched for all of them. A place that nobody knows ("Leeds") is named as its source names it.
    """
    taken = {alias.text.casefold() for alias in told}
    named = [(AliasKind.SUBJECT, each) for each in subjects if each in GROUPS]
    named += [(AliasKind.PLACE, each) for each in places]
    for kind, code in named:
        if code in english().places:
            continue
        for name in GROUPS[code].names if code in GROUPS else (code,):
            if name.casefold() not in taken:
                yield Alias(kind, code, name)


def places_told(wordings: Iterable[Alias]) -> dict[str, str | None]:
    """Return the places that a source's own wordings name, and None for what names none."""
    return {
        alias.text.casefold(): alias.id if alias.positive else None
        for alias in wordings
        if alias.kind is AliasKind.PLACE
    }
