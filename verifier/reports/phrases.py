"""How a report names a place, a fact, a source, a time: the wording that all formats share."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from verifier.model.finding import Verdict
from verifier.model.quantity import format_interval

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from verifier.model.fact import Fact, Provenance
    from verifier.model.finding import Checked, Finding
    from verifier.model.period import Period
    from verifier.model.text import Document

# C0 and C1 controls (an article must not steer the reader's terminal), lone surrogates and the two
# non-characters that XML refuses.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

# Marks that turn the direction of the text after them; unseen, they could swap words in a report.
_DIRECTIONS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")

# From this year on an end stands for "still", as packages write an empty valid_to.
_STILL = 9999


def clean(text: str) -> str:
    r"""Return the text on one line, without characters that steer a terminal.

    >>> clean("2,500\n  forces\x1b[31m")
    '2,500 forces[31m'
    """
    return " ".join(_DIRECTIONS.sub("", strip_controls(text)).split())


def strip_controls(text: str) -> str:
    """Return the text without control characters; tabs and line ends stay."""
    return _CONTROLS.sub("", text)


def ending(text: str, limit: int) -> str:
    """Return the end of a text from the start of a word on, in about ``limit`` characters."""
    return text if len(text) <= limit else "… " + text[-limit:].partition(" ")[2]


def beginning(text: str, limit: int) -> str:
    """Return the beginning of a text up to the end of a word, in about ``limit`` characters."""
    return text if len(text) <= limit else text[:limit].rpartition(" ")[0] + " …"


def where(document: Document, finding: Finding) -> str:
    """Return path:line:column of a finding's first character, as editors and shells read it."""
    line, column = document.position(finding.claim.span.start)
    return f"{clean(document.path)}:{line}:{column}"


def source_file(fact: Fact) -> str:
    """Return a fact's file from its package on, so that every install names it alike.

    A table that was handed over by itself keeps the path or address it was given by.
    """
    path = PurePath(fact.provenance.path)
    folders = path.parts[:-1]
    if fact.package not in folders:
        return fact.provenance.path
    last = len(folders) - 1 - folders[::-1].index(fact.package)
    return "/".join(path.parts[last:])


def source_place(fact: Fact) -> str:
    """Return file, row and the place in the source: "afghanistan-2021/facts.csv:5 (para 1)"."""
    locator = clean(fact.provenance.locator)
    return f"{clean(source_file(fact))}:{fact.provenance.row}" + (
        f" ({locator})" if locator else ""
    )


def published_line(document: Document) -> str:
    """Say when the article appeared and how that is known, or what follows when nobody knows."""
    if document.published is None:
        return "no date: relative dates stay unverified"
    basis = f" ({clean(document.published_basis)})" if document.published_basis else ""
    return f"published {document.published}{basis}"


def stated_value(fact: Fact) -> str:
    """Return what a fact states, for a reader: a figure with its unit, or a date."""
    if fact.when is not None:
        return days(fact.when)
    if fact.quantity is None:
        return clean(fact.note) or "no value"
    return format_interval(fact.quantity.interval, fact.quantity.unit.symbol)


def days(period: Period) -> str:
    """Return a period for a reader: "2021-04", "2021-01-15 to 2021-04-30", "from 2021-01-15"."""
    if period.last.year >= _STILL:
        return f"from {period.start}"
    return str(period).replace("/", " to ")


def last_day(period: Period) -> date | None:
    """Return the last day of a period; None when it is still open."""
    return None if period.last.year >= _STILL else period.last


def is_loose_table(fact: Fact) -> bool:
    """Tell a fact of a table that was handed over by itself: it has no citation but its path."""
    return fact.provenance.url == fact.provenance.path


def about(fact: Fact) -> str:
    """Return what a fact is about and when it holds: "troops of us-forces, AFG, 2021-04"."""
    of = f" of {fact.whose}" if fact.whose else ""
    parts = [fact.what + of]
    if fact.place and fact.place != fact.subject:
        parts.append(fact.place)
    if fact.valid is not None:
        parts.append(days(fact.valid))
    return clean(", ".join(parts))


def known(fact: Fact) -> str:
    """Return during which time a fact was on record; empty when nothing limits it."""
    if fact.known_from is None:
        return f"on record until {fact.known_to}" if fact.known_to else ""
    until = f" until {fact.known_to}" if fact.known_to else ""
    return f"on record from {fact.known_from}{until}"


def dates(provenance: Provenance) -> str:
    """Return when the source appeared and when it was read, as far as either is known."""
    parts = []
    if provenance.published:
        parts.append(f"published {provenance.published}")
    if provenance.retrieved:
        parts.append(f"retrieved {provenance.retrieved}")
    return ", ".join(parts)


def publishers(finding: Finding) -> str:
    """Name the publishers of the evidence, each once, in the order of the evidence."""
    names = dict.fromkeys(clean(each.fact.provenance.publisher) for each in finding.evidence)
    return listed([name for name in names if name])


def listed(names: list[str]) -> str:
    """Join names as a sentence does.

    >>> listed(["CNN"]), listed(["CNN", "AFP", "The Hill"])
    ('CNN', 'CNN, AFP and The Hill')
    """
    return " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)


def sentence_of_verdict(document: Document, finding: Finding) -> str:
    """Say what the verdict says, of whom, and as of when: "consistent with AFP as of 2021-05-07".

    Without evidence (the calendar or the article's own figures decided) nobody is named.
    """
    if finding.verdict is Verdict.UNVERIFIED:
        return f"unverified: {finding.reason or 'no reason given'}"
    names = publishers(finding)
    if not names:
        return f"{finding.verdict} by the article's own words"
    link = "with" if finding.verdict is Verdict.CONSISTENT else "by"
    as_of = f" as of {document.published}" if document.published else ""
    return f"{finding.verdict} {link} {names}{as_of}"


def now_line(finding: Finding) -> str:
    """Say that what has been published since changes the verdict; empty when it does not."""
    if finding.verdict_now is finding.verdict:
        return ""
    return f"{finding.verdict_now} with what has been published since"


def unique(remarks: Iterable[str]) -> list[str]:
    """Return the remarks cleaned, each once, in their order."""
    return [remark for remark in dict.fromkeys(clean(each) for each in remarks) if remark]


def counts(checked: Iterable[Checked]) -> dict[Verdict, int]:
    """Count the findings of each verdict; every verdict is a key."""
    verdicts = [finding.verdict for each in checked for finding in each.findings]
    return {verdict: verdicts.count(verdict) for verdict in Verdict}
