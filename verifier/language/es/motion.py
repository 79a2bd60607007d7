"""Which Spanish words say that a figure is one of a change: by how much, to what, from what?"""

FACTORS = {
    "duplicó": ("2", "up"), "duplicaron": ("2", "up"), "triplicó": ("3", "up"),
    "triplicaron": ("3", "up"), "cuadruplicó": ("4", "up"), "duplica": ("2", "up"), "duplican": ("2", "up"),
    "duplicado": ("2", "up"), "triplica": ("3", "up"), "triplican": ("3", "up"), "triplicado": ("3", "up"),
    "duplicarse": ("2", "up"), "triplicarse": ("3", "up"), "duplicará": ("2", "up"), "triplicará": ("3", "up"),
    "doble": ("2", ""), "triple": ("3", ""), "cuádruple": ("4", ""),
}
BARE_FACTORS = ("duplica", "duplican", "duplicado", "triplica", "triplican", "triplicado", "duplicarse", "triplicarse", "duplicará", "triplicará", "duplicó", "duplicaron", "triplicó", "triplicaron", "cuadruplicó")

# "tres veces más que"
TIMES = ("veces",)
TIMES_MARK = ("x", "×")
COMPARED = ("más", "mayor", "menos", "menor", "superior", "inferior", "que", "de")
HALF = "mitad"

UP_VERBS = (
    "subió", "subieron", "sube", "suben", "subir", "aumentó", "aumentaron", "aumenta", "aumentar",
    "creció", "crecieron", "crece", "crecer", "incrementó", "incrementaron", "avanzó", "repuntó",
    "elevó", "ascendió", "ascendieron", "escaló", "remontó", "avanzaron", "repuntaron", "repunta", "ascender", "crecerá", "crecerán",
    "subirá", "subirán", "aumentará", "aumentarán", "subido", "aumentado", "crecido", "repuntado", "ascendido", "subiendo",
    "aumentando", "creciendo", "incrementado", "incrementar", "incrementará", "creciera", "crecía", "subía", "aumentaba",
)
DOWN_VERBS = (
    "bajó", "bajaron", "baja", "bajan", "bajar", "cayó", "cayeron", "cae", "caer", "descendió",
    "descendieron", "disminuyó", "disminuyeron", "redujo", "redujeron", "retrocedió",
    "recortó", "recortaron", "moderó", "moderaron", "bajará", "bajarán", "caerá", "caerán", "descenderá", "descender", "desciende",
    "disminuir", "disminuye", "disminuirá", "reducirá", "reducir", "reduce", "bajado", "caído", "descendido", "disminuido", "reducido",
    "retrocedido", "bajando", "cayendo", "retrocede", "cedió", "recortar", "bajaba", "caía", "desplomó", "desplomaron", "hundió",
)
UP_NOUNS = ("aumento", "subida", "alza", "incremento", "crecimiento", "repunte")
DOWN_NOUNS = ("caída", "descenso", "bajada", "baja", "reducción", "recorte", "retroceso", "disminución")

# May stand between the part and its figure: "bajó al 3 % desde el 4 %".
RANGES = ("entre", "el", "un", "los", "las", "la", "unos", "unas")
PARTS = {"en": "by", "hasta": "to", "al": "to", "a": "to", "del": "from", "de": "from", "desde": "from"}
# "un aumento del 5 %", but "bajó del 12 % al 11 %".
NOUN_PARTS = {"del": "by", "de": "by"}
CHAINED = ("o", ",", "(", ")", "y")
BREAKS = (
    ".", ";", ":", "?", "!", "que", "quien", "mientras", "pero", "porque", "cuando", "si", "aunque",
    "tras", "antes", "con", "para", "y", "dijo", "es", "fue", "durante",
)
