"""Which words name the entries of a box of facts about one thing, and which words ask for them.

A group is one entry: the words its key may hold, and the words a sentence may say for it. Verbs and
nouns stand in the form in which words are compared (nouns in the singular).
"""

# Headers of the two columns of such a box.
KEY_HEADERS = (
    "field", "key", "attribute", "property", "fact", "item", "label", "detail", "name", "what",
    "parameter", "characteristic", "feature", "infobox", "category", "",
)  # fmt: skip
VALUE_HEADERS = (
    "value", "values", "data", "detail", "details", "information", "content", "description",
    "text", "answer", "entry", "",
)  # fmt: skip

ENTRIES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "birth": (("born", "birth", "foaled", "dob", "birthplace"), ("born", "birth", "foaled", "birthplace")),
    "death": (("died", "death"), ("died", "die", "death", "dies", "dead")),
    "founding": (
        ("founded", "established", "formed", "foundation", "inception", "incorporated", "formation",
         "settled", "founding", "established"),
        ("founded", "established", "formed", "foundation", "incorporated", "formation", "founding",
         "settled"),
    ),
    "opening": (("opened", "opening", "inaugurated"), ("opened", "opening", "inaugurated")),
    "closing": (("closed", "closing", "defunct", "dissolved", "abolished"), ("closed", "dissolved", "abolished")),
    "building": (("built", "constructed", "completed", "construction"), ("built", "constructed", "completed")),
    "release": (
        ("released", "release", "published", "publication", "premiere", "premiered", "launched"),
        ("released", "release", "published", "publication", "premiered", "premiere", "launched",
         "introduced", "came out", "come out", "issued"),
    ),
    "recording": (("recorded", "recording"), ("recorded", "recording")),
    "making": (("year", "date", "created", "painted"), ("painted", "created", "dated", "sculpted")),
    "activity": (
        ("active", "career"),
        ("active", "actively", "performing", "performed", "together", "working", "worked", "career",
         "acting"),
    ),
    "award": (("awards", "award", "awarded", "prize", "honors", "honours"), ("award", "prize", "honor", "honour", "won", "awarded", "received")),
    "length": (("running", "runtime", "length", "duration"), ("length", "runtime", "run time", "running time", "duration", "long", "lasted", "lasts", "last", "running")),
    "budget": (("budget",), ("budget", "cost")),
    "takings": (("gross", "box", "takings"), ("grossed", "box office", "gross", "earned", "made", "brought in")),
    "earnings": (("earnings", "winnings"), ("earned", "earnings", "winnings", "made")),
    "direction": (("directed", "director", "directors"), ("directed", "director")),
    "producing": (("produced", "producer", "producers"), ("produced", "producer")),
    "writing": (("written", "writer", "writers", "screenplay", "author", "authors"), ("written", "writer", "wrote", "author", "screenwriter")),
    "cast": (("starring", "cast", "stars"), ("starring", "starred", "star", "cast", "actor", "actress")),
    "music": (("music", "composer", "composed"), ("composer", "composed", "music")),
    "editing": (("edited", "editor"), ("edited", "editor")),
    "camera": (("cinematography",), ("cinematography", "cinematographer")),
    "distribution": (("distributed", "distributor"), ("distributed", "distributor", "released")),
    "publisher": (("publisher", "publishers"), ("publisher", "published")),
    "label": (("label", "labels"), ("label", "record label", "signed")),
    "genre": (("genre", "genres"), ("genre",)),
    "language": (("language", "languages"), ("language",)),
    "country": (("country", "nation"), ("country", "nation")),
    "nationality": (("nationality", "citizenship"), ("nationality", "citizen", "citizenship")),
    "work": (("occupation", "occupations", "profession"), ("occupation", "profession", "job")),
    "instrument": (("instruments", "instrument"), ("instrument",)),
    "spouse": (("spouse", "spouses", "wife", "husband", "partner"), ("spouse", "married", "wife", "husband", "marriage")),
    "child": (("children", "issue"), ("child", "kid", "children")),
    "height": (("height",), ("tall", "height", "stand")),
    "weight": (("weight", "mass"), ("weigh", "weight", "heavy", "weighed", "mass", "weighs")),
    "area": (("area",), ("area",)),
    "population": (("population",), ("population", "inhabitant", "resident")),
    "elevation": (("elevation", "altitude"), ("elevation", "altitude")),
    "seat": (("capacity", "seating", "seats"), ("capacity", "seat", "seating")),
    "place": (("location", "located", "locale"), ("located", "location")),
    "residence": (("residence", "resides"), ("residence", "resides", "live")),
    "origin": (("origin", "hometown"), ("origin", "originated", "hometown")),
    "school": (("education", "alma", "school"), ("attended", "educated", "education", "studied", "alma mater", "graduated")),
    "party": (("party",), ("party",)),
    "owner": (("owner", "owned", "owners"), ("owner", "owned", "own")),
    "operator": (("operator", "operated"), ("operator", "operated")),
    "maker": (("manufacturer", "developer", "developers", "made", "breeder"), ("manufacturer", "manufactured", "developer", "developed", "breeder", "bred")),
    "creator": (("artist", "architect", "designer", "designed", "created", "creator"), ("architect", "designer", "designed", "painted", "creator")),
    "capital": (("capital",), ("capital",)),
    "station": (("stations",), ("station",)),
    "episode": (("episodes",), ("episode",)),
    "season": (("seasons", "series"), ("season",)),
    "page": (("pages",), ("page",)),
    "employee": (("employees",), ("employee", "employ")),
    "chef": (("chef",), ("chef",)),
    "death toll": (("deaths", "casualties", "fatalities"), ("killed",)),
    "injury": (("injured", "injuries"), ("injured", "injury", "injuries")),
    "speed": (("speed",), ("speed",)),
    "depth": (("depth",), ("deep", "depth")),
}  # fmt: skip
# Of these nobody says that no other is: a list of them is a choice.
CHOICES = (
    "award", "cast", "label", "school", "spouse", "known", "notable", "works", "associated", "acts",
    "relatives", "related", "genre", "work", "instrument", "partner", "residence", "including",
)  # fmt: skip
# What the thing is: a sentence may say it without naming the entry, "is an American singer".
DESCRIBING = (
    "genre", "genres", "nationality", "citizenship", "occupation", "occupations", "type", "species",
    "breed", "sex", "format", "religion", "language", "medium", "color", "colour", "cuisine",
    "food", "party", "country", "origin", "location", "starring", "instruments",
)  # fmt: skip
# Their values are names of people or firms.
PEOPLE = (
    "direction", "producing", "writing", "music", "editing", "camera", "distribution", "publisher",
    "creator", "chef", "owner",
)  # fmt: skip
LIFE = ("lived", "live", "life", "alive")
# More than one, nobody says how many.
SEVERAL = ("several", "multiple", "numerous", "various", "plural")
# Nouns for the thing itself.
THINGS = (
    "film", "movie", "band", "group", "album", "song", "single", "book", "novel", "painting", "artwork",
    "horse", "dog", "restaurant", "building", "city", "town", "village", "airport", "company",
    "phone", "smartphone", "disease", "event", "show", "festival", "person", "man", "woman",
    "musician", "singer", "artist", "actor", "actress", "politician", "comic", "series", "railway",
    "bridge", "ship", "river", "lake", "mountain", "university", "school", "museum", "device",
    "thing", "it", "he", "she", "they", "his", "her", "its", "their",
)  # fmt: skip
PRONOUNS = ("it", "he", "she", "they", "his", "her", "its", "their")
# They hold a sentence together elsewhere, and say something of a box.
NOT_IDLE = (
    "record", "recorded", "score", "scored", "people", "player", "team", "season", "game", "played",
    "play", "plays", "playing", "set", "featured", "feature", "represented", "represents",
    "represent", "finished", "finish", "ended", "end", "competed", "participated", "one", "make",
    "made", "where", "based", "any", "between", "up", "out", "received", "receive", "against",
    "used", "using", "over", "take", "taken", "get", "got", "give", "given", "went", "came",
    "so", "such", "per", "while", "then",
)  # fmt: skip
ALSO_IDLE = (
    "old", "age", "aged", "turning", "year", "time", "originally", "initially", "when",
    "occurred", "occur", "happened", "named", "became", "music",
)  # fmt: skip
SINCE = ("since", "from")
BY = ("by", "until")
OPEN_ENDED = ("present", "now", "current")
# Before a figure, they make an age of it.
TURNING = ("turning", "age", "reached", "reaching", "aged", "birthday")
# Entries whose day a sentence means where it only says what the thing is: "a 2018 film".
MAKINGS = ("release", "making", "founding", "building", "opening")
# "married twice".
TIMES = {"once": 1, "twice": 2, "thrice": 3}
