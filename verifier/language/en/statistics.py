"""How are the statistics of countries named, and what in a name makes another statistic of it?

A name has a head (what is measured) and qualifiers (of whom, at which prices, per what). Names are
the same where the heads are synonyms and every qualifier of one is answered by the other.
"""

# One line a term: the first wording stands for all. The words are as headers and prose have them,
# plurals apart. Only what any reader takes for the same stands here: an expenditure is a spending,
# but a debt is no deficit.
HEADS = (
    ("gdp", "gross domestic product"),
    ("gni", "gross national income"),
    ("gnp", "gross national product"),
    ("population", "inhabitant"),
    ("life expectancy", "life expectancy at birth"),
    ("fertility rate", "fertility", "total fertility rate"),
    ("birth rate", "birthrate", "crude birth rate"),
    ("death rate", "crude death rate"),
    ("infant mortality", "infant mortality rate", "mortality rate, infant"),
    ("child mortality", "child mortality rate", "under-five mortality", "under-five mortality rate",
     "under-5 mortality", "under-5 mortality rate", "mortality rate, under-5"),
    ("maternal mortality", "maternal mortality ratio", "maternal mortality rate"),
    ("homicide rate", "intentional homicide", "homicide", "murder rate"),
    ("consumer price index", "cpi"),
    ("inflation", "inflation rate", "cpi inflation", "cpi inflation rate", "price inflation",
     "consumer price inflation", "consumer price inflation rate", "consumer price change",
     "consumer price", "average consumer price change"),
    ("unemployment", "unemployment rate", "jobless rate", "joblessness"),
    ("employment", "employment rate", "employment to population ratio"),
    ("labour participation", "labor force participation rate", "labour force participation rate",
     "labor participation rate", "labour participation rate", "labor force participation"),
    ("labour force", "labor force", "workforce"),
    ("poverty rate", "poverty headcount ratio", "poverty headcount"),
    ("gini index", "gini coefficient", "gini"),
    ("literacy rate", "literacy"),
    ("school enrollment", "school enrolment", "enrollment ratio", "enrolment ratio"),
    ("carbon dioxide emission", "co2 emission", "carbon emission"),
    ("greenhouse gas emission", "ghg emission"),
    ("energy use", "energy consumption"),
    ("electricity use", "electric power consumption", "electricity consumption"),
    ("expenditure", "spending"),
    ("internet user", "individual using the internet"),
    ("mobile subscription", "mobile cellular subscription", "mobile phone subscription",
     "mobile phone subscriber", "mobile cellular subscriber"),
    ("broadband subscription", "fixed broadband subscription", "broadband internet subscriber",
     "fixed broadband internet subscriber", "broadband subscriber"),
    ("export",), ("import",),
    ("trade balance", "balance of trade"),
    ("current account balance", "current account"),
    ("public debt", "government debt", "national debt", "central government debt"),
    ("external debt", "foreign debt", "external debt stock"),
    ("budget deficit", "fiscal deficit"),
    ("foreign direct investment", "fdi"),
    ("remittance",),
    ("net migration",),
    ("population density",),
    ("freshwater", "freshwater resource", "renewable freshwater", "renewable freshwater resource",
     "internal freshwater resource", "renewable internal freshwater resource",
     "renewable internal freshwater", "renewable water resource"),
    ("undernourishment", "prevalence of undernourishment", "prevalence of undernourisment",
     "undernourishment rate"),
    ("area",),
    ("price", "pump price"),
    ("interest rate",),
    ("minimum wage",),
    ("growth", "growth rate"),
    ("market capitalisation", "market capitalization", "market cap"),
    ("physician", "doctor"),
    ("armed force", "armed forces personnel", "military personnel"),
    ("refugee",), ("tourist arrival", "tourism arrival", "international tourist arrival"),
    ("reserve", "foreign exchange reserve"),
)  # fmt: skip

