"""Words around a figure that loosen or bound it, and the values they then leave open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.language.derived import per_language
from verifier.model.claim import Comparator, Hedge
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from verifier.language import Language
    from verifier.notation.tokens import Tokens

    # a hedge in words, with what it does and the words that make it their own preposition
    Entry = tuple[tuple[str, ...], Hedge, Comparator, frozenset[str]]
    # the phrases of each size, the longest first
    Entries = tuple[tuple[int, dict[tuple[str, ...], Entry]], ...]

_DEEPEST = 3
_TAG_MARKS = frozenset({"<", ">"})


def read_hedge_before(
    tokens: Tokens, at: int, language: Language, floor: int = 0, *, time: bool = False
) -> tuple[Hedge, Comparator, int]:
    """Read the hedges that end just before a token: hedge, comparator, and their first token.

    ::

        before = hedge+ ["a"] figure           "up to about", "more than a"
        hedge  = [slight | great | denial] side | any entry of the table

    The outer of two bounds holds, and a looseness within it: "up to about 300" is at most 300,
    loosely. Nothing before the token ``floor`` is looked at; ``time`` tells that the figure is a
    length of time, where "over" is as often no bound. Without a hedge the third value is ``at``.
    """
    low = tokens.low
    tables = _tables(language)
    if low[at - 1] not in tables.leading:
        return Hedge.NONE, Comparator.EQ, at
    hedge, comparator, first = Hedge.NONE, Comparator.EQ, at
    if at > floor + 1 and low[at - 1] in tables.articles and low[at - 2] in tables.before_articles:
        at -= 1
    for _ in range(_DEEPEST):
        entries = tables.before.get(low[at - 1]) if at > floor else None
        entry = _match(tokens, at, floor, entries) if entries else None
        if entry is None:
            break
        words, loose, side, _ = entry
        at -= len(words)
        side_of_time = time and len(words) == 1 and words[0] in tables.over_time
        if side_of_time and low[at - 1] not in tables.over_time_after:
            break
        first = at
        hedge = loose if hedge is Hedge.NONE else hedge
        comparator = comparator if side is Comparator.EQ else side
    return hedge, comparator, first


def _match(tokens: Tokens, at: int, floor: int, entries: Entries) -> Entry | None:
    low = tokens.low
    for size, phrases in entries:
        begin = at - size
        entry = phrases.get(tuple(low[begin:at])) if begin >= floor else None
        if entry is None:
            continue
        before = low[begin - 1]
        if before in entry[3]:
            return None
        if low[at - 1] in _TAG_MARKS and tokens.glued(begin) and before != "(":
            return None  # the end of "<b>" is no sign
        if before == "-" and tokens.glued(begin) and low[begin - 2][:1].isalnum():
            return None  # "a 7-under 65"
        return entry
    return None


def read_hedge_after(tokens: Tokens, at: int, language: Language) -> tuple[Hedge, Comparator, int]:
    """Read "or more", "and above", "+", "or so", "-odd" after a figure or its unit.

    Return hedge, comparator and the token after them; without one the third value is ``at``.
    """
    low = tokens.low
    tables = _tables(language)
    for size, phrases in tables.after.get(low[at], ()):
        end = at + size
        entry = phrases.get(tuple(low[at:end]))
        if entry is None:
            continue
        words, hedge, comparator, _ = entry
        if not low[at][0].isalpha() and not tokens.glued(at):
            continue
        if low[end] in tables.not_after:
            continue
        bound = low[end] == "-" and tokens.glued(end)  # "under 18 or over-65s"
        following = low[end + bound]
        another = following[:1].isdigit() or following in tables.numbers
        if another and len(words) > 1:
            continue  # "20 men and over 5 women", "20 at least 5 times"
        return hedge, comparator, end
    for _, phrases in tables.after_round.get(low[at], ()):
        added = low[at + 1] in language.numerals.or_minus or low[at + 1][:1].isdigit()
        if low[at - 1].endswith(tables.round_endings) and not added:  # "$10 plus or minus 2"
            _, hedge, comparator, _ = phrases[(low[at],)]
            return hedge, comparator, at + 1
    return Hedge.NONE, Comparator.EQ, at


def read_hedge_after_noun(
    tokens: Tokens, at: int, language: Language
) -> tuple[Hedge, Comparator, int]:
    """Read "or more", "at least" after what a figure counts: "20 people or more"."""
    if tokens.low[at] not in _tables(language).after or not tokens.low[at].isalpha():
        return Hedge.NONE, Comparator.EQ, at
    return read_hedge_after(tokens, at, language)


@dataclass(frozen=True, slots=True)
class _Tables:
    """A language's hedges by the word that is looked at first, the longest of each first."""

    before: dict[str, Entries]
    leading: frozenset[str]
    after: dict[str, Entries]
    after_round: dict[str, Entries]
    round_endings: tuple[str, ...]
    not_after: frozenset[str]
    articles: frozenset[str]
    before_articles: frozenset[str]
    over_time: frozenset[str]
    over_time_after: frozenset[str]
    numbers: frozenset[str]


@per_language
def _tables(language: Language) -> _Tables:
    hedging = language.hedging
    before = _entries(hedging.all_before(), hedging.governed, -1)
    return _Tables(
        before=before,
        leading=frozenset({*before, *hedging.articles}),
        after=_entries(hedging.after, {}, 0),
        after_round=_entries(hedging.after_round, {}, 0),
        round_endings=hedging.round_endings,
        not_after=frozenset(hedging.not_after),
        articles=frozenset(hedging.articles),
        before_articles=frozenset(before.keys() - {*hedging.bare_alone}),
        over_time=frozenset(hedging.over_time),
        over_time_after=frozenset(hedging.over_time_after),
        numbers=frozenset({*language.cardinals, *language.currency_signs}),
    )


def _entries(
    table: dict[str, tuple[str, str]], governed: dict[str, tuple[str, ...]], key: int
) -> dict[str, Entries]:
    """Return the entries by their first (``key`` 0) or last (-1) word and by their size."""
    built: dict[str, dict[int, dict[tuple[str, ...], Entry]]] = {}
    for phrase, (hedge, comparator) in table.items():
        words = tokenize(phrase).lowers
        entry = (words, Hedge(hedge), Comparator(comparator), frozenset(governed.get(phrase, ())))
        built.setdefault(words[key], {}).setdefault(len(words), {})[words] = entry
    return {word: tuple(sorted(sizes.items(), reverse=True)) for word, sizes in built.items()}
