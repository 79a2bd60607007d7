"""Which words are units, and of which symbol? The first wording of a symbol is its name."""

# symbol: wordings, separated by "|". A unit that is new is defined in its row by a known one, and
# exactly: "firkin = 9 gal": "firkin|firkins". An undefined one is comparable with itself alone.
UNITS = {
    "%": "percent|per cent|%|pct|percents|percentage|per-cent|p.c.",
    "‰": "per mille|‰|permille|per mil",
    "ppm": "part per million|parts per million|ppm", "ppb": "part per billion|parts per billion|ppb",
    "pp": "percentage point|percentage points|pp|ppt|ppts|pps|p.p.|pct point|pct points|%-point|%-points|percent point|percent points|per cent points|percentage-point|points|point",
    "bp": "basis point|basis points|bps|bp|basis-point",
    "inch": "inch|inches|″|inchs", "ft": "foot|feet|ft|foots|′",
    "yd": "yard|yards|yd|yds", "mi": "mile|miles|mi",
    "nmi": "nautical mile|nautical miles|nmi", "furlong": "furlong|furlongs",
    "fathom": "fathom|fathoms", "au": "astronomical unit|astronomical units",
    "ly": "light year|light years|light-year|light-years|lightyear|lightyears|ly",
    "mm": "millimetre|mm|mms", "cm": "centimetre|cm|cms", "km": "kilometre|km|kms|klick|klicks",
    "g": "gram|grams|gramme|grammes|gm|gms", "kg": "kilogram|kilo|kilos|kg|kgs", "mg": "milligram|mg|mgs",
    "µg": "microgram|mcg|μg|µg", "t": "metric ton|metric tons|tonne|tonnes|metric tonne|metric tonnes", "mt": "mt", "quintal = 100 kg": "quintal|quintals",
    "ton": "ton|tons", "short ton": "short ton|short tons|us ton|us tons",
    "long ton": "long ton|long tons|imperial ton|imperial tons|uk ton|uk tons",
    "dr": "dram|drams|drachm", "bu": "bushel|bushels", "peck": "peck|pecks", "gill": "gill|gills",
    "ft lb": "foot pound|foot-pound|foot pounds|foot-pounds|ft lb|ft-lb|ft-lbs|ft lbs",
    "µm": "micrometre|micron|microns", "gr": "grain weight", "ct": "carat|carats|karat|karats",
    "oz": "ounce|ounces|oz|ozs|onces", "troy oz": "troy ounce|troy ounces|ozt",
    "lb": "pound-mass|pound|pounds|lb|lbs", "st": "stone|stones weight",
    "ha": "hectare|hectares|ha", "acre": "acre|acres", "sqft": "square foot|sqft|ft2|ft²",
    "sqmi": "square mile|sqmi|mi2|mi²", "sqyd": "square yard|yd2|yd²", "sqin": "square inch|in2|in²",
    "l": "litre|litres|liter|liters|ltr|ltrs", "ml": "millilitre|ml|mls|cc|ccs",
    "hl": "hectolitre|hl", "dl": "decilitre|dl", "cl": "centilitre|cl",
    "cuft": "cubic foot|cuft|ft3|ft³", "cuin": "cubic inch|in3|in³", "cuyd": "cubic yard|yd3|yd³",
    "cumi": "cubic mile|mi3|mi³", "acre ft": "acre foot|acre feet|acre-foot|acre-feet",
    "m2": "square metre|sqm|m2|m²|sq m|sq. m|square m", "m3": "cubic metre|cbm|m3|m³|cu m|cubic m",
    "km2": "square kilometre|sqkm|km2|km²", "km3": "cubic kilometre|km3|km³",
    "cm2": "square centimetre|cm2|cm²", "cm3": "cubic centimetre|cm3|cm³",
    "mm2": "square millimetre|mm2|mm²", "mm3": "cubic millimetre|mm3|mm³",
    "bbl": "barrel|barrels|bbl|bbls", "gal": "gallon|gallons|gal|gals|us gallon|us gallons",
    "qt": "quart|quarts|qt|qts", "pt": "pint|pints", "cup": "cup|cups",
    "floz": "fluid ounce|fluid ounces|fl oz|fl. oz",
    "tbsp": "tablespoon|tablespoons|tbsp|tbsps|tbs|table spoons|tablespoonful|tablespoonfuls",
    "tsp": "teaspoon|teaspoons|tsp|tsps|tea spoons|teaspoonful|teaspoonfuls",
    "kmh": "kilometre per hour|km/h|kph|kmh|km/hr|kmph|kilometres per hour|kilometers per hour|kilometer per hour|kilometres an hour|kilometers an hour|km per hour|km an hour|kms per hour|kilometre-per-hour|kilometers-per-hour|kilometre an hour|kilometer an hour|kms/h|kilometres/hour|kilometers/hour",
    "mph": "mile per hour|mph|miles per hour|miles an hour|mile an hour|mi/h|miles/hour|mile-per-hour|miles-per-hour|mile-an-hour|m.p.h.",
    "mps": "metre per second|m/s|metres per second|meters per second|meter per second|metres a second|meters a second|m per second|m/sec",
    "km/s": "kilometre per second|km/s|kilometres per second|kilometers per second|kilometer per second|kilometres a second|kilometers a second|km per second|km/sec",
    "m/s2": "metre per second squared|m/s²|m/s2|m/s^2|metres per second squared|meters per second squared|meter per second squared|metres per second per second|meters per second per second",
    "ft/s2": "foot per second squared|ft/s²|ft/s2|ft/s^2|feet per second squared|feet per second per second",
    "fps": "foot per second|feet per second|ft/s|feet a second|feet/second|ft/sec",
    "mi/s": "mile per second|miles per second|miles a second", "km/min": "kilometre per minute|km/min|kilometres per minute|kilometers per minute",
    "mpg": "mile per gallon|mpg|miles per gallon|miles a gallon|miles to the gallon|mi/gal",
    "kn": "knot|knots|kn|kt|kts",
    "hp": "horsepower|hp|bhp|brake horsepower|horse power|shp", "PS": "metric horsepower|ps",
    "BTU": "british thermal unit|btu|btus|british thermal units",
    "cal": "calorie|calories|cals", "kcal": "kilocalorie|kilocalories|kcal|kcals",
    "psi": "pound per square inch|psi|pounds per square inch|lb/in2", "mmHg": "millimetre of mercury|mmhg|mm hg|millimetres of mercury|millimeters of mercury",
    "ksi": "kilopound per square inch|ksi|kilopounds per square inch",
    "N m": "newton metre|newton metres|newton meter|newton meters|newton-metre|newton-metres|newton-meter|newton-meters",
    "lb ft": "pound-foot|pound-feet|pound feet|pound foot|lb ft|lb-ft|lbft|lb.ft|lb. ft",
    "rpm": "revolution per minute|revolutions per minute|rpm|revolutions a minute",
    "MP": "megapixel|megapixels", "px": "pixel|pixels", "ppi": "pixel per inch|pixels per inch|ppi",
    "atm": "atmosphere|atm", "bar": "bar",
    "KiB": "kibibyte|kib|kibibytes", "MiB": "mebibyte|mib|mebibytes", "GiB": "gibibyte|gib|gibibytes", "TiB": "tebibyte|tib|tebibytes",
    "kB": "kilobyte|kb|kbytes", "MB": "megabyte|mb|meg|megs|mbytes", "GB": "gigabyte|gb|gig|gigs|gbytes", "TB": "terabyte|tb", "PB": "petabyte|pb", "EB": "exabyte",
    "kbps": "kilobit per second|kbps|kbit/s|kb/s|kilobits per second", "Mbps": "megabit per second|mbps|mbit/s|megabits per second", "Gbps": "gigabit per second|gbps|gbit/s|gigabits per second",
    "bps": "bit per second|bits per second|bit/s", "Tbps": "terabit per second|tbps|terabits per second",
    "deg": "degree angle|degrees of latitude|degrees of longitude|degrees latitude|degrees longitude|degrees north|degrees south|degrees east|degrees west",
    "°": "degree|degrees|°|deg|degs|º",
    "°C": "celsius|degree celsius|degrees celsius|°c|° celsius|°celsius|degrees c|degree c|deg c|deg celsius|º c|º celsius|℃|centigrade|degrees centigrade|degree centigrade|deg. c|deg. celsius|centigrate|degc|c°",
    "°F": "fahrenheit|degree fahrenheit|degrees fahrenheit|°f|° fahrenheit|°fahrenheit|degrees f|degree f|deg f|deg fahrenheit|º f|º fahrenheit|℉|farenheit|degrees farenheit|fahrenheit degrees|deg. f|degf",
    "K": "kelvin|kelvins|degrees kelvin|°k|degrees k|degree kelvin",
    "dB": "decibel|decibels|db", "Ω": "ohm|ohms|Ω",
    "Sv": "sievert|sieverts", "mSv": "millisievert|msv", "mAh": "milliampere hour|mah|milliamp hours",
}

