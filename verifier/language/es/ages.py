"""¿Qué palabras hacen de un número una edad?"""

SPANS = {"año": "year", "años": "year", "mes": "month", "meses": "month", "días": "day"}
AGED = ("edad", "edades")
AGED_JOINS = ("de", "entre")
# Who has an age: "un hombre de 47 años", "una joven española de 20 años", "los niños, de 3 y 7 años".
BEARERS = (
    "hombre", "hombres", "mujer", "mujeres", "varón", "varones", "niño", "niña", "niños", "niñas", "joven", "jóvenes", "menor",
    "menores", "anciano", "anciana", "ancianos", "adolescente", "adolescentes", "chico", "chica", "chicos", "chicas", "bebé",
    "bebés", "persona", "personas", "hijo", "hija", "hijos", "hijas", "hermano", "hermana", "hermanos", "padre", "madre", "víctima",
    "víctimas", "detenido", "detenida", "detenidos", "fallecido", "fallecida", "herido", "herida", "conductor", "conductora",
    "motorista", "ciclista", "peatón", "vecino", "vecina", "ciudadano", "ciudadana", "individuo", "trabajador", "trabajadora",
    "obrero", "estudiante", "estudiantes", "alumno", "alumna", "alumnos", "paciente", "pacientes", "turista", "agente", "soldado",
    "futbolista", "jugador", "jugadora", "tenista", "actor", "actriz", "cantante", "escritor", "escritora", "periodista", "nieto",
    "nieta", "esposa", "marido", "mayores", "viuda",
)
# What else may be "de 20 años" between commas.
NOT_BEARERS = (
    "pena", "penas", "condena", "condenas", "plazo", "contrato", "periodo", "período", "sentencia", "mandato", "prisión", "cárcel",
    "duración", "vigencia", "historia", "garantía", "sanción", "experiencia", "hipoteca", "bono", "bonos", "obra", "obras", "concesión",
)
# "Tiene 47 años" is said of persons first.
BEARING = ("cumplió", "cumple", "cumplirá", "cumplía", "cumplir")
# Within a name: "Ana de la Torre, 44,".
PARTICLES = ("de", "del", "la", "las", "los", "van", "von", "al", "el", "da", "dos")
