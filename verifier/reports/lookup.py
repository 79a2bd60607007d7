"""What a look-up found, as text and as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from verifier.reports.json_report import fact_of
from verifier.reports.phrases import about, clean, dates, known, source_place, stated_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.answers import Answer, Answers


def as_text(words: str, answers: Answers) -> str:
    """Return the facts with their citations, then the nearest refused."""
    lines = [] if answers.found else [f"nothing found for {clean(words)!r}"]
    for answer in answers.found:
        lines += [*_answer(answer), ""]
    if answers.refused:
        lines += ["", "near, but refused:"] if not answers.found else ["near, but refused:"]
        for each in answers.refused:
            line = f"  {each.score:3.0f}  {about(each.fact)}: {stated_value(each.fact)}"
            lines.append(f"{line} ({clean(each.why)})")
    return "\n".join(lines).rstrip() + "\n"


def _answer(answer: Answer) -> Iterator[str]:
    fact = answer.fact
    source = fact.provenance
    yield f"{about(fact)}: {stated_value(fact)}"
    cited = ", ".join(each for each in (clean(source.publisher), clean(source.title)) if each)
    yield f"  {cited}" + (f" ({dates(source)})" if dates(source) else "")
    if source.url:
        yield f"  {clean(source.url)}"
    told = [source_place(fact), known(fact), fact.rank.value, fact.status]
    yield f"  {'; '.join(each for each in told if each)}"
    if answer.complete:
        yield f"  complete: {clean(str(answer.complete))}"
    more = f"; {answer.more:,} more of other times or sources" if answer.more else ""
    yield f"  score {answer.score:.0f}, by {clean(answer.label)!r}{more}"


def as_json(words: str, answers: Answers) -> str:
    """Return the same for programs."""
    content: dict[str, Any] = {
        "words": words,
        "found": [
            {
                "score": round(each.score, 1),
                "label": each.label,
                "more": each.more,
                "complete": str(each.complete) if each.complete else None,
            }
            | fact_of(each.fact)
            for each in answers.found
        ],
        "refused": [
            {"score": round(each.score, 1), "why": each.why} | fact_of(each.fact)
            for each in answers.refused
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
