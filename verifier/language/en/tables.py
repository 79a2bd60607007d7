"""Which words do the headers, notes and cells of tables use, and for what?"""

# Headers of a column that says of whom a row is. Offices abroad publish in their own language, so
# the commonest headers of German, French and Spanish stand here too.
ENTITY = (
    "country", "entity", "place", "region", "name", "location", "area", "nation", "territory",
    "economy", "state", "city", "geo", "country name", "subject", "company", "reference area",
    "organisation", "organization", "group", "category", "club", "team", "player", "party",
    "bank", "school", "university", "hospital", "airport", "river", "product", "brand", "person",
    "candidate", "institution", "department", "ministry", "agency", "town", "municipality",
    "county", "district", "province", "local authority", "borough", "council", "constituency",
    "state name", "county name", "city name", "region name", "country or area", "country/area",
    "country/territory", "country / territory", "country/region", "geography", "geographic area",
    "area name", "local authority name", "member state", "jurisdiction", "ward", "village", "port",
    "station", "airline", "vehicle", "model", "trust", "provider", "land", "pays", "país", "pais",
    "stadt", "ville", "ciudad", "bundesland", "département", "provincia", "municipio", "gemeinde",
)
PERIOD = (
    "year", "period", "date", "time", "quarter", "month", "fiscal year", "financial year", "day",
    "time period", "reference period", "years", "dates", "as of", "week", "season",
    "academic year", "calendar year", "jahr", "année", "annee", "año", "ano", "datum", "fecha",
    "report date", "survey year", "ref date", "mois", "monat", "mes", "période", "periode",
)
MEASURE = (
    "measure", "indicator", "series", "variable", "statistic", "metric", "series name",
    "indicator name", "concept", "measurement", "item",
)
VALUE = (
    "value", "figure", "amount", "obs value", "observation", "observation value", "wert", "valeur",
    "valor",
)
UNIT = ("unit", "units", "unit of measure", "uom", "einheit", "unité", "unidad", "unit measure")
SCALE = ("scale", "multiplier", "unit mult", "unit multiplier", "scalar factor", "power")
CODE = (
    "code", "country code", "iso3", "iso", "iso code", "iso2", "iso 3", "iso 2", "iso alpha 3",
    "alpha 3", "alpha 2", "alpha 3 code", "alpha 2 code", "ref area", "geo code", "area code",
    "gss code", "iso3 code", "iso2 code", "country iso3",
)
NOTE = (
    "note", "notes", "url", "comment", "comments", "commit", "footnote", "footnotes", "remark",
    "remarks", "link", "indicator code", "series code", "source url", "description", "references", "reference", "ref", "refs", "row",
)
PUBLISHER = ("source", "publisher", "source name", "data source")
KNOWN_FROM = ("known from", "published", "release date", "vintage", "realtime start")
KNOWN_TO = ("known to", "realtime end")
REVISION = ("revision",)
STATUS = ("obs status", "status", "flag", "flags", "observation status")

# Headers of numbers that count nothing: they tell rows apart.
IDENTIFIERS = (
    "id", "fips", "county fips", "state fips", "zip", "zipcode", "zip code", "postcode", "rank",
    "no", "no.", "nr", "nr.", "#", "index no", "key", "wikidata", "wikidata id", "wikidata q",
    "latitude", "longitude", "lat", "lon", "lng", "phone", "isbn", "position", "pos", "pos.",
    "numeric code", "numericcode", "iso3166-1-numeric", "minor unit", "minorunit", "row id", "s.no",
)

# A header of these words alone does not say what is measured; the table's title must.
GENERIC = (
    "value", "figure", "amount", "total", "mean", "average", "median", "price", "index", "count",
    "number", "level", "current", "chained", "change", "rate", "share", "percent", "percentage",
    "ratio", "observation", "data", "sum", "all", "result", "score", "quantity", "volume", "per",
    "capita", "uncertainty", "increase", "decrease", "growth", "diff", "difference", "estimate",
    "low", "high", "lower", "upper", "bound", "min", "max", "minimum", "maximum", "annual",
    "monthly", "weekly", "daily", "yearly", "quarterly", "constant", "real", "nominal", "obs",
    "point", "cases", "cumulative", "new",
)

