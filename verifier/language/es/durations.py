"""¿Qué palabras dicen cuánto dura un tiempo?"""

UNITS = {
    "segundo": ("second", 1), "segundos": ("second", 1), "minuto": ("minute", 1),
    "minutos": ("minute", 1), "min": ("minute", 1), "hora": ("hour", 1), "horas": ("hour", 1),
    "h": ("hour", 1), "día": ("day", 1), "días": ("day", 1), "semana": ("week", 1),
    "semanas": ("week", 1), "mes": ("month", 1), "meses": ("month", 1),
    "trimestre": ("quarter", 1), "trimestres": ("quarter", 1), "semestre": ("half-year", 1),
    "semestres": ("half-year", 1), "año": ("year", 1), "años": ("year", 1),
    "década": ("decade", 1), "décadas": ("decade", 1), "siglo": ("century", 1),
    "siglos": ("century", 1), "milenio": ("century", 10), "milenios": ("century", 10),
}
PLURAL = (
    "segundos", "minutos", "horas", "días", "semanas", "meses", "trimestres", "semestres", "años",
    "décadas", "siglos", "milenios",
)
SHORT = ("h",)
FILLERS = ("más", "largos", "largas", "enteros", "enteras", "seguidos", "seguidas")
MANY = {"muchos": (3, 99), "muchas": (3, 99)}
PARTS = {"medio": "0.5", "media": "0.5"}
DENOMINATORS = {"medio": "0.5", "media": "0.5"}
PART_JOINERS = ("y",)
JOINERS = ("y", ",")
RANGE_JOINERS = ("a", "o", "-", "–", "—")
BETWEEN = ("entre",)
BEFORE_ONE = (
    "de", "en", "durante", "hace", "tras", "casi", "apenas", "solo", "sólo", "por", "duró", "dura",
    "más", "menos", "después", "cada", "tardó",
)
NOT_AFTER = ("atrás", "antes")
