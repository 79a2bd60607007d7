"""Which words, signs and letters are money, and of which currency?"""

# Sign or letters before digits: "US$ 5", "Rs. 20", "₿21".
SIGNS = {
    "$": "$", "€": "€", "£": "£", "¥": "¥", "₹": "₹", "₿": "BTC", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₴": "UAH",
    "₪": "ILS", "₫": "VND", "₦": "NGN", "₱": "PHP", "฿": "THB", "₡": "CRC", "₲": "PYG", "₵": "GHS",
    "₸": "KZT", "₮": "MNT", "₼": "AZN", "₾": "GEL", "₭": "LAK", "₨": "₹", "元": "CNY", "円": "¥", "¢": "cent", "zł": "PLN",
}

# Whose dollar, by the letters before the sign: "HK$", "c $".
DOLLARS = {
    "us": "$", "u.s.": "$", "u.s": "$", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cdn": "CAD",
    "hk": "HKD", "nz": "NZD", "s": "SGD", "r": "BRL", "nt": "TWD", "mx": "MXN", "j": "JMD", "tt": "TTD",
    "b": "BND", "fj": "FJD", "z": "ZWL", "cl": "CLP", "sg": "SGD",
}
# Other marks before a sum, in several tokens: the yen sign of old wires.
BEFORE = {"y=": "¥", "u.s $": "$", "au $": "AUD"}
# Letters that are words too and so stand hard against the sign.
GLUED_DOLLARS = ("a", "s", "r", "j", "b", "z", "ca", "can")

LETTERS = {
    "rs": "₹", "rs.": "₹", "re.": "₹", "rmb": "CNY", "fr.": "CHF", "sfr": "CHF", "kr": "krona", "kr.": "krona", "nis": "ILS", "dm": "DEM", "eur": "€", "usd": "$",
    "gbp": "£", "jpy": "¥", "inr": "₹", "l.e.": "EGP", "le": "EGP", "stg": "£", "dlrs": "$", "rm": "MYR", "php": "PHP", "frs": "franc", "ffr": "FRF", "stg.": "£",
}

