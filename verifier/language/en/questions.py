"""Which words ask a whole table: the most, more than, how many, only, in total?"""

# The largest and the smallest of a column.
MOST = (
    "highest", "most", "greatest", "largest", "biggest", "maximum", "max", "longest", "tallest",
    "heaviest", "oldest", "fastest", "richest", "busiest", "deepest", "widest", "top",
)  # fmt: skip
LEAST = (
    "lowest", "least", "fewest", "smallest", "minimum", "min", "shortest", "lightest", "youngest",
    "slowest", "poorest", "narrowest",
)  # fmt: skip
BEST = ("best",)
WORST = ("worst",)
FIRST = ("earliest", "first")
LAST = ("latest", "last", "newest")

# Of these the column may be any of dates; of "first" and "last" it must be named.
OF_DATES = ("earliest", "latest")

# Between two rows, or a row and a figure.
MORE = (
    "more", "higher", "greater", "larger", "bigger", "longer", "taller", "heavier", "older",
    "above", "over", "exceeding", "exceeds", "exceeded",
)  # fmt: skip
LESS = (
    "less", "lower", "fewer", "smaller", "shorter", "lighter", "younger", "below", "under",
)  # fmt: skip
BETTER = ("better",)
WORSE = ("worse",)
EARLIER = ("earlier", "before", "sooner")
LATER = ("later", "after")
THAN = ("than",)
ORDERING = ("before", "after")
# In a column of places these may mean either end.
UNSURE_OF_PLACES = ("higher", "lower", "better", "worse", "above", "below")
# These need no "than" before their figure.
BARE_BOUNDS = ("above", "over", "exceeding", "exceeds", "exceeded", "below", "under")

# What a superlative or comparative is of where the sentence names no column: words of its header.
SAID_OF = {
    "longest": ("length", "duration", "distance", "span"),
    "longer": ("length", "duration", "distance", "span"),
    "shortest": ("length", "duration", "height", "distance"),
    "shorter": ("length", "duration", "height", "distance"),
    "tallest": ("height",), "taller": ("height",),
    "heaviest": ("weight", "mass"), "heavier": ("weight", "mass"),
    "lightest": ("weight", "mass"), "lighter": ("weight", "mass"),
    "oldest": ("age",), "older": ("age",), "youngest": ("age",), "younger": ("age",),
    "fastest": ("speed", "time"), "slowest": ("speed", "time"),
    "deepest": ("depth",), "widest": ("width",), "narrowest": ("width",),
    "richest": ("wealth", "income"), "poorest": ("wealth", "income"),
}  # fmt: skip
# Of a time, the fastest is the least.
SPEEDS = ("fastest", "slowest")
# Columns in which the best is the least, columns of times, and columns of places.
PLACES = (
    "rank", "position", "pos", "place", "finish", "standing", "ranking", "pick", "overall", "grid",
    "seed", "start", "round", "draft", "no", "#", "number",
)  # fmt: skip
TIMES = ("time", "duration")

TOTAL = ("total", "sum", "combined", "altogether", "totaled", "totalled", "totaling", "totalling")
AVERAGE = ("average", "mean", "averaged", "averages", "averaging")
ONLY = ("only", "sole", "solely")
ALL = ("all", "every", "each", "always", "entire")
NONE = ("no", "none", "never", "zero", "nobody")
MAJORITY = ("majority", "mostly")
DENIALS = (
    "not", "n't", "without", "neither", "nor", "except", "excluding", "failed", "unlike", "other",
    "another", "besides", "instead", "but", "until", "if", "would", "will", "could",
)  # fmt: skip
DIFFERENT = ("different", "distinct", "unique", "various")
SAME = ("same", "identical", "equal", "tied", "tie")
TIMES_OVER = ("time", "times")

