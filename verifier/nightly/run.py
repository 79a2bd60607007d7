"""One night: check, remember, compare."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier import __version__
from verifier.model.errors import InputError, Problem
from verifier.model.night import Failure, Night, Run
from verifier.nightly.causes import Setting
from verifier.nightly.compare import arrived, compare, vanished
from verifier.nightly.digests import fact_key, rules_digest, sources_digest
from verifier.nightly.records import article_key, article_record
from verifier.reading import article_paths

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from verifier.model.night import ArticleRecord, Change
    from verifier.nightly.store import Store
    from verifier.pipeline import Verifier


def run_nightly(
    paths: Sequence[str],
    verifier: Verifier,
    store: Store,
    started: datetime,
    *,
    published: date | None = None,
) -> Night:
    """Check the articles of ``paths``, write the run into the history and say what changed.

    ``started`` is aware; it names the run and decides nothing. An article that cannot be read
    becomes a failure; the others are checked. Each article is compared with the last time it was
    checked; gone is one that the last run over the same ``paths`` checked and this one was not
    asked to.

    Raises:
        InputError: nothing was checked (no article, none that could be read, or none with a
            claim), or the history cannot be used. Nothing is stored then.
    """
    names = article_paths(paths)
    articles, errors = _check(names, verifier, published)
    _require_claims(paths, articles, errors)
    run = Run(
        started=started.isoformat(timespec="seconds"),
        version=__version__,
        rules=rules_digest(),
        sources=sources_digest(verifier.catalog),
    )
    scope = scope_of(paths)
    with store.transaction():
        past = _Past(store, scope, articles)
        number = store.add(run, scope, articles)
    run = replace(run, id=number)
    facts = frozenset(fact_key(fact) for fact in verifier.catalog.facts)
    changes = past.changes(run, articles, names, facts)
    failures = tuple(Failure(name, str(error)) for name, error in errors.items())
    return Night(run, past.previous, articles, changes, failures)


def scope_of(paths: Iterable[str]) -> str:
    """Return what a run was asked to check; runs of one scope are each other's measure."""
    return json.dumps(sorted({article_key(path) for path in paths}), ensure_ascii=False)


def _check(
    names: Iterable[str], verifier: Verifier, published: date | None
) -> tuple[tuple[ArticleRecord, ...], dict[str, InputError]]:
    articles: dict[str, ArticleRecord] = {}
    errors: dict[str, InputError] = {}
    for name in names:
        if article_key(name) in articles:  # one file under two names, "a.txt" and "./a.txt"
            continue
        try:
            checked = verifier.check_file(name, published)
        except InputError as error:
            errors[name] = error
            continue
        articles[article_key(name)] = article_record(checked, verifier.catalog)
    return tuple(articles.values()), errors


def _require_claims(
    paths: Sequence[str], articles: Sequence[ArticleRecord], errors: dict[str, InputError]
) -> None:
    if any(article.claims for article in articles):
        return
    where = ", ".join(paths) or "no path"
    mend = "a run that checks nothing is not recorded"
    problem = Problem(where, "nothing was checked: no claim in any article", mend=mend)
    raise InputError(problem, *(each for error in errors.values() for each in error.problems))


class _Past:
    """What the history says of articles, read before tonight is written."""

    def __init__(self, store: Store, scope: str, articles: Iterable[ArticleRecord]) -> None:
        self.previous = store.last_run(scope)
        self._names = store.names(self.previous.id) if self.previous else {}
        self._last = {article.path: store.last_of(article.path) for article in articles}

    def changes(
        self,
        run: Run,
        articles: Iterable[ArticleRecord],
        names: Iterable[str],
        facts: frozenset[str],
    ) -> tuple[Change, ...]:
        """Return all changes, articles in their order, the gone ones last.

        On the first night of all, nothing is new: there is nothing to compare with.
        """
        changes: list[Change] = []
        for article in articles:
            last = self._last[article.path]
            if last is not None:
                before, old = last
                changes += compare(Setting(before, run, old, article, facts))
            elif self.previous is not None:
                changes += arrived(article)
        asked = {article_key(name) for name in names}
        gone = sorted(name for path, name in self._names.items() if path not in asked)
        return (*changes, *(vanished(name) for name in gone))