# Whatever else they are part of, these change what is measured: a measure with one of them is
# another than that without. Each line is a dimension; its values exclude one another.
QUALIFIERS: dict[str, dict[str, tuple[str, ...]]] = {
    "price": {
        "nominal": ("nominal", "current", "current us $", "current us$", "at current prices", "current price"),
        "ppp": ("ppp", "purchasing power parity", "purchasing power parities", "international dollar",
                "international $", "current international $", "at purchasing power parity",
                "ppp adjusted", "ppp dollar"),
        "constant": ("constant", "real", "constant price", "inflation-adjusted", "chained", "constant international $"),
    },
    "sex": {
        "male": ("male", "man", "men", "boy"),
        "female": ("female", "woman", "women", "girl"),
    },
    "area": {"urban": ("urban", "city"), "rural": ("rural", "countryside")},
    "age": {"youth": ("youth", "young"), "adult": ("adult",), "child": ("child", "children"),
            "elderly": ("elderly",)},
    "length": {"long-term": ("long-term", "long term"), "short-term": ("short-term", "short term")},
    "sector": {"public": ("public", "government"), "private": ("private",)},
    "fuel": {"diesel": ("diesel", "diesel fuel"), "gasoline": ("gasoline", "petrol")},
    "when": {"end of period": ("end of year", "end of period", "year-end")},
    "netted": {"net": ("net",), "gross": ("gross",)},
}  # fmt: skip

# They leave what is measured what it is: the whole is meant where no part is named ("total", "both
# sexes"), a yearly value is an annual one, a price index is an average of its year.
NEUTRAL = (
    "total", "overall", "value", "values", "figure", "figures", "level", "levels", "number",
    "numbers", "latest", "annual", "yearly", "official", "average", "all", "both", "sexes", "recorded", "amount", "size", "per year", "headline", "estimated",
)

# Words between the parts of a name.
LINKS = ("of", "on", "for", "at", "in", "as", "a", "an", "the", "to", "by", "and", "using")

# Before a whole, they make a share of it: "as a percentage of GDP".
SHARES = ("%", "percent", "per cent", "percentage", "share", "pct", "proportion")

# What everybody divides by in the same way, though not in the same words.
PER = {
    "capita": ("capita", "head", "person", "inhabitant", "resident"),
    "people": ("people", "person", "persons", "inhabitants", "population"),
    "live births": ("live births", "live birth", "births"),
    "woman": ("woman", "women"),
    "litre": ("litre", "liter", "l"),
    "square kilometre": ("square kilometre", "square kilometer", "sq km", "sq. km", "km2", "km²",
                         "sq. km of land area"),
}  # fmt: skip

# What a statistic is divided by where its name says nothing: no reader asks of what fertility is a
# rate. The unit in brackets says it once more and is no qualifier.
DIVIDED = {
    "fertility rate": "woman",
    "birth rate": "1000 people",
    "death rate": "1000 people",
    "infant mortality": "1000 live births",
    "child mortality": "1000 live births",
    "maternal mortality": "100000 live births",
    "population density": "square kilometre",
}

# The rest of a name that its head makes superfluous: "fertility rate (births per woman)".
UNITS = {
    "fertility rate": ("birth", "children", "child"),
    "life expectancy": ("year", "at birth"),
    "birth rate": ("birth",), "death rate": ("death",),
    "infant mortality": ("death",), "child mortality": ("death",), "maternal mortality": ("death",),
    "inflation": ("change",),
    "freshwater": ("cubic", "meter", "metre"),
    "carbon dioxide emission": ("metric", "ton", "tonne"),
    "energy use": ("kg", "oil", "equivalent"),
    "electricity use": ("kwh",),
    "population density": ("people",),
    "net migration": ("people",),
    "labour force": ("people",),
    "consumer price index": ("index",),
    "price": ("us", "dollar", "usd"),
    "gdp": ("us", "dollar", "usd"), "gni": ("us", "dollar", "usd"), "gnp": ("us", "dollar", "usd"),
    "export": ("us", "dollar", "usd", "goods", "services"), "import": ("us", "dollar", "usd", "goods", "services"),
    "expenditure": ("us", "dollar", "usd"),
    "external debt": ("us", "dollar", "usd"), "foreign direct investment": ("us", "dollar", "usd", "inflow", "bop"),
    "remittance": ("us", "dollar", "usd"), "reserve": ("us", "dollar", "usd", "gold"),
    "area": ("sq", "square", "km", "kilometre", "kilometer"),
}  # fmt: skip

