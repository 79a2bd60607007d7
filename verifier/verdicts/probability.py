"""The p-values of test statistics; the one door of mpmath, which is loaded when one is asked for.

Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.4.19, 26.5.27, 26.6.2
and 26.7.1, by the incomplete beta and gamma functions.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.model.claim import Statistic, StatisticalTest
from verifier.model.interval import Interval

if TYPE_CHECKING:
    from collections.abc import Sequence

_ONE = Decimal(1)
# A two-sided test of these halves when it is one-sided; the others have one side only.
TWO_SIDED = frozenset((Statistic.T, Statistic.Z, Statistic.R))


def p_values(test: StatisticalTest, *, one_tailed: bool = False) -> Interval:
    """Return the p-values that a statistic allows, with all that rounds to it.

    Two-tailed unless ``one_tailed``, which halves those of t, z and r.

    >>> from verifier.model.claim import Statistic, StatisticalTest
    >>> value = Interval(Decimal("2.195"), Decimal("2.205"))
    >>> p = p_values(StatisticalTest(Statistic.T, (Decimal(28),), value, value, one_tailed=False))
    >>> round(p.low, 4), round(p.high, 4)
    (Decimal('0.0358'), Decimal('0.0366'))
    """
    low, high = test.value.low, test.value.high
    sizes = (abs(low), abs(high))
    least = Decimal(0) if low <= 0 <= high else min(sizes)
    found = [_p(test.statistic, size, test.degrees) for size in (max(sizes), least)]
    share = 2 if one_tailed and test.statistic in TWO_SIDED else 1
    return Interval(min(found) / share, max(found) / share)


def _p(statistic: Statistic, size: Decimal, degrees: Sequence[Decimal]) -> Decimal:
    """Return the probability of so large a statistic or a larger one, on both sides."""
    import mpmath  # type: ignore[import-untyped]

    x = mpmath.mpf(str(size))
    free = [mpmath.mpf(str(each)) for each in degrees]
    match statistic:
        case Statistic.Z:
            p = mpmath.erfc(x / mpmath.sqrt(2))
        case Statistic.T:
            p = _beyond_t(x, free[0])
        case Statistic.R:
            p = (
                mpmath.mpf(0)
                if x >= 1
                else _beyond_t(x * mpmath.sqrt(free[0] / (1 - x * x)), free[0])
            )
        case Statistic.F:
            part = free[1] / (free[1] + free[0] * x)
            p = mpmath.betainc(free[1] / 2, free[0] / 2, 0, part, regularized=True)
        case Statistic.CHI_SQUARE:
            p = mpmath.gammainc(free[0] / 2, x / 2, regularized=True)
    return min(Decimal(mpmath.nstr(p, 12, min_fixed=-20)), _ONE)


def _beyond_t(t: object, freedom: object) -> object:
    import mpmath

    part = freedom / (freedom + t * t)  # type: ignore[operator]
    return mpmath.betainc(freedom / 2, 0.5, 0, part, regularized=True)  # type: ignore[operator]
