"""Other words for what a sentence may say of a table.

A verb is given by its first form and its irregular ones: "hold held". The regular ones follow.
"""

# What somebody or something has or gets.
HAVING = (
    "possess", "boast", "own", "hold held", "carry", "bear bore borne", "feature", "exhibit",
    "display", "enjoy", "retain", "keep kept", "maintain", "showcase", "secure", "obtain",
    "acquire", "earn", "gain", "attain", "achieve", "garner", "amass", "accumulate", "accrue",
    "collect", "gather", "capture", "claim", "clinch", "net netted netting", "notch",
    "bag bagged bagging", "land", "tally", "register", "record", "post", "log logged logging",
    "receive", "grab grabbed grabbing", "manage", "muster", "compile", "procure", "reap",
    "experience", "endure", "sustain", "incur", "undergo underwent undergone", "witness",
    "see saw seen", "attract", "accommodate", "welcome", "include", "contain", "comprise",
    "encompass", "suffer", "deliver", "take took taken", "get got gotten getting",
    "offer", "provide", "show shown", "demonstrate", "report", "yield", "rack", "celebrate",
    "command", "bring brought",
)  # fmt: skip
# What somebody or something is, where it stands, belongs or comes from.
BEING = (
    "equal", "constitute", "total", "amount", "stand stood", "reach", "remain", "represent",
    "serve", "act", "function", "number", "become became", "sit sat sitting", "lie lay lain lying",
    "occupy", "situate", "locate", "hail", "originate", "stem stemmed stemming", "reside",
    "belong", "pertain", "correspond", "relate", "associate", "classify", "categorize",
    "categorise", "label", "designate", "title", "entitle", "dub dubbed dubbing", "denote",
    "signify", "indicate", "describe", "identify", "deem", "consider", "regard", "term",
    "rank", "place", "position", "measure", "average", "span spanned spanning",
    "affiliate", "appear", "emerge", "prove proven", "know knew known", "recognize", "recognise",
    "exist", "live", "settle", "base", "list", "name", "call", "form", "mark", "hit hitting",
    "come came", "go went gone", "cover", "extend", "stretch", "fill",
)  # fmt: skip
# How it comes that something is on a day or at a place.
HAPPENING = (
    "occur occurred occurring", "happen", "transpire", "unfold", "schedule", "arrange",
    "organize", "organise", "conduct", "stage", "date", "slate", "air", "broadcast", "premiere",
    "debut", "release", "publish", "issue", "launch", "unveil", "host",
)  # fmt: skip
# How somebody has part in a game, a race, a vote.
PLAYING = (
    "compete", "participate", "play", "face", "meet met", "contest", "encounter", "clash",
    "battle", "oppose", "partake partook", "engage", "enter", "race", "perform", "confront",
    "tackle", "fight fought", "run ran running", "visit",
)  # fmt: skip
# What says no more of its object than that it was there, or is of some kind.
DOING = (
    "draft", "pick", "select", "choose chose chosen", "recruit", "appoint", "assign", "allocate",
    "create", "make made", "develop", "design", "build built", "construct", "establish", "found",
    "introduce", "involve", "operate", "use", "utilize", "utilise", "employ", "apply", "work",
    "reveal", "contribute", "add", "complete", "present", "observe", "note", "document",
    "detail", "estimate", "calculate", "count", "attend", "join", "spend spent",
    "propose", "store", "honor", "honour", "award", "bestow", "grant", "credit",
    "hand", "give gave given", "assess", "evaluate", "examine", "set setting",
)  # fmt: skip
# Of what is a column, they say that somebody had it; alone they tell who won or that nobody did.
GAINING = ("won", "win", "wins", "drew", "draw", "draws", "drawing")
BEFORE_OBJECTS = ("the", "a", "an", "his", "her", "its", "their", "number", "amount", "any", "of")
# The day of the only column of days is told of by any of these.
BOUNDING = (
    "begin began begun beginning", "start", "commence", "conclude", "end", "close",
)  # fmt: skip
# After the name of a column, more of its name.
OF_QUANTITY = (
    "size", "rate", "level", "total", "count", "figure", "value", "percentage", "margin",
    "record", "amount", "sum", "mark",
)  # fmt: skip

