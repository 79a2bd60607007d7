"""Laws of tolerance and vintages, for generated figures: leniency never accuses."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.model.finding import Evidence, Verdict
from verifier.model.tolerance import Rounding, Tolerance
from verifier.verdicts import judge
from verifier.verdicts.rule import Case
from verifier.verdicts.specimens import level_case

if TYPE_CHECKING:
    from verifier.model.fact import Fact

pytestmark = pytest.mark.property

FIGURES = st.integers(1, 10**7).map(lambda number: f"{number:,}")
HEDGED = st.tuples(st.sampled_from(["", "about ", "nearly ", "more than ", "up to "]), FIGURES).map(
    "".join
)
SHARES = st.one_of(st.none(), st.integers(0, 99).map(lambda share: Decimal(share) / 100))
AMOUNTS = st.one_of(st.none(), st.integers(0, 10**6).map(Decimal))
TOLERANCES = st.builds(
    Tolerance,
    relative=SHARES,
    absolute=AMOUNTS,
    rounding=st.one_of(st.none(), st.sampled_from(Rounding)),
    date_days=st.one_of(st.none(), st.integers(0, 30)),
    provisional=SHARES,
)


def verdict(case: Case) -> Verdict:
    return judge(case.claim, case.match).answer.verdict


def with_fact(case: Case, fact: Fact) -> Case:
    (evidence,) = case.match.evidence
    changed: Evidence = replace(evidence, fact=fact)
    return Case(case.claim, replace(case.match, evidence=(changed,)))


@given(claim=HEDGED, fact=FIGURES, narrow=SHARES, more=st.integers(0, 50))
def test_a_wider_tolerance_never_turns_a_figure_wrong(
    claim: str, fact: str, narrow: Decimal | None, more: int
) -> None:
    case = level_case({"claim": claim, "fact": fact})
    stated = case.match.evidence[0].fact
    wide = (narrow or Decimal(0)) + Decimal(more) / 100
    strict, lenient = (
        verdict(with_fact(case, replace(stated, tolerance=Tolerance(relative=share))))
        for share in (narrow, wide)
    )
    if strict is not Verdict.CONTRADICTED:
        assert lenient is not Verdict.CONTRADICTED
    if strict is Verdict.CONSISTENT:
        assert lenient is Verdict.CONSISTENT


@given(claim=HEDGED, fact=FIGURES, tolerance=TOLERANCES, status=st.sampled_from(["", "official"]))
def test_a_value_still_to_be_confirmed_accuses_no_more_than_a_final_one(
    claim: str, fact: str, tolerance: Tolerance, status: str
) -> None:
    case = level_case({"claim": claim, "fact": fact})
    stated = replace(case.match.evidence[0].fact, tolerance=tolerance)
    final = verdict(with_fact(case, replace(stated, status=status)))
    open_still = verdict(with_fact(case, replace(stated, status="provisional")))
    if open_still is Verdict.CONTRADICTED:
        assert final is Verdict.CONTRADICTED
    if final is Verdict.CONSISTENT:
        assert open_still is Verdict.CONSISTENT


@given(claim=HEDGED, fact=FIGURES, others=st.lists(FIGURES, max_size=3))
def test_other_vintages_only_take_accusations_back(
    claim: str, fact: str, others: list[str]
) -> None:
    case = level_case({"claim": claim, "fact": fact})
    facts = tuple(level_case({"claim": claim, "fact": f}).match.evidence[0].fact for f in others)
    alone = verdict(case)
    for match in (
        replace(case.match, superseded=facts),
        replace(case.match, later=facts),
        replace(case.match, rivals=facts),
    ):
        beside = verdict(Case(case.claim, match))
        taken_back = (alone, beside) == (Verdict.CONTRADICTED, Verdict.UNVERIFIED)
        assert beside is alone or taken_back


@given(row=TOLERANCES, table=TOLERANCES, package=TOLERANCES)
def test_what_is_said_nearest_counts_in_whatever_order_it_is_put_together(
    row: Tolerance, table: Tolerance, package: Tolerance
) -> None:
    assert row.over(table).over(package) == row.over(table.over(package))
    assert row.over(row) == row
    assert Tolerance().over(row) == row == row.over(Tolerance())
