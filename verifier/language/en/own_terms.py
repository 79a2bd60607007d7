"""Which words tie the figures and dates of a sentence so that they can be reckoned with?"""

# "120 of the 400 members", "120 out of 400".
OUT_OF = (("of",), ("out", "of"))
DETERMINERS = ("the", "its", "their", "all", "our", "these", "those", "his", "her")
# Opens what is told of a figure once more: "120 of 400 (30 %)", "120 of 400, or 30 %".
RETOLD = ("(", ",", "or", "—", "–", ";", "i.e.")
CLOSED = (")", ",", ".", ";", ":", "", "!", "]", "—", "–")

# Lists that are all there is of a number of people: one is of no two of these kinds.
PERSONS = ("people", "persons", "victims", "individuals", "passengers", "participants", "patients")
PERSON_KINDS = (
    ("men", "women", "children"), ("males", "females"), ("boys", "girls"), ("adults", "children"),
    ("adults", "minors"), ("men", "women", "boys", "girls"),
)
TOTAL_OF = ("a total of", "in total", "total of")
LISTED = (",", "and", "&")
TOTAL_BEFORE = (",", "—", "–", "-", "for", "making", "(")
LIST_OPENERS = ("(", ":", "—", "–", ",")

# "$40bn for 330 million people, $121 each".
SHARED_BY = ("for", "to", "among", "amongst", "between", "by", "across")
SHARED_WORDS = ("the", "all", "split", "shared", "divided", "equally", "evenly", "distributed", "its")
AMOUNTS_TO = (",", "(", "or", "—", "–", "-", "is", "which", "that", "i.e.", "equals", "=", ":")
EACH = ("each", "apiece")
PER = ("per", "a")
HEADS = ("head", "person", "capita")
AVERAGE_SPEED = (",", "(", "at", "an", "a", "average", "speed", "averaging", "of", "—", "–")
AVERAGING = ("average", "averaging")

# "A probability of 1.4": what lies between nought and one, and what between minus one and one.
PROBABILITIES = ("probability", "likelihood")
CORRELATIONS = ("correlation",)
LATITUDES, LONGITUDES = ("latitude",), ("longitude",)
BEING = ("of", "was", "is", "were", "at", "about", "=", ":")
# Who answers in shares: of these no more than all can say yes.
ANSWERERS = ("respondents", "voters", "participants", "people", "adults", "women", "men", "interviewees")
ANSWERS = (
    "said", "say", "agreed", "agree", "disagreed", "disagree", "support", "supported", "oppose", "opposed",
    "believe", "believed", "think", "thought", "answered", "want", "wanted", "prefer", "preferred", "approve",
    "approved", "disapprove", "disapproved", "favour", "favoured", "favor", "favored",
)
# "31 June" is spoken of as what does not exist.
NONEXISTENT = (
    "no", "not", "nonexistent", "non-existent", "fictional", "imaginary", "impossible", "exist", "exists", "typo",
    "erroneous", "erroneously", "error", "invalid", "mistake", "mistakenly", "incorrect", "wrongly",
)
DAYPARTS = ("am", "pm", "a.m.", "p.m.", "gmt", "utc", "hours", "hrs")
TIMED_BY = ("at", "by", "until", "before", "after", "from")
DATED_BY = ("on", "dated", "since", "until", "from")
# No person, but as old as a "220-year-old man" may be.
REMAINS = (
    "mummy", "mummified", "skeleton", "remains", "bones", "skull", "statue", "painting", "portrait", "vampire",
    "ghost", "grave", "tomb", "biblical", "bible", "genesis", "legend", "legendary", "mythical", "fictional",
    "character", "immortal", "elf", "wizard", "turtle", "tortoise", "tree", "novel", "film", "played", "plays",
    "claimed", "claims", "allegedly", "reportedly",
)

