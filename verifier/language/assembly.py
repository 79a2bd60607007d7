"""A language from its folder: each module of ``language/<code>/`` holds tables, named in capitals.

The tables a language may have are those of English; one that it does not give is empty, and what
it would serve is not read. A table is added in one place: as a field of its group of words, and
in the module of that name.
"""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass, fields, replace
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

from verifier.language.age_words import AgeWords
from verifier.language.clock_words import ClockWords
from verifier.language.counts import CountingWords
from verifier.language.duration_words import DurationWords
from verifier.language.feast_words import FeastWords, name_tree
from verifier.language.hedging import HedgeWords
from verifier.language.motions import MotionWords
from verifier.language.naming import NameWords
from verifier.language.numeral_words import NumeralWords, RangeWords
from verifier.language.set_words import SetWords
from verifier.language.time_words import TimeWords
from verifier.language.unit_words import MoneyWords, UnitWords
from verifier.model.currencies import CODES
from verifier.model.units import define

if TYPE_CHECKING:
    from types import ModuleType

T = TypeVar("T")

REFERENCE = "en"
OTHER_REGIONS = "*"
_ORDERS = ("day", "month")
# A word that no text holds: tokens have no spaces in them.
_NO_WORD = " "
_EMPTY: dict[str, Any] = {"dict": {}, "str": _NO_WORD, "bool": False}
# Where a table has a fixed shape, what stands for one that a language does not give.
_ABSENT: dict[str, Any] = {
    "OUT_OF": (_NO_WORD, _NO_WORD),
    "COMPARED": (_NO_WORD,),
    "YEARS": (1900, 2099),
    "SQUARES": {"before": (), "after": ()},
    "CUBES": {"before": (), "after": ()},
}


@dataclass(frozen=True, slots=True, eq=False)  # looked up by identity: there is one of each
class Language:
    """One language's lexicon, as plain tables; see ``language/en`` for what each one answers."""

    code: str
    numerals: NumeralWords
    ranges: RangeWords
    unit_words: UnitWords
    money: MoneyWords
    ages: AgeWords
    cardinals: dict[str, int]
    magnitudes: dict[str, str]
    indefinite: tuple[str, ...]
    vague_counts: dict[str, tuple[int, int]]
    units: dict[str, str]
    currency_signs: dict[str, str]
    currency_words: dict[str, str]
    dollars: dict[str, str]
    months: dict[str, int]
    weekdays: dict[str, int]
    grains: dict[str, str]
    counting: CountingWords
    hedging: HedgeWords
    motion: MotionWords
    names: NameWords
    places: dict[str, tuple[tuple[str, ...], tuple[str, ...]]]
    time: TimeWords
    feasts: FeastWords
    durations: DurationWords
    clock: ClockWords
    sets: SetWords
    abbreviations: frozenset[str]
    decimal_comma: bool
    # In which orders a month and a day in digits are written, the likelier first.
    date_orders: tuple[str, ...]


@cache
def codes() -> tuple[str, ...]:
    """Return the languages that have a folder, by their ISO 639 codes."""
    home = import_module("verifier.language")
    return tuple(sorted(each.name for each in pkgutil.iter_modules(home.__path__) if each.ispkg))


class Lexicon:
    """The modules of one language's folder."""

    def __init__(self, code: str) -> None:
        """Import the modules."""
        package = import_module(f"verifier.language.{code}")
        self.code, self.strict = code, code == REFERENCE
        self.modules: dict[str, ModuleType] = {
            each.name: import_module(f"{package.__name__}.{each.name}")
            for each in pkgutil.iter_modules(package.__path__)
        }

    def table(self, homes: str, name: str, empty: T) -> T:
        """Return a table of the first of the modules (apart by spaces) that has it, or ``empty``.

        Raises:
            ValueError: the reference language does not have it.
        """
        for home in homes.split():
            if home in self.modules and hasattr(self.modules[home], name):
                return cast("T", getattr(self.modules[home], name))
        if self.strict:
            message = f"no table {name} in {homes}"
            raise ValueError(message)
        return cast("T", _ABSENT.get(name, empty))

    def words(self, homes: str, name: str) -> tuple[str, ...]:
        """Return a list of words; see ``table``."""
        return self.table(homes, name, ())

    def filled(self, kind: type[T], homes: str, **given: object) -> T:
        """Fill a group of words from the tables that bear its fields' names.

        ``given`` are fields that are made otherwise, or, as ``"=NAME"``, the table's other name.
        """
        values: dict[str, Any] = {}
        for field in fields(cast("Any", kind)):
            if not field.init:
                continue
            value = given.get(field.name, f"={field.name.upper()}")
            if isinstance(value, str) and value[:1] == "=":
                value = self._shaped(homes, value[1:], str(field.type))
            values[field.name] = value
        return kind(**values)

    def _shaped(self, homes: str, name: str, annotation: str) -> object:
        words = annotation.startswith(("frozenset", "Words"))
        if words or annotation.startswith("tuple"):
            table: tuple[Any, ...] = self.table(homes, name, ())
            return frozenset(table) if words else table
        return self.table(homes, name, _EMPTY.get(annotation.partition("[")[0], {}))


