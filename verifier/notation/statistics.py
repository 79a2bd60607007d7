"""The name of a statistic taken apart: what is measured, of whom, at which prices, per what.

"Health expenditure, total (% of GDP)" and "health spending as a percentage of GDP" are one name,
"GDP, PPP" and "GDP" are two. The words and why they are the same stand with the language.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from verifier.language import statistics
from verifier.notation.plurals import singular
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from verifier.notation.tokens import Tokens

    Phrases = dict[str, tuple[tuple[tuple[str, ...], str, str], ...]]

# A wording that begins with it is the taken-apart name of a statistic, and no words of a text.
MARK = "statisticname"
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_MARKS = frozenset({*_OPENING, *_CLOSING, ",", ";", ":", "-", "–", "%", "$", "€", "£", "/"})
_MONEY = frozenset({"us", "u.s", "u.s.", "usd", "eur", "gbp", "dollar", "euro"})
_PER = frozenset({"per"})
_BASE = 100
_LONGEST = 30


@dataclass(frozen=True, slots=True)
class Statistic:
    """A statistic by its name: the terms of its head, its qualifiers, the whole and the divisor.

    ``qualifiers`` are dimensions with their values; ``share_of`` is the whole of a share ("gdp"),
    ``per`` what is divided by ("capita"), both empty where nothing says so. ``percent`` tells that
    the name gives its figures in percent, ``base`` the year in which an index is 100.
    """

    terms: frozenset[str]
    qualifiers: frozenset[tuple[str, str]] = frozenset()
    share_of: str = ""
    per: str = ""
    percent: bool = False
    base: str = ""

    def value(self, dimension: str) -> str:
        """Return the value of a dimension; empty where the name leaves it open."""
        return " ".join(sorted(told for of, told in self.qualifiers if of == dimension))

    @property
    def open_in(self) -> tuple[str, tuple[str, ...]]:
        """The dimension that the name leaves open though usage has several, with its values."""
        for term in sorted(self.terms & statistics.OPEN.keys()):
            dimension, values = statistics.OPEN[term]
            if len(self.terms) == 1 and not self.share_of and not self.value(dimension):
                return dimension, values
        return "", ()

    @property
    def moving(self) -> str:
        """How it moves over the years, a kind of ``statistics.MOVING``; empty where unknown."""
        if self.share_of:
            return "share"
        kinds = {statistics.MOVING.get(term, "") for term in self.terms & _HEADS}
        return kinds.pop() if len(kinds) == 1 else ""

    def key(self, **chosen: str) -> str:
        """Return the name in its one form; ``chosen`` fills what it leaves open."""
        told = {dimension: self.value(dimension) for dimension, _ in self.qualifiers} | chosen
        if told.get("price") == "nominal":
            del told["price"]  # what nobody qualifies is at the prices of its day
        parts = [*self.terms, *told.values()]
        parts += [f"share {self.share_of}"] if self.share_of else []
        parts += [f"per {self.per}"] if self.per else []
        return " ".join([MARK, *sorted(parts)])


@dataclass(slots=True)
class _Reading:
    """What has been read of a name so far, from the first telling token to after the last."""

    terms: set[str] = field(default_factory=set)
    qualifiers: set[tuple[str, str]] = field(default_factory=set)
    share_of: str = ""
    per: str = ""
    percent: bool = False
    base: str = ""
    start: int = -1
    end: int = 0
    depth: int = 0


def statistic_of(name: str) -> Statistic | None:
    """Return a whole name taken apart; None where it names no statistic that the language knows.

    >>> statistic_of("Health expenditure, total (% of GDP)").key()
    'statisticname expenditure health share gdp'
    >>> statistic_of("number of goals") is None
    True
    """
    return _whole(name)


@lru_cache(maxsize=4096)
def _whole(name: str) -> Statistic | None:
    tokens = tokenize(name.replace("_", " "))
    if len(tokens) > _LONGEST or not _heads_in(tokens):
        return None
    found = read_statistic(tokens, 0, lambda _: True)
    return found[0] if found else None


def _heads_in(tokens: Tokens) -> bool:
    return any(singular(lower) in _HEAD_STARTS for lower in tokens.lowers)


def names_statistic(lowers: tuple[str, ...]) -> bool:
    """Tell whether any word may begin the head of a statistic's name."""
    return any(lower in _HEAD_STARTS or singular(lower) in _HEAD_STARTS for lower in lowers)


