"""At which words a value may begin, what must follow them, and the readers to ask there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.extraction import factors, roles, vague
from verifier.extraction.factors import read_factor_mention
from verifier.extraction.gates import gates, number_gates, opens, third_words
from verifier.extraction.mentions import (
    read_date_mention,
    read_duration_mention,
    read_figure_mention,
    read_identifier_mention,
)
from verifier.extraction.proportions import joiners, read_ratio_mention
from verifier.extraction.ranks import read_age_mention, read_rank_mention
from verifier.extraction.scores import read_score_mention
from verifier.extraction.vague import read_vague_mention
from verifier.language.derived import per_language
from verifier.notation import ages, dates, durations, ordinals, quantities

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.extraction.gates import Gate, Gates
    from verifier.language import Language
    from verifier.model.claim import Mention
    from verifier.notation.tokens import Tokens

    # Returns the mention that begins at a token, None to skip what stands there, and the token
    # after it; nothing when it reads nothing. Tokens before the last argument are taken.
    Reader = Callable[[Tokens, int, Language, int], tuple[Mention | None, int] | None]

    # A reader, and the words one of which must follow for it to be asked; None: any.
    Gated = tuple[Reader, Gate | None]

_MOST_WORDS = 65_536
_MOST_FOLLOWING = 4_096

# In the order of precedence: a date is no length of time, a length no code, a code no figure.
_AT_DIGITS: tuple[tuple[str, Reader], ...] = (
    ("age", read_age_mention),
    ("ratio", read_ratio_mention),
    ("date", read_date_mention),
    ("rank", read_rank_mention),
    ("score", read_score_mention),
    ("duration", read_duration_mention),
    ("identifier", read_identifier_mention),
    ("factor", read_factor_mention),
    ("figure", read_figure_mention),
)
_YEAR_SIZE = 4


class Following(dict[str, "tuple[Reader, ...]"]):
    """The readers to ask where a value may begin, by the word that follows there.

    ``thirds`` are, by reader and following word, the words one of which must stand after that;
    ``aged`` the words that may follow the number of an age which nothing before it tells.
    """

    def __init__(
        self,
        asked: tuple[Gated, ...],
        thirds: dict[Reader, Gates] | None = None,
        aged: Gate | None = None,
    ) -> None:
        super().__init__()
        self._asked = asked
        self._thirds = thirds or {}
        self._aged = aged
        self.__missing__("")  # never empty, so never taken for nothing

    def __missing__(self, after: str) -> tuple[Reader, ...]:
        if len(self) >= _MOST_FOLLOWING:
            self.clear()
        found = self[after] = tuple(
            self._narrowed(reader, after)
            for reader, gate in self._asked
            if gate is None or opens(gate, after)
        )
        return found

    def _narrowed(self, reader: Reader, after: str) -> Reader:
        """Return a reader that looks at one more word first, where most is told by that."""
        third = self._thirds.get(reader, {}).get(after)
        if third:
            return _before(third, reader)
        told = self._aged is None or after in self._aged or after[:1].isdecimal()
        return reader if told or reader is not read_age_mention else _read_told_age


def _before(third: Gate, reader: Reader) -> Reader:
    """Return a reader that asks another only where one of the words stands third."""

    def read(
        tokens: Tokens, at: int, language: Language, floor: int
    ) -> tuple[Mention | None, int] | None:
        word = tokens.low[at + 2]
        if word not in third and word.isascii():  # an accent is no difference
            return None
        return reader(tokens, at, language, floor)

    return read


def _read_told_age(
    tokens: Tokens, at: int, language: Language, floor: int
) -> tuple[Mention | None, int] | None:
    """Read an age that only the words before it tell, or "older" after the next word."""
    low, words = tokens.low, language.ages
    before = low[at - 1]
    if before not in words.before and before != "-" and low[at + 2] not in words.older:
        return None
    return read_age_mention(tokens, at, language, floor)


class Beginnings(dict[str, "Following | None"]):
    """What may begin at each word met so far, looked up once for each; None for nothing."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._readers = _readers(language)
        self._numbers = frozenset(language.cardinals)
        self._gates = gates(language)
        self._number_gates = number_gates(language) | {"ratio": joiners(language)}
        self._thirds = third_words(language)
        self._aged = ages.followers(language)
        self._digits = self._following(_AT_DIGITS, {})
        self._years = self._following(_AT_DIGITS, {"date": None})

    def __missing__(self, word: str) -> Following | None:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[word] = self._look(word)
        return found

    def _look(self, word: str) -> Following | None:
        asked = self._readers.get(word)
        if asked is None:
            if not (word[0].isdecimal() or (word[0] == "." and len(word) > 1)):
                return None
            return self._years if len(word) == _YEAR_SIZE else self._digits
        own = {kind: self._gates.get(kind, {}).get(word) for kind, _ in asked}
        if word in self._numbers:
            return self._following(asked, {kind: gate for kind, gate in own.items() if gate})
        gated = tuple((reader, own[kind]) for kind, reader in asked)
        thirds = {
            reader: self._thirds[kind][word]
            for kind, reader in asked
            if word in self._thirds.get(kind, {})
        }
        return Following(gated, thirds)

    def _following(
        self, asked: tuple[tuple[str, Reader], ...], own: dict[str, Gate | None]
    ) -> Following:
        """Return what may follow a number; ``own`` are the gates of the number itself."""
        gated = {**self._number_gates, **own}
        readers = tuple((reader, gated.get(kind)) for kind, reader in asked)
        return Following(readers, aged=self._aged)


def _readers(language: Language) -> dict[str, tuple[tuple[str, Reader], ...]]:
    """Return, for each word at which a value may begin, the readers to ask there."""
    begins = (
        ("age", read_age_mention, ages.heads(language)),
        ("ratio", read_ratio_mention, frozenset(language.cardinals)),
        ("date", read_date_mention, dates.heads(language) - language.time.articles),
        ("rank", read_rank_mention, ordinals.heads(language)),
        ("identifier", read_identifier_mention, roles.heads(language)),
        ("factor", read_factor_mention, factors.heads(language)),
        ("duration", read_duration_mention, durations.heads(language)),
        ("figure", read_figure_mention, quantities.heads(language)),
        ("vague", read_vague_mention, vague.heads(language)),
    )
    words = {word for _, _, heads in begins for word in heads}
    return {
        word: tuple((kind, reader) for kind, reader, heads in begins if word in heads)
        for word in words
    }


@per_language
def beginnings(language: Language) -> Beginnings:
    """Return the beginnings of a language, one for all its documents."""
    return Beginnings(language)
