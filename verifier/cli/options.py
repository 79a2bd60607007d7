"""Options that several commands share, and what they read: articles and sources."""

from __future__ import annotations

import argparse
import os
import re
import sys
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from verifier.model.errors import InputError, Problem
from verifier.model.finding import Verdict
from verifier.model.tolerance import NO_TOLERANCE, Rounding, Tolerance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from verifier.model.text import Document
    from verifier.pipeline import Verifier
    from verifier.reference import Cache

T = TypeVar("T")

# The verdicts that make the exit code 1.
POLICIES: dict[str, tuple[Verdict, ...]] = {
    "contradicted": (Verdict.CONTRADICTED,),
    "unverified": (Verdict.CONTRADICTED, Verdict.UNVERIFIED),
    "never": (),
}

STDIN = "-"
_STDIN_NAME = "<stdin>"
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_HELP_WIDTH = 80


class Help(argparse.RawDescriptionHelpFormatter):
    """Help that looks the same on every terminal, so that the documentation can quote it."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26, width=_HELP_WIDTH)


class Parser(argparse.ArgumentParser):
    """A parser whose arguments may stand before, between and after its options."""

    _mixing = False

    def parse_known_args(  # type: ignore[override]  # typeshed has overloads for a typed namespace
        self,
        args: Sequence[str] | None = None,
        namespace: argparse.Namespace | None = None,
    ) -> tuple[argparse.Namespace, list[str]]:
        """Parse as ``parse_intermixed_args`` does, which parsers of commands cannot."""
        commands = any(action.nargs == argparse.PARSER for action in self._actions)
        if commands or self._mixing:
            return super().parse_known_args(args, namespace)
        self._mixing = True  # it may come back here for each of its two rounds
        try:
            known, unknown = super().parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False
        if unknown:  # said here, with the command's usage and not the program's
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return known, unknown


def iso_day(text: str) -> date:
    """Read a day as an option gives it.

    Raises:
        argparse.ArgumentTypeError: the text is no date of the form 2021-05-07.
    """
    try:
        if _ISO_DAY.fullmatch(text):
            return date.fromisoformat(text)
        cause = "write year, month and day, such as 2021-05-07"
    except ValueError as error:
        cause = f"{error}; write it as 2021-05-07"
    raise argparse.ArgumentTypeError(f"{text!r} is not a date ({cause})")


def add_published_option(parser: argparse.ArgumentParser, undated: str) -> None:
    """Add the articles' date; ``undated`` says what becomes of relative dates without one."""
    parser.add_argument(
        "--published",
        metavar="DATE",
        type=iso_day,
        help="the day the articles appeared, such as 2021-05-07; wins over the file beside an "
        f"article. Without a date, relative dates stay {undated}",
    )


def language_tag(text: str) -> str:
    """Read a language as an option gives it.

    Raises:
        argparse.ArgumentTypeError: nobody has written its words.
    """
    from verifier.language import codes, language_code

    if language_code(text) is None:
        message = f"unknown language {text!r} (known: {', '.join(codes())})"
        raise argparse.ArgumentTypeError(message)
    return text


def add_reading_options(parser: argparse.ArgumentParser) -> None:
    """Add the articles' language and genre."""
    parser.add_argument(
        "--language",
        metavar="TAG",
        type=language_tag,
        help="the articles' language, such as en or es-MX; without it that of the file beside an "
        "article, else English",
    )
    parser.add_argument(
        "--genre",
        metavar="GENRE",
        choices=("news", "narrative"),
        help="news (times are told from the article's date, the default) or narrative (from the "
        "time told before, as in a history)",
    )


def add_output_option(parser: argparse.ArgumentParser) -> None:
    """Add where the report goes."""
    parser.add_argument(
        "--output",
        metavar="FILE",
        help="write the report to a file, whole or not at all; - is standard output",
    )


def add_input_options(parser: argparse.ArgumentParser) -> None:
    """Add what says how articles are read and what they are compared with."""
    add_published_option(parser, "unverified")
    parser.add_argument(
        "--sources",
        metavar="DIR",
        action="append",
        help="a folder of source packages, in place of the bundled ones; repeatable",
    )
    parser.add_argument(
        "--source",
        metavar="FILE|URL",
        action="append",
        default=[],
        help="a table or document to compare with besides: CSV, Excel, ODS, Parquet, JSON, HTML, "
        "a database, text, PDF, Word; FILE#PART chooses a sheet, table or query; repeatable",
    )
    parser.add_argument(
        "--tolerance",
        metavar="KIND=VALUE",
        action="append",
        type=tolerance_stated,
        default=[],
        help="how far honest figures may lie apart where the source does not say: relative=0.05 "
        "(a share), absolute=20 (in the source's unit), date_days=1, provisional=0.1, or "
        "rounding=none; repeatable",
    )
    add_cache_option(parser)


def tolerance_stated(text: str) -> Tolerance:
    """Read one kind of tolerance as an option gives it.

    Raises:
        argparse.ArgumentTypeError: the kind is unknown, or the value is none of its kind.

    >>> str(tolerance_stated("relative=0.05"))
    'relative 0.05'
    """
    kind, _, value = text.partition("=")
    try:
        return _TOLERANCES[kind](value)
    except KeyError:
        known = ", ".join(_TOLERANCES)
        message = f"unknown kind {kind!r} (known: {known})"
    except (ValueError, ArithmeticError):
        message = f"{value!r} is no value of {kind}; write {_EXAMPLES[kind]}"
    raise argparse.ArgumentTypeError(message)


