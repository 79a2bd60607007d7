"""Which words around a figure make it the size of a thing, and not of something that befell it?"""

# "has 2,500 troops", "the withdrawal of 2,500 troops": the whole is counted.
STOCK_BEFORE = (
    "has", "have", "had", "having", "is", "are", "was", "were", "be", "been", "with", "number",
    "numbers", "numbered", "numbering", "total", "totals", "totalled", "totaled", "employs",
    "employed", "employ", "includes", "include", "included", "comprises", "comprised",
    "deployed", "deploys", "deploy", "sent", "sends", "stationed", "keeps", "kept", "keep",
    "maintains", "maintained", "hosts", "counts", "counted", "leaves", "withdraw", "withdrew",
    "withdrawing", "pulled", "pulling", "pull", "withdrawal", "pullout", "pull-out", "departure",
    "presence", "force", "contingent", "population", "country", "nation", "home", "remaining",
    "workforce", "fleet", "deployment", "drawdown", "removal", "exit", "out", "comprising",
)

# "2,500 troops remain", "68 million people live in …": likewise.
STOCK_AFTER = (
    "remain", "remained", "remains", "remaining", "stay", "stayed", "stationed", "deployed",
    "based", "serving", "live", "lives", "living", "work", "working", "employed",
)

# Between a figure and what frames it; none of them changes what is counted.
TRANSPARENT = (
    "about", "around", "some", "only", "just", "still", "now", "currently", "today", "then",
    "also", "already", "reportedly", "officially", "all", "and", "or", "its", "their", "his",
    "her", "our", "us", "the", "a", "an", "of", "up", "to", "as", "many", "more", "than", "at",
    "least", "most", "nearly", "almost", "over", "under", "fewer", "less", "close", "approximately",
    "roughly", "estimated", "another", "there", "not", "no", "by", "from", "out", "last",
)

# Verbs between a measure and its value: "unemployment in the UK stood at 4 %".
LEVEL_VERBS = (
    "is", "was", "were", "are", "be", "been", "has", "have", "had", "stood", "stands", "stand",
    "standing", "reached", "reaches", "hit", "hits", "remained", "remains", "remain", "stayed",
    "stays", "came", "comes", "averaged", "averages", "totalled", "totaled", "totals", "amounted",
    "amounts", "exceeded", "exceeds", "rose", "rises", "rise", "risen", "rising", "fell", "falls",
    "fall", "fallen", "falling", "grew", "grows", "grown", "climbed", "climbs", "dropped", "drops",
    "drop", "increased", "increases", "decreased", "decreases", "declined", "declines", "jumped",
    "went", "gone", "shrank", "slipped", "eased", "surged", "soared", "edged", "ticked",
    "worth", "recorded", "reported", "estimated", "measured", "put", "counted", "numbered", "held",
    "ran", "runs", "running", "currently", "now", "still", "just", "only", "about", "around",
    "up", "down", "out", "as", "by", "to", "at", "from", "of", "in", "with", "per", "not", "never",
    "more", "less", "than", "and", "or", "nearly", "almost", "over", "under", "high", "low",
    "being", "will", "would", "could", "may", "might", "should", "did", "does",
    "do", "no", "longer", "also", "then", "it", "which", "steady", "unchanged", "between", "since",
    "last", "this", "early", "late", "mid", "during", "later",
    "slightly", "sharply", "again", "further", "back", "close", "some", "roughly", "ever",
)

# Before "of" or "for" and a measure's name, they leave it what it is: "the number of nurses".
OF_MEASURE = (
    "number", "numbers", "rate", "rates", "level", "levels", "total", "figure", "figures",
    "count", "size", "rise", "fall", "increase", "decrease", "drop", "growth", "decline", "value",
    "estimate", "estimates", "amount", "measure", "reading", "percentage", "out", "because", "terms",
    "instead", "has", "had", "have", "is", "was", "jump", "change", "surge", "population",
)

# After a counted noun they narrow it: "nurses from India", "people without insurance".
NARROWING_AFTER = (
    "in", "from", "with", "without", "of", "at", "among", "who", "whom", "that", "which", "aged",
    "under", "over", "on", "for", "per", "by", "inside", "outside", "across",
)
