"""What a table that was handed over says of a whole sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.finding import Answer, Verdict
from verifier.verdicts.rule import Case, Status, rule
from verifier.verdicts.specimens_of_tables import told_case

if TYPE_CHECKING:
    from verifier.model.relation import Told


@rule("VF701", "tables", told_case("rows"), Status.PREVIEW)
def the_rows_say_so(case: Case) -> Answer | None:
    """A sentence holds if one row of the table meets all that it says of it.

    Every word must be explained by a cell, a header or the caption. It is contradicted only where
    one condition alone stands against a row that meets all the others.

    | told of the rows | verdict      |
    | holds            | consistent   |
    | fails            | contradicted |
    | nothing          | silent       |
    """
    return _answer(_told(case, "rows"))


@rule("VF702", "tables", told_case("extreme"), Status.PREVIEW)
def the_most_is_the_most(case: Case) -> Answer | None:
    """A superlative holds if the row it names stands at that end of the column.

    It is contradicted only where no way to tell the rows compared from the row described makes it
    true, and every cell of the column can be read.

    | told of the column | verdict      |
    | holds              | consistent   |
    | fails              | contradicted |
    | nothing            | silent       |
    """
    return _answer(_told(case, "extreme"))


@rule("VF703", "tables", told_case("comparison"), Status.PREVIEW)
def the_one_has_more_than_the_other(case: Case) -> Answer | None:
    """A comparison of two rows holds if the column they are compared in bears it out.

    | told of the two rows | verdict      |
    | holds                | consistent   |
    | fails                | contradicted |
    | nothing              | silent       |
    """
    return _answer(_told(case, "comparison"))


@rule("VF704", "tables", told_case("count"), Status.PREVIEW)
def so_many_rows_are_there(case: Case) -> Answer | None:
    """A count holds if so many rows, or different names in them, meet all else that is said.

    | told of the count | verdict      |
    | holds             | consistent   |
    | fails             | contradicted |
    | nothing           | silent       |
    """
    return _answer(_told(case, "count"))


@rule("VF705", "tables", told_case("only"), Status.PREVIEW)
def nobody_else_is_there(case: Case) -> Answer | None:
    """What is said of one alone holds if no other row of the table meets it.

    | told of the others | verdict      |
    | holds              | consistent   |
    | fails              | contradicted |
    | nothing            | silent       |
    """
    return _answer(_told(case, "only"))


@rule("VF721", "tables", told_case("box time"), Status.PREVIEW)
def the_box_tells_when(case: Case) -> Answer | None:
    """A time holds if the days beside the key that the sentence asks for lie where it says.

    A box tells facts about one thing, a key and a value a row. It is contradicted only where every
    day beside the key lies elsewhere; "early", "about" and a coarser date leave it open.

    | told of the days | verdict      |
    | holds            | consistent   |
    | fails            | contradicted |
    | nothing          | silent       |
    """
    return _answer(_told(case, "box time"))


@rule("VF722", "tables", told_case("box amount"), Status.PREVIEW)
def the_box_tells_how_much(case: Case) -> Answer | None:
    """A figure, an age or a length of time holds if the box's figures or days come to it.

    Units of one kind are converted; ages are reckoned from the day of birth.

    | told of the figures | verdict      |
    | holds               | consistent   |
    | fails               | contradicted |
    | nothing             | silent       |
    """
    return _answer(_told(case, "box amount"))


@rule("VF723", "tables", told_case("box member"), Status.PREVIEW)
def the_box_tells_who(case: Case) -> Answer | None:
    """A name holds if it stands beside the key asked for, and a count if so many stand there.

    Lists that are a choice (awards, works) never accuse; a name is contradicted only where it
    stands whole beside another key, and the one asked for names people.

    | told of the list | verdict      |
    | holds            | consistent   |
    | fails            | contradicted |
    | nothing          | silent       |
    """
    return _answer(_told(case, "box member"))


def _told(case: Case, form: str) -> Told | None:
    told = case.match.told
    return told if told is not None and told.form == form else None


def _answer(told: Told | None) -> Answer | None:
    if told is None:
        return None
    verdict = Verdict.CONSISTENT if told.holds else Verdict.CONTRADICTED
    message = "the table bears it out" if told.holds else "the table says otherwise"
    return Answer(verdict, message, stated=told.says)
