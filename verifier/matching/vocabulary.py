"""The references' wordings found in a text: exact, in other order, or misspelt."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from verifier.matching.measured import may_name, measured, superseded
from verifier.matching.wording import Word, comparable, wording
from verifier.model.text import Span
from verifier.model.vocabulary import Alias, AliasKind, Hit, How

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model.vocabulary import Worded, Wordings

# A spelling is taken for another only from here on; below, words merely resemble.
FUZZY_CUTOFF = 88.0
# All words of an alias within so many content words of one another.
_WORDS_REACH = 10


class CatalogVocabulary:
    """Finds wordings by their comparable words."""

    def __init__(self, wordings: Wordings) -> None:
        self._wordings = wordings
        self._longest = wordings.longest
        self._starts: dict[tuple[str, int], tuple[tuple[str, ...], tuple[Worded, ...]]] = {}

    def spot(self, text: str, within: Span) -> tuple[Hit, ...]:
        """Return every alias and country named inside ``within``, in the order of the text.

        A shorter wording inside a longer one of the same kind is not reported: in "American
        contractors" nobody speaks of all contractors.
        """
        words = comparable(text, within)
        exact = list(_once(self._exact_hits(words, text)))
        names = tuple(measured(text, within, words, self._wordings))
        exact = [*superseded(exact, names), *(hit for name in names for hit in name.hits)]
        known = {_named(hit) for hit in exact}
        apart = [hit for hit in _once(self._words_hits(words, text)) if _named(hit) not in known]
        taken = [hit.span for hit in exact]
        fuzzy = [
            hit
            for hit in _once(self._fuzzy_hits(words))
            if not any(hit.span.overlaps(span) for span in taken)
        ]
        named = [hit for hit in exact if hit.kind is not AliasKind.PLACE]
        told = [*self._places_told(words), *(hit for hit in exact if hit.kind is AliasKind.PLACE)]
        places = _places(words, [hit for hit in _once(told) if _is_written(hit, text)])
        hits = [*_longest_only(named), *apart, *fuzzy, *places]
        return tuple(sorted(hits, key=lambda hit: (hit.span, -hit.how, _order(hit.alias))))

    def whole_names(self, text: str, within: Span) -> tuple[Span, ...]:
        """Return the names that hold commas or brackets and are one: "GDP, PPP (US$)"."""
        stretch = within.of(text)
        if not any(mark in stretch for mark in "(,;:[") or not may_name(stretch):
            return ()
        words = comparable(text, within)
        return tuple(name.span for name in measured(text, within, words, self._wordings))

    def _exact_hits(self, words: tuple[Word, ...], text: str) -> Iterator[Hit]:
        known = [self._wordings.knows(word.form) for word in words]
        for start, first in enumerate(words):
            for size in range(1, min(self._longest, len(words) - start) + 1):
                run = words[start : start + size]
                if not known[start + size - 1] or run[-1].segment != first.segment:
                    break
                forms = tuple(word.form for word in run)
                span = Span(first.span.start, run[-1].span.end)
                for each in self._wordings.exactly(forms):
                    # "Contractors from Afghanistan" may still be what "Afghan contractors" are not.
                    if each.forms == forms or (each.alias.positive and _acts(each, run, text)):
                        yield Hit(each.alias, span, How.EXACT, 100.0, size)

    def _places_told(self, words: tuple[Word, ...]) -> Iterator[Hit]:
        """Yield what the sources say of the names of countries, "in" or not."""
        for word in words:
            if word.place:
                for each in self._wordings.exactly((f"@{word.place}",)):
                    if each.alias.kind is AliasKind.PLACE:
                        yield Hit(each.alias, word.span, How.EXACT, 100.0, 1)

    def _words_hits(self, words: tuple[Word, ...], text: str) -> Iterator[Hit]:
        forms = [word.form for word in words]
        for index, form in enumerate(forms):
            if not self._wordings.knows(form):
                continue
            low, high = max(0, index - _WORDS_REACH), index + _WORDS_REACH + 1
            near = frozenset(forms[low:high])
            for each in self._wordings.led_by(form):
                if not near.issuperset(each.forms):
                    continue
                needed = frozenset(each.forms)
                run = tuple(word for word in words[low:high] if word.form in needed)
                if _acts(each, run, text):
                    span = Span(run[0].span.start, run[-1].span.end)
                    yield Hit(each.alias, span, How.WORDS, 100.0, len(needed))

    def _fuzzy_hits(self, words: tuple[Word, ...]) -> Iterator[Hit]:
        for start, first in enumerate(words):
            joined = ""
            for size in range(1, min(self._longest, len(words) - start) + 1):
                run = words[start : start + size]
                if run[-1].segment != first.segment:
                    break
                joined = f"{joined} {run[-1].form}" if joined else first.form
                span = Span(first.span.start, run[-1].span.end)
                choices, alike = self._misspelt(joined[:2], size)
                for known, score, at in process.extract_iter(
                    joined, choices, scorer=fuzz.ratio, processor=None, score_cutoff=FUZZY_CUTOFF
                ):
                    if joined != known and _same_numbers(joined, known):
                        yield Hit(alike[at].alias, span, How.FUZZY, round(score, 1), size)

    def _misspelt(self, start: str, size: int) -> tuple[tuple[str, ...], tuple[Worded, ...]]:
        """Return what may be misspelt in a run of words, joined, and the wordings themselves."""
        found = self._starts.get((start, size))
        if found is None:
            alike = self._wordings.begun(start, size)
            found = tuple(" ".join(each.forms) for each in alike), alike
            self._starts[start, size] = found
        return found


def _acts(each: Worded, run: tuple[Word, ...], text: str) -> bool:
    """Tell whether who does something in a wording does it in the text too.

    "Poland invaded Germany" has the words of "Germany invaded Poland"; "Poland was invaded by
    Germany" and "the war between Iraq and Iran" have the sense as well.
    """
    if not any(word.place for word in run):
        return True
    parties = _parties(each.alias.text)
    return not parties or _doer(run, text, parties) == parties[0]


@lru_cache(maxsize=100_000)
def _parties(text: str) -> tuple[str, ...]:
    """Return the names in a wording, the doer's first; none where they all stand together."""
    own = wording(text)
    named = [i for i, word in enumerate(own) if word.place or text[word.span.start].isupper()]
    if not named or named[-1] - named[0] < len(named):
        return ()
    forms = tuple(own[i].form for i in named)
    doer = _doer(own, text, forms)
    return (doer, *(form for form in forms if form != doer))


