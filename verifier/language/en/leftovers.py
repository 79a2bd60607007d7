"""Words that may stay unexplained where a table bears all the rest out, and words that may not."""

# Verbs that tell how something came about, with what is irregular in them.
TELLING_VERBS = (
    "begin began begun beginning", "start", "commence", "conclude", "finish", "end", "close",
    "open", "direct", "write wrote written writing", "sing sang sung", "star starred starring",
    "coach", "graduate", "train", "guide", "steer", "head", "chair", "captain", "skipper", "manage",
    "travel", "move", "transfer transferred transferring", "relocate", "emigrate", "settle",
    "speak spoke spoken", "teach taught", "study", "research", "invent", "discover", "paint",
    "compose", "narrate", "portray", "voice", "depict", "adapt", "translate", "edit", "film",
    "shoot shot", "photograph", "sell sold", "buy bought", "purchase", "fund", "finance", "charge",
    "pay paid", "invest", "distribute", "supply", "export", "import", "manufacture", "assemble",
    "power", "equip equipped equipping", "sail", "fly flew flown", "drive drove driven driving",
    "ride rode ridden riding", "swim swam swum swimming", "throw threw thrown", "kick", "bowl", "bat batted batting",
    "serve", "score", "shine shone", "excel excelled excelling", "dominate", "prevail", "triumph",
    "thrive", "celebrate", "commemorate", "last", "weigh", "wear wore worn", "feed fed", "grow grew grown",
    "breed bred", "inhabit", "populate", "border", "flow", "drain", "connect", "link", "cross",
    "hear heard", "rule", "reign", "govern", "elect", "nominate", "inaugurate", "swear swore sworn",
    "succeed", "retire", "bury", "marry", "die dying", "bear born", "diagnose", "infect", "treat",
    "administer", "inject", "test", "sample", "survey", "interview", "ask", "answer", "say said",
    "state", "note", "declare", "announce", "confirm", "mention", "specify", "highlight", "cite",
    "expect", "intend", "aim", "try", "help", "enable", "ensure", "accompany", "surround", "follow",
)  # fmt: skip
# They deny, doubt, set apart, order, or bound what is said, though they look like verbs or adverbs.
RESTRICTING = (
    "missed", "declined", "refused", "denied", "avoided", "lacked", "lacking", "cancelled",
    "canceled", "postponed", "abandoned", "disqualified", "eliminated", "relegated", "promoted",
    "withdrawn", "failing", "missing", "losing", "trailing", "leading", "remaining", "excluding",
    "hardly", "barely", "scarcely", "rarely", "seldom", "nearly", "roughly", "possibly", "probably",
    "likely", "allegedly", "reportedly", "supposedly", "apparently", "presumably", "formerly",
    "previously", "initially", "originally", "eventually", "finally", "lastly", "recently",
    "firstly", "subsequently", "consecutively", "exclusively", "mostly", "mainly", "largely",
    "partly", "partially", "jointly", "annually", "yearly", "monthly", "weekly", "daily", "hourly",
    "equally", "evenly", "similarly", "differently", "separately", "early", "family", "only",
    "qualifying", "qualified", "seeded", "retired", "united", "limited", "combined", "mixed",
    "increased", "increasing", "decreased", "decreasing", "dropped", "dropping", "doubled",
    "halved", "risen", "improved", "improving", "reduced", "reducing", "surpassed", "exceeded",
    "outscored", "tied", "matched", "shared", "sharing", "defeated", "defeating", "beating",
    "conceded", "allowed", "averaged", "averaging", "expected", "projected", "planned", "estimated",
    "proposed", "attempted", "attempting", "continued", "continuing", "repeated", "following",
    "proceeding", "succeeding", "preceding", "winning", "being", "during", "king", "wing", "spring",
    "morning", "evening", "string", "building", "reading", "sterling", "wedding", "nothing",
    "anything", "something", "everything", "hundred", "speed", "seed", "feed", "bed", "red",
    "italy", "july", "hungary", "assembly", "supply", "reply", "fly", "belly", "valley", "jelly",
    "beijing", "nursing", "boxing", "racing", "swimming", "cycling", "rowing", "skiing", "fishing",
    "shooting", "wrestling", "fencing", "diving", "sailing", "skating", "bowling", "wellbeing",
)  # fmt: skip
# What looks like a verb after one of these describes the noun that follows: "the qualifying mark".
DETERMINERS = (
    "the", "a", "an", "his", "her", "its", "their", "this", "that", "these", "those", "of", "in",
    "on", "at", "for", "from", "with", "any", "no", "every", "each", "and", "or", "to",
)  # fmt: skip
# Beginnings of words that turn them round.
TURNING = ("un", "non", "dis", "mis", "semi", "in", "de", "out", "over", "under", "pre", "post", "sub")
BY = "by"
VERB_ENDINGS = ("ed", "ing")
ADVERB_ENDING = "ly"
