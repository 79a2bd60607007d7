"""The sources of offices and constants: what they know, what they must not be held against."""

from __future__ import annotations

from datetime import date

import pytest

from verifier.model.finding import Finding, Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier

PUBLISHED = date(2025, 6, 1)


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    return Verifier()


def findings(verifier: Verifier, text: str, words: str = "") -> list[Finding]:
    document = Document("article", text, published=PUBLISHED, published_basis="stated")
    span_from = text.index(words)
    return [
        each
        for each in verifier.check(document).findings
        if each.claim.span.start < span_from + (len(words) or len(text))
        and each.claim.span.end > span_from
    ]


# A sentence with a gap, words that make it true, words that make it false.
PAIRS = [
    ("Barack Obama took office in {}.", "January 2009", "January 2010"),
    ("Barack Obama became president in {}.", "January 2009", "January 2008"),
    ("George W. Bush left office in {}.", "January 2009", "January 2008"),
    ("Barack Obama was inaugurated on {}.", "January 20, 2009", "January 21, 2009"),
    ("Barack Obama left office in {}.", "January 2017", "January 2016"),
    ("Joe Biden became president on {}.", "January 20, 2021", "January 6, 2021"),
    ("Joe Biden became vice president in {}.", "January 2009", "January 2013"),
    ("Donald Trump took office in {}.", "January 2017", "January 2016"),
    ("Donald Trump took office in {}.", "January 2025", "January 2024"),
    ("Kamala Harris became vice president in {}.", "January 2021", "January 2020"),
    ("George W. Bush took office in {}.", "January 2001", "January 2002"),
    ("George H. W. Bush became president in {}.", "January 1989", "January 1992"),
    ("George Bush took office in {}.", "January 1989", "January 1995"),
    ("Bill Clinton took office in {}.", "January 1993", "January 1992"),
    ("Ronald Reagan became president in {}.", "January 1981", "January 1985"),
    ("Richard Nixon left office in {}.", "August 1974", "August 1973"),
    ("Lyndon Johnson became president in {}.", "November 1963", "October 1964"),
    ("Andrew Johnson became president in {}.", "April 1865", "November 1963"),
    ("Franklin D. Roosevelt became president in {}.", "March 1933", "September 1901"),
    ("Theodore Roosevelt became president in {}.", "September 1901", "March 1933"),
    ("Grover Cleveland became president in {}.", "March 1893", "March 1889"),
    ("Abraham Lincoln took office in {}.", "March 1861", "March 1860"),
    ("George Washington was inaugurated on {}.", "April 30, 1789", "April 30, 1788"),
    ("Angela Merkel became chancellor in {}.", "November 2005", "November 2007"),
    ("Angela Merkel left office in {}.", "December 2021", "December 2020"),
    ("Olaf Scholz became chancellor in {}.", "December 2021", "December 2022"),
    ("Tony Blair became prime minister in {}.", "May 1997", "May 1998"),
    ("Gordon Brown became prime minister in {}.", "June 2007", "June 2008"),
    ("Theresa May became prime minister in {}.", "July 2016", "July 2017"),
    ("Liz Truss took office on {}.", "September 6, 2022", "September 6, 2023"),
    ("Emmanuel Macron became president in {}.", "May 2017", "May 2016"),
    ("Xi Jinping became president in {}.", "March 2013", "March 2015"),
    ("Narendra Modi became prime minister in {}.", "May 2014", "May 2016"),
    ("Giorgia Meloni took office in {}.", "October 2022", "October 2021"),
    ("Stephen Harper became prime minister in {}.", "February 2006", "February 2004"),
    ("Vicente Fox became president in {}.", "December 2000", "December 2002"),
    ("Nelson Mandela took office in {}.", "May 1994", "May 1995"),
    ("Shinzo Abe left office in {}.", "September 2020", "September 2018"),
    ("Cyril Ramaphosa became president in {}.", "February 2018", "February 2016"),
    ("Kofi Annan became UN secretary-general in {}.", "January 1997", "January 1999"),
    ("António Guterres became secretary-general in {}.", "January 2017", "January 2018"),
    ("Joachim Gauck became president in {}.", "March 2012", "March 2010"),
    ("Horst Köhler resigned as president in {}.", "May 2010", "May 2009"),
    ("Friedrich Merz became chancellor in {}.", "May 2025", "February 2025"),
    ("Giorgio Napolitano left office in {}.", "January 2015", "January 2013"),
    ("Abdul Kalam became president in {}.", "July 2002", "July 2004"),
    ("Lionel Jospin became prime minister in {}.", "June 1997", "June 1995"),
    ("Michel Barnier became prime minister on {}.", "September 5, 2024", "July 5, 2024"),
    ("Dmitry Medvedev became president in {}.", "May 2008", "May 2012"),
    ("Dmitry Medvedev became prime minister in {}.", "May 2012", "May 2008"),
    ("Wen Jiabao became premier in {}.", "March 2003", "March 2013"),
    ("Jair Bolsonaro became president in {}.", "January 2019", "January 2018"),
    ("Mark Carney became prime minister in {}.", "March 2025", "January 2025"),
    (
        "José Manuel Barroso became European Commission president in {}.",
        "November 2004",
        "May 2004",
    ),
    (
        "Charles Michel became president of the European Council in {}.",
        "December 2019",
        "July 2019",
    ),
    ("A marathon is {}.", "42.195 km", "45 km"),
    ("A marathon is {} long.", "42.195 km", "40 km"),
    ("A marathon is {}.", "26.2 miles", "24 miles"),
    ("Light travels at {} per second.", "about 300,000 km", "about 200,000 km"),
    ("The speed of light is {}.", "299,792 km/s", "250,000 km/s"),
    ("Absolute zero is {}.", "-273.15 °C", "-263.15 °C"),
    ("Water freezes at {}.", "32 degrees Fahrenheit", "10 °C"),
    ("The height of Mount Everest is {}.", "8,848.86 metres", "8,200 metres"),
    ("The circumference of the Earth is {}.", "40,075 km", "35,000 km"),
    ("The distance from the Earth to the Moon is {}.", "about 384,000 km", "about 500,000 km"),
    ("A barrel of oil contains {}.", "159 litres", "200 litres"),
    ("A troy ounce is equal to {}.", "31.1 grams", "40 grams"),
    ("Water boils at {}.", "100 °C", "90 °C"),
    ("The boiling point of water is {}.", "212 °F", "200 °F"),
    ("The acceleration of gravity is {}.", "9.8 m/s²", "8.9 m/s²"),
    ("The speed of sound is {}.", "about 1,235 km/h", "about 1,500 km/h"),
    ("Normal body temperature is {}.", "98.6 °F", "95 °F"),
    ("The height of K2 is {}.", "8,611 metres", "8,311 metres"),
    ("An acre equals {}.", "4,047 square metres", "5,000 square metres"),
    ("A hectare is equal to {}.", "10,000 square metres", "1,000 square metres"),
    ("One US gallon equals {}.", "3.785 litres", "4.546 litres"),
    ("An imperial gallon equals {}.", "4.546 litres", "3.785 litres"),
    ("One stone equals {}.", "14 pounds", "12 pounds"),
    ("A nautical mile is {}.", "6,076 feet", "5,280 feet"),
    ("A barrel of oil is {}.", "42 gallons", "55 gallons"),
    ("The UN has {}.", "193 member states", "203 member states"),
    ("The European Union has {}.", "27 member states", "28 member states"),
    ("The US Senate has {}.", "100 members", "120 members"),
    ("The US House of Representatives has {}.", "435 seats", "450 seats"),
]


