"""What must not change a verdict, from words to finding."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from verifier.model.finding import Verdict
from verifier.model.own_terms import Restated
from verifier.model.text import Document
from verifier.notation.quantities import read_figure
from verifier.pipeline import Verifier

pytestmark = pytest.mark.property

PUBLISHED = date(2022, 6, 1)
RATES = {
    "france.csv": "country,year,Unemployment rate (%)\nFrance,2020,7.3\nFrance,2021,7.9\n",
    "namibia.csv": "country,year,Population\nNamibia,2020,2540905\nNamibia,2021,2587344\n",
    "nurses.csv": "country,year,Nurses\nFrance,2020,16832\nFrance,2021,17200\n",
}
UNRELATED = [
    "The weather was fine that day.", "A dog sat by the river.", "Nobody knew what to say to her.",
    "The café opened early, as it often did.", "She wrote a long letter to an old friend.",
]  # fmt: skip


def written(folder: Path) -> list[str]:
    for name, text in RATES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [str(folder / name) for name in RATES]


@pytest.fixture(scope="module")
def verifier(tmp_path_factory: pytest.TempPathFactory) -> Verifier:
    return Verifier([], written(tmp_path_factory.mktemp("tables")))


def verdicts(verifier: Verifier, text: str) -> list[tuple[str, Verdict]]:
    # These claims contradict one another where they stand in one text; that is another law's.
    findings = verifier.check(Document("a.txt", text, published=PUBLISHED)).findings
    own = [each for each in findings if not isinstance(each.claim.form, Restated)]
    return [(finding.claim.text, finding.verdict) for finding in own]


def verdict(verifier: Verifier, text: str) -> Verdict:
    ((_, found),) = verdicts(verifier, text)
    return found


CLAIMS = [
    ("The unemployment rate in France was 7.3 % in 2020.", Verdict.CONSISTENT),
    ("The unemployment rate in France was 9.3 % in 2020.", Verdict.CONTRADICTED),
    ("The unemployment rate in France was more than 8 % in 2020.", Verdict.CONTRADICTED),
    ("The population of Namibia was 2.5 million in 2020.", Verdict.CONSISTENT),
    ("The population of Namibia was 3.5 million in 2020.", Verdict.CONTRADICTED),
    ("The unemployment rate in Namibia was 7.3 % in 2020.", Verdict.UNVERIFIED),
    ("The unemployment rate in France was 7.3 % in 1990.", Verdict.UNVERIFIED),
]


@pytest.mark.parametrize(("text", "expected"), CLAIMS)
def test_the_claims_of_this_page_have_the_verdicts_that_the_laws_move_around(
    verifier: Verifier, text: str, expected: Verdict
) -> None:
    assert verdict(verifier, text) is expected


@given(
    st.sampled_from([text for text, _ in CLAIMS]),
    st.lists(st.sampled_from(UNRELATED), max_size=3),
    st.lists(st.sampled_from(UNRELATED), max_size=3),
    st.sampled_from(["\n\n", "\r\n\r\n", "\n"]),
)
def test_unrelated_text_around_changes_no_verdict(
    verifier: Verifier, claim: str, before: list[str], after: list[str], gap: str
) -> None:
    assert verdicts(verifier, gap.join([*before, claim, *after])) == verdicts(verifier, claim)


@given(st.permutations([text for text, _ in CLAIMS]))
def test_the_order_of_paragraphs_changes_no_verdict(verifier: Verifier, order: list[str]) -> None:
    apart = [found for text in order for found in verdicts(verifier, text)]
    assert verdicts(verifier, "\n\n".join(order)) == apart


@given(st.integers(min_value=1000, max_value=99999))
def test_thousands_separators_in_the_article_change_no_verdict(
    verifier: Verifier, count: int
) -> None:
    grouped = f"France had {count:,} nurses in 2020."
    plain = f"France had exactly {count} nurses in 2020."
    assert verdict(verifier, grouped) is verdict(verifier, plain)


@pytest.mark.parametrize("count", [16832, 17000, 16000, 40000])
def test_a_count_with_and_without_separators_has_one_verdict(
    verifier: Verifier, count: int
) -> None:
    grouped = verdict(verifier, f"France had {count:,} nurses in 2020.")
    assert grouped is verdict(verifier, f"France had {count} nurses in 2020.")
    assert grouped is not Verdict.UNVERIFIED


def test_the_order_of_tables_changes_no_finding(tmp_path: Path) -> None:
    names = written(tmp_path)
    document = Document("a.txt", "\n\n".join(text for text, _ in CLAIMS), published=PUBLISHED)
    found = [Verifier([], order).check(document) for order in permutations(names)]
    assert all(checked == found[0] for checked in found)


def test_the_order_of_rows_changes_no_verdict(tmp_path: Path) -> None:
    names = written(tmp_path)
    text = "\n\n".join(text for text, _ in CLAIMS)
    expected = verdicts(Verifier([], names), text)
    for name in names:
        header, *rows = Path(name).read_text("utf-8").splitlines()
        Path(name).write_text("\n".join([header, *reversed(rows)]), encoding="utf-8")
    assert verdicts(Verifier([], names), text) == expected


RATE = st.integers(min_value=1, max_value=300).map(lambda tenths: f"{tenths / 10:.1f}")


def rate(verifier: Verifier, figure: str) -> Verdict:
    return verdict(verifier, f"The unemployment rate in France was {figure} in 2020.")


@given(RATE, st.sampled_from(["about", "around", "roughly", "some", "close to"]))
def test_a_loosening_word_never_turns_consistent_into_contradicted(
    verifier: Verifier, value: str, hedge: str
) -> None:
    bare, loose = rate(verifier, f"{value} %"), rate(verifier, f"{hedge} {value} %")
    assert (bare, loose) != (Verdict.CONSISTENT, Verdict.CONTRADICTED)


@given(st.lists(st.integers(min_value=1, max_value=30), min_size=4, max_size=4, unique=True))
def test_a_wider_range_never_turns_consistent_into_contradicted(
    verifier: Verifier, ends: list[int]
) -> None:
    wide_low, low, high, wide_high = sorted(ends)
    narrow = rate(verifier, f"{low} to {high} %")
    wide = rate(verifier, f"{wide_low} to {wide_high} %")
    if narrow is Verdict.CONSISTENT:
        assert wide is Verdict.CONSISTENT
    if wide is Verdict.CONTRADICTED:
        assert narrow is Verdict.CONTRADICTED


@given(RATE, RATE, st.sampled_from(["at least", "more than"]))
def test_a_lower_floor_never_turns_consistent_into_contradicted(
    verifier: Verifier, one: str, two: str, words: str
) -> None:
    low, high = sorted((one, two), key=float)
    if rate(verifier, f"{words} {high} %") is Verdict.CONSISTENT:
        assert rate(verifier, f"{words} {low} %") is Verdict.CONSISTENT


@given(RATE, RATE, st.sampled_from(["at most", "less than", "up to"]))
def test_a_higher_ceiling_never_turns_consistent_into_contradicted(
    verifier: Verifier, one: str, two: str, words: str
) -> None:
    low, high = sorted((one, two), key=float)
    if rate(verifier, f"{words} {low} %") is Verdict.CONSISTENT:
        assert rate(verifier, f"{words} {high} %") is Verdict.CONSISTENT


@given(RATE)
def test_a_figure_cannot_miss_both_above_and_below(verifier: Verifier, value: str) -> None:
    found = [rate(verifier, f"{words} {value} %") for words in ("at least", "at most")]
    assert found.count(Verdict.CONTRADICTED) <= 1
    assert float(value) == 7.3 or Verdict.CONSISTENT in found


@given(RATE, st.sampled_from(["percent", "per cent", "pct"]))
def test_the_spelling_of_the_unit_changes_no_verdict(
    verifier: Verifier, value: str, unit: str
) -> None:
    assert rate(verifier, f"{value} %") is rate(verifier, f"{value} {unit}")


@given(
    st.integers(min_value=0, max_value=10**12), st.integers(min_value=0, max_value=3),
    st.sampled_from(["", " %", " km", " million", " billion dollars", " kg", "bn", " °C"]),
    st.sampled_from(["", "$", "-", "€"]),
)  # fmt: skip
def test_a_quantity_printed_and_read_again_is_the_same(
    number: int, decimals: int, after: str, before: str
) -> None:
    assume(before not in {"$", "€"} or after in {"", " million", "bn"})
    quantity = read_figure(f"{before}{number / 10**decimals:,.{decimals}f}{after}").quantity
    assert read_figure(str(quantity)).quantity == quantity


@given(st.sampled_from([text for text, _ in CLAIMS]))
def test_a_check_repeated_gives_the_same_findings(verifier: Verifier, text: str) -> None:
    document = Document("a.txt", text, published=PUBLISHED)
    assert verifier.check(document) == verifier.check(document)


@given(st.text(max_size=120))
def test_no_text_makes_a_check_raise_and_every_claim_slices_to_its_words(
    verifier: Verifier, text: str
) -> None:
    checked = verifier.check(Document("a.txt", text, published=PUBLISHED))
    for finding in checked.findings:
        assert finding.claim.span.of(text) == finding.claim.text


# True sentences about a rate of 7.3 % and a population of 2,540,905: to contradict one is an error.
TRUE = [
    ("The unemployment rate in France was between 5 and 10 percent in 2020.", "a range by between"),
    ("The unemployment rate in France was between 7 % and 8 % in 2020.", "a range by between"),
    ("The unemployment rate in France was 5 % or more in 2020.", "a bound after the figure"),
    ("The unemployment rate in France was 9 % or lower in 2020.", "a bound after the figure"),
    ("The population of Namibia was 2,000,000+ in 2020.", "a bound after the figure"),
    ("The population of Namibia was two and a half million in 2020.", "a half in words"),
    ("The population of Namibia was 2 and a half million in 2020.", "a half in words"),
]


@pytest.mark.parametrize(("text", "what"), TRUE)
def test_a_true_sentence_is_not_contradicted(verifier: Verifier, text: str, what: str) -> None:
    found = {found for _, found in verdicts(verifier, text)}
    assert Verdict.CONTRADICTED not in found, what


# The reference has a figure for the whole year, in percent: it cannot know these.
UNKNOWABLE = [
    ("The unemployment rate in France was 9 % in Q1 2020.", "a quarter of the year"),
    ("The unemployment rate in France was 15 % lower in 2020.", "a change, not a level"),
]


@pytest.mark.parametrize(("text", "what"), UNKNOWABLE)
def test_what_the_reference_cannot_know_is_not_contradicted(
    verifier: Verifier, text: str, what: str
) -> None:
    found = {found for _, found in verdicts(verifier, text)}
    assert Verdict.CONTRADICTED not in found, what
