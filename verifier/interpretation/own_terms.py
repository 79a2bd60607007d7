"""What a sentence can be held against without any source, found where it may stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.interpretation.limits import limit_claims
from verifier.interpretation.line import Line
from verifier.interpretation.own_dates import (
    anniversary_claims,
    backward_claims,
    lasting_claims,
    later_claims,
    lifetime_claims,
)
from verifier.interpretation.own_figures import (
    answer_claims,
    multiple_claims,
    per_one_claims,
    proportion_claims,
    total_claims,
)
from verifier.interpretation.whole_means import whole_mean_claims
from verifier.model.claim import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.interpretation.context import Context
    from verifier.model.claim import Claim, Mention

_TWO, _THREE = 2, 3


def own_claims(context: Context, mentions: tuple[Mention, ...]) -> Iterator[Claim]:
    """Yield what the figures and dates of one sentence say of one another.

    Each form is looked for only where there are the mentions and words that it needs.
    """
    if not mentions:
        return
    line = Line(context, mentions)
    yield from limit_claims(line)
    if len(mentions) < _TWO:
        return
    roles = {mention.role for mention in mentions}
    lowers = context.tokens.lowers
    if Role.DATE in roles:
        yield from _of_dates(line, roles, lowers)
    if len(mentions) >= _THREE:
        yield from _of_figures(line, roles)
    if "n" in lowers and "=" in lowers:
        yield from whole_mean_claims(line)


def _of_figures(line: Line, roles: set[Role]) -> Iterator[Claim]:
    if Role.SHARE in roles:
        yield from answer_claims(line)
    if Role.COUNT in roles:
        yield from total_claims(line)
    if roles >= {Role.COUNT, Role.SHARE}:
        yield from proportion_claims(line)
    if Role.CHANGE in roles:
        yield from multiple_claims(line)
    if Role.COUNT in roles or Role.DURATION in roles:
        yield from per_one_claims(line)


def _of_dates(line: Line, roles: set[Role], lowers: tuple[str, ...]) -> Iterator[Claim]:
    if "born" in lowers:
        yield from lifetime_claims(line)
    if Role.DURATION in roles:
        yield from lasting_claims(line)
    if Role.RANK in roles and "anniversary" in lowers:
        yield from anniversary_claims(line)
    if "later" in lowers and len(line.mentions) >= _THREE:
        yield from later_claims(line)
    if "from" in lowers:
        yield from backward_claims(line)
