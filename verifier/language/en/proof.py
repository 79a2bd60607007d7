"""Which words leave a doubt whether a sentence says what it seems to say of its figure?"""

# Anywhere in the sentence: another time, another world, another count, or a falsehood reported.
DOUBT_MARKERS = (
    "once", "formerly", "previously", "originally", "initially", "used", "peak", "peaked",
    "height", "average", "ago", "then", "again", "another", "twice", "half", "double",
    "novel", "film", "movie", "fiction", "wrong", "wrongly", "false", "falsely", "incorrect",
    "incorrectly", "mistakenly", "untrue", "myth", "correction", "hoax", "fake", "chance", "risk",
    "probability", "likelihood", "combined", "together", "respectively", "goal", "cumulative",
    "cumulatively", "recalled", "recalling", "remembered", "earlier", "former", "hypothetical",
    "fictional", "imagined", "estimate", "estimates", "revised", "provisional", "preliminary",
)

# Adverbs of how often: the figure is then of another length of time.
PERIODICALLY = ("monthly", "weekly", "quarterly", "daily", "hourly", "yearly", "annually")

# Who gives figures of its own may reckon otherwise than the reference.
FIGURE_GIVERS = (
    "eurostat", "office", "bureau", "institute", "agency", "bank", "bundesbank", "fund", "oecd",
    "imf", "ons", "statistics", "researchers", "study", "survey", "poll", "analysts",
)

# Before a date they take a part of it: "at the start of 2023".
PART_OF_TIME = ("start", "end", "beginning", "middle", "early", "late", "first", "mid", "close")

# Before an event: it is one of many, or somebody's own.
INDEFINITE = (
    "a", "an", "another", "his", "her", "its", "their", "whose", "my", "our", "your", "any", "no", "some",
    "each", "every",
)

# Of a date or deadline: it was moved, or there were several.
EVENT_MARKERS = (
    "again", "first", "second", "third", "moved", "extended", "brought", "pushed", "delayed",
    "postponed", "original", "originally", "previous", "earlier", "new", "novel", "film",
    "wrong", "wrongly", "false", "falsely", "incorrectly", "myth", "correction", "planned",
    "under", "commemoration", "memorial", "ceremony", "rumoured", "rumored", "supposed",
)
# Anywhere in the sentence: what is said of the event is not held to be true, or is of another world.
FALSEHOODS = (
    "wrong", "wrongly", "false", "falsely", "incorrect", "incorrectly", "mistakenly", "mistaken",
    "erroneously", "untrue", "myth", "correction", "hoax", "fake", "novel", "film", "movie", "fiction",
    "fictional", "imagined", "hypothetical", "alternate", "alternative", "supposedly", "misdated",
    "typo", "episode", "screenplay", "miniseries", "fantasy", "parody", "satire", "conspiracy",
)
# Beside an event: in name, in law or in effect it may have come on another day than by the clock.
NOT_BY_THE_CLOCK = ("officially", "technically", "legally", "effectively", "practically", "virtually")

# In the name of an event: of a year it is the first of that year, not the first of all.
RANKED = ("first", "second", "third", "last", "latest", "only", "worst", "deadliest", "biggest", "largest")

# Between the name of an event and a date that is of the name: "the Treaty of Rome of 1957".
NAMED_BY = ("of", "from", "(")

# Before "complete" or "over": a state on the way, not the end.
PARTLY = ("nearly", "almost", "largely", "partly", "mostly", "partially", "half", "virtually")
OVER = ("complete", "completed", "over", "done", "finished", "ended")
# Words that go with events without naming another.
EVENT_ACCOUNTED = (
    "wake", "aftermath", "set", "sets", "held", "began", "begun", "begin", "begins", "started",
    "start", "starts", "launched", "ended", "ends", "end", "completed", "complete", "completion",
    "concluded", "finished", "happened", "occurred", "opened", "place", "took", "years", "months",
    "days", "weeks", "decades", "underway", "struck", "expected", "formally", "changed", "entered", "fell",
    "everything", "signed", "date", "due", "target", "anniversary", "later", "before", "after",
    "since", "during", "following", "prior", "ahead", "until", "reporters", "briefed", "added",
)

# They open a lead-in that says when, where or in which world: then all of it must be understood.
LEAD_OPENERS = (
    "in", "at", "on", "under", "before", "after", "during", "when", "while", "since", "until",
    "as", "by", "early", "late", "with", "without", "despite", "like", "unlike", "had", "for",
    "inside", "outside", "near", "throughout", "across", "excluding", "including", "counting",
)
# They follow the figure's clause and narrow it.
TAIL_OPENERS = (
    "when", "who", "which", "whose", "before", "after", "until", "including", "excluding",
    "employed", "where", "not", "counting", "if", "unless",
)
# Lead-ins that only carry the story on: "On the same issue, …".
DISCOURSE = (
    "issue", "hand", "part", "context", "turn", "addition", "fact", "contrast", "statement",
    "statements", "interview", "conference", "report", "speech", "matter", "press", "briefing",
    "census", "latest", "same", "related", "other", "question", "topic", "point", "example", "instance", "contrary",
)

