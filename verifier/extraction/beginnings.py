"""At which words a value may begin, what must follow them, and the readers to ask there."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.extraction import factors, roles, vague
from verifier.extraction.factors import read_factor_mention
from verifier.extraction.gates import after_numbers, gates
from verifier.extraction.mentions import (
    read_date_mention,
    read_duration_mention,
    read_figure_mention,
    read_identifier_mention,
)
from verifier.extraction.ranks import read_age_mention, read_rank_mention
from verifier.extraction.scores import read_score_mention
from verifier.extraction.vague import read_vague_mention
from verifier.language import language_of
from verifier.notation import ages, dates, durations, ordinals, quantities

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.language import Language
    from verifier.model.claim import Mention
    from verifier.notation.tokens import Tokens

    # Returns the mention that begins at a token, None to skip what stands there, and the token
    # after it; nothing when it reads nothing. Tokens before the last argument are taken.
    Reader = Callable[[Tokens, int, Language, int], tuple[Mention | None, int] | None]

    # The readers to ask at a word; the words one of which must follow it, if one must; and the
    # readers to ask instead where the word is a number and what follows is no word of a time.
    Beginning = tuple[tuple[Reader, ...], frozenset[str] | None, tuple[Reader, ...]]

_MOST_WORDS = 65_536

# In the order of precedence: a date is no length of time, a length no code, a code no figure.
_AT_DIGITS: tuple[Reader, ...] = (
    read_age_mention,
    read_date_mention,
    read_rank_mention,
    read_score_mention,
    read_duration_mention,
    read_identifier_mention,
    read_factor_mention,
    read_figure_mention,
)


# Before a word that no table of times or ranks knows, a number counts, or is an age or a name.
_COUNTED: tuple[Reader, ...] = (read_age_mention, read_identifier_mention, read_figure_mention)
_YEAR_SIZE = 4


@cache
def _readers(code: str) -> dict[str, tuple[Reader, ...]]:
    """Return, for each word at which a value may begin, the readers to ask there."""
    language = language_of(code)
    begins = (
        (read_age_mention, ages.heads(language)),
        (read_date_mention, dates.heads(language) - language.time.articles),
        (read_rank_mention, ordinals.heads(language)),
        (read_identifier_mention, roles.heads(language)),
        (read_factor_mention, factors.heads(language)),
        (read_duration_mention, durations.heads(language)),
        (read_figure_mention, quantities.heads(language)),
        (read_vague_mention, vague.heads(language)),
    )
    words = {word for _, heads in begins for word in heads}
    return {word: tuple(reader for reader, heads in begins if word in heads) for word in words}


class Beginnings(dict[str, "Beginning | None"]):
    """What may begin at each word met so far, looked up once for each; None for nothing."""

    def __init__(self, code: str) -> None:
        super().__init__()
        language = language_of(code)
        self._readers = _readers(code)
        self._numbers = frozenset(language.cardinals)
        self._gates = self._gates_of(code)
        self.telling = after_numbers(code)

    def __missing__(self, word: str) -> Beginning | None:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[word] = self._look(word)
        return found

    def _look(self, word: str) -> Beginning | None:
        readers = self._readers.get(word)
        if readers is None:
            if not (word[0].isdecimal() or (word[0] == "." and len(word) > 1)):
                return None
            return _AT_DIGITS, None, () if len(word) == _YEAR_SIZE else _COUNTED
        return readers, self._gates.get(word), _COUNTED if word in self._numbers else ()

    def _gates_of(self, code: str) -> dict[str, frozenset[str]]:
        begins: dict[Reader, set[str]] = {read_date_mention: set(), read_figure_mention: set()}
        for word, asked in self._readers.items():
            if begins.keys() >= set(asked):
                for reader in asked:
                    begins[reader].add(word)
        begin_dates, begin_figures = map(frozenset, begins.values())
        return gates(code, begin_dates, begin_figures)


@cache
def beginnings(code: str) -> Beginnings:
    """Return the beginnings of a language, one for all its documents."""
    return Beginnings(code)
