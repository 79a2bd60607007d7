"""Words made comparable: case, plural, possessive and country names out of the way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from verifier.language import english, words
from verifier.model.text import Span
from verifier.notation.tokens import Token, Tokens, phrases, tokenize

_SKIPPED = frozenset(
    {*words.FUNCTION_WORDS, *words.LIGHT_VERBS, *words.TIME_WORDS, *words.AUXILIARIES, "s"}
)
_LIGHT_BEFORE_PLACE = frozenset({"took", "taking"})
_BREAKS = frozenset(',;:()[]"“”!?')
_SHORT_NAME = 4
_INSIDE = frozenset({"in", "inside", "across", "throughout", "within"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word in its comparable form; ``place`` is an ISO code when it names a country.

    ``segment`` counts the breaks (commas, quotation marks …) before it in its stretch of text.
    """

    form: str
    span: Span
    segment: int
    place: str | None = None
    demonym: bool = False


def comparable(text: str, within: Span | None = None) -> tuple[Word, ...]:
    """Return the content words of a stretch of text in comparable form.

    >>> [word.form for word in comparable("the US army's attacks of September 11")]
    ['@USA', 'army', 'attack', 'september', '11']
    """
    span = within or Span(0, len(text))
    tokens = tokenize(text, span.start, span.end)
    found: list[Word] = []
    segment, at = 0, 0
    while at < len(tokens):
        place = _place_at(tokens, at)
        if place:
            code, size, demonym = place
            where = Span(tokens[at].start, tokens[at + size - 1].end)
            found.append(Word(f"{_relation(tokens, at)}@{code}", where, segment, code, demonym))
            at += size
            continue
        token = tokens[at]
        segment += token.text in _BREAKS
        if token.kind != "mark" and not _is_skipped(token, tokens[at + 1]):
            found.append(Word(_form(token), Span(token.start, token.end), segment))
        at += 1
    return tuple(found)


def _relation(tokens: Tokens, at: int) -> str:
    """Return what a preposition makes of the country named at a token.

    "Troops in Afghanistan" are not "Afghan troops", nor is "independence from Pakistan" Pakistan's,
    whatever the order of the words.
    """
    if tokens[at - 1].lower in _INSIDE:
        return "in "
    before = tokens[at - 2] if tokens[at - 1].lower == "the" else tokens[at - 1]
    return "from " if before.lower == "from" else ""


@lru_cache(maxsize=100_000)
def wording(text: str) -> tuple[Word, ...]:
    """Return the content words of an alias or other short text, kept for the next time."""
    return comparable(text)


def _is_skipped(token: Token, following: Token) -> bool:
    """Tell a word that names nothing: "took place", but not "took office"."""
    if token.lower in _LIGHT_BEFORE_PLACE and following.lower != "place":
        return False
    return _bare(token.lower) in _SKIPPED and not (token.text.isupper() and len(token.text) > 1)


def _bare(word: str) -> str:
    for mark in ("'s", "’s", "'", "’"):
        if word.endswith(mark) and len(word) > len(mark):
            return word[: -len(mark)]
    return word


def _form(token: Token) -> str:
    if token.kind == "number":
        return token.text.replace(",", "")
    return singular(_bare(token.lower).replace(".", "").replace("_", " "))


def singular(word: str) -> str:
    """Return a word without its plural ending; irregular plurals stay as they are.

    >>> [singular(word) for word in ("forces", "parties", "boxes", "virus", "fighters")]
    ['force', 'party', 'box', 'virus', 'fighter']
    """
    if len(word) < 4 or word.endswith(words.SINGULAR_ENDINGS) or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("xes", "ches", "shes", "sses")):
        return word[:-2]
    return word[:-1]


@cache
def _gazetteer() -> tuple[dict[tuple[str, ...], tuple[str, bool, str]], int]:
    table: dict[tuple[str, ...], tuple[str, bool, str]] = {}
    for code, (names, demonyms) in english().places.items():
        for demonym, forms in ((False, names), (True, demonyms)):
            for form in forms:
                table[tokenize(form).lowers] = (code, demonym, form)
    return table, max(len(key) for key in table)


@cache
def _not_places() -> frozenset[tuple[str, ...]]:
    return phrases(words.NOT_PLACES)


def _place_at(tokens: Tokens, at: int) -> tuple[str, int, bool] | None:
    """Return the code, number of words and demonymity of the country named at a token."""
    if not tokens[at].text[:1].isupper():
        return None
    table, longest = _gazetteer()
    following = tuple(_plain(token) for token in tokens.items[at : at + longest])
    for size in range(len(following), 0, -1):
        found = table.get(following[:size])
        if found is None or _is_other_name(tokens, at):
            continue
        code, demonym, form = found
        # "us" the pronoun is not "US"; long names may be written in any case.
        if len(form) <= _SHORT_NAME and _bare(tokens[at].text) != form:
            continue
        return code, size, demonym
    return None


def _plain(token: Token) -> str:
    return _bare(token.lower).replace("’", "'")


def _is_other_name(tokens: Tokens, at: int) -> bool:
    return any(
        tokens.phrase_at(start, _not_places()) > at - start
        for start in range(max(0, at - 3), at + 1)
    )


@lru_cache(maxsize=100_000)
def place_code(name: str) -> str | None:
    """Return the ISO code of a text that is one country's name or code, else None.

    >>> place_code("Britain"), place_code("GBR"), place_code("Atlantis")
    ('GBR', 'GBR', None)
    """
    if name in english().places:
        return name
    named = comparable(name)
    if len(named) == 1 and named[0].place and not named[0].demonym:
        return named[0].place
    return None
