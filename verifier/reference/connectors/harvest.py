"""What is asked of a service, and what came of it: statements that are ready to be frozen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from verifier.reference.connectors.answer import Answer
    from verifier.reference.connectors.profiles import Profile


def _no_code(_name: str) -> str | None:
    """Know no country."""
    return None


@dataclass(frozen=True, slots=True)
class Request:
    """What is wanted of a service.

    ``countries`` are ISO codes, none for all. ``years`` are inclusive. ``filters`` are the
    service's own dimensions. ``vintages`` asks for every revision that it keeps. ``place`` names
    the country of a series that does not say. ``place_code`` returns the ISO code of a name.
    """

    indicator: str
    countries: tuple[str, ...] = ()
    years: tuple[int, int] | None = None
    filters: Mapping[str, str] = field(default_factory=dict)
    vintages: bool = False
    place: str = ""
    called: tuple[str, ...] = ()
    place_code: Callable[[str], str | None] = _no_code


@dataclass(frozen=True, slots=True)
class Statement:
    """One row without its revision: the cells by column, and since when it has been known.

    ``vintage`` tells that the service itself keeps that day; ``until`` is the day on which it
    replaced the statement, None while it stands.
    """

    cells: Mapping[str, str]
    known_from: date
    until: date | None = None
    vintage: bool = False


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for an id, as a row of aliases.csv: kind is subject, measure or place."""

    kind: str
    id: str
    text: str
    positive: bool = True
    lang: str = "en"


@dataclass(frozen=True, slots=True)
class Harvest:
    """All that a service said to a request.

    ``page`` is where a reader finds it. ``updated`` is when the service last changed it.
    ``whole`` tells that what is missing was withdrawn. ``notes`` are for the person who reviews.
    """

    profile: Profile
    title: str
    page: str
    statements: tuple[Statement, ...]
    answers: tuple[Answer, ...]
    updated: date | None = None
    wordings: tuple[Wording, ...] = ()
    notes: tuple[str, ...] = ()
    publisher: str = ""
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """One hit of a search: what to give to `sources add`, and what it is."""

    spec: str
    title: str
    about: str = ""
    updated: str = ""
    page: str = ""
