"""Function words, verbs and nouns by the part they play in a claim."""

# A full stop after them ends no sentence. Shortened months and weekdays are made from the tables of
# the calendar; here stand those that are everyday words besides.
ABBREVIATIONS = (
    "mr", "mrs", "ms", "dr", "rs", "prof", "gen", "col", "lt", "sgt", "capt", "rev", "hon", "sen",
    "rep", "gov", "pres", "st", "jr", "sr", "inc", "ltd", "corp", "co", "v", "vs", "etc", "no", "nos",
    "fig", "apt", "jan", "mar", "sep", "dec",
    "approx", "est", "c", "ca", "dept", "univ", "e.g", "i.e", "a.m", "p.m", "u.s", "u.k", "u.n", "d.c",
)

# Skipped when words are compared: they carry no name.
FUNCTION_WORDS = (
    "the", "a", "an", "of", "in", "on", "at", "by", "for", "from", "to", "with", "its", "their",
    "his", "her", "our", "your", "my", "this", "that", "these", "those", "'s", "’s", "there",
)

# Light verbs between a noun and its date or place: "a press conference held yesterday at …".
LIGHT_VERBS = ("held", "hosted", "staged", "took", "place", "taking", "which", "who")

# Words that describe a statistic without changing which one it is.
STATISTIC_WORDS = (
    "rate", "rates", "level", "levels", "number", "numbers", "total", "figure", "figures",
    "percentage", "count", "annual", "average", "overall", "official", "headline", "current",
    "yearly", "pct", "percent", "value",
)

# Between a figure and its noun; they do not narrow what is counted.
NEUTRAL_MODIFIERS = (
    "total", "overall", "remaining", "whole", "entire", "actual", "such", "estimated", "official",
    "combined", "individual", "the", "a", "of", "its", "their", "his", "her", "our", "known",
)

# Before a measure's name; they do not narrow it either.
NEUTRAL_BEFORE_MEASURE = (
    "and", "but", "or", "while", "as", "when", "if", "because", "so", "yet", "though",
    "although", "however", "then", "now", "not", "also", "still", "only", "even", "just", "said",
    "says", "say", "saw", "sees", "see", "cut", "cuts", "pushed", "push", "pushing", "left",
    "kept", "keep", "keeping", "brought", "bring", "put", "puts", "showed", "shows", "show",
    "reported", "reports", "claimed", "claims", "official", "annual", "overall", "total",
    "headline", "average", "current", "latest", "national", "country", "where", "whose",
    "which", "who", "with", "than", "between", "since", "until", "after", "before", "during",
    "is", "was", "were", "are", "has", "have", "had", "be", "been", "larger", "smaller", "higher",
    "lower", "bigger", "greater", "more", "fewer", "less", "estimated", "recorded", "per",
    "number", "year", "month", "week", "today", "meanwhile", "including", "under",
)

NEGATIONS = ("not", "n't", "n’t", "never", "neither", "nor", "no longer", "without", "cannot")

PREDICTIONS = (
    "will", "'ll", "’ll", "would", "shall", "expected", "expects", "expect", "forecast",
    "forecasts", "projected", "projects", "predicts", "predicted", "predict", "plans", "planned",
    "aims", "going to", "is to", "are to", "was to", "were to", "set to", "due to", "likely", "hopes", "hope", "target", "targets",
)

HYPOTHETICALS = (
    "if", "could", "might", "may", "should", "suppose", "unless", "imagine", "perhaps", "maybe",
    "possibly", "whether", "ought",
)

REPORTING_VERBS = (
    "said", "says", "claimed", "claims", "added", "adds", "told", "stated", "states", "stressed",
    "insisted", "insists", "argued", "argues", "warned", "warns", "announced", "reported",
    "tweeted", "wrote", "declared", "asserted", "alleged", "alleges", "noted", "explained",
)

# Clause boundaries inside a sentence, besides punctuation.
CLAUSE_WORDS = (
    "that", "while", "although", "though", "whereas", "because", "but", "despite", "when",
    "if", "which", "who", "unless", "whether",
)

# A definite or anaphoric determiner: the figure was given before, or is common ground.
DEFINITE_DETERMINERS = ("the", "both", "these", "those", "all", "either", "neither", "its", "their")

