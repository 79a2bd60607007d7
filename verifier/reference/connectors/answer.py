"""What a service answered, and how much of it is believed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    from datetime import date

_SHOWN = 160
# Beyond these powers of ten a number is a fault of the answer; written out it would fill memory.
_LARGEST_POWER = 40
# From here on nobody writes a rate; "4.0" may be one, and says how it was rounded.
_COUNTED = 1000


@dataclass(frozen=True, slots=True)
class Answer:
    """The content at an address. ``address`` holds no secret; ``day`` is when it was retrieved."""

    address: str
    kind: str
    content: bytes
    day: date

    @property
    def digest(self) -> str:
        """SHA-256 of the content, in hexadecimal digits."""
        return hashlib.sha256(self.content).hexdigest()

    def text(self) -> str:
        """Return the content as text, without a byte-order mark.

        Raises:
            InputError: it is not UTF-8.
        """
        try:
            return self.content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            message = f"byte {error.start + 1} is not UTF-8 text"
            raise InputError(Problem(self.address, message)) from error

    def json(self) -> Any:  # noqa: ANN401 - what a service sends has no type until it is looked at
        """Return the content as JSON, every number with a point an exact decimal.

        Raises:
            InputError: it is no JSON, nested without end, or a number has no end of digits.
        """
        try:
            return json.loads(self.text(), parse_float=_number, parse_constant=_no_number)
        except (ValueError, ArithmeticError, RecursionError) as error:
            message = f"is not JSON; it begins with {self.beginning()!r}"
            raise InputError(Problem(self.address, message, mend=_LATER)) from error

    def beginning(self) -> str:
        """Return the first words, on one line, to be shown in a message."""
        shown = self.content[: 4 * _SHOWN].decode("utf-8", "replace")
        return " ".join(shown.split())[:_SHOWN]

    def fault(self, message: str, mend: str = "") -> InputError:
        """Return the error that this answer cannot be used."""
        return InputError(Problem(self.address, message, mend=mend))


_LATER = "the service may be out of order: try again later"


def _number(digits: str) -> Decimal:
    """Return a number as it was meant: what adds ".0" to a count of millions is the JSON writer."""
    number = Decimal(digits)
    whole = digits.endswith(".0") and abs(number) >= _COUNTED
    return Decimal(digits[:-2]) if whole else number


def _no_number(word: str) -> None:
    message = f"{word} is no number"
    raise ValueError(message)


def mapping(value: Any) -> dict[str, Any]:  # noqa: ANN401 - a part of an answer
    """Return a part of an answer that is an object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:  # noqa: ANN401 - a part of an answer
    """Return a part of an answer that is a list; an empty one for anything else."""
    return value if isinstance(value, list) else []


def decimal(value: object) -> Decimal | None:
    """Return a value of an answer as a finite decimal; None when it is no number.

    >>> decimal("17102.5"), decimal("."), decimal(None), decimal(True)
    (Decimal('17102.5'), None, None, None)
    """
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        return None
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    if not number.is_finite() or (number and abs(number.adjusted()) > _LARGEST_POWER):
        return None
    return number


def written(number: Decimal) -> str:
    """Return a decimal in plain digits: no exponent, no zeros that the service did not send.

    >>> written(Decimal("1E+3")), written(Decimal("2.50")), written(Decimal("-0.0"))
    ('1000', '2.50', '0.0')
    """
    return f"{number or abs(number):f}"
