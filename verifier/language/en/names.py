"""Which words make a number beside them a name that measures nothing?"""

# A number after one of these is its name however it is written: "page 12", "Articles 5 and 6".
NUMBERED = (
    "article", "articles", "section", "sections", "sec", "chapter", "chapters", "paragraph",
    "paragraphs", "clause", "clauses", "annex", "appendix", "page", "pages", "figure", "figures",
    "fig", "table", "footnote", "verse", "verses", "psalm", "psalms", "flight", "flights", "route",
    "routes", "highway", "interstate", "motorway", "junction", "channel", "resolution",
    "resolutions", "directive", "regulation", "proposition", "amendment", "amendments", "number",
    "no", "nos", "version", "versions", "volume", "vol", "episode", "episodes", "type", "phase",
    "phases", "tier", "category", "seasons", "steps", "versions", "volumes", "types", "postcode", "zip", "catch", "magnitude", "covid", "sars", "step", "docket", "paragraphs",
    "isbn", "issn", "doi", "arxiv", "pmid", "iban",
)  # fmt: skip

# Only with a capital letter: "Room 12", "Act 2", "Game 7"; in lower case they are verbs, or stand
# before a count of something else ("each day 20 men", "a flat 3").
NUMBERED_TITLES = (
    "act", "agenda", "apartment", "area", "battalion", "bay", "berth", "big", "bill", "block", "book",
    "bowl", "building", "bus", "camp", "case", "class", "code", "company", "convention", "corner",
    "court", "day", "din", "district", "division", "draft", "elite", "euro", "exhibit", "exit",
    "expo", "extension", "final", "flat", "floor", "form", "formula", "gallery", "game", "gate",
    "gates", "grade", "group", "hall", "heat", "highway", "hole", "hr", "iso", "issue", "item",
    "lane", "lap", "law", "league", "leg", "level", "line", "lines", "local", "lot", "mission",
    "model", "operation", "order", "pac", "part", "pier", "plan", "platform", "pool", "precinct", "race", "courtroom",
    "project", "prop", "protocol", "question", "regiment", "release", "room", "rooms", "round", "row",
    "rows", "rule", "rules", "schedule", "season", "sector", "series", "site", "size", "squadron",
    "stage", "standard", "station", "studio", "suite", "sweet", "terminal", "test", "title",
    "seat", "apt", "ward", "cell", "cabin", "locker", "stall", "booth", "fahrenheit", "forever", "cop", "pc", "bus",
    "track", "unit", "units", "vision", "war", "wave", "week", "world", "zone", "year", "years", "grades",
    "stages", "days", "rounds", "levels", "classes", "port", "error", "mile", "motel", "platforms", "zones",
    # bills and statutes by their initials
    "hb", "sb", "sr", "hjr", "sjr", "ab", "pl", "h.r", "h.b", "s.b", "a.b", "p.l", "h.r.", "h.b.", "s.b.", "a.b.", "p.l.",
)  # fmt: skip

# In lower case too, where nothing is counted after the number and no word of the second table stands
# before it: "on day 3 of the trial", "a stage 4 cancer", but "each day 20 men", "last year 9 died".
NUMBERED_STEPS = (
    "day", "days", "week", "weeks", "year", "years", "stage", "stages", "grade", "grades", "level", "gate",
    "platform", "row", "rows", "seat", "seats", "lane", "lanes", "round", "rounds", "room", "rooms", "floor", "hole",
    "lap", "heat", "leg", "terminal", "exit", "ward", "bay", "pier", "mile", "question", "item", "items", "port",
    "apartment", "suite", "cell", "locker", "zone", "track", "jersey", "size", "sizes", "bib", "courtroom",
)  # fmt: skip
NO_STEPS_AFTER = (
    "each", "every", "last", "next", "this", "that", "per", "one", "any", "some", "same", "all", "past", "first",
    "other", "another", "these", "those", "final", "previous", "following", "a", "an", "the", "sample", "class",
    "family", "household", "group", "crowd", "market", "population",
)  # fmt: skip

# Before digits written in one or in groups, four or more of them: "account 12345678".
NUMBERED_CODES = (
    "account", "card", "passport", "licence", "license", "badge", "serial", "pin", "id", "policy", "invoice",
    "ticket", "reference", "ref", "code", "plate", "prisoner", "tracking", "swift",
)  # fmt: skip

