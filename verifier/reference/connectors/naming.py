"""The words by which articles may name a statistic, drawn from the title that its service gives.

A wording too few leaves a claim unverified; a wording too many makes a true sentence false. So
"Population, female" gives "female population" and never "population", and a bracket that changes
what is measured (constant prices, purchasing power) keeps the bare name out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.language import measures
from verifier.reference.connectors.harvest import Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
# Parts behind a comma that name the whole; inflation is that of consumer prices unless it is said.
_WHOLE = frozenset(
    {"total", "all ages", "both sexes", "all items", "annual", "national", "consumer prices"}
)
_HARMLESS = re.compile(
    r"(%|percent|current |annual|number|years?$|people|persons|modeled|national estimate|"
    r"millions?|billions?|thousands?|index|[a-z]{2,3}\$|us\$|usd|eur|"
    r"k?t\b|mt\b|tonnes?|metric tons?|kg|sq\.|km|hectares?|kwh)",
    re.IGNORECASE,
)
_REAL = re.compile(r"constant|chained|real|volume", re.IGNORECASE)
_MEANS_ELSE = re.compile(
    r"constant|chained|real|volume|ppp|purchasing|international \$|per capita|seasonal|gross$|"
    r"base|=\s*100|\d{4}",
    re.IGNORECASE,
)


def identifier(text: str) -> str:
    """Return a name for files and ids: lower case, words joined by hyphens.

    >>> identifier("GDP (current US$)"), identifier("CO₂ emissions per capita")
    ('gdp-current-us', 'co2-emissions-per-capita')
    """
    plain = text.translate(str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")).lower()
    return re.sub(r"[^a-z0-9.]+", "-", plain).strip("-.")[:80].strip("-.") or "unnamed"


def wordings(measure: str, title: str, called: Iterable[str] = ()) -> tuple[Wording, ...]:
    """Return the words for a measure: those of its title, their synonyms, and those given.

    >>> [each.text for each in wordings("p", "Population, female")]
    ['Population female', 'female population']
    >>> wordings("i", "Inflation, consumer prices (annual %)")[0].text
    'Inflation'
    >>> [(each.text, each.positive) for each in wordings("g", "GDP (constant 2015 US$)")]
    [('GDP constant 2015 US$', True), ('real GDP', True), ('nominal GDP', False)]
    """
    names = [*called, *_names(title)]
    folded = {name.lower() for name in names}
    for group in measures.SYNONYMS:
        if folded & set(group):
            names += [each for each in sorted(group) if each not in folded]
    unique = list({name.lower(): name for name in reversed(names)}.values())
    found = [Wording("measure", measure, name) for name in sorted(unique)]
    return (*found, *_others(measure, title))


def _names(title: str) -> Iterator[str]:
    brackets = _BRACKETS.findall(title)
    bare = " ".join(_BRACKETS.sub(" ", title).split())
    parts = [part.strip() for part in bare.split(",") if part.strip()]
    if not parts:
        return
    meaning = [each for each in brackets if _MEANS_ELSE.search(each) or not _HARMLESS.match(each)]
    whole = " ".join([*parts, *meaning])
    yield whole
    if meaning:
        if any(_REAL.search(each) for each in meaning):
            yield f"real {parts[0]}"
        return
    kept = [part for part in parts[1:] if part.lower() not in _WHOLE]
    if not kept:
        yield parts[0]
    elif len(kept) == 1:
        yield f"{kept[0]} {parts[0][:1].lower()}{parts[0][1:]}"


def _others(measure: str, title: str) -> Iterator[Wording]:
    """Return the words that name something else: the nominal figure beside the real one."""
    brackets = " ".join(_BRACKETS.findall(title)).lower()
    bare = _BRACKETS.sub("", title).split(",")[0].strip()
    if _REAL.search(brackets):
        yield Wording("measure", measure, f"nominal {bare}", positive=False)
    elif "current" in brackets:
        yield Wording("measure", measure, f"real {bare}", positive=False)
