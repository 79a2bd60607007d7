"""Which words say that a figure is one of a change: by how much, to what, from what?"""

# Factors by which something is multiplied, and which way it went, if that is said.
FACTORS = {
    "doubled": ("2", "up"), "doubles": ("2", "up"), "doubling": ("2", "up"), "double": ("2", "up"),
    "redoubled": ("2", "up"), "tripled": ("3", "up"), "triples": ("3", "up"),
    "tripling": ("3", "up"), "triple": ("3", "up"), "trebled": ("3", "up"), "trebles": ("3", "up"),
    "trebling": ("3", "up"), "treble": ("3", "up"), "quadrupled": ("4", "up"),
    "quadruples": ("4", "up"), "quadrupling": ("4", "up"), "quadruple": ("4", "up"),
    "quintupled": ("5", "up"), "quintuples": ("5", "up"), "quintupling": ("5", "up"),
    "quintuple": ("5", "up"), "sextupled": ("6", "up"), "septupled": ("7", "up"),
    "octupled": ("8", "up"), "twice": ("2", ""), "thrice": ("3", ""),
    "halved": ("0.5", "down"), "halves": ("0.5", "down"), "halving": ("0.5", "down"),
    "halve": ("0.5", "down"),
}  # fmt: skip

# Verbs of nothing else, in whatever surroundings; the other factors are adjectives and nouns too,
# and count only before one of FACTOR_BEFORE ("double the rate", "halve by May").
BARE_FACTORS = (
    "doubled", "redoubled", "tripled", "trebled", "quadrupled", "quintupled", "sextupled",
    "septupled", "octupled", "halved",
)  # fmt: skip
FACTOR_BEFORE = (
    "the", "its", "their", "his", "her", "our", "that", "those", "what", "as", "by", "in", "to", "from",
    "over", "since", "this", "last", "during", "between", "within", "every", "output", "production",
    "spending", "investment", "exports", "imports", "sales", "profits", "profit", "revenue", "capacity",
    "taxes", "emissions", "prices", ".", ",", ";",
)  # fmt: skip
FACTOR_NOT_BEFORE = ("down", "over", "up", "as")

# "fivefold", "ten-fold", "10-fold"; "three times as many", "3x".
FOLD = "fold"
TIMES = ("times", "time")
TIMES_MARK = ("x", "×")

# After "three times" or "twice" they make a factor of what else is a number of occasions.
COMPARED = (
    "as", "more", "less", "fewer", "higher", "lower", "larger", "smaller", "bigger", "greater", "faster",
    "slower", "longer", "shorter", "heavier", "lighter", "likelier", "better", "worse", "stronger",
    "older", "younger", "richer", "that", "those", "what", "over",
)  # fmt: skip
# After the first of them: "twice as many", and anything before its second half ("twice as big as").
COMPARED_AMOUNTS = ("many", "much", "high", "likely", "large", "big", "long", "fast", "often", "far")
COMPARED_ARTICLE = ("the", "its", "their", "his", "her", "our", "this", "last")
COMPARED_NOUNS = (
    "size", "number", "amount", "rate", "average", "level", "price", "cost", "value", "normal",
    "national", "usual", "previous", "original", "current", "population", "area", "length", "height",
    "width", "weight", "volume", "speed", "distance", "budget", "income", "salary", "earnings",
    "revenue", "profit", "profits", "sales", "output", "production", "global", "world", "european",
    "legal", "recommended", "figure", "total", "quantity", "power", "strength", "mass", "limit", "year",
    "year's", "month", "week",
)  # fmt: skip
# What is valued in so many times, without an article: "12x earnings", "five times book value".
MULTIPLIED = (
    "earnings", "ebitda", "ebit", "revenue", "revenues", "sales", "profit", "profits", "book", "forward", "trailing", "projected",
    "annual", "cash", "salary", "income", "turnover", "leverage", "multiple", "multiples", "return", "returns", "gross", "net",
    "oversubscribed", "covered", "gdp", "growth", "speed", "magnification", "zoom", "productivity",
)
HALF = "half"

