"""Which words tell what a figure counts, and which count without a figure?"""

# The noun comes first in its phrase, and what describes it after it.
HEAD_FIRST = False

# Never part of the noun phrase that a figure begins: what follows has left it.
STOPS = (
    # prepositions, conjunctions, pronouns, adverbs
    "about", "above", "across", "after", "against", "ago", "ahead", "alike", "all", "almost", "along",
    "another",
    "alongside", "also", "although", "among", "amongst", "and", "annually", "any", "apart", "apiece",
    "around", "as", "aside", "at", "away", "back", "because", "before", "behind", "below", "beneath",
    "beside", "besides", "between", "beyond", "both", "but", "by", "compared", "despite", "down",
    "during", "each", "earlier", "either", "else", "even", "ever", "every", "except", "following",
    "for", "from", "he", "hence", "her", "here", "him", "his", "how", "however", "i", "if", "in",
    "including", "inside", "instead", "into", "it", "its", "just", "last", "later", "least", "less",
    "like", "may", "me", "meanwhile", "most", "my", "near", "nearby", "nearly", "neither", "next",
    "nor", "not", "now", "of", "off", "on", "once", "only", "onto", "or", "our", "out", "outside",
    "over", "overall", "overseas", "past", "per", "plus", "rather", "regarding", "respectively",
    "roughly", "she", "since", "so", "some", "somehow", "still", "such", "than", "that", "the",
    "their", "them", "then", "there", "these", "they", "this", "those", "though", "through",
    "throughout", "thus", "till", "to", "today", "together", "tomorrow", "tonight", "too", "toward",
    "towards", "twice", "under", "unless", "until", "up", "upon", "us", "versus", "via", "vs", "we",
    "well", "what", "when", "whenever", "where", "whereas", "whether", "which", "while", "who",
    "whom", "whose", "why", "with", "within", "without", "worldwide", "nationwide", "statewide",
    "yesterday", "yet", "you", "your", "a", "an", "according", "amid", "thanks", "due", "old", "year-old",
    "approximately", "permanently",
)  # fmt: skip

# Auxiliaries and common verbs, which stand after a subject and end the noun phrase as well.
VERBS = (
    "is", "was", "were", "are", "am", "be", "been", "being", "has", "have", "had", "having", "do",
    "does", "did", "doing", "will", "would", "shall", "should", "can", "could", "might", "must",
    "ca", "cannot", "get", "gets", "got", "getting", "go", "goes", "went", "gone", "going", "came",
    "come", "comes", "coming", "said", "say", "says", "saying", "told", "tell", "tells", "make", "makes",
    "made", "making", "take", "takes", "took", "taken", "taking", "give", "gives", "gave", "given",
    "giving", "see", "sees", "saw", "seen", "seem", "seems", "seemed", "know", "knew", "known",
    "think", "thought", "found", "showed", "shown", "left",
    "keep", "kept", "become", "becomes", "became", "begin", "began", "begun", "bring", "brought",
    "held", "lose", "lost", "met", "paid",
    "rose", "risen", "fell", "fallen", "grow", "grew", "grown",
    "ran", "send", "sent", "sit", "sat", "sold", "spend", "spent", "stand", "stood",
    "won", "write", "wrote", "written", "die", "died", "dying", "killed",
    "injured", "wounded", "hurt", "arrested", "voted", "chose", "remain", "remained",
    "lived", "living", "working", "worked", "used", "using",
    "needed", "want", "wants", "wanted", "expect", "expects", "expected", "include", "includes",
    "included", "involved", "signed", "agreed", "called", "asked", "joined", "moved", "arrived",
    "reported", "recorded", "tested", "announced", "based", "aged", "led", "seeking", "looking",
    "trying", "helping", "carrying", "starting", "beginning", "ending", "ended", "started", "began",
    "fled", "flew", "drove", "fought", "served", "serving", "faced", "facing", "waiting",
    "enrolled", "employed", "registered", "screened", "owned", "built", "required", "stolen",
    "struck", "swam", "swept", "sank", "shook", "shot", "stole", "stuck", "swung", "taught", "threw", "tore", "wept", "woke", "wore", "wound",
    "ate", "bought", "broke", "burnt", "caught", "crept", "drank", "drew", "dug", "felt", "forgot", "froze", "heard", "hid",
    "hung", "knelt", "laid", "lay", "leapt", "learnt", "lent", "lit", "meant", "rang", "rode", "sang", "shone", "slept", "slid", "spoke",
    "sprang", "spun", "stung", "strove", "swore", "thrown", "understood", "withdrew", "overtook", "undertook", "clung", "fed", "flung",
    "forbade", "forgave", "foresaw", "sought", "thrust", "trod", "awoke", "bore", "blew", "bred", "outran", "overcame", "slew", "stank",
    "ranked",
)  # fmt: skip

