"""Which words place a time: ordinals, directions, parts, seasons, and words that point back?"""

# Days of a month, and order in a row.
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}
ORDINAL_TENS = {"twenty": 20, "thirty": 30}
ORDINAL_ENDINGS = ("st", "nd", "rd", "th", "d")

# Years in words: "nineteen ninety-six", "two thousand and five", "nineteen oh five".
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}
ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
}
ZERO_TENS = ("oh", "o")
HUNDRED = ("hundred",)
THOUSAND = ("thousand",)
DECADE_WORDS = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}

# Calendar units, each as so many of a grain.
TIME_UNITS = {
    "day": ("day", 1), "days": ("day", 1), "week": ("week", 1), "weeks": ("week", 1),
    "wk": ("week", 1), "wks": ("week", 1), "fortnight": ("week", 2), "fortnights": ("week", 2),
    "month": ("month", 1), "months": ("month", 1), "mon": ("month", 1), "mons": ("month", 1),
    "mos": ("month", 1), "quarter": ("quarter", 1), "quarters": ("quarter", 1),
    "year": ("year", 1), "years": ("year", 1), "yr": ("year", 1), "yrs": ("year", 1),
    "decade": ("decade", 1), "decades": ("decade", 1), "century": ("century", 1),
    "centuries": ("century", 1),
}
WEEKEND_WORDS = ("weekend", "weekends")
YEAR_WORDS = ("year", "yr")
PERIOD_WORDS = ("period",)
WEEKDAY_PLURALS = {
    "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5,
    "sundays": 6,
}

SEASONS = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA",
    "fall": "FA", "winter": "WI", "wintertime": "WI",
}
# Everyday words as well: a season only beside a year, a direction or another word of time.
AMBIGUOUS_SEASONS = ("spring", "fall")

# Last, this, next; those of the second table point back to a time named before.
BACK_DIRECTIONS = {
    "previous": -1, "preceding": -1, "prior": -1, "following": 1, "subsequent": 1,
    "ensuing": 1, "succeeding": 1,
}
RECENT_WORDS = ("recent",)  # of several only: "recent weeks"
SAME_WORDS = ("that", "same", "very")
LATEST_WORDS = ("latest",)
ENDING_WORDS = ("ended", "ending")
ALL_WORDS = ("all",)
WHOLE_WORDS = ("full", "whole", "entire", "calendar", "all")

# Which part of a time is meant: "early 2020", "later that year", "the end of 2020".
PARTS = {
    "early": "START", "late": "END", "mid": "MID", "later": "END", "earlier": "START",
    "sometime": "", "mid-way": "MID", "late-": "END",
}
PARTS_OF = {
    "beginning": "START", "start": "START", "outset": "START", "onset": "START", "dawn": "START",
    "turn": "START", "opening": "START", "middle": "MID", "midpoint": "MID", "end": "END",
    "close": "END", "ending": "END", "rest": "END", "remainder": "END", "remaining": "END",
}
TURNING_WORDS = ("turn",)
EVE_WORDS = ("eve",)  # "on the eve of Easter"
REST_WORDS = ("rest", "remainder", "remaining")
FUSED_PARTS = {
    "midyear": ("MID", "year"), "midweek": ("MID", "week"), "midmonth": ("MID", "month"),
    "eom": ("END", "month"), "bom": ("START", "month"), "eoy": ("END", "year"),
    "eoq": ("END", "quarter"), "yearend": ("END", "year"),
}
UNIT_ENDS = {"end": "END", "start": "START", "beginning": "START"}  # "year-end", "month end"