# Between two numbers they cite a law, a ruling or a bulletin: "347 U.S. 483", "28 CFR 35.104".
REPORTERS = (
    "u.s.", "u.s.c.", "u.s.c", "usc", "cfr", "c.f.r.", "c.f.r", "stat", "uksc", "ukhl", "ewhc", "ukpc", "hca", "scc", "s.c.r.",
    "a.c.", "f.2d", "f.3d", "f.4th", "fed", "ibid", "cth", "nsw",
)  # fmt: skip

# A bore before one of these is a model's name: "a 9mm pistol", "155-millimeter shells", "35mm film".
CALIBRES = ("mm", "millimeter", "millimetre", "caliber", "calibre", "cal", "gauge", "bore", "cm")
ARMS = (
    "pistol", "pistols", "handgun", "handguns", "gun", "guns", "rifle", "rifles", "submachine", "round", "rounds",
    "bullet", "bullets", "ammunition", "ammo", "cartridge", "cartridges", "casing", "casings", "revolver", "revolvers",
    "weapon", "weapons", "howitzer", "howitzers", "mortar", "mortars", "shell", "shells", "cannon", "cannons",
    "artillery", "projectile", "projectiles", "carbine", "carbines", "shotgun", "shotguns", "machine", "film", "lens",
    "lenses", "camera", "cameras",
)  # fmt: skip

# Firms named by a number and a magnitude, and what only a firm does: "3M said", "3M's sales".
FIRMS = ("3m",)
FIRM_VERBS = (
    "has", "is", "was", "said", "says", "reported", "reports", "announced", "agreed", "makes", "made", "plans",
    "sold", "will", "would", "expects", "makes", "employs", "denies", "denied", "faces", "settled",
)  # fmt: skip

# Makers, products, carriers and indices whose names end in a number.
BRANDS = (
    "iphone", "ipad", "ipod", "ios", "macos", "watchos", "macbook", "android", "windows", "office",
    "playstation", "xbox", "nintendo", "galaxy", "pixel", "kindle", "surface", "thinkpad", "oneplus",
    "redmi", "nokia", "lumia", "firefox", "chrome", "python", "java", "php", "photoshop", "gpt",
    "android", "usb", "wifi", "bluetooth", "hdmi", "ddr", "web", "fifa", "boeing", "airbus",
    "embraer", "bombardier", "cessna", "learjet", "gulfstream", "dreamliner", "antonov", "tupolev",
    "ilyushin", "mig", "sukhoi", "falcon", "ariane", "atlas", "delta", "titan", "soyuz", "apollo",
    "gemini", "voyager", "pioneer", "sputnik", "vostok", "mariner", "viking", "shenzhou", "tiangong",
    "artemis", "sentinel", "landsat", "peugeot", "mazda", "ferrari", "porsche", "renault", "fiat",
    "volvo", "saab", "bmw", "audi", "lexus", "infiniti", "chanel",
    "p", "ftse", "dax", "mdax", "cac", "nikkei", "nasdaq", "stoxx", "russell", "topix",
    "ibex", "asx", "tsx", "kospi", "nifty", "sensex", "smi", "aex", "omx", "csi", "msci", "wilshire",
    "fortune", "forbes", "inc", "ta", "route", "interstate", "psalm", "chanel",
    "motogp", "nbc", "abc", "cbs", "fox", "bbc", "news", "itv", "sky",
    "film", "radio", "blink", "maroon", "sum",
)  # fmt: skip

# "Group of 77", "Gang of Four".
GROUPS = ("group", "gang", "committee", "council", "club", "company", "class", "band")
GROUP_JOINER = "of"

# A name may have several numbers: "Articles 5, 6 and 9", "pages 12 to 15".
LIST_JOINERS = ("and", "or", "to", ",", "-", "–", "&", "through")

# House numbers: what ends an address, within two words of the number.
STREETS = (
    "street", "st", "avenue", "ave", "road", "rd", "lane", "drive", "boulevard", "blvd", "place",
    "square", "court", "terrace", "crescent", "parkway", "broadway",
)  # fmt: skip
POSTCODES = (("zip",), ("zip", "code"), ("area", "code"), ("postal", "code"), ("post", "code"), ("postcode",))

