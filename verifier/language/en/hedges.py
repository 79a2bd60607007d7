"""Which words around a figure loosen or bound it?"""

# word sequence -> (hedge, comparator), as model.claim.Hedge and Comparator spell them.
BEFORE = {
    # around the figure
    "about": ("about", "="), "around": ("about", "="), "roughly": ("about", "="),
    "approximately": ("about", "="), "approx": ("about", "="), "approx.": ("about", "="),
    "some": ("about", "="), "circa": ("about", "="), "ca.": ("about", "="), "c.": ("about", "="),
    "an estimated": ("about", "="), "estimated": ("about", "="), "an approximate": ("about", "="),
    "close to": ("about", "="), "near": ("about", "="), "near to": ("about", "="),
    "somewhere near": ("about", "="), "somewhere around": ("about", "="),
    "somewhere close to": ("about", "="), "something like": ("about", "="),
    "something around": ("about", "="), "not far from": ("about", "="),
    "not far off": ("about", "="), "in the region of": ("about", "="),
    "in the neighborhood of": ("about", "="), "in the neighbourhood of": ("about", "="),
    "in the vicinity of": ("about", "="), "on the order of": ("about", "="),
    "of the order of": ("about", "="), "in the order of": ("about", "="),
    "more or less": ("about", "="), "just about": ("about", "="), "loosely": ("about", "="),
    "very roughly": ("about", "="), "very approximately": ("about", "="),
    "~": ("about", "="), "≈": ("about", "="), "∼": ("about", "="), "±": ("about", "="),
    "plus or minus": ("about", "="), "+/-": ("about", "="), "give or take": ("about", "="),
    "perhaps": ("about", "="), "maybe": ("about", "="), "possibly": ("about", "="),
    "probably": ("about", "="), "an average of": ("none", "="), "barely": ("about", "="),
    "hardly": ("about", "="), "scarcely": ("about", "="),
    # close below it
    "nearly": ("just below", "="), "almost": ("just below", "="), "very nearly": ("just below", "="),
    "not quite": ("just below", "="), "approaching": ("just below", "="),
    "nearing": ("just below", "="), "verging on": ("just below", "="),
    "bordering on": ("just below", "="), "virtually": ("just below", "="),
    "practically": ("just below", "="),
    "close on": ("just below", "="), "getting on for": ("just below", "="),
    "the best part of": ("just below", "="), "the better part of": ("just below", "="),
    # above it
    "more than": ("none", ">"), "over": ("none", ">"), "above": ("none", ">"),
    "upwards of": ("none", ">"), "upward of": ("none", ">"), "exceeding": ("none", ">"),
    "greater than": ("none", ">"), "higher than": ("none", ">"), "larger than": ("none", ">"),
    "bigger than": ("none", ">"), "longer than": ("none", ">"), "older than": ("none", ">"),
    "in excess of": ("none", ">"), "north of": ("none", ">"), "beyond": ("none", ">"),
    "over than": ("none", ">"), "surpassing": ("none", ">"), "topping": ("none", ">"),
    "exceeds": ("none", ">"), "exceed": ("none", ">"), "exceeded": ("none", ">"), "surpass": ("none", ">"), "surpasses": ("none", ">"), "surpassed": ("none", ">"), ">": ("none", ">"),
    "at least": ("none", ">="), "at the least": ("none", ">="), "at the very least": ("none", ">="),
    "at a minimum": ("none", ">="), "a good": ("none", ">="), "a minimum of": ("none", ">="), "minimum of": ("none", ">="), "no lower than": ("none", ">="),
    "as few as": ("none", ">="), "as little as": ("none", ">="), "as low as": ("none", ">="),
    "equal to or more than": ("none", ">="), "equal to or greater than": ("none", ">="),
    "more than or equal to": ("none", ">="), "greater than or equal to": ("none", ">="),
    "at or above": ("none", ">="), "≥": ("none", ">="), ">=": ("none", ">="),
    # below it
    "fewer than": ("none", "<"), "less than": ("none", "<"), "under": ("none", "<"),
    "below": ("none", "<"), "lower than": ("none", "<"), "smaller than": ("none", "<"),
    "shorter than": ("none", "<"), "younger than": ("none", "<"), "south of": ("none", "<"),
    "short of": ("none", "<"), "shy of": ("none", "<"), "not even": ("none", "<"),
    "nowhere near": ("none", "<"), "not nearly": ("none", "<"), "nothing like": ("none", "<"),
    "anything less than": ("none", "<"), "<": ("none", "<"),
    "up to": ("none", "<="), "anything up to": ("none", "<="), "anywhere up to": ("none", "<="),
    "as many as": ("none", "<="), "as much as": ("none", "<="), "as high as": ("none", "<="),
    "as long as": ("none", "<="), "at most": ("none", "<="), "at the most": ("none", "<="),
    "at the very most": ("none", "<="), "a maximum of": ("none", "<="), "maximum of": ("none", "<="),
    "no higher than": ("none", "<="), "not exceeding": ("none", "<="),
    "less than or equal to": ("none", "<="), "equal to or less than": ("none", "<="),
    "fewer than or equal to": ("none", "<="), "at or below": ("none", "<="),
    "≤": ("none", "<="), "<=": ("none", "<="),
    "higher or equal than": ("none", ">="), "higher or equal to": ("none", ">="), "greater or equal to": ("none", ">="),
    "greater or equal than": ("none", ">="), "more or equal than": ("none", ">="), "larger or equal than": ("none", ">="),
    "bigger or equal than": ("none", ">="), "larger than or equal to": ("none", ">="), "higher than or equal to": ("none", ">="),
    "lower or equal than": ("none", "<="), "lower or equal to": ("none", "<="), "smaller or equal to": ("none", "<="),
    "smaller or equal than": ("none", "<="), "less or equal than": ("none", "<="), "less or equal to": ("none", "<="),
    "smaller than or equal to": ("none", "<="), "lower than or equal to": ("none", "<="), "=>": ("none", ">="), "=<": ("none", "<="),
    # the same, as formulas are read aloud
    "greater than or equal": ("none", ">="), "greater than or equals to": ("none", ">="), "equal or greater than": ("none", ">="),
    "equals or greater than": ("none", ">="), "greater or equals to": ("none", ">="), "more than or equal": ("none", ">="),
    "more than or equals to": ("none", ">="), "equal or more than": ("none", ">="), "equals or more than": ("none", ">="),
    "more or equals to": ("none", ">="), "larger than or equal": ("none", ">="), "larger than or equals to": ("none", ">="),
    "equal or larger than": ("none", ">="), "equals or larger than": ("none", ">="), "equal to or larger than": ("none", ">="),
    "larger or equals to": ("none", ">="), "higher than or equal": ("none", ">="), "higher than or equals to": ("none", ">="),
    "equal or higher than": ("none", ">="), "equals or higher than": ("none", ">="), "equal to or higher than": ("none", ">="),
    "higher or equals to": ("none", ">="), "bigger than or equal": ("none", ">="), "bigger than or equals to": ("none", ">="),
    "equal or bigger than": ("none", ">="), "equals or bigger than": ("none", ">="), "equal to or bigger than": ("none", ">="),
    "bigger or equals to": ("none", ">="), "less than or equal": ("none", "<="), "less than or equals to": ("none", "<="),
    "equal or less than": ("none", "<="), "equals or less than": ("none", "<="), "less or equals to": ("none", "<="),
    "fewer than or equal": ("none", "<="), "fewer than or equals to": ("none", "<="), "equal or fewer than": ("none", "<="),
    "equals or fewer than": ("none", "<="), "equal to or fewer than": ("none", "<="), "fewer or equals to": ("none", "<="),
    "smaller than or equal": ("none", "<="), "smaller than or equals to": ("none", "<="), "equal or smaller than": ("none", "<="),
    "equals or smaller than": ("none", "<="), "equal to or smaller than": ("none", "<="), "smaller or equals to": ("none", "<="),
    "lower than or equal": ("none", "<="), "lower than or equals to": ("none", "<="), "equal or lower than": ("none", "<="),
    "equals or lower than": ("none", "<="), "equal to or lower than": ("none", "<="), "lower or equals to": ("none", "<="),
    # neither: the figure as it stands
    "equal to": ("none", "="), "equals": ("none", "="),
    "exactly": ("none", "="), "precisely": ("none", "="), "only": ("none", "="),
    "just": ("none", "="), "a total of": ("none", "="), "a record": ("none", "="),
    "a cool": ("none", "="), "a hefty": ("none", "="), "a massive": ("none", "="),
    "a huge": ("none", "="), "a modest": ("none", "="), "a paltry": ("none", "="),
    "a whole": ("none", "="), "a solid": ("none", "="), "a possible": ("none", "="),
    "a mere": ("none", "="), "merely": ("none", "="), "a whopping": ("none", "="),
    "a staggering": ("none", "="), "a combined": ("none", "="), "a further": ("none", "="),
    "an additional": ("none", "="), "a full": ("none", "="), "fully": ("none", "="),
}  # fmt: skip

