"""Which words tell the time of day?"""

HALVES = {
    "am": "am", "a.m.": "am", "a.m": "am", "pm": "pm", "p.m.": "pm", "p.m": "pm",
    "noon": "noon", "midnight": "midnight",
}
GLUED_HALVES = {"a": "am", "p": "pm"}  # "9p"
# Before the number they are halves of the day; elsewhere "5p" is a price.
GLUED_AFTER = ("", ":", "at", "@", "until", "till", "tomorrow", "today", "tonight", "-", "–", "around", ",", "(")
# Near one of these "5p" is a price after "at" and a comma too.
PRICED = (
    "p", "pence", "price", "prices", "priced", "cost", "costs", "costing", "coin", "coins", "levy", "charge", "charges", "charged",
    "dividend", "dividends", "share", "shares", "stock", "fare", "fares", "fee", "tax", "duty", "sold", "sell", "sells", "selling", "traded",
    "trading", "pay", "paid", "pays", "worth", "discount", "payout", "pint", "litre", "bag", "stamp", "stamps",
)
EACH = ("per", "each", "apiece")
GLUED_TO = ("-", "–", "until", "till")  # "2p until 5p"
O_CLOCK = ("o'clock", "o’clock", "oclock")
HUNDRED_HOURS = ("hours", "hrs")  # "1730 hours"
NAMED = {"noon": (12, 0), "midday": (12, 0), "noontime": (12, 0), "midnight": (0, 0)}

HOURS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}
MINUTES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
ZEROS = ("oh", "o")
PAST = ("past", "after", "since")
TO = ("to", "till", "until", "before")
HALF = ("half",)
QUARTER = ("quarter",)
MINUTE_WORDS = ("minute", "minutes", "min", "mins")
ARTICLES = ("a", "the")

AT = ("at", "around", "about", "by", "@", "approximately", "exactly")
WITHIN = ("in", "during", "on", "at")
# Parts of the day by their TIMEX3 codes.
PARTS = {
    "morning": "MO", "dawn": "MO", "afternoon": "AF", "evening": "EV", "dusk": "EV", "night": "NI",
    "nite": "NI", "nighttime": "NI", "overnight": "NI", "midday": "MI", "lunchtime": "MI",
    "daytime": "DT", "midmorning": "MO", "midafternoon": "AF",
}
NIGHTS = {"tonight": 0, "tonite": 0}  # days from the document's date
AFTERNOON_PARTS = ("AF", "EV", "NI")
EARLY = {"early": "START", "late": "END", "later": "END", "mid": "MID", "earlier": "START"}
JOINERS = (",",)
OF = ("of", "on", ",")
OPENERS = ("from", "between")
RANGE_JOINERS = ("to", "-", "–", "—", "until", "till", "untill", "and", "through", "thru")
ZONES = (
    "gmt", "utc", "bst", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt",
    "pt", "cet", "cest", "eet", "eest", "ist", "jst", "aest", "aedt", "hkt", "msk", "z",
)
# "5 p.m. local time", "9 a.m. Eastern Daylight Time".
ZONE_WORDS = (
    "local", "eastern", "western", "central", "mountain", "pacific", "atlantic", "standard",
    "daylight", "summer", "european", "british", "indian", "moscow", "london", "beijing",
)
TIME_WORDS = ("time",)
# After the hour: no time of day but a length, "30 minutes to one hour".
NOT_AFTER = ("hour", "hours", "second", "seconds", "day", "days", "week", "weeks", "-")
EARLY_HOURS = ("hours",)  # "in the early hours of the morning"
# In other languages: after which words a number is an hour, however it is written, and where those
# stand; what adds minutes to an hour before it or takes them from it; parts that open no time.
TOLD_AFTER = ()
BEFORE_TOLD = ()
ADDED = ()
TAKEN = ()
NOT_FIRST = ()
