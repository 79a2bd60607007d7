"""Which words around a figure loosen or bound it in Spanish?"""

BEFORE = {
    "unos": ("about", "="), "unas": ("about", "="), "aproximadamente": ("about", "="),
    "alrededor de": ("about", "="), "cerca de": ("about", "="), "cerca del": ("about", "="), "alrededor del": ("about", "="), "en torno al": ("about", "="), "en torno a": ("about", "="),
    "más o menos": ("about", "="), "sobre": ("about", "="), "del orden de": ("about", "="),
    "hacia": ("about", "="), "~": ("about", "="), "≈": ("about", "="),
    "casi": ("just below", "="), "prácticamente": ("just below", "="), "no llega a": ("just below", "="),
    "cerca ya de": ("just below", "="), "rozando": ("just below", "="),
    "más de": ("none", ">"), "más del": ("none", ">"), "mas de": ("none", ">"), "superior a": ("none", ">"), "superior al": ("none", ">"), "superiores al": ("none", ">"),
    "superiores a": ("none", ">"), "por encima de": ("none", ">"), "mayor de": ("none", ">"), "mayores de": ("none", ">"),
    "mayor que": ("none", ">"), ">": ("none", ">"), "por encima del": ("none", ">"),
    "al menos": ("none", ">="), "por lo menos": ("none", ">="), "como mínimo": ("none", ">="),
    "un mínimo de": ("none", ">="), "cuando menos": ("none", ">="), "≥": ("none", ">="),
    "menos de": ("none", "<"), "menos del": ("none", "<"), "inferior a": ("none", "<"), "inferior al": ("none", "<"), "inferiores al": ("none", "<"), "inferiores a": ("none", "<"),
    "por debajo de": ("none", "<"), "por debajo del": ("none", "<"), "<": ("none", "<"),
    "menor de": ("none", "<"), "menores de": ("none", "<"), "menor que": ("none", "<"),
    "hasta": ("none", "<="), "como máximo": ("none", "<="), "como mucho": ("none", "<="),
    "a lo sumo": ("none", "<="), "un máximo de": ("none", "<="), "≤": ("none", "<="),
    "exactamente": ("none", "="), "solo": ("none", "="), "sólo": ("none", "="),
    "tan solo": ("none", "="), "apenas": ("none", "="), "un total de": ("none", "="),
    "únicamente": ("none", "="),
}

# "pasó hasta 20" reaches 20 and bounds nothing, as after the words of change, which count by
# themselves; the same is the end of "desde el 10 % hasta el 20 %".
GOVERNED = {"hasta": ("pasó", "pasar", "llegó", "llega", "llegar", "alcanzó", "%", ",", "euros", "dólares", "puntos", "personas")}

# "Hasta 20 muertos" is a bound; "creció un 3 %, hasta los 20 millones" says what was reached.
BARE_ALONE = ("hasta",)

SLIGHT = ("poco", "algo", "un poco", "ligeramente")
GREAT = ("mucho", "bastante", "muy", "bien")
OVER = ("más de", "más del", "superior a", "por encima de")
UNDER = ("menos de", "menos del", "inferior a", "por debajo de")
DENIALS = ("no",)

AFTER = {
    "o más": ("none", ">="), "como mínimo": ("none", ">="), "o menos": ("none", "<="),
    "como máximo": ("none", "<="), "aproximadamente": ("about", "="),
}
AFTER_ROUND = {"largos": ("just above", "=")}
ROUND_ENDINGS = ("0", "nta", "te", "cien", "mil")
OVER_TIME = ()
ARTICLES = ("un", "una", "el", "la", "los", "las")
