"""Words read as others that ask or say the same: "prior to" as "before", "boasts" as "had"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from verifier.language import questions, rewordings
from verifier.matching.relations.kinds import ASKING, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.matching.relations.links import Link
    from verifier.matching.relations.texts import Word

    Phrase = tuple[str, ...]

_LONGEST = 5
_BETWEEN = frozenset((Kind.MORE, Kind.LESS, Kind.BETTER, Kind.WORSE, Kind.EARLIER, Kind.LATER))
_THAN = frozenset(tuple(each.split()) for each in rewordings.THAN_AFTER_MORE)
_MORE = frozenset(rewordings.MORE_BEFORE_THAN)
_BARE = frozenset(questions.BARE_BOUNDS)
_VOWELS = "aeiou"
# A verb of each kind is read as one that the forms know; of DOING it is not one that joins.
_READ_AS = (
    ("had", rewordings.HAVING),
    ("was", rewordings.BEING),
    ("occurred", rewordings.HAPPENING),
    ("played", rewordings.PLAYING),
    ("", rewordings.DOING),
)
ROW_KINDS = frozenset(rewordings.ROW_KINDS)


def read_as(words: Sequence[Word], at: int, found: Sequence[Link]) -> tuple[Phrase, int] | None:
    """Return what the words from one on are read as, and how many they are; the longest first.

    ``found`` is what stands before: "compared to" is "than" after a comparative alone.
    """
    for size in range(min(_LONGEST, len(words) - at), 0, -1):
        phrase = tuple(word.text for word in words[at : at + size])
        if phrase in _THAN and any(link.kind in _BETWEEN for link in found):
            return ("than",), size
        if size == 1 and phrase[0] in _MORE and found and _compares(words, at + 1):
            return ("more",), 1
        meant = _phrases().get(phrase)
        if meant is None or (meant[0] in _BARE and not _is_before_figure(words, at + size)):
            continue
        return meant, size
    return None


def doing(word: Word) -> str | None:
    """Return the plain verb that a verb is read as: "had", "was"; "" for one of no weight."""
    return _verbs().get(word.text)


def _compares(words: Sequence[Word], at: int) -> bool:
    texts = [word.text for word in words[at:]]
    return "than" in texts or any(
        tuple(texts[place : place + size]) in _THAN
        for place in range(len(texts))
        for size in range(2, _LONGEST)
    )


def _is_before_figure(words: Sequence[Word], at: int) -> bool:
    after = [word for word in words[at : at + 3] if word.text not in {"a", "the", "of"}]
    return bool(after) and after[0].number is not None


@cache
def _phrases() -> dict[Phrase, Phrase]:
    return {
        tuple(phrase.split()): tuple(meant.split())
        for meant, phrases in rewordings.PHRASES.items()
        for phrase in phrases
    }


@cache
def _verbs() -> dict[str, str]:
    found: dict[str, str] = {}
    for meant, verbs in _READ_AS:
        for verb in verbs:
            for form in forms_of_verb(verb):
                if form not in ASKING:
                    found.setdefault(form, meant)
    return found


def forms_of_verb(verb: str) -> Iterator[str]:
    """Yield the forms of a verb given by its first and its irregular ones.

    >>> list(forms_of_verb("hold held")), list(forms_of_verb("carry"))
    (['hold', 'held', 'holds', 'holding'], ['carry', 'carries', 'carrying', 'carried'])
    """
    base, *others = verb.split()
    yield base
    yield from others
    stem = base.removesuffix("e")
    sibilant = base.endswith(("s", "x", "z", "ch", "sh", "o"))
    to_i = base.endswith("y") and base[-2] not in _VOWELS
    yield f"{base[:-1]}ies" if to_i else f"{base}es" if sibilant else f"{base}s"
    yield f"{stem}ing" if not base.endswith("ee") else f"{base}ing"
    if not others:
        yield f"{base[:-1]}ied" if to_i else f"{stem}ed"
