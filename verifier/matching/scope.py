"""The gates that a fact passes before it may speak: entity, place, period, time on record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.language import english, proof, words
from verifier.matching.wording import comparable
from verifier.model.claim import Origin
from verifier.model.finding import BORROWED, Reason, SlotMatch
from verifier.model.text import Span
from verifier.model.vocabulary import AliasKind, How
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from datetime import date

    from verifier.model.claim import Claim
    from verifier.model.fact import Fact
    from verifier.model.period import Period
    from verifier.model.text import Document
    from verifier.model.vocabulary import Hit

_A_MONTH = 28
_INTO_PLACE = frozenset(proof.INTO_PLACE)


@dataclass(frozen=True, slots=True)
class Entity:
    """Of whom a figure is said: an id, the words, and where they stood.

    ``sole`` tells that the text before names no other; only then may what is taken over accuse.
    """

    id: str
    text: str
    origin: Origin
    how: How
    sole: bool = True


def entities(claim: Claim, document: Document, taken: tuple[Span, ...]) -> tuple[Entity, ...]:
    """Return the entities a figure may be said of, from the nearest origin that names any.

    Words inside ``taken`` (a measure's own name) name no entity. A nation inside the counted noun
    ("British nurses") is the only one. An inherited entity is refused
    where the sentence names a place that nobody knows: "in Atlantis" is not the country before.
    """
    counted = [hit for hit in claim.named if hit.kind is AliasKind.PLACE]
    if counted:
        return tuple(Entity(hit.id, hit.id, Origin.WORDS, hit.how) for hit in counted)
    for origin, hits in (
        (Origin.CLAUSE, claim.hits),
        (Origin.SENTENCE, claim.nearby),
        (Origin.EARLIER, claim.inherited),
    ):
        if origin is not Origin.CLAUSE and _names_unknown_place(claim, document):
            return ()
        found: dict[str, Entity] = {}
        for hit in hits:
            if not _names_entity(hit) or any(span.covers(hit.span) for span in taken):
                continue
            if _is_of_currency(hit, document):
                continue
            text = hit.span.of(document.text)
            sole = len({each.id for each in hits if _names_entity(each)}) == 1
            found.setdefault(hit.id, Entity(hit.id, text, origin, hit.how, sole))
            if origin is Origin.EARLIER:
                break  # the nearest one only
        if found:
            return tuple(found.values())
    return ()


def _is_of_currency(hit: Hit, document: Document) -> bool:
    """Tell the country of a currency, which has nothing else to do with it: "US dollars"."""
    following = tokenize(document.text, hit.span.end, hit.span.end + _WORD)[0].lower
    language = english()
    return following in language.currency_words or following in language.currency_signs


# No name of a currency is longer.
_WORD = 16


def _names_entity(hit: Hit) -> bool:
    if hit.kind is AliasKind.PLACE:
        return True
    exact = hit.how is How.EXACT and hit.alias.positive
    return hit.kind is AliasKind.SUBJECT and exact and not hit.alias.dated


def _names_unknown_place(claim: Claim, document: Document) -> bool:
    tokens = tokenize(document.text, claim.sentence.span.start, claim.sentence.span.end)
    known = [word.span for word in comparable(document.text, claim.sentence.span) if word.place]
    known += [hit.span for hit in (*claim.hits, *claim.nearby)]
    if claim.mention:
        known.append(claim.mention.span)
    for index, token in enumerate(tokens.items):
        name = token.kind == "word" and token.text[:1].isupper()
        if not name or tokens[index - 1].lower not in _INTO_PLACE:
            continue
        where = Span(token.start, token.end)
        if not any(span.overlaps(where) for span in known) and not _is_month(token.lower):
            return True
    return False


def _is_month(word: str) -> bool:
    return word in english().months or word in english().weekdays


def place_slot(claim: Claim, document: Document, fact: Fact, named: Span) -> SlotMatch | None:
    """Return how the claim's place meets the fact's; None when it does not.

    The place attached to the thing named ("contractors in Iraq") decides; else one of the
    clause's, the sentence's, or one of an earlier sentence.
    """
    if fact.place is None:
        return SlotMatch("place", "", "exact", Origin.DEFAULT)
    attached = _attached_place(claim, document, named)
    if attached:
        meets = attached == fact.place
        return SlotMatch("place", attached, "exact", Origin.CLAUSE) if meets else None
    for origin, hits in ((Origin.CLAUSE, claim.hits), (Origin.SENTENCE, claim.nearby)):
        if any(_names_place(hit) and hit.id == fact.place for hit in hits):
            return SlotMatch("place", fact.place, "exact", origin)
        if any(_is_location(hit, document) for hit in hits):
            return None  # the sentence speaks of somewhere else
    if any(hit.kind is AliasKind.PLACE and hit.id == fact.place for hit in claim.inherited):
        how = "inherited" if _keeps_topic(claim, document, fact) else BORROWED
        return SlotMatch("place", fact.place, how, Origin.EARLIER)
    return None


def _names_place(hit: Hit) -> bool:
    return hit.kind is AliasKind.PLACE and hit.alias.text == "name"


def _is_location(hit: Hit, document: Document) -> bool:
    """Tell a country where something is ("in Iraq") from one that acts ("the US kept")."""
    if not _names_place(hit):
        return False
    before = tokenize(document.text, max(0, hit.span.start - 12), hit.span.start).items
    words_before = [token.lower for token in before if token.lower != "the"]
    return bool(words_before) and words_before[-1] in _INTO_PLACE


def _keeps_topic(claim: Claim, document: Document, fact: Fact) -> bool:
    """Tell whether the sentence stays with the source's topic without naming the place.

    It points back ("from this country"), or names another thing of the same source.
    """
    tokens = tokenize(document.text, claim.clause.start, claim.clause.end)
    if any(token.lower in words.BACK_POINTERS for token in tokens.items):
        return True
    return any(
        hit.alias.topic == fact.topic
        and hit.alias.positive
        and hit.how is How.EXACT
        and hit.kind is AliasKind.SUBJECT
        and hit.id != fact.subject
        for hit in (*claim.hits, *claim.nearby)
    )


def _attached_place(claim: Claim, document: Document, named: Span) -> str | None:
    """Return the place that follows the named thing through a preposition."""
    tokens = tokenize(document.text, named.end, claim.clause.end)
    if tokens[0].lower not in _INTO_PLACE:
        return None
    for word in comparable(document.text, Span(named.end, claim.clause.end))[:1]:
        told = (hit.id for hit in claim.hits if _names_place(hit) and hit.span.covers(word.span))
        if word.place and not word.demonym:
            return next(told, word.place)
        return next(told, None)
    return None


def period_slot(claim: Claim, fact: Fact, published: date | None) -> SlotMatch | tuple[str, Reason]:
    """Return how the claim's time meets the fact's, or why it does not."""
    slot = claim.period_slot
    if fact.valid is None:
        return SlotMatch("period", "", "exact", Origin.DEFAULT)
    if slot.span is not None and claim.period is None:
        return f"{slot.value!r} needs the article's date", Reason.ANCHOR_MISSING
    if claim.period is not None:
        if _is_of(claim.period, fact, fact.valid):
            return SlotMatch("period", str(claim.period), "period", slot.origin)
        if fact.valid.grain == claim.period.grain or not claim.period.overlaps(fact.valid):
            return f"is of {fact.valid}, not {claim.period}", Reason.OUTSIDE_PERIOD
        return f"is of {fact.valid}, not of {claim.period} alone", Reason.OUTSIDE_PERIOD
    if published is None:
        return "the present of an article without a date", Reason.ANCHOR_MISSING
    if published in fact.valid:
        return SlotMatch("period", published.isoformat(), "latest", Origin.DOCUMENT)
    age = (published - fact.valid.end).days
    if 0 <= age <= fact.max_age_days:
        return SlotMatch("period", published.isoformat(), "latest", Origin.DOCUMENT)
    if age > fact.max_age_days > 0:
        why = f"is of {fact.valid}: on {published} past the {fact.max_age_days} days it may be used"
        return why, Reason.SOURCE_STALE
    return f"is of {fact.valid}, too far from {published}", Reason.OUTSIDE_PERIOD


def _is_of(period: Period, fact: Fact, valid: Period) -> bool:
    """Tell whether a fact's period is the claim's.

    A level that holds for a while serves any time in it. A column with a value a period serves
    that period; a month of the year only for a count, for a rate's yearly value is an average, and
    a day ("on Sunday") not at all.
    """
    if not fact.series:
        return period.overlaps(valid)
    count = fact.quantity is not None and fact.quantity.unit.dimension == "count"
    return period == valid or (count and period in valid and period.length >= _A_MONTH)
