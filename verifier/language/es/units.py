"""Which words are units in Spanish, and of which symbol? The first wording of a symbol is its name."""

UNITS = {
    "%": "por ciento|%|por cien|por 100|porcentaje",
    "‰": "por mil|‰",
    "pp": "punto porcentual|puntos porcentuales|puntos de porcentaje|pp|p.p.",
    "bp": "punto básico|puntos básicos|puntos basicos|pb",
    "mm": "milímetro|milímetros|milimetros|mm", "cm": "centímetro|centímetros|centimetros|cm",
    "m": "metro|metros", "km": "kilómetro|kilómetros|kilometros|km|kms",
    "inch": "pulgada|pulgadas", "ft": "pie|pies", "mi": "milla|millas", "nmi": "milla náutica|millas náuticas",
    "mg": "miligramo|miligramos|mg", "g": "gramo|gramos|gr", "kg": "kilogramo|kilogramos|kilo|kilos|kg|kgs",
    "t": "tonelada|toneladas|toneladas métricas|tonelada métrica|tm", "oz": "onza|onzas", "lb": "libra de peso|libras de peso",
    "m2": "metro cuadrado|metros cuadrados|m2|m²", "km2": "kilómetro cuadrado|kilómetros cuadrados|km2|km²",
    "ha": "hectárea|hectáreas|hectareas|ha", "acre": "acre|acres",
    "ml": "mililitro|mililitros|ml", "l": "litro|litros", "hl": "hectolitro|hectolitros|hl",
    "m3": "metro cúbico|metros cúbicos|m3|m³", "bbl": "barril|barriles",
    "kmh": "kilómetro por hora|kilómetros por hora|km/h|kmh", "mps": "metro por segundo|metros por segundo|m/s",
    "m/s2": "metro por segundo al cuadrado|metros por segundo al cuadrado|metro por segundo cuadrado|metros por segundo cuadrado|m/s²|m/s2",
    "kn": "nudo|nudos",
    "kWh": "kilovatio hora|kilovatios hora|kilovatio-hora|kilovatios-hora|kwh", "MWh": "megavatio hora|megavatios hora|mwh",
    "GWh": "gigavatio hora|gigavatios hora|gwh", "TWh": "teravatio hora|teravatios hora|twh",
    "W": "vatio|vatios", "kW": "kilovatio|kilovatios|kw", "MW": "megavatio|megavatios|mw", "GW": "gigavatio|gigavatios|gw",
    "hp": "caballo de fuerza|caballos de fuerza", "PS": "caballo|caballos de vapor|cv",
    "MB": "megabyte|megabytes|mb", "GB": "gigabyte|gigabytes|gb", "TB": "terabyte|terabytes|tb",
    "°C": "grado celsius|grados celsius|grado centígrado|grados centígrados|°c|º c|ºc|° c",
    "°F": "grado fahrenheit|grados fahrenheit|°f|º f",
    "°": "grado|grados|°|º", "dB": "decibelio|decibelios|db",
}

SQUARES = {"before": (), "after": ("cuadrado", "cuadrados")}
CUBES = {"before": (), "after": ("cúbico", "cúbicos")}

EXACT_CASE = {"C": "°C", "F": "°F", "m": "m", "l": "l", "L": "l", "g": "g", "t": "t", "W": "W"}
AFTER_LENGTH = ("de", "", ".", ",", ";", ")", "y", "o")
AFTER_METRES = ("de", "del", "en", "sobre", "por", "lisos", "vallas", "libre", "libres")
BELOW_ZERO = ("bajo cero", "bajo cero", "bajo cero")

# "5 % al año", "10 euros por persona", "100 km a la hora".
PER = ("/", "por", "al", "cada")
EACH_AFTER = {
    "anual": "year", "anuales": "year", "mensual": "month", "mensuales": "month", "semanal": "week", "semanales": "week",
    "diario": "day", "diarios": "day", "diaria": "day", "diarias": "day", "trimestrales": "quarter",
}
EACH = {
    "hora": "hour", "día": "day", "dia": "day", "semana": "week", "mes": "month", "año": "year",
    "trimestre": "quarter", "segundo": "second", "minuto": "minute", "persona": "person",
    "habitante": "person", "hogar": "household", "acción": "share", "litro": "litre", "kilo": "kilogram",
    "barril": "barrel", "tonelada": "tonne", "hectárea": "hectare", "alumno": "student", "h": "hour",
}
