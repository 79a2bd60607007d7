"""Observations to facts with subject, measure, period, unit and origin, and the words for them."""

from __future__ import annotations

import re
from collections import defaultdict
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.language import tables
from verifier.model.fact import Fact, Provenance, Rank
from verifier.model.period import Grain, add_days
from verifier.model.quantity import Quantity
from verifier.model.units import NUMBER, PERCENT, Unit, unit
from verifier.model.vocabulary import Alias, AliasKind
from verifier.notation.statistics import Statistic, statistic_of
from verifier.reference.headers import read_header, read_unit_text
from verifier.reference.tables.dating import years_of_latest
from verifier.reference.tables.measures import (
    group_words,
    is_percent_by_name,
)
from verifier.reference.tables.periods import read_period
from verifier.reference.tables.relation import measure_of, written_as, written_steps
from verifier.reference.tables.standing import is_unsettled
from verifier.reference.tables.subjects import (
    Origin,
    Subject,
    ambiguous_in,
    is_whole,
    kind_of,
    subject_of,
)
from verifier.reference.wordings import measure_wordings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from verifier.model.period import Period
    from verifier.reference.tables.relation import Observation
    from verifier.reference.tables.sidecar import Sidecar

    Code = Callable[[str], str | None]

# How long after its end a value may stand for the present: until the next but one is due.
_MAX_AGE_DAYS = {Grain.DAY: 31, Grain.WEEK: 31, Grain.MONTH: 92, Grain.QUARTER: 214}
_YEARLY_AGE_DAYS = 730
_POWER = re.compile(r"\d{1,2}")


def facts_of(observations: Sequence[Observation], origin: Origin) -> tuple[Fact, ...]:
    """Return one fact an observation."""
    steps = written_steps(observations)
    percents = _percents(observations)
    ambiguous = ambiguous_in(observations)
    noun = kind_of(observations, origin)
    made = []
    for each in observations:
        name = read_header(measure_of(each)).name if each.measure else each.column.measure
        measured, scale, unstated = _unit_of(each, origin, percents)
        step = steps.get(written_as(each), Decimal(1))
        quantity = _quantity(each, measured, scale, step)
        subject = subject_of(each, ambiguous, origin, noun)
        made.append(_fact(each, (name, quantity, unstated), subject, origin))
    return tuple(made)


def _fact(
    each: Observation, told: tuple[str, Quantity, bool], subject: Subject, origin: Origin
) -> Fact:
    name, quantity, unstated = told
    divided = f" ({', '.join(each.divisions)})" if each.divisions else ""
    period = each.period or _given_period(origin)
    parts = (subject.name, f"{name}{divided}", str(period) if period else "")
    return Fact(
        id=f"{origin.stem}:{'/'.join(part for part in parts if part)}",
        package=origin.package,
        subject=subject.id,
        measure=f"{name}{divided}".lower(),
        provenance=_provenance(each, origin),
        quantity=quantity,
        valid=period,
        within=_within(origin) if period is None else None,
        place=subject.place,
        known_from=_known_from(each, origin),
        known_to=_day(each.known_to),
        revision=int(each.revision) if each.revision.isdecimal() else 1,
        rank=Rank.NORMAL,
        status=each.figure.status or _status(each.status) or _standing(each, period, origin),
        max_age_days=_max_age(period.grain if period else None, origin.sidecar),
        share_of=share_of(each, origin),
        series=True,
        subject_name=subject.name,
        measure_name=f"{name}{divided}",
        unstated=unstated,
    )


def _status(text: str) -> str:
    """Return what a column of flags says: "e", "Provisional", "UIS Estimation"."""
    lower = text.lower()
    told = next((status for part, status in _STATUS_PARTS if part in lower), "")
    return tables.FLAGS.get(lower, told)


def _standing(each: Observation, period: Period | None, origin: Origin) -> str:
    """Return "provisional" where a note says so of the table, and nothing else of the row."""
    told = not each.status and is_unsettled(origin.caption.unsettled, period)
    return "provisional" if told else ""


_STATUS_PARTS = (
    ("estimat", "estimate"), ("provision", "provisional"), ("prelim", "provisional"),
    ("forecast", "forecast"), ("project", "forecast"),
)  # fmt: skip