def _doer(words: tuple[Word, ...], text: str, parties: tuple[str, ...]) -> str:
    """Return who is named after "by", else who is named first."""
    for before, word in pairwise(words):
        by = "by" in text[before.span.end : word.span.start].lower().split()
        if by and word.form in parties:
            return word.form
    return next((word.form for word in words if word.form in parties), "")


def _named(hit: Hit) -> tuple[AliasKind, str, bool]:
    return hit.kind, hit.id, hit.alias.positive


def _once(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Yield one hit where several wordings of one thing meet the same words."""
    seen = set()
    for hit in hits:
        key = (*_named(hit), hit.span)
        if key not in seen:
            seen.add(key)
            yield hit


def _order(alias: Alias) -> tuple[str, str, str, bool]:
    return alias.kind.value, alias.id, alias.text, alias.positive


def _same_numbers(left: str, right: str) -> bool:
    """Fuzzy never reaches a figure: "September 11" is not "September 12"."""
    return _numbers(left) == _numbers(right)


def _numbers(text: str) -> list[str]:
    return [word for word in text.split() if any(letter.isdigit() for letter in word)]


def _longest_only(hits: list[Hit]) -> Iterator[Hit]:
    for hit in hits:
        inside = any(
            other.kind is hit.kind and other.size > hit.size and other.span.covers(hit.span)
            for other in hits
        )
        if not inside:
            yield hit


def _places(words: tuple[Word, ...], told: list[Hit]) -> Iterator[Hit]:
    """Yield the places named; what a source says of a name wins over what everybody knows."""
    for word in words:
        if word.place and not any(hit.span.overlaps(word.span) for hit in told):
            name = "demonym" if word.demonym else "name"
            yield Hit(Alias(AliasKind.PLACE, word.place, name), word.span, How.EXACT, 100.0, 1)
    for hit in told:
        if hit.alias.positive:
            yield replace(hit, alias=replace(hit.alias, text="name"))


def _is_written(hit: Hit, text: str) -> bool:
    """Tell whether the text has the alias letter by letter: "Myanmar" is not a "Burma" told of.

    Who is reading is not in Reading: a name with a capital has one in the text too.
    """
    written = hit.span.of(text).replace("’", "'").removesuffix("'s")
    own = wording(hit.alias.text)  # without the small words about it: "The Hague"
    told = hit.alias.text[own[0].span.start : own[-1].span.end].replace("’", "'") if own else ""
    told = told.removesuffix("'s")
    return written.casefold() == told.casefold() and (told.islower() or not written.islower())
