"""Which words tell that a time recurs?"""

# Before the unit that recurs, in TIMEX3's word for its quantifier.
EVERY = {"every": "EVERY", "each": "EACH", "any": "ANY"}
OTHER = {"other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}

# Words for a rhythm alone, as so many units.
ADVERBS = {
    "hourly": ("hour", 1), "daily": ("day", 1), "nightly": ("day", 1), "weekly": ("week", 1),
    "fortnightly": ("week", 2), "monthly": ("month", 1), "quarterly": ("quarter", 1),
    "annually": ("year", 1), "yearly": ("year", 1), "annual": ("year", 1),
    "biweekly": ("week", 2), "bimonthly": ("month", 2), "biannually": ("month", 6),
    "semiannually": ("month", 6), "semiannual": ("month", 6), "biannual": ("month", 6),
    "biennial": ("year", 2), "biennially": ("year", 2), "triennial": ("year", 3),
    "quadrennial": ("year", 4),
}
PREFIXES = {"bi": (2, 1), "semi": (1, 2), "half": (1, 2)}  # "bi-weekly", "semi-annual"
HYPHENS = ("-", "–")

# "Twice a week", "three times per month".
ONCE = {"once": 1, "twice": 2, "thrice": 3}
TIMES = ("times", "time")
PER = ("a", "an", "per", "every", "each")

PLURAL_PARTS = {
    "mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI", "nightly": "NI",
}
WEEKDAY_SETS = {"weekdays": "XXXX-WXX-WD", "weekends": "XXXX-WXX-WE"}

# After an adverb, as against a noun after an adjective: "it meets annually in May", "annual sales".
AFTER_ADVERBS = (
    "and", "or", "but", "in", "on", "at", "by", "for", "from", "to", "with", "of", "as", "since",
    "throughout", "outside", "inside", "across", "around", "under", "among", "against", "about",
    "until", "through", "over", "between", "after", "before", "during", "while", "when", "than",
    "the", "a", "an", "is", "was", "were", "are", "has", "have", "had", "will", "would", "said",
)  # fmt: skip