# A measure of the distance before any word of OVER or UNDER: "just over", "well under".
SLIGHT = (
    "just", "slightly", "a little", "a little bit", "a bit", "a touch", "a shade", "a tad",
    "a fraction", "a hair", "a whisker", "a smidgen", "marginally", "fractionally", "barely",
    "narrowly", "only just",
)  # fmt: skip
GREAT = (
    "well", "far", "much", "many", "way", "considerably", "significantly", "substantially",
    "comfortably", "easily", "vastly", "markedly", "a lot", "a good deal", "a great deal",
)  # fmt: skip
OVER = (
    "over", "above", "more than", "higher than", "greater than", "larger than", "in excess of",
    "upwards of", "north of", "longer than", "exceeding", "beyond", "bigger than",
)  # fmt: skip
UNDER = (
    "under", "below", "less than", "fewer than", "lower than", "smaller than", "short of", "shy of",
    "south of", "shorter than",
)  # fmt: skip

# A denial turns a bound over: "no more than", "not under".
DENIALS = ("no", "not", "never", "nothing")

# After a figure or its unit: "20 or more", "5 miles or so"; none is read before another figure.
AFTER = {
    "or more": ("none", ">="), "or higher": ("none", ">="), "or above": ("none", ">="),
    "or over": ("none", ">="), "or greater": ("none", ">="), "or better": ("none", ">="),
    "or longer": ("none", ">="), "or older": ("none", ">="), "or upwards": ("none", ">="),
    "or up": ("none", ">="), "and above": ("none", ">="), "and over": ("none", ">="),
    "and more": ("none", ">="), "and higher": ("none", ">="), "and up": ("none", ">="),
    "and upwards": ("none", ">="), "and older": ("none", ">="), "and counting": ("none", ">="),
    "-plus": ("none", ">="), "at least": ("none", ">="), "at the least": ("none", ">="),
    "at the very least": ("none", ">="), "+": ("none", ">="),
    "or less": ("none", "<="), "or lower": ("none", "<="), "or fewer": ("none", "<="),
    "or below": ("none", "<="), "or under": ("none", "<="), "or younger": ("none", "<="),
    "or shorter": ("none", "<="), "and below": ("none", "<="), "and under": ("none", "<="),
    "and younger": ("none", "<="), "and lower": ("none", "<="), "and fewer": ("none", "<="),
    "and less": ("none", "<="), "at most": ("none", "<="), "at the most": ("none", "<="),
    "at the very most": ("none", "<="), "tops": ("none", "<="), "max": ("none", "<="),
    "or so": ("about", "="), "or thereabouts": ("about", "="), "give or take": ("about", "="),
    "-odd": ("about", "="), "-ish": ("about", "="), "ish": ("about", "="),
    "or nearly so": ("about", "="), "-something": ("just above", "="),
}  # fmt: skip