# currency: wordings, the first its name; plurals in -s stand by themselves.
WORDS = {
    "$": "United States dollar|US dollar|dollar|U.S. dollar|American dollar|buck|greenback|us$|dlr",
    "€": "euro|eur",
    "£": "British pound|pound sterling|pounds sterling|sterling|UK pound|English pound|quid|british pounds sterling",
    "¥": "Japanese yen|yen", "₹": "Indian rupee|rupee|Rs|Rs.|rupiya",
    "CNY": "Chinese yuan|yuan|renminbi|rmb|Chinese renminbi|Chinese yuan renminbi|yuan renminbi|kuai|元|chinese rmb",
    "AUD": "Australian dollar|Aussie dollar", "CAD": "Canadian dollar|Canada dollar|loonie", "HKD": "Hong Kong dollar", "NZD": "New Zealand dollar",
    "SGD": "Singapore dollar|Singaporean dollar|Sing dollar", "TWD": "New Taiwan dollar|Taiwan dollar|Taiwanese dollar|NT dollar", "JMD": "Jamaican dollar", "FJD": "Fijian dollar|Fiji dollar",
    "BSD": "Bahamian dollar", "BBD": "Barbadian dollar|Barbados dollar", "BZD": "Belize dollar", "BMD": "Bermudian dollar|Bermuda dollar", "BND": "Brunei dollar", "GYD": "Guyanese dollar|Guyana dollar",
    "KYD": "Cayman Islands dollar", "LRD": "Liberian dollar", "NAD": "Namibian dollar|Namibia dollar", "SBD": "Solomon Islands dollar", "SRD": "Surinamese dollar", "TTD": "Trinidad and Tobago dollar",
    "XCD": "East Caribbean dollar|Eastern Caribbean dollar", "ZWL": "Zimbabwean dollar|Zimbabwe dollar",
    "EGP": "Egyptian pound|l.e|Egypt pound|geneh|gineh|egyptian £", "LBP": "Lebanese pound|Lebanese lira", "SYP": "Syrian pound", "SDG": "Sudanese pound", "SSP": "South Sudanese pound", "GIP": "Gibraltar pound",
    "FKP": "Falkland Islands pound", "SHP": "Saint Helena pound", "IEP": "Irish pound|punt", "CYP": "Cypriot pound|Cyprus pound",
    "PKR": "Pakistani rupee|Pakistan rupee", "LKR": "Sri Lankan rupee|Sri Lanka rupee", "NPR": "Nepalese rupee|Nepali rupee", "MUR": "Mauritian rupee|Mauritius rupee", "SCR": "Seychellois rupee|Seychelles rupee",
    "MVR": "Maldivian rufiyaa|rufiyaa", "IDR": "Indonesian rupiah|rupiah|Indonesia rupiah", "BTN": "Bhutanese ngultrum|ngultrum", "BDT": "Bangladeshi taka|taka|Bangladesh taka",
    "KRW": "South Korean won|Korean won|won", "KPW": "North Korean won", "VND": "Vietnamese dong|dong|Vietnam dong", "THB": "Thai baht|baht|Thailand baht", "MYR": "Malaysian ringgit|ringgit|Malaysia ringgit|Malaysian ringgits",
    "PHP": "Philippine peso|Filipino peso|Philippines peso", "KHR": "Cambodian riel|riel", "LAK": "Lao kip|Laotian kip|kip", "MMK": "Burmese kyat|Myanmar kyat|kyat", "MNT": "Mongolian tugrik|tugrik|tögrög|togrog|Mongolian tögrög", "MOP": "Macanese pataca|pataca",
    "AFN": "Afghan afghani|afghani", "IRR": "Iranian rial|Iran rial", "IQD": "Iraqi dinar", "ILS": "Israeli new shekel|Israeli shekel|shekel|new shekel|sheqel|israel shekel", "JOD": "Jordanian dinar|Jordan dinar", "KWD": "Kuwaiti dinar|Kuwait dinar|kd",
    "BHD": "Bahraini dinar|Bahrain dinar", "OMR": "Omani rial|Oman rial", "QAR": "Qatari riyal|Qatari rial|Qatar riyal", "SAR": "Saudi riyal|Saudi Arabian riyal|Saudi rial", "YER": "Yemeni rial", "AED": "United Arab Emirates dirham|UAE dirham|Emirati dirham",
    "TRY": "Turkish lira|Turkey lira",
    "DZD": "Algerian dinar", "TND": "Tunisian dinar", "LYD": "Libyan dinar", "MAD": "Moroccan dirham", "RSD": "Serbian dinar", "MKD": "Macedonian denar|denar", "YUM": "Yugoslav dinar",
    "ZAR": "South African rand|rand|SA rand", "NGN": "Nigerian naira|naira", "GHS": "Ghanaian cedi|cedi|Ghana cedi", "KES": "Kenyan shilling|Kenya shilling", "UGX": "Ugandan shilling|Uganda shilling", "TZS": "Tanzanian shilling|Tanzania shilling", "SOS": "Somali shilling",
    "ETB": "Ethiopian birr|birr", "AOA": "Angolan kwanza|kwanza", "ZMW": "Zambian kwacha", "MWK": "Malawian kwacha|kwacha", "MZN": "Mozambican metical|metical|meticais", "BWP": "Botswana pula|pula", "LSL": "Lesotho loti|maloti", "SZL": "Swazi lilangeni|emalangeni", "MGA": "Malagasy ariary|ariary",
    "GMD": "Gambian dalasi|dalasi", "SLE": "Sierra Leonean leone", "STN": "São Tomé dobra", "CVE": "Cape Verdean escudo", "ERN": "Eritrean nakfa|nakfa", "MRU": "Mauritanian ouguiya|ouguiya",
    "XOF": "West African CFA franc", "XAF": "CFA franc|Central African CFA franc", "XPF": "CFP franc", "CDF": "Congolese franc", "RWF": "Rwandan franc|Rwanda franc", "BIF": "Burundian franc|Burundi franc", "GNF": "Guinean franc", "DJF": "Djiboutian franc", "KMF": "Comorian franc",
    "CHF": "Swiss franc|Switzerland franc", "FRF": "French franc", "BEF": "Belgian franc", "LUF": "Luxembourg franc|Luxembourgish franc",
    "MXN": "Mexican peso|Mexico peso", "ARS": "Argentine peso|Argentinian peso|Argentinean peso|Argentina peso", "CLP": "Chilean peso|Chile peso", "COP": "Colombian peso|Colombia peso", "CUP": "Cuban peso|Cuba peso", "CUC": "Cuban convertible peso", "DOP": "Dominican peso", "UYU": "Uruguayan peso|Uruguay peso",
    "BRL": "Brazilian real|Brazilian reais|reais|Brazil real|Brazilian reals", "BOB": "Bolivian boliviano|boliviano", "PEN": "Peruvian sol|nuevo sol|Peruvian nuevo sol|Peruvian soles|nuevos soles", "PYG": "Paraguayan guaraní|Paraguayan guarani|guarani|guaranies", "VES": "Venezuelan bolívar|Venezuelan bolivar|bolivar|bolívares|bolivares|Venezuelan bolivares",
    "CRC": "Costa Rican colón|Costa Rican colon", "SVC": "Salvadoran colón|Salvadoran colon", "GTQ": "Guatemalan quetzal|quetzal|quetzales", "HNL": "Honduran lempira|lempira", "NIO": "Nicaraguan córdoba|Nicaraguan cordoba", "PAB": "Panamanian balboa|balboa", "HTG": "Haitian gourde|gourde", "ANG": "Netherlands Antillean guilder|Antillean guilder", "AWG": "Aruban florin",
    "RUB": "Russian ruble|Russian rouble|ruble|rouble|Russia ruble", "BYN": "Belarusian ruble|Belarusian rouble|Belarus ruble", "UAH": "Ukrainian hryvnia|hryvnia|hryvna|hryvnya|hryvnias", "KZT": "Kazakhstani tenge|Kazakh tenge|tenge", "UZS": "Uzbekistani som|Uzbek som|Uzbekistani soʻm|Uzbek sum", "KGS": "Kyrgyzstani som|Kyrgyz som", "TJS": "Tajikistani somoni|somoni", "TMT": "Turkmenistan manat|Turkmen manat",
    "AZN": "Azerbaijani manat|manat", "AMD": "Armenian dram", "GEL": "Georgian lari|lari", "MDL": "Moldovan leu", "RON": "Romanian leu|Romanian lei|lei", "BGN": "Bulgarian lev|leva|Bulgarian leva|lev", "PLN": "Polish złoty|Polish zloty|zloty|złoty|zlotys|Polish zlotys|zlotych", "CZK": "Czech koruna|koruna|Czech crown|Czech korunas|korun|koruny", "HUF": "Hungarian forint|forint",
    "SKK": "Slovak koruna|Slovak crown", "HRK": "Croatian kuna|kuna", "BAM": "Bosnia and Herzegovina convertible mark|Bosnian mark|convertible mark", "ALL": "Albanian lek", "SEK": "Swedish krona|Swedish kronor|kronor|Swedish crown|Swedish kronas", "NOK": "Norwegian krone|Norwegian kroner|Norwegian crown|Norwegian krones", "DKK": "Danish krone|Danish kroner|Danish crown|Danish krones", "ISK": "Icelandic króna|Icelandic krona|Icelandic kronur",
    "DEM": "German mark|DM|deutsche mark|deutschmark|d-mark|deutschemark|Deutsche Mark|west german mark", "FIM": "Finnish markka|markka|Finnish mark|Finnish markkaa|markkaa", "NLG": "Netherlands guilder|Dutch guilder|guilder", "ITL": "Italian lira|Italian lire|lire", "ESP": "Spanish peseta|peseta", "PTE": "Portuguese escudo|escudo", "GRD": "Greek drachma|drachma|drachmas|drachmae", "ATS": "Austrian schilling|schilling",
    "XEU": "European currency unit|ecu", "EEK": "Estonian kroon|kroon", "LVL": "Latvian lats", "LTL": "Lithuanian litas|litas", "MTL": "Maltese lira|Maltese liri", "SIT": "Slovenian tolar|tolar", "SUR": "Soviet ruble|Soviet rouble",
    "PGK": "Papua New Guinean kina|kina", "TOP": "Tongan paʻanga|Tongan paanga|paanga", "WST": "Samoan tālā|Samoan tala", "VUV": "Vanuatu vatu|vatu",
    "BTC": "bitcoin|btc", "ETH": "ethereum|ether coin|eth", "XRP": "ripple coin", "LTC": "litecoin", "DOGE": "dogecoin", "USDT": "tether coin",
    "peso": "peso", "dinar": "dinar", "franc": "franc", "rial": "rial", "riyal": "riyal", "krona": "krona", "krone": "krone|kroner|krones", "lira": "lira", "shilling": "shilling", "dirham": "dirham", "mark": "marks",
    "US cent": "US cent|U.S. cent|American cent", "euro cent": "euro cent|eurocent", "pence": "pence|p", "cent": "cent|¢|c|penny|pennies",
    "paisa": "paisa|paise", "kopeck": "kopeck|kopek|copeck", "rappen": "rappen", "öre": "öre", "øre": "øre", "grosz": "grosz|groszy", "agora": "agorot", "jiao": "jiao", "centavo": "centavo|centavos", "satoshi": "satoshi",
}