# Around a counted distance: "two weeks ago", "a year earlier", "a week from Monday".
# Other languages place a distance by a word before it ("hace tres años"), direct a time by a word
# after it ("el año pasado"), and name a decade by its noun ("los años noventa").
AGO_BEFORE = ()
HENCE_BEFORE = ()
DIRECTIONS_AFTER: dict[str, str] = {}
DECADE_NOUNS = ()
NO_DAY_AFTER = ()  # after these a word such as "mañana" is no day
AGO = ("ago", "back")
EARLIER = ("earlier", "before", "previously")
LATER = ("later", "afterwards", "afterward", "after")
HENCE = ("hence",)
HENCE_NOUNS = ("time",)  # "in two days' time"
AFTER_WORDS = ("from", "after", "since", "following")
BEFORE_WORDS = ("before",)
NOW_WORDS = ("now",)
IN_WORDS = ("in",)
NEXT_WORDS = ("next",)
LAST_WORDS = ("last", "final", "closing", "penultimate")
OF_WORDS = ("of", "in")
JOINTS = ("of",)
GENITIVES = ("'s", "’s")
OR_WORDS = ("or",)
ABOUT_WORDS = ("about", "around")
UNIT_PLURALS = (
    "days", "weeks", "wks", "fortnights", "months", "mons", "mos", "quarters", "years", "yrs",
    "decades", "centuries",
)
# Between a count and its unit: "three consecutive quarters", "two more years".
UNIT_ADJECTIVES = (
    "full", "whole", "short", "long", "more", "consecutive", "calendar", "fiscal", "straight",
    "successive", "additional", "entire",
)
UNIT_SUFFIXES = ("old", "olds", "long")  # "last year-old" is no year
PENULTIMATE = ("penultimate",)
COMPARABLE = ("comparable", "corresponding")
# What may follow "the year" as a time; another noun makes it something else.
AFTER_DEFINITE = (
    "and", "or", "but", "to", "as", "by", "at", "with", "from", "was", "were", "is", "has",
    "had", "will", "would", "because", "the", "a", "an", "he", "she", "it", "they", "we",
    "on", "up", "down", "for", "ended", "ending", "earlier", "totaled", "rose",
    "fell", "totalled", "included", "includes", "reflect", "reflects", "compared", "while",
    "against", "off", "ahead",
)
DECADE_MARKS = ("s", "'s", "’s")
PLURAL_ENDINGS = ("s",)
# "Bloody Sunday" and "the Sunday Times" are names, and no days.
DAY_EPITHETS = ("black", "bloody", "super", "giving", "fat", "ruby", "throwback")
PAPER_NAMES = (
    "times", "telegraph", "mail", "mirror", "express", "post", "herald", "tribune", "independent",
)
# Of "census", "crisis" and "class", which are one.
SINGULAR_ENDINGS = ("us", "is", "ss")
THAN_WORDS = ("than",)
YEAR_PREPOSITIONS = (
    "in", "since", "until", "till", "circa", "c.", "by", "during", "of", "mid",
)
DAY_PREPOSITIONS = ("on", "by", "until", "before")
ARTICLES = ("the",)
AND_WORDS = ("and",)
HALF_WORDS = ("half",)

RANGE_WORDS = ("to", "through", "until", "till", "thru")
RANGE_MARKS = ("-", "–", "—", "~")
RANGE_OPENERS = ("from", "between")

# Words that make a time a limit, the longer first.
LIMITS_BEFORE = {
    "as late as": "ON_OR_BEFORE", "no later than": "ON_OR_BEFORE", "not later than": "ON_OR_BEFORE",
    "as early as": "ON_OR_AFTER", "no earlier than": "ON_OR_AFTER", "as soon as": "ON_OR_AFTER",
    "greater than": "AFTER", "later than": "AFTER", "earlier than": "BEFORE", "prior to": "BEFORE",
    "less than": "BEFORE", "starting from": "ON_OR_AFTER", "starting": "ON_OR_AFTER",
    "beginning": "ON_OR_AFTER", "since": "ON_OR_AFTER", "after": "AFTER",
    "before": "BEFORE", "until": "ON_OR_BEFORE", "till": "ON_OR_BEFORE", "by": "ON_OR_BEFORE",
}
LIMITS_AFTER = {
    "or later": "ON_OR_AFTER", "and later": "ON_OR_AFTER", "or after": "ON_OR_AFTER",
    "and after": "ON_OR_AFTER", "or earlier": "ON_OR_BEFORE", "and earlier": "ON_OR_BEFORE",
    "or before": "ON_OR_BEFORE", "and before": "ON_OR_BEFORE", "onwards": "ON_OR_AFTER",
    "onward": "ON_OR_AFTER",
}

FISCAL_WORDS = ("fiscal", "financial", "fy")
SCHOOL_WORDS = ("school", "academic", "sy")
CODE_YEARS = {"fy": "fiscal", "cy": "calendar", "sy": "school"}
# Parts of a year that are numbered: the grain, and how many there are.
YEAR_PARTS = {
    "quarter": ("quarter", 4), "half": ("half-year", 2), "semester": ("half-year", 2),
    "qtr": ("quarter", 4), "quarters": ("quarter", 4), "halves": ("half-year", 2),
}

CENTURY_WORDS = ("century", "centuries")
# Firms and houses that are called after one: "20th Century Fox".
CENTURY_NAMES = (
    "fox", "fund", "group", "insurance", "studios", "pictures", "foundation", "media", "press",
    "records", "society", "theatre", "theater", "bank",
)
ERAS_BEFORE = ("bc", "b.c.", "bce", "b.c.e.")
ERAS_AFTER = ("ad", "a.d.", "ce", "c.e.")

# Past, present and future without a date.
VAGUE_TIMES = {
    "now": "present", "currently": "present", "nowadays": "present", "right now": "present",
    "at present": "present", "at the moment": "present", "at this time": "present",
    "at the minute": "present", "at the present time": "present", "these days": "present",
    "this moment": "present", "present-day": "present", "current": "present",
    "recently": "past", "lately": "past", "more recently": "past", "most recently": "past",
    "not long ago": "past", "long ago": "past", "some time ago": "past",
    "some years ago": "past", "some months ago": "past", "some weeks ago": "past",
    "some days ago": "past", "some decades ago": "past", "many years ago": "past",
    "many months ago": "past", "many decades ago": "past", "many moons ago": "past",
    "in the past": "past", "in the future": "future", "in the near future": "future",
    "in the recent past": "past", "for the foreseeable future": "future",
}
# With an article: "the past" is one only where nothing of its own follows.
VAGUE_NOUNS = {
    "past": "past", "recent past": "past", "distant past": "past", "future": "future",
    "near future": "future", "foreseeable future": "future", "near term": "future",
    "current": "present", "present": "present", "present time": "present", "not-too-distant future": "future",
}

