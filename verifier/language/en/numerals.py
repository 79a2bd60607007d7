"""Which words are numbers, and what do they denote?"""

CARDINALS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
}

MAGNITUDES = {
    "hundred": "100", "thousand": "1000", "million": "1000000", "billion": "1000000000",
    "trillion": "1000000000000", "lakh": "100000", "crore": "10000000",
}

# Written hard against digits ("12k", "1.2bn") or after them ("1.2 bn").
SHORT_MAGNITUDES = {
    "k": "1000", "m": "1000000", "mn": "1000000", "bn": "1000000000", "tn": "1000000000000",
}

# "two dozen": counted, but not a power of ten, and never rounded to.
COLLECTIVES = {"dozen": 12, "score": 20}

INDEFINITE = ("a", "an")

# Vague counts are bounds, never points: lowest and highest that the word covers.
VAGUE_COUNTS = {"few": (2, 7), "couple": (2, 3), "several": (3, 10)}