# symbol of a base unit: wordings before which every prefix word stands ("kilo" + "metres")
PREFIXED = {
    "m": "metre|metres|meter|meters", "g": "gram|grams|gramme|grammes",
    "t": "tonne|tonnes|ton|tons", "l": "litre|litres|liter|liters",
    "W": "watt|watts", "J": "joule|joules", "Hz": "hertz", "V": "volt|volts", "A": "ampere|amperes|amp|amps",
    "Wh": "watt hour|watt hours|watt-hour|watt-hours|watthour|watthours", "eV": "electronvolt|electronvolts|electron volt|electron volts",
    "Pa": "pascal|pascals", "bar": "bar|bars", "N": "newton|newtons",
    "B": "byte|bytes", "bit": "bit|bits", "Bq": "becquerel|becquerels", "Gy": "gray|grays", "Sv": "sievert|sieverts",
    "mol": "mole of|moles", "Ah": "ampere hour|ampere hours|amp hours", "Ω": "ohm|ohms", "lm": "lumen|lumens", "lx": "lux",
}

PREFIXES = {
    "a": "atto", "f": "femto", "p": "pico", "n": "nano", "µ": "micro", "m": "milli", "c": "centi",
    "d": "deci", "h": "hecto", "k": "kilo", "M": "mega", "G": "giga", "T": "tera", "P": "peta",
    "E": "exa", "Z": "zetta", "Y": "yotta",
}

