"""The one place where a claim is put together from a clause and what surrounds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.interpretation.speech import is_indirect, speaker_of
from verifier.model.claim import Claim, Form, Mention, Origin, Slot

if TYPE_CHECKING:
    from verifier.interpretation.context import Clause, Context
    from verifier.model.period import Period
    from verifier.model.text import Span
    from verifier.model.vocabulary import Hit

NO_PERIOD = Slot("", Origin.DOCUMENT)


def draft(  # noqa: PLR0913 - the slots of a claim
    context: Context,
    clause: Clause,
    form: Form,
    span: Span,
    *,
    mention: Mention | None = None,
    period: Period | None = None,
    slot: Slot = NO_PERIOD,
    named: tuple[Hit, ...] = (),
) -> Claim:
    """Return a claim without its id, which the document's order decides."""
    polarity, modality = context.asserted(clause, span)
    return Claim(
        id="",
        form=form,
        sentence=context.sentence,
        clause=clause.span,
        span=span,
        text=context.text(span),
        mention=mention,
        period=period,
        period_slot=slot,
        hits=clause.hits,
        nearby=context.nearby(clause),
        inherited=context.inherited,
        named=named,
        polarity=polarity,
        modality=modality,
        speaker=speaker_of(context.tokens, span),
        reported=clause.opener == "that" or is_indirect(context.tokens, span),
        earlier_period=context.earlier_period,
    )