BORN = ("born", "b.")
DIED = ("died", "killed", "dies")
AGED = ("aged", "age")
# Words that bring another person, or another day, into a sentence about a life.
KIN = (
    "son", "sons", "daughter", "daughters", "child", "children", "baby", "babies", "twins", "whose", "wife",
    "husband", "brother", "brothers", "sister", "sisters", "father", "mother", "parents", "grandson", "grandfather",
    "grandmother", "granddaughter", "uncle", "aunt", "cousin", "nephew", "niece", "widow", "widower", "twin",
    "couple", "both", "siblings", "sibling", "fiancé", "fiancée", "girlfriend", "boyfriend", "partner", "they",
)
# Nothing but these between a birth and a death of one person.
LIFE_WORDS = (",", "and", "he", "she", "who", "(", ")", "in", "on", "at", "the", "of", "was", ";", "–", "—", "-")
LASTING = (
    "lasted", "lasting", "reigned", "ruled", "reign", "spanned", "spanning",
)
SERVING = ("served", "reigned", "ruled", "governed", "presided", "lasted", "lived", "ran")
APPOSED = (",", "(")
APPOSED_WORDS = ("from", "between", "the", "years")
AND_THEN = ("and", ",", "then", "but")
LATER_JOINS = (",", "in", "on", "(", "—", "–")
ANNIVERSARY = ("anniversary",)
KEPT = ("marked", "celebrated", "commemorated", "observed", "marks", "celebrates", "commemorates")
NOT_YET = (
    "will", "would", "plan", "plans", "planned", "planning", "prepare", "prepares", "preparing", "prepared",
    "preparations", "upcoming", "next", "approaching", "ahead", "before", "to", "until", "early", "run-up", "bc",
    "bce", "fiscal", "season", "that", "which", "who", "whose", "when", "since",
)  # fmt: skip
BEFORE_CHRIST = ("bc", "bce", "b.c.", "b.c.e.", "ah", "hijri", "reckoning", "lunar", "sui")

# Means whose answers are whole numbers.
WHOLE_COUNTED = (
    "children", "siblings", "people", "errors", "mistakes", "items", "questions", "answers", "responses", "visits",
    "friends", "pets", "cars", "books", "goals", "trials", "falls", "pregnancies", "births", "deaths",
)
SEVERAL_ITEMS = (
    "items", "composite", "index", "subscale", "subscales", "averaged", "alpha", "α", "cronbach", "aggregate",
    "weighted", "adjusted", "marginal", "imputed", "missing", "scales",
)

# What tells neither subject nor measure of a figure.
IDLE_BESIDE_FIGURES = ("s", "it", "people", "persons", "just", "now", "currently", "about", "some", "as", "total")
# The present, in which a figure without a date is told.
PRESENT = ("is", "are", "has", "have")
# A sentence with one of these may be of another thing, of another time, or of what changed since.
OTHER_THING = (
    "it", "he", "she", "they", "this", "that", "these", "those", "its", "his", "her", "their", "we", "i", "you",
    "here", "there", "one", "another", "other", "others", "second", "third", "fourth", "next", "later", "earlier",
    "previously", "previous", "initially", "initial", "first", "last", "former", "formerly", "then", "again", "more",
    "additional", "further", "revised", "updated", "correction", "corrected", "originally", "once", "used", "until",
    "since", "new", "old", "each", "respectively", "estimated", "estimate", "estimates", "according", "per", "some",
    "both", "also", "only", "meanwhile", "compared", "than", "if", "when", "while", "ranked", "rank", "version",
)

# What lasts from one date to another: "the eight-year war (1991–1999)".
LONG = (
    "war", "reign", "rule", "siege", "strike", "occupation", "presidency", "conflict", "drought", "dictatorship",
    "tenure", "premiership", "papacy", "insurgency", "blockade", "rebellion", "imprisonment", "exile",
)

# Answers of which a person gives one alone, so that the shares of all of them are no more than all.
ONE_ANSWER = ("undecided", "unsure", "abstained", "uncertain")
# Two answers of which nobody gives both, in every form that they are told in.
OPPOSITE_ANSWERS = (
    (("yes",), ("no",)), (("for",), ("against",)), (("stay", "remain"), ("leave",)),
    (("support", "supported", "supporting"), ("oppose", "opposed", "opposing")),
    (("favour", "favor", "favoured", "favored"), ("oppose", "opposed", "against")),
    (("approve", "approved"), ("disapprove", "disapproved")),
    (("agree", "agreed"), ("disagree", "disagreed")), (("backed", "back"), ("opposed", "oppose")),
)

# Small words whose place tells who does something to whom.
DIRECTED = ("from", "to", "by", "for", "with", "at")
