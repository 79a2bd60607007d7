"""Which words before a figure loosen or bound it?"""

# After a figure: "20 or more".
BOUNDS_AFTER = {
    "or more": ">=", "or higher": ">=", "or above": ">=", "or over": ">=", "or greater": ">=",
    "and above": ">=", "and over": ">=", "and more": ">=", "and higher": ">=", "-plus": ">=",
    "or less": "<=", "or lower": "<=", "or fewer": "<=", "or below": "<=", "or under": "<=",
    "and below": "<=", "and under": "<=",
}

# word sequence -> (hedge, comparator), as model.claim.Hedge and Comparator spell them.
HEDGES = {
    "about": ("about", "="), "around": ("about", "="), "roughly": ("about", "="),
    "approximately": ("about", "="), "some": ("about", "="), "circa": ("about", "="),
    "an estimated": ("about", "="), "estimated": ("about", "="), "close to": ("about", "="),
    "in the region of": ("about", "="), "more or less": ("about", "="), "~": ("about", "="),
    "≈": ("about", "="), "c.": ("about", "="), "very nearly": ("just below", "="),
    "not quite": ("just below", "="), "approaching": ("just below", "="),
    "short of": ("none", "<"),
    "nearly": ("just below", "="), "almost": ("just below", "="),
    "just under": ("just below", "="), "just below": ("just below", "="),
    "just short of": ("just below", "="), "a little under": ("just below", "="),
    "slightly less than": ("just below", "="), "slightly under": ("just below", "="),
    "just over": ("just above", "="), "just above": ("just above", "="),
    "a little over": ("just above", "="), "slightly more than": ("just above", "="),
    "slightly over": ("just above", "="), "a little more than": ("just above", "="),
    "more than": ("none", ">"), "over": ("none", ">"), "above": ("none", ">"),
    "upwards of": ("none", ">"), "exceeding": ("none", ">"), "greater than": ("none", ">"),
    ">": ("none", ">"), "well over": ("none", ">"), "well above": ("none", ">"),
    "higher than": ("none", ">"), "in excess of": ("none", ">"),
    "at least": ("none", ">="), "not fewer than": ("none", ">="), "no fewer than": ("none", ">="), "no less than": ("none", ">="),
    "not less than": ("none", ">="), "a minimum of": ("none", ">="), "≥": ("none", ">="),
    "fewer than": ("none", "<"), "less than": ("none", "<"), "under": ("none", "<"),
    "below": ("none", "<"), "well under": ("none", "<"), "<": ("none", "<"),
    "lower than": ("none", "<"), "not even": ("none", "<"),
    "up to": ("none", "<="), "as many as": ("none", "<="), "as much as": ("none", "<="),
    "at most": ("none", "<="), "no more than": ("none", "<="), "not more than": ("none", "<="),
    "a maximum of": ("none", "<="), "≤": ("none", "<="),
    "exactly": ("none", "="), "only": ("none", "="), "just": ("none", "="),
    "a total of": ("none", "="), "a record": ("none", "="), "as few as": ("none", "="),
}
