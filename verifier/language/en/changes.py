"""Which words say that something moved, compared, or followed?"""

UP_VERBS = (
    "rose", "rise", "risen", "rises", "rising", "increased", "increase", "increases",
    "increasing", "grew", "grow", "grown", "grows", "growing", "climbed", "climb", "jumped",
    "jump", "soared", "surged", "gained", "went up", "gone up", "up", "expanded", "swelled",
)
DOWN_VERBS = (
    "fell", "fall", "fallen", "falls", "falling", "dropped", "drop", "drops", "decreased",
    "decrease", "decreases", "declined", "decline", "declines", "shrank", "shrunk", "plunged",
    "slumped", "sank", "slid", "went down", "gone down", "down", "contracted", "eased", "slipped",
    "reduced", "cut",
)

# Nouns, adverbs and verbs of other things as well: a change only beside a figure.
AMBIGUOUS_CHANGES = (
    "up", "down", "fall", "falls", "cut", "rise", "rises", "drop", "drops", "gained", "reduced",
    "jump", "increase", "increases", "decrease", "decreases", "decline", "grow", "grows",
)

COMPARATIVES_UP = (
    "larger", "higher", "bigger", "greater", "more", "taller", "longer", "older", "richer",
)
COMPARATIVES_DOWN = (
    "smaller", "lower", "fewer", "less", "lesser", "shorter", "younger", "poorer",
)
THAN = "than"

# A time after one of these is what a figure is held against, and not the time of the figure.
BASELINES = (
    "compared with", "compared to", "compared against", "versus", "against", "than", "up from", "down from",
    "up on", "down on", "in comparison with", "in comparison to", "relative to",
)
# May stand between them and the time: "than in 2019", "compared with the rate of 2019".
BASELINE_WORDS = (
    "the", "in", "of", "at", "during", "for", "that", "those", "its", "their", "level", "levels", "rate",
    "figure", "one", "same", "period", "total", "average", "seen", "recorded",
)

# Connectives between two events: (the first came after the second, closely).
ORDER_CONNECTIVES = {
    "in the wake of": (True, True), "in the aftermath of": (True, True),
    "shortly after": (True, True), "soon after": (True, True), "following": (True, False),
    "after": (True, False), "since": (True, False), "in response to": (True, False),
    "before": (False, False), "ahead of": (False, False), "prior to": (False, False),
    "in the run-up to": (False, True), "shortly before": (False, True),
    "on the eve of": (False, True),
}

# A length of time, then one of these, then an event.
ELAPSED_AFTER = ("after", "since", "following", "from")

# Verbs and nouns that tell which moment of an event is dated: phase -> words.
PHASES = {
    "announced": (
        "announced", "announce", "announces", "announcing", "announcement", "ordered", "order",
        "orders", "ordering", "declared", "unveiled", "decided", "decision",
    ),
    "event-start": (
        "began", "begin", "begun", "begins", "beginning", "started", "start", "starts",
        "starting", "launched", "launch", "underway", "opened", "broke out",
    ),
    "event-end": (
        "ended", "end", "ends", "ending", "completed", "complete", "completion", "concluded",
        "finished", "finish", "over",
    ),
    "signed": ("signed", "signing", "signature"),
    "in-force": (
        "entered into force", "came into force", "come into force", "went into force", "took effect",
        "came into effect", "went into effect", "entry into force", "entering into force",
    ),
    "deadline": ("deadline", "deadlines", "due date", "cut-off date", "target date"),
}

# Between the figures of one change, "rose 12 % to 4.6bn from 4.1bn": nothing else may stand there.
BETWEEN_ENDS = ("by", "from", "to", ",", "and", "a", "an", "the", "of", "(", ")", "–", "—", "-", "or")
CHANGE_NOUNS = (
    "rise", "increase", "gain", "jump", "growth", "climb", "surge", "fall", "drop", "decrease",
    "decline", "cut", "loss", "reduction", "slump", "change",
)  # fmt: skip
# The size is then not what the two ends give.
RECKONED_OTHERWISE = (
    "adjusted", "adjusting", "constant", "currency", "currencies", "organic", "organically",
    "underlying", "like-for-like", "comparable", "annualised", "annualized", "compound", "real",
    "inflation", "seasonally", "average", "averaged", "net", "excluding", "per", "weighted",
    "respectively", "each",
)  # fmt: skip
