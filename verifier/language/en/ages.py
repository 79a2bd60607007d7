"""Which words make a number an age?"""

# After a length of time: "34 years old", "a 5-year-old", "six weeks of age".
OLD = ("old", "olds")
OF_AGE = ("of", "age")
SPANS = {
    "year": "year", "years": "year", "yr": "year", "yrs": "year", "month": "month", "months": "month", "week": "week", "weeks": "week",
    "day": "day", "days": "day",
}
# Hard after the number or a space away: "87 yo".
SHORT = ("yo", "y.o.", "y/o", "yrs.")
# Before it: "aged 34", "at age 12", "ages 5 to 10".
AGED = ("aged", "age", "ages")
AGED_JOINS = ("between", "from", "of")
# "He was 34", "she turned 40", and only where the clause ends or goes on with one of AFTER.
PERSONS = ("he", "she", "i", "who", "they")
BEING = ("was", "is", "turned", "turns", "'s", "’s", "am", "were", "are", "m", "be", "turn")
MODALS = ("will", "would", "'ll", "’ll", "could", "must", "should", "might", "may", "can", "d", "not")
ADVERBS = ("only", "recently", "barely", "nearly", "almost", "just", "then", "now", "already", "about")
AFTER = ("", ".", ";", "when", "!", "?", "at", "and", "but", "”", '"', ",", "years", "in", "on", "last", "this", "today", "yesterday", "because", "then", "while", "old", "by", "next", "before", "after")
# "65 and older": what can only be said of ages.
OLDER = ("older", "younger")
# Not after a place: "In New York, 24, mostly women, were hurt".
PLACE_BEFORE = ("in", "at", "near", "from", "outside", "across", "around")
# "A boy, 16, was hurt".
PEOPLE = (
    "man", "woman", "boy", "girl", "teenager", "teen", "youth", "pensioner", "grandmother", "grandfather", "widow",
    "widower", "pupil", "driver", "motorist", "cyclist", "pedestrian", "passenger", "suspect", "husband", "wife", "son",
    "daughter", "brother", "sister", "mother", "father", "nephew", "niece", "cousin", "uncle", "aunt", "girlfriend", "boyfriend",
    "patient", "victim", "defendant", "accused", "gunman", "attacker", "shooter", "assailant", "survivor", "officer", "soldier",
    "actor", "actress", "singer", "author", "writer", "novelist", "poet", "artist", "musician", "comedian", "journalist", "reporter",
    "teacher", "professor", "lawyer", "doctor", "nurse", "surgeon", "farmer", "builder", "plumber", "businessman", "businesswoman",
    "striker", "midfielder", "goalkeeper", "winger", "quarterback", "climber", "hiker", "swimmer", "student", "worker", "resident",
    "tourist", "neighbour", "neighbor", "retiree", "toddler", "schoolboy", "schoolgirl", "killer", "murderer", "burglar", "robber",
    "bride", "groom", "fiancé", "fiancée", "partner", "stepfather", "stepmother", "grandson", "granddaughter", "orphan", "veteran",
    "politician", "senator", "lawmaker", "businesswoman", "billionaire", "millionaire", "paramedic", "firefighter", "fisherman",
)
# "Three men, 19, 22 and 31", "those over 55".
GROUPS = (
    "people", "those", "anyone", "everyone", "anybody", "everybody", "men", "women", "boys", "girls", "teenagers", "teens", "youths", "pensioners", "children",
    "kids", "adults", "workers", "patients", "pupils", "students", "drivers", "suspects", "brothers", "sisters", "sons", "daughters", "cousins", "voters",
    "employees", "residents", "citizens", "passengers", "players", "someone", "others", "them", "males", "females", "persons", "youngsters", "twins",
)
LIST_JOINS = ("and",)
# "the under-25s", "the over-fifties"
BOUNDS = {"under": "<", "over": ">", "below": "<", "above": ">"}
PLURAL_NUMBERS = {
    "ones": 1, "twos": 2, "threes": 3, "fours": 4, "fives": 5, "sixes": 6, "sevens": 7, "eights": 8, "nines": 9, "tens": 10, "elevens": 11, "twelves": 12,
    "thirteens": 13, "fourteens": 14, "fifteens": 15, "sixteens": 16, "seventeens": 17, "eighteens": 18, "twenties": 20, "thirties": 30,
    "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}
# After it: "was 45 when he died".
AT_DEATH = ("when",)
# Before a full name whose age ends the clause: "said Ana Ruiz, 73."
TELLERS = (
    "said", "says", "say", "recalled", "added", "asked", "explained", "named", "and", "as", "was", "were",
    "by", "of", "with", "son", "daughter", "wife", "husband", "mother", "father", "brother", "sister", "including",
    "arrested", "charged", "killed", "told", "replied", "sighed", "laughed", "joked", "agreed", "insisted",
)
# "in her early 30s", "in his thirties".
POSSESSIVES = ("her", "his", "their", "my", "your", "our", "its")
PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90, "teens": 13}
DECADE_ENDING = "s"
# In other languages: who has the age that a preposition tells, what else lasts as long, and verbs of having one.
BEARERS = ()
NOT_BEARERS = ()
BEARING = ()
# Within a name: "Ana de Ruiz, 44,".
PARTICLES = ("de", "del", "la", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "dos")