@cache
def regional(code: str, region: str) -> Language:
    """Return the language of a folder as a region writes it; "" is none, said by two letters."""
    language = assembled(code)
    if not region:
        return language
    lexicon = Lexicon(code)
    comma = language.decimal_comma and region not in lexicon.words("numerals", "POINT_REGIONS")
    return _variant(code, _date_orders(lexicon, region), decimal_comma=comma)


@cache
def _variant(code: str, date_orders: tuple[str, ...], *, decimal_comma: bool) -> Language:
    """Return the one language that all regions with these conventions share."""
    language = assembled(code)
    if (date_orders, decimal_comma) == (language.date_orders, language.decimal_comma):
        return language
    return replace(language, date_orders=date_orders, decimal_comma=decimal_comma)


def _date_orders(lexicon: Lexicon, region: str) -> tuple[str, ...]:
    none: dict[str, tuple[str, ...]] = {}
    table = lexicon.table("calendar", "DATE_ORDERS", none)
    return table.get(region) or table.get(OTHER_REGIONS, _ORDERS)


@cache
def assembled(code: str) -> Language:
    """Return the language of a folder; ``code`` is one of ``codes``."""
    lexicon = Lexicon(code)
    numerals, money, unit_words = _numerals(lexicon), _money(lexicon), _units(lexicon)
    return Language(
        code=code,
        numerals=numerals,
        ranges=_ranges(lexicon),
        unit_words=unit_words,
        money=money,
        ages=lexicon.filled(AgeWords, "ages"),
        cardinals=numerals.cardinals,
        magnitudes=numerals.magnitudes,
        indefinite=lexicon.words("numerals", "INDEFINITE"),
        vague_counts=lexicon.table("numerals", "VAGUE_COUNTS", {}),
        units=unit_words.table,
        currency_signs=money.signs,
        currency_words=money.table,
        dollars=money.dollars,
        months=lexicon.table("calendar times", "MONTHS", {}),
        weekdays=lexicon.table("calendar times", "WEEKDAYS", {}),
        grains=lexicon.table("calendar", "GRAINS", {}),
        counting=lexicon.filled(CountingWords, "counting", stops=_stops(lexicon)),
        hedging=lexicon.filled(HedgeWords, "hedges", governed=_governed(lexicon)),
        motion=lexicon.filled(MotionWords, "motion"),
        names=lexicon.filled(NameWords, "names"),
        places=lexicon.table("places", "PLACES", {}),
        time=lexicon.filled(TimeWords, "times calendar tenses numerals"),
        feasts=_feasts(lexicon),
        durations=lexicon.filled(DurationWords, "durations"),
        clock=lexicon.filled(ClockWords, "clock"),
        sets=lexicon.filled(SetWords, "sets"),
        abbreviations=_abbreviations(lexicon),
        date_orders=_date_orders(lexicon, ""),
        decimal_comma=lexicon.table("numerals", "DECIMAL_COMMA", empty=False),
    )


def _numerals(lexicon: Lexicon) -> NumeralWords:
    return lexicon.filled(
        NumeralWords,
        "numerals",
        plurals="=PLURAL_MAGNITUDES",
        short="=SHORT_MAGNITUDES",
        spaced="=SPACED_MAGNITUDES",
        capitals="=CAPITAL_MAGNITUDES",
        capital_apart="=CAPITALS_APART",
        joins="=AND",
        points="=POINT",
        noughts="=DIGIT_NOUGHTS",
        within="=IN",
    )


