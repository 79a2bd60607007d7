"""How long the program waits, how much it takes, how often it asks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one conversation with services; sizes in bytes after unpacking, times in seconds.

    ``patience`` is the longest Retry-After that is waited for; ``whole`` bounds one answer from
    its first byte to its last, because a server may send a byte a minute for ever. ``pace``
    multiplies the distance that a service asks to keep between two calls. ``fresh`` is how long an
    answer may be used again.
    """

    size: int = 100_000_000
    connect: float = 5.0
    read: float = 30.0
    whole: float = 300.0
    attempts: int = 4
    first_wait: float = 0.5
    patience: float = 60.0
    redirects: int = 5
    fresh: int = 600
    pace: float = 1.0


def asked_wait(headers: Mapping[str, str]) -> float | None:
    """Return the seconds that Retry-After asks for, None when it asks nothing readable.

    A date is measured from the answer's own Date, so no clock is read. Source: RFC 9110, 10.2.3.

    >>> asked_wait({"Retry-After": "7"}), asked_wait({"Retry-After": "soon"}), asked_wait({})
    (7.0, None, None)
    >>> asked_wait({"Retry-After": "Fri, 07 May 2021 10:00:30 GMT",
    ...             "Date": "Fri, 07 May 2021 10:00:00 GMT"})
    30.0
    """
    text = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"\d{1,9}", text):
        return float(text)
    try:
        until = parsedate_to_datetime(text)
        now = parsedate_to_datetime(headers.get("Date", ""))
        return max(0.0, (until - now).total_seconds())
    except (ValueError, TypeError):
        return None
