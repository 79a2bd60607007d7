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

# They say that an event came about, began or ended; what stands before them is the event.
MOMENT_VERBS = (
    "happened", "occurred", "took place", "was held", "were held", "began", "started", "broke out",
    "was launched", "ended", "concluded", "finished", "was completed", "was concluded", "was signed",
    "were signed", "entered into force", "came into force", "went into force", "took effect",
    "came into effect", "went into effect", "was announced",
)

# What happens under its name no more than once; a festival or an election comes again.
ONCE = (
    "war", "battle", "siege", "treaty", "pact", "accord", "accords", "armistice", "ceasefire", "truce",
    "revolution", "uprising", "rebellion", "mutiny", "coup", "massacre", "invasion", "annexation",
    "assassination", "earthquake", "eruption", "famine", "crisis", "blockade", "partition", "disaster",
)

# They point back to a statement; with one of the next it does not hold.
REFERRING = (
    "this", "that", "it", "which", "these", "claim", "claims", "statement", "post", "story", "rumour",
    "rumor", "rating", "verdict", "conclusion",
)
REJECTING = (
    "false", "untrue", "wrong", "incorrect", "inaccurate", "misleading", "fake", "hoax", "myth",
    "fabricated", "lie", "baseless", "debunked", "disputed", "denied", "unproven",
)
# After "not" they reject it too.
HOLDING = ("true", "correct", "accurate", "so", "case", "happen", "right")
# At the beginning of a sentence: what stood before is put right.
CORRECTING = ("actually", "in fact", "in reality", "in truth", "no", "wrong", "false", "rather")
