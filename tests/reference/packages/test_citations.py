"""Citations and wordings: whole, clear, and of something that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.model.vocabulary import AliasKind

if TYPE_CHECKING:
    from tests.reference.packages.conftest import Writer

HEAD = "source_id,publisher,title,url,published,retrieved,licence,tier"
GOOD = "one,An Agency,A report,https://example.org/1,2021-01-16,2026-11-24,facts-only,primary"
FAULTS = [
    ("publisher", "", "is empty"),
    ("title", "", "is empty"),
    ("licence", "", "is empty"),
    ("url", "example.org", "no address of the web"),
    ("url", "javascript:alert(1)", "no address of the web"),
    ("retrieved", "", "the day you read the source"),
    ("retrieved", "2020-01-01", "lies before published 2021-01-16"),
    ("published", "44212", "a spreadsheet's number for 2021-01-16?"),
    ("published", "16/01/2021", "write dates as 2021-05-07"),
    ("tier", "first", "unknown word 'first'"),
    ("title", '"=HYPERLINK(""http://x"")"', "a formula"),
    ("title", "@SUM(A1)", "a formula"),
]


@pytest.mark.parametrize(("column", "value", "message"), FAULTS)
def test_a_fault_of_a_citation_is_named_with_its_cell(
    write: Writer, column: str, value: str, message: str
) -> None:
    named = dict(zip(HEAD.split(","), GOOD.split(","), strict=True)) | {column: value}
    rows = f"{HEAD}\n{','.join(named.values())}\n"
    (fault,) = write.facts("profile: facts/1", **{"citations.csv": rows}).faults()
    place = HEAD.split(",").index(column) + 1
    assert fault.startswith(f"citations.csv:2:{place}: {column}: ")
    assert message in fault


def test_a_fact_without_a_day_is_known_since_its_source_appeared(write: Writer) -> None:
    row = "f.1,forces,troops,count,2500,person,2021-01-15,,,,1,normal,one,"
    (fact,) = write.facts("profile: facts/1", row).sound().facts
    assert (str(fact.known_from), fact.known_assumed) == ("2021-01-16", True)


def test_a_fact_that_nobody_can_date_is_refused(write: Writer) -> None:
    row = "f.1,forces,troops,count,2500,person,2021-01-15,,,,1,normal,two,"
    (fault,) = write.facts("profile: facts/1", row).faults()
    assert fault.startswith("facts.csv:2:9: known_from: is empty")


def wordings(write: Writer, *rows: str, block: str = "profile: facts/1") -> Writer:
    text = "kind,id,alias,lang,polarity\n" + "\n".join(rows) + "\n"
    return write.facts(block, **{"aliases.csv": text})


def test_a_wording_that_names_a_thing_and_does_not_is_named(write: Writer) -> None:
    rows = ("subject,forces,US forces,en,+", "subject,forces,us Forces,en,-")
    (fault,) = wordings(write, *rows).faults()
    assert fault.startswith("aliases.csv:3:5: polarity: ")
    assert "by line 2" in fault


def test_a_wording_of_nothing_is_remarked_with_what_was_meant(write: Writer) -> None:
    package = wordings(write, "subject,forcs,US forces,en,+").sound()
    told = [note for note in package.notes if note.path.endswith("aliases.csv")]
    assert [(note.line, note.mend) for note in told] == [(2, "did you mean 'forces'?")]


def test_a_source_that_no_row_cites_is_remarked(write: Writer) -> None:
    notes = write.facts().sound().notes
    assert ["no row cites 'two'" in note.message for note in notes] == [True]


def test_what_a_measure_is_not_gives_wordings_that_never_mean_it(write: Writer) -> None:
    block = "profile: facts/1, measures: {troops: {not_same_as: [police, home-guard]}}"
    rows = (
        "measure,troops,troops,en,+",
        "measure,troops,home guard troops,en,+",
        "measure,police,officers,en,+",
    )
    aliases = wordings(write, *rows, block=block).sound().aliases
    denied = {
        alias.text
        for alias in aliases
        if alias.kind is AliasKind.MEASURE and alias.id == "troops" and not alias.positive
    }
    assert denied == {"officers", "police", "home guard"}


@pytest.mark.parametrize(
    ("header", "meant"), [("knwon_to", "known_to"), ("vlue_low", "value_low"), ("placee", "place")]
)
def test_a_misspelt_optional_column_is_named_and_not_ignored(
    write: Writer, header: str, meant: str
) -> None:
    facts = (
        f"fact_id,subject,measure,kind,value,valid_from,known_from,source_id,{header}\n"
        "f.1,forces,troops,count,2500,2021-01-15,2021-01-15,one,\n"
    )
    (fault,) = write.facts("profile: facts/1", **{"facts.csv": facts}).faults()
    assert fault == f"facts.csv:1:9: unknown column {header!r} (did you mean {meant!r}?)"


def test_a_column_of_the_desks_own_is_left_alone(write: Writer) -> None:
    facts = (
        "fact_id,subject,measure,kind,value,valid_from,known_from,source_id,who checked it\n"
        "f.1,forces,troops,count,2500,2021-01-15,2021-01-15,one,Kim\n"
    )
    assert write.facts("profile: facts/1", **{"facts.csv": facts}).sound().facts
