"""What changed since the last run, and why: article, source, rule."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError
from verifier.model.finding import Verdict
from verifier.model.night import CauseKind, ChangeKind
from verifier.nightly.run import scope_of

if TYPE_CHECKING:
    from tests.nightly.conftest import Desk
    from verifier.model.night import Change, Night


def only(night: Night) -> Change:
    assert [change.kind for change in night.changes] == [night.changes[0].kind]
    return night.changes[0]


def verdicts(change: Change) -> tuple[Verdict, Verdict]:
    assert change.old
    assert change.new
    return change.old.verdict, change.new.verdict


def kinds(change: Change) -> list[CauseKind]:
    return [cause.kind for cause in change.causes]


def test_the_first_night_has_nothing_to_compare_with(desk: Desk) -> None:
    night = desk.night()
    assert night.previous is None
    assert not night.changes
    assert night.headline.endswith("in 1 article: the first run, nothing to compare with yet")


def test_a_second_night_of_the_same_reports_nothing_new(desk: Desk) -> None:
    first, second = desk.night(), desk.night()
    assert second.previous == first.run
    assert not second.changes
    assert second.headline == f"checked {len(first.claims)} claims in 1 article: nothing new"


def test_an_edited_figure_is_one_changed_claim_because_of_the_article(desk: Desk) -> None:
    desk.night()
    desk.edit("2,500", "25,000")
    change = only(desk.night())
    assert change.kind is ChangeKind.EDITED
    assert verdicts(change) == (Verdict.CONSISTENT, Verdict.CONTRADICTED)
    (cause,) = change.causes
    assert cause.kind is CauseKind.ARTICLE
    assert (cause.old, cause.new) == ("2,500 American forces", "25,000 American forces")


def test_two_figures_of_one_clause_edited_together_are_two_changes(desk: Desk) -> None:
    desk.night()
    desk.edit("2,500 American forces and 16,000", "25,000 American forces and 61,000")
    night = desk.night()
    moved = [(c.old.text, c.new.text) for c in night.changes if c.old and c.new]
    assert moved == [
        ("2,500 American forces", "25,000 American forces"),
        ("16,000 contractors", "61,000 contractors"),
    ]


def test_a_revised_source_row_is_named_with_its_old_and_new_value(desk: Desk) -> None:
    desk.night()
    desk.revise("afg.contractors.dod.fy21q2", value="26832")
    change = only(desk.night())
    assert change.kind is ChangeKind.VERDICT
    assert verdicts(change) == (Verdict.CONSISTENT, Verdict.CONTRADICTED)
    (cause,) = change.causes
    assert cause.kind is CauseKind.SOURCE
    assert cause.fact == "afghanistan-2021/afg.contractors.dod.fy21q2"
    assert (cause.old, cause.new) == ("16,832", "26,832")
    assert cause.publisher
    assert cause.url.startswith("https://")


def test_a_revision_that_leaves_the_verdict_is_told_as_changed_evidence(desk: Desk) -> None:
    desk.night()
    desk.revise("afg.contractors.dod.fy21q2", value="16833")
    change = only(desk.night())
    assert change.kind is ChangeKind.EVIDENCE
    assert verdicts(change) == (Verdict.CONSISTENT, Verdict.CONSISTENT)
    assert kinds(change) == [CauseKind.SOURCE]


def test_a_row_taken_out_of_the_source_is_said_to_be_gone(desk: Desk) -> None:
    desk.night()
    desk.revise("afg.911.date")
    night = desk.night()
    change = next(c for c in night.changes if c.new and c.new.text == "September 11, 2001")
    assert change.new
    assert change.new.verdict is Verdict.UNVERIFIED
    cause = change.causes[0]
    assert cause.kind is CauseKind.SOURCE
    assert cause.fact == "afghanistan-2021/afg.911.date"
    assert (cause.text, cause.old) == ("no longer in the sources", "2001-09-11")


@pytest.mark.parametrize("cells", [{"note": "checked again"}, {"locator": "para 9"}])
def test_upkeep_of_a_source_is_no_news(desk: Desk, cells: dict[str, str]) -> None:
    desk.night()
    desk.revise("afg.contractors.dod.fy21q2", **cells)
    assert not desk.night().changes


def test_a_source_in_another_folder_is_the_same_source(desk: Desk) -> None:
    desk.night()
    (desk.sources / "afghanistan-2021").rename(desk.sources / "renamed")
    assert not desk.night().changes


def test_with_the_same_words_and_facts_other_rules_are_the_cause(desk: Desk) -> None:
    night = desk.night()
    (article,) = night.articles
    judged = [
        replace(claim, verdict=Verdict.CONTRADICTED, rule="VF999")
        if claim.text == "2,500 American forces"
        else claim
        for claim in article.claims
    ]
    before = replace(night.run, rules="0" * 64)
    with desk.store() as store, store.transaction():
        scope = scope_of([str(desk.drafts)])
        store.add(before, scope, [replace(article, claims=tuple(judged))])
    change = only(desk.night())
    assert change.kind is ChangeKind.VERDICT
    assert verdicts(change) == (Verdict.CONTRADICTED, Verdict.CONSISTENT)
    (cause,) = change.causes
    assert cause.kind is CauseKind.RULE
    assert "VF999 before" in cause.text


def test_causes_come_in_the_order_article_source_rule(desk: Desk) -> None:
    night = desk.night()
    with desk.store() as store, store.transaction():
        before = replace(night.run, version="0.0.9")
        store.add(before, scope_of([str(desk.drafts)]), night.articles)
    desk.edit("16,000", "6,000")
    desk.revise("afg.contractors.dod.fy21q2", value="26832")
    change = next(c for c in desk.night().changes if c.kind is ChangeKind.EDITED)
    assert kinds(change) == [CauseKind.ARTICLE, CauseKind.SOURCE, CauseKind.RULE]


def test_another_publication_date_counts_as_the_article(desk: Desk) -> None:
    desk.night()
    desk.article.with_suffix(".yaml").write_text("published: 2021-08-07\n", encoding="utf-8")
    night = desk.night()
    assert night.changes[0].kind is ChangeKind.DATE
    assert len(night.changes) > 1
    assert {kind for change in night.changes for kind in kinds(change)} == {CauseKind.ARTICLE}


def test_a_paragraph_put_above_changes_no_claim(desk: Desk) -> None:
    desk.night()
    desk.edit("Joe Biden ordered", "A word before.\n\nJoe Biden ordered")
    assert not desk.night().changes


def test_a_new_sentence_is_a_new_claim_and_a_removed_one_is_gone(desk: Desk) -> None:
    desk.night()
    old = desk.article.read_text(encoding="utf-8")
    desk.write(old + "\nThe war began on October 7, 2001, with the US invasion of Afghanistan.\n")
    added = desk.night()
    assert {change.kind for change in added.changes} == {ChangeKind.NEW}
    assert kinds(added.changes[0]) == [CauseKind.ARTICLE]
    desk.write(old)
    removed = desk.night()
    assert {change.kind for change in removed.changes} == {ChangeKind.GONE}
    assert len(removed.changes) == len(added.changes)


def test_articles_that_come_and_go_are_said_to(desk: Desk) -> None:
    desk.night()
    path = desk.write("The attacks of September 11, 2002, changed the country.\n", "late")
    night = desk.night()
    assert [change.kind for change in night.changes] == [ChangeKind.NEW_ARTICLE, ChangeKind.NEW]
    assert night.changes[1].new
    assert night.changes[1].new.verdict is Verdict.CONTRADICTED
    path.unlink()
    gone = only(desk.night())
    assert (gone.kind, gone.name) == (ChangeKind.GONE_ARTICLE, str(path))
    assert not desk.night().changes


def test_a_run_over_one_article_does_not_call_the_others_gone(desk: Desk) -> None:
    desk.write("The attacks of September 11, 2001, changed the country.\n", "late")
    desk.night()
    assert not desk.night(str(desk.article)).changes
    assert not desk.night().changes


def test_an_article_named_twice_is_checked_once(desk: Desk) -> None:
    night = desk.night(str(desk.article), str(desk.drafts / ".." / "drafts" / "withdrawal.txt"))
    assert len(night.articles) == 1


def test_an_unreadable_article_is_a_failure_and_the_others_are_checked(desk: Desk) -> None:
    (desk.drafts / "bad.txt").write_bytes(b"12 troops at the caf\xe9")
    night = desk.night()
    (failure,) = night.failures
    assert failure.name == str(desk.drafts / "bad.txt")
    assert "not UTF-8" in failure.message
    assert len(night.articles) == 1
    assert not desk.night().changes


def test_a_night_that_checked_nothing_is_an_error_and_is_not_recorded(desk: Desk) -> None:
    desk.write("Nothing here can be counted.\n")
    with pytest.raises(InputError, match="nothing was checked"):
        desk.night()
    desk.article.unlink()
    with pytest.raises(InputError, match="holds no article"):
        desk.night()
    with pytest.raises(InputError, match="no such file"):
        desk.night(str(desk.article))
    assert desk.runs == 0