# Of these, what says no more than that all of it is meant.
WHOLES = ("total", "number", "count", "sum", "all", "data", "obs")

# Words of a file's name that say nothing of what is in it.
FILE_WORDS = (
    "data", "dataset", "table", "final", "draft", "annual", "monthly", "daily", "quarterly",
    "weekly", "yearly", "wide", "long", "clean", "cleaned", "export", "download", "latest", "new",
    "quarter", "month", "year", "day", "by", "nation", "country", "countries", "worldwide", "key", "vintages", "vintage", "copy",
    "sheet", "sheet1", "csv", "api", "results", "series", "timeseries", "ts",
    # who publishes it
    "wb", "owid", "who", "imf", "oecd", "un", "eurostat", "ilo", "fao", "bls", "bea", "ons", "wdi",
    "worldbank", "fred", "unicef", "destatis", "insee", "statcan", "abs",
)

# Rows and values that stand for the whole of what a column divides.
TOTALS = (
    "total", "all", "both", "both sexes", "all ages", "all persons", "persons", "overall", "t",
    "_t", "tot", "grand total", "all sexes", "total population", "sum", "all categories",
    "all sectors", "all industries", "15 years and over", "15+",
    "16 years and over", "aged 16 and over", "aged 15 and over", "16+", "all regions", "all countries",
    "insgesamt", "ensemble", "gesamt", "mf", "total (all ages)", "all items", "all groups",
    "both genders", "all genders", "either sex", "combined",
)

# Headers of columns that divide what is measured.
DIVISIONS = (
    "sex", "gender", "age", "age group", "sector", "industry", "education", "ethnicity", "race",
    "urban", "area type", "occupation", "status in employment", "type", "kind", "class",
    "fuel", "commodity", "crop", "mode", "offence", "offense", "cause", "disease", "nationality",
    "citizenship", "income group", "quintile", "level of education", "branch", "activity",
    "adjustment", "seasonal adjustment", "s adj", "frequency", "freq", "tenure", "geschlecht", "sexe",
    "sexo", "alter", "âge", "edad", "source type",
)

# One line a group: any of the wordings stands for any other.
GROUPS = (
    ("female", "females", "women", "woman", "f", "w", "girls"),
    ("male", "males", "men", "man", "m", "boys"),
    ("youth", "young people", "15-24", "15 to 24", "15–24", "15-24 years", "15 to 24 years"),
    ("urban", "cities"),
    ("rural", "countryside"),
)

# Between what is measured and the part of a whole: "unemployment among women".
GROUP_LINKS = ("among", "amongst")

# How a note begins, and what it then says.
SOURCE_WORDS = ("source of data", "data source", "sources", "source", "quelle", "fuente")
NOTE_WORDS = (
    "note", "notes", "nb", "n.b", "footnote", "footnotes", "figures", "data", "all figures",
    "last updated", "updated", "retrieved", "accessed", "released", "copyright", "licence",
    "license", "extracted on", "extracted", "last update", "special value", "this table", "table", "methodology", "definition", "anmerkung",
    "next update", "next release", "important notes",
)

# Before the name of what is measured, where a table begins with lines of a word and its value.
TITLE_LABELS = (
    "title", "series title", "table title", "series name", "indicator name", "variable name",
)
# Before the day on which figures appeared; and before the day that they are of.
PUBLISHED_WORDS = (
    "published", "published on", "publication date", "date of publication", "released",
    "released on", "release date", "date of release", "issued", "issued on", "date of issue",
    "last updated", "last updated on", "last updated date", "last update", "data last updated",
    "updated", "updated on", "date updated", "last revised", "revised on", "vintage",
)
AS_OF_WORDS = (
    "as of", "as at", "data as of", "data as at", "figures as of", "figures as at", "position at",
    "situation at", "situation on", "status as of", "correct as of", "correct at",
)
# Between two dates of a title: what it gives is a span.
SPANS = ("to", "and", "until", "through", "till", "-", "–", "—")

