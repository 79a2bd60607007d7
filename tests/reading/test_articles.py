"""Article files and the small file beside them: every fault is named with its place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError, Problem
from verifier.model.text import Position
from verifier.reading import article_paths, read_article

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "The army left.\r\nIt was 3.7 %.\r\n"


def article(folder: Path, content: bytes = TEXT.encode(), sidecar: str | None = None) -> str:
    file = folder / "article.txt"
    file.write_bytes(content)
    if sidecar is not None:
        (folder / "article.yaml").write_text(sidecar, encoding="utf-8")
    return str(file)


def problems(path: str) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as raised:
        read_article(path)
    return raised.value.problems


def test_line_ends_are_kept_and_offsets_count_them(tmp_path: Path) -> None:
    document = read_article(article(tmp_path))
    assert document.text == TEXT
    assert document.position(document.text.index("It was")) == Position(2, 1)


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    document = read_article(article(tmp_path, b"\xef\xbb\xbfThe army left."))
    assert document.text == "The army left."


def test_an_article_without_a_sidecar_has_no_date(tmp_path: Path) -> None:
    document = read_article(article(tmp_path))
    assert (document.published, document.published_basis, document.title) == (None, None, None)


def test_a_sidecar_says_what_the_text_does_not(tmp_path: Path) -> None:
    sidecar = "title: War\npublished: 2021-05-07\nurl: https://example.org/a\npublisher: Us\n"
    document = read_article(article(tmp_path, sidecar=sidecar))
    assert (document.title, document.published) == ("War", date(2021, 5, 7))
    assert (document.url, document.publisher) == ("https://example.org/a", "Us")
    assert document.published_basis == "stated"


@pytest.mark.parametrize(
    ("sidecar", "narrative"), [("", False), ("genre: news\n", False), ("genre: narrative\n", True)]
)
def test_a_text_is_news_unless_its_sidecar_calls_it_narrative(
    tmp_path: Path, sidecar: str, *, narrative: bool
) -> None:
    assert read_article(article(tmp_path, sidecar=sidecar)).narrative is narrative


def test_a_date_given_by_hand_wins_over_the_sidecar(tmp_path: Path) -> None:
    path = article(tmp_path, sidecar="published: 2021-05-07\n")
    document = read_article(path, date(2020, 1, 2))
    assert (document.published, document.published_basis) == (date(2020, 1, 2), "command line")


@pytest.mark.parametrize("sidecar", ["", "\n# nothing\n", "title:\n", "\ufefftitle: War\n"])
def test_a_sidecar_may_be_silent(tmp_path: Path, sidecar: str) -> None:
    assert read_article(article(tmp_path, sidecar=sidecar)).published is None


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_text_is_read_by_its_byte_order_mark(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes("Café: 3 %.".encode(encoding))
    assert read_article(str(tmp_path / "a.txt")).text == "Café: 3 %."


FAULTY = [
    ("Café".encode("utf-16-le"), 1, 2, "UTF-16LE text without a byte-order mark"),
    ("Café".encode("utf-16-be"), 1, 1, "UTF-16BE text without a byte-order mark"),
    (b"\xff\xfea", 1, 1, "begins as UTF-16 text and is none"),
    (b"caf\xe9", 1, 4, "0xe9 is not UTF-8 text; in Windows-1252 it is 'é'"),
    (b"caf\xe9\x8d", 1, 4, "0xe9 is not UTF-8 text"),
    (b"", 1, 1, "is empty"),
    (b" \r\n\t", 1, 1, "is empty"),
    (b"one\ntw\0o", 2, 3, "binary"),
    (b"one\ntwo\nca\xe9f", 3, 3, "0xe9"),
    ("é\n".encode() + b"\xff", 2, 1, "0xff"),
    ("éé".encode() + b"\xff", 1, 3, "0xff"),
]


@pytest.mark.parametrize(("content", "line", "column", "message"), FAULTY)
def test_a_file_that_is_no_text_is_named_with_line_and_column(
    tmp_path: Path, content: bytes, line: int, column: int, message: str
) -> None:
    path = article(tmp_path, content)
    (problem,) = problems(path)
    assert (problem.path, problem.line, problem.column) == (path, line, column)
    assert message in problem.message
    assert str(problem).startswith(f"{path}:{line}:{column}: ")
    assert problem.mend


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    assert "no such file" in problems(str(tmp_path / "none.txt"))[0].message
    assert "directory" in problems(str(tmp_path))[0].message


SIDECARS = [
    ("title: War\npublishd: 2021-05-07\n", 2, 11, "publishd", "did you mean 'published'?"),
    ("zzz: 1\n", 1, 6, "zzz", "known keys"),
    ("title: War\npublished: yesterday\n", 2, 12, "yesterday", "2021-05-07"),
    ("published: 2021-13-45\n", 1, 12, "not a date", "2021-05-07"),
    ("published: 2021\n", 1, 12, "2021", "2021-05-07"),
    ("published: 2021-05-07T10:00:00\n", 1, 12, "not a date", "2021-05-07"),
    ("url: 7\n", 1, 6, "url is not text", "quotes"),
    ("title: [a, b]\n", 1, 8, "title is not text", "quotes"),
    ("genre: novel\n", 1, 8, "unknown genre 'novel'", "news or narrative"),
    ("just words\n", 1, 1, "keys and values", ""),
    ("- a\n- b\n", 1, 1, "keys and values", ""),
    ("title: 'War\n", 2, 1, "not valid YAML", ""),
    ("title: War\n  published: 2021-05-07\n", 2, 12, "not valid YAML", ""),
]


@pytest.mark.parametrize(("sidecar", "line", "column", "message", "mend"), SIDECARS)
def test_a_fault_of_a_sidecar_is_named_with_its_place_and_its_mend(
    tmp_path: Path, sidecar: str, line: int, column: int, message: str, mend: str
) -> None:
    (problem,) = problems(article(tmp_path, sidecar=sidecar))
    assert (problem.path, problem.line, problem.column) == (
        str(tmp_path / "article.yaml"), line, column,
    )  # fmt: skip
    assert message in problem.message
    assert mend in problem.mend


def test_all_faults_of_a_sidecar_are_named_at_once(tmp_path: Path) -> None:
    sidecar = "titel: War\npublished: soon\nlanguage: 7\n"
    found = problems(article(tmp_path, sidecar=sidecar))
    assert [problem.line for problem in found] == [1, 2, 3]


def test_a_sidecar_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    path = article(tmp_path)
    (tmp_path / "article.yaml").write_bytes(b"title: caf\xe9\n")
    (problem,) = problems(path)
    assert "not UTF-8" in problem.message


def test_articles_of_a_folder_are_found_sorted_and_once(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("z.txt", "a.md", "b/c.txt", "a.yaml", "x.csv"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    expected = tuple(str(tmp_path / name) for name in ("a.md", "b/c.txt", "z.txt"))
    assert article_paths([str(tmp_path)]) == expected
    assert article_paths([str(tmp_path / "z.txt"), str(tmp_path)]) == expected


def test_a_folder_without_articles_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no article"):
        article_paths([str(tmp_path)])
