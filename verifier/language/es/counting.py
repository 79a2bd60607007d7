"""Which words tell what a figure counts in Spanish, and which count without a figure?"""

HEAD_FIRST = True

# Never the noun that a figure counts: what follows has left its noun phrase.
STOPS = (
    "a", "al", "ante", "bajo", "con", "contra", "cuando", "de", "del", "desde", "donde", "durante", "en",
    "entre", "hacia", "hasta", "para", "pero", "por", "porque", "que", "según", "sin", "sobre", "tras",
    "y", "e", "o", "u", "ni", "si", "no", "se", "lo", "la", "el", "los", "las", "un", "una", "unos", "unas",
    "su", "sus", "más", "menos", "ya", "como", "también", "cada", "este", "esta", "ese", "esa", "fue", "fueron", "es", "son",
    "era", "eran", "ha", "han", "había", "habían", "hay", "será", "serán", "está", "están", "hace", "tiene", "tienen",
    "murieron", "resultaron", "viven", "ayer", "hoy", "mañana", "le", "les", "me", "mientras", "además",
)

# "miles de personas", "decenas de heridos": bounds, never points.
VAGUE = {
    "decenas": ("20", "100"), "docenas": ("24", "100"), "centenares": ("200", "1000"), "cientos": ("200", "1000"),
    "miles": ("2000", "10000"), "millares": ("2000", "10000"), "millones": ("2000000", "10000000"),
    "varios": ("3", "12"), "varias": ("3", "12"), "pocos": ("3", "9"), "pocas": ("3", "9"),
    "cuantos": ("3", "9"), "cuantas": ("3", "9"), "par": ("2", "3"),
}
VAGUE_HEAPS = {"decenas": ("20", "100"), "centenares": ("200", "1000"), "cientos": ("200", "1000"), "docenas": ("24", "100"), "miles": ("2000", "10000")}
VAGUE_SCALES = ("miles", "millones", "centenares", "cientos", "docenas", "decenas", "millares")
# "unos pocos miles", "unas cuantas casas"
VAGUE_ARTICLE = ("pocos", "pocas", "cuantos", "cuantas", "par")
VAGUE_PART = ("decenas", "docenas", "centenares", "cientos", "miles", "millares", "millones", "par")
PART = "de"
DETERMINERS = ("los", "las", "sus", "estos", "estas", "el", "la")

# A bare number between these is taken for a year before it is taken for a count.
YEARS = (1900, 2099)

# Past tenses: "una docena resultó herida".
VERB_ENDINGS = ("ó", "aron", "ieron", "aban")

HALF_NAMES = ("primera", "segunda", "a", "por", "en")
NEVER_FIRST = ()

IDLE = ("uno", "una", "un", "cero")
NOUGHTS = ("cero",)

# Plurals whose singular no ending tells, or that are the same in both.
PLURALS = {
    "meses": "mes", "jóvenes": "joven", "órdenes": "orden", "imágenes": "imagen", "exámenes": "examen", "orígenes": "origen",
    "crímenes": "crimen", "volúmenes": "volumen", "vírgenes": "virgen", "almacenes": "almacén", "andenes": "andén", "aires": "aire",
    "sedes": "sede", "cines": "cine", "clubes": "club", "relojes": "reloj", "dulces": "dulce", "bronces": "bronce", "cauces": "cauce",
    "avances": "avance", "enlaces": "enlace", "balances": "balance", "índices": "índice", "cómplices": "cómplice", "alcances": "alcance",
    "redes": "red", "males": "mal", "sales": "sal", "goles": "gol", "roles": "rol", "viles": "vil", "lunes": "lunes", "martes": "martes", "miércoles": "miércoles", "jueves": "jueves", "viernes": "viernes", "gases": "gas",
    "dioses": "dios", "intereses": "interés", "chiles": "chile", "planes": "plan", "panes": "pan", "fines": "fin", "pines": "pin",
    "sones": "son", "dones": "don", "pares": "par", "soles": "sol", "bares": "bar", "mares": "mar", "baches": "bache",
}
# A vowel and one of l, r, d, n, y, z or s before "es": it goes, and an accent comes back.
SINGULARS = {
    "ales": "al", "eles": "el", "iles": "il", "oles": "ol", "ules": "ul", "ares": "ar", "eres": "er", "ires": "ir", "ores": "or",
    "ures": "ur", "ades": "ad", "edes": "ed", "udes": "ud", "ones": "ón", "anes": "án", "ines": "ín", "enes": "en", "ces": "z",
    "yes": "y", "eses": "és", "uses": "ús", "íses": "ís",
}
SINGULAR_ENDINGS = ("is", "us")
