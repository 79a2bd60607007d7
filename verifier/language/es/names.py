"""By which words is a number a name in Spanish?"""

NUMBERED = (
    "artículo", "artículos", "capítulo", "capítulos", "página", "páginas", "ley", "leyes", "autopista", "autovía", "carretera",
    "línea", "líneas", "número", "números", "nº", "grupo", "sala", "puerta", "decreto", "decreto-ley", "directiva", "reglamento",
    "resolución", "sentencia", "auto", "expediente", "orden", "apartado", "párrafo", "anexo", "disposición", "vuelo", "canal",
    "volumen", "tomo", "versión", "episodio", "fase", "categoría", "cláusula", "inciso", "portal", "kilómetro", "código",
    "habitación", "minuto", "minutos", "magnitud", "jornada", "etapa", "planta", "covid", "teléfono", "tel", "tlf", "fax", "whatsapp",
)
BRANDS = (
    "boeing", "airbus", "embraer", "bombardier", "antonov", "iphone", "ipad", "windows", "playstation", "xbox", "android", "galaxy",
    "ibex", "dax", "cac", "nikkei", "nasdaq", "ftse", "stoxx", "peugeot", "seat", "fiat", "ariane", "apollo", "apolo", "soyuz",
    "antena", "canal", "radio", "expo", "agenda", "fórmula",
)
LIST_JOINERS = ("y", "o", "a", ",")
CLOCK_WORDS = ("h", "horas")
PAIRS = (("24", "7"),)
SCORE_JOINER = "a"
SCORE_NOUNS = ("votos",)
SCORE_WORDS = ("ganó", "ganaron", "perdió", "empate", "empató", "venció", "derrotó", "victoria", "derrota", "marcador", "partido")
RATIO_WORDS = ("ratio", "ratios", "proporción", "relación", "escala", "razón")
RATIO_VERBS = ("superan", "superaban", "superaron")
RATIO_LINKS = ("de", "es", "era", "fue", "en")
NOT_RATIO_AFTER = ("entre",)
CLOCK_BEFORE = ("las", "la", "hasta", "desde")
# "Llame al teléfono 900 123 456"; unsaid, "91 123 45 67": groups that are no thousands.
PHONE_WORDS = (
    "teléfono", "teléfonos", "tel", "tlf", "fax", "whatsapp", "móvil", "llame", "llamar", "llamó", "llamaron", "marque", "marcar",
)
PHONE_LINKS = ("al", "el", "gratuito", "número")
PHONE_DIGITS = (9,)
NUMBERED_CODES = ("cuenta", "tarjeta", "pasaporte", "dni", "nif", "matrícula", "referencia", "póliza", "factura", "iban", "isbn")