# Before a length ("square kilometres") and after it ("km squared", "km^3").
SQUARES = {"before": ("square", "sq", "sq."), "after": ("squared", "square", "^2", "^ 2", "²")}
CUBES = {"before": ("cubic", "cu", "cu."), "after": ("cubed", "cube", "^3", "^ 3", "³")}
SQUARED = {"m": "m2", "km": "km2", "cm": "cm2", "mm": "mm2", "ft": "sqft", "mi": "sqmi", "yd": "sqyd", "inch": "sqin"}
CUBED = {"m": "m3", "km": "km3", "cm": "cm3", "mm": "mm3", "ft": "cuft", "mi": "cumi", "yd": "cuyd", "inch": "cuin"}

# Read as the symbol only hard on or after digits, and only in this case of letters; written of
# these are units in one case and words, initials or magnitudes in another.
EXACT_CASE = {
    "C": "°C", "F": "°F", "c": "°C", "f": "°F", "V": "V", "W": "W", "L": "l", "l": "l", "g": "g", "t": "t", "J": "J",
    "Mt": "Mt", "Gt": "Gt", "mW": "mW", "Mb": "Mbit", "Gb": "Gbit", "mV": "mV", "kV": "kV", "MV": "MV",
    "Pa": "Pa", "hPa": "hPa", "kPa": "kPa", "MPa": "MPa", "GPa": "GPa", "nm": "nm", "kN": "kN",
    "m": "m", "Hz": "Hz", "HZ": "Hz", "pc": "%", "MP": "MP", "Nm": "N m", "TB": "TB", "dm": "dm", "mA": "mA", "μm": "µm", "µm": "µm", "B": "B", "bar": "bar", "st": "st",
}
# Also a word, so it needs digits before it and a mark, the end or one of these words after it.
CLOSING = {"in": "inch", "stone": "st", "bar": "bar"}
AFTER_LENGTH = (
    "long", "wide", "tall", "high", "deep", "thick", "x", "×", "by", "across", "and", "or", "away",
    "diameter", "apart", "above", "below", "more", "less", "(", ")", ",", ".", ";", "", "is", "was", "to",
)
# A lone "m" hard on digits is metres before these; at a mark or a little word only beside one of
# the words of length, and millions elsewhere: "3m high", "a drop of 3m.", "a population of 3m."
AFTER_METRES = (
    "long", "wide", "tall", "high", "deep", "thick", "x", "×", "across", "away", "diameter", "apart", "above", "below",
    "hurdles", "sprint", "race", "freestyle", "relay", "butterfly", "backstroke", "breaststroke", "medley", "steeplechase", "final",
    "ceiling", "ceilings", "fence", "fences", "wall", "statue", "pool", "swell", "waves", "wave", "mast", "trench", "crane",
    "chimney", "yacht", "vessel", "boat", "ship", "radius", "headroom", "corridor", "stretch",
    "title", "titles", "gold", "silver", "bronze", "medal", "medley", "champion", "runner", "runners", "sprinter", "hurdler", "heat", "heats", "semi-final",
    "dash", "ahead", "behind", "underwater", "underground", "downstream", "upstream", "into",
)
# Races: after "the" or a genitive they are metres, "the 100m in 9.9 seconds".
RACES = ("60", "100", "110", "200", "400", "800", "1500", "1,500", "3000", "3,000", "5000", "5,000", "10000", "10,000")
RACES_AFTER = ("the", "his", "her", "'s", "’s", "mens", "womens", "ran", "run", "runs", "swam", "swim", "s")
RACES_BEFORE = ("", ".", ",", ";", ")", "record", "records", "in", "on", "at", "and", "or", "when", "with", "to", "before", "after", "but", "event", "events", "crown", "runner-up", "world", "olympic", "bronze")
LENGTH_WORDS = (
    "wall", "walls", "height", "heights", "depth", "depths", "deep", "tall", "high", "higher", "wave", "waves", "jump", "jumped", "jumps", "leap", "leapt",
    "distance", "metre", "metres", "meter", "meters", "km", "cm", "length", "width", "wide", "long", "radius", "diameter", "altitude", "swim",
    "swam", "ran", "sprint", "drop", "dropped", "plunged", "climb", "climbed", "tower", "towers", "snow", "water", "measures", "measured", "measuring",
    "within", "throw", "threw", "x", "×", "feet", "yards", "thick", "threshold", "tree", "trees", "mast", "bridge", "tunnel", "pool", "cliff", "flood",
    "river", "rainfall", "snowfall", "snowdrifts", "drifts", "tide", "tides", "ceiling", "ceilings", "headroom", "sprinted", "visibility",
)
# Beside these a part of a metre is one too: "the river rose 3.1m overnight".
METRE_WORDS = (
    "river", "rivers", "tide", "tides", "tidal", "wave", "waves", "swell", "datum", "snow", "snowfall", "snowdrifts", "drifts", "flood", "floods", "floodwater",
    "floodwaters", "height", "heights", "depth", "depths", "jump", "jumped", "jumps", "leap", "leapt", "vault", "vaulted", "throw", "threw", "throws", "javelin",
    "shot", "discus", "hammer", "putt", "reservoir", "lake", "sea", "seas", "surge", "tsunami", "altitude", "tall", "wide", "wall", "walls", "waters", "gauge",
)
# A space away a small letter is metres or minutes, and a magnitude only before what nobody counts by the
# metre: "1.2 m shares".
COUNTED_APART = ("m",)
COUNTED_IN_MILLIONS = (
    "people", "persons", "residents", "inhabitants", "viewers", "users", "customers", "subscribers", "passengers", "visitors",
    "voters", "votes", "workers", "members", "refugees", "migrants", "cases", "deaths", "followers", "households", "homes",
    "jobs", "units", "copies", "tickets", "shares", "vehicles", "cars", "deliveries", "downloads", "doses", "vaccines",
    "tonnes", "tons", "barrels", "bushels", "litres", "liters", "gallons", "hectares", "acres", "kg", "kwh", "mwh", "pounds", "dollars",
    "euros", "euro", "men", "women", "children", "pupils", "students", "patients", "americans", "britons", "accounts", "listeners",
    "readers", "players", "fans", "tourists", "travellers", "families", "employees", "consumers", "taxpayers", "pensioners",
    "phones", "smartphones", "devices", "handsets", "bottles", "eggs", "chickens", "pigs", "cattle", "animals", "bpd",
    "views", "streams", "clicks", "hits", "messages", "emails", "tweets", "posts", "orders", "transactions", "contracts", "bales",
)
# Beside one of these a small number before a lone "m" is of millions; without, nobody can tell.
MILLION_WORDS = (
    "population", "people", "sales", "sold", "profit", "profits", "revenue", "revenues", "turnover", "total", "number", "numbers", "viewers", "users", "customers",
    "subscribers", "residents", "passengers", "visitors", "voters", "votes", "workers", "jobs", "homes", "tonnes", "barrels", "copies", "units", "tickets",
    "shares", "members", "jobless", "unemployed", "unemployment", "refugees", "migrants", "migration", "cases", "deaths", "deliveries", "output", "exports",
    "imports", "loss", "losses", "debt", "budget", "income", "pounds", "dollars", "euros", "audience", "followers", "employment", "households",
)
# A word just before a degree that turns it from temperature to angle.
ANGLES = ("rotate", "rotated", "rotates", "rotating", "turn", "turned", "turns", "turning", "tilt", "tilted", "angle", "spin", "spun", "pivot", "angle", "angles", "slope", "turn", "bend", "incline", "rotation", "gradient", "arc", "camera", "view")
# "two degrees in law" and "six degrees of separation" are none of these.
OF_STUDY = ("from", "in", "and", "at")
NO_DEGREES_OF = ("separation", "freedom", "difficulty", "accuracy", "certainty", "autonomy", "independence", "uncertainty", "success", "severity", "control")
# Small letters that are scales of temperature only after one of the words below.
WARMTH = {"c": "°C", "f": "°F"}
WARM_WORDS = ("temperature", "temperatures", "temp", "temps", "thermostat", "degrees", "degree", "heat", "fever", "oven", "weather", "warm", "warmed", "cold", "cool", "cooled", "hot", "boils", "freezes", "heated", "low", "high", "highs", "lows")
BELOW_ZERO = ("below zero", "below freezing", "under zero")

