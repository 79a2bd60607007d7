"""Bytes of a text, a web page or a PDF to running text, with where each part stands.

What is somebody else's speech by its form (block quotations), and what surrounds the text
(navigation, headers, footers, tables, forms), is left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from verifier.model.errors import InputError, Problem
from verifier.reference.tables.delimited import decoded
from verifier.reference.tables.extras import extra
from verifier.reference.tables.webpage import parsed, text_of
from verifier.reference.tables.word import opened_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCKS = ("p", "li", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6")
_AROUND = frozenset(
    {
        *("nav", "header", "footer", "aside", "form", "button", "table", "script", "style"),
        *("noscript", "template", "blockquote", "q", "figure", "select", "svg", "iframe"),
    }
)
_MOST_PAGES = 2000
_LONGEST = 20_000_000
_HYPHEN = re.compile(r"(?<=[a-z])-\s*\r?\n\s*(?=[a-z])")
_QUOTE_LINE = re.compile(r"^\s*>.*$", re.MULTILINE)
_FENCED = re.compile(r"^(```|~~~).*?^\1\s*$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True, slots=True)
class Prose:
    """A text to read statements from; ``starts`` are the offsets at which its parts begin.

    ``unit`` is what the parts are: line, paragraph or page; they count from 1.
    """

    text: str
    starts: tuple[int, ...]
    unit: str
    title: str = ""
    publisher: str = ""
    published: date | None = None

    def place(self, offset: int) -> int:
        """Return the number of the part in which a character stands."""
        return bisect_right(self.starts, offset)


def read_prose(content: bytes, source: str, form: str) -> Prose:
    """Read the running text of a document of a format: text, markdown, html, pdf or docx.

    Raises:
        InputError: it cannot be read as that, or has no text.
    """
    match form:
        case "html":
            prose = _of_page(content, source)
        case "pdf":
            prose = _of_pdf(content, source)
        case "docx":
            prose = _of_word(content, source)
        case _:
            prose = _of_text(content, source, marked=form == "markdown")
    if not prose.text.strip():
        mend = "a scanned document has to be made text first" if form == "pdf" else ""
        raise InputError(Problem(source, "holds no text", mend=mend))
    if len(prose.text) > _LONGEST:
        raise InputError(Problem(source, f"holds more than {_LONGEST:,} letters", mend="cut it"))
    return prose


def _of_text(content: bytes, source: str, *, marked: bool) -> Prose:
    text, _ = decoded(content, source)
    text = text.removeprefix("\ufeff")
    if marked:
        # As many letters as before, so that lines stay where they are.
        for pattern in (_QUOTE_LINE, _FENCED):
            text = pattern.sub(_blanked, text)
        text = _LINK.sub(lambda match: match[1].ljust(len(match[0])), text)
        text = text.replace("**", "  ").replace("__", "  ")
    starts = (0, *(match.end() for match in re.finditer("\n", text)))
    return Prose(text, starts, "line")


def _blanked(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _of_page(content: bytes, source: str) -> Prose:
    tree = parsed(content, source)
    title = text_of(next(tree.iter("title"), tree.makeelement("title")))
    published = _meta(tree, "article:published_time", "date", "dcterms.date", "dc.date")
    day = _DAY.match(published)
    blocks = list(_blocks(tree))
    starts, text = [], ""
    for block in blocks:
        starts.append(len(text))
        text += f"{block}\n\n"
    return Prose(
        text,
        tuple(starts),
        "paragraph",
        title,
        _meta(tree, "og:site_name", "publisher", "dcterms.publisher"),
        _day(day) if day else None,
    )


def _of_word(content: bytes, source: str) -> Prose:
    document = opened_word(content, source)
    starts, text = [], ""
    for paragraph in document.paragraphs:
        starts.append(len(text))
        quoted = "quote" in ((paragraph.style and paragraph.style.name) or "").lower()
        text += f"{'' if quoted else paragraph.text}\n\n"
    return Prose(text, tuple(starts), "paragraph", document.core_properties.title.strip())


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _meta(tree: Any, *names: str) -> str:
    for element in tree.iter("meta"):
        name = (element.get("property") or element.get("name") or "").lower()
        if name in names and element.get("content"):
            return " ".join(element.get("content").split())
    return ""


def _blocks(element: Any) -> Iterator[str]:
    """Yield the text of each paragraph, heading or list entry, in the order of the page."""
    if not isinstance(element.tag, str) or element.tag in _AROUND:
        return
    below = [each for each in element.iter() if each.tag in _BLOCKS and each is not element]
    if element.tag in _BLOCKS and not below:
        for inner in [each for each in element.iter() if each.tag in _AROUND]:
            inner.drop_tree()
        text = text_of(element)
        if text:
            yield text
        return
    for child in element:
        yield from _blocks(child)


def _of_pdf(content: bytes, source: str) -> Prose:
    pdfium = extra("pypdfium2", "pdf", source, "a PDF")
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        message = f"is no readable PDF: {error}"
        mend = "if it asks for a password, save it without one"
        raise InputError(Problem(source, message, mend=mend)) from error
    try:
        if len(document) > _MOST_PAGES:
            raise InputError(Problem(source, f"has more than {_MOST_PAGES:,} pages"))
        starts, text = [], ""
        for number in range(len(document)):
            starts.append(len(text))
            text += _page_text(document[number]) + "\n\n"
        title = document.get_metadata_dict().get("Title", "").strip()
    except pdfium.PdfiumError as error:
        raise InputError(Problem(source, f"is no readable PDF: {error}")) from error
    finally:
        document.close()
    return Prose(text, tuple(starts), "page", title)


def _page_text(page: Any) -> str:
    """Return a page's text, lines joined to paragraphs: a full stop at a line's end ends one."""
    lines = page.get_textpage().get_text_bounded()
    joined = _HYPHEN.sub("", lines).replace("\r\n", "\n")
    joined = re.sub(r"(?<![.!?:])\n(?=\S)", " ", joined)
    return joined.strip()