def read_statistic(
    tokens: Tokens, start: int, knows: Callable[[str], bool]
) -> tuple[Statistic, int, int] | None:
    """Read the name from a token on as far as it goes; its first token and that after it.

    A word that is no part of any name is taken only where ``knows`` says that a source has it.
    """
    read, at = _Reading(end=start), start
    while at < len(tokens) and at - start < _LONGEST:
        size = _step(tokens, at, read, knows)
        if not size:
            break
        if read.start < 0 and read.end > start:
            read.start = at
        at += size
    made = None if read.depth else _made(read)  # half of what brackets say is no name
    return (made, read.start, read.end) if made else None


def is_qualified(text: str) -> bool:
    """Tell whether a text names a statistic of a part, at some prices, or divided by something.

    >>> is_qualified("Life expectancy for men is 71"), is_qualified("Life expectancy is 71")
    (True, False)
    """
    tokens = tokenize(text)
    for at in range(len(tokens)):
        if _share(tokens, at, _Reading()):
            return True
        found = read_statistic(tokens, at, lambda _: False)
        if found is not None:
            told = told_apart(found[0], tokens, found[2])
            if told.qualifiers or told.share_of or told.per:
                return True
    return False


def told_apart(statistic: Statistic, tokens: Tokens, end: int) -> Statistic:
    """Return a statistic with the whole or divisor that its figure names, after its own name ends.

    "Health spending was 9.4 % of GDP", "GDP reached $5,000 per person".
    """
    if statistic.share_of or statistic.per:
        return statistic
    read = _Reading()
    for at in range(end, len(tokens)):
        word = tokens[at].lower
        found = _divisor(tokens, at, read) if word in _PER else _share(tokens, at, read)
        if found:
            per = "" if _is_usual(read.per, statistic.terms) else read.per
            share = read.share_of
            if share or per:
                return replace(statistic, share_of=share, per=per, percent=bool(share))
            return statistic
    return statistic


def _is_usual(per: str, terms: Iterable[str]) -> bool:
    return any(statistics.DIVIDED.get(term) in {per, f"{per}s"} for term in terms)


def _step(tokens: Tokens, at: int, read: _Reading, knows: Callable[[str], bool]) -> int:
    """Read one part of a name; return how many tokens it has, 0 where the name is over."""
    token = tokens[at]
    if token.text in _MARKS:
        return _mark(tokens, at, read)
    if token.kind == "number":
        return _index_base(tokens, at, read)
    if token.lower in _PER:
        return _divisor(tokens, at, read)
    share = _share(tokens, at, read)
    if share:
        return share
    found = _phrase(tokens, at, _phrases())
    if found is None:
        return _other(tokens, at, read, knows)
    size, kind, value = found
    if kind == "term":
        read.terms.add(value)
    elif kind not in {"neutral", "link"}:
        read.qualifiers.add((kind, value))
    if kind != "link" and (kind != "neutral" or read.depth):
        read.end = at + size
    return size


def _other(tokens: Tokens, at: int, read: _Reading, knows: Callable[[str], bool]) -> int:
    """Read a word that no name has by itself: in brackets, or one of the sources' own."""
    form = singular(tokens[at].lower)
    if tokens[at].kind != "word" or form in _MONEY:
        return 1 if read.depth else 0
    if not (read.depth or knows(form)):
        return 0
    read.terms.add(form)
    read.end = at + 1
    return 1


def _mark(tokens: Tokens, at: int, read: _Reading) -> int:
    text = tokens[at].text
    if text in _OPENING:
        read.depth += 1
    elif text in _CLOSING:
        if not read.depth:
            return 0
        read.depth -= 1
        read.end = at + 1
    elif text == "%" and read.depth:
        share = _share(tokens, at, read)
        read.percent = True
        return share or 1
    elif text in "$€£%/" and not read.depth:
        return 0
    return 1


def _index_base(tokens: Tokens, at: int, read: _Reading) -> int:
    """Read "2005 = 100", the year in which an index is 100."""
    year = tokens[at].text
    if not read.depth:
        return 0
    if not (len(year) == 4 and tokens[at + 1].text == "=" and tokens[at + 2].text == str(_BASE)):
        if ("price", "constant") not in read.qualifiers:
            read.terms.add(year)  # "ages 15+" is a part of all ages
        return 1
    read.base, read.end = year, at + 3
    return 3


