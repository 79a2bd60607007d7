"""Which words are numbers in Spanish, and what do they denote?"""

# "1.234,5" and "3,7"; a single point that groups nothing, "3.7", is a decimal mark too.
DECIMAL_COMMA = True
# In these countries "1,234.5" is written.
POINT_REGIONS = ("mx", "us", "pr", "pa", "gt", "hn", "ni", "sv", "do", "pe", "bz", "ph")

CARDINALS = {
    "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13,
    "catorce": 14, "quince": 15, "dieciséis": 16, "dieciseis": 16, "diecisiete": 17,
    "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiún": 21, "veintiun": 21,
    "veintiuno": 21, "veintiuna": 21, "veintidós": 22, "veintidos": 22, "veintitrés": 23,
    "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintiseis": 26,
    "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40,
    "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
    "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300,
    "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500,
    "quinientas": 500, "seiscientos": 600, "seiscientas": 600, "setecientos": 700,
    "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900,
    "novecientas": 900,
}

# A "billón" is a million millions.
MAGNITUDES = {
    "mil": "1000", "miles": "1000", "millón": "1000000", "millon": "1000000", "millones": "1000000",
    "millardo": "1000000000", "millardos": "1000000000",
    "billón": "1000000000000", "billon": "1000000000000", "billones": "1000000000000",
    "trillón": "1000000000000000000", "trillones": "1000000000000000000",
}
PLURAL_MAGNITUDES = ("miles", "millones", "millardos", "billones", "trillones")

SHORT_MAGNITUDES = {"k": "1000", "m": "1000000", "mm": "1000000", "mdd": "1000000", "mdp": "1000000"}
CAPITAL_MAGNITUDES = ("m", "mm")

COLLECTIVES = {"docena": 12, "docenas": 12, "veintena": 20, "treintena": 30, "cincuentena": 50, "decena": 10, "decenas": 10, "centenar": 100, "centenares": 100, "cientos": 100, "millar": 1000, "millares": 1000}

ORDINALS = {
    "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercero": 3,
    "tercera": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6,
    "séptimo": 7, "séptima": 7, "octavo": 8, "octava": 8, "noveno": 9, "novena": 9, "décimo": 10,
}
ORDINAL_ENDINGS = ("º", "ª", "o", "a", "er", "ro", "ra", "do", "da", "ta", "to")

DENOMINATORS = {"medio": 2, "media": 2, "tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4, "quinto": 5, "quintos": 5, "décimos": 10}
LONE_PARTS = ("tercio", "cuarto", "quinto")
VULGAR = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5",
    "⅘": "4/5", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}

# "La mitad de" stands by itself; "dos millones y medio" needs no article.
HALF_NOUNS = ("mitad",)
ADDED_HALVES = ("medio", "media")

INDEFINITE = ("un", "una", "unos", "unas")
# They count more than one: "unas docenas" are not twelve.
INDEFINITE_PLURALS = ("unos", "unas")
AND = ("y", "e")
# "treinta y cinco": between tens and ones alone.
TENS_JOINS = ("y",)
POINT = ("coma",)
HALF = "medio"
OF = "de"
BETWEEN = ("entre",)
# "uno de cada cinco"
OUT_OF = ("de", "cada")
TIMES = "veces"
OVER = ("sobre",)
AFTER_PART = ("", "de", "del", "más", "menos", "y", "o", "en", "por", "a", "que")
AFTER_POINT = ("", "por", "%")

VAGUE_COUNTS = {"unos": (2, 9), "unas": (2, 9), "pocos": (2, 7), "pocas": (2, 7), "par": (2, 3), "varios": (3, 12), "varias": (3, 12), "algunos": (2, 9), "algunas": (2, 9)}
