"""What is found in a sentence, and what must not be."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from verifier.extraction import extract
from verifier.model.claim import Comparator, Hedge, Mention, Role
from verifier.model.text import Document
from verifier.reading import segment

PIECES = st.sampled_from(
    [
        "16,832", "3.7", "%", "$", "€", "-", "–", ".", ",", "US", "million", "bn", "a", "half",
        "dozen", "two", "twenty", "-one", "and", "about", "more than", "up to", "years", "ago",
        "last", "next", "month", "September", "11", "2001", "May", "Tuesday", "the", "of", "them",
        "forces", "American", "km", "°C", "percentage points", "24/7", "F-18", "10:30", "st", "\n",
        "Article", "№", "½", "²", "İ", "ß", "e\u0301", "٣", "\U0001d7d7", "१२",
        "…", "“", "”", "'", "anniversary",
        "first quarter of", "1990s", "2012–13", "0", "9" * 40, "%%", "to", "from", "between", "k",
    ]
)  # fmt: skip
SENTENCES = st.lists(st.tuples(PIECES, st.sampled_from(["", " ", "  "])), max_size=25).map(
    lambda pieces: "".join(piece + gap for piece, gap in pieces)
)
TEXTS = st.one_of(st.text(max_size=80), SENTENCES)


def mentions_of(text: str) -> list[Mention]:
    document = Document("a.txt", text)
    return [found for sentence in segment(document) for found in extract(document, sentence)]


@pytest.mark.property
@given(TEXTS)
def test_every_span_slices_to_the_words_of_its_mention(text: str) -> None:
    for mention in mentions_of(text):
        assert mention.span.of(text) == mention.text
        assert mention.span.covers(mention.value_span)
        if mention.noun is not None:
            assert mention.noun.span.of(text) == mention.noun.text
            assert mention.span.covers(mention.noun.span)
        for value in (mention.quantity, mention.timex, mention.duration):
            if value is not None:
                assert value.text == mention.value_span.of(text)


@pytest.mark.property
@given(TEXTS)
def test_figures_stand_in_the_order_of_the_text_and_do_not_overlap(text: str) -> None:
    for before, after in pairwise(mentions_of(text)):
        assert before.value_span.end <= after.value_span.start


@pytest.mark.property
@given(TEXTS)
@example("They sent 20 about 30 of them.")
@example("0 up to 5")
def test_no_word_belongs_to_two_mentions(text: str) -> None:
    for before, after in pairwise(mentions_of(text)):
        assert before.span.end <= after.span.start


@pytest.mark.property
@given(TEXTS)
def test_a_mention_has_one_value_and_a_role_that_fits_it(text: str) -> None:
    for mention in mentions_of(text):
        values = (mention.quantity, mention.timex, mention.duration)
        assert sum(value is not None for value in values) == (mention.role is not Role.IDENTIFIER)
        timed = mention.role in {Role.DATE, Role.CLOCK, Role.VAGUE_TIME}
        assert timed == (mention.timex is not None)
        assert (mention.role is Role.DURATION) == (mention.duration is not None)


@pytest.mark.property
@given(TEXTS)
def test_the_same_text_gives_the_same_mentions(text: str) -> None:
    assert mentions_of(text) == mentions_of(text)


# What is counted, and which words narrow it.
NOUNS = [
    ("It kept 2,500 American forces.", "2500", "forces", ("american",)),
    ("It has 16,832 civilian contractors in all.", "16832", "contractors", ("civilian",)),
    ("There were 6,147 of them US citizens.", "6147", "citizens", ("us",)),
    ("Only 10 of the fighters left.", "10", "fighters", ()),
    ("Two dozen men left.", "24", "men", ()),
    ("Some 3 million people fled.", "3000000", "people", ()),
    ("It sent 10 additional fighters.", "10", "fighters", ("additional",)),
    ("It flew 12 F-18 jets there.", "12", "jets", ("f", "18")),
    ("It has 18 aircraft and a ship.", "18", "aircraft", ()),
    ("They saw 100 police officers killed.", "100", "officers", ("police",)),
    ("Of 34 provinces it held 12.", "34", "provinces", ()),
]


@pytest.mark.parametrize(("text", "value", "head", "modifiers"), NOUNS)
def test_a_count_has_the_noun_that_it_counts(
    text: str, value: str, head: str, modifiers: tuple[str, ...]
) -> None:
    mention = mentions_of(text)[0]
    assert mention.role is Role.COUNT
    assert mention.quantity is not None
    assert mention.quantity.low == Decimal(value)
    assert mention.noun is not None
    assert (mention.noun.head, mention.noun.modifiers) == (head, modifiers)


@pytest.mark.parametrize(
    "text", ["It rose to 20.", "It fell to 20 in May.", "The 20 and the rest."]
)
def test_a_count_of_nothing_named_has_no_noun(text: str) -> None:
    assert mentions_of(text)[0].noun is None


HEDGED = [
    ("It kept about 2,500 men.", "about 2,500 men", Hedge.ABOUT, Comparator.EQ),
    ("It kept nearly 2,500 men.", "nearly 2,500 men", Hedge.BELOW, Comparator.EQ),
    ("It kept just over 2,500 men.", "just over 2,500 men", Hedge.ABOVE, Comparator.EQ),
    ("It kept more than 2,500 men.", "more than 2,500 men", Hedge.NONE, Comparator.GT),
    ("It kept at least 2,500 men.", "at least 2,500 men", Hedge.NONE, Comparator.GE),
    ("It kept fewer than 2,500 men.", "fewer than 2,500 men", Hedge.NONE, Comparator.LT),
    ("It kept no more than 2,500 men.", "no more than 2,500 men", Hedge.NONE, Comparator.LE),
    ("It kept 2,500 men.", "2,500 men", Hedge.NONE, Comparator.EQ),
    ("It rose by up to 5 %.", "up to 5 %", Hedge.NONE, Comparator.LE),
    ("It took almost 20 years.", "almost 20 years", Hedge.BELOW, Comparator.EQ),
    ("It cost around $2.4bn.", "around $2.4bn", Hedge.ABOUT, Comparator.EQ),
]


@pytest.mark.parametrize(("text", "surface", "hedge", "comparator"), HEDGED)
def test_a_mention_takes_in_its_hedge(
    text: str, surface: str, hedge: Hedge, comparator: Comparator
) -> None:
    (mention,) = mentions_of(text)
    assert (mention.text, mention.hedge, mention.comparator) == (surface, hedge, comparator)


ROLES = [
    ("It rose to 3.7 %.", Role.SHARE), ("It rose to 4-1/2 percent.", Role.SHARE),
    ("It rose by 2 percentage points.", Role.POINTS),
    ("It cost $5 million.", Role.MONEY), ("It weighs 5 kg.", Role.MEASUREMENT),
    ("It counts 5 ships.", Role.COUNT), ("It began in 2001.", Role.DATE),
    ("It lasted 20 years.", Role.DURATION), ("It began yesterday.", Role.DATE),
    ("It began on May 1.", Role.DATE), ("It has 2,021 ships.", Role.COUNT),
    ("It failed in 2015 cases.", Role.COUNT),
    ("It cost 5 million Australian dollars.", Role.MONEY),
    ("Two thirds of voters left.", Role.SHARE), ("One in five left.", Role.SHARE),
    ("It cost 20 pounds.", Role.MONEY), ("It weighs 20 pounds.", Role.MEASUREMENT),
    ("He paid 50p.", Role.MONEY), ("It rose by 5p.", Role.MONEY),
    ("They drew 3m people.", Role.COUNT),
    ("A wall 3m high stands there.", Role.MEASUREMENT),
    ("The population stood at 12m.", Role.COUNT), ("It is a wall of 3m.", Role.MEASUREMENT),
    ("It drew 12m in Rome.", Role.COUNT), ("The 100m final began.", Role.MEASUREMENT),
    ("It is a 30m-high tower.", Role.MEASUREMENT), ("They sold 10,000 won.", Role.MONEY),
]  # fmt: skip


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_a_mention_has_the_role_that_its_unit_gives(text: str, role: Role) -> None:
    assert [mention.role for mention in mentions_of(text)] == [role]


BOUNDED = [
    ("More than 20 years ago it began.", "More than 20 years ago", Comparator.GT),
    ("Less than a year ago it began.", "Less than a year ago", Comparator.LT),
    ("At least two weeks ago it began.", "At least two weeks ago", Comparator.GE),
    ("It began 20 years ago.", "20 years ago", Comparator.EQ),
]


@pytest.mark.parametrize(("text", "words", "comparator"), BOUNDED)
def test_a_distance_has_the_bound_that_the_words_before_it_give(
    text: str, words: str, comparator: Comparator
) -> None:
    (mention,) = mentions_of(text)
    assert (mention.role, mention.text, mention.comparator) == (Role.DATE, words, comparator)


NAMES_AND_NONE = [
    ("He won the 24 Hours of Le Mans.", [Role.IDENTIFIER]),
    ("The Six-Day War ended.", [Role.IDENTIFIER]),
    ("The first Five-Year Plan failed.", [Role.RANK, Role.IDENTIFIER]),
    ("A six-day war broke out.", [Role.DURATION]),
    ("After 24 hours of rain they left.", [Role.DURATION]),
    ("The novel “1984” sold out.", [Role.IDENTIFIER]),
    ("It sold out in 1984.", [Role.DATE]),
    ("20th Century Fox lost money.", [Role.IDENTIFIER]),
    ("A 19th Century British mill burned.", [Role.DATE]),
    ("Orwell's Nineteen Eighty-Four sold out.", [Role.IDENTIFIER]),
    ("In May 2019 the 15th and final round was held.", [Role.DATE, Role.RANK]),
    ("It rained on May 15th and last week.", [Role.DATE, Role.DATE]),
    ("Temperatures were in the 70s and 80s.", [Role.MEASUREMENT, Role.MEASUREMENT]),
    ("He played in the 70s and 80s.", [Role.DATE, Role.DATE]),
    ("Patients in their 70s and 80s were helped.", [Role.AGE, Role.AGE]),
    ("It was booked in 1H22.", [Role.DATE]),
]


@pytest.mark.parametrize(("text", "roles"), NAMES_AND_NONE)
def test_times_inside_names_are_names_and_degrees_and_ages_are_no_decades(
    text: str, roles: list[Role]
) -> None:
    assert [mention.role for mention in mentions_of(text)] == roles


NO_SUCH_DAYS = [
    ("It is dated 29 Feb 2023.", "2023-02-29"), ("He was born on 31 June 1950.", "1950-06-31"),
    ("It is dated February 30, 2023.", "2023-02-30"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), NO_SUCH_DAYS)
def test_a_day_that_no_calendar_has_is_kept_as_written_and_is_no_month(
    text: str, value: str
) -> None:
    (mention,) = mentions_of(text)
    assert mention.timex is not None
    assert (mention.timex.value, mention.timex.period) == (value, None)