def _divisor(tokens: Tokens, at: int, read: _Reading) -> int:
    """Read "per capita", "per 1,000 live births"."""
    if tokens[at + 1].lower == "cent":
        return 0
    size = 1
    number = ""
    if tokens[at + 1].kind == "number":
        number, size = tokens[at + 1].text.replace(",", ""), 2
    found = _phrase(tokens, at + size, _divisors())
    word = tokens[at + size]
    if found is None and word.kind != "word":
        return 0
    told, value = (found[0], found[2]) if found else (1, singular(word.lower))
    if value in {"capita", "people"}:
        value = "people" if number else "capita"
    read.per = f"{number} {value}".strip()
    read.end = at + size + told
    return size + told


def _share(tokens: Tokens, at: int, read: _Reading) -> int:
    """Read "% of GDP", "percentage of total exports": the whole of a share."""
    for words in _shares():
        end = at + len(words)
        if tokens.lowers[at:end] != words:
            continue
        linked = tokens[end].lower in {"of", "total"}
        short = _phrase(tokens, end, _phrases())  # "internet_users_percent_population"
        if not (linked or (words != ("%",) and short and short[1] == "term")):
            continue
        after = end + linked
        while tokens[after].lower in {"the", "total", "all", "a", "its"}:
            after += 1
        whole = []
        while found := _phrase(tokens, after, _phrases()):
            if found[1] in {"link", "neutral"}:
                break
            whole.append(found[2])
            after += found[0]
        if not whole and tokens[after].kind == "word":
            whole, after = [singular(tokens[after].lower)], after + 1
        read.share_of, read.percent, read.end = " ".join(whole), True, after
        return after - at
    return 0


def _made(read: _Reading) -> Statistic | None:
    heads = read.terms & _HEADS
    if not heads:
        return None
    superfluous = {word for head in heads for word in statistics.UNITS.get(head, ())}
    terms = frozenset(term for term in read.terms if term in heads or term not in superfluous)
    per, share = read.per, read.share_of
    for divisor, words in statistics.PER.items():
        if "price" in heads and terms & set(words) and not per:
            terms, per = terms - set(words), divisor
    if per == "100 people":
        per, share = "", "population"
    if _is_usual(per, heads):
        per = ""
    return Statistic(terms, frozenset(read.qualifiers), share, per, read.percent, read.base)


def _phrase(tokens: Tokens, at: int, phrases: Phrases) -> tuple[int, str, str] | None:
    first = singular(tokens[at].lower)
    for words, kind, value in phrases.get(first, ()):
        size = len(words)
        if all(singular(tokens[at + i].lower) == words[i] for i in range(1, size)):
            return size, kind, value
    return None


@cache
def _phrases() -> Phrases:
    told = [(text, "term", group[0]) for group in statistics.HEADS for text in group]
    for dimension, values in statistics.QUALIFIERS.items():
        told += [(text, dimension, name) for name, group in values.items() for text in group]
    told += [(text, "neutral", "") for text in statistics.NEUTRAL]
    told += [(text, "link", "") for text in statistics.LINKS]
    return _indexed(told)


@cache
def _divisors() -> Phrases:
    per = statistics.PER.items()
    return _indexed([(text, "per", name) for name, group in per for text in group])


@cache
def _shares() -> tuple[tuple[str, ...], ...]:
    return tuple(tokenize(text).lowers for text in statistics.SHARES)


def _indexed(told: list[tuple[str, str, str]]) -> Phrases:
    found: dict[str, list[tuple[tuple[str, ...], str, str]]] = defaultdict(list)
    for text, kind, value in told:
        words = tuple(singular(lower) for lower in tokenize(text).lowers)
        found[words[0]].append((words, kind, value))
    return {
        first: tuple(sorted(each, key=lambda entry: -len(entry[0])))
        for first, each in found.items()
    }


_HEADS = frozenset(group[0] for group in statistics.HEADS)
_HEAD_STARTS = frozenset(
    singular(tokenize(text).lowers[0]) for group in statistics.HEADS for text in group
)
