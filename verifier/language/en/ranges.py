"""Which words join the two ends of a range, and which make them two values of a change?"""

TO = ("to",)
ALTERNATIVES = ("or",)
# "from 5 to 10": two values after a word of change, one range after a word of RANGING.
ORIGINS = ("from",)
MOVERS = ("from", "by")
# Before two numbers of which the last alone has a unit it is one range: "by 3 to 5 points".
SPANNED = ("by",)
RANGING = (
    "", "range", "ranges", "ranging", "ranged", "is", "are", "was", "were", "anywhere", "anything", "vary", "varies", "varied",
    "varying", "be", ".", ",", ":", "(", "numbers", "sizes", "prices", "costs", "cost", "spans", "spanning", "somewhere",
)
# May stand before the second end: "between 2 and about 7".
LOOSELY = ("about", "around", "roughly", "approximately", "nearly", "almost", "some", "perhaps", "maybe")