def _ranges(lexicon: Lexicon) -> RangeWords:
    movers = (
        *lexicon.words("ranges", "MOVERS"),
        *lexicon.words("changes motion", "UP_VERBS"),
        *lexicon.words("changes motion", "DOWN_VERBS"),
    )
    moves = (*lexicon.words("motion", "UP_VERBS"), *lexicon.words("motion", "DOWN_VERBS"))
    nouns = (*lexicon.words("motion", "UP_NOUNS"), *lexicon.words("motion", "DOWN_NOUNS"))
    factors = lexicon.table("motion", "FACTORS", cast("dict[str, tuple[str, str]]", {}))
    joins = frozenset(lexicon.words("numerals", "AND"))
    return lexicon.filled(
        RangeWords, "ranges", joins=joins, movers=frozenset(movers), moves=frozenset(moves),
        changes=frozenset({*moves, *nouns, *factors}),
    )  # fmt: skip


def _governed(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """Return what governs each hedge: "hasta" bounds a figure, but after a change it leads to it."""
    none: dict[str, tuple[str, ...]] = {}
    governed = lexicon.table("hedges", "GOVERNED", none)
    names = ("UP_VERBS", "DOWN_VERBS", "UP_NOUNS", "DOWN_NOUNS")
    moving = tuple(word for name in names for word in lexicon.words("motion", name))
    shared = {*lexicon.words("hedges", "BEFORE")} & {*lexicon.words("motion", "PARTS")}
    return governed | {word: (*governed.get(word, ()), *moving) for word in shared}


def _stops(lexicon: Lexicon) -> frozenset[str]:
    return frozenset({*lexicon.words("counting", "STOPS"), *lexicon.words("counting", "VERBS")})


def _units(lexicon: Lexicon) -> UnitWords:
    if lexicon.code != REFERENCE:
        _defined(Lexicon(REFERENCE))  # other languages name the units that it defines
    return lexicon.filled(UnitWords, "units", units=_defined(lexicon))


def _defined(lexicon: Lexicon) -> dict[str, str]:
    """Return the wordings by symbol; a row "firkin = 9 gal" makes the unit known.

    Raises:
        ValueError: a definition is faulty, or two rows are of one symbol.
    """
    rows: dict[str, str] = {}
    for row, wordings in lexicon.table("units", "UNITS", cast("dict[str, str]", {})).items():
        symbol = define(row) if "=" in row else row
        if symbol in rows:
            message = f"two rows of UNITS are of {symbol!r}"
            raise ValueError(message)
        rows[symbol] = wordings
    return rows


def _abbreviations(lexicon: Lexicon) -> frozenset[str]:
    """Return what its full stop ends no sentence after, shortened months and weekdays among them.

    Shortened is what another word of the same month or day begins with; "sat" and "sun" are words.
    """
    made: set[str] = set()
    for name in ("MONTHS", "WEEKDAYS"):
        table = lexicon.table("calendar times", name, cast("dict[str, int]", {}))
        plain = set(table) - set(lexicon.words("calendar times", f"AMBIGUOUS_{name}"))
        made |= {
            short
            for short in plain
            for long in table
            if long != short and long.startswith(short) and table[long] == table[short]
        }
    return frozenset((*lexicon.words("words", "ABBREVIATIONS"), *made))


def _money(lexicon: Lexicon) -> MoneyWords:
    return lexicon.filled(
        MoneyWords,
        "currencies",
        codes=CODES,
        pounds="=AMBIGUOUS_POUNDS",
        after_part="=MAY_FOLLOW_PART",
    )


def _feasts(lexicon: Lexicon) -> FeastWords:
    idle = frozenset(lexicon.words("feasts", "IDLE"))
    named = [
        table
        for home, module in lexicon.modules.items()
        for name, table in vars(module).items()
        if home.startswith("feasts") and name.endswith("_FEASTS")
    ]
    common = frozenset(tuple(name.split()) for name in lexicon.words("feasts", "COMMON"))
    names = name_tree(tuple(named), idle)
    return lexicon.filled(FeastWords, "feasts", names=names, common=common)