# Counting these says nothing that a reference could know.
EMPTY_NOUNS = (
    "side", "sides", "party", "parties", "time", "times", "thing", "things", "way", "ways",
    "occasion", "occasions", "reason", "reasons", "example", "examples", "kind", "kinds",
    "step", "steps", "other", "another", "hand", "hands", "point",
)

# Never the noun that a figure counts: what follows the figure has left its noun phrase.
NOT_A_NOUN = (
    "about", "around", "up", "almost", "nearly", "roughly", "approximately", "some", "out",
    "and", "or", "but", "nor", "is", "was", "were", "are", "be", "been", "being", "has", "have",
    "had", "in", "on", "at", "by", "for", "from", "to", "with", "of", "as", "than", "that",
    "which", "who", "whom", "whose", "when", "while", "where", "if", "because", "since", "until",
    "after", "before", "during", "between", "among", "against", "into", "over", "under", "above",
    "below", "per", "not", "said", "says", "will", "would", "can", "could", "may", "might",
    "must", "should", "it", "they", "he", "she", "we", "you", "i", "them", "him", "us", "this",
    "there", "here", "so", "also", "according", "including", "compared", "last", "next",
    "permanently", "ago", "each", "every", "voted", "chose", "did", "do", "does",
)

# "the rate", "from this country": words that point back to what was named before.
BACK_POINTERS = ("country", "nation", "there", "here")

# Endings of singular words that look plural.
SINGULAR_ENDINGS = ("ss", "us", "is", "'s", "’s")

# Longer names in which a country's name is not the country.
NOT_PLACES = (
    "latin america", "north america", "south america", "central america", "native american",
    "native americans", "new mexico", "gulf of mexico", "new england", "new south wales",
    "prince of wales", "princess of wales", "south china sea", "east china sea", "indian ocean",
    "niger delta", "world bank", "world cup", "world health organization", "world trade center",
    "world trade organization", "world war", "world series", "world food programme",
    "french fries", "english channel", "bank of england", "bank of america", "german shepherd",
    "turkish delight", "american airlines", "british airways", "british columbia",
    # Parts of what is one country today, or was: their figures are none of its.
    "west germany", "west german", "west germans", "south vietnam", "south vietnamese",
    "north yemen", "east pakistan", "west pakistan", "british india", "british honduras",
    "british guiana", "dutch guiana", "dutch east indies", "portuguese guinea", "spanish guinea",
    "spanish sahara", "french sudan", "french indochina",
)

# Words of time that may stand between an event and what is said of it.
TIME_WORDS = ("yesterday", "today", "tonight", "tomorrow", "ago", "earlier", "later")

AUXILIARIES = (
    "is", "was", "were", "are", "be", "been", "being", "has", "have", "had", "will", "would",
    "can", "could", "may", "might", "should", "must", "do", "does", "did",
)

# Between an event and its date they say no more than that it came about.
HAPPENING_VERBS = ("happened", "occurred", "struck", "hit", "signed", "came")

# Before an event: what is said happened in its course, and a date beside it is not the event's.
DURING = ("during", "amid", "throughout", "amidst")
AROUND_EVENT = ("after", "before", "since", "following", "until")

# After a measure's name they make another measure of it: "unemployment benefits".
COMPOUND_HEADS = (
    "benefits", "benefit", "claims", "claimants", "insurance", "density", "growth", "forecast",
    "forecasts", "target", "targets", "gap", "expectations", "register", "centre", "centres",
    "center", "centers", "deflator", "per", "structure", "strikes", "pay", "salaries",
    "vacancies", "movements", "withdrawals", "deaths", "losses", "excluding",
)

# In the clause before "that" they deny what follows: "it is false that …".
DENIALS = (
    "false", "untrue", "wrong", "incorrect", "denied", "denies", "deny", "denying", "refuted",
    "refutes", "rejected", "rejects", "dismissed", "dismisses", "debunked", "disputed", "disputes",
    "myth", "lie",
)
AFFIRMATIONS = ("true", "correct", "right", "case", "accurate", "so")

# After a reporting verb they begin no report: "said in a briefing on Thursday".
REPORT_ADJUNCTS = (
    "in", "on", "at", "during", "by", "to", "with", "from", "after", "before", "last", "this",
    "earlier", "yesterday", "today", "through", "via",
)
