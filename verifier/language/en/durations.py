"""Which words tell how long a time is?"""

# Units, each as so many of a grain.
UNITS = {
    "second": ("second", 1), "seconds": ("second", 1), "sec": ("second", 1), "secs": ("second", 1),
    "minute": ("minute", 1), "minutes": ("minute", 1), "min": ("minute", 1), "mins": ("minute", 1),
    "hour": ("hour", 1), "hours": ("hour", 1), "hr": ("hour", 1), "hrs": ("hour", 1),
    "h": ("hour", 1),
    "day": ("day", 1), "days": ("day", 1), "week": ("week", 1), "weeks": ("week", 1),
    "wk": ("week", 1), "wks": ("week", 1), "fortnight": ("week", 2), "fortnights": ("week", 2),
    "month": ("month", 1), "months": ("month", 1), "mth": ("month", 1), "mths": ("month", 1),
    "mo": ("month", 1), "mos": ("month", 1), "quarter": ("quarter", 1),
    "quarters": ("quarter", 1), "semester": ("half-year", 1), "semesters": ("half-year", 1),
    "year": ("year", 1), "years": ("year", 1), "yr": ("year", 1), "yrs": ("year", 1),
    "decade": ("decade", 1), "decades": ("decade", 1), "century": ("century", 1),
    "centuries": ("century", 1), "millennium": ("century", 10), "millennia": ("century", 10),
}
PLURAL = (
    "seconds", "minutes", "hours", "days", "weeks", "months", "quarters", "years", "decades",
    "centuries", "millennia", "fortnights", "semesters",
)
# Read without a count, as an open one: "it took years".
BARE = ("minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries", "millennia")
# Units only after digits.
SHORT = ("h", "mo", "mos")
# Written as one word.
LONG_WORDS = {
    "yearlong": ("year", 1), "monthlong": ("month", 1), "weeklong": ("week", 1),
    "daylong": ("day", 1), "hourlong": ("hour", 1), "decadelong": ("decade", 1),
}

# Between the count and the unit; they do not change the length.
FILLERS = (
    "more", "full", "whole", "entire", "long", "short", "straight", "consecutive", "successive",
    "additional", "extra", "further", "fewer", "solid", "good", "business", "working", "trading",
    "calendar", "or", "so", "such",
)
# Open counts beside the vague ones: lowest and highest.
MANY = {"many": (3, 99), "numerous": (3, 99), "countless": (3, 999), "some": (2, 99)}

# Parts of a unit: "half a day", "one and three quarters hours", "a quarter of an hour".
PARTS = {"half": "0.5", "quarter": "0.25"}
DENOMINATORS = {
    "half": "0.5", "halves": "0.5", "quarter": "0.25", "quarters": "0.25", "third": "",
    "thirds": "",
}
PART_JOINERS = ("and",)
PART_LINKS = ("of",)

JOINERS = ("and", ",")
RANGE_JOINERS = ("to", "or", "-", "–", "—")
BETWEEN = ("between",)
# "2 hours ten": the unit that a number without one is in.
FINER = {"hour": "minute", "minute": "second"}

# Before "a year" these make it a length; after a noun or number it is a rate: "100 deaths a year".
BEFORE_ONE = (
    "about", "almost", "nearly", "just", "than", "for", "within", "over", "under", "after",
    "exactly", "is", "was", "came", "ended", "began", "of", "in", "half", "only", "and", "that",
    "barely", "hardly", "scarcely", "roughly", "approximately", "around", "took", "takes", "take",
    "taken", "taking", "lasted", "lasts", "last", "lasting", "spent", "spend", "spends",
    "spending", "waited", "wait", "waits", "waiting", "needs", "need", "needed", "least", "most",
    "quite", "during", "throughout", "until", "till", "or", "to", "as", "be", "been", "every",
    "before", "once", "add", "added", "another", "through", "some", "by", "with", "served",
    "serve", "serving", "like", "wasted", "lost", "up", "without", "given", "give", "gave", "has",
    "had", "have", "having", "from", "leaves", "left", "if", "not", "within",
)
BEFORE_BARE = (
    "for", "in", "within", "after", "over", "take", "takes", "took", "taken", "taking", "lasted",
    "lasts", "lasting", "spent", "spend", "spending", "spends", "waited", "wait", "waiting",
    "through", "throughout", "before", "until", "till", "nearly", "almost", "than",
    "of", "during", "by", "been", "require", "requires", "required", "only", "just", "possibly",
    "perhaps", "maybe", "mere", "long", "even", "or", "worked", "argued", "served", "not",
)
AFTER_BARE = ("before", "after", "later")

# After the unit: an age, or a distance from now.
NOT_AFTER = ("ago", "old", "olds", "earlier")
# One whole unit: "all week", "the entire day".
WHOLE = ("all", "entire", "whole")
# "One day" alone is no length: some day.
ONE = ("one",)
LONG_ENDING = ("long",)
ANOTHER = ("another",)