def share_of(each: Observation, origin: Origin) -> str:
    """Return the whole of a share: "of GDP" for "Debt (% of GDP)"."""
    if each.measure:
        return read_header(each.measure).share_of
    told = each.column.share_of or (origin.caption.share_of if each.column.unit is None else "")
    named = None if told else statistic_of(each.column.header)
    return f"of {named.share_of}" if named and named.share_of else told


def _max_age(grain: Grain | None, sidecar: Sidecar) -> int:
    if sidecar.max_age_days is not None:
        return sidecar.max_age_days
    return _MAX_AGE_DAYS.get(grain or Grain.YEAR, _YEARLY_AGE_DAYS)


def _given_period(origin: Origin) -> Period | None:
    said = origin.settings.period
    dating = origin.caption.dating
    return read_period(said) if said else dating.period or dating.as_of


def _within(origin: Origin) -> Period | None:
    return origin.caption.dating.within or years_of_latest(origin.sidecar.title)


def _known_from(each: Observation, origin: Origin) -> date | None:
    """Return since when a figure is known: its row, the file beside, or a note says so."""
    sidecar, dating = origin.sidecar, origin.caption.dating
    said = _day(each.known_from) or sidecar.known_from or sidecar.published or dating.published
    as_of = dating.as_of if each.period is not None else None
    return said or (add_days(as_of.end, -1) if as_of else None)


def _day(text: str) -> date | None:
    period = read_period(text) if text else None
    return period.start if period else None


def _provenance(each: Observation, origin: Origin) -> Provenance:
    sidecar, grid = origin.sidecar, origin.shape.grid
    line = f"{grid.locator} {grid.lines[each.row]}"
    where = f"table {grid.name}, {line}" if grid.locator == "table row" else line
    if grid.locator == "row" and grid.name:
        where = f"sheet {grid.name}, {line}"
    publisher = sidecar.publisher or each.publisher or origin.caption.publisher or origin.file
    return Provenance(
        publisher=publisher,
        title=sidecar.title or where,
        url=sidecar.url or origin.source,
        source_id="",
        path=origin.source,
        row=grid.lines[each.row],
        published=sidecar.published or origin.caption.dating.published,
        licence=sidecar.licence,
        locator=where if sidecar.title else "",
    )


def _percents(observations: Iterable[Observation]) -> frozenset[str]:
    """Return the measures that are rates in percent by their names and values."""
    values: dict[str, list[Decimal]] = defaultdict(list)
    for each in observations:
        values[measure_of(each)].append(each.figure.quantity.low)
    return frozenset(name for name, each in values.items() if is_percent_by_name(name, each))


def _unit_of(
    each: Observation, origin: Origin, percents: frozenset[str]
) -> tuple[Unit, Decimal, bool]:
    """Return unit, scale and whether nobody states them: cell, row, header, format, title, name."""
    measured, scale, unstated = _stated_unit(each, origin, percents)
    # "£1.2bn" says how many itself, whatever stands above it.
    return measured, Decimal(1) if each.figure.scaled else scale, unstated


def _stated_unit(
    each: Observation, origin: Origin, percents: frozenset[str]
) -> tuple[Unit, Decimal, bool]:
    scale = each.column.scale
    stated = each.column.unit
    if each.measure:
        header = read_header(each.measure)
        stated, scale = stated or header.unit, scale * header.scale
    if each.unit:
        by_row, row_scale = read_unit_text(each.unit)
        stated, scale = by_row or unit(each.unit), scale * row_scale
    if each.scale:
        scale *= _factor(each.scale)
    formatted = origin.shape.grid.units.get((each.row, each.column.index))
    if stated in {None, NUMBER} and formatted:
        stated = unit(formatted)
    own = each.figure.quantity.unit
    if own != NUMBER:
        return own, scale if stated or scale != 1 else _money_scale(own, origin), False
    if stated is not None or scale != 1:
        return stated or NUMBER, scale, False
    percent = measure_of(each) in percents
    said, factor = origin.settings.unit, origin.settings.scale
    if (said or factor) and not percent:
        by_file, file_scale = read_unit_text(said) if said else (NUMBER, Decimal(1))
        return by_file or unit(said), factor or file_scale, False
    caption = origin.caption
    # "Figures in thousands" is not said of the unemployment rate beside them.
    if (caption.unit is not None or caption.scale != 1) and not (
        percent and caption.unit != PERCENT
    ):
        return caption.unit or NUMBER, caption.scale, False
    return (PERCENT if percent else NUMBER), Decimal(1), True


