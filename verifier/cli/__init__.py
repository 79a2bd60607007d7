"""The command line. Each command is a module, or a folder, with ``add_parser`` and ``run``.

Results go to standard output, everything else to standard error. Exit codes: 0 the policy is met,
1 it is not, 2 wrong usage, an input that cannot be used or an internal error, 130 Ctrl-C.
"""

from __future__ import annotations

import sys
import traceback
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from verifier import __version__
from verifier.cli.options import Help, Parser
from verifier.model.errors import InputError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - it has no other name

# In the order of `verifier --help`.
COMMANDS = ("check", "extract", "explain", "sources", "rules", "nightly")

_UNUSABLE = 2
_INTERRUPTED = 130
_EPILOG = """\
examples:
  verifier check article.txt
  verifier check drafts/*.txt --format junit --output report.xml
  verifier extract article.txt
  verifier explain article.txt c03
  verifier COMMAND --help

exit codes:
  0  the policy is met (see --fail-on)
  1  there are findings at or above --fail-on
  2  wrong usage, an article or source that cannot be used, an internal error
  130  interrupted with Ctrl-C
"""


class Command(Protocol):
    """What a module of a command holds."""

    def add_parser(self, subparsers: Subparsers) -> None:
        """Add the command's options; heavy imports wait until ``run``."""
        ...

    def run(self, args: argparse.Namespace) -> int:
        """Do the work and return the exit code."""
        ...


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; ``argv`` is without the program's name."""
    try:
        commands = {name: _command(name) for name in COMMANDS}
        args = _parser(commands).parse_args(argv)
        return commands[args.command].run(args)
    except SystemExit as leaving:  # argparse, after --help or wrong usage
        return leaving.code if isinstance(leaving.code, int) else _UNUSABLE
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return _INTERRUPTED
    except InputError as error:
        for problem in error.problems:
            print(f"error: {problem}", file=sys.stderr)
        return _UNUSABLE
    except Exception:  # noqa: BLE001 - a check that broke must not look like a finding (exit code 1)
        print("internal error: please report it with what follows", file=sys.stderr)
        traceback.print_exc()
        return _UNUSABLE


def _command(name: str) -> Command:
    return cast("Command", import_module(f"{__name__}.{name}"))


def _parser(commands: dict[str, Command]) -> argparse.ArgumentParser:
    parser = Parser(
        prog="verifier",
        usage="verifier [--version] [--help] COMMAND ...",
        description="Check the numbers and dates of an article against sources you trust.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"verifier {__version__}")
    subparsers = parser.add_subparsers(
        title="commands", dest="command", metavar="COMMAND", required=True, prog="verifier"
    )
    for command in commands.values():
        command.add_parser(cast("Subparsers", subparsers))
    return parser