# Phrases that are read as others; of those with one word, where nothing in the table is called so.
PHRASES = {
    "before": ("prior to", "previous to", "in advance of", "preceding", "preceded", "precedes", "precede", "earlier than"),
    "after": ("subsequent to", "later than", "in the wake of"),
    "at least": ("no fewer than", "no less than", "not less than", "not fewer than", "a minimum of"),
    "at most": ("no more than", "not more than"),
    "over": (
        "in excess of", "upwards of", "exceed", "surpass", "surpasses", "surpassed", "surpassing",
        "beyond",
    ),
    "under": ("beneath", "lower than", "smaller than"),
    "and": ("as well as", "along with", "together with", "in addition to", "coupled with", "alongside"),
    "while": ("whereas", "although", "though", "whilst", "however"),
    "against": ("versus", "v", "faced off against", "faces off against", "face off against", "facing off with", "opposite", "facing off against", "squaring off against", "up against"),
    "same": ("identical", "equivalent"),
    "only": ("exclusively", "uniquely", "solitary", "lone", "exclusive"),
    "highest": ("peak", "pinnacle", "uppermost", "utmost", "topmost", "maximal", "peaked"),
    "lowest": ("bottom", "lowermost", "minimal", "bottommost"),
    "first": ("inaugural", "initial", "opening"),
    "last": ("concluding", "closing"),
    "latest": ("most recent", "most recently"),
    "earliest": ("least recent",),
    "oldest": ("eldest", "most aged"),
    "longest": ("lengthiest", "most lengthy"),
    "fastest": ("quickest", "swiftest", "most rapid"),
    "less": ("lesser",),
    "number": ("count", "tally", "quantity", "level", "sum total", "figure", "figures", "quantities", "size"),
    "of": ("for a total of", "from among", "out of", "amongst", "amid", "amidst"),
    "in": ("within", "inside", "in the course of", "over the course of", "in the span of", "across"),
    "by": ("via", "by means of", "by way of", "upon", "through"),
    "to": ("towards", "toward"),
    "with": ("involving", "featuring", "having"),
    "is": ("refers to",),
    "from": ("hailing from", "originating from", "coming from"),
    "also": (
        "additionally", "furthermore", "moreover", "likewise", "thereby", "thus", "hence",
        "therefore", "respectively", "correspondingly", "specifically", "notably", "namely",
        "merely", "simply", "successfully", "indeed", "actually", "still", "even", "particular",
        "specific", "respective", "corresponding", "precisely", "alone", "already", "ultimately",
        "slightly", "marginally", "significantly", "considerably", "substantially", "narrowly",
        "notable", "impressive", "remarkable", "certain", "being that", "about which", "according to", "based on", "regarding", "concerning",
        "him", "himself", "herself", "itself", "themselves", "individually", "collectively",
        "by far", "so far", "ever", "of anyone", "of any", "highly", "widely", "heavily",
    ),
}  # fmt: skip
# After a comparative alone these are "than"; between a figure and "than", these are "more".
THAN_AFTER_MORE = (
    "compared to", "compared with", "when compared to", "when compared with", "as compared to",
    "as compared with", "in comparison to", "in comparison with", "relative to", "in contrast to",
    "as opposed to", "in contrast with",
)  # fmt: skip
MORE_BEFORE_THAN = ("additional", "extra", "further")

# Nouns for whatever the rows are of, and for a place among them.
ROW_KINDS = (
    "individual", "personality", "competitor", "contestant", "participant", "entrant", "contender",
    "sportsperson", "star", "nominee", "hopeful", "lawmaker", "legislator", "representative",
    "official", "officeholder", "performer", "musician", "counterpart", "colleague", "teammate",
    "rival", "squad", "outfit", "crew", "organization", "organisation", "institution",
    "establishment", "firm", "corporation", "enterprise", "business", "agency", "body",
    "association", "fixture", "encounter", "clash", "showdown", "matchup", "duel", "meeting",
    "battle", "gathering", "occasion", "outing", "instance", "occurrence", "meet", "program",
    "programme", "broadcast", "installment", "instalment", "edition", "volume", "release",
    "track", "tune", "production", "picture", "flick", "piece", "site", "spot", "locality",
    "locale", "settlement", "municipality", "territory", "jurisdiction", "landmark", "structure",
    "facility", "residence", "property", "aircraft", "plane", "locomotive", "train", "car",
    "automobile", "machine", "craft", "boat", "segment", "timeframe", "span", "campaign", "term",
    "tenure", "element", "component", "variety", "sort", "variant", "listing", "chart",
    "standings", "standing", "leaderboard", "roster", "lineup", "collection", "compilation",
    "performance", "achievement", "accomplishment", "placement", "appearance", "effort",
    "showing", "display", "selection", "choice", "participation", "sequence", "action",
    "role", "slot", "spot", "seat", "post", "office", "statistic", "information", "detail",
    "conference", "division", "classification", "unit", "device", "processor", "system",
    "area", "zone", "nation", "land", "community",
    "statement", "fact", "scenario", "situation", "contract", "transaction",
)  # fmt: skip
