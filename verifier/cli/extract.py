"""`verifier extract`: every figure and time of articles, with its place and how it was read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.cli.options import (
    Help,
    add_output_option,
    add_published_option,
    add_reading_options,
    is_to_file,
    read_documents,
    spare_inputs,
)
from verifier.model.errors import InputError

if TYPE_CHECKING:
    import argparse

    from verifier.cli import Subparsers
    from verifier.model.claim import Extracted
    from verifier.model.text import Document

FORMATS = ("full", "json", "jsonl")

_EPILOG = """\
examples:
  verifier extract article.txt
  verifier extract drafts/*.txt --published 2021-05-07
  verifier extract article.txt --format json --output mentions.json
  some-program | verifier extract - --language es --format jsonl

the file beside an article:
  article.yaml beside article.txt may give its title, published, published_basis,
  language, genre (news or narrative), url and publisher; options win over it

exit codes:
  0  the articles were read, whatever they hold
  2  wrong usage, an article that cannot be used (the others are listed, unless
     --output names a file), an internal error
  130  interrupted with Ctrl-C
"""


def add_parser(subparsers: Subparsers) -> None:
    """Add `extract` and its options."""
    parser = subparsers.add_parser(
        "extract",
        help="list every figure and time of articles with its place",
        usage="verifier extract [options] PATH...",
        description="List every figure and time of articles: its place, what it says, and what\n"
        "a relative time means by the article's date. Nothing is compared or judged.",
        epilog=_EPILOG,
        formatter_class=Help,
        allow_abbrev=False,
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="+",
        help="an article (plain text or Markdown), or - for standard input",
    )
    add_published_option(parser, "unresolved")
    add_reading_options(parser)
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        choices=FORMATS,
        default=FORMATS[0],
        help="full (for reading, the default), json (one document) or jsonl (one mention or "
        "stretch a line)",
    )
    add_output_option(parser)


def run(args: argparse.Namespace) -> int:
    """Extract from the articles that can be used; a file is written only if all of them can.

    Raises:
        InputError: an article cannot be used; the others are printed first.
    """
    from verifier.cli.output import colours, emit, width
    from verifier.reference.whole_files import replace_file
    from verifier.reports import EXTRACTION_FORMATS, PLAIN_WIDTH, extraction_text

    spare_inputs(args.output, args.paths)
    documents, problems = read_documents(args, args.paths)
    found = [_extracted(_told(document, args)) for document in documents]
    to_file = is_to_file(args)
    if args.format == "full":
        text = extraction_text(
            found,
            colour=not to_file and colours(),
            width=PLAIN_WIDTH if to_file else width(),
        )
    else:
        text = EXTRACTION_FORMATS[args.format](found)
    if to_file:
        replace_file(args.output, text)
    else:
        emit(text)
    if problems:
        raise InputError(*problems)
    return 0


def _told(document: Document, args: argparse.Namespace) -> Document:
    """Return the document in the language and genre that the options give."""
    language = args.language or document.language
    narrative = args.genre == "narrative" if args.genre else document.narrative
    return replace(document, language=language, narrative=narrative)


def _extracted(document: Document) -> Extracted:
    from verifier.pipeline import extracted

    try:
        return extracted(document)
    except Exception as error:
        error.add_note(f"while reading {document.path}")
        raise
