"""Which words stand in the names of feasts and around them?"""

# Not told apart inside a name: "Day of the Dead", "Eid al-Fitr".
IDLE = ("the", "of", "and", "for", "in", "to", "on", "against", "a", "an", "&")

DAY = ("day", "days")
WEEKEND = ("weekend",)

# Everyday words as well: a feast only with a capital letter.
COMMON = (
    "lent", "epiphany", "ascension", "annunciation", "assumption", "advent", "holi", "tet",
    "new years", "great fast", "night journey", "army day", "navy day", "family day",
    "heritage day", "white day", "culture day", "marine day", "mountain day", "moon day",
    "election day", "freedom day", "victory day", "law day", "golden week", "liberation day",
    "unity day", "admin day", "tax day", "pi day", "dog day", "pet day", "lion day", "heart day",
    "moon festival", "chariot festival", "butter week", "holy week", "passion week", "discovery day",
    "resurrection sunday", "loyalty day", "constitution day", "remembrance day", "youth day",
    "green monday", "low sunday", "single day", "parent day", "boss day", "volunteer day",
    "fireworks night", "guru purnima", "day dead", "citizenship day", "jerusalem day", "lady day",
    "internet day", "music day", "holika", "seder night", "haji", "losar", "dance day",
    "assumption day", "ascension day", "midsummer night", "language day", "sign languages day",
)

# After the name of a feast these make another thing of it.
NOT_AFTER = (
    "island", "islands", "islander", "islanders", "agreement", "accord", "accords", "rising",
    "uprising", "offensive", "war", "tree", "trees", "carol", "carols", "egg", "eggs", "bunny",
    "card", "cards", "cake", "cookies", "ornaments", "pudding", "turkey",
)
