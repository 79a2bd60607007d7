"""Spanish words that are neither figures nor times, by the part they play."""

ABBREVIATIONS = (
    "sr", "sra", "srta", "dr", "dra", "d", "dña", "ud", "uds", "prof", "gral", "núm", "nº", "n", "pág", "págs",
    "art", "arts", "av", "avda", "etc", "ee", "uu", "ee.uu", "aprox", "máx", "mín", "tel", "sto", "sta", "cía", "s.a", "p.ej",
)