# Also an ordinary word: counts as money only after digits or a magnitude.
CAREFUL = ("won", "mark", "marks", "p", "c", "dong", "rand", "real", "kip", "lev", "lei", "buck", "bucks", "dm", "le", "nis", "sterling", "all", "top", "try", "cup", "mad", "gel", "pen", "lek", "sos", "mop", "cad", "sit", "crc", "lak", "ron", "nad", "bob", "ang", "eth", "eek", "fen", "ars")
# "won" is a verb: money only from a thousand up.
LARGE = ("won", "mark", "marks")
# "20 pounds" is money near these words, and a weight elsewhere.
SPENDING = (
    "cost", "costs", "costing", "paid", "pay", "pays", "paying", "price", "priced", "worth", "spent", "spend", "spends", "spending", "fined", "fine", "earn",
    "earns", "earned", "salary", "wage", "wages", "bill", "charged", "charge", "sold", "bought", "valued", "budget", "revenue", "profit", "profits", "loss", "losses", "debt", "fee", "fees", "tax", "loan",
    "raised", "won", "donated", "stole", "stolen", "owed", "owes", "saved", "save", "saving", "deposit", "rent", "cash",
)
AMBIGUOUS_POUNDS = ("pound", "pounds")

# The hundredth of a currency, said after the whole: "3 dollars 45 cents", "3 GBP 1 pence".
PARTS = ("cent", "cents", "¢", "c", "pence", "penny", "p", "pennies", "paise", "paisa", "kopecks", "kopeks", "kopeck", "centavos", "centavo", "rappen", "centimes", "centime", "sen", "öre", "øre", "fen", "groszy")
JOINS = ("and",)
MAY_FOLLOW_PART = ("", ".", ",", ";", ":", "!", "?", ")", "]", "more", "each", "per", "a", "for", "in", '"', "”", "’", "'")