# Verbs in the plural that are modifiers too: "six work permits", but "six men work".
SOFT_STOPS = (
    "live", "work", "use", "need", "show", "hold", "fall", "rise", "face", "win", "pay", "set", "hit",
    "run", "find", "meet", "leave", "put", "help", "cause", "cost", "claim", "plan", "hope", "call",
    "want", "report", "start", "return", "vote", "wait", "walk", "play", "fly", "drive", "cut", "beat",
)  # fmt: skip

# "two of the teams", "35 of its ships": between the figure and its noun.
DETERMINERS = (
    "the", "these", "those", "its", "their", "his", "her", "our", "your", "my", "all", "both", "such",
    "a", "an",
)  # fmt: skip
POSSESSIVE = ("'s", "’s")
DEGREES = ("most", "least", "very", "more", "less")
JOINERS = ("and", "&", "or")
PART = "of"
# "of them", "of whom": the figure is a part of what was counted before.
PART_PRONOUNS = ("them", "whom", "which", "these", "those")

# "5,700 categories of products": the kind and what it is a kind of are counted together.
CLASSIFIERS = (
    "categories", "category", "kinds", "types", "sorts", "varieties", "pairs", "pair", "groups",
    "sets", "pieces", "items", "classes", "brands", "forms", "lots", "units",
)  # fmt: skip

# Plural -> singular, where no ending tells; what is the same in both is a plural in its own right.
PLURALS = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "police": "police",
    "personnel": "personnel", "aircraft": "aircraft", "troops": "troop", "staff": "staff",
    "cattle": "cattle", "sheep": "sheep", "fish": "fish", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "data": "data", "media": "media", "servicemen": "serviceman",
    "servicewomen": "servicewoman", "policemen": "policeman", "firemen": "fireman",
    "gunmen": "gunman", "fishermen": "fisherman", "congressmen": "congressman",
    "salesmen": "salesman", "spacecraft": "spacecraft", "hovercraft": "hovercraft",
    "watercraft": "watercraft", "series": "series", "species": "species", "means": "means",
    "offspring": "offspring", "criteria": "criterion", "phenomena": "phenomenon",
    "bacteria": "bacterium", "crises": "crisis", "analyses": "analysis", "theses": "thesis",
    "lives": "life", "wives": "wife", "knives": "knife", "halves": "half", "leaves": "leaf",
    "wolves": "wolf", "shelves": "shelf", "thieves": "thief", "calves": "calf", "loaves": "loaf",
    "shoes": "shoe", "movies": "movie", "cookies": "cookie", "selfies": "selfie",
    "zombies": "zombie", "calories": "calorie", "ties": "tie", "pies": "pie", "dies": "die",
    "buses": "bus", "viruses": "virus", "campuses": "campus", "bonuses": "bonus", "gases": "gas",
    "lenses": "lens", "axes": "axe", "caches": "cache", "headaches": "headache", "salmon": "salmon",
    "deer": "deer", "shrimp": "shrimp", "cod": "cod", "trout": "trout", "head": "head", "swine": "swine",
    "poultry": "poultry", "iraqis": "iraqi", "pakistanis": "pakistani", "israelis": "israeli",
    "saudis": "saudi", "emiratis": "emirati", "kuwaitis": "kuwaiti", "bahrainis": "bahraini",
    "omanis": "omani", "qataris": "qatari", "yemenis": "yemeni", "afghanis": "afghani",
    "bangladeshis": "bangladeshi", "nepalis": "nepali", "somalis": "somali", "azeris": "azeri",
    "kashmiris": "kashmiri", "punjabis": "punjabi", "bengalis": "bengali", "yazidis": "yazidi",
    "houthis": "houthi", "nazis": "nazi", "taxis": "taxi", "bikinis": "bikini", "safaris": "safari",
    "alibis": "alibi", "aliases": "alias", "skis": "ski",
}  # fmt: skip

# Endings of plurals with those of their singulars, the first that fits; else the "s" is dropped.
SINGULARS = {
    "ies": "y", "sses": "ss", "ches": "ch", "shes": "sh", "xes": "x", "zzes": "zz", "oes": "o",
}  # fmt: skip

# Singular words that look plural.
SINGULAR_ENDINGS = ("ss", "us", "is", "'s", "’s", "ous", "news", "politics", "economics")

# Adverbs stand outside the noun: "20 decently sized plants".
ADVERB_ENDINGS = ("ly",)
NO_ADVERBS = (
    "family", "supply", "reply", "ally", "rally", "assembly", "monopoly", "anomaly", "butterfly",
    "early", "daily", "weekly", "monthly", "yearly", "hourly", "quarterly", "elderly", "friendly",
    "deadly", "costly", "likely", "unlikely", "lonely", "ugly", "holy", "lovely", "silly", "curly",
    "jelly", "belly", "bully", "folly", "lily", "july", "italy", "orderly", "cowardly", "scholarly",
    "homily", "doily", "wooly", "family-owned",
)  # fmt: skip
PARTICIPLE_ENDINGS = ("ed",)
VERB_ENDINGS = ("ed", "ing")

# Peoples and forces that are many under one name: "20 Taliban", "300 Chinese".
COLLECTIVE_NAMES = ("taliban", "hamas", "hezbollah", "mujahideen", "fedayeen", "rohingya", "sikh",
                    "maasai", "maori", "roma", "inuit", "peshmerga")  # fmt: skip

