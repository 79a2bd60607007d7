"""What a suite's case counts for: predictions against expected spans, each matched at most once.

The laws of the scoring:

* A prediction and an expected span may be matched when they share a character. Of all pairs those
  with the right value go first, then those with the same ends, then those that share most.
* A value is right when it is the same number in the same unit or in one that converts to it, both
  ends of a range included; a time when it means the same stretch of the calendar, whatever way it
  is written. At the end of a range a day, month or year more or less passes, because suites differ
  on whether the end is inside.
* A prediction of a kind that the suite does not annotate (``scope``), or inside a span that it
  leaves open (``ignore``), counts only where it touches an expected span.
* A case whose expected spans have no offsets is matched by value alone, as a bag.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scoring_times import same_time, span_of_quantity
from scoring_units import known_unit

if TYPE_CHECKING:
    from collections.abc import Callable

    Record = dict[str, Any]

_RELATIVE, _ABSOLUTE = 1e-9, 1e-12


@dataclass(slots=True)
class Tally:
    """Counts of one suite; ``valued`` ones leave out spans without an expected value.

    ``labelled`` counts right values whose hedge or change is right as well.
    """

    cases: int = 0
    expected: int = 0
    predicted: int = 0
    overlapping: int = 0
    valued_expected: int = 0
    valued_predicted: int = 0
    right: int = 0
    right_bare: int = 0
    labelled: int = 0

    def add(self, other: Tally) -> None:
        """Add another tally to this one."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def overlap_f1(self) -> float:
        """F1 of the spans, in percent."""
        return f1(self.overlapping, self.predicted, self.expected)

    @property
    def value_f1(self) -> float:
        """F1 of the values, with their units, in percent."""
        return f1(self.right, self.valued_predicted, self.valued_expected)

    @property
    def bare_f1(self) -> float:
        """F1 of the values without their units, in percent."""
        return f1(self.right_bare, self.valued_predicted, self.valued_expected)

    @property
    def label_f1(self) -> float:
        """F1 of the values together with their hedge or change, in percent."""
        return f1(self.labelled, self.valued_predicted, self.valued_expected)


def f1(right: int, predicted: int, expected: int) -> float:
    """Return the harmonic mean of precision and recall, in percent; 0 where nothing is right.

    >>> f1(1, 2, 1)
    66.66666666666667
    """
    return 200 * right / (predicted + expected) if right else 0.0


def score(case: Record, predictions: list[Record]) -> Tally:
    """Return what the predictions of one case count for."""
    expected = case["expected"]
    bag = bool(expected) and expected[0]["start"] is None
    if bag or case["suite"] == "newsquant":
        return _bag(case, predictions)
    live = _live(case, predictions)
    pairs = []
    for number, gold in enumerate(expected):
        for index, read in enumerate(live):
            shared = _shared(gold, read)
            if shared > 0:
                right = gold["value"] is not None and same_value(gold, read)
                exact = (gold["start"], gold["end"]) == (read["start"], read["end"])
                pairs.append((-right, -exact, -shared, number, index))
    matched = _matched(pairs)
    kept = [
        read
        for index, read in enumerate(live)
        if index in matched.values() or read.get("kind") in case["scope"]
    ]
    silent = {number for number, gold in enumerate(expected) if gold["value"] is None}
    right_ones = {
        number for right, _, _, number, index in pairs if right and matched.get(number) == index
    }
    return Tally(
        cases=1,
        expected=len(expected),
        predicted=len(kept),
        overlapping=len(matched),
        valued_expected=len(expected) - len(silent),
        valued_predicted=len(kept) - len(silent & matched.keys()),
        right=len(right_ones),
        right_bare=len(right_ones),
        labelled=_labelled(case, live, {number: matched[number] for number in right_ones}),
    )