# Where a name leaves a dimension open, English means either: "GDP" is the nominal one in most
# writing, and that at purchasing power parity in the rest. Nothing else here is left open: whoever
# says "life expectancy" means both sexes.
OPEN = {
    "gdp": ("price", ("nominal", "ppp")),
    "gni": ("price", ("nominal", "ppp")),
    "gnp": ("price", ("nominal", "ppp")),
}

# How a statistic moves from year to year: "stock" as populations, "slow" as lengths of life,
# "money" as gross domestic products, "share" as shares of a whole; the rest in no way known.
MOVING = {
    "population": "stock", "population density": "stock", "labour force": "stock",
    "life expectancy": "slow", "fertility rate": "slow",
    "area": "slow", "gini index": "share", "literacy rate": "share", "freshwater": "stock",
    "gdp": "money", "gni": "money", "gnp": "money", "export": "money", "import": "money",
    "electricity use": "share", "energy use": "share", "expenditure": "money",
    "price": "money", "consumer price index": "money",
}  # fmt: skip

# What a statistic is measured in, by the kind of its unit, where its source states none.
MEASURED_IN = {
    "gdp": "money", "gni": "money", "gnp": "money", "export": "money", "import": "money",
    "price": "money", "expenditure": "money", "external debt": "money", "minimum wage": "money",
    "foreign direct investment": "money", "remittance": "money", "reserve": "money",
    "public debt": "money", "market capitalisation": "money", "trade balance": "money",
    "current account balance": "money", "life expectancy": "years", "freshwater": "volume",
    "carbon dioxide emission": "mass", "greenhouse gas emission": "mass", "energy use": "mass",
    "electricity use": "energy", "area": "area", "inflation": "ratio", "unemployment": "ratio",
    "poverty rate": "ratio", "literacy rate": "ratio", "growth": "ratio", "internet user": "ratio",
    "undernourishment": "ratio", "labour participation": "ratio", "interest rate": "ratio",
}  # fmt: skip

# How each kind of unit is written in the brackets of a name.
UNIT_SIGNS = {
    "money": ("$", "€", "£", "us", "usd", "dollar", "dollars", "eur", "euro", "euros"),
    "years": ("years", "year"), "volume": ("cubic",), "mass": ("tons", "tonnes", "kg", "kt"),
    "energy": ("kwh",), "area": ("sq", "km2", "square", "hectares"), "ratio": ("%", "percent"),
}  # fmt: skip

# What counts a statistic's unit when it is told in words: "2.5 children per woman".
COUNTED_UNITS = {"fertility rate": ("child", "children", "birth", "baby")}

# Before the years of which one is meant for each row, and nobody says which.
LATEST = ("most recent", "latest", "last available", "newest")

# Behind a figure they say its unit once more: "…, U.S. dollars", "…, births per woman".
RESTATED_UNITS = (
    "us", "u.s", "u.s.", "$", "per", "percent", "percentage", "index", "birth", "woman", "person",
    "people", "capita", "current", "international", "cubic", "metric", "square", "number", "year",
)

# Who gives the figures of all countries by one measure. They differ from one another by less than
# what is asked of a value whose time is not told.
PUBLISHERS = (
    "world bank", "imf", "international monetary fund", "united nations", "un", "who", "oecd",
    "world health organization", "cia world factbook", "world factbook", "unesco", "unicef", "fao",
    "undp", "ilo", "unctad", "world bank data", "un data",
)
