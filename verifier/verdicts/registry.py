"""All rules. The order of the families is the semantics; within one, the first answer wins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.verdicts.rules import (
    change,
    comparability,
    distance,
    document,
    events,
    exactness,
    own_dates,
    own_figures,
    quality,
    tabled,
)

if TYPE_CHECKING:
    from verifier.verdicts.rule import Rule

FAMILIES: dict[str, tuple[Rule, ...]] = {
    "document": (
        document.weekday_belongs_to_the_date,
        document.parts_fit_the_whole,
        document.p_value_fits_its_statistic,
        document.the_change_is_what_its_ends_give,
        own_figures.the_figure_can_be,
        own_dates.the_day_or_hour_exists,
        own_dates.the_age_fits_the_days_of_life,
        own_dates.the_length_fits_its_ends,
        own_dates.the_anniversary_falls_in_its_year,
        own_figures.the_share_is_the_part_of_the_whole,
        own_figures.the_total_is_the_sum_of_its_parts,
        own_figures.the_multiple_is_what_its_ends_give,
        own_figures.each_gets_the_total_over_the_count,
        own_figures.a_mean_of_whole_numbers_can_be,
        own_figures.the_document_tells_one_figure,
    ),
    "tables": (
        tabled.the_rows_say_so,
        tabled.the_most_is_the_most,
        tabled.the_one_has_more_than_the_other,
        tabled.so_many_rows_are_there,
        tabled.nobody_else_is_there,
        tabled.the_box_tells_when,
        tabled.the_box_tells_how_much,
        tabled.the_box_tells_who,
    ),
    "comparability": (
        comparability.predictions_are_not_checked,
        comparability.hypotheses_are_not_checked,
        comparability.relative_times_need_an_anchor,
        comparability.a_verdict_needs_evidence,
        comparability.equal_sources_must_agree,
        comparability.equal_sources_must_agree_on_the_day,
        comparability.a_publisher_is_no_witness_of_its_own,
        comparability.values_across_a_break_are_not_compared,
    ),
    "special": (
        change.change_went_the_way_told,
        change.change_is_as_large_as_told,
        change.the_larger_is_larger,
        events.event_happened_on_the_date,
        events.deadline_is_the_one_set,
        events.time_elapsed_since_the_event,
        events.one_event_came_after_the_other,
    ),
    "exactness": (
        exactness.denial_turns_the_verdict,
        exactness.fact_lies_on_the_side_told,
        exactness.hedge_reaches_the_fact,
        exactness.fact_rounds_to_the_figure,
        exactness.fact_was_cut_to_the_figure,
        exactness.figure_is_within_tolerance,
    ),
    "quality": (
        quality.a_rival_source_may_be_right,
        quality.a_superseded_value_is_out_of_date_not_invented,
        quality.a_provisional_value_may_still_move,
        quality.an_unreviewed_source_calls_nothing_wrong,
    ),
    "distance": (distance.figure_is_not_the_facts,),
}

RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES.values() for rule in family)


def rule_by_name(text: str) -> Rule | None:
    """Return the rule of an id ("VF104", in any case) or a name; None when there is none."""
    wanted = text.lower()
    for rule in RULES:
        if wanted in {rule.id.lower(), rule.name}:
            return rule
    return None
