"""Tests of statistics as papers report them: "t(28) = 2.20, p = .036", "χ²(1, N = 226) = 6.90".

Source: the forms of the APA's Publication Manual (7th edition, 6.43), with what printing and
scanning make of them: a Greek letter lost before the 2, a missing nought, other signs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.model.claim import Statistic, StatisticalTest
from verifier.model.interval import Interval
from verifier.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = r"[-−–]?\s?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?"
_DEGREES = r"\d+(?:,\d{3})*(?:\.\d+)?"
_TEST = re.compile(
    rf"""
    (?<![^\W\d_])
    (?: (?P<z>[zZ])
      | (?P<t>t) \s? \( \s? (?P<t1>{_DEGREES}) \s? \)
      | (?P<r>r) \s? \( \s? (?P<r1>{_DEGREES}) \s? \)
      | (?P<f>F) \s? \( \s? (?P<f1>\d+(?:\.\d+)?) \s?,\s? (?P<f2>{_DEGREES}) \s? \)
      | (?P<q>Q) \s? -? \s? (?:[bB](?:etween)?|[wW](?:ithin)?|[eE])? \s?
          \( \s? (?P<q1>{_DEGREES}) \s? \)
      # a letter squared, whichever printing left of it: χ², X2, G2
      | (?P<x>[^\W\d_tFrzZQ]?\s?[2²]) \s? \( \s? (?P<x1>{_DEGREES})
          (?: \s?,\s? [nN] \s?=\s? \d+(?:,\d{{3}})* )? \s? \)
    )
    \s? (?P<relation>[=<>]) \s? (?P<value>{_NUMBER})
    # what may stand between: "MSE = 6.61", "d = .43"
    (?: \s?[,;]\s? (?![pP]\b) [^\W\d_]{{1,6}}[²2]? \s?=\s? {_NUMBER} ){{0,3}}
    \s?[,;]?\s?
    (?: (?P<none>n\.s\.|ns\b)
      | [pP] \s? (?P<side>[=<>≤≥]) \s? (?: (?P<ns>n\.s\.|ns\b) | (?P<p>[01]?\.\d+(?:e-?\d+)?) )
    )
    """,
    re.VERBOSE,
)
_ONE_TAILED = re.compile(r"\b(?:one[- ](?:tailed|sided)|directional)\b", re.IGNORECASE)
_FAMILIES = {
    "z": Statistic.Z,
    "t": Statistic.T,
    "r": Statistic.R,
    "f": Statistic.F,
    "q": Statistic.CHI_SQUARE,
    "x": Statistic.CHI_SQUARE,
}
# Below this a result counts as one, where a paper says only that it does not.
_SIGNIFICANT = Decimal("0.05")


@dataclass(frozen=True, slots=True)
class ReportedTest:
    """A test with the place of its words."""

    span: Span
    test: StatisticalTest


def reported_tests(text: str, within: Span, whole: str | None = None) -> Iterator[ReportedTest]:
    """Yield the tests that a stretch of text reports with their p-values.

    ``whole`` is where "one-tailed" may stand; None: in the text.

    >>> found = reported_tests("It fell, t(28) = 2.20, p = .036.", Span(0, 32))
    >>> [(each.test.statistic.value, str(each.test.p.low)) for each in found]
    [('t', '0.0355')]
    """
    for match in _TEST.finditer(text, within.start, within.end):
        value, p = _written(match["value"]), _p_value(match)
        if value is None or p is None or match["relation"] != "=":
            continue
        family = next(name for name in _FAMILIES if match[name])
        degrees = tuple(
            Decimal(match[name].replace(",", ""))
            for name in (f"{family}1", f"{family}2")
            if name in match.groupdict() and match[name]
        )
        statistic = _FAMILIES[family]
        if not all(degrees) or (statistic is Statistic.R and value.high < -1):
            continue
        # Looked for where there is a test alone: the whole text is long, and tests are rare.
        one_tailed = _is_one_tailed(text if whole is None else whole)
        test = StatisticalTest(statistic, degrees, value, p, one_tailed=one_tailed)
        yield ReportedTest(Span(match.start(), match.end()), test)


@lru_cache(maxsize=8)
def _is_one_tailed(text: str) -> bool:
    return bool(_ONE_TAILED.search(text))


def _written(text: str) -> Interval | None:
    """Return what rounds to a figure as written."""
    digits = text.replace(",", "").replace(" ", "").replace("−", "-").replace("–", "-")
    if not any(letter.isdigit() for letter in digits):
        return None
    number = Decimal(digits)
    half = Decimal(1).scaleb(min(int(number.as_tuple().exponent), 0)) / 2
    return Interval.around(number, half)


def _p_value(match: re.Match[str]) -> Interval | None:
    """Return the p-values that a report allows, from nought to one."""
    if match["none"] or match["ns"]:
        return Interval(_SIGNIFICANT, Decimal(1))
    p = Decimal(match["p"])
    if p > 1:
        return None
    if match["side"] in "<≤":
        return Interval(Decimal(0), p)
    if match["side"] in ">≥":
        return Interval(p, Decimal(1))
    rounded = _written(match["p"])
    return (
        Interval(max(rounded.low, Decimal(0)), min(rounded.high, Decimal(1))) if rounded else None
    )
