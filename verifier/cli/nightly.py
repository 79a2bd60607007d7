"""`verifier nightly`: check, compare with the run before, and say what changed and why."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentTypeError
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.cli.options import (
    Help,
    add_exit_options,
    add_input_options,
    exit_code,
    tolerance_of,
    users_cache,
)
from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers
    from verifier.model.night import Night

_UNUSABLE = 2
_EPILOG = """\
examples:
  verifier nightly drafts/
  verifier nightly drafts/ --sources my-sources/ --state .verifier/
  verifier nightly drafts/ --fail-on never --report public/

A claim is recognised from one night to the next by its content, an article by its
path. What changed is told with its cause: the article, the source, or the rule.

exit codes:
  0  no finding at or above --fail-on
  1  at least one
  2  wrong usage, an article or source that cannot be used, nothing to check, an
     internal error; articles that could be read are checked and recorded
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `nightly` and its options."""
    parser = subparsers.add_parser(
        "nightly",
        help="check articles, and report what changed since the last run and why",
        usage="verifier nightly [options] PATH...",
        description="Check articles, and report what changed since the last run and why.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", help="an article (.txt, .md) or a folder of them"
    )
    add_input_options(parser)
    _add_run_options(parser)


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--state",
        metavar="FILE|DIR",
        help="where the history of runs is kept; without it, verifier/history.sqlite in "
        "$XDG_STATE_HOME or ~/.local/state",
    )
    parser.add_argument(
        "--report",
        metavar="DIR",
        help="where the pages are written; without it, reports/ beside the history",
    )
    parser.add_argument(
        "--now",
        metavar="MOMENT",
        type=_moment,
        help="the moment that names the run, such as 2021-05-08T05:30, in place of the clock's; "
        "UTC unless it says otherwise. It decides no verdict",
    )
    add_exit_options(parser)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is no moment such as 2021-05-08T05:30") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def run(args: argparse.Namespace) -> int:
    """Run a night, write its pages, print a summary and return the exit code."""
    from verifier.cli.output import emit
    from verifier.nightly import Store, history_file, run_nightly
    from verifier.pipeline import Verifier
    from verifier.reports.nightly_text import nightly_text

    started = (args.now or datetime.now(UTC)).astimezone(UTC)
    history = history_file(os.environ, args.state)
    # Before anything is recorded: a night whose page cannot be written must not pass unseen.
    folder = _folder(Path(args.report) if args.report else history.parent / "reports")
    verifier = Verifier(args.sources, args.source, users_cache(args), tolerance_of(args))
    with Store(history) as store:
        night = run_nightly(args.paths, verifier, store, started, published=args.published)
    pages = _write_pages(night, folder, f"nightly-{started:%Y-%m-%d}")
    emit(nightly_text(night) + "\n" + "".join(f"wrote {page}\n" for page in pages))
    for failure in night.failures:
        print(f"error: {failure.message}", file=sys.stderr)
    if night.failures:
        return _UNUSABLE
    return exit_code(args, (claim.verdict for _, claim in night.claims))


def _folder(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        cause = error.strerror or "unknown cause"
        mend = "name another folder with --report"
        raise InputError(
            Problem(str(folder), f"cannot hold the pages: {cause}", mend=mend)
        ) from error
    return folder


def _write_pages(night: Night, folder: Path, name: str) -> list[Path]:
    """Write the pages under the night's name and as the latest; return the former."""
    from verifier.reference.whole_files import replace_file
    from verifier.reports.nightly_markdown import nightly_markdown
    from verifier.reports.nightly_page import nightly_html

    written = []
    for suffix, text in ((".md", nightly_markdown(night)), (".html", nightly_html(night))):
        replace_file(folder / f"{name}{suffix}", text)
        replace_file(folder / f"latest{suffix}", text)
        written.append(folder / f"{name}{suffix}")
    return written
