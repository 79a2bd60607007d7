"""The page of a night in Markdown: for a pull request, a chat, a mail.

Words of articles and sources are escaped, so that they show as they are in CommonMark and in
GitHub's dialect; none of them starts a list, a table cell, code, a tag or a link.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.model.finding import Verdict
from verifier.reports.nightly_page import (
    address,
    context,
    inline,
    moment,
    now_turned,
    outcome,
    ranked,
    remarks,
    still_contradicted,
    turned,
    unverified_by_reason,
    with_verdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model.night import ArticleRecord, Cause, Change, ClaimRecord, Night

_SPECIAL = re.compile(r"[\\`*_\[\]#|~$]")


def escaped(text: str) -> str:
    r"""Return a text on one line that Markdown shows as it is.

    >>> print(escaped("<b> `a|b` *c*"))
    &lt;b&gt; \`a\|b\` \*c\*
    """
    line = inline(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # "@name" would call somebody, and "www." would become a link to anywhere.
    line = line.replace("@", "&#64;").replace("://", "&#58;//").replace("www.", "www&#46;")
    return _SPECIAL.sub(lambda match: "\\" + match[0], line)


def nightly_markdown(night: Night) -> str:
    """Return the page of a night; the same bytes for the same night."""
    lines = [*_head(night), *_failures(night), *_changes(night), *_contradicted(night)]
    lines += [*_unverified(night), *_consistent(night), *_articles(night)]
    return "\n".join(lines).rstrip("\n") + "\n"


def _head(night: Night) -> Iterator[str]:
    counts = night.counts
    yield f"# Claims on {night.run.started[:10]}"
    yield ""
    yield f"**{escaped(night.headline[:1].upper() + night.headline[1:])}.**"
    yield ""
    yield "| contradicted | unverified | consistent |"
    yield "|---:|---:|---:|"
    numbers = (counts[v] for v in (Verdict.CONTRADICTED, Verdict.UNVERIFIED, Verdict.CONSISTENT))
    yield f"| {' | '.join(str(number) for number in numbers)} |"
    yield ""
    ran = (f"Run of {moment(night.run.started)}", *remarks(night))
    yield " · ".join(escaped(each) for each in ran)
    yield ""


def _failures(night: Night) -> Iterator[str]:
    if night.failures:
        yield f"## Could not be read ({len(night.failures)})"
        yield ""
        yield from (f"- {escaped(failure.message)}" for failure in night.failures)
        yield ""


def _changes(night: Night) -> Iterator[str]:
    yield f"## What changed and why ({len(night.changes)})"
    yield ""
    if not night.changes:
        previous = night.previous
        if previous:
            yield f"Nothing: every claim stands as it did {moment(previous.started)}."
        else:
            yield "This is the first run over these paths; the next one will be compared with it."
        yield ""
    for change in ranked(night):
        yield from _change(change)


def _change(change: Change) -> Iterator[str]:
    claim = change.new or change.old
    arrow = " → ".join(escaped(each) for each in turned(change))
    kind = change.kind.value[:1].upper() + change.kind.value[1:]
    yield f"### {kind}{f': {arrow}' if arrow else ''}"
    yield ""
    if claim:
        yield _place(change.name, claim)
        yield ""
        yield from _quotation(claim)
    else:
        yield f"{escaped(change.name)}{f': {escaped(change.text)}' if change.text else ''}"
        yield ""
    if now_turned(change):
        yield f"- {escaped(now_turned(change))}"
    yield from (_cause(cause) for cause in change.causes)
    if change.new:
        yield f"- now: {_message(change.new)}"
        yield from _evidence(change.new)
    yield ""


def _cause(cause: Cause) -> str:
    text = f"- because of the **{cause.kind.value}**: {escaped(cause.text)}"
    moved = " → ".join(f"“{escaped(each)}”" for each in (cause.old, cause.new) if each)
    text += f": {moved}" if moved else ""
    if cause.fact:
        text += f" ({escaped(cause.fact)}, {_link(cause.publisher, cause.url)})"
    return text


def _contradicted(night: Night) -> Iterator[str]:
    found = still_contradicted(night)
    yield f"## {'Still contradicted' if night.previous else 'Contradicted'} ({len(found)})"
    yield ""
    yield from _claims(found)


def _unverified(night: Night) -> Iterator[str]:
    yield f"## Unverified ({night.counts[Verdict.UNVERIFIED]})"
    yield ""
    groups = unverified_by_reason(night)
    if not groups:
        yield from _claims(())
    for reason, found in groups:
        yield f"### {escaped(reason)} ({len(found)})"
        yield ""
        yield from _claims(found)


def _consistent(night: Night) -> Iterator[str]:
    found = with_verdict(night, Verdict.CONSISTENT)
    yield f"## Consistent ({len(found)})"
    yield ""
    yield f"<details><summary>Show {len(found)}</summary>"
    yield ""
    yield from _claims(found)
    yield "</details>"
    yield ""


def _articles(night: Night) -> Iterator[str]:
    yield "## Articles"
    yield ""
    for article in night.articles:
        published = f"published {article.published}" if article.published else "no publication date"
        yield f"- {escaped(article.name)} ({published})"


def _claims(found: Iterable[tuple[ArticleRecord, ClaimRecord]]) -> Iterator[str]:
    empty = True
    for article, claim in found:
        empty = False
        yield f"- {_place(article.name, claim)} **{escaped(claim.text)}**: {_message(claim)}"
        yield from _evidence(claim)
    if empty:
        yield "None."
    yield ""


def _message(claim: ClaimRecord) -> str:
    rule = f" \\[{escaped(claim.rule)}\\]" if claim.rule else ""
    now = ""
    if claim.verdict_now is not claim.verdict:
        now = f"; {claim.verdict_now.value} with what has been published since"
    return f"{escaped(outcome(claim))}: {escaped(claim.message)}{rule}{now}"


def _evidence(claim: ClaimRecord) -> Iterator[str]:
    for fact in claim.evidence:
        link = _link(fact.field("publisher"), fact.field("url"))
        yield f"  - {escaped(fact.field('value'))}: {link} ({escaped(fact.key)})"


def _place(name: str, claim: ClaimRecord) -> str:
    return f"{escaped(name)}:{claim.line}:{claim.column}"


def _quotation(claim: ClaimRecord) -> Iterator[str]:
    before, words, after = context(claim)
    yield f"> {escaped(before)}**{escaped(words)}**{escaped(after)}"
    yield ""


def _link(publisher: str, url: str) -> str:
    """Return a link whose target cannot end the brackets; plain words if it is no web address."""
    target = address(inline(url))
    if not target:
        parts = dict.fromkeys((publisher, url))
        return escaped(" ".join(part for part in parts if part)) or "no publisher"
    target = target.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C")
    return f"[{escaped(publisher or url)}](<{target}>)"
