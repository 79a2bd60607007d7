"""Which words, signs and letters are money in Spanish, and of which currency?"""

SIGNS = {
    "$": "$", "€": "€", "£": "£", "¥": "¥", "₹": "₹", "₡": "CRC", "₲": "PYG", "₩": "KRW", "₽": "RUB",
}
DOLLARS = {"us": "$", "mx": "MXN", "r": "BRL", "cl": "CLP", "au": "AUD", "ca": "CAD"}
GLUED_DOLLARS = ("r",)
LETTERS = {"eur": "€", "usd": "$", "gbp": "£"}

# currency: wordings, the first its name; plurals in -s stand by themselves.
WORDS = {
    "$": "dólar|dólares|dolares|dólares estadounidenses|dólares americanos|dólar estadounidense",
    "€": "euro", "£": "libra esterlina|libras esterlinas|libra|libras", "¥": "yen|yenes", "CNY": "yuan|yuanes",
    "CHF": "franco suizo|francos suizos", "₹": "rupia|rupias", "RUB": "rublo|rublos", "BRL": "reales brasileños",
    "MXN": "peso mexicano|pesos mexicanos", "ARS": "peso argentino|pesos argentinos", "CLP": "peso chileno|pesos chilenos",
    "COP": "peso colombiano|pesos colombianos", "UYU": "peso uruguayo|pesos uruguayos", "PEN": "sol peruano|soles",
    "VES": "bolívar|bolívares", "BOB": "boliviano|bolivianos", "PYG": "guaraní|guaraníes", "GTQ": "quetzal|quetzales",
    "HNL": "lempira", "CRC": "colón|colones", "NIO": "córdoba", "CAD": "dólares canadienses|dólar canadiense",
    "AUD": "dólares australianos|dólar australiano", "ESP": "peseta", "peso": "peso", "franc": "franco",
    "euro cent": "céntimo de euro", "cent": "centavo|céntimo",
}
CAREFUL = ("libra", "libras", "soles", "boliviano", "bolivianos", "córdoba", "colón")
PARTS = ("céntimo", "céntimos", "centavo", "centavos")
JOINS = ("con", "y")
MAY_FOLLOW_PART = ("", ".", ",", ";", ":", ")", "por", "el", "la", "en", "de")