def _bag(case: Record, predictions: list[Record]) -> Tally:
    expected = case["expected"]
    live = [read for read in predictions if read.get("kind") in case["scope"]]

    def pairs(same: Callable[[Record, Record], bool]) -> list[tuple[int, int, int, int, int]]:
        return [
            (-same_value(gold, read), 0, 0, number, index)
            for number, gold in enumerate(expected)
            for index, read in enumerate(live)
            if same(gold, read)
        ]

    def bare(gold: Record, read: Record) -> bool:
        return same_value({**gold, "unit": None}, read) or same_value(gold, read)

    def labelled(gold: Record, read: Record) -> bool:
        return bare(gold, read) and _label(gold) == _label(read)

    found = pairs(bare)
    matched = _matched(found)
    exact = {(number, index) for right, _, _, number, index in found if right}
    right = sum(pair in exact for pair in matched.items())
    return Tally(
        cases=1,
        expected=len(expected),
        predicted=len(live),
        overlapping=len(matched),
        valued_expected=len(expected),
        valued_predicted=len(live),
        right=right,
        right_bare=len(matched),
        labelled=len(_matched(pairs(labelled))),
    )


def _live(case: Record, predictions: list[Record]) -> list[Record]:
    """Return the predictions that touch an expected span, or that the suite would know of."""
    ignored = case.get("ignore", [])
    return [
        read
        for read in predictions
        if any(_shared(read, gold) > 0 for gold in case["expected"])
        or (
            read.get("kind") in case["scope"]
            and not any(_shared(read, open_) > 0 for open_ in ignored)
        )
    ]


def _shared(one: Record, other: Record) -> int:
    return int(min(one["end"], other["end"]) - max(one["start"], other["start"]))


def _matched(pairs: list[tuple[int, int, int, int, int]]) -> dict[int, int]:
    """Return expected spans with their predictions, the best pairs first, each used once."""
    matched: dict[int, int] = {}
    used: set[int] = set()
    for *_, number, index in sorted(pairs):
        if number not in matched and index not in used:
            matched[number] = index
            used.add(index)
    return matched


def _label(record: Record) -> str:
    return record.get("modifier") or "="


def _labelled(case: Record, live: list[Record], matched: dict[int, int]) -> int:
    expected = case["expected"]
    return sum(_label(expected[number]) == _label(live[index]) for number, index in matched.items())


def same_value(gold: Record, read: Record) -> bool:
    """Tell whether a prediction has the expected value and a unit that agrees with it."""
    wanted, got = gold["value"], read.get("value")
    if got is None or wanted is None:
        return False
    if isinstance(wanted, str):
        others = [wanted, *gold.get("alt", [])]
        return isinstance(got, str) and any(same_time(each, got) for each in others)
    if isinstance(got, str):
        length = span_of_quantity(wanted, known_unit(gold.get("unit")))
        return gold["kind"] == "duration" and length is not None and same_time(length, got)
    return _same_quantity(gold, read)


def _same_quantity(gold: Record, read: Record) -> bool:
    wanted, got = _ends(gold["value"]), _ends(read["value"])
    if wanted is None or got is None:
        return False
    money = gold["kind"] == "money"
    unit, other = known_unit(gold.get("unit"), money), known_unit(read.get("unit"), money)
    if unit is None:
        return _near(wanted, got)
    if other is None or unit.dimension != other.dimension:
        return False
    if unit.name == other.name:
        return _near(wanted, got)
    return _near(unit.base(wanted), other.base(got))


def _ends(value: object) -> tuple[Any, Any] | None:
    if isinstance(value, list | tuple):
        return (value[0], value[1]) if len(value) == 2 else None
    return value, value


def _near(wanted: tuple[Any, Any], got: tuple[Any, Any]) -> bool:
    return all(_alike(one, other) for one, other in zip(wanted, got, strict=True))


def _alike(one: object, other: object) -> bool:
    if one is None or other is None:
        return one is other
    try:
        first, second = float(str(one)), float(str(other))
    except ValueError:
        return str(one) == str(other)
    size = max(abs(first), abs(second))
    return first == second or abs(first - second) <= max(_RELATIVE * size, _ABSOLUTE)
