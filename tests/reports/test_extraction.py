"""What `extract` tells of a mention, for readers and for programs."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from verifier.model.claim import (
    ChangeLink,
    ChangePart,
    Comparator,
    Direction,
    Extracted,
    Hedge,
    Mention,
    Phrase,
    Role,
)
from verifier.model.period import Grain
from verifier.model.quantity import Quantity
from verifier.model.text import Document, Span
from verifier.model.units import unit
from verifier.pipeline import extracted
from verifier.reports import EXTRACTION_FORMATS, extraction_text

DAY = date(2021, 5, 7)


def plain(found: Extracted, width: int = 88) -> str:
    return extraction_text([found], colour=False, width=width)


def report(text: str, published: date | None = DAY) -> list[dict[str, Any]]:
    found = extracted(Document("a.txt", text, published=published))
    content = json.loads(EXTRACTION_FORMATS["json"]([found]))
    mentions: list[dict[str, Any]] = content["articles"][0]["mentions"]
    return mentions


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It lost 2,500 jobs.", {"kind": "figure", "role": "count", "value": "2500", "unit": None}),
        ("It rose 3.5%.", {"role": "share", "value": "3.5", "unit": "%", "step": "0.1"}),
        ("It cost $1.2 billion.", {"role": "money", "value": "1200000000", "unit": "$"}),
        (
            "It takes 5 to 10 km.",
            {"value": "5/10", "low": "5", "high": "10", "unit": "km", "role": "measurement"},
        ),
        ("They won 3-1.", {"value": "3-1", "low": "1", "high": "3", "role": "score"}),
        ("It has more than 40 beds.", {"value": "40", "comparator": ">", "hedge": "none"}),
        ("It has about 40 beds.", {"value": "40", "comparator": "=", "hedge": "about"}),
        (
            "It closed last month.",
            {
                "kind": "time",
                "role": "date",
                "grain": "month",
                "resolved": "2021-04",
                "first_day": "2021-04-01",
                "last_day": "2021-04-30",
            },
        ),
        ("It began on 3 June 2019.", {"value": "2019-06-03", "resolved": "2019-06-03"}),
        ("It took 20 years.", {"kind": "duration", "value": "P20Y", "low": "20", "unit": "year"}),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_a_mention_says_in_json(text: str, wanted: dict[str, str | None]) -> None:
    (mention,) = report(text)
    assert {name: mention[name] for name in wanted} == wanted


def test_without_a_date_a_relative_time_has_no_days() -> None:
    (mention,) = report("It closed last month.", None)
    assert [mention[name] for name in ("resolved", "first_day", "last_day")] == [None] * 3
    assert mention["grain"] == "month"


def test_offsets_are_characters_and_slice_to_the_words() -> None:
    text = "Kraków\r\n\N{CLINKING BEER MUGS} spent €5 million on 12 May 2020.\n"
    mentions = report(text)
    assert mentions
    for mention in mentions:
        assert text[mention["start"] : mention["end"]] == mention["text"]
        inner = text[mention["value_start"] : mention["value_end"]]
        assert inner in mention["text"]
        assert mention["line"] == 2


def test_the_noun_that_is_counted_has_its_place() -> None:
    text = "They withdrew 2,500 American forces."
    noun = report(text)[0]["noun"]
    assert noun["head"] == "forces"
    assert noun["modifiers"] == ["american"]
    assert noun["text"] == "American forces"
    assert text[noun["start"] : noun["end"]].endswith("forces")


def of_change() -> Extracted:
    text = "Sales fell by 5 km."
    link = ChangeLink(Direction.DOWN, ChangePart.BY, Span(6, 10))
    mention = Mention(
        Span(14, 18),
        Span(14, 18),
        Role.MEASUREMENT,
        "quantity",
        "5 km",
        quantity=Quantity(Decimal(5), Decimal(5), unit("km"), Decimal(1), "5 km"),
        hedge=Hedge.ABOUT,
        comparator=Comparator.GE,
        noun=Phrase(Span(16, 18), "km", ("long",)),
        change=link,
    )
    return Extracted(Document("a.txt", text), (mention,), {})


def test_a_change_is_linked_to_its_verb() -> None:
    content = json.loads(EXTRACTION_FORMATS["json"]([of_change()]))
    change = content["articles"][0]["mentions"][0]["change"]
    assert change == {"direction": "down", "part": "by", "verb": "fell", "start": 6, "end": 10}
    assert "down, by (“fell”)" in plain(of_change())


def test_a_reader_sees_hedge_bound_unit_and_noun() -> None:
    assert "about >= 5 km; counts long km; " in plain(of_change())


@pytest.mark.parametrize("width", [40, 60, 88, 100])
def test_no_line_is_wider_than_the_paper(width: int) -> None:
    text = "In the wake of the attacks of September 11, 2001, some 2,500 American forces came."
    found = extracted(Document("a.txt", text * 3, published=DAY))
    assert max(map(len, plain(found, width).splitlines())) <= width


def test_an_article_cannot_steer_the_terminal() -> None:
    found = extracted(Document("a\x1b[31m.txt", "It is 5 \x1b[31m\u202ekm.", title="\x1b]0;x\x07"))
    assert "\x1b" not in plain(found)
    assert "\u202e" not in plain(found)


def test_nothing_found_is_said() -> None:
    found = extracted(Document("a.txt", "Nothing."))
    assert "no figures or times found" in plain(found)
    assert plain(found).endswith("0 mentions\n")
    assert EXTRACTION_FORMATS["jsonl"]([found]) == ""


def test_jsonl_holds_what_json_holds() -> None:
    found = extracted(Document("a.txt", "Five men, 3.5% and 12 May 2020.", published=DAY))
    whole = json.loads(EXTRACTION_FORMATS["json"]([found]))["articles"][0]["mentions"]
    assert jsonl(found) == [{"path": "a.txt", **mention} for mention in whole]


def jsonl(found: Extracted) -> list[dict[str, Any]]:
    return [json.loads(line) for line in EXTRACTION_FORMATS["jsonl"]([found]).splitlines()]


def test_a_stretch_follows_the_mention_that_it_begins_with() -> None:
    text = "Two men held it from 2010 to 2015, then five since May 2018."
    found = extracted(Document("a.txt", text, published=DAY))
    content = json.loads(EXTRACTION_FORMATS["json"]([found]))["articles"][0]
    lines = jsonl(found)
    wanted = ["Two men", "2010", "from 2010 to 2015", "2015", "five", "May 2018", "since May 2018"]
    assert [line["text"] for line in lines] == wanted
    assert [line for line in lines if line["kind"] == "stretch"] == [
        {"path": "a.txt", **stretch} for stretch in content["stretches"]
    ]
    told = plain(found)
    assert [told.index(f" {words}\n") for words in wanted] == sorted(
        told.index(f" {words}\n") for words in wanted
    )
    assert told.endswith("5 mentions: 2 count, 3 date; 1 limit, 1 range\n")


def test_what_is_told_of_a_window_is_what_json_says() -> None:
    text = "It rained for the past 10 days."
    (mention,) = report(text)
    told = plain(extracted(Document("a.txt", text, published=DAY)))
    assert f"resolved to {mention['resolved']} ({mention['first_day']} to " in told


def test_a_number_before_a_noun_and_a_hyphen_counts_it() -> None:
    assert "12; counts storey; " in plain(extracted(Document("a.txt", "A 12-storey tower.")))


def test_a_range_and_a_limit_among_times_are_told() -> None:
    text = "It was shut from 2010 to 2015 and has been open since May 2018."
    found = extracted(Document("a.txt", text, published=DAY))
    content = json.loads(EXTRACTION_FORMATS["json"]([found]))["articles"][0]
    assert [
        tuple(each[name] for name in ("text", "relation", "first_day", "last_day"))
        for each in content["stretches"]
    ] == [
        ("from 2010 to 2015", None, "2010-01-01", "2015-12-31"),
        ("since May 2018", "ON_OR_AFTER", "2018-05-01", None),
    ]
    assert "from 2010-01-01 to 2015-12-31" in plain(found)
    assert "from 2018-05-01\n" in plain(found)


def test_the_parts_of_a_duration_are_told() -> None:
    (mention,) = report("It took 5 years and 3 months.")
    assert (mention["value"], mention["parts"]) == ("P5Y3M", [{"count": "3", "unit": "month"}])


PAGE = (Path(__file__).parents[2] / "docs/reference/extraction.md").read_text(encoding="utf-8")


def test_the_reference_names_every_field_role_and_grain() -> None:
    text = "It was shut from 2010 to 2015."
    content = json.loads(EXTRACTION_FORMATS["json"]([extracted(Document("a.txt", text))]))
    (article,) = content["articles"]
    fields = {*content, *article, *article["mentions"][0], *article["stretches"][0]}
    named = {*fields, *(each.value for each in Role), *(each.value for each in Grain)}
    assert sorted(name for name in named if f"`{name}`" not in PAGE) == []