@pytest.mark.parametrize(("sentence", "right", "wrong"), PAIRS)
def test_what_is_right_is_consistent_and_what_is_plainly_wrong_contradicted(
    verifier: Verifier, sentence: str, right: str, wrong: str
) -> None:
    for words, verdict in ((right, Verdict.CONSISTENT), (wrong, Verdict.CONTRADICTED)):
        found = findings(verifier, sentence.format(words), words)
        assert {each.verdict for each in found} == {verdict}


# True sentences, and names of somebody or something else.
NEVER = [
    # another office of the same person
    "Barack Obama took office as a U.S. senator in January 2005.",
    "Barack Obama became president of the Harvard Law Review in February 1990.",
    "Joe Biden took office as a senator in January 1973.",
    "George W. Bush took office as governor in January 1995.",
    "Woodrow Wilson became president of Princeton University in 1902.",
    "Dwight Eisenhower became president of Columbia University in 1948.",
    "Boris Johnson became foreign secretary in July 2016.",
    "Gordon Brown became chancellor of the exchequer in May 1997.",
    "Rishi Sunak took office as chancellor of the exchequer in February 2020.",
    "David Cameron became foreign secretary in November 2023.",
    "Vladimir Putin became prime minister in August 1999.",
    "Jacques Chirac became prime minister in 1974.",
    "Cyril Ramaphosa became deputy president in May 2014.",
    "Tony Blair left office as Labour leader in June 2007.",
    "Hu Jintao left office as general secretary in November 2012.",
    "Romano Prodi became president of the European Commission in September 1999.",
    "António Guterres became prime minister of Portugal in October 1995.",
    "Kofi Annan became UN envoy for Syria in February 2012.",
    "Jacques Chirac left office in May 1988.",
    "Romano Prodi left office in November 2004.",
    "Carlo Azeglio Ciampi left office in May 2006.",
    "Mario Draghi became president of the European Central Bank in November 2011.",
    "Roman Herzog became president of the Federal Constitutional Court in 1987.",
    "Giorgio Napolitano became president of the Chamber of Deputies in June 1992.",
    "António Costa became prime minister of Portugal in November 2015.",
    "Donald Tusk became prime minister of Poland in December 2023.",
    "Claudia Sheinbaum took office as mayor of Mexico City in December 2018.",
    "Li Keqiang became vice premier in March 2008.",
    "Vladimir Putin became acting president on 31 December 1999.",
    "Michel Temer became president in May 2016.",
    "Viktor Chernomyrdin became acting prime minister in August 1998.",
    # a second time
    "Ursula von der Leyen took office as Commission president for a second term in December 2024.",
    "Sébastien Lecornu became prime minister again in October 2025.",
    "Barack Obama was inaugurated for a second time on January 21, 2013.",
    "Franklin D. Roosevelt was inaugurated for a fourth time in January 1945.",
    "Shinzo Abe left office in September 2020.",
    "Kevin Rudd returned as prime minister in June 2013.",
    "Lula da Silva became president for the third time on January 1, 2023.",
    "Trump became president for the second time on January 20, 2025.",
    "Merkel was sworn in for a fourth term on March 14, 2018.",
    # a namesake
    "Boris Johnson took office in July 2019.",
    "Ron Johnson took office as a senator in January 2011.",
    "Eleanor Roosevelt became first lady in March 1933.",
    "George P. Bush took office as Texas land commissioner in January 2015.",
    "Hillary Clinton took office as secretary of state in January 2009.",
    "Robert Kennedy became attorney general in January 1961.",
    "Harold Wilson became prime minister in October 1964.",
    "King Abdullah became king in February 1999.",
    "Takeo Fukuda became prime minister in December 1976.",
    "Michael Howard became Conservative leader in November 2003.",
    # something else happened, or nothing did
    "In 2004, before Obama became president, he gave a speech in Boston.",
    "Barack Obama became president-elect in November 2008.",
    "Barack Obama's inauguration drew 1.8 million people in January 2013.",
    "Obama left the White House on Friday for a trip to Asia in April 2014.",
    "Obama did not take office in January 2008.",
    "If Obama became president in 2008, he would close the camp.",
    "On March 4, 2025, six weeks after Trump took office, he spoke to Congress.",
    "On April 29, 2017, 100 days after Trump took office, he held a rally.",
    "Trump took office after Biden left office.",
    "The USS George H.W. Bush was commissioned in January 2009.",
    # another measure
    "A half marathon is 21.1 km.",
    "The first marathon, in 1896, was about 40 km long.",
    "He dropped out of the marathon after 30 km.",
    "She led the marathon by 35 km.",
    "In water, light travels at about 225,000 km per second.",
    "The gas was cooled to 0.001 degrees above absolute zero.",
    "Sea water freezes at about -2 °C.",
    "The distance between the Earth and Mars is 225 million km on average.",
    "The diameter of the Earth's core is about 7,000 km.",
    "One pound equals 1.27 dollars.",
    "In the metric system a pound equals 500 grams.",
    "Everest base camp stands at 5,364 metres.",
    "Everest stands 20 km away.",
    "K2 is 1,300 km from Everest.",
    "The south summit of Mount Everest is 8,749 metres high.",
    "The Challenger Deep is 11 km long and 1.6 km wide.",
    "On the Everest summit water boils at 71 °C.",
    "The acceleration due to gravity on the Moon is 1.62 m/s².",
    "The speed of sound in water is 1,480 metres per second.",
    "The jet flew at twice the speed of sound, 2,450 km/h.",
    "The coin holds one troy ounce of gold and weighs 33.93 grams.",
    "A barrel of oil yields about 19 gallons of gasoline.",
    "A wine barrel holds 225 litres.",
    "The exclusion zone is a nautical mile, 3 km at its widest.",
    "A patient's body temperature was 39 °C.",
    "The normal body temperature of a dog is 38.5 °C.",
    "The height of Mount Everest changes by 4 millimetres a year.",
    "Light travels slower in glass, at about 200,000 km per second.",
    "The 1904 Olympic marathon was 40 km long.",
    "The marathon is 70 km away from the capital.",
    # some of them, or others
    "The UN Human Rights Council has 47 member states.",
    "The African Union has 55 member states.",
    "At least 10 EU member states objected.",
    "NATO has 32 members, 23 of them EU member states.",
    "The EU had 28 member states until Britain left.",
    "In 2003 the EU had 15 member states.",
    "In April 2004 the EU had 15 member states.",
    "In June 2004 the EU had 25 member states.",
    "In 2013 the EU had 27 member states.",
    "The Senate has 25 women members.",
    "The Texas Senate has 31 members.",
    "The Canadian House of Commons has 338 seats.",
    "The US House has 220 Republican members.",
]


@pytest.mark.parametrize("sentence", NEVER)
def test_a_true_sentence_of_something_else_is_never_contradicted(
    verifier: Verifier, sentence: str
) -> None:
    accused = [
        each.message
        for each in findings(verifier, sentence)
        if each.verdict is Verdict.CONTRADICTED
    ]
    assert accused == []


def test_the_unit_in_a_name_is_no_figure_of_it(verifier: Verifier) -> None:
    one, told = findings(verifier, "One mile equals 5,280 feet.")
    assert one.verdict is Verdict.UNVERIFIED
    assert told.verdict is Verdict.CONSISTENT
    assert told.message == "length-of-a-mile is 5,280 ft, exactly as told"