# Four digits beside these are no year: "than 2000", "2000 metres".
NOT_A_YEAR_BEFORE = (
    "than", "over", "nearly", "almost", "approximately", "roughly", "exactly", "only", "least",
    "most", "some", "about", "estimated", "another", "no", "number", "flight", "room", "route",
    "page", "version", "windows", "model", "section", "article", "resolution", "plus", "minus",
    "all", "these", "those", "us", "boeing", "airbus", "channel", "highway", "code", "area",
)
# "In 2015 cases rose": these begin a clause with a year; the later ones are before a year anywhere.
YEAR_OPENERS = (
    "in", "by", "since", "until", "till", "during", "after", "before", "from", "throughout",
)
YEAR_KEEPERS = ("since", "until", "till", "during", "throughout")
# Before a bare number they leave open whether it is a year: "found in 2015 cases".
MAY_OPEN_YEAR = (
    "in", "since", "by", "during", "from", "until", "till", "before", "after", "between", "for", "through",
    "throughout", "on", "and", "around", "the", "its", "their", "his", "her", "our",
)
# After them nothing is a year: "after 2000 metres", "by 2015 votes".
MEASURES_AFTER_NUMBER = (
    "km", "m", "kg", "g", "miles", "feet", "ft", "metres", "meters", "tons", "tonnes", "percent", "per",
    "dollars", "euros", "pounds", "hours", "minutes", "seconds", "days", "weeks", "months", "years",
    "times", "million", "billion", "hundred", "thousand", "hp", "mph", "kwh", "watts", "cc", "rpm",
    "degrees", "of", "strong", "votes", "points", "more", "fewer", "sq", "square", "cubic",
    "hectares", "acres", "litres", "liters", "gallons", "barrels", "yards", "inches", "cm", "mm", "lakh",
    "crore", "dozen", "kilometres", "kilometers", "laps", "runs", "games", "pages", "words", "calories",
    "overs", "balls", "rounds", "matches", "attempts", "goals", "samples", "iterations", "steps", "observations",
)
# "In 2018 dollars": money as it was worth in a year.
MONEY_OF_YEAR = ("dollars", "euros", "pounds", "prices", "money", "terms", "yen", "francs", "rupees")
MONEY_AT = ("in", "constant", "at", "real")
NOT_A_YEAR_AFTER = (
    "people", "men", "women", "children", "km", "m", "kg", "g", "miles", "feet", "ft", "metres",
    "meters", "tons", "tonnes", "percent", "per", "dollars", "euros", "pounds", "troops",
    "soldiers", "workers", "employees", "jobs", "votes", "points", "shares", "units", "hours",
    "minutes", "seconds", "days", "weeks", "months", "years", "times", "more", "fewer", "other",
    "million", "billion", "hundred", "thousand", "hp", "mph", "kwh", "watts", "cc", "rpm",
    "degrees", "of", "strong", "civilians", "prisoners", "pieces", "horses", "cavalry",
    "infantry", "tanks", "aircraft", "ships", "guns", "casualties", "dead", "wounded", "killed",
    "different", "new", "old", "additional", "members", "students", "refugees", "houses",
    "sq", "square", "sqm", "sqft", "cubic", "cu", "cbm", "hectares", "hectare", "acres", "acre", "litres",
    "liters", "gallons", "barrels", "tonne", "lbs", "ounces", "oz", "yards", "inches", "cm", "mm", "lakh",
    "crore", "dozen", "kilometres", "kilometers", "kilograms", "kilos", "kw", "mw", "megawatts", "kilowatts",
    "calories", "kcal", "mg", "ml", "bushels", "knots", "volts", "amps", "bhp", "kph", "rupees", "yen",
)
# "20% below 1990 levels": a year, and no count of levels, where something is measured against it.
LEVELS_OF_YEAR = ("level", "levels")
LEVEL_AT = (
    "from", "below", "above", "to", "at", "of", "with", "on", "than", "against", "versus", "beyond",
    "exceed", "exceeded", "its", "their", "the",
)
# Function words and verbs that may follow a bare year.
MAY_FOLLOW_YEAR = (
    "millions", "thousands", "hundreds", "dozens", "scores", "tens", "billions", "trillions", "several",
    "and", "or", "but", "to", "as", "by", "at", "in", "on", "when", "while", "where", "which",
    "that", "until", "till", "through", "after", "before", "because", "with", "for", "from",
    "was", "were", "is", "are", "has", "had", "have", "will", "would", "did", "saw", "marked",
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "his", "her", "its", "their", "then",
    "than", "although", "though", "if", "since", "alone", "onwards", "onward", "however",
    "ended", "ending",
    "also", "there", "this", "during", "following", "under", "over", "into", "against",
)
YEAR_DETERMINERS = (
    "the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "'s", "’s",
    "year", "late", "early", "mid", "fiscal", "calendar", "since", "circa", "c.", "ca",
)
