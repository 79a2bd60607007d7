"""How the suites write times: a mention as kind and value, resolved by the document's date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from verifier.interpretation.anchoring import anchor
from verifier.model.claim import Role

if TYPE_CHECKING:
    from verifier.model.claim import Mention
    from verifier.model.text import Document

_LETTERS = {"day": "D", "week": "W", "month": "M", "year": "Y", "quarter": "Q"}


def time(mention: Mention, document: Document, *, future: bool) -> dict[str, Any] | None:
    """Return kind and value of a time or duration; None when the mention is neither."""
    if mention.timex is not None:
        period = anchor(mention.timex, document.published, future=future)
        value = str(period) if period else mention.timex.value
        kind = "period" if "/" in value else "datetime" if "T" in value else "date"
        kind = "set" if mention.role is Role.SET else kind
        return {"kind": kind, "value": value, "unit": None}
    if mention.duration is not None:
        letter = _LETTERS.get(mention.duration.grain.value, "D")
        return {"kind": "duration", "value": f"P{mention.duration.low}{letter}", "unit": None}
    return None