UP_VERBS = (
    "rose", "rise", "rises", "risen", "rising", "increase", "increases", "increased", "increasing",
    "grew", "grow", "grows", "grown", "growing", "climb", "climbs", "climbed", "climbing", "jump",
    "jumps", "jumped", "jumping", "soar", "soars", "soared", "soaring", "surge", "surges", "surged",
    "surging", "gain", "gains", "gained", "gaining", "add", "adds", "added", "adding", "advance",
    "advances", "advanced", "advancing", "rally", "rallies", "rallied", "rallying", "rebound",
    "rebounds", "rebounded", "rebounding", "recover", "recovered", "expand", "expands", "expanded",
    "expanding", "swell", "swells", "swelled", "swollen", "swelling", "spike", "spiked", "spiking",
    "skyrocket", "skyrocketed", "rocketed", "leap", "leaps", "leaped", "leapt", "leaping", "balloon",
    "ballooned", "edge", "edged", "ticked", "inched", "crept", "shot", "raise", "raises", "raised",
    "raising", "lift", "lifts", "lifted", "lifting", "hike", "hikes", "hiked", "hiking", "boost",
    "boosts", "boosted", "boosting", "push", "pushed", "pushing", "bump", "bumped", "accelerate",
    "accelerated", "appreciate", "appreciated", "strengthen", "strengthened", "improve", "improved",
    "up", "upped", "higher", "firmer", "upward", "upwards",
    "recovers", "recovering", "skyrockets", "skyrocketing", "rocket", "rockets", "rocketing",
    "balloons", "ballooning", "edges", "edging", "ticking", "inching", "creep", "creeps",
    "creeping", "pushes", "bumps", "accelerates", "accelerating", "appreciates", "appreciating",
    "strengthens", "strengthening", "improves", "improving", "ups", "upping", "widen", "widens",
    "widened", "widening", "mushroom", "mushrooms", "mushroomed", "mushrooming", "deepen",
    "deepens", "deepened", "deepening", "bounce", "bounces", "bounced", "bouncing", "firmed",
    "firming", "spikes", "zoom", "zoomed", "zooming", "escalate", "escalates", "escalated",
    "escalating", "inflate", "inflates", "inflated", "inflating", "heighten", "heightened",
    "snowball", "snowballs", "snowballed", "snowballing", "burgeon", "burgeons", "burgeoned",
    "burgeoning", "enlarge", "enlarged", "enlarging", "broaden", "broadened", "broadening",
    "lengthen", "lengthened", "lengthening", "mount", "mounts", "mounted", "mounting", "augment",
    "augmented", "quicken", "quickens", "quickened", "quickening", "hoist", "hoisted", "hoisting", "nudge", "nudged", "nudging",
)  # fmt: skip
DOWN_VERBS = (
    "fell", "fall", "falls", "fallen", "falling", "drop", "drops", "dropped", "dropping", "decrease",
    "decreases", "decreased", "decreasing", "decline", "declines", "declined", "declining", "shrink",
    "shrank", "shrunk", "shrinks", "shrinking", "plunge", "plunges", "plunged", "plunging", "slump",
    "slumps", "slumped", "slumping", "sink", "sank", "sunk", "sinks", "sinking", "slide", "slid",
    "slides", "sliding", "lose", "loses", "lost", "losing", "shed", "sheds", "shedding", "tumble",
    "tumbles", "tumbled", "tumbling", "plummet", "plummets", "plummeted", "plummeting", "crash",
    "crashed", "crashing", "dip", "dips", "dipped", "dipping", "ease", "eases", "eased", "easing",
    "slip", "slips", "slipped", "slipping", "contract", "contracts", "contracted", "contracting",
    "retreat", "retreated", "retreating", "weaken", "weakened", "weakening", "depreciated", "cool",
    "cooled", "slow", "slowed", "slowing", "cut", "cuts", "cutting", "slash", "slashes", "slashed",
    "slashing", "reduce", "reduces", "reduced", "reducing", "lower", "lowers", "lowered", "lowering",
    "trim", "trimmed", "trimming", "pare", "pared", "shave", "shaved", "knocked", "down", "downward",
    "downwards", "weaker", "softer",
    "narrows", "narrowed", "narrowing", "shaves", "shaving", "trims", "pares", "paring", "cools",
    "cooling", "slows", "weakens", "depreciate", "depreciates", "depreciating", "crashes",
    "retreats", "nosedive", "nosedives", "nosedived", "nosediving", "dive", "dives", "dived",
    "diving", "cratered", "cratering", "dwindle", "dwindles", "dwindled", "dwindling", "diminish",
    "diminishes", "diminished", "diminishing", "subside", "subsides", "subsided", "subsiding",
    "recede", "recedes", "receded", "receding", "wane", "waned", "waning", "collapse", "collapses",
    "collapsed", "collapsing", "erode", "erodes", "eroded", "eroding", "lessen", "lessened",
    "lessening", "slacken", "slackened", "tanked", "tanking", "sag", "sags", "sagged", "sagging",
    "soften", "softens", "softened", "softening", "shorten", "shortened", "shortening", "curb",
    "curbed", "curbing", "curtail", "curtailed", "docked", "docking", "knock", "knocks", "knocking",
    "wiped", "wiping", "ebb", "ebbed", "ebbing", "deflate", "deflated", "moderated", "moderating",
    "lop", "lopped",
)  # fmt: skip

