"""Times that recur: their rhythm, quantifier and frequency."""

from __future__ import annotations

from datetime import date

import pytest

from verifier.extraction import extract_all
from verifier.model.claim import Role
from verifier.model.text import Document
from verifier.reading import segment


def sets_of(text: str) -> list[tuple[str, str, str | None, str | None]]:
    document = Document("d", text, published=date(2021, 6, 10))
    return [
        (mention.text, mention.timex.value, mention.timex.quant, mention.timex.freq)
        for _, mentions in extract_all(document, segment(document))
        for mention in mentions
        if mention.role is Role.SET and mention.timex is not None
    ]


@pytest.mark.parametrize(
    ("text", "value", "quant", "freq"),
    [
        ("every year", "P1Y", "EVERY", None),
        ("each quarter", "P1Q", "EACH", None),
        ("every two weeks", "P2W", "EVERY", None),
        ("every other month", "P2M", "EVERY", None),
        ("every ten minutes", "PT10M", "EVERY", None),
        ("every Monday", "XXXX-WXX-1", "EVERY", None),
        ("each Thursday", "XXXX-WXX-4", "EACH", None),
        ("every Sunday morning", "XXXX-WXX-7TMO", "EVERY", None),
        ("every morning", "TMO", "EVERY", None),
        ("every weekend", "XXXX-WXX-WE", "EVERY", None),
        ("every January", "XXXX-01", "EVERY", None),
        ("every summer", "XXXX-SU", "EVERY", None),
        ("every Christmas", "XXXX-12-25", "EVERY", None),
        ("every day at 7:30 p.m.", "T19:30", "EVERY", None),
        ("daily", "P1D", None, None),
        ("annually", "P1Y", None, None),
        ("fortnightly", "P2W", None, None),
        ("bi-weekly", "P2W", None, None),
        ("semi-annually", "P6M", None, None),
        ("twice a week", "P1W", None, "2X"),
        ("once a month", "P1M", None, "1X"),
        ("three times per day", "P1D", None, "3X"),
        ("3 times a day", "P1D", None, "3X"),
        ("once every four years", "P4Y", "EVERY", "1X"),
        ("Mondays", "XXXX-WXX-1", None, None),
        ("Tuesday nights", "XXXX-WXX-2TNI", None, None),
        ("weekdays", "XXXX-WXX-WD", None, None),
    ],
)
def test_a_recurring_time_is_its_rhythm(
    text: str, value: str, quant: str | None, freq: str | None
) -> None:
    assert sets_of(text) == [(text, value, quant, freq)]
    assert sets_of(f"It is held {text}.") == [(text, value, quant, freq)]


@pytest.mark.parametrize(
    "text",
    [
        "He won each of them.", "Any man may go.", "The Daily Mail said so.", "He went once.",
        "Every man for himself.", "It grew three times as fast.", "She came twice.",
    ],
)  # fmt: skip
def test_what_does_not_recur(text: str) -> None:
    assert sets_of(text) == []
