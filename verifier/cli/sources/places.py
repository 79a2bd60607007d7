"""Where the subcommands of `sources` look for packages, and as of which day they speak."""

from __future__ import annotations

import difflib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.cli.options import iso_day
from verifier.model.errors import InputError, Problem

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable


def add_sources_option(parser: argparse.ArgumentParser) -> None:
    """Add which folders the packages are looked for in."""
    parser.add_argument(
        "--sources",
        metavar="DIR",
        action="append",
        help="a folder of source packages, in place of the bundled ones; repeatable",
    )


def add_today_option(parser: argparse.ArgumentParser) -> None:
    """Add the day that reviews are compared with."""
    parser.add_argument(
        "--today",
        metavar="DATE",
        type=iso_day,
        help="the day that reviews are compared with, such as 2027-05-23, in place of the clock's",
    )


def today(args: argparse.Namespace) -> date:
    """Return the day asked for, or the clock's in UTC."""
    return args.today or datetime.now(UTC).date()


def folders(sources: Iterable[str] | None) -> list[Path]:
    """Return the folders of all packages, each once, by name.

    Raises:
        InputError: a folder is missing or holds none; all of them are named.
    """
    from verifier.reference import default_sources
    from verifier.reference.locate import DESCRIPTOR, package_folders

    found: set[Path] = set()
    problems: list[Problem] = []
    for source in [Path(each) for each in sources] if sources else [default_sources()]:
        try:
            found.update(package_folders(source.parent if source.name == DESCRIPTOR else source))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(*problems)
    return sorted(found, key=lambda folder: (folder.resolve().name, str(folder)))


def named(name: str, sources: Iterable[str] | None) -> Path:
    """Return the folder of a package by its name, or by its path.

    Raises:
        InputError: there is no such package.
    """
    from verifier.reference.locate import DESCRIPTOR

    if (Path(name) / DESCRIPTOR).is_file():
        return Path(name)
    known = {folder.resolve().name: folder for folder in folders(sources)}
    if name in known:
        return known[name]
    close = difflib.get_close_matches(name, known, 1)
    mend = f"did you mean {close[0]!r}?" if close else f"there are: {', '.join(known)}"
    raise InputError(Problem(name, "no such source package", mend=mend))
