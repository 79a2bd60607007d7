"""How NewsQuant writes figures: values with a noun or a unit, and what its annotators leave out.

Its conventions, which are not a news reader's in each case:

- What moved or reached "from X to Y" is one figure with two values, in the order of the words.
- A bare figure has the unit of a figure beside it: "435 homes … and 187 by tender".
- Units are lemmas: a superlative is its positive, participles and "more" are left out.
- A share has the unit "% X", where X is what it is a share of; "-" where nothing is named.
- A direction is the figure's by which something moved, and the level's in a unit beside it; a
  change told by a noun ("a 5 % rise") or a comparative ("5 % higher") is none.
- A conversion in brackets has the hedge of what it converts.
- "Nearly" and "almost" say about, as does the verb "to average".
- Scores, factors, ranges of age and counts such as "a few" and "several" are no figures, nor is "a
  century"; times are none either, but the length in "nine days later" is.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from suite_figures import modifier, value_of

from verifier.language import english
from verifier.language.en import currencies, units
from verifier.model.claim import ChangePart, Mention, Role
from verifier.notation.durations import read_duration
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.text import Sentence, Span

    Row = dict[str, Any]

_LEFT_OUT = frozenset({Role.IDENTIFIER, Role.SCORE, Role.CHANGE, Role.RANK, Role.DATE, Role.SET})
_SMALL = 12
_NEARLY = ("nearly", "almost", "close to", "near", "approaching")
_AVERAGED = re.compile(r"\baverag(?:e[sd]?|ing)\s+(?:\w+ly\s+)?$", re.IGNORECASE)
_TO = re.compile(r"\b(?:to|and)\s*$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s*$", re.IGNORECASE)
_END = re.compile(r"[.;:!?,](?:\s|$)")
_WIDEST = 40

_KINDS = {Role.SHARE: "percent", Role.POINTS: "percent", Role.MONEY: "money", Role.AGE: "age"}
_NAMES = {
    symbol.partition(" =")[0]: wordings.partition("|")[0]
    for table in (units.UNITS, currencies.WORDS)
    for symbol, wordings in table.items()
}
_NAMES |= {
    prefix + base: word + wordings.partition("|")[0]
    for base, wordings in units.PREFIXED.items()
    for prefix, word in (("", ""), *units.PREFIXES.items())
    if prefix + base not in _NAMES
}
_NAMES |= {
    "%": "%", "ppb": "parts-per-billion", "ppm": "parts-per-million", "Gt": "gigaton",
    "$": "dollar", "£": "pound sterling",
}  # fmt: skip
_LEMMAS = {"best": "good", "worst": "bad"}
_UNLEMMATISED = frozenset({"forest", "west", "interest", "guest", "test", "rest", "protest"})
_BEFORE = frozenset({"previous", "other", "new", "additional", "remaining"})
# Words of amount, and what such words leave: of no lemma.
_DROPPED = frozenset({"more", "most", "least", "combined", "total", "existing", "remaining"})
_SHORTEST_PARTICIPLE = 6


def figures(read: Iterable[tuple[Sentence, tuple[Mention, ...]]], text: str) -> list[Row]:
    """Return the figures of a document's sentences as NewsQuant writes them."""
    rows: list[Row] = []
    for _, mentions in read:
        moved = {m.change.verb for m in mentions if m.change and m.change.part is ChangePart.BY}
        found = []
        for mention in map(_as_length, mentions):
            if _is_figure(mention):
                row = _row(mention)
                if mention.counted:
                    row["unit"] = _before(mention, text) + row["unit"]
                row["modifier"] = _sign(mention, text, moved)
                change = mention.change
                row["level"] = change is not None and change.part is ChangePart.TO
                found.append((mention, row))
                rows += _finer(mention, row)
        rows += _with_units(_joined(_converted(found, text), text))
    return rows


def _as_length(mention: Mention) -> Mention:
    """Make the length of time of it that is told in "nine days later"."""
    if mention.timex is None:
        return mention
    tokens = tokenize(mention.text)
    for at in range(len(tokens)):
        length = read_duration(tokens, at, english())
        if length is not None:
            return replace(mention, timex=None, duration=length.duration)
    return mention


def _is_figure(mention: Mention) -> bool:
    if mention.duration is not None:
        counted = mention.duration.text.lower().split()[0] not in english().indefinite
        return counted and not mention.duration.vague and mention.pattern != "attributive"
    if mention.quantity is None or mention.role in _LEFT_OUT:
        return False
    if mention.role is Role.AGE and mention.quantity.low != mention.quantity.high:
        return False
    return mention.pattern != "vague count" or mention.quantity.high > _SMALL


def _before(mention: Mention, text: str) -> str:
    """Return the adjective before the figure, as in "previous two sessions"."""
    words = text[: mention.span.start][-20:].split()
    return f"{words[-1]} " if words and words[-1] in _BEFORE else ""


