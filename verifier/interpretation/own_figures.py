"""Figures that one sentence tells of one thing: shares, totals, multiples, what falls to each."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.interpretation.moves import is_one_phrase, is_plain
from verifier.language import own_terms, proof
from verifier.model.claim import ChangePart, Parts, Role
from verifier.model.own_terms import Multiple, PerOne, Proportion, Total
from verifier.model.period import Grain
from verifier.model.quantity import Quantity
from verifier.model.units import PERCENT, unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.interpretation.line import Line
    from verifier.model.claim import Claim, Mention

_OUT_OF = frozenset(own_terms.OUT_OF)
_DETERMINERS = frozenset(own_terms.DETERMINERS)
_RETOLD = frozenset(own_terms.RETOLD)
_CLOSED = frozenset(own_terms.CLOSED)
_PERSONS = frozenset(own_terms.PERSONS)
_KINDS = tuple(frozenset(kinds) for kinds in own_terms.PERSON_KINDS)
_LISTED = frozenset(own_terms.LISTED)
_SHARED = frozenset((*own_terms.SHARED_BY, *own_terms.SHARED_WORDS))
_MOST_NOUNS = 2


def proportion_claims(line: Line) -> Iterator[Claim]:
    """Yield "120 of the 400 members (30 %)", "30 % (120 of 400)" and "120, or 30 %, of the 400"."""
    for trio in zip(line.mentions, line.mentions[1:], line.mentions[2:], strict=False):
        first, second, third = trio
        shares = [each for each in trio if each.role is Role.SHARE]
        counts = [each for each in trio if each.role is Role.COUNT]
        if len(shares) != 1 or len(counts) != 2 or not all(map(_is_lone, trio)):
            continue
        one, two = line.between(first.span, second.span), line.between(second.span, third.span)
        if third is shares[0]:
            ends = line.after(third.span)[0] in _CLOSED
            fits = _is_out_of(one) and _is_retold(two, first=second) and ends
        elif first is shares[0]:
            fits = one == ("(",) and _is_out_of(two) and line.after(third.span) == (")",)
        else:
            closed = two[:1] in {(")",), (",",)}
            fits = _is_retold(one) and closed and _is_out_of(two[1:])
        part, whole = (each.quantity for each in counts)
        share = shares[0].quantity
        same = _is_of_whole(shares[0], counts[1])
        if fits and same and part is not None and whole is not None and share is not None:
            span = first.span.hull(third.span)
            yield from line.claim(Proportion(part, whole, share), span)


def _is_of_whole(share: Mention, whole: Mention) -> bool:
    """Tell a share of the whole counted from "3 of 10 seats, 40 % of the vote"."""
    if share.noun is None or (whole.noun is None and share.span.start < whole.span.start):
        return True
    return whole.noun is not None and share.noun.head == whole.noun.head


def _is_lone(mention: Mention) -> bool:
    return is_plain(mention) and mention.change is None


def _is_out_of(words: tuple[str, ...]) -> bool:
    return words in _OUT_OF or (
        words[-1:] != () and words[-1] in _DETERMINERS and words[:-1] in _OUT_OF
    )


def _is_retold(words: tuple[str, ...], first: Mention | None = None) -> bool:
    """Tell what opens a figure told once more, after the rest of the noun before a bracket."""
    if first is not None and words[-1:] == ("(",):
        return len(words) <= _MOST_NOUNS + 1 and all(word.isalpha() for word in words[:-1])
    return 0 < len(words) <= _MOST_NOUNS and set(words) <= _RETOLD


def total_claims(line: Line) -> Iterator[Claim]:
    """Yield "8 people (3 men and 5 women)" and "3 men and 5 women, a total of 8 people"."""
    counts = [each for each in line.mentions if each.role is Role.COUNT and _is_lone(each)]
    for total in counts:
        if total.noun is None or total.noun.head not in _PERSONS or total.noun.part:
            continue
        at = counts.index(total)
        after, before = _listed(line, counts[at + 1 :]), _listed(line, counts[:at][::-1])[::-1]
        if len(after) > 1 and _opens(line, total, after):
            parts, span = after, total.span.hull(after[-1].span)
        elif len(before) > 1 and _sums_up(line, before, total):
            parts, span = before, before[0].span.hull(total.span)
        else:
            continue
        quantities = tuple(part.quantity for part in parts if part.quantity is not None)
        if _are_apart(parts) and total.quantity is not None:
            yield from line.claim(Total(total.quantity, quantities), span)


def _listed(line: Line, counts: Sequence[Mention]) -> list[Mention]:
    """Return the counts of one list, from the first on: "3 men, 4 women and 2 children"."""
    found = list(counts[:1])
    for one, other in pairwise(counts):
        first, second = sorted((one, other), key=lambda each: each.span)
        words = line.between(first.span, second.span)
        if not words or not _LISTED.issuperset(words):
            break
        found.append(other)
    return found


def _opens(line: Line, total: Mention, parts: Sequence[Mention]) -> bool:
    """Tell that a list stands beside its total, and that nothing is left out of it."""
    opener = line.between(total.span, parts[0].span)
    if len(opener) != 1 or opener[0] not in own_terms.LIST_OPENERS:
        return False
    close, following = line.after(parts[-1].span, 2)
    if opener == ("(",):
        return close == ")"
    return close in {".", ""} or (close in _CLOSED and close != "," and following not in _LISTED)


def _sums_up(line: Line, parts: Sequence[Mention], total: Mention) -> bool:
    words = line.between(parts[-1].span, total.span)
    summed = total.text.lower().startswith(own_terms.TOTAL_OF)
    before = line.before(parts[0].span)
    return (
        summed
        and bool(words)
        and set(words) <= set(own_terms.TOTAL_BEFORE)
        and not _LISTED.intersection(before)
    )


def _are_apart(parts: Sequence[Mention]) -> bool:
    """Tell kinds of people of which nobody is two: men and women, adults and children."""
    heads = [part.noun.head for part in parts if part.noun is not None]
    distinct = len(set(heads)) == len(parts)
    return distinct and any(kinds.issuperset(heads) for kinds in _KINDS)


def answer_claims(line: Line) -> Iterator[Claim]:
    """Yield "45 % said yes, 40 % no, and 25 % were undecided": shares of one whole.

    The sentence has no other figure, and one word for those who gave no answer.
    """
    shares = [each for each in line.mentions if each.timex is None]
    lowers = line.context.tokens.lowers
    if not _LEAST_ANSWERS <= len(shares) <= _MOST_ANSWERS or not _SHARED_PARTS.isdisjoint(lowers):
        return
    if sum(map(lowers.count, own_terms.ONE_ANSWER)) != 1 or not _are_opposite(lowers):
        return
    plain = all(
        each.role is Role.SHARE and _is_lone(each) and each.noun is None for each in shares[1:]
    )
    near = all(len(line.between(one.span, other.span)) <= _NEAR for one, other in pairwise(shares))
    quantities = tuple(each.quantity for each in shares if each.quantity is not None)
    if plain and near and shares[0].role is Role.SHARE and _is_lone(shares[0]):
        whole = Quantity.exact(100, PERCENT)
        yield from line.claim(Parts(whole, quantities), shares[0].span.hull(shares[-1].span))


def _are_opposite(lowers: tuple[str, ...]) -> bool:
    """Tell a yes and a no, each told once."""
    return any(
        all(sum(map(lowers.count, forms)) == 1 for forms in pair)
        for pair in own_terms.OPPOSITE_ANSWERS
    )


_LEAST_ANSWERS, _MOST_ANSWERS, _NEAR = 3, 4, 7
_SHARED_PARTS = frozenset(proof.SHARED_PARTS)


def multiple_claims(line: Line) -> Iterator[Claim]:
    """Yield "tripled from 20 to 61", where nothing else is told of the change."""
    for factor in line.mentions:
        change = factor.change
        if factor.role is not Role.CHANGE or factor.pattern != "factor" or change is None:
            continue
        ends = {
            each.change.part: each
            for each in line.mentions
            if each.change is not None and each.change.verb == change.verb and each is not factor
        }
        if set(ends) != {ChangePart.FROM, ChangePart.TO} or factor.quantity is None:
            continue
        start, end = ends[ChangePart.FROM], ends[ChangePart.TO]
        told = (factor, start, end)
        if not all(map(is_plain, told)) or not is_one_phrase(line.context, told):
            continue
        if start.quantity is not None and end.quantity is not None:
            form = Multiple(start.quantity, end.quantity, factor.quantity.low)
            if start.quantity.unit.comparable(end.quantity.unit):
                span = factor.span.hull(start.span).hull(end.span)
                yield from line.claim(form, span)


def per_one_claims(line: Line) -> Iterator[Claim]:
    """Yield "$40bn for 330 million people, $121 each" and "100 km in 2 h, averaging 50 km/h"."""
    for trio in zip(line.mentions, line.mentions[1:], line.mentions[2:], strict=False):
        first, second, third = trio
        one, two = line.between(first.span, second.span), line.between(second.span, third.span)
        if second.role is Role.COUNT and all(map(_is_lone, trio)):
            shared = set(one) <= _SHARED and not set(own_terms.SHARED_BY).isdisjoint(one)
            amounts = bool(two) and set(two) <= set(own_terms.AMOUNTS_TO)
            if shared and amounts and _is_each(line, third):
                yield from _per_one(line, trio)
        elif second.role is Role.DURATION and one == ("in",):
            averaged = not set(own_terms.AVERAGING).isdisjoint(two)
            if averaged and set(two) <= set(own_terms.AVERAGE_SPEED):
                yield from _speed(line, trio)


def _is_each(line: Line, mention: Mention) -> bool:
    word, head, end = line.after(mention.span, 3)
    if word in own_terms.EACH:
        return head in _CLOSED
    return word in own_terms.PER and head in own_terms.HEADS and end in _CLOSED


_PER_PERSON = "/person"


def _per_one(line: Line, trio: tuple[Mention, Mention, Mention]) -> Iterator[Claim]:
    total, count, each = (mention.quantity for mention in trio)
    if total is None or count is None or each is None or total.unit == count.unit:
        return
    symbol = each.unit.symbol
    if symbol.endswith(_PER_PERSON):
        each = replace(each, unit=unit(symbol.removesuffix(_PER_PERSON)))
    if total.unit.comparable(each.unit):
        yield from line.claim(PerOne(total, count, each), trio[0].span.hull(trio[2].span))


_HOURS = {Grain.HOUR: 1, Grain.MINUTE: 60, Grain.SECOND: 3600}


def _speed(line: Line, trio: tuple[Mention, Mention, Mention]) -> Iterator[Claim]:
    """Yield a distance, the time it took and an average speed, all in kilometres and hours."""
    length, speed, duration = trio[0].quantity, trio[2].quantity, trio[1].duration
    if length is None or speed is None or duration is None or duration.parts or duration.vague:
        return
    per_hour = _HOURS.get(duration.grain)
    plain = is_plain(trio[0]) and is_plain(trio[2]) and trio[1].hedge == "none"
    if per_hour is None or not plain or trio[1].comparator != "=":
        return
    kilometre, kmh = unit("km"), unit("kmh")
    if not (length.unit.comparable(kilometre) and speed.unit.comparable(kmh)):
        return
    low, high, step = (each / per_hour for each in (duration.low, duration.high, duration.step))
    hours = Quantity(low, high, unit("h"), step, duration.text)
    each = replace(speed.to(kmh), unit=kilometre)
    form = PerOne(length.to(kilometre), hours, each)
    yield from line.claim(form, trio[0].span.hull(trio[2].span))
