"""The guide to one's own source is followed letter by letter: files, commands, what is printed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.cli import main

if TYPE_CHECKING:
    import pytest

PAGE = Path(__file__).parents[2] / "docs/guide/ten-minutes.md"
BLOCK = re.compile(r"<!-- (file|run|prints)(?:: (\S+))? -->\n```\w+\n(.*?)```", re.DOTALL)


def test_who_follows_the_guide_gets_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    steps = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    assert [kind for kind, _, _ in steps].count("run") == [kind for kind, _, _ in steps].count(
        "prints"
    )
    printed = ""
    for kind, argument, text in steps:
        if kind == "file":
            path = tmp_path / argument
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif kind == "run":
            program, *arguments = shlex.split(text)
            assert program == "verifier"
            assert main(arguments) == int(argument or 0), text
            printed = capsys.readouterr().out
        else:
            assert text in printed, f"{text}\nis not in\n{printed}"


def test_every_block_of_the_guide_is_followed() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert len(BLOCK.findall(page)) == page.count("```") // 2