# What may follow a name that ends in a number: "Operation Dawn 5,".
AFTER_NAMES = ("", ".", ",", ";", ":", ")", "and", "or", "?", "!")
COLLECTIVE_ENDINGS = ("ese", "ish", "ch", "swiss")

# Four bare digits from the one to the other are a year unless they count a plural.
YEARS = (1900, 2099)

# "One of the men", "one hand"; after these it is a pronoun that counts nothing.
ONE = "one"
IDLE = ("one", "zero")
# Nought counts only what is many, "zero deaths", with one of NOUGHT_MODIFIERS between them at most;
# "zero carbon homes" are homes of another kind. It counts nothing in "net zero targets".
NOUGHTS = ("zero",)
NOUGHT_MODIFIERS = ("new", "confirmed", "recorded", "reported", "known", "other", "such", "additional", "further", "civilian", "fatal")
NOT_BEFORE_NOUGHT = ("net", "near", "ground", "absolute", "sub", "patient", "year", "day", "hour", "to", "from", "below", "above", "-", "double", "level")

# "Third-largest" is a rank, and "second-hand" none: what ends so after a hyphen compares, with these
# besides and less those.
SUPERLATIVE_ENDINGS = ("est",)
SUPERLATIVES = ("most", "least", "best", "worst", "ranked", "placed", "seeded", "rated")
NO_SUPERLATIVES = (
    "test", "guest", "quest", "request", "protest", "contest", "harvest", "interest", "forest", "chest", "nest", "rest",
    "west", "northwest", "southwest", "midwest", "east", "arrest", "priest", "digest", "manifest", "invest", "crest", "vest",
)

# Halves that are named and not shared out: "the second half of the game".
HALF_NAMES = (
    "first", "second", "latter", "former", "other", "better", "top", "bottom", "lower", "upper",
    "northern", "southern", "eastern", "western", "each", "either", "next", "third",
)  # fmt: skip

# A number only with a number or an article before it: "three score", but "they score points".
NEVER_FIRST = ("score",)
NO_ONE = (
    "no", "any", "every", "each", "some", "this", "that", "which", "another", "the", "number", "ones",
    "chapter", "day", "phase", "round", "square", "back", "a",
)  # fmt: skip

# Bare points are percentage points beside percent and rates, or where something moved by them; they
# are counted of games, and of an index: "28 points, or 0.4 %", "three points clear".
POINTS = ("point", "points")
POINT_QUALIFIERS = ("percentage", "percent", "cent", "pct", "%", "basis")
POINT_RATES = (
    "%", "percent", "cent", "pct", "percentage", "rate", "rates", "inflation", "unemployment", "joblessness",
    "jobless", "turnout", "approval", "poll", "polls", "polling", "yield", "yields", "growth", "swing", "margin",
    "share", "margins", "prevalence", "proportion", "deficit", "error",
)
POINT_INDICES = (
    "index", "indices", "indexes", "dow", "ftse", "nasdaq", "sensex", "nifty", "dax", "cac", "nikkei", "seng", "kospi",
    "topix", "stoxx", "russell", "ibex", "asx", "tsx", "bovespa", "composite", "industrials", "futures", "stocks",
    "s&p", "pmi", "game", "games", "match", "matches", "rebounds", "assists", "standings", "league", "clear",
    "scored", "averaged", "averages", "averaging", "shooting", "season", "quarterback", "touchdown", "playoff",
    "playoffs", "title", "docked", "deducted", "shot", "shots", "championship", "leaderboard",
)
# "60 by 120 feet", "20 x 30 cm": both numbers have the unit of the last.
CROSSES = ("x", "×", "by")

# Vague counts are bounds: the least and the most that the word covers; none where it has no end.
VAGUE = {
    "couple": ("2", "3"), "few": ("3", "9"), "several": ("3", "12"), "handful": ("3", "9"),
    "dozens": ("24", "100"), "scores": ("40", "200"), "hundreds": ("100", "1000"),
    "thousands": ("1000", "10000"), "millions": ("1000000", "10000000"),
    "billions": ("1000000000", "10000000000"), "trillions": ("1000000000000", "10000000000000"),
}  # fmt: skip

# "tens of thousands": so many of the next.
VAGUE_HEAPS = {
    "tens": ("10", "100"), "dozens": ("24", "100"), "scores": ("40", "200"),
    "hundreds": ("100", "1000"), "thousands": ("1000", "10000"),
}  # fmt: skip

# Counted by the hundred and by the thousand: "a few hundred", "several dozen".
VAGUE_SCALES = ("hundred", "thousand", "million", "billion", "trillion", "dozen", "lakh", "crore")

# "Few" and "handful" only after "a"; "scores" and "a couple" only before "of", as they are a verb and
# two persons besides, unless a scale follows ("a couple hundred").
VAGUE_ARTICLE = ("few", "couple", "handful")
VAGUE_PART = ("scores", "tens", "couple")
