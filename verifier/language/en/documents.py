"""Which words make a statement of a document somebody's view, disputed, or no statement of a level?"""

# Anywhere in a sentence: what it says is somebody's, is doubted, or is not (yet) so.
DISPUTED = (
    "according", "allegedly", "alleged", "alleges", "reportedly", "purportedly", "supposedly",
    "claim", "claims", "claimed", "claiming", "disputed", "disputes", "dispute", "contested",
    "contests", "denied", "denies", "deny", "critics", "critic", "opponents", "supporters",
    "believed", "believes", "believe", "thought", "think", "thinks", "rumoured", "rumored",
    "so-called", "unverified", "unconfirmed", "false", "falsely", "wrong", "wrongly", "incorrect",
    "incorrectly", "misleading", "myth", "hoax", "debunked", "estimated", "estimate", "estimates",
    "projected", "projection", "forecast", "forecasts", "expected", "target", "targets", "planned",
    "plan", "plans", "goal", "hypothetical", "hypothetically", "fictional", "novel", "argues",
    "argued", "suggests", "suggested", "asserts", "asserted", "says", "said", "say", "told",
    "states", "stated", "insists", "insisted", "quoted", "quote", "view", "opinion", "controversial",
    "would", "could", "may", "might", "should", "if", "unless", "whether", "not", "never", "no",
    "nor", "neither", "originally", "initially", "previously", "formerly", "corrected", "correction",
    "erroneously", "mistakenly", "retracted", "satire", "parody", "preliminary", "provisional",
)

# Between a subject and its figure; the figure is then the subject's level.
LEVELS = (
    "is", "was", "are", "were", "stood at", "stands at", "totalled", "totaled", "totals",
    "amounted to", "amounts to", "reached", "averaged", "came to", "comes to", "equalled", "equaled",
)

# Between somebody and a counted noun; so many are theirs.
HOLDINGS = (
    "had", "has", "have", "counted", "counts", "numbered",
)

# Before a subject's name; they name nothing by themselves.
OPENERS = ("the", "a", "an", "its", "their", "total", "overall", "in", "official", "annual", "average")

# Subjects that point elsewhere, and say nothing by themselves.
POINTERS = (
    "it", "this", "that", "they", "these", "those", "he", "she", "which", "who", "what", "there",
    "figure", "number", "rate", "share", "total", "level", "value", "amount", "former", "latter",
    "one", "result", "average", "increase", "decrease", "rise", "fall", "difference", "gap", "change",
    "ratio", "proportion", "majority", "minority", "same", "other", "others", "we", "i", "you",
)

# After the figure: a comparison, which leaves the figure what it is.
COMPARED = ("up from", "down from", "compared with", "compared to", "against", "from", "versus")
