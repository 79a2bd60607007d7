"""The words that loosen or bound a figure, as a language has to give them."""

from __future__ import annotations

from dataclasses import dataclass

# word sequence -> (hedge, comparator), as model.claim.Hedge and Comparator spell them
Hedges = dict[str, tuple[str, str]]

_TURNED = {">": "<=", ">=": "<", "<": ">=", "<=": ">"}


@dataclass(frozen=True, slots=True)
class HedgeWords:
    """How a language loosens and bounds figures; see ``language/en/hedges.py`` for each table."""

    before: Hedges
    after: Hedges
    after_round: Hedges
    not_after: tuple[str, ...]
    but: tuple[str, ...]
    round_endings: tuple[str, ...]
    slight: tuple[str, ...]
    great: tuple[str, ...]
    over: tuple[str, ...]
    under: tuple[str, ...]
    denials: tuple[str, ...]
    governed: dict[str, tuple[str, ...]]
    bare_alone: tuple[str, ...]
    not_of_times: frozenset[str]
    over_time: tuple[str, ...]
    over_time_after: tuple[str, ...]
    articles: tuple[str, ...]

    def all_before(self) -> Hedges:
        """Return every hedge that may stand before a figure, the composed ones among them.

        A slight distance is a hedge ("just over"), a great one a bound ("well over"), and a denial
        turns a bound over ("not more than").
        """
        every: Hedges = {}
        for sides, slight, comparator in (
            (self.over, "just above", ">"),
            (self.under, "just below", "<"),
        ):
            for side in sides:
                every |= {f"{near} {side}": (slight, "=") for near in self.slight}
                every |= {f"{far} {side}": ("none", comparator) for far in self.great}
                turned = ("none", _TURNED[comparator])
                every |= {f"{denial} {side}": turned for denial in self.denials}
        return every | self.before
