"""What goes wrong outside the program's hands, said so that a person can mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of an input: where, the offending text, and what to do about it.

    Lines and columns count from 1; 0 means the whole file, or the whole line. A ``slip`` is one
    place amiss in what reads well around it.
    """

    path: str
    message: str
    line: int = 0
    column: int = 0
    mend: str = ""
    slip: bool = False

    def __str__(self) -> str:
        where = self.path
        if self.line:
            where += f":{self.line}"
            if self.column:
                where += f":{self.column}"
        return f"{where}: {self.message}" + (f" ({self.mend})" if self.mend else "")


class InputError(Exception):
    """Raised for an article, source or option that cannot be used; holds every problem found."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__("\n".join(str(problem) for problem in problems))