def _positive(text: str, below: int | None = None) -> Decimal:
    value = Decimal(text)
    if not value.is_finite() or value < 0 or (below is not None and value >= below):
        raise ValueError(text)
    return value


_TOLERANCES: dict[str, Callable[[str], Tolerance]] = {
    "relative": lambda text: Tolerance(relative=_positive(text, 1)),
    "absolute": lambda text: Tolerance(absolute=_positive(text)),
    "rounding": lambda text: Tolerance(rounding=Rounding(text)),
    "date_days": lambda text: Tolerance(date_days=int(_positive(str(int(text))))),
    "provisional": lambda text: Tolerance(provisional=_positive(text, 1)),
}
_EXAMPLES = {
    "relative": "relative=0.05 for 5 %",
    "absolute": "absolute=20",
    "rounding": "rounding=claim or rounding=none",
    "date_days": "date_days=1",
    "provisional": "provisional=0.1 for 10 %",
}


def tolerance_of(args: argparse.Namespace) -> Tolerance:
    """Return all that the command says of tolerance; the last word on a kind counts."""
    found = NO_TOLERANCE
    for each in args.tolerance:
        found = each.over(found)
    return found


def add_cache_option(parser: argparse.ArgumentParser) -> None:
    """Add that compiled sources are neither used nor kept."""
    parser.add_argument(
        "--no-cache",
        action="store_true",
        help="read the sources anew; without it they are compiled once and kept in "
        "$XDG_CACHE_HOME or ~/.cache",
    )


def users_cache(args: argparse.Namespace) -> Cache | None:
    """Return where compiled sources are kept for the user; None where they are not to be."""
    from verifier.reference import Cache, cache_folder

    if args.no_cache:
        return None
    return Cache(cache_folder(os.environ), lambda text: print(f"note: {text}", file=sys.stderr))


def add_exit_options(parser: argparse.ArgumentParser) -> None:
    """Add what decides between the exit codes 0 and 1."""
    parser.add_argument(
        "--fail-on",
        metavar="VERDICT",
        choices=tuple(POLICIES),
        default="contradicted",
        help="which findings make the exit code 1: contradicted (the default), unverified (and "
        "contradicted), or never",
    )
    parser.add_argument(
        "--exit-zero", action="store_true", help="end with 0 where it would be 1; 2 stays 2"
    )


def exit_code(args: argparse.Namespace, verdicts: Iterable[Verdict]) -> int:
    """Return 1 when one of the verdicts counts under --fail-on, else 0."""
    failed = any(verdict in POLICIES[args.fail_on] for verdict in verdicts)
    return int(failed and not args.exit_zero)


def read_inputs(
    args: argparse.Namespace, paths: Iterable[str]
) -> tuple[Verifier, list[Document], list[Problem]]:
    """Read the sources and the articles of the paths, sorted by path and each once.

    Articles that cannot be used are left out, and their problems returned.

    Raises:
        InputError: a source or every article cannot be used, or one of them and the report goes
            to a file; the problems of all sources and articles together.
    """
    from verifier.pipeline import Verifier

    problems: list[Problem] = []
    cache = users_cache(args)
    verifier = _tried(
        partial(Verifier, args.sources, args.source, cache, tolerance_of(args)), problems
    )
    for problem in verifier.set_aside if verifier is not None else ():
        print(f"note: {problem}; only whole rows are held against sentences", file=sys.stderr)
    documents, faults = _read(paths, args.published)
    if verifier is None or stops(faults, documents, args):
        raise InputError(*problems, *faults)
    return verifier, documents, faults


def read_documents(
    args: argparse.Namespace, paths: Iterable[str]
) -> tuple[list[Document], list[Problem]]:
    """Read the articles of the paths, sorted by path and each once, and what is wrong with some.

    Raises:
        InputError: every article cannot be used, or one and the report goes to a file.
    """
    documents, problems = _read(paths, args.published)
    if stops(problems, documents, args):
        raise InputError(*problems)
    return documents, problems


def stops(problems: list[Problem], usable: Sequence[object], args: argparse.Namespace) -> bool:
    """Tell that nothing is reported: there is nothing usable, or a file would not be whole."""
    return bool(problems) and (not usable or is_to_file(args))


def is_to_file(args: argparse.Namespace) -> bool:
    """Tell that the report goes to a file."""
    return getattr(args, "output", None) not in {None, STDIN}


def _read(paths: Iterable[str], published: date | None) -> tuple[list[Document], list[Problem]]:
    problems: list[Problem] = []
    read = [
        _tried(partial(read_document, file, published), problems) for file in sorted(set(paths))
    ]
    return [document for document in read if document is not None], problems


def spare_inputs(output: str | None, inputs: Iterable[str]) -> None:
    """Refuse to write a report over what it is made from.

    Raises:
        InputError: the output is one of the inputs.
    """
    if output in {None, STDIN} or not Path(str(output)).exists():
        return
    for given in inputs:
        if Path(given).exists() and Path(given).samefile(str(output)):
            mend = "name another file with --output"
            raise InputError(Problem(str(output), "is an input; not overwritten", mend=mend))


def read_document(path: str, published: date | None) -> Document:
    """Read one article; "-" is standard input.

    Raises:
        InputError: it cannot be used.
    """
    from verifier.model.text import Document
    from verifier.reading import decoded, read_article

    if path != STDIN:
        return read_article(path, published)
    text = decoded(sys.stdin.buffer.read(), _STDIN_NAME)
    basis = "command line" if published else None
    return Document(_STDIN_NAME, text, published=published, published_basis=basis)


def _tried(read: Callable[[], T], problems: list[Problem]) -> T | None:
    try:
        return read()
    except InputError as error:
        problems += error.problems
        return None