def _money_scale(own: Unit, origin: Origin) -> Decimal:
    """Return the scale that stands above "$ 1,234": of the first rows alone has the sign."""
    if not own.dimension.startswith("money"):
        return Decimal(1)
    said = read_unit_text(origin.settings.unit)[0] if origin.settings.unit else NUMBER
    if origin.settings.scale and said in {NUMBER, own}:
        return origin.settings.scale
    caption = origin.caption
    return caption.scale if caption.unit in {None, NUMBER, own} else Decimal(1)


def _factor(text: str) -> Decimal:
    """Read a scale column: "thousands", "1000", or a power of ten as SDMX writes it: "3"."""
    _, scale = read_unit_text(text)
    if scale != 1:
        return scale
    try:
        number = Decimal(text)
    except InvalidOperation:
        return Decimal(1)
    if _POWER.fullmatch(text) and number not in {1, 10}:
        return Decimal(1).scaleb(int(number))
    return number or Decimal(1)


def _quantity(each: Observation, measured: Unit, scale: Decimal, step: Decimal) -> Quantity:
    written = each.figure.quantity
    if each.figure.scaled:
        precision = written.step * scale
    elif not step or (step == 1 and scale == 1 and measured.dimension != "ratio"):
        precision = Decimal(0)  # whole figures are exact; percents and decimals were rounded
    else:
        precision = step * scale
    return Quantity(written.low * scale, written.high * scale, measured, precision, each.text)


@lru_cache(maxsize=4096)
def _known_wordings(measure: str) -> frozenset[str]:
    return frozenset(measure_wordings(measure))


def aliases_of(facts: Sequence[Fact], observations: Sequence[Observation]) -> Iterator[Alias]:
    """Yield the words by which a text names the facts' subjects and measures."""
    package = facts[0].package if facts else ""
    named: dict[tuple[AliasKind, str], set[str]] = defaultdict(set)
    for fact, each in zip(facts, observations, strict=True):
        if fact.place is None and fact.subject and not is_whole(fact.subject):
            named[AliasKind.SUBJECT, fact.subject].add(_called(fact))
        named[AliasKind.MEASURE, fact.measure] |= _wordings(fact, each)
        taken_apart = statistic_in(fact, each)
        if taken_apart is not None:
            named[AliasKind.MEASURE, fact.measure].add(taken_apart.key())
    for (kind, identity), texts in sorted(named.items()):
        for text in sorted(texts):
            yield Alias(kind, identity, text, package=package)


def statistic_in(fact: Fact, each: Observation) -> Statistic | None:
    """Return the statistic that a column's whole header names; None where it names none.

    A part of the whole ("Female", in a column of its own) qualifies it.
    """
    header = each.measure or each.column.header
    divided = f", {', '.join(each.divisions)}" if each.divisions else ""
    name = fact.measure.partition(" (")[0]
    return statistic_of(f"{header}{divided}") or statistic_of(f"{name}{divided}")


def _called(fact: Fact) -> str:
    """Return the words for a subject: "state of Georgia" where Georgia alone is a country."""
    if fact.subject == fact.whose:
        return fact.subject
    noun = fact.subject.removeprefix(f"{fact.whose} (").removesuffix(")")
    return f"{noun} of {fact.whose}"


def _wordings(fact: Fact, each: Observation) -> set[str]:
    if not each.divisions:
        return set(_known_wordings(fact.measure))
    whole = fact.measure[: fact.measure.rindex(" (")]
    wordings = set(_known_wordings(whole))
    for division in each.divisions:
        wordings = set(_of_part(wordings, division))
    return wordings


def _of_part(wordings: Iterable[str], division: str) -> Iterator[str]:
    """Yield "female unemployment" and "unemployment among women" of "unemployment"."""
    for group in group_words(division):
        for word in wordings:
            yield f"{group} {word}"
            if len(group) > 1 and group.isalpha():
                yield from (f"{word} {link} {group}" for link in tables.GROUP_LINKS)