# After these "the 70s" are degrees: "highs in the 70s", with nothing but links between them where only
# "in" stands before; "temperatures rose in the 70s" leaves years as likely.
THERMOMETERS = ("temperature", "temperatures", "temps", "mercury", "thermometer", "thermometers", "readings")
# Highs and lows are of prices too, unless they begin their clause or stand after one of these.
DEGREE_ENDS = ("highs", "lows")
BEFORE_DEGREE_ENDS = ("with", "and", "afternoon", "daytime", "overnight", "expect", "saturday", "sunday")
THERMOMETER_LINKS = (
    "will", "be", "is", "are", "were", "was", "been", "remain", "remained", "stay", "stayed", "hover", "hovered", "hovering",
    "expected", "forecast", "to", "mostly", "mainly", "generally", "still", "again", "well", "up", "down", "somewhere", "should",
    "would", "could", "may", "today", "tomorrow", "tonight", "peaking", "ranging", "reading", "afternoon", "overnight",
)
DEGREES_INTO = ("into", "to", "through", "near", "toward", "towards", "hit", "reach", "reached")
DEGREE_PARTS = {"low": (0, 3), "lower": (0, 3), "middle": (4, 6), "upper": (7, 9), "high": (7, 9)}

# "5 % a year": what the figure is for each of.
PER = ("/", "per", "a", "an", "each", "every")
PER_ALONE = ("/", "per")
# What stands under the line: wording to the word a rate is named by.
EACH = {
    "h": "hour", "hr": "hour", "hour": "hour", "s": "second", "sec": "second", "second": "second",
    "min": "minute", "minute": "minute", "day": "day", "d": "day", "week": "week", "month": "month",
    "year": "year", "yr": "year", "mo": "month", "wk": "week", "annum": "year", "quarter": "quarter", "night": "night", "decade": "decade",
    "head": "person", "person": "person", "capita": "person", "household": "household",
    "share": "share", "unit": "unit", "ticket": "ticket", "game": "game", "match": "match", "student": "student",
    "gallon": "gallon", "barrel": "barrel", "litre": "litre", "liter": "litre", "tonne": "tonne", "ton": "ton",
    "kg": "kilogram", "kilogram": "kilogram", "kilo": "kilogram", "pound": "pound", "lb": "pound", "ounce": "ounce",
    "gramme": "gram", "gram": "gram", "g": "gram", "mile": "mile", "km": "kilometre", "kilometre": "kilometre", "kilometer": "kilometre",
    "acre": "acre", "hectare": "hectare", "ha": "hectare", "kwh": "kilowatt hour", "mwh": "megawatt hour", "dozen": "dozen", "bushel": "bushel", "quintal": "quintal",
    "ml": "millilitre", "l": "litre", "dl": "decilitre", "cc": "millilitre", "bottle": "bottle", "m2": "square metre", "m²": "square metre", "m3": "cubic metre", "s2": "square second", "employee": "person", "worker": "person",
}

# Words after a figure that say for each of what it is, where a language has them: "euros anuales".
EACH_AFTER: dict[str, str] = {}

# A lone mark is of feet before one of these: "6' tall".
AFTER_FEET = ("tall", "high", "long", "wide", "deep")
