"""What `quick` leaves as `dataclass` made it."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace

import pytest

from verifier.model.claim import Mention, Role
from verifier.model.frozen import quick
from verifier.model.text import Sentence, Span

SENTENCE = Sentence(Span(0, 4), 1, paragraph=2, heading=True)
MENTION = Mention(Span(0, 4), Span(0, 4), Role.DATE, "year", "2021")


@pytest.mark.parametrize(
    "value", [SENTENCE, MENTION, SENTENCE.span], ids=lambda v: type(v).__name__
)
def test_a_value_made_quickly_is_frozen(value: object) -> None:
    name = fields(value)[0].name  # type: ignore[arg-type]  # a dataclass
    with pytest.raises(FrozenInstanceError):
        setattr(value, name, None)


@pytest.mark.parametrize(
    "value", [SENTENCE, MENTION, SENTENCE.span], ids=lambda v: type(v).__name__
)
def test_it_is_copied_pickled_and_compared_as_any(value: object) -> None:
    same = pickle.loads(pickle.dumps(value))  # noqa: S301 - just written
    assert same == copy.copy(value) == value
    assert hash(same) == hash(value)


def test_one_field_is_replaced_and_the_others_stay() -> None:
    changed = replace(SENTENCE, index=7)
    assert (changed.index, changed.span, changed.paragraph, changed.heading) == (
        7, SENTENCE.span, 2, True,
    )  # fmt: skip


def test_what_checks_itself_is_still_checked() -> None:
    @quick
    @dataclass(frozen=True, slots=True)
    class Positive:
        value: int

        def __post_init__(self) -> None:
            if self.value <= 0:
                raise ValueError(self.value)

    assert Positive(1).value == 1
    with pytest.raises(ValueError, match="0"):
        Positive(0)


def test_a_default_made_anew_is_refused() -> None:
    with pytest.raises(TypeError, match=r"Held\.parts"):

        @quick
        @dataclass(frozen=True, slots=True)
        class Held:
            parts: list[int] = field(default_factory=list)
