"""Tables of web pages and Markdown: captions, spans over rows and columns, footnote marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem
from verifier.reference.tables.delimited import decoded
from verifier.reference.tables.extras import extra
from verifier.reference.tables.figures import is_numeric
from verifier.reference.tables.grid import MOST_CELLS, Grid, squared

if TYPE_CHECKING:
    from collections.abc import Iterator

# A page may say colspan="1000000000".
_WIDEST_SPAN = 1000
_UNSEEN = frozenset({"script", "style", "noscript", "template"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_RULE = re.compile(r"\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?")
_BAR = re.compile(r"(?<!\\)\|")
_MARKUP = re.compile(r"\*\*|__|`|\[\^[^\]]*\]")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")


def read_html(content: bytes, source: str, chosen: str) -> tuple[Grid, ...]:
    """Read the tables of a page, or the one that is chosen by its number or words of its caption.

    Raises:
        InputError: no page, no table, or no such table.
    """
    return chosen_grids(tuple(_grids(parsed(content, source), source)), source, chosen)


def chosen_grids(grids: tuple[Grid, ...], source: str, chosen: str) -> tuple[Grid, ...]:
    """Return the one that is chosen by its number or words of its title; all where none is.

    Raises:
        InputError: no such table.
    """
    if not chosen:
        return grids
    numbered = [grid for grid in grids if grid.name == chosen]
    found = numbered or [
        grid for grid in grids if any(chosen.lower() in t.lower() for t in grid.titles)
    ]
    if len(found) == 1:
        return (found[0],)
    numbers = ", ".join(grid.name for grid in grids) or "none"
    mend = f"tables with figures: {numbers}; choose one by its number"
    raise InputError(Problem(source, f"has no table {chosen!r}", mend=mend))


def parsed(content: bytes, source: str) -> Any:
    """Return the tree of a page; nothing outside it is fetched and no entity is expanded.

    Raises:
        InputError: there is no page in it.
    """
    html = extra("lxml.html", "html", source, "a web page")
    text, _ = decoded(content, source)
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)  # lxml refuses text that names its encoding
    try:
        tree = html.document_fromstring(text, parser=html.HTMLParser(no_network=True))
    except (ValueError, AssertionError, RecursionError, html.etree.LxmlError) as error:
        raise InputError(Problem(source, f"is no readable web page: {error}")) from error
    return tree


def _grids(tree: Any, source: str) -> Iterator[Grid]:
    heading = ""
    number = 0
    for element in tree.iter():
        if element.tag in _HEADINGS:
            heading = text_of(element)
        if element.tag != "table":
            continue
        number += 1
        rows, headers = _rows(element, source)
        if len(rows) > 1 and any(is_numeric(cell) for row in rows for cell in row):
            titles = tuple(text_of(each) for each in element.findall("caption"))
            titles = titles or ((heading,) if heading else ())
            lines = tuple(range(1, len(rows) + 1))
            yield Grid(
                source, str(number), squared(rows), lines, titles, headers, locator="table row"
            )


def _own_rows(table: Any) -> Iterator[Any]:
    for part in table:
        if part.tag == "tr":
            yield part
        elif part.tag in {"thead", "tbody", "tfoot"}:
            yield from (row for row in part if row.tag == "tr")


def _rows(table: Any, source: str) -> tuple[list[list[str]], int]:
    """Return a table's rows with every span filled, and how many of them are headers."""
    rows: list[list[str]] = []
    waiting: dict[int, tuple[int, str]] = {}  # column: (rows still to fill, text)
    headers, in_headers, cells_seen = 0, True, 0
    for element in _own_rows(table):
        if _is_hidden(element):
            continue
        row: list[str] = []
        cells = [each for each in element if each.tag in {"td", "th"} and not _is_hidden(each)]
        for cell in cells:
            _fill(row, waiting)
            text = text_of(cell)
            down, across = _span(cell, "rowspan"), _span(cell, "colspan")
            for _ in range(across):
                if down > 1:
                    waiting[len(row)] = (down - 1, text)
                row.append(text)
        _fill(row, waiting)
        cells_seen += len(row)
        if cells_seen > MOST_CELLS:
            raise InputError(Problem(source, "a table of the page has too many cells"))
        headed = bool(cells) and all(cell.tag == "th" for cell in cells)
        in_headers = in_headers and (headed or element.getparent().tag == "thead")
        headers += in_headers
        rows.append(row)
    return rows, headers if headers < len(rows) else 0


def _fill(row: list[str], waiting: dict[int, tuple[int, str]]) -> None:
    while len(row) in waiting:
        left, text = waiting.pop(len(row))
        if left > 1:
            waiting[len(row)] = (left - 1, text)
        row.append(text)


def _span(cell: Any, name: str) -> int:
    written = cell.get(name) or "1"
    return max(1, min(int(written), _WIDEST_SPAN)) if written.isdecimal() else 1


def _is_hidden(element: Any) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return "display:none" in style or element.get("hidden") is not None


def text_of(element: Any) -> str:
    """Return what a reader sees of an element, without marks of footnotes and hidden sort keys."""
    return " ".join("".join(_texts(element)).split())


def _texts(element: Any) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in _UNSEEN or _is_hidden(element):
        return
    note = element.tag == "sup" and _is_note(element)
    if element.tag in {"br", "p", "li", "div"}:
        yield " "
    if not note and element.tag != "table":
        yield element.text or ""
        for child in element:
            yield from _texts(child)
            yield child.tail or ""
    elif element.tag == "table":
        for row in _own_rows(element):
            yield from _texts(row)


def _is_note(element: Any) -> bool:
    """Tell a footnote's mark from the power of "km²"."""
    return bool(re.search(r"[\[a-z*†‡]", "".join(element.itertext()))) or bool(element.findall("a"))


def read_markdown(text: str, source: str, chosen: str = "") -> tuple[Grid, ...]:
    """Read the pipe tables of a Markdown text, or the one that is chosen; none is no fault.

    Raises:
        InputError: no such table.
    """
    lines = text.splitlines()
    grids: list[Grid] = []
    heading = ""
    for at, line in enumerate(lines):
        if line.startswith("#"):
            heading = line.lstrip("#").strip()
        ruled = at > 0 and "|" in line and _RULE.fullmatch(line.strip())
        if not ruled or "|" not in lines[at - 1]:
            continue
        end = at + 1
        while end < len(lines) and "|" in lines[end]:
            end += 1
        numbers = [at - 1, *range(at + 1, end)]
        rows = [_pipe_cells(lines[number]) for number in numbers]
        titles = (heading,) if heading else ()
        name = str(len(grids) + 1)
        places = tuple(number + 1 for number in numbers)
        grids.append(Grid(source, name, squared(rows), places, titles, headers=1))
    return chosen_grids(tuple(grids), source, chosen)


def _pipe_cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    inner = inner.removesuffix("|") if not inner.endswith("\\|") else inner
    cells = [cell.replace("\\|", "|").strip() for cell in _BAR.split(inner)]
    return [_MARKUP.sub("", _LINK.sub(r"\1", cell)).strip() for cell in cells]
