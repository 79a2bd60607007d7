"""Which words join the two ends of a range in Spanish?"""

TO = ("a", "hasta")
ALTERNATIVES = ("o", "u")
ORIGINS = ("de", "desde")
# After these "de X a Y" are two values and no range: "pasó de 5 a 10".
MOVERS = (
    "pasó", "pasa", "pasar", "pasado", "subió", "sube", "subir", "bajó", "baja", "bajar", "cayó",
    "creció", "aumentó", "descendió", "redujo", "elevó",
)
RANGING = ("entre", "oscila", "oscilan")
LOOSELY = ("unos", "unas", "quizá", "casi")
