"""Which wordings name the same statistic?"""

# One line a statistic: any of the wordings stands for any other.
SYNONYMS = (
    ("inflation", "cpi", "cpi inflation", "consumer price index", "consumer prices",
     "consumer price inflation", "inflation cpi"),
    ("unemployment", "unemployment rate", "jobless rate", "joblessness"),
    ("population", "people", "inhabitants", "residents", "total population", "population total"),
    ("gdp", "gross domestic product"),
    ("life expectancy", "life expectancy at birth"),
    ("nurses", "nurse", "number of nurses", "registered nurses"),
    ("doctors", "physicians"),
    ("troops", "soldiers", "service members"),
)
