"""Which words tell that a clause looks ahead or back? They decide which Monday is meant."""

FUTURE_CUES = (
    "will", "'ll", "’ll", "shall", "won't", "due", "scheduled", "slated", "upcoming",
    "tomorrow", "would", "forthcoming", "gonna", "expected", "anticipated", "planned",
)
# Before an infinitive they look ahead: "plans to meet Monday", "is to vote on May 5".
INTENTIONS = (
    "plans", "plan", "planned", "planning", "expects", "expect", "expected", "expecting", "set",
    "going", "hopes", "hope", "hoped", "intends", "intend", "likely", "ready", "wants", "aims",
    "is", "are", "am", "be", "agreed", "agrees", "vowed", "promised", "threatened", "about",
    "prepare", "prepares", "preparing", "prepared", "begin", "begins", "decided", "ordered",
    "required", "has", "have", "want", "need", "needs", "supposed", "poised", "forecast",
    "projected", "designed", "meeting", "deadline", "date", "invited", "asked",
)
# In a clause with them a deadline is still to come: "by Friday they should leave".
PROSPECTS = ("would", "should", "must", "could", "may", "might", "can", "cannot", "ought", "wants")
# Before a date of their own: "until Tuesday", "as soon as Monday".
DEADLINES = ("until", "till", "by", "as")
ARRANGED = ("set", "booked", "timed", "called", "billed", "forecast")
ARRANGEMENTS = ("for", "to")
# They move what is to come: "postponed to June", "pushed back from Monday to Friday".
POSTPONED = (
    "postponed", "rescheduled", "delayed", "deferred", "adjourned", "moved", "extended", "shifted",
    "prolonged", "switched",
)
PUSHED = ("pushed", "put", "brought", "moved", "held", "carried")
PUT_OFF = ("off", "back", "forward", "over")
# Their present tells of a weekday to come: "the trial opens on Monday", "voting ends Sunday".
SCHEDULED = (
    "begins", "begin", "starts", "opens", "reopens", "reopen", "resumes", "resume", "closes",
    "ends", "expires", "expire", "meets", "meet", "convenes", "convene", "continues", "continue",
    "departs", "depart", "arrives", "arrive", "kicks", "takes",
)
INFINITIVE = ("to",)
# "It was not until Monday that he left" looks back.
NEGATIONS = ("not",)
PAST_ENDING = ("ed",)
NOT_PAST = (
    "need", "united", "speed", "seed", "feed", "bed", "red", "hundred", "indeed", "agreed-upon",
    "proceed", "exceed", "succeed", "embed", "shed", "wed", "fed", "based", "limited",
)
PAST_FORMS = (
    "was", "were", "had", "did", "said", "told", "went", "came", "became", "began", "broke",
    "brought", "built", "bought", "caught", "chose", "cut", "dealt", "drew", "drove", "fell",
    "felt", "fought", "found", "flew", "forgot", "gave", "got", "grew", "heard", "held", "hit",
    "kept", "knew", "laid", "led", "left", "lent", "lost", "made", "meant", "met", "paid", "put",
    "quit", "ran", "rose", "sang", "sank", "sat", "saw", "sent", "sold", "shot", "shook", "shut",
    "slid", "spoke", "spent", "split", "spread", "stood", "stole", "stuck", "struck", "swept",
    "swore", "swung", "taught", "took", "thought", "threw", "tore", "understood", "woke", "won",
    "wore", "wrote", "died", "ended", "been", "sought", "shown", "taken", "given", "seen",
    "thrown", "beat", "bid", "closed", "dived", "fled", "froze", "hung", "plunged", "read",
    "sprang", "stung", "withdrew", "underwent", "overcame", "arose", "bore", "bent", "blew",
    "crept", "dug", "ate", "flung", "forbade", "forgave", "hid", "hurt", "lit", "overtook",
    "rode", "rang", "set", "sped", "wept", "wound", "ago", "yesterday",
)
FUTURE_ENDING = ()
NOT_FUTURE = ()
CLAUSE_ENDS = (";", ".", "!", "?", ":")
