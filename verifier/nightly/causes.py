"""Why a claim's verdict or evidence is another than last night: article, source, rule.

A cause is named when it is seen in what bears on the claim: its words, the article's date, the
content of its facts. Only when none of these moved, the wider suspects are named that did: the
text around, the sources' other facts and wordings. Other rules are always named, for they bear on
every claim.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model.night import REFUSED, ArticleRecord, Cause, CauseKind, ClaimRecord, Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model.night import FactRecord
    from verifier.nightly.pairing import Pair


@dataclass(frozen=True, slots=True)
class Setting:
    """One article on two nights. ``facts`` are the keys of all facts in the sources now."""

    before: Run
    now: Run
    old: ArticleRecord
    new: ArticleRecord
    facts: frozenset[str]

    @property
    def text_edited(self) -> bool:
        """Whether any of the article's text is another."""
        return self.old.sha256 != self.new.sha256

    @property
    def sources_changed(self) -> bool:
        """Whether any fact or wording of the sources is another."""
        return self.before.sources != self.now.sources


def causes_of(claims: Pair, setting: Setting, *, edited: bool) -> tuple[Cause, ...]:
    """Return every cause that holds of a changed pair, in the order article, source, rule.

    ``edited`` tells that the claim's own words are others. The result is never empty.
    """
    article = [*_words(claims, edited=edited), *_date(setting), *_sentence(claims)]
    source = list(_facts(claims, setting)) if claims.old and claims.new else []
    rule = list(_rules(claims, setting, besides=bool(article or source)))
    if not article and not source:
        article = list(_surroundings(setting))
        # A claim that came or went with an edit of the article needs no other explanation.
        if not article or (claims.old and claims.new):
            source = list(_wordings(setting))
    if not article and not source and not rule:
        text = "neither the article nor its sources changed; the program decided otherwise"
        rule = [Cause(CauseKind.RULE, text)]
    return (*article, *source, *rule)


def _words(claims: Pair, *, edited: bool) -> Iterator[Cause]:
    old, new = claims
    if not edited or old is None or new is None:
        return
    if old.text != new.text:
        yield Cause(CauseKind.ARTICLE, "the claim was edited", old=old.text, new=new.text)
    else:
        text = "the words around the figure were edited"
        yield Cause(CauseKind.ARTICLE, text, old=old.clause, new=new.clause)


def _date(setting: Setting) -> Iterator[Cause]:
    if setting.old.published != setting.new.published:
        yield date_cause(setting)


def date_cause(setting: Setting) -> Cause:
    """Return the cause that the publication date is another."""
    old, new = setting.old.published or "none", setting.new.published or "none"
    return Cause(CauseKind.ARTICLE, "the publication date changed", old=old, new=new)


def _sentence(claims: Pair) -> Iterator[Cause]:
    old, new = claims
    if old and new and old.clause == new.clause and old.sentence != new.sentence:
        yield Cause(CauseKind.ARTICLE, "another part of the sentence was edited")


def _facts(claims: Pair, setting: Setting) -> Iterator[Cause]:
    """Yield what moved among the facts that bear on the claim; the refused only if nothing else.

    Sources with the same digest cannot be a cause: another fact was then chosen for other reasons.
    """
    old, new = claims
    if not setting.sources_changed or old is None or new is None:
        return
    found = list(_moves(old.carriers, new.carriers, setting))
    yield from found or _moves(old.facts, new.facts, setting)


def _moves(
    old: tuple[FactRecord, ...], new: tuple[FactRecord, ...], setting: Setting
) -> Iterator[Cause]:
    same = {fact.digest for fact in old} & {fact.digest for fact in new}
    before = {_bare(fact): fact for fact in old if fact.digest not in same}
    for fact in new:
        if fact.digest in same:
            continue
        earlier = before.pop(_bare(fact), None)
        yield _revision(earlier, fact) if earlier else _arrival(fact)
    for fact in before.values():
        yield _departure(fact, setting)


def _bare(fact: FactRecord) -> str:
    """Return a fact's id without its package: a folder may be renamed, its rows stay."""
    return fact.key.partition("/")[2]


def _revision(old: FactRecord, new: FactRecord) -> Cause:
    fields = dict(new.content)
    moved = [name for name in fields if old.field(name) != fields[name]]
    if old.field("value") != new.field("value"):
        moved = [name for name in moved if name not in _BEHIND_THE_VALUE]
        was, is_now = old.field("value"), new.field("value")
        others = [name for name in moved if name != "value"]
        text = "the source row was revised" + (f" (also {', '.join(others)})" if others else "")
    else:
        was = ", ".join(f"{name} {old.field(name) or 'empty'}" for name in moved)
        is_now = ", ".join(f"{name} {new.field(name) or 'empty'}" for name in moved)
        text = "the source row was revised"
    return _of_fact(new, text, was, is_now)


_BEHIND_THE_VALUE = frozenset({"low", "high", "step", "when"})


def _arrival(fact: FactRecord) -> Cause:
    part = "looked at and refused now" if fact.role == REFUSED else "used now"
    return _of_fact(fact, f"{part}, not before", "", fact.field("value"))


def _departure(fact: FactRecord, setting: Setting) -> Cause:
    there = fact.key in setting.facts
    text = "no longer used" if there else "no longer in the sources"
    return _of_fact(fact, text, fact.field("value"), "")


def _of_fact(fact: FactRecord, text: str, old: str, new: str) -> Cause:
    publisher, url = fact.field("publisher"), fact.field("url")
    return Cause(CauseKind.SOURCE, text, fact.key, old, new, publisher, url)


def _surroundings(setting: Setting) -> Iterator[Cause]:
    if setting.text_edited:
        yield Cause(CauseKind.ARTICLE, "the article's text was edited")


def _wordings(setting: Setting) -> Iterator[Cause]:
    if setting.sources_changed:
        yield Cause(CauseKind.SOURCE, "other facts or wordings of the sources changed")


def _rules(claims: Pair, setting: Setting, *, besides: bool) -> Iterator[Cause]:
    before, now = setting.before, setting.now
    also = " as well" if besides else ""
    if before.version != now.version:
        text = _decided(claims, f"the program's version changed{also}")
        yield Cause(CauseKind.RULE, text, old=before.version, new=now.version)
    elif before.rules != now.rules:
        text = _decided(claims, f"the rules changed{also} within version {now.version}")
        yield Cause(CauseKind.RULE, text)


def _decided(claims: Pair, text: str) -> str:
    old, new = claims
    if old and new and old.rule != new.rule:
        return f"{text}; decided by {old.rule or 'no rule'} before, {new.rule or 'no rule'} now"
    return text


def same_facts(old: ClaimRecord, new: ClaimRecord) -> bool:
    """Tell whether the facts that carry the two verdicts have the same content.

    Refused candidates do not count: they explain a verdict and do not carry it.
    """
    return {fact.digest for fact in old.carriers} == {fact.digest for fact in new.carriers}
