"""Currencies: codes of ISO 4217 with the historic ones news still names, and their parts.

Source: ISO 4217:2015, lists one (current) and three (historic). The dollar, euro, pound sterling,
yen and rupee go by their signs; every other by its code. A sum in "cents" or in "pesos" of no
stated country is a currency of its own, comparable with itself alone.
"""

from __future__ import annotations

from fractions import Fraction

SIGN_OF = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}
SIGNED = frozenset(SIGN_OF.values())

CODES = frozenset({
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
    "BGN", "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD",
    "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP",
    "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF",
    "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK",
    "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK",
    "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU",
    "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR",
    "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR",
    "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC",
    "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX",
    "USD", "UYU", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XOF", "XPF", "YER",
    "ZAR", "ZMW", "ZWL", "ATS", "BEF", "CYP", "DEM", "EEK", "ESP", "FIM", "FRF", "GRD", "IEP",
    "ITL", "LTL", "LUF", "LVL", "MTL", "NLG", "PTE", "SIT", "SKK", "ROL", "SUR", "YUM", "XEU",
    "BTC", "ETH", "XRP", "LTC", "DOGE", "USDT",
})  # fmt: skip

# Letters that stand hard before digits, in any case, and are money there: "usd3.14", "Rs20".
HARD_CODES = tuple(sorted({
    code.lower() for code in CODES - {
        "ALL", "TOP", "TRY", "CUP", "PEN", "MOP", "GEL", "SIT", "MAD", "RON", "BOB", "SOS", "LAK",
        "LTC", "ANG", "EEK", "CUC", "SLE", "STN", "SLL", "FIM", "YUM", "SUR", "ROL", "NIO", "VED",
    }
} | {"rs", "rm"}))  # fmt: skip

# Sums whose country the words do not say.
UNSTATED = frozenset({
    "cent", "peso", "dinar", "franc", "rial", "riyal", "krona", "krone", "lira", "shilling",
    "dirham", "mark", "rupiah", "real",
})  # fmt: skip

CURRENCIES = SIGNED | CODES | UNSTATED

# symbol: (currency, how much of it); a hundredth unless said.
PARTS: dict[str, tuple[str, Fraction]] = {
    "US cent": ("$", Fraction(1, 100)),
    "euro cent": ("€", Fraction(1, 100)),
    "pence": ("£", Fraction(1, 100)),
    "paisa": ("₹", Fraction(1, 100)),
    "kopeck": ("RUB", Fraction(1, 100)),
    "rappen": ("CHF", Fraction(1, 100)),
    "öre": ("SEK", Fraction(1, 100)),
    "øre": ("DKK", Fraction(1, 100)),
    "grosz": ("PLN", Fraction(1, 100)),
    "agora": ("ILS", Fraction(1, 100)),
    "fen": ("CNY", Fraction(1, 100)),
    "jiao": ("CNY", Fraction(1, 10)),
    "centavo": ("centavo", Fraction(1)),
    "satoshi": ("BTC", Fraction(1, 10**8)),
}
