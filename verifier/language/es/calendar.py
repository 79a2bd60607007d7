"""Which Spanish words are lengths of time, and of which grain?"""

GRAINS = {
    "día": "day", "días": "day", "dia": "day", "dias": "day", "semana": "week", "semanas": "week", "mes": "month", "meses": "month",
    "trimestre": "quarter", "trimestres": "quarter", "año": "year", "años": "year",
    "década": "decade", "décadas": "decade", "siglo": "century", "siglos": "century",
}

# Panama and Puerto Rico write both orders, and so does Spanish in the United States.
DATE_ORDERS = {
    "": ("day",), "*": ("day",), "pa": ("day", "month"), "pr": ("month", "day"), "us": ("day", "month"),
}
