"""¿Qué palabras dicen la hora?"""

# "a las 18.00", "a las ocho de la tarde": after these a number is an hour.
AT = ("las", "la")
TOLD_AFTER = ("las", "la")
BEFORE_TOLD = ("a", "desde", "hasta", "entre", "de", "y", "sobre", "hacia")
ADDED = ("y",)
TAKEN = ("menos",)
HALVES = {"a.m.": "am", "am": "am", "p.m.": "pm", "pm": "pm"}
HUNDRED_HOURS = ("horas", "h", "hs", "hrs")
NAMED = {"mediodía": (12, 0), "medianoche": (0, 0)}
HOURS = {
    "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "once": 11, "doce": 12,
}
MINUTES = {"cinco": 5, "diez": 10, "veinte": 20, "veinticinco": 25}
HALF = ("media",)
QUARTER = ("cuarto",)
MINUTE_WORDS = ("minutos",)
ARTICLES = ("la", "el")
WITHIN = ("de", "del", "por", "al")
PARTS = {
    "madrugada": "MO", "mañana": "MO", "mediodía": "AF", "tarde": "AF", "noche": "NI",
}
# They open no time: "mañana lunes" is tomorrow, "tarde" is late as well.
NOT_FIRST = ("madrugada", "mañana", "tarde", "noche", "mediodía")
AFTERNOON_PARTS = ("AF", "EV", "NI")
JOINERS = (",",)
OF = ("del", "de")
OPENERS = ("entre", "desde", "de")
RANGE_JOINERS = ("y", "a", "hasta")
ZONES = ("gmt", "utc")
