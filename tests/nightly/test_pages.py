"""The two pages of a night, and the command that writes them."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from html.parser import HTMLParser
from typing import TYPE_CHECKING, TypeVar, cast

import pytest

from verifier.cli import main
from verifier.reports.nightly_markdown import escaped, nightly_markdown
from verifier.reports.nightly_page import nightly_html
from verifier.reports.nightly_text import nightly_text

if TYPE_CHECKING:
    from tests.nightly.conftest import Desk

T = TypeVar("T")

MALICIOUS = (
    "<script>alert(1)</script> `code` | cell | [go](javascript:alert(1)) <img src=x onerror=y> "
    "Biden ordered the withdrawal of 2,500 American forces <b>from</b> Afghanistan.\n"
)


class Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_an_article_cannot_put_markup_into_the_page(desk: Desk) -> None:
    desk.write(MALICIOUS, published="2021-05-07")
    page = nightly_html(desk.night())
    tags = {tag for tag, _ in Tags(page).found}
    assert "&lt;script&gt;alert(" in page
    assert not tags & {"script", "img", "b", "iframe", "object", "link"}


def test_the_page_loads_nothing_and_links_only_to_the_web(desk: Desk) -> None:
    desk.revise("afg.contractors.dod.fy21q2", value="26832")
    page = nightly_html(desk.night())
    attributes = [(name, value) for _, each in Tags(page).found for name, value in each.items()]
    assert not [name for name, _ in attributes if name in {"src", "srcset", "style", "onclick"}]
    links = [value or "" for name, value in attributes if name == "href"]
    assert links
    assert all(re.match(r"https?://", link) for link in links)
    assert "url(" not in page
    assert "@import" not in page
    assert "default-src 'none'" in page


def reworded(value: T, pattern: str, new: str) -> T:
    """Return a night with every text changed, as a history of another hand may hold it."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return cast("T", re.sub(pattern, new, value))
    if isinstance(value, tuple):
        return cast("T", tuple(reworded(each, pattern, new) for each in value))
    if is_dataclass(value) and not isinstance(value, type):
        named = {each.name: getattr(value, each.name) for each in fields(value)}
        return cast("T", replace(value, **{k: reworded(v, pattern, new) for k, v in named.items()}))
    return value


def test_an_address_of_another_scheme_stays_text(desk: Desk) -> None:
    night = reworded(desk.night(), r"https?://japantoday[^,]*", "javascript:alert(1)")
    page, markdown = nightly_html(night), nightly_markdown(night)
    assert "javascript:alert(1)" in page
    assert 'href="javascript' not in page
    assert "](<javascript" not in markdown


def test_markdown_shows_words_as_they_are(desk: Desk) -> None:
    desk.write(
        "The `x|y` *bold* <i>forces</i> of 2,500 US troops were in Afghanistan.\n",
        published="2021-05-07",
    )
    desk.night()
    desk.edit("2,500", "25,000")
    page = nightly_markdown(desk.night())
    assert r"\`x\|y\` \*bold\* &lt;i&gt;" in page
    assert not re.search(r"(?<!\\)`", page)
    rows = [line for line in page.splitlines() if line.startswith("|")]
    assert [len(re.findall(r"(?<!\\)\|", row)) for row in rows] == [4, 4, 4]


@pytest.mark.parametrize("text", ["@owner", "https://example.org", "a\n# b", "$x$ and #12"])
def test_markdown_words_start_nothing(text: str) -> None:
    shown = escaped(text)
    assert "\n" not in shown
    assert not re.search(
        r"(?<!\\)[#$](?!\d+;)|@|://", shown.replace("&#64;", "").replace("&#58;", "")
    )


def test_a_quiet_night_is_said_to_be_quiet(desk: Desk) -> None:
    desk.night()
    night = desk.night()
    said = f"hecked {len(night.claims)} claims in 1 article: nothing new"
    assert all(said in page for page in (nightly_html(night), nightly_markdown(night)))
    assert nightly_text(night).startswith("c" + said)


def test_what_changed_comes_first_with_cause_fact_and_publisher(desk: Desk) -> None:
    desk.night()
    desk.revise("afg.contractors.dod.fy21q2", value="26832")
    night = desk.night()
    for page in (nightly_html(night), nightly_markdown(night)):
        changed, contradicted = page.index("What changed and why (1)"), page.index("Still contra")
        between = page[changed:contradicted]
        assert changed < contradicted
        for words in ("16,832", "26,832", "afg.contractors.dod.fy21q2", "Antiwar.com", "source"):
            assert words in between
        assert f"{desk.article}:1:" in between.replace("\\", "")


def test_the_same_night_gives_the_same_bytes(desk: Desk) -> None:
    night = desk.night()
    assert nightly_html(night) == nightly_html(night)
    assert nightly_markdown(night) == nightly_markdown(night)


def command(desk: Desk, *more: str) -> list[str]:
    made = ["nightly", str(desk.drafts), "--sources", str(desk.sources)]
    return [*made, "--state", str(desk.history), "--now", "2021-05-08T05:30", *more]


def test_the_command_writes_pages_of_the_day_and_the_latest(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(command(desk)) == 0
    reports = desk.history.parent / "reports"
    names = sorted(path.name for path in reports.iterdir())
    stem = "nightly-2021-05-08"
    assert names == ["latest.html", "latest.md", f"{stem}.html", f"{stem}.md"]
    for suffix in (".html", ".md"):
        assert (reports / f"latest{suffix}").read_bytes() == (
            reports / f"{stem}{suffix}"
        ).read_bytes()
    out = capsys.readouterr().out
    assert "the first run" in out
    assert str(reports / f"{stem}.html") in out


def test_the_exit_code_is_that_of_check(desk: Desk) -> None:
    desk.edit("2,500", "25,000")
    assert main(command(desk)) == 1
    assert main(command(desk, "--exit-zero")) == 0
    assert main(command(desk, "--fail-on", "never")) == 0


def test_an_unreadable_article_ends_in_2_is_told_and_the_rest_is_recorded(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk.drafts / "bad.txt").write_bytes(b"\xff\xfe")
    assert main(command(desk, "--exit-zero")) == 2
    assert "bad.txt" in capsys.readouterr().err
    page = (desk.history.parent / "reports" / "latest.html").read_text(encoding="utf-8")
    assert "Could not be read (1)" in page
    assert desk.runs == 1


def test_a_night_without_claims_ends_in_2_and_writes_no_page(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.write("Nothing here can be counted.\n")
    assert main(command(desk)) == 2
    assert "nothing was checked" in capsys.readouterr().err
    assert not list((desk.history.parent / "reports").iterdir())


@pytest.mark.parametrize("moment", ["yesterday", "2021-13-01"])
def test_a_moment_that_is_none_is_wrong_usage(desk: Desk, moment: str) -> None:
    assert main([*command(desk)[:-1], moment]) == 2
