"""The page of a night as one HTML file that loads nothing, and what both pages of a night show.

What changed comes first; the rest is there to be looked up. The text of an article is hostile until
escaped: it reaches the page through autoescaping only, and an address becomes a link only if its
scheme is http or https.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from verifier.model.finding import Verdict
from verifier.model.night import plural
from verifier.reports.phrases import beginning, clean, ending

if TYPE_CHECKING:
    from verifier.model.night import ArticleRecord, Change, ClaimRecord, Night

_TEMPLATES = Path(__file__).with_name("templates")

# Characters of a sentence shown on either side of a claim.
_CONTEXT = 160


def nightly_html(night: Night) -> str:
    """Return the page of a night: one self-contained file, the same bytes for the same night."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "address": address,
        "context": context,
        "moment": moment,
        "outcome": outcome,
        "turned": turned,
        "now_turned": now_turned,
        "plural": plural,
        "tone": tone,
    }
    return environment.get_template("nightly.html").render(
        night=night,
        changes=ranked(night),
        contradicted=still_contradicted(night),
        unverified=unverified_by_reason(night),
        consistent=with_verdict(night, Verdict.CONSISTENT),
        remarks=remarks(night),
    )


def _printed(value: object) -> object:
    # Markup from a macro is markup already: its class is not `str` itself.
    return inline(value) if type(value) is str else value


def inline(text: str) -> str:
    r"""Return a text on one line without control characters; a blank at either end stays one.

    >>> inline("  in\n 2021, ")
    ' in 2021, '
    """
    shown = clean(text)
    if not shown:
        return ""
    return " " * text[:1].isspace() + shown + " " * text[-1:].isspace()


Placed = tuple["ArticleRecord", "ClaimRecord"]


def ranked(night: Night) -> tuple[Change, ...]:
    """Return the changes, new contradictions first; else articles and text in their order."""
    return tuple(sorted(night.changes, key=lambda change: not newly_contradicted(change)))


def newly_contradicted(change: Change) -> bool:
    """Tell whether a claim is contradicted that was not, or was not there."""
    if change.new is None or change.new.verdict is not Verdict.CONTRADICTED:
        return False
    return change.old is None or change.old.verdict is not Verdict.CONTRADICTED


def with_verdict(night: Night, verdict: Verdict) -> tuple[Placed, ...]:
    """Return the claims of a verdict, each with its article."""
    return tuple((article, claim) for article, claim in night.claims if claim.verdict is verdict)


def still_contradicted(night: Night) -> tuple[Placed, ...]:
    """Return the contradicted claims that are not told among the changes."""
    told = {(change.name, change.new.key) for change in night.changes if change.new}
    found = with_verdict(night, Verdict.CONTRADICTED)
    return tuple(each for each in found if (each[0].name, each[1].key) not in told)


def unverified_by_reason(night: Night) -> tuple[tuple[str, tuple[Placed, ...]], ...]:
    """Return the unverified claims under their reasons, the most frequent reason first."""
    groups: dict[str, list[Placed]] = {}
    for article, claim in with_verdict(night, Verdict.UNVERIFIED):
        groups.setdefault(claim.reason or "no reason given", []).append((article, claim))
    ordered = sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    return tuple((reason, tuple(claims)) for reason, claims in ordered)


def remarks(night: Night) -> tuple[str, ...]:
    """Say what the run ran with, beside the run before."""
    before, now = night.previous, night.run
    if before is None:
        return (f"verifier {now.version}", "no earlier run over these paths")
    version = f"verifier {now.version}"
    if before.version != now.version:
        version += f" (before: {before.version})"
    return (
        version,
        f"rules {'as before' if before.rules == now.rules else 'changed'}",
        f"sources {'as before' if before.sources == now.sources else 'changed'}",
        f"compared with the run of {moment(before.started)}",
    )


def moment(started: str) -> str:
    """Return an ISO moment for a reader, in UTC.

    >>> moment("2026-01-05T06:30:00+01:00")
    '2026-01-05 05:30 UTC'
    """
    return f"{datetime.fromisoformat(started).astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def outcome(claim: ClaimRecord) -> str:
    """Return a verdict with the reason it may need: "unverified (no-source)"."""
    return f"{claim.verdict.value} ({claim.reason})" if claim.reason else claim.verdict.value


def tone(text: str) -> str:
    """Return which verdict an outcome begins with, for the colour; empty for none."""
    first = text.split(" ", 1)[0]
    return first if first in set(Verdict) else ""


def turned(change: Change) -> tuple[str, ...]:
    """Return the outcomes before and after; one of them where only one is, or both are the same."""
    sides = [outcome(claim) for claim in (change.old, change.new) if claim]
    return tuple(dict.fromkeys(sides))


def now_turned(change: Change) -> str:
    """Say how the verdict with what is on record now moved, where the verdict itself did not."""
    old, new = change.old, change.new
    if old is None or new is None or old.verdict_now is new.verdict_now:
        return ""
    if (old.verdict_now, new.verdict_now) == (old.verdict, new.verdict):
        return ""
    moved = f"{old.verdict_now.value} → {new.verdict_now.value}"
    return f"with what has been published since: {moved}"


def context(claim: ClaimRecord) -> tuple[str, str, str]:
    """Return the words before the claim in its sentence, the claim, and the words after it."""
    before, found, after = claim.sentence.partition(claim.text)
    if not found:
        return "", claim.text, ""
    return ending(before, _CONTEXT), claim.text, beginning(after, _CONTEXT)


def address(url: str) -> str:
    """Return an address if it may become a link, else nothing.

    >>> address("https://example.org/a"), address("javascript:alert(1)"), address("//x.y")
    ('https://example.org/a', '', '')
    """
    stripped = "".join(url.split())
    try:
        parts = urlsplit(stripped)
    except ValueError:  # "http://[": a bracket that is no IPv6 address
        return ""
    return stripped if parts.scheme in {"http", "https"} and parts.netloc else ""
