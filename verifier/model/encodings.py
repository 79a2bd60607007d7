"""Which encoding the first bytes of a text file state, and what its bytes mean in Windows-1252."""

from __future__ import annotations

import codecs

# The longer marks first: that of UTF-32 begins as that of UTF-16 does.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WINDOWS = "cp1252"


def marked_encoding(content: bytes) -> str | None:
    r"""Return the encoding of the byte-order mark that a text begins with; None without one.

    >>> marked_encoding(b"\xff\xfea\0"), marked_encoding(b"a")
    ('utf-16', None)
    """
    return next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)


def is_windows(content: bytes) -> bool:
    """Tell that all bytes have a meaning in Windows-1252, which leaves five of them undefined."""
    return not content.translate(None, bytes(set(range(256)) - _UNDEFINED))


_UNDEFINED = frozenset(b"\x81\x8d\x8f\x90\x9d")
