"""Which words tell time, and what do they denote?"""

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
}

# Short, and never written with a full stop of their own.
SHORT_MONTHS = ("may", "june", "july")

# Words of the language whatever stands before them: "11 may", "the 3 march on".
WORD_MONTHS = ("may", "march")

# Everyday words as well: a month only beside a day, a year, or a word that asks for a time.
AMBIGUOUS_MONTHS = ("may", "march", "mar", "sep", "dec", "jan")

WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2,
    "thursday": 3, "thu": 3, "thurs": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5,
    "sunday": 6, "sun": 6,
}
AMBIGUOUS_WEEKDAYS = ("mon", "wed", "fri", "sat", "sun", "thu", "tue")

GRAINS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month",
    "months": "month", "quarter": "quarter", "quarters": "quarter", "year": "year",
    "years": "year", "decade": "decade", "decades": "decade", "century": "century",
    "centuries": "century",
}

# Days from the document's date.
DAY_WORDS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "tmrw": 1}

DIRECTIONS = {
    "last": "past", "past": "past", "previous": "past", "this": "present", "current": "present",
    "next": "future", "coming": "future", "upcoming": "future", "forthcoming": "future",
}

AGO = ("ago", "earlier")

# Words before a bare year or month that make it a time.
TIME_PREPOSITIONS = (
    "in", "since", "by", "during", "from", "until", "till", "before", "after", "between", "of",
    "to", "and", "for", "year", "early", "late", "mid", "around", "through", "throughout", "on",
    "compared", "with", "than",
)

ANNIVERSARY = ("anniversary",)

# Before a date: it limits an end rather than naming a day.
DEADLINE_WORDS = {"by": "by", "before": "before", "until": "by", "till": "by"}

# How a region writes a month and a day in digits, the likelier first: of more than one, neither is
# certain. "" is English of no said region, "*" any region that is not named.
DATE_ORDERS = {
    "": ("month", "day"), "*": ("day",), "us": ("month",), "as": ("month",), "gu": ("month",),
    "mp": ("month",), "pr": ("month",), "um": ("month",), "vi": ("month",),
    "ca": ("month", "day"), "ph": ("month", "day"), "mh": ("month", "day"),
}