# What these have right after them is what was gathered or moved, and no amount of change:
# "raised 5 million dollars"; with "by" and "to" they are verbs of change.
TRANSITIVE = (
    "raise", "raises", "raised", "raising", "lift", "lifts", "lifted", "lifting", "boost", "boosts",
    "boosted", "boosting", "push", "pushed", "pushing", "improve", "improved", "recover", "recovered",
    "expand", "expands", "expanded", "expanding", "bump", "bumped", "shot", "crash", "crashed",
    "recovers", "recovering", "pushes", "bumps", "crashes", "improves", "improving", "mount",
    "mounts", "mounted", "mounting", "hoist", "hoisted", "hoisting", "dive", "dives", "dived",
    "diving", "collapse", "collapses", "collapsed", "collapsing", "deepen", "deepened", "broaden",
    "broadened", "docked", "docking", "nudge", "nudged", "nudging", "bounce", "bounced", "bouncing",
    "firmed",
)  # fmt: skip

# After the figure, as in "a 5 percent rise", or before it, as in "a rise of 5 percent".
UP_NOUNS = (
    "rise", "increase", "gain", "gains", "jump", "surge", "growth", "climb", "leap", "spike", "hike",
    "boost", "rebound", "uptick", "upturn",
    "markup", "rises", "increases",
)  # fmt: skip
DOWN_NOUNS = (
    "fall", "drop", "decline", "decrease", "slump", "plunge", "cut", "cuts", "reduction", "loss",
    "losses", "dip", "slide", "contraction", "downturn", "tumble", "crash", "retreat", "shortfall",
    "discount", "falls", "drops", "declines", "reductions",
)  # fmt: skip

# Right after the figure: "5 percent higher", "3 points up".
UP_AFTER = ("warmer", "hotter", "dearer", "higher", "up", "more", "larger", "bigger", "greater", "stronger", "firmer")
DOWN_AFTER = (
    "lower", "down", "less", "fewer", "smaller", "weaker", "cheaper", "cooler", "colder",
)  # fmt: skip

# After one of these a noun of change is a verb, and of something else: "5 cm may fall".
MODALS = ("may", "might", "can", "could", "will", "would", "should", "must", "shall")

# They begin a recipe's or an adviser's sentence, and tell of no change: "Add 500g of flour".
ORDERS = ("add", "cut", "drop", "lower", "raise", "reduce", "increase", "lift", "trim", "shed", "lose", "gain", "push", "shave")

# "Up" and "down" are no change after these: "women make up 40 percent", "set up 20 shops".
PARTICLES = ("up", "down")
PARTICLES_AFTER = (
    "make", "makes", "made", "making", "set", "sets", "setting", "take", "takes", "took", "taken", "taking", "sign", "signs", "signed",
    "signing", "give", "gives", "gave", "given", "giving", "put", "puts", "putting", "turn", "turns",
    "turned", "turning", "rack", "racks", "racked", "racking",
    "snap", "snapped", "snapping", "buy", "bought", "buying", "use", "used", "using", "show", "shows", "showed",
    "shut", "shuts", "shutting", "break", "broke", "broken", "breaking", "blown", "line",
    "lined", "team", "teamed", "meet", "met", "round", "rounded", "rounding", "holding", "stand", "stood",
    "call", "called", "calling", "clean", "cleaned", "cover", "covered", "split", "divide", "divided", "warm", "warmed", "wake", "woke",
    "track", "tracked", "gun", "gunned", "strike", "struck", "write", "wrote", "note", "noted", "lay", "laid",
    "settle", "settled", "count", "counted", "hunt", "hunted", "burn", "burned", "burnt", "tear", "tore", "torn", "come", "came", "draw",
    "drew", "drawn", "summon", "summoned", "dig", "dug", "offer", "offered", "serve", "served", "save", "saved", "lining", "pull",
    "pulled", "bring", "brought", "brings", "catch", "caught", "wind", "wound",
)

# Before a range, as in "fell between 2 and 3 percent".
RANGES = ("between",)

# In the hedge of a figure right after a verb, they tell what was reached: "fell below 4 percent", "rose
# as high as 90"; "fell under 4 percent" leaves open by how much or to what.
LEVELS = ("below", "above", "beyond", "low", "high")

THAN = ("than", "on", "from", "compared")

# Between word of change and figure: which value of the change the figure is.
PARTS = {"by": "by", "to": "to", "from": "from", "at": "to", "of": "by", "towards": "to"}
# The same after a noun of change, where it differs.
NOUN_PARTS: dict[str, str] = {}

# Between two figures of one change: "rose 2 points, or 5 percent, to 40 from 38".
CHAINED = ("or", ",", "(", ")", "and", "points", "a", "share")

# A change does not reach over these, and from one of its figures to the next over the first alone.
CLAUSES = (
    ".", ";", ":", "?", "!", "that", "which", "who", "while", "whereas", "but", "because", "when", "if",
    "although", "though", "as", "than", "and", "said", "says", "is", "was", "were", "are",
)  # fmt: skip
BREAKS = (
    "after", "before", "with", "since", "for", "among", "between", "in", "on", "over", "during",
)  # fmt: skip
