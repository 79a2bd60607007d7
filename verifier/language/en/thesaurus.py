"""Words for one thing, of which a sentence says one and the header of a column another, by theme.

Each is in the singular; a word may stand in several groups.
"""

SPORT = (
    ("win", "won", "winner", "winning", "victory", "w", "triumph", "champion", "victor", "victorious"),
    ("loss", "lose", "lost", "defeat", "l", "losing", "beaten"),
    ("draw", "drawn", "tie", "tied", "d", "stalemate"),
    ("point", "pt", "pts", "score"),
    ("goal", "goals", "scored"),
    ("position", "pos", "place", "rank", "ranking", "placing", "finish", "placed", "ranked", "finished", "placement", "standing"),
    ("attendance", "crowd", "attended", "spectator", "fan", "attendee", "audience", "turnout"),
    ("match", "game", "played", "fixture", "tie"),
    ("opponent", "versus", "vs", "against", "opposition", "opposing", "rival", "adversary"),
    ("result", "outcome"), ("score", "result", "scored", "scoreline"),
    ("appearance", "app", "cap", "apps"),
    ("player", "name", "athlete"), ("club", "team", "squad"),
    ("home", "host"), ("away", "visiting", "visitor", "guest"),
    ("venue", "stadium", "ground", "arena", "site", "park"),
    ("earnings", "money", "prize", "earned", "winning", "purse", "payout", "earning"),
    ("pick", "selection", "choice", "overall"), ("college", "university", "school"),
    ("rebound", "reb"), ("assist", "ast"), ("touchdown", "td"), ("yard", "yd", "yardage"),
    ("lap", "circuit"), ("constructor", "manufacturer", "maker"), ("driver", "racer"), ("rider", "cyclist", "jockey"),
    ("margin", "difference"), ("coach", "manager", "trainer"), ("partner", "teammate"),
    ("method", "manner", "way"), ("surface", "court"), ("tournament", "event", "championship", "competition"),
    ("runner", "second"), ("grid", "start", "starting"), ("skip", "skipper", "captain"),
)  # fmt: skip
ELECTIONS = (
    ("party", "affiliation"), ("elected", "election"), ("candidate", "nominee", "contender"),
    ("incumbent", "officeholder", "representative", "congressman"), ("vote", "ballot", "votes"),
    ("district", "constituency", "seat", "riding"), ("turnout", "participation"),
    ("successor", "replacement", "replaced"), ("vacator", "predecessor"), ("term", "tenure"),
)  # fmt: skip
SCREEN_AND_MUSIC = (
    ("viewer", "audience", "viewership", "watched", "viewed"),
    ("air", "aired", "broadcast", "airdate", "airing", "premiere", "premiered"),
    ("director", "directed", "helmed"), ("writer", "written", "wrote", "author", "penned", "authored"),
    ("episode", "installment", "instalment"), ("film", "movie", "picture"), ("song", "track", "single", "tune"),
    ("artist", "singer", "performer", "musician", "band"), ("label", "publisher", "imprint"),
    ("role", "character", "part"), ("award", "prize", "accolade", "honor", "honour"),
    ("network", "channel", "station", "broadcaster"), ("title", "name"), ("genre", "style"),
    ("length", "duration", "runtime", "time"), ("rating", "share", "rated"), ("chart", "peak"),
    ("composer", "composed"), ("producer", "produced"), ("language", "tongue"),
)  # fmt: skip
PLACES = (
    ("nation", "country", "nationality"), ("location", "city", "town", "place", "venue", "site"),
    ("square", "sq", "km2"), ("population", "pop", "inhabitant", "resident", "populous", "populated", "people"),
    ("area", "size", "km2"), ("density", "dense"), ("elevation", "altitude", "height"),
    ("capital", "seat"), ("province", "state", "region"), ("river", "stream"), ("street", "road"),
    ("county", "district"), ("municipality", "town", "commune"), ("origin", "hometown", "homeland"),
)  # fmt: skip
MADE_THINGS = (
    ("launched", "launch"), ("kind", "type", "class", "category", "classification"),
    ("builder", "built", "manufacturer", "constructed", "maker"), ("built", "construction", "completed"),
    ("price", "cost", "priced", "costing", "expensive"), ("speed", "frequency", "velocity", "fast"),
    ("model", "version", "variant"), ("engine", "motor"), ("number", "quantity", "amount", "count", "total"),
    ("owner", "operator", "owned", "operated"), ("architect", "designer", "designed"), ("floor", "storey", "story"),
    ("opened", "opening", "inaugurated"), ("founded", "established", "founding", "formed", "inception"),
    ("withdrawn", "retired"), ("introduced", "introduction"), ("ordered", "order"), ("voltage", "volt"),
    ("sale", "sold", "sales"), ("revenue", "turnover", "income"), ("profit", "earnings"), ("employee", "staff", "worker"),
    ("chief", "ceo", "head", "leader"), ("headquarter", "base", "based"),
    ("enrollment", "enrolment", "student", "pupil"), ("grade", "year"), ("mascot", "nickname"),
)  # fmt: skip
HEALTH = (
    ("case", "infection", "infected", "patient"), ("died", "death", "dead", "fatality", "deaths", "mortality"),
    ("rate", "proportion", "prevalence", "share", "percentage"), ("recovered", "recovery"),
    ("dose", "vaccination", "jab", "shot"), ("disease", "illness", "condition", "disorder"),
    ("age", "aged"), ("sex", "gender"), ("male", "men", "man"), ("female", "women", "woman"),
    ("child", "children", "kid"), ("participant", "subject", "respondent", "patient"),
    ("treatment", "therapy"), ("hospital", "clinic"), ("hospitalization", "hospitalized", "admission"),
    ("birth", "born"), ("weight", "weigh", "wt", "mass"), ("height", "tall", "ht", "stature"),
)  # fmt: skip
FIGURES_AND_TIMES = (
    ("number", "no", "#", "num", "nr"), ("average", "avg", "mean"),
    ("percentage", "percent", "pct", "%"), ("date", "day"), ("year", "season"),
    ("born", "birth", "birthdate", "dob", "birthday"), ("finished", "finish", "ended", "concluded", "end", "conclusion"),
    ("begin", "start", "began", "started", "commenced", "beginning"), ("term", "period", "span"),
    ("hour", "hr", "h"), ("minute", "min"), ("second", "sec", "s"), ("duration", "length", "time"),
    ("kilometre", "kilometer", "km"), ("metre", "meter", "m"), ("mile", "mi", "mph"), ("centimetre", "centimeter", "cm"),
    ("kilogram", "kg"), ("pound", "lb"), ("foot", "feet", "ft"), ("inch", "in"), ("ton", "tonne", "t"),
    ("megahertz", "mhz"), ("gigahertz", "ghz"), ("kilowatt", "kw"), ("megawatt", "mw"), ("hectare", "ha"), ("acre", "ac"),
    ("dollar", "$", "usd"), ("euro", "€", "eur"), ("pound", "£", "gbp"),
)  # fmt: skip
# Headers of money: a sign before the figure or "dollars" after it is explained.
OF_MONEY = (
    "price", "cost", "salary", "earnings", "earning", "prize", "purse", "money", "revenue",
    "budget", "income", "gross", "fee", "gdp", "sale", "winning", "share", "wage", "worth",
    "wealth", "fund", "debt", "profit", "expenditure", "spending", "tax", "fare", "rent", "jackpot",
)  # fmt: skip
MONEY_WORDS = ("$", "€", "£", "dollar", "dollars", "euro", "euros", "pounds", "usd", "us$")
