"""Which words tell a time in Spanish, and which place it?"""

MONTHS = {
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8,
    "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
    "ene": 1, "feb": 2, "mar": 3, "abr": 4, "may": 5, "jun": 6, "jul": 7, "ago": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dic": 12,
}
# The sea among them.
AMBIGUOUS_MONTHS = ("mar", "mayo", "ene", "sep", "dic")
SHORT_MONTHS = ("mayo",)  # whole words that are as short as abbreviations
WEEKDAYS = {
    "lunes": 0, "martes": 1, "miércoles": 2, "miercoles": 2, "jueves": 3, "viernes": 4, "sábado": 5,
    "sabado": 5, "domingo": 6,
}
WEEKDAY_PLURALS = {"sábados": 5, "domingos": 6}
TIME_PREPOSITIONS = (
    "en", "de", "del", "desde", "hasta", "para", "por", "durante", "entre", "hacia", "antes", "después", "tras", "año",
    "a", "y", "o", "a", "que", "el", "este", "principios", "finales", "mediados",
)

ORDINALS = {
    "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3,
    "tercera": 3, "cuarto": 4, "cuarta": 4,
}
ORDINAL_ENDINGS = ("º", "ª", "er")
HUNDRED = ()
THOUSAND = ()
DECADE_WORDS = {
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70,
    "ochenta": 80, "noventa": 90,
}

TIME_UNITS = {
    "día": ("day", 1), "dia": ("day", 1), "días": ("day", 1), "dias": ("day", 1), "semana": ("week", 1),
    "semanas": ("week", 1), "quincena": ("week", 2), "mes": ("month", 1), "meses": ("month", 1),
    "trimestre": ("quarter", 1), "trimestres": ("quarter", 1), "semestre": ("half-year", 1),
    "semestres": ("half-year", 1), "año": ("year", 1), "años": ("year", 1),
    "década": ("decade", 1), "décadas": ("decade", 1), "lustro": ("year", 5), "lustros": ("year", 5),
    "siglo": ("century", 1), "siglos": ("century", 1),
}
UNIT_PLURALS = ("días", "dias", "semanas", "meses", "trimestres", "semestres", "años", "décadas", "lustros", "siglos")
WEEKEND_WORDS = ()
YEAR_WORDS = ("año",)
CENTURY_WORDS = ("siglo",)
# "los años noventa", "la década de 1990"
DECADE_NOUNS = ("década", "años")
SEASONS = {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"}

DAY_WORDS = {"anteayer": -2, "ayer": -1, "hoy": 0, "mañana": 1}
# "esta mañana" is this morning.
NO_DAY_AFTER = ("esta", "la", "una", "cada")
DIRECTIONS = {
    "pasado": "past", "pasada": "past", "últimos": "past",
    "últimas": "past", "este": "present", "esta": "present", "próximo": "future",
    "próxima": "future", "próximos": "future", "próximas": "future",
}
# After what they direct: "el año pasado", "el mes que viene".
DIRECTIONS_AFTER = {
    "pasado": "past", "pasada": "past", "actual": "present",
    "en curso": "present", "próximo": "future", "próxima": "future", "que viene": "future",
    "entrante": "future",
}
# "El último año" is the last twelve months, or the last that is over.
LAST_WORDS = ("último", "última")
LATEST_WORDS = ("último", "última")
SAME_WORDS = ("ese", "esa", "aquel", "aquella", "mismo", "misma")
PARTS_OF = {
    "principios": "START", "comienzos": "START", "inicios": "START", "principio": "START", "comienzo": "START",
    "inicio": "START", "mediados": "MID", "finales": "END", "fines": "END", "final": "END", "fin": "END",
}

# Before a counted distance: "hace tres años", "dentro de dos semanas".
AGO_BEFORE = ("hace",)
HENCE_BEFORE = ("dentro de",)
AGO = ("atrás",)
EARLIER = ("antes",)
LATER = ("después",)
NOW_WORDS = ("ahora",)
OF_WORDS = ("de", "del")
JOINTS = ("de", "del")
OR_WORDS = ("o", "u")
ABOUT_WORDS = ("unos", "unas")
UNIT_ADJECTIVES = ("largos", "largas", "enteros", "enteras", "consecutivos", "consecutivas", "seguidos", "seguidas")
YEAR_PREPOSITIONS = ("en", "desde", "hasta", "hacia", "durante", "de")
DAY_PREPOSITIONS = ()
PLURAL_ENDINGS = ("s",)
SINGULAR_ENDINGS = ("is",)
THAN_WORDS = ("que",)
ARTICLES = ("el", "la", "los", "las")
INDEFINITE = ("un", "una")
AND_WORDS = ("y",)
HALF_WORDS = ("medio", "media")

RANGE_WORDS = ("a", "al", "hasta")
RANGE_MARKS = ("-", "–", "—")
RANGE_OPENERS = ("de", "desde", "entre", "del")

LIMITS_BEFORE = {
    "a más tardar": "ON_OR_BEFORE", "a partir de": "ON_OR_AFTER", "a partir del": "ON_OR_AFTER",
    "antes de": "BEFORE", "antes del": "BEFORE", "después de": "AFTER", "después del": "AFTER",
    "desde": "ON_OR_AFTER", "hasta": "ON_OR_BEFORE", "tras": "AFTER",
}
YEAR_PARTS = {"trimestre": ("quarter", 4), "semestre": ("half-year", 2)}
FISCAL_WORDS = ("fiscal",)

VAGUE_TIMES = {"ahora": "present", "actualmente": "present", "recientemente": "past"}
NOT_A_YEAR_BEFORE = ("unos", "unas", "casi", "más", "menos", "los", "las")
NOT_A_YEAR_AFTER = ("euros", "dólares", "metros", "personas", "millones", "kilómetros")
MAY_FOLLOW_YEAR = (
    "y", "o", "a", "en", "de", "del", "el", "la", "los", "las", "con", "por", "para", "que", "se", "fue", "es", "como",
    "cuando", "hasta", "tras", "era", "ha", "había", "al", "un", "una", "su", "no", "pero", "según", "sin", "sobre",
)
YEAR_DETERMINERS = ("el", "del", "este")

# The future ends as no other word does, but for a few names; the simple past nearly so.
FUTURE_CUES = ("próximo", "próxima", "prevé", "prevén", "previsto", "prevista")
FUTURE_ENDING = ("rá", "rán", "remos")
NOT_FUTURE = ("irán", "teherán", "corán", "extremos", "remos", "supremos")
PAST_FORMS = (
    "fue", "fueron", "era", "eran", "estuvo", "tuvo", "hubo", "dijo", "había", "habían", "ha", "han",
    "hizo", "pudo", "puso", "quiso", "vino", "supo", "dio", "vio", "trajo", "produjo", "redujo",
)
PAST_ENDING = ("ó", "aron", "eron")
NOT_PAST = ("varón", "pero")
DEADLINES = ("hasta",)
CLAUSE_ENDS = (";", ".", "!", "?", ":")
