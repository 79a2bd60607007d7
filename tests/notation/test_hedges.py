"""What the words around a figure leave open, and which of them are no hedge at all."""

from __future__ import annotations

from itertools import product

import pytest

from verifier.extraction import extract
from verifier.language import english
from verifier.model.claim import Comparator, Hedge, Mention
from verifier.model.text import Document
from verifier.notation.quantities import read_figure
from verifier.reading import segment

HEDGES: dict[tuple[Hedge, Comparator], tuple[str, ...]] = {
    (Hedge.NONE, Comparator.EQ): (
        "20", "exactly 20", "only 20", "just 20", "a total of 20", "a record 20", "a mere 20",
        "a whopping 20", "a staggering 20", "precisely 20", "a further 20", "a full 20",
    ),
    (Hedge.ABOUT, Comparator.EQ): (
        "about 20", "About 20", "around 20", "roughly 20", "approximately 20", "some 20",
        "circa 20", "an estimated 20", "estimated 20", "close to 20", "in the region of 20",
        "more or less 20", "~20", "c. 20", "≈20", "near 20", "somewhere around 20", "just about 20",
        "on the order of 20", "in the neighborhood of 20", "approx. 20", "something like 20",
        "20 or so", "20-odd", "20 odd", "20 or thereabouts", "20 give or take", "20-ish", "20ish",
        "only about 20", "not far off 20",
    ),
    (Hedge.BELOW, Comparator.EQ): (
        "nearly 20", "almost 20", "just under 20", "just below 20", "just short of 20",
        "a little under 20", "slightly less than 20", "slightly under 20", "very nearly 20",
        "not quite 20", "approaching 20", "a shade under 20", "a fraction below 20",
        "marginally less than 20", "virtually 20", "just shy of 20", "getting on for 20",
    ),
    (Hedge.ABOVE, Comparator.EQ): (
        "just over 20", "just above 20", "a little over 20", "slightly more than 20",
        "slightly over 20", "a little more than 20", "a touch above 20", "a shade over 20",
        "marginally higher than 20", "barely over 20", "a bit more than 20",
    ),
    (Hedge.NONE, Comparator.GT): (
        "more than 20", "over 20", "above 20", "upwards of 20", "exceeding 20", "greater than 20",
        ">20", "> 20", "well over 20", "well above 20", "higher than 20", "in excess of 20",
        "far more than 20", "many more than 20", "considerably more than 20", "north of 20",
        "comfortably over 20", "upward of 20", "way over 20",
    ),
    (Hedge.NONE, Comparator.GE): (
        "at least 20", "no fewer than 20", "no less than 20", "not less than 20",
        "a minimum of 20", "≥20", "not fewer than 20", "20 or more", "20 or higher", "20+",
        "20 and above", "20-plus", "20 at least", "more than or equal to 20", "20 plus",
        "no lower than 20",
        "at the very least 20", "as few as 20", "20 and counting", "20 or older", "not under 20",
    ),
    (Hedge.NONE, Comparator.LT): (
        "fewer than 20", "less than 20", "under 20", "below 20", "well under 20", "<20",
        "lower than 20", "short of 20", "far fewer than 20", "well below 20", "shy of 20",
        "not even 20", "nowhere near 20", "nothing like 20", "not nearly 20", "way below 20",
    ),
    (Hedge.NONE, Comparator.LE): (
        "up to 20", "as many as 20", "as much as 20", "at most 20", "no more than 20",
        "not more than 20", "a maximum of 20", "≤20", "20 or less", "20 or fewer", "20 and below",
        "20 at most", "anything up to 20", "not over 20", "never more than 20", "20 tops",
        "less than or equal to 20", "no higher than 20", "20 or under",
    ),
    (Hedge.ABOUT, Comparator.LE): ("up to about 20", "up to some 20", "at most around 20"),
    (Hedge.ABOUT, Comparator.GE): ("at least some 20", "at least about 20"),
    (Hedge.BELOW, Comparator.LE): ("up to almost 20",),
}  # fmt: skip


def _hedged(
    table: dict[tuple[Hedge, Comparator], tuple[str, ...]],
) -> list[tuple[Hedge, Comparator, str]]:
    return [(*key, text) for key, texts in table.items() for text in texts]


@pytest.mark.parametrize(("hedge", "comparator", "text"), _hedged(HEDGES))
def test_a_hedge_says_how_loosely_or_on_which_side(
    hedge: Hedge, comparator: Comparator, text: str
) -> None:
    figure = read_figure(text)
    assert (figure.hedge, figure.comparator) == (hedge, comparator)
    assert figure.quantity.low == figure.quantity.high == 20


