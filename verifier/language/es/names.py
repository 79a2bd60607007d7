"""By which words is a number a name in Spanish?"""

NUMBERED = ("artículo", "capítulo", "página", "ley", "autopista", "carretera", "línea", "número", "nº", "grupo", "sala", "puerta")
LIST_JOINERS = ("y", "o", "a", ",")
CLOCK_WORDS = ("h", "horas")
PAIRS = (("24", "7"),)
SCORE_JOINER = "a"
SCORE_NOUNS = ("votos",)
SCORE_WORDS = ("ganó", "ganaron", "perdió", "empate", "empató", "venció", "derrotó", "victoria", "derrota", "marcador", "partido")
