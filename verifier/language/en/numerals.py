"""Which words are numbers, and what do they denote?"""

# "1,234.5": the point is the decimal mark.
DECIMAL_COMMA = False
# Regions that write the point where the language's others write a comma.
POINT_REGIONS = ()

CARDINALS = {
    "zero": 0, "nought": 0, "naught": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
    "threescore": 60, "fourscore": 80,
}

MAGNITUDES = {
    "hundred": "100", "hundreds": "100", "thousand": "1000", "thousands": "1000", "million": "1000000",
    "millions": "1000000", "billion": "1000000000", "billions": "1000000000",
    "trillion": "1000000000000", "trillions": "1000000000000",
    "quadrillion": "1000000000000000", "quadrillions": "1000000000000000", "quintillion": "1000000000000000000",
    "lakh": "100000", "lakhs": "100000", "lac": "100000", "lacs": "100000",
    "crore": "10000000", "crores": "10000000", "krore": "10000000", "krores": "10000000",
    "koti": "10000000", "cr": "10000000", "crs": "10000000", "lkh": "100000", "lkhs": "100000",
}

# No number without one before them: "millions" alone is a crowd.
PLURAL_MAGNITUDES = (
    "hundreds", "thousands", "millions", "billions", "trillions", "quadrillions", "lakhs", "lacs", "crores", "krores",
    "koti", "cr", "crs", "lkh", "lkhs",
)

# Written hard against digits ("12k", "1.2bn") or after them ("1.2 bn").
SHORT_MAGNITUDES = {
    "k": "1000", "m": "1000000", "mn": "1000000", "mln": "1000000", "mil": "1000000", "mio": "1000000", "mm": "1000000",
    "b": "1000000000", "bn": "1000000000", "bln": "1000000000", "bil": "1000000000", "mrd": "1000000000",
    "t": "1000000000000", "tn": "1000000000000", "trn": "1000000000000", "tln": "1000000000000", "tril": "1000000000000",
    "cr": "10000000",
}
# These may also stand a space away, being nothing else.
SPACED_MAGNITUDES = ("mn", "mln", "bn", "bln", "tn", "trn", "tln", "bil", "mio", "mrd")
# Hard on digits these are a unit ("10mm") unless money stands before or the letters are capitals.
# A space away only as a capital before what is counted: "8 B people".
CAPITALS_APART = ("m", "b")
CAPITAL_MAGNITUDES = ("mm", "b", "t")

# "two dozen": counted, but not a power of ten, and never rounded to.
COLLECTIVES = {"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12, "dz": 12, "score": 20, "gross": 144}

# Twenties, which take what is below them as tens do: "four score and seven". Also in one word.
TWENTIES = ("score", "threescore", "fourscore")

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fourtieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100, "thousandth": 1000, "millionth": 1000000, "billionth": 1000000000,
    "trillionth": 1000000000000,
}
# "20th century", "second half": part of a time, no place in an order.
NO_RANK = ("century", "centuries", "half", "quarter", "semester", "trimester", "-")
ORDINAL_ENDINGS = ("st", "nd", "rd", "th")

# Parts of one: "three quarters", "two-thirds". The plurals of the ordinals from the third are added.
DENOMINATORS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
# "a third", "one fourth": parts only where the next word does not make them ranks.
LONE_PARTS = ("third", "quarter", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

VULGAR = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5",
    "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "⅑": "1/9", "⅒": "1/10", "⅐": "1/7",
}

INDEFINITE = ("a", "an")
# Before "a gallon", that is one and no rate: "half or a gallon", "in a mile".
BEFORE_ONE = ("or", "to", "over", "in", "below", "under")
# Articles that count more than one, where a language has them.
INDEFINITE_PLURALS = ()
AND = ("and", "&")
# Between tens and ones alone; a hyphen needs no word.
TENS_JOINS = ()
POINT = ("point",)
# Read as nought between digits said one by one: "two point oh five".
DIGIT_NOUGHTS = ("oh", "o")
MINUS = ("minus", "negative")
# After it a minus is one side of two: "plus or minus 3 points".
OR_MINUS = ("or",)
HALF = "half"
OF = "of"
BETWEEN = ("between",)
IN = ("in",)
OUT_OF = ("out", "of")
# "one in every five"
EVERY = ("every", "each")
TIMES = "times"
OVER = ("over",)
# Before "1/2" these show a part, and no second of January.
BEFORE_PART = ("than", "about", "nearly", "almost", "roughly", "only", "exactly")
# After "a third" these show a part of something, not a rank.
AFTER_PART = (
    "", ".", ",", ";", ":", ")", "!", "?", "”", '"', "of", "the", "their", "its", "his", "her", "our", "all", "more", "less", "as", "were", "was", "are", "is", "have", "had", "said", "say",
    "in", "by", "to", "from", "since", "on", "at", "for", "and", "or", "but", "than", "higher", "lower", "a", "an", "who", "did", "do", "would",
)

# Vague counts are bounds, never points: lowest and highest that the word covers.
VAGUE_COUNTS = {"few": (2, 7), "couple": (2, 3), "several": (3, 10)}

# "point five percent": what shows that "point" is the decimal mark.
AFTER_POINT = ("", "percent", "per", "%", "pct", "percentage")
# "3 of the 5 judges": between the part and the whole.
WHOLE_DETERMINERS = ("the", "its", "their", "his", "her", "our", "those", "these")
# "one in five years" is no share.
NO_WHOLE = (
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "decades", "quarters",
    "a.m.", "p.m.", "am", "pm", "%", "percent", "km", "miles", "-",
)
# Four bare digits from the one to the other are a year before "millions", "thousands": "in 1990
# thousands fled" says no 1,990,000.
YEAR_LIMITS = (1000, 2099)

# A half that takes no number and no article, and halves that "and" adds without an article.
HALF_NOUNS = ()
ADDED_HALVES = ()
