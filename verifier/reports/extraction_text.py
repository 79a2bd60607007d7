"""What an article's figures and times say, for a reader."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from verifier.model.claim import Comparator, Hedge, Role
from verifier.model.interval import Interval
from verifier.model.night import plural
from verifier.model.quantity import format_interval
from verifier.model.timex import Either, Fixed
from verifier.reports.paint import Paper
from verifier.reports.phrases import clean, days

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model.claim import Extracted, Mention, Phrase
    from verifier.model.duration import Duration
    from verifier.model.quantity import Quantity
    from verifier.model.text import Document, Span
    from verifier.model.timex import Resolved, Stretch, Timex

# Room for "1234:567" and for the longest role; what is wider moves the rest of its line.
_PLACE, _ROLE = 8, 11


def extraction_text(extracted: Iterable[Extracted], *, colour: bool, width: int) -> str:
    """Return the articles with their mentions in the order of the text, and a summary.

    A mention has two lines: its place, role and words, and below them what they say.
    """
    articles, paper = tuple(extracted), Paper(width, colour)
    lines: list[str] = []
    for each in articles:
        lines += _article(paper, each)
    lines += _summary(paper, articles)
    return "\n".join(lines) + "\n"


def _article(paper: Paper, extracted: Extracted) -> Iterator[str]:
    document = extracted.document
    yield from paper.heading(clean(document.path))
    if document.title:
        yield from paper.line(clean(document.title))
    yield from paper.line(_dated(document))
    if not extracted.mentions:
        yield from paper.line("no figures or times found")
    yield ""
    stretches = list(extracted.stretches)
    for mention in extracted.mentions:
        yield from _mention(paper, document, mention, extracted.times.get(mention.span))
        while stretches and stretches[0].span.start < mention.span.end:
            yield from _stretch(paper, document, stretches.pop(0))
    if extracted.mentions:
        yield ""


def _dated(document: Document) -> str:
    if document.published is None:
        return "no date: relative dates stay unresolved"
    basis = f" ({clean(document.published_basis)})" if document.published_basis else ""
    return f"published {document.published}{basis}"


def _mention(
    paper: Paper, document: Document, mention: Mention, time: Resolved | None
) -> Iterator[str]:
    said = "; ".join(_said(document, mention, time))
    yield from _lines(paper, document, mention.span, mention.role.value, said)


def _stretch(paper: Paper, document: Document, stretch: Stretch) -> Iterator[str]:
    """Tell a range or limit among times by its days."""
    begin = f"from {stretch.begin.start}" if stretch.begin else ""
    end = f"to {stretch.end.last}" if stretch.end else ""
    said = " ".join(filter(None, (begin, end)))
    yield from _lines(paper, document, stretch.span, stretch.kind, said)


def _lines(paper: Paper, document: Document, span: Span, role: str, said: str) -> Iterator[str]:
    """Return place, role and words, and below them what they say."""
    line, column = document.position(span.start)
    place = f"{line}:{column}".ljust(_PLACE)
    words = clean(span.of(document.text))
    room = " " * (_PLACE + 1 + _ROLE + 1)
    named = paper.paint(role.ljust(_ROLE), "dim")
    first, *rest = paper.line(words, len(room)) or [room]
    yield f"{place} {named} {paper.paint(first[len(room) :], 'bold')}"
    for more in rest:
        yield room + paper.paint(more[len(room) :], "bold")
    yield from paper.line(said, len(room))


def _said(document: Document, mention: Mention, time: Resolved | None) -> Iterator[str]:
    yield from filter(None, [_amount(mention)])
    if mention.kind == "name":
        yield "no value"
    if mention.noun is not None:
        yield f"counts {_noun(mention.noun)}"
    elif mention.counted:
        yield f"counts {clean(mention.counted)}"
    if mention.timex is not None:
        yield from _when(mention.timex, time)
    elif time is not None and time.period is not None:
        yield days(time.period)
    if mention.change is not None:
        change = mention.change
        verb = clean(change.verb.of(document.text))
        yield f"{change.direction.value}, {change.part.value} (“{verb}”)"
    yield f"read by {mention.pattern}"


def _amount(mention: Mention) -> str:
    """Return hedge, bound and value: "just below 20 years", "> 10", "about 5 to 10 €"."""
    quantity, duration = mention.quantity, mention.duration
    if quantity is not None:
        value = format_interval(quantity.interval, _symbol(mention, quantity))
        value = quantity.text if mention.role is Role.SCORE else value
    elif duration is not None:
        value = _length(duration)
    else:
        value = ""
    hedge = "" if mention.hedge is Hedge.NONE else mention.hedge.value
    side = "" if mention.comparator is Comparator.EQ else mention.comparator.value
    return " ".join(filter(None, (hedge, side, value)))


def _symbol(mention: Mention, quantity: Quantity) -> str:
    """Return a unit as a reader knows it: a share of one has none, a rate of counts is per day."""
    symbol = quantity.unit.symbol
    if symbol == "ratio":
        return ""
    if symbol.startswith("1/"):
        return f"per {symbol[2:]}"
    return "years" if mention.role is Role.AGE and symbol == "year" else symbol


def _length(duration: Duration) -> str:
    """Return a length of time: "3 to 5 days", "5 years, 3 months"; an open count by its bounds."""
    counts = [(Interval(duration.low, duration.high), duration.grain)]
    counts += [(Interval(count, count), grain) for count, grain in duration.parts]
    return ", ".join(
        f"{format_interval(count)} {grain.value}{'' if count.low == count.high == 1 else 's'}"
        for count, grain in counts
    )


def _noun(noun: Phrase) -> str:
    return clean(noun.text or " ".join((*noun.modifiers, noun.head)))


def _when(timex: Timex, time: Resolved | None) -> Iterator[str]:
    """Say a time as written, how finely it is given, and what it resolves to."""
    mod = f" {timex.mod.value}" if timex.mod else ""
    yield f"{timex.value}{mod}, to the {timex.grain.value}"
    if timex.anchor is None:
        return
    if time is None or time.period is None:
        yield "not resolved"
        return
    span = days(time.period)
    told = time.value.replace("/", " to ")
    yield f"resolved to {told}" + (f" ({span})" if told != span else "")
    if isinstance(timex.anchor, Either):
        other = (each.period for each in timex.anchor.options if isinstance(each, Fixed))
        yield from (f"or {days(period)}" for period in other if period != time.period)


def _summary(paper: Paper, articles: tuple[Extracted, ...]) -> Iterator[str]:
    roles = Counter(mention.role.value for each in articles for mention in each.mentions)
    spans = Counter(stretch.kind for each in articles for stretch in each.stretches)
    told = _counted(roles) + (f"; {_counted(spans)}" if spans else "")
    files = f" in {len(articles)} articles" if len(articles) > 1 else ""
    total = plural(sum(roles.values()), "mention")
    yield from paper.heading(f"{total}{files}" + (f": {told}" if told else ""))


def _counted(kinds: Counter[str]) -> str:
    return ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