# Cells that hold no figure on purpose.
BLANKS = (
    "", "-", "–", "—", "−", "--", ".", "..", "...", "…", "n/a", "na", "n.a.", "n.a", "nan", "null",
    "none", ":", "x", "c", "(x)", "(d)", "(s)", "nd", "n.d.", "n/d", "not available", "missing",
    "*", "**", "#n/a", "#ref!", "#div/0!", "#value!", "#name?", "#num!", "#null!", "<na>", "nil",
    "not applicable", "no data", "suppressed", "confidential", "tbc", "tba",
)

# A letter beside a figure, by the statistical offices' habit, and what it says.
# Source: SDMX code list CL_OBS_STATUS and Eurostat's flags.
FLAGS = {
    "p": "provisional", "e": "estimate", "b": "", "r": "", "u": "estimate", "s": "estimate",
    "d": "", "f": "forecast", "i": "estimate", "bp": "provisional", "be": "estimate", "ep": "estimate",
    "pr": "provisional", "prov": "provisional", "est": "estimate", "provisional": "provisional",
    "estimate": "estimate", "estimated": "estimate", "preliminary": "provisional",
    "rev": "", "revised": "", "forecast": "forecast", "projection": "forecast", "a": "", "bd": "",
    "de": "estimate", "du": "estimate", "bu": "estimate",
}

# How a note or title says that the figures may still change; words that a legend of marks has
# ("marked provisional"), and words of notes that say the contrary.
UNSETTLED = ("provisional", "preliminary", "subject to revision")
UNSETTLED_FIGURES = (
    "figures", "figure", "data", "results", "estimates", "estimate", "values", "numbers", "counts",
    "count", "totals", "statistics", "release", "for",
)
LEGENDS = ("marked", "flagged", "italics", "italic", "asterisk", "asterisks", "denotes", "indicates")
SETTLED = ("not", "no longer", "replace", "replaces", "replaced", "supersede", "supersedes", "final")

# Names of a share, a growth or a rate in percent; and of rates that are no percentage.
PERCENT_NAMES = (
    "percent", "percentage", "pct", "inflation", "unemployment rate", "unemployment", "jobless rate",
    "growth rate", "interest rate", "employment rate", "participation rate", "literacy rate",
    "poverty rate", "turnout", "vaccination rate", "tax rate", "share",
    "gdp growth", "growth", "cpi inflation", "inflation rate",
)
NO_PERCENT_NAMES = (
    "exchange rate", "birth rate", "death rate", "mortality rate", "mortality", "fertility rate",
    "murder rate", "homicide rate", "crime rate", "suicide rate", "infection rate", "growth in",
    "share price", "shares", "price per share", "population growth", "index", "claims", "benefits",
)

# The factors that a header, a note or a column of scales names, as powers of ten.
SCALES = {
    "thousand": 3, "thousands": 3, "000s": 3, "'000": 3, "’000": 3, "'000s": 3, "’000s": 3,
    "million": 6, "millions": 6, "mn": 6, "mln": 6, "mio": 6, "mio.": 6, "billion": 9,
    "billions": 9, "bn": 9, "mrd": 9, "mrd.": 9, "bln": 9, "trillion": 12, "trillions": 12,
    "trn": 12, "tn": 12, "tausend": 3, "tsd": 3, "tsd.": 3, "milliers": 3, "lakh": 5, "crore": 7,
    "hundreds": 2,
}
# Of money alone: elsewhere they are metres, kelvins, or a number.
MONEY_SCALES = {"m": 6, "k": 3, "b": 9, "000": 3, "’000": 3, "m.": 6, "mil": 6, "mil.": 6}

# Before a unit, where they leave it what it is: "(in millions)", "(current US$)".
BEFORE_UNITS = ("in", "of", "current", "nominal")
# What follows them divides, and is no unit of the whole: "deaths per billion miles".
PER = ("per", "a", "each", "every")
PERSONS = ("person", "persons", "people", "count", "number", "persons.", "headcount")
PERCENTS = ("%", "percent", "per cent", "pct")

# Words in brackets behind a header that are neither unit nor qualifier.
ASIDES = (
    "total", "annual", "all", "both", "average", "mean", "number", "thousands", "estimate",
    "estimates", "est", "est.", "provisional", "revised", "latest", "ranked", "sum", "monthly",
    "quarterly", "number of people", "no.", "value", "yearly", "per year",
)
