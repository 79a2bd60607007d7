"""What differs between an article tonight and the last time it was checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model.finding import Verdict
from verifier.model.night import Cause, CauseKind, Change, ChangeKind, plural
from verifier.nightly.causes import causes_of, date_cause, same_facts
from verifier.nightly.pairing import pair

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.model.night import ArticleRecord, ClaimRecord
    from verifier.nightly.causes import Setting
    from verifier.nightly.pairing import Pair

# Stands where a neighbouring claim's words were; no text is written with it.
_GAP = "\x1f"


def compare(setting: Setting) -> tuple[Change, ...]:
    """Return what changed in an article: its date first, then its claims in the order of the text.

    A claim is reported once. Neither its line, nor its neighbours' figures, nor a rewording of a
    message makes it another.
    """
    old, new = setting.old.claims, setting.new.claims
    changes = [_judged(claims, setting) for claims in pair(old, new)]
    return (*_dates(setting), *(change for change in changes if change is not None))


def _dates(setting: Setting) -> Iterator[Change]:
    if setting.old.published != setting.new.published:
        yield Change(ChangeKind.DATE, setting.new.name, (date_cause(setting),))


def _judged(claims: Pair, setting: Setting) -> Change | None:
    kind = _kind(claims, setting)
    if kind is None:
        return None
    causes = causes_of(claims, setting, edited=kind is ChangeKind.EDITED)
    return Change(kind, setting.new.name, causes, claims.old, claims.new)


def _kind(claims: Pair, setting: Setting) -> ChangeKind | None:
    old, new = claims
    if old is None:
        return ChangeKind.NEW
    if new is None:
        return ChangeKind.GONE
    if _edited(old, new, setting):
        return ChangeKind.EDITED
    if _outcome(old) != _outcome(new):
        return ChangeKind.VERDICT
    if not same_facts(old, new) or old.rule != new.rule:
        return ChangeKind.EVIDENCE
    return None


def _outcome(claim: ClaimRecord) -> tuple[Verdict, Verdict, str]:
    return claim.verdict, claim.verdict_now, claim.reason


def _edited(old: ClaimRecord, new: ClaimRecord, setting: Setting) -> bool:
    """Tell whether the claim says something else: its own words, or its clause's apart from claims.

    Of "2,500 forces and 16,000 contractors" an edit of the first figure leaves the second alone.
    """
    if old.text != new.text:
        return True
    return _rest(old, setting.old.claims) != _rest(new, setting.new.claims)


def _rest(claim: ClaimRecord, claims: Sequence[ClaimRecord]) -> str:
    inside = {other.text for other in claims if other.clause == claim.clause}
    rest = claim.clause
    for text in sorted(inside, key=lambda text: (-len(text), text)):
        rest = rest.replace(text, _GAP)
    return rest


def arrived(article: ArticleRecord) -> tuple[Change, ...]:
    """Return an article's first appearance, with what of it is contradicted."""
    counts = ", ".join(
        f"{sum(claim.verdict is verdict for claim in article.claims)} {verdict.value}"
        for verdict in Verdict
    )
    text = f"{plural(len(article.claims), 'claim')}: {counts}"
    cause = Cause(CauseKind.ARTICLE, "not checked before")
    wrong = [claim for claim in article.claims if claim.verdict is Verdict.CONTRADICTED]
    return (
        Change(ChangeKind.NEW_ARTICLE, article.name, (cause,), text=text),
        *(Change(ChangeKind.NEW, article.name, (cause,), new=claim) for claim in wrong),
    )


def vanished(name: str) -> Change:
    """Return an article's absence from a run that would have found it."""
    cause = Cause(CauseKind.ARTICLE, "no longer among the articles")
    return Change(ChangeKind.GONE_ARTICLE, name, (cause,))
