from __future__ import annotations

import pytest

from verifier.model.finding import Verdict
from verifier.model.night import ClaimRecord
from verifier.nightly.pairing import pair


def claim(clause: str, text: str, kind: str = "level", ordinal: int = 0) -> ClaimRecord:
    key = f"{kind}|{text}|{clause}.1"
    consistent = Verdict.CONSISTENT
    return ClaimRecord(
        ordinal, key, key[:-2], kind, text, clause, clause, 0, 1, 1, consistent, consistent,
        "", "", "", "", "",
    )  # fmt: skip


TROOPS = claim("There were 2,500 troops in the country", "2,500 troops")


@pytest.mark.parametrize(
    ("new", "paired"),
    [
        (TROOPS, True),
        (claim("There were 25,000 troops in the country", "25,000 troops"), True),
        (claim("There were about 2,500 troops in that country", "about 2,500 troops"), True),
        (claim("There were 2,500 troops in the country", "2,500 troops", "change"), False),
        (claim("Inflation stood at 3.7 % in July", "3.7 %"), False),
    ],
)
def test_an_edited_claim_is_recognised_and_another_is_not(new: ClaimRecord, paired: bool) -> None:  # noqa: FBT001 - the last column
    found = pair([TROOPS], [new])
    assert found == (((TROOPS, new),) if paired else ((None, new), (TROOPS, None)))


def test_of_like_sentences_the_one_in_the_same_place_is_paired() -> None:
    fixed = claim("A sentence of 12 words stands between", "12 words")
    above, below = claim("It rose to 5 %", "5 %"), claim("It rose to 6 %", "6 %")
    edited = claim("It rose to 7 %", "7 %")
    assert (above, edited) in pair([above, fixed, below], [edited, fixed, below])
    assert (below, edited) in pair([above, fixed, below], [above, fixed, edited])


def test_each_claim_is_paired_once() -> None:
    old = [claim(f"It rose to {n} %", f"{n} %") for n in (1, 2, 3)]
    new = [claim(f"It rose to {n} %", f"{n} %") for n in (4, 5)]
    found = pair(old, new)
    assert [each.new for each in found] == [*new, None]
    assert len({id(each.old) for each in found}) == 3