# Who won, as verbs of a sentence and as the first word of a cell: "W 26-0".
WON = (
    "won", "win", "wins", "winning", "victory", "victories", "beat", "beats", "defeated",
    "victorious", "triumph", "triumphed", "triumphs", "triumphant",
)  # fmt: skip
LOST = ("lost", "lose", "loses", "losing", "loss", "losses", "defeat", "defeats")
WON_MARKS = ("w", "win", "won", "winner", "victory", "champion")
LOST_MARKS = ("l", "loss", "lost", "lose", "runner", "defeat")

# They hold a sentence together and say nothing that a column could bear out or belie.
IDLE = (
    "the", "a", "an", "of", "in", "on", "at", "by", "for", "from", "to", "with", "its", "their",
    "his", "her", "this", "that", "these", "those", "there", "is", "was", "were", "are", "be",
    "been", "being", "has", "have", "had", "having", "do", "did", "does", "it", "he", "she", "they",
    "who", "which", "whose", "where", "when", "while", "as", "and", "or", "out", "into", "during",
    "within", "also", "then", "than", "total", "number", "amount", "value", "table", "list",
    "listed", "shown", "held", "took", "place", "take", "taken", "made", "make", "get", "got",
    "play", "played", "plays", "playing", "record", "recorded", "occurred", "happened", "received",
    "receive", "achieved", "given", "came", "come", "went", "finished", "finish", "ended", "end",
    "named", "called", "known", "over", "up", "us", "one", "them", "among", "amongst", "between",
    "game", "season", "team", "player", "year", "month", "time", "participated", "competed",
    "compete", "scored", "score", "what", "through", "throughout", "against", "set", "any", "can",
    "so", "such", "per", "used", "using", "belongs", "belong", "included", "include",
    "includes", "including", "consisted", "consist", "contained", "contain", "featured", "feature",
    "represented", "represent", "represents", "located", "based", "both", "people", "person",
    "column", "entry", "figure", "data", "exactly", "originally",
)  # fmt: skip

