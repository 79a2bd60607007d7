"""Lines for a terminal: wrapped to its width, coloured if it has colours.

Text is wrapped first and coloured after, so that no escape sequence is counted as a letter. A
quotation's marked words lie between two control characters, which cleaned text cannot hold.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from verifier.model.finding import Verdict

MARK, UNMARK = "\x01", "\x02"
INDENT = 4
_LABEL = 10
_NARROWEST = 40

_RESET = "\x1b[0m"
_STYLES = {
    "bold": "\x1b[1m",
    "dim": "\x1b[2m",
    "mark": "\x1b[1;4m",
    Verdict.CONSISTENT.value: "\x1b[32m",
    Verdict.CONTRADICTED.value: "\x1b[1;31m",
    Verdict.UNVERIFIED.value: "\x1b[33m",
}


@dataclass(frozen=True, slots=True)
class Paper:
    """What is written on: its width in characters, and whether it shows colours."""

    width: int
    colour: bool

    def paint(self, text: str, style: str) -> str:
        """Return the text in a style; as it is where there are no colours."""
        return f"{_STYLES[style]}{text}{_RESET}" if self.colour else text

    def heading(self, text: str) -> list[str]:
        """Return a line in bold, wrapped."""
        return [self.paint(line, "bold") for line in self._wrap(text, "", "  ")]

    def line(self, text: str, indent: int = 0) -> list[str]:
        """Return plain lines."""
        return self._wrap(text, " " * indent, " " * indent)

    def labelled(self, label: str, text: str, style: str = "") -> list[str]:
        """Return a label in its column and the text beside it; nothing when there is no text."""
        if not text:
            return []
        room = " " * (INDENT + _LABEL)
        body = [line[len(room) :] for line in self._wrap(text, room, room)]
        if style:
            body = [self.paint(line, style) for line in body]
        first = " " * INDENT + self.paint(f"{label:<{_LABEL}}", "dim") if label else room
        return [first + body[0], *(room + line for line in body[1:])]

    def quotation(self, text: str) -> list[str]:
        """Return a quotation with its marked words underlined, or between « » without colours."""
        if not self.colour:
            return self.line(text.replace(MARK, "«").replace(UNMARK, "»"), INDENT)
        lines, marked = [], False
        for line in self.line(text, INDENT):
            begun = " " * INDENT + (_STYLES["mark"] if marked else "") + line[INDENT:]
            marked = _left_open(line, marked=marked)
            done = begun.replace(MARK, _STYLES["mark"]).replace(UNMARK, _RESET)
            lines.append(done + (_RESET if marked else ""))
        return lines

    def _wrap(self, text: str, first: str, rest: str) -> list[str]:
        return textwrap.wrap(
            text,
            max(self.width, _NARROWEST),
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,  # an address that is cut cannot be opened
            break_on_hyphens=False,
        )


def _left_open(line: str, *, marked: bool) -> bool:
    opened, closed = line.rfind(MARK), line.rfind(UNMARK)
    return marked if opened == closed == -1 else opened > closed
