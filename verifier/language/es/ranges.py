"""Which words join the two ends of a range in Spanish?"""

TO = ("a", "al", "hasta")
ALTERNATIVES = ("o", "u")
ORIGINS = ("de", "del", "desde")
# After these "de X a Y" are two values and no range: "pasó de 5 a 10".
MOVERS = (
    "pasó", "pasa", "pasar", "pasado", "subió", "sube", "subir", "bajó", "baja", "bajar", "cayó",
    "creció", "aumentó", "descendió", "redujo", "elevó",
)
RANGING = ("entre", "oscila", "oscilan")
# May stand before either end: between "un 1,9" and "un 2,4 %".
LOOSELY = ("unos", "unas", "quizá", "casi", "un", "el", "los", "las")
