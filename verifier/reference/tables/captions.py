"""What titles, notes and the names of sheets and files say: measure, unit, place, time, office."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from verifier.language import measures, tables
from verifier.reference.headers import read_header, read_unit_text, share_in
from verifier.reference.tables.dating import DATED, LABELS, Dating, read_dating
from verifier.reference.tables.measures import is_group, is_total
from verifier.reference.tables.standing import unsettled_years

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from verifier.model.units import Unit
    from verifier.reference.tables.shape import Shape

    Code = Callable[[str], str | None]

_NUMBERED = re.compile(
    r"^(?:table|tab\.|figure|fig\.|tabelle|tableau|tabla)\s*[\w.-]*\s*[:.–—-]?\s+", re.IGNORECASE
)
_TITLED = re.compile(
    r"^(?:" + "|".join(sorted(tables.TITLE_LABELS, key=len, reverse=True)) + r")\b:?\s+(?=\S)",
    re.IGNORECASE,
)
# The survey before what it found: "LFS: Unemployment rate".
_SURVEY = re.compile(r"^[A-Z]{2,6}: (?=\S)")
_LEADING = re.compile(r"^\([^)]*\)\s*(?=\w)")
_STATISTICS = frozenset(name for names in measures.SYNONYMS for name in names)
_LIST = re.compile(r"^list of .*? by (.+)$", re.IGNORECASE)
_CUT = re.compile(r"\s+by\s+|,|;|\(|\[|\s[–—-]\s|:\s", re.IGNORECASE)
_IN_UNITS = re.compile(
    r"(?:^units?\b:?|(?:^|[\s(,:])(?:in|unit(?:s)?(?: of measure)?\s*:))\s+"
    r"(?P<unit>[^.;()\[\]]{1,40}?)(?=[.;,)\]]|$)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]")
_SOURCE = re.compile(
    r"^\W*(?:" + "|".join(tables.SOURCE_WORDS) + r")\s*[:-]?\s+(?P<who>[^.;|(]{2,80})",
    re.IGNORECASE,
)
_LABELS = re.compile(
    r"^\W*(?:" + "|".join(map(re.escape, LABELS)) + r")\b\s*[:.]?",
    re.IGNORECASE,
)
_PLACED = re.compile(r"\b(?:in|of|for|across)\s+(?:the\s+)?(?P<place>[A-Z][\w.’' -]*)")
# Above an office's table stand lines of a dimension and its value: "SEX Total", "UNIT Percent".
_SETTINGS = frozenset({*tables.DIVISIONS, *tables.UNIT, "geo", "time"})
_STEM = re.compile(r"[\s_.\-]+")
_STEM_UNITS = frozenset({"usd", "eur", "gbp", "jpy", "pct", "percent", "ppm", "percentage"})
_FILE_WORDS = frozenset(tables.FILE_WORDS)
_PLAIN_SHEETS = re.compile(
    r"(?:sheet|table|tabelle|feuil|hoja|blatt|data|daten|foglio)[\s_]*\d*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Caption:
    """What stands around a table, each with the words that say so in ``said``.

    ``unit`` is None and ``scale`` 1 where nothing tells them; ``name`` is empty where no title
    names a measure. ``by_file`` tells that the name is only the file's. ``unsettled`` are the years
    whose figures are called provisional, () for all, None for none.
    """

    name: str = ""
    unit: Unit | None = None
    scale: Decimal = Decimal(1)
    share_of: str = ""
    dating: Dating = field(default_factory=Dating)
    place: str = ""
    publisher: str = ""
    by_file: bool = False
    divisions: tuple[str, ...] = ()
    unsettled: tuple[int, ...] | None = None
    said: tuple[tuple[str, str], ...] = ()

    def without_name(self) -> Caption:
        """Return what is left when something else says what is measured."""
        said = tuple(pair for pair in self.said if pair[0] != "name")
        return replace(self, name="", by_file=False, said=said)

    def because(self, what: str) -> str:
        """Return the words that told a thing: "the title “Population, thousands”"."""
        return dict(self.said).get(what, "")


def read_captions(shape: Shape, stem: str, place_code: Code) -> Caption:
    """Read the titles first, then the sheet's name, then the file's, and the notes for units."""
    texts = [(text, f"the title “{_short(text)}”") for text in shape.titles]
    sheet = shape.grid.name
    if sheet and not sheet.isdecimal() and not _PLAIN_SHEETS.fullmatch(sheet):
        texts.append((sheet, f"the name of the sheet “{sheet}”"))
    notes = [(text, f"the note “{_short(text)}”") for text in shape.notes]
    said: dict[str, str] = {}
    name, by_file = "", False
    for text, words in sorted(texts, key=lambda pair: not _TITLED.match(pair[0])):
        name = _measure(text, place_code)
        if name:
            said["name"] = words
            break
    filed = _by_file(stem, place_code)
    if not name and filed.name:
        name, by_file = filed.name, True
        said["name"] = f"the file's name “{stem}”"
    unit, scale, share = _units(texts + notes, said)
    if unit is None and scale == 1 and filed.unit is not None:
        unit, scale = filed.unit, filed.scale
        said["unit"] = f"the file's name “{stem}”"
    place = _place(texts, place_code, said)
    if not place and filed.place and not texts:
        place = filed.place
        said["place"] = f"the file's name “{stem}”"
    bare = [(_NUMBERED.sub("", text), words) for text, words in texts]
    dating = read_dating(bare, notes, _LABELS)
    said.update(dating.said)
    return Caption(
        name,
        unit,
        scale,
        share,
        dating,
        place,
        _publisher(texts + notes, said),
        by_file,
        _divisions(shape.titles, said),
        _unsettled(texts + notes, said),
        tuple(said.items()),
    )


def _unsettled(texts: list[tuple[str, str]], said: dict[str, str]) -> tuple[int, ...] | None:
    for text, words in texts:
        years = unsettled_years(text)
        if years is not None:
            said["unsettled"] = words
            return years
    return None


def _short(text: str) -> str:
    return text if len(text) <= 70 else f"{text[:67]}…"


def _measure(text: str, place_code: Code) -> str:
    """Return the measure that a title names: "Population" of "Table 3: Population by region"."""
    bare = _TITLED.sub("", _NUMBERED.sub("", text)).strip()
    bare = _LEADING.sub("", bare)
    survey = _SURVEY.match(bare)
    if survey and survey[0].strip(": ").lower() not in _STATISTICS:
        bare = bare[survey.end() :]
    if _LABELS.match(bare) or bare.partition(" ")[0].strip(":").lower() in _SETTINGS:
        return ""
    head, colon, rest = bare.partition(":")
    bare = rest.strip() if colon and place_code(head.strip()) else bare
    listed = _LIST.match(bare)
    bare = listed[1] if listed else bare
    name = _CUT.split(bare, maxsplit=1)[0].strip(" .*")
    for match in _PLACED.finditer(name):
        place = _leading_place(match["place"], place_code)
        if place:
            end = match.start("place") + len(place)
            name = (name[: match.start()] + name[end:]).strip()
            break
    name = DATED.sub("", name).strip(" ,-–")
    name = re.sub(r"\s+(?:in|of|for|from|between|since)$", "", name)
    first, _, rest = name.partition(" ")
    if rest and place_code(first.removesuffix("’s").removesuffix("'s")):
        name = rest
    is_unit = read_unit_text(name.removeprefix("in "))[0] is not None
    if place_code(name) or is_unit:
        return ""
    return read_header(name).name if name and len(name) <= 80 else ""


def _units(
    texts: Iterable[tuple[str, str]], said: dict[str, str]
) -> tuple[Unit | None, Decimal, str]:
    found: list[tuple[Unit | None, Decimal, str, str]] = []
    for text, words in texts:
        for inside in _stretches(text):
            unit, scale = read_unit_text(inside)
            if unit is not None:
                found.append((unit, scale, share_in(inside), words))
                break
    different = {(unit, scale) for unit, scale, _, _ in found}
    if len(different) == 1:
        said["unit"] = found[0][3]
        return found[0][:3]
    if len(different) == 2 and _completes(found):
        # "(US$)" above and "figures in millions" below make US$ millions.
        units = [unit for unit, _, _, _ in found if unit is not None and unit.symbol]
        scales = [scale for _, scale, _, _ in found if scale != 1]
        said["unit"] = " and ".join(words for *_, words in found)
        return units[0], scales[0], ""
    if different:
        said["units disagree"] = " and ".join(dict.fromkeys(words for *_, words in found))
    return None, Decimal(1), ""


def _completes(found: list[tuple[Unit | None, Decimal, str, str]]) -> bool:
    plain = [scale for unit, scale, _, _ in found if unit is None or not unit.symbol]
    named = [scale for unit, scale, _, _ in found if unit is not None and unit.symbol]
    return len(plain) == 1 and len(named) == 1 and plain[0] != 1 and named[0] == 1


def _stretches(text: str) -> Iterator[str]:
    for match in _BRACKETS.finditer(text):
        yield match[1].strip().removeprefix("in ").strip()
    for match in _IN_UNITS.finditer(text):
        yield match["unit"].strip()
    for part in re.split(r",\s(?=\D)", text)[1:]:
        yield part.strip(" .")
    if 1 < len(text) <= 40 or not text.isalpha():  # a key "c" is no cent
        yield re.sub(r"^\d+ ", "", text).strip(" .:").removeprefix("in ").removeprefix("In ")


def _place(texts: Iterable[tuple[str, str]], place_code: Code, said: dict[str, str]) -> str:
    found = {}
    for text, words in texts:
        if _LABELS.match(text):
            continue
        bare = _NUMBERED.sub("", text)
        opening = re.split(r"[:,–—]|[’']s\b|\s-\s", bare, maxsplit=1)[0].strip()
        named = [part for part in (opening, *bare.split(": ")[1:]) if place_code(part)]
        for match in _PLACED.finditer(bare):
            name = _leading_place(match["place"], place_code)
            named += [name] if name else []
        for name in named:
            found[place_code(name)] = (name, words)
    if len(found) != 1:
        return ""
    ((name, words),) = found.values()
    said["place"] = words
    return name


def _leading_place(text: str, place_code: Code) -> str:
    """Return the place that a text begins with: "France" of "France by sex"."""
    words = text.split()
    for size in range(min(len(words), 5), 0, -1):
        name = " ".join(words[:size]).strip(" ,.-")
        if place_code(name):
            return name
    return ""


def _divisions(titles: Iterable[str], said: dict[str, str]) -> tuple[str, ...]:
    """Return the parts of the whole that all of a table is of: "SEX Females" above it."""
    parts: list[str] = []
    for text in titles:
        label, colon, value = text.partition(":")
        if not colon:
            label, _, value = text.partition(" ")
        value = value.strip()
        labelled = label.strip().lower() in tables.DIVISIONS and 0 < len(value) < 40
        found = [value] if labelled else list(filter(is_group, text.split(": ")[1:]))
        found = [each for each in found if not is_total(each)]
        if found:
            parts += found
            said["divisions"] = f"the title “{_short(text)}”"
    return tuple(dict.fromkeys(parts))


def _publisher(texts: Iterable[tuple[str, str]], said: dict[str, str]) -> str:
    for text, words in texts:
        match = _SOURCE.match(text)
        # "Source dataset ID" names no office.
        if match and not match["who"][0].islower():
            said["publisher"] = words
            return match["who"].strip(" ,:")
    return ""


def _by_file(stem: str, place_code: Code) -> Caption:
    """Read a file's name: "wb_gdp_current_usd" is "gdp current" in dollars."""
    words = [word for word in _STEM.split(stem) if word]
    words = [
        word for word in words if not any(letter.isdigit() for letter in word[-4:-1] + word[:1])
    ]
    place = ""
    for size in (3, 2, 1):
        name = " ".join(words[:size])
        named = name.upper() if len(name) <= 3 else name.title()
        if len(words) > size and place_code(named):
            place, words = named, words[size:]
            break
    unit, scale = None, Decimal(1)
    for word in words:
        if word.lower() in _STEM_UNITS:
            unit, scale = read_unit_text(word.upper() if len(word) == 3 else word)
    kept = [
        word
        for word in words
        if word.lower() not in _FILE_WORDS and word.lower() not in _STEM_UNITS
    ]
    name = " ".join(kept)
    return Caption(name if len(name) > 2 else "", unit, scale, place=place)