# Between a header and the value it is of: "attendance of", "round was".
LINKING = (
    "is", "was", "are", "were", "be", "being", "of", "at", "as", "named", "called", "a", "an",
    "the", "in", "on", "to", "by", "with", "from", "has", "had", "number",
)  # fmt: skip
COPULAS = ("is", "was", "are", "were")
PREDICATES = ("is", "was", "are", "were", "occurred", "came", "went", "belongs")
BEFORE_FIGURES = ("a", "the", "of")
# No header begins with these; inside one they count for nothing; and it ends with none of them.
NEVER_HEADERS = (
    "the", "a", "of", "in", "is", "was", "and", "to", "by", "with", "on", "at", "for",
)  # fmt: skip
DROPPED_OF_HEADERS = ("of", "the", "in", "by", "for", "no")
NEVER_LAST_OF_HEADERS = ("of", "the", "in", "by", "for", "and")
# What a header's word and a sentence's may differ in: "skipper", "skippered".
ENDINGS = ("ing", "ed", "er", "or", "ion")
ARTICLES = ("the", "a", "an", "of", "in", "on", "at", "for", "by", "to", "from", "his", "their", "total", "its")
# A new clause, or one more of a list.
JOINS = ("and", "while", "but", "with", "whereas")
LIST_JOINS = ("and", "or", "the", "a", "an", "both", "as", "well", "in", "on", "at", "of")
# "the player with …", "the game on …": the noun is only the kind of thing spoken of.
AFTER_KIND = ("with", "on", "who", "that", "which", "when", "where", "whose", "from", "in", "at")
THERE = "there"
BLANKS = ("", "-", "–", "—", "n / a", "n/a", "na", "none", "tbd", "tba", "?", "...", "--", "..")
TOTAL_ROWS = ("total", "totals", "sum", "overall", "average", "all", "grand total")
# Nouns for the rows of any table.
ROW_NOUNS = (
    "game", "games", "match", "matches", "team", "teams", "player", "players",
    "episode", "episodes", "race", "races", "season", "seasons", "year", "years", "event", "events",
    "country", "countries", "entry", "entries", "row", "rows", "record", "records",
    "member", "members", "school", "schools", "city", "cities", "tournament", "tournaments",
)  # fmt: skip
# "episode 11" is the row that a column numbers 11.
NUMBERED = ("episode", "game", "match", "race", "round", "stage", "week", "event", "chapter", "issue")
NUMBERING = ("no", "number", "#", "num", "nr")
# Nouns for what rows are of, and verbs for how it came about, where no column is named by them.
KINDS_OF_ROWS = (
    "match", "episode", "race", "round", "draft", "show", "film", "movie", "song", "album", "single",
    "book", "fight", "bout", "contest", "competition", "tournament", "championship", "cup", "league",
    "event", "tour", "member", "candidate", "politician", "senator", "driver", "rider", "artist",
    "singer", "actor", "actress", "author", "athlete", "swimmer", "runner", "golfer", "coach",
    "captain", "man", "woman", "guy", "company", "school", "university", "college", "city", "town",
    "village", "country", "state", "county", "district", "region", "building", "bridge", "ship",
    "vessel", "station", "airport", "club", "side", "squad", "franchise", "day", "date", "week",
    "decade", "period", "point", "goal", "medal", "award", "series", "career", "regular", "final",
    "study", "group", "sample", "model", "method", "patient", "participant", "respondent", "test",
    "category", "type", "class", "version", "item", "product", "position", "section", "part",
)  # fmt: skip
HAPPENINGS = (
    "drafted", "picked", "selected", "chosen", "released", "issued", "published", "aired", "shown",
    "premiered", "broadcast", "placed", "ranked", "earned", "gained", "collected", "completed",
    "reached", "became", "become", "appointed", "awarded", "resulted", "hosted", "staged",
    "attended", "watched", "built", "constructed", "opened", "founded", "established", "formed",
    "launched", "introduced", "produced", "created", "developed", "performed", "appeared",
    "joined", "signed", "moved", "born", "faced", "met", "saw", "seen", "found", "reported",
    "observed", "showed", "shows", "show", "measured", "estimated", "registered", "posted",
    "listed", "accounted", "amounted", "stood", "stands", "stand", "lies", "live", "lived", "hold",
    "holds", "contains", "covers", "covered", "uses", "use", "give", "gives", "gave", "serve",
    "served", "serves", "work", "worked", "drove", "ran", "run", "swam", "presented", "received",
    "total", "totaled", "meanwhile", "just", "currently", "respectively", "overall", "well", "way",
)  # fmt: skip
# In a cell after its figure, and in a header of all its cells.
MAGNITUDES = {
    "hundred": 100, "thousand": 1000, "k": 1000, "million": 1_000_000, "mn": 1_000_000,
    "billion": 1_000_000_000, "bn": 1_000_000_000, "trillion": 1_000_000_000_000,
    "lakh": 100_000, "crore": 10_000_000,
}  # fmt: skip
SCALED = ("hundred", "thousand", "million", "billion", "trillion", "000", "lakh", "crore", "mn", "bn")
HEDGES = ("about", "around", "nearly", "almost", "roughly", "approximately", "some", "approx")
SIGNS = ("%", "$", "€", "£")
PERCENT_SIGNS = ("%", "percent")
PERCENT = ("%", "percent", "pct", "percentage", "share", "rate")
# Beside a year: only a part of it.
PART_OF_YEAR = r"\b(?:[qh][1-4]|[1-4][qh]|quarter|half|week|month)\b"
BEFORE_TIMES = ("in", "of", "on", "during", "since", "until", "by")
# A column with no other words in its header tells when all that a row tells of happened.
OF_TIMES = (
    "date", "day", "year", "month", "season", "time", "when", "week", "game", "match", "of", "the",
    "original", "first",
)  # fmt: skip
PARTS_OF_TIMES = ("early", "late")
# Before a name in a cell, and no part of it: "at Hawks".
LEADING = ("at", "the", "vs", "v", "versus", "@")
