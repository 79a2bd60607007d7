"""¿Qué palabras dicen que un tiempo se repite?"""

EVERY = {"cada": "EVERY"}
TIMES = ("veces", "vez")
PER = ("al", "por", "cada")