# After a number they make it a time of day.
CLOCK_WORDS = (
    "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "gmt", "utc", "bst", "est", "edt", "cst", "cdt", "mst",
    "mdt", "pst", "pdt", "cet", "cest", "o'clock", "o’clock", "hrs",
)  # fmt: skip

# Letters written hard after a number that make it a name; with which numbers, if not with all.
LETTERS_AFTER = {
    "g": ("1", "2", "2.5", "3", "4", "5", "6"), "k": ("2", "4", "5", "8"), "d": ("1", "2", "3", "4"),
    "ers": (), "wd": (),
}  # fmt: skip

SIGNS_BEFORE = ("#", "№", "§", "¶", "_", "@", "=")

# Before a hyphen and a number these are words and no codes: "mid-20", "minus-5", "sub-2 hours".
PREFIXES = (
    "mid", "minus", "plus", "negative", "sub", "pre", "post", "near", "roughly", "about", "early",
    "late", "under", "over", "around", "nearly", "almost", "approximately", "some", "inter", "non",
    "to", "and", "or", "by", "from",
)  # fmt: skip

# Pairs that name an event, a habit or an even split, and are no values.
PAIRS = (("9", "11"), ("7", "7"), ("24", "7"), ("50", "50"), ("20", "20"))

# Near two numbers these make them a score or a vote: "passed 51 to 49", "a 3-1 win".
SCORE_WORDS = (
    "win", "wins", "won", "lose", "loses", "lost", "losing", "beat", "beats", "beaten", "beating",
    "defeat", "defeats", "defeated", "draw", "drew", "drawn", "tie", "tied", "lead", "leads", "led",
    "leading", "trail", "trails", "trailed", "trailing", "score", "scored", "victory", "loss",
    "final", "vote", "votes", "voted", "voting", "passed", "pass", "passes", "approved", "approve",
    "rejected", "ruled", "ruling", "decision", "majority", "match", "game", "goal", "goals", "set",
    "sets", "record", "down", "up", "halftime", "half-time", "ended", "finished", "win",
)  # fmt: skip
SCORE_JOINER = "to"
SCORE_NOUNS = ("votes", "vote", "goals", "points", "games", "runs", "sets", "seats")

# "1-in-100", "2-for-1", "5-to-1", hyphens and all, are names of odds and offers.
ODDS = ("in", "for", "to", "on", "of", "by")

# After one of these "51 to 49" is a move and no score.
MOVERS = ("from", "by", "between", "increase", "decrease", "rise", "fall", "range", "ranging")

# Two numbers are a ratio after these words, "a ratio of 3 to 1", "a scale of 1:50,000", or before them.
RATIO_WORDS = ("ratio", "ratios", "scale", "proportion", "odds")
RATIO_AFTER = ("ratio", "ratios", "scale", "leverage", "mixture", "mix")
RATIO_VERBS = ("outnumber", "outnumbers", "outnumbered", "outnumbering")
# With these only of one: "a margin of three to one", "a 2:1 majority", but "a majority of 51 to 49".
RATIO_MARGINS = ("margin", "majority", "split")
# Between such a word and "3 to 1"; anything else leaves the figures apart: "the ratio rose 3 to 5".
RATIO_LINKS = ("of", "is", "was", "were", "are", "be", "being", "at", "=", ":", "with", "a")
NOT_RATIO_AFTER = ("from", "between")
# After these two numbers with a colon are a time of day.
CLOCK_BEFORE = ("at", "until", "till", "by", "before", "after", "since", "around")

# What bears its length in its name: "the Six-Day War", "the Hundred Days' Offensive".
LONG_EVENTS = ("war", "wars", "plan", "offensive", "siege", "campaign", "reform", "race")

# Where numbers that are dialled are written in spaced groups: words before one, and how many digits
# it has where no word tells.
PHONE_WORDS = (
    "tel", "telephone", "dial", "dialled", "dialed", "dialling", "dialing", "call", "called", "calling",
    "phone", "phoned", "phoning", "ring", "rang", "text", "texted", "texting", "hotline", "helpline", "fax", "sms", "press",
)  # fmt: skip
# Between such a word and the number: "call us on 101".
PHONE_LINKS = ("us", "them", "police", "on", "free", "freephone")
PHONE_DIGITS = ()
