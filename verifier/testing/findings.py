"""The finding that some words of an article mean, and expectations about it."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, TypeVar

import pytest

from verifier.model.finding import Reason, Verdict
from verifier.testing.explanation import explain, mentions
from verifier.testing.words import only_place, place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.finding import Checked, Finding
    from verifier.model.text import Span

_Closed = TypeVar("_Closed", Verdict, Reason)


def finding_on(checked: Checked, words: str) -> Finding:
    """Return the finding whose words are these, or else share most with these.

    The words must stand in the article once. Without a claim of exactly these words, all claims
    that share some with them must have one verdict: an expectation never picks the verdict it
    likes.
    """
    span = only_place(checked.document, words)
    touching = _touching(checked, span)
    if not touching:
        message = f'nothing is claimed by "{words}" ({place(checked.document, span)})'
        claims = _listed(checked, checked.findings) or "  none"
        pytest.fail(f"{message}\nthe claims are\n{claims}", pytrace=False)
    exact = [finding for finding in touching if finding.claim.span == span]
    candidates = exact or touching
    if len({finding.verdict for finding in candidates}) > 1:
        message = f'"{words}" belongs to claims with different verdicts; name the words of one'
        pytest.fail(f"{message}\n{_explained(checked, candidates)}", pytrace=False)
    return max(candidates, key=lambda finding: _closeness(finding.claim.span, span))


def expect_verdict(checked: Checked, words: str, verdict: str, reason: str | None = None) -> None:
    """Fail unless the verdict on the words is the one expected, for the reason expected if any."""
    expected = _member(Verdict, verdict, "verdict")
    cause = _member(Reason, reason, "reason") if reason else None
    finding = finding_on(checked, words)
    if finding.verdict is expected and (cause is None or finding.reason is cause):
        return
    why = f" because of {finding.reason.value}" if finding.reason else ""
    wanted = verdict + (f" because of {reason}" if reason else "")
    message = f'the verdict on "{words}" is {finding.verdict.value}{why}, not {wanted}'
    pytest.fail(f"{message}\n{_explained(checked, [finding])}", pytrace=False)


def expect_mention(checked: Checked, words: str, text: str) -> None:
    """Fail unless the finding on the words says the text: message, remarks, evidence, speaker."""
    finding = finding_on(checked, words)
    if not mentions(finding, text):
        message = f'the finding on "{words}" does not mention "{text}"'
        pytest.fail(f"{message}\n{_explained(checked, [finding])}", pytrace=False)


def expect_no_claim(checked: Checked, words: str) -> None:
    """Fail if a claim shares a character with the words."""
    touching = _touching(checked, only_place(checked.document, words))
    if touching:
        message = f'something is claimed by "{words}"'
        pytest.fail(f"{message}\n{_explained(checked, touching)}", pytrace=False)


def _touching(checked: Checked, span: Span) -> list[Finding]:
    return [finding for finding in checked.findings if finding.claim.span.overlaps(span)]


def _closeness(claimed: Span, span: Span) -> tuple[int, int]:
    shared = min(claimed.end, span.end) - max(claimed.start, span.start)
    return shared, -len(claimed)


def _explained(checked: Checked, findings: Iterable[Finding]) -> str:
    return "\n".join(explain(checked.document, finding) for finding in findings)


def _listed(checked: Checked, findings: Iterable[Finding]) -> str:
    return "\n".join(f"  {place(checked.document, finding.claim.span)}" for finding in findings)


def _member(kind: type[_Closed], word: str, name: str) -> _Closed:
    known = [str(member) for member in kind]
    if word in known:
        return kind(word)
    close = difflib.get_close_matches(word, known, 1)
    hint = f"did you mean {close[0]}?" if close else f"known: {', '.join(known)}"
    pytest.fail(f'"{word}" is no {name}; {hint}', pytrace=False)