# Parts of one whole that exclude one another: who says yes does not say no.
EXCLUSIVE_WHOLES = (
    "respondents", "respondent", "voters", "votes", "seats", "members", "deputies", "mps",
    "senators", "lawmakers", "legislators", "ballots", "delegates", "councillors", "jurors",
    "judges", "participants",
)
EXCLUSIVE_PARTS = (
    "yes", "no", "against", "favour", "favor", "undecided", "abstained", "abstain", "voted",
    "chose", "backed", "opposed", "supported", "preferred", "asked", "polled", "surveyed", "rest",
    "others", "blank", "invalid", "absent", "unsure",
)
# They make a part a part of a part, or let parts share members.
SHARED_PARTS = (
    "both", "also", "either", "overlap", "them", "whom", "which", "under", "over", "aged", "too",
    "including", "among", "again",
)

PRESENT_VERBS = (
    "is", "are", "has", "have", "remain", "remains", "employs", "employ", "keeps", "keep",
    "stands", "stand", "numbers", "hosts", "maintains", "totals", "comprises", "includes", "'s",
    "’s", "can", "says", "say",
)
PAST_VERBS = (
    "was", "were", "had", "did", "sent", "kept", "fell", "rose", "left", "went", "took", "cut",
    "withdrew", "brought", "put", "held", "led", "made", "lost", "won", "saw", "grew", "became",
)

# After a length they say nothing that the unit does not: "42 km long"; not so "42 km away".
EXTENTS = ("long", "tall", "high", "wide", "deep", "across")

# Words that may stand beside a figure, its thing, its place and its time without a doubt.
ACCOUNTED = (
    "it", "they", "he", "she", "we", "i", "you", "us", "and", "or", "but", "than",
    "that", "there", "also", "still", "now", "currently", "today", "only", "just", "about",
    "around", "nearly", "almost", "some", "more", "less", "least", "most", "up", "down", "over",
    "under", "while", "meanwhile", "however", "country", "nation", "according", "yet", "already",
    "compared", "point", "points", "percent", "percentage",
    "latest", "worth", "ministers", "minister", "officials", "official", "figures", "figure", "showed", "show", "shows",
    "data", "statistics", "office", "national", "government", "spokesman", "spokeswoman", "president",
    "secretary", "deployed", "stationed", "based", "serving", "living", "total", "whole", "all", "as",
    "much", "many", "few", "fewer", "home", "number", "out", "will", "would", "been", "being", "be",
    "ordered", "orders", "announced", "announces", "order", "withdrawal", "deadline", "between",
    "million", "billion", "trillion", "thousand", "hundred", "dozen", "personnel", "war", "zone",
)

# Before a number that is neither the figure nor its time: they bound a group ("women over 50").
BOUNDS = ("over", "under", "above", "below", "aged")

# A date after "X in the war" is of X, but for what was "held in" it.
WITHIN_EVENT = ("in", "at", "under")
STAGED = ("held",)

# Before one of what is counted: "a nurse was 45" counts no nurses.
ONE_OF_MANY = ("a", "an", "one", "each", "every", "another", "no")
# After a clause they narrow what it gives: "… of 4 %, under 25", "…, not there".
NARROWERS = ("under", "over", "aged", "not", "no", "per", "there")
# What opens a comment on a figure: "…, a level not seen since".
COMMENTED = ("figure", "number", "claim", "level", "rate")
# Words in -ed that tell of no past.
NO_PAST = ("deployed", "stationed", "based", "estimated", "united", "need", "indeed")

# Measures that tell a change, and the words that say since when.
CHANGE_MEASURES = ("inflation", "growth", "change", "increase", "decrease")
SINCE_WHEN = ("annual", "yearly", "year", "yoy", "y", "monthly", "month", "mom", "quarterly")

# Before the name of a place they say where something is.
INTO_PLACE = ("in", "across", "throughout", "from", "of", "at", "for")
# Of those, what makes "troops in Afghanistan" another thing than "Afghan troops".
INSIDE = ("in", "inside", "across", "throughout", "within")
# Behind a measure's name they narrow it: "unemployment among women".
NARROWING_MEASURE = ("among", "amongst", "for", "of", "in", "within", "at", "excluding", "with")
# Between "of" and the name of what is counted: "wages of all registered nurses".
BEFORE_COUNTED = ("the", "a", "an", "all", "registered")
# They link a noun to a measure's name that merely qualifies it: "wages of nurses".
GOVERNING = ("of", "for", "among", "on", "against")

# Places whose name another place has too, which is no country ("Georgia", a state of the US), and
# words of an article that tell which of them it speaks of.
SHARED_NAMES = {
    "GEO": (
        "tbilisi", "caucasus", "abkhazia", "ossetia", "batumi", "black sea", "soviet", "armenia",
        "azerbaijan", "country of georgia", "republic of georgia", "georgian president",
        "georgian parliament", "georgian prime minister",
    ),
}  # fmt: skip
