"""The report for build servers: JUnit XML in pytest's dialect, one suite an article.

Consistent passes, contradicted fails, unverified is skipped. A time of day, a duration or a host
would differ from run to run and is left out. Source: the JUnit schema that pytest's
``junit_family=xunit2`` follows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from verifier.model.finding import Verdict
from verifier.reports.phrases import (
    clean,
    counts,
    sentence_of_verdict,
    source_place,
    stated_value,
    unique,
    where,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model.finding import Checked, Finding
    from verifier.model.text import Document

_PATH_SIGNS = re.compile(r"[\\/]+")


def as_junit(checked: Iterable[Checked]) -> str:
    """Return the XML text; a claim's id in its name keeps equal claims of one article apart."""
    articles = tuple(checked)
    root = ET.Element("testsuites", _counts(articles))
    for each in articles:
        suite = ET.SubElement(root, "testsuite", {"name": clean(each.document.path)})
        suite.attrib |= _counts((each,))
        for finding in each.findings:
            _case(suite, each.document, finding)
    ET.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _counts(checked: tuple[Checked, ...]) -> dict[str, str]:
    number = counts(checked)
    return {
        "tests": str(sum(number.values())),
        "errors": "0",
        "failures": str(number[Verdict.CONTRADICTED]),
        "skipped": str(number[Verdict.UNVERIFIED]),
    }


def _case(suite: ET.Element, document: Document, finding: Finding) -> None:
    path = clean(document.path)
    line, _ = document.position(finding.claim.span.start)
    # The dots make servers show folders as packages.
    classname = _PATH_SIGNS.sub(".", path).strip(".") or path
    name = f"{clean(finding.claim.text)} ({finding.claim.id})"
    names = {"classname": classname, "name": name, "file": path, "line": str(line)}
    case = ET.SubElement(suite, "testcase", names)
    if finding.verdict is Verdict.CONTRADICTED:
        told = {"message": clean(finding.message), "type": finding.rule}
        ET.SubElement(case, "failure", told).text = _details(document, finding)
    elif finding.verdict is Verdict.UNVERIFIED:
        reason = finding.reason.value if finding.reason else ""
        told = {"message": f"{reason}: {clean(finding.message)}", "type": "unverified"}
        ET.SubElement(case, "skipped", told).text = _details(document, finding)


def _details(document: Document, finding: Finding) -> str:
    lines = [
        f"{where(document, finding)}: {clean(finding.claim.text)}",
        sentence_of_verdict(document, finding),
        f"sentence: {clean(finding.claim.sentence.span.of(document.text))}",
    ]
    if finding.claimed:
        lines.append(f"claim:    {clean(finding.claimed)}")
    if finding.stated:
        lines.append(f"source:   {clean(finding.stated)}")
    for each in finding.evidence:
        source = each.fact.provenance
        lines.append(
            f"evidence: {stated_value(each.fact)}, {clean(source.publisher)}, {source.url}"
        )
        lines.append(f"          {source_place(each.fact)}")
    lines += [f"note:     {remark}" for remark in unique(finding.remarks)]
    return "\n".join(clean(line) if line.startswith("sentence") else line for line in lines)