# After these words they begin the next bound: "200 or greater than 190".
NOT_AFTER = ("than", "or")
# Between two bounds that close a range: "above 20 but below 30".
BUT = ("and", "but", "&", "yet")

# Only after a round number, and as a word apart: "20 odd years", but "three odd socks".
AFTER_ROUND = {"odd": ("about", "="), "plus": ("none", ">=")}
ROUND_ENDINGS = ("0", "ty", "hundred", "thousand", "million", "billion", "dozen")

# A hedge is none where the word before it takes it for its own preposition.
GOVERNED = {
    "about": (
        "talk", "talks", "talked", "talking", "ask", "asks", "asked", "asking", "complain",
        "complained", "complains", "complaining", "worry", "worried", "worries", "worrying",
        "argue", "argued", "arguing", "think", "thinking", "thought", "care", "cares", "cared",
        "caring", "book", "books", "story", "stories", "film", "films", "movie", "movies", "song",
        "songs", "article", "articles", "question", "questions", "information", "details",
        "concern", "concerns", "concerned", "doubt", "doubts", "fear", "fears", "debate",
        "documentary", "joke", "jokes", "thing", "things", "something", "nothing", "everything",
        "anything", "news", "truth", "facts", "happy", "excited", "confused", "angry", "unsure",
        "how", "what", "forget", "forgot", "bring", "brings", "brought", "bringing", "turn",
    ),
    "around": (
        "gather", "gathered", "revolve", "revolves", "revolved", "revolving", "centred",
        "centered", "centers", "centres", "look", "looked", "looking", "turn", "turned", "built",
        "wrapped", "shopping",
    ),
    "over": (
        "win", "won", "wins", "victory", "victories", "advantage", "lead", "triumph", "control",
        "dispute", "disputes", "row", "debate", "concern", "concerns", "concerned", "anger",
        "fears", "power", "battle", "fight", "fighting", "argument", "controversy", "dominance",
        "preferred", "improvement", "hand", "handed", "handing", "take", "took", "taken", "taking",
        "takes", "look", "looked", "looking", "clash", "feud", "war", "conflict", "edge", "authority",
    ),
    "under": ("come", "came", "comes", "fall", "falls", "listed", "filed", "article", "section"),
    "up to": (
        "go", "goes", "went", "going", "gone", "moved", "moves", "moving", "come", "came", "comes",
        "shot", "jumped", "climbed", "climbs", "edged", "crept", "ticked", "pushed", "pushes",
        "pushing", "bumped", "brought", "brings", "bringing", "take", "takes", "took", "taking",
        "drove", "walked", "back", "speed", "date",
    ),
    "near": ("north", "south", "east", "west"),
    "close to": ("live", "lives", "lived", "stay", "stayed"),
}  # fmt: skip

# "Over" and "under" before a length of time are bounds only after one of these; else they tell in
# the course of what something happened: "fell by half over two years".
OVER_TIME_AFTER = (
    "for", "in", "after", "of", "than", "is", "was", "are", "were", "be", "been", "being", "lasted",
    "last", "lasts", "lasting", "took", "take", "takes", "taken", "taking", "spent", "spend",
    "spending", "waited", "wait", "waiting", "served", "serve", "serving", "and", "or", "just",
    "ran", "runs", "run", "has", "have", "had", "at", "with", "to", "from", "by", "every",
    "within", "little", "until", "a", "(",
)  # fmt: skip
OVER_TIME = ("over", "under")
# With one of these it bounds no distance in time: "rates were lower than a year ago".
NOT_OF_TIMES = (
    "lower", "higher", "greater", "larger", "bigger", "smaller", "shorter", "longer", "older", "younger", "fewer",
    "below", "above", "beyond", "near", "high", "low", "much", "many", "exceeding", "surpassing", "equal", "equals",
)

# May stand between a hedge and its figure: "more than a 5 percent cut".
ARTICLES = ("a", "an")

# Bounds that an article undoes, where a language has them: "hasta 5" is a limit, "hasta los 5" a goal.
BARE_ALONE = ()