@pytest.mark.parametrize("words", sorted(english().hedging.all_before()))
def test_every_hedge_of_the_lexicon_is_read_before_a_figure(words: str) -> None:
    hedge, comparator = english().hedging.all_before()[words]
    figure = read_figure(f"{words} 20")
    assert (figure.hedge, figure.comparator) == (Hedge(hedge), Comparator(comparator))


def test_a_distance_before_a_side_is_a_hedge_or_a_bound() -> None:
    hedging = english().hedging
    for near, side in product(hedging.slight, hedging.over):
        assert read_figure(f"{near} {side} 20").hedge is Hedge.ABOVE
    for far, side in product(hedging.great, hedging.under):
        assert read_figure(f"{far} {side} 20").comparator is Comparator.LT


def _mention(text: str) -> Mention:
    document = Document("a.txt", text)
    found = [each for sentence in segment(document) for each in extract(document, sentence)]
    return found[0]


IN_SENTENCES = [
    ("It cost more than $2.4bn.", "more than $2.4bn", Hedge.NONE, Comparator.GT),
    ("It faces up to a 20 % fine.", "up to a 20 %", Hedge.NONE, Comparator.LE),
    ("They drove 20 miles or so.", "20 miles or so", Hedge.ABOUT, Comparator.EQ),
    ("It holds 20 litres or more.", "20 litres or more", Hedge.NONE, Comparator.GE),
    ("It held on for over 20 years.", "over 20 years", Hedge.NONE, Comparator.GT),
    ("It took well over 20 years.", "well over 20 years", Hedge.NONE, Comparator.GT),
    ("It is thick (~20 mm).", "~20 mm", Hedge.ABOUT, Comparator.EQ),
    ("It took 20 years or more.", "20 years or more", Hedge.NONE, Comparator.GE),
    ("It took two weeks or so.", "two weeks or so", Hedge.ABOUT, Comparator.EQ),
    ("It lasted 30 or more days.", "30 or more days", Hedge.NONE, Comparator.GE),
    ("He ran 20 or so miles.", "20 or so miles", Hedge.ABOUT, Comparator.EQ),
    ("It weighs 300-plus kg.", "300-plus kg", Hedge.NONE, Comparator.GE),
    ("The margin is plus or minus 3 points.", "plus or minus 3 points", Hedge.ABOUT, Comparator.EQ),
    ("Perhaps 300 men came.", "Perhaps 300 men", Hedge.ABOUT, Comparator.EQ),
    ("It took a good 20 minutes.", "a good 20 minutes", Hedge.NONE, Comparator.GE),
    ("It has 20-odd ships.", "20-odd ships", Hedge.ABOUT, Comparator.EQ),
    ("It held 20 men or more.", "20 men or more", Hedge.NONE, Comparator.GE),
    ("It held 20 men at most.", "20 men at most", Hedge.NONE, Comparator.LE),
    ("Up to about 300 men came.", "Up to about 300 men", Hedge.ABOUT, Comparator.LE),
]


@pytest.mark.parametrize(("text", "surface", "hedge", "comparator"), IN_SENTENCES)
def test_a_hedge_belongs_to_the_figure_it_stands_at(
    text: str, surface: str, hedge: Hedge, comparator: Comparator
) -> None:
    mention = _mention(text)
    assert (mention.text, mention.hedge, mention.comparator) == (surface, hedge, comparator)


NO_HEDGES = [
    ("It fell sharply over 20 years.", "20 years"),
    ("They talked about 20 men.", "20 men"),
    ("He read books about 20 kings.", "20 kings"),
    ("The price went up to 20 %.", "20 %"),
    ("The victory over 20 rivals was sweet.", "20 rivals"),
    ("He wore three odd socks.", "three odd socks"),
    ("They wrote <b>20</b> there.", "20"),
    ("Some of the 20 ships sank.", "20 ships"),
    ("It came under 20 rules.", "20 rules"),
    ("It has 20 men and more than 5 women.", "20 men"),
    ("It has 20 men and over 5 women.", "20 men"),
    ("It has 20 men at least 5 of whom left.", "20 men"),
]


@pytest.mark.parametrize(("text", "surface"), NO_HEDGES)
def test_a_word_that_means_something_else_there_is_no_hedge(text: str, surface: str) -> None:
    mention = _mention(text)
    assert mention.text == surface
    assert (mention.hedge, mention.comparator) == (Hedge.NONE, Comparator.EQ)
