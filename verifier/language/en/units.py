"""Which words are units, and of which symbol?"""

UNITS = {
    "%": "%", "percent": "%", "per cent": "%", "pct": "%",
    "percentage point": "pp", "percentage points": "pp", "pp": "pp", "pct point": "pp",
    "points": "pp", "point": "pp",
    "basis point": "bp", "basis points": "bp",
    "millimetre": "mm", "millimetres": "mm", "millimeter": "mm", "millimeters": "mm", "mm": "mm",
    "centimetre": "cm", "centimetres": "cm", "centimeter": "cm", "centimeters": "cm", "cm": "cm",
    "metre": "m", "metres": "m", "meter": "m", "meters": "m",
    "kilometre": "km", "kilometres": "km", "kilometer": "km", "kilometers": "km", "km": "km",
    "inch": "inch", "inches": "inch", "foot": "ft", "feet": "ft", "ft": "ft",
    "yard": "yd", "yards": "yd", "mile": "mi", "miles": "mi",
    "nautical mile": "nmi", "nautical miles": "nmi",
    "milligram": "mg", "milligrams": "mg", "gram": "g", "grams": "g",
    "kilogram": "kg", "kilograms": "kg", "kilo": "kg", "kilos": "kg", "kg": "kg",
    "tonne": "t", "tonnes": "t", "metric ton": "t", "metric tons": "t",
    "ounce": "oz", "ounces": "oz", "pound": "lb", "pounds": "lb", "lb": "lb", "lbs": "lb",
    "square metre": "m2", "square metres": "m2", "square meter": "m2", "square meters": "m2",
    "square kilometre": "km2", "square kilometres": "km2",
    "square kilometer": "km2", "square kilometers": "km2", "sq km": "km2",
    "hectare": "ha", "hectares": "ha", "acre": "acre", "acres": "acre",
    "square foot": "sqft", "square feet": "sqft", "square mile": "sqmi", "square miles": "sqmi",
    "litre": "l", "litres": "l", "liter": "l", "liters": "l",
    "cubic metre": "m3", "cubic metres": "m3", "cubic meter": "m3", "cubic meters": "m3",
    "barrel": "bbl", "barrels": "bbl", "gallon": "gal", "gallons": "gal",
    "km/h": "kmh", "kph": "kmh", "kilometres per hour": "kmh", "kilometers per hour": "kmh",
    "mph": "mph", "miles per hour": "mph", "knot": "kn", "knots": "kn",
    "kwh": "kWh", "mwh": "MWh", "gwh": "GWh", "twh": "TWh",
    "kilowatt": "kW", "kw": "kW", "kilowatts": "kW", "megawatt": "MW", "megawatts": "MW", "mw": "MW",
    "gigawatt": "GW", "gigawatts": "GW", "gw": "GW",
    "°c": "°C", "degrees celsius": "°C", "degree celsius": "°C",
    "°f": "°F", "degrees fahrenheit": "°F", "degree fahrenheit": "°F",
}

CURRENCY_SIGNS = {
    "$": "$", "us$": "$", "€": "€", "£": "£", "¥": "¥", "₹": "₹",
}

# Whose dollar, by the letters written hard against the sign.
DOLLARS = {
    "us": "$", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "hk": "HKD", "nz": "NZD",
    "s": "SGD", "r": "BRL", "nt": "TWD", "mx": "MXN",
}

CURRENCY_WORDS = {
    "dollar": "$", "dollars": "$", "usd": "$", "us dollars": "$", "euro": "€", "euros": "€",
    "eur": "€", "gbp": "£", "pounds sterling": "£", "yen": "¥", "rupee": "₹", "rupees": "₹",
}