def _row(mention: Mention) -> Row:
    where = {"start": mention.span.start, "end": mention.span.end}
    if mention.duration is not None:
        unit = mention.duration.grain.value
        return {**where, "kind": "duration", "value": value_of(mention.duration), "unit": unit}
    quantity = mention.quantity
    assert quantity is not None
    named = _unit(mention)
    kind = _KINDS.get(mention.role, "quantity" if named else "number")
    return {**where, "kind": kind, "value": value_of(quantity), "unit": named}


def _finer(mention: Mention, row: Row) -> list[Row]:
    """Return the finer units of "3 years, 2 months" as figures of their own."""
    parts = mention.duration.parts if mention.duration is not None else ()
    return [{**row, "value": float(count), "unit": grain.value} for count, grain in parts]


def _unit(mention: Mention) -> str | None:
    quantity = mention.quantity
    assert quantity is not None
    symbol = quantity.unit.symbol
    counted = _lemmas(mention.counted, one=mention.pattern == "one")
    if symbol == "ratio":
        return f"% {counted or '-'}"
    if mention.role is Role.POINTS and not symbol.startswith("b") and "%" not in quantity.text:
        return "percentage point" if "perc" in quantity.text or "pct" in quantity.text else "point"
    if mention.role is Role.COUNT:
        return counted or None
    first, _, per = symbol.partition("/")
    named = _NAMES.get(first, first)
    return f"{named} per {_NAMES.get(per, per)}" if per else named or None


def _lemmas(counted: str, *, one: bool) -> str:
    kept = []
    for word in counted.split():
        participle = word.endswith("ing") and len(word) > _SHORTEST_PARTICIPLE
        if word in _DROPPED or (participle and word != counted.rsplit(maxsplit=1)[-1]):
            continue
        kept.append(_positive(word) if one else word)
    return " ".join(kept)


def _positive(word: str) -> str:
    if word in _LEMMAS:
        return _LEMMAS[word]
    if not word.endswith("est") or word in _UNLEMMATISED or len(word) <= len("best"):
        return word
    stem = word[:-3]
    if stem[-1] == stem[-2] and stem[-1] not in "lse":  # "biggest"
        return stem[:-1]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    return stem + "e" if stem.endswith(("rg", "c", "v", "s")) else stem


def _sign(mention: Mention, text: str, moved: set[Span]) -> str:
    change = mention.change
    if change is not None:
        told = change.verb.end <= mention.span.start and text[change.verb.end :][:4] != " of "
        beside = change.part is ChangePart.TO and change.verb in moved
        level = beside and _unit(mention) is not None
        if told and (change.part is ChangePart.BY or level):
            return change.direction.value
    quantity = mention.quantity
    if quantity is not None and quantity.high < 0 and mention.role is Role.SHARE:
        return "down"
    if mention.text.lower().startswith(_NEARLY):
        return "~"
    sign = modifier(replace(mention, change=None))
    return "~" if sign == "=" and _AVERAGED.search(text[: mention.span.start][-30:]) else sign


def _converted(found: list[tuple[Mention, Row]], text: str) -> list[tuple[Mention, Row]]:
    for (mention, row), (other, conversion) in pairwise(found):
        if (
            text[mention.span.end : other.span.start].strip() == "("
            and conversion["modifier"] == "="
        ):
            hedged = other.role is not Role.COUNT and row["modifier"] in {"<", ">", "~"}
            conversion["modifier"] = row["modifier"] if hedged else "="
    return found


def _joined(found: list[tuple[Mention, Row]], text: str) -> list[Row]:
    """Make one figure of "from X to Y"."""
    rows: list[Row] = []
    index = 0
    while index < len(found):
        mention, row = found[index]
        if index + 1 < len(found):
            other, ending = found[index + 1]
            if _is_move(mention, other, text) and _alike(row, ending):
                unit = ending["unit"] or row["unit"]
                value = [row["value"], ending["value"]]
                row = {**row, "value": value, "unit": unit, "end": ending["end"]}
                row["modifier"] = "="
                index += 1
        rows.append(row)
        index += 1
    return rows


def _is_move(first: Mention, second: Mention, text: str) -> bool:
    between = text[first.span.end : second.span.start]
    joined = _TO.search(between) or second.text.lower().startswith("up to")
    begun = _FROM.search(text[: first.span.start])
    return bool(joined and begun and len(between) <= _WIDEST and not _END.search(between))


def _alike(first: Row, second: Row) -> bool:
    points = not isinstance(first["value"], list) and not isinstance(second["value"], list)
    return points and (
        first["unit"] is None or first["unit"] == second["unit"] or not second["unit"]
    )


def _with_units(rows: list[Row]) -> list[Row]:
    """Give each bare figure the unit of the nearest figure before it, else after it.

    Lengths of time and shares lend none, and percent none to a level that something moved to.
    """
    lent: str | None = None
    for row in rows:
        unit, level = row["unit"], row.pop("level")
        if unit is None:
            before = lent
            if level and lent == "%":
                before = next((r["unit"] for r in rows if r["unit"] not in {None, "%"}), lent)
            row["unit"] = before
        elif row["kind"] != "duration" and not unit.startswith("% "):
            lent = unit
    following = None
    for row in reversed(rows):
        if row["unit"] is None:
            row["unit"] = following
        following = row["unit"]
    return rows
