"""Cells to figures: separators of every office, footnote marks, flags, amounts in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from verifier.language import english, tables
from verifier.model.quantity import Quantity
from verifier.model.units import NUMBER
from verifier.notation.quantities import read_quantity
from verifier.notation.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable

_BLANKS = frozenset(tables.BLANKS)
_SPACES = "\u0020\u00a0\u2009\u202f\u2007"
_PLAIN = re.compile(r"[-+−–]?(?:\d+(?:\.\d+)?|\.\d+)")
_EXPONENT = re.compile(r"[-+−]?\d+(?:\.\d+)?[eE][-+]?\d{1,2}")
_GROUPED = re.compile(
    r"[-+−–]?\d{1,3}(?:(?P<mark>[.,'’"
    + _SPACES
    + r"])\d{3})(?:(?P=mark)\d{3})*(?:(?P<point>[.,])\d+)?"
)
_INDIAN = re.compile(r"-?\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
_COMMA = re.compile(r"[-+−–]?\d+,\d+")
_MARKS = re.compile(
    r"(?:\s*(?:\[[^\]]{1,8}\]|\((?:[a-z]|[ivx]+|note \d+|r|p|e)\)|[*†‡§#]+|[¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜᵈᵉ]+))+$",
    re.IGNORECASE,
)
_FLAG = re.compile(r"(?<=\d)\s+\(?([a-z]{1,12})\)?$", re.IGNORECASE)
_HARD_FLAG = re.compile(r"(?<=\d)([pr])$")
_BOUND = re.compile(r"[<>≤≥~≈]")
_FORMULA = re.compile(r"=.|@[A-Za-z]|[+\-]?[A-Za-z]+!?[A-Z]*\d*\(|[+\-@].*[(!|]")
# One cell in twenty may be a slip.
_CLEARLY = 20
# As accounts write a loss: a bare "(5)" may be a mark of an unsure figure, "(£5)" is none.
_LOSS = re.compile(
    r"\((?P<digits>[\d.,\s]*[.,]?\d{3,}|[\d.,]*\d[.,]\d+)\)"
    r"|\((?P<sign>(?:[A-Z]{1,3})?[$€£¥₹]\s?)(?P<money>\d[^()]*)\)"
    r"|(?P<before>(?:[A-Z]{1,3})?[$€£¥₹]\s?)\((?P<inside>\d[^()]*)\)"
)
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_MINUS = re.compile(r"^[−–]")


@dataclass(frozen=True, slots=True)
class CellFigure:
    """What one cell says: a quantity, as written; ``scaled`` if it has a magnitude of its own.

    ``status`` is what a flag beside it says. The unit is NUMBER where the cell names none.
    """

    quantity: Quantity
    scaled: bool = False
    status: str = ""


def is_blank(text: str) -> bool:
    """Tell a cell that holds no figure on purpose: "", "..", "n/a", "#REF!"."""
    return text.strip().lower() in _BLANKS


def is_bound(text: str) -> bool:
    """Tell "<5" and ">95": how far below or above, the table does not say."""
    return bool(_BOUND.match(text.strip())) and any(letter.isdigit() for letter in text)


def is_formula(text: str) -> bool:
    """Tell the source of a formula from a figure; it is never computed.

    >>> is_formula("=SUM(A1:A9)"), is_formula("-3.5"), is_formula("=cmd|' /C calc'!A0")
    (True, False, True)
    """
    stripped = text.strip()
    return stripped[:1] in "=@+-" and bool(_FORMULA.match(stripped))


def decimal_mark(texts: Iterable[str], *, semicolons: bool) -> str | None:
    """Tell a table's decimal mark: "." or ","; None where its cells allow both.

    "1.234,5" and "12,5" show a comma, "1,234.5" and "12.5" a point; "1.234" alone shows neither,
    and in a file whose columns semicolons separate it may be either.
    """
    marks = [_mark_of(_stripped(text)) for text in texts]
    comma, point = marks.count(","), marks.count(".")
    if comma and point:
        return "." if point > comma * _CLEARLY else "," if comma > point * _CLEARLY else None
    if comma or point:
        return "," if comma else "."
    return None if semicolons and "?" in marks else "."


def _mark_of(bare: str) -> str:
    """Return the decimal mark that a cell shows; "?" for one that may be either, "" for none."""
    grouped = _GROUPED.fullmatch(bare)
    if grouped and grouped["point"]:
        return grouped["point"]
    if grouped and grouped["mark"] in ".,":
        several = len(re.findall(r"[.,]", bare)) > 1
        return ("," if grouped["mark"] == "." else ".") if several else "?"
    if _COMMA.fullmatch(bare):
        return ","
    return "." if _PLAIN.fullmatch(bare) and "." in bare else ""


def _stripped(text: str) -> str:
    bare = _MARKS.sub("", text.strip())
    flag = _FLAG.search(bare)
    if flag and flag[1].lower() in tables.FLAGS:
        bare = bare[: flag.start()].strip()
    return bare.strip("%$€£¥₹ " + _SPACES)


def is_numeric(text: str) -> bool:
    """Tell a cell that is written in digits, in any style; "0-14" and "12 km" are not."""
    bare = _stripped(text)
    return bool(
        _PLAIN.fullmatch(bare)
        or _GROUPED.fullmatch(bare)
        or _COMMA.fullmatch(bare)
        or _EXPONENT.fullmatch(bare)
        or _INDIAN.fullmatch(bare)
    )


@lru_cache(maxsize=200_000)
def read_cell(text: str, decimal: str = ".") -> CellFigure | None:
    """Read the one figure that a cell is; None when it is none, or more than that.

    >>> read_cell("1 234 567").quantity.low, read_cell("12,5", ",").quantity.low
    (Decimal('1234567'), Decimal('12.5'))
    >>> read_cell("8,1 p", ",").status, read_cell("(5)"), read_cell("3.4[2]").quantity.low
    ('provisional', None, Decimal('3.4'))
    """
    bare = text.strip()
    if _PLAIN.fullmatch(bare) and not ("." in bare and decimal == ","):
        return _plain(bare, bare)
    bare, status = _unmarked(bare)
    loss = _LOSS.fullmatch(bare)
    if loss:
        sign = loss["sign"] or loss["before"] or ""
        bare = f"-{sign}{loss['digits'] or loss['money'] or loss['inside']}"
    digits = _as_digits(bare, decimal)
    if digits is not None:
        return _plain(digits, text.strip(), status)
    return _in_words(bare, decimal, status)


def _unmarked(text: str) -> tuple[str, str]:
    """Return a cell without footnote marks and flags, and what a flag says."""
    bare = _MARKS.sub("", text)
    status = ""
    bracketed = re.search(r"\(([a-z]+)\)\s*$", text, re.IGNORECASE)
    if bracketed and bare != text:
        status = tables.FLAGS.get(bracketed[1].lower(), "")
    flag = _FLAG.search(bare) or _HARD_FLAG.search(bare)
    if flag and flag[1].lower() in tables.FLAGS:
        status = tables.FLAGS[flag[1].lower()]
        bare = bare[: flag.start()]
    return bare.strip(), status


def _as_digits(text: str, decimal: str) -> str | None:
    """Return a number with separators as plain digits; None when it is none under this mark."""
    plain = _MINUS.sub("-", text)
    if _EXPONENT.fullmatch(plain) and decimal == ".":
        return plain
    grouped = _GROUPED.fullmatch(plain)
    if grouped and grouped["mark"] != decimal and (grouped["point"] or decimal) == decimal:
        whole = plain.replace(grouped["mark"], "")
        return whole.replace(decimal, ".")
    if decimal == "," and _COMMA.fullmatch(plain):
        return plain.replace(",", ".")
    if decimal == "." and _INDIAN.fullmatch(plain):
        return plain.replace(",", "")
    if decimal == "." and _PLAIN.fullmatch(plain):
        return plain
    if decimal == "," and re.fullmatch(r"-?\d+", plain):
        return plain
    return None


def _plain(digits: str, text: str, status: str = "") -> CellFigure:
    value = Decimal(_MINUS.sub("-", digits).replace("−", "-"))
    exponent = int(value.as_tuple().exponent)
    step = Decimal(1).scaleb(exponent) if exponent < 0 else Decimal(0)
    return CellFigure(Quantity(value, value, NUMBER, step, text), status=status)


def _in_words(text: str, decimal: str, status: str) -> CellFigure | None:
    """Read "31.4 million", "€5bn", "4.0%", "12 km" as prose writes them."""
    tokens = tokenize(text)
    figure = read_quantity(tokens, 0, english())
    if figure is None or figure.end != len(tokens):
        return None
    if decimal == "," and re.search(r"\d\.\d", text):
        return None
    if decimal == "." and re.search(r"\d,\d{1,2}(?!\d)", text):
        return None
    quantity = figure.quantity
    digits = _DIGITS.search(text)
    own = digits is None or abs(quantity.low) >= 10 * _number(digits[0], decimal) > 0
    return CellFigure(quantity, scaled=own, status=status)


def _number(text: str, decimal: str) -> Decimal:
    return Decimal(text.replace(",", "." if decimal == "," else "").rstrip("."))
