"""The bundled world events: true dates are borne out, plainly false ones contradicted, no other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from verifier.model.finding import Finding, Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier

# Sentences of true dates, and of other matters beside a known event, in many phrasings.
TRUE = (Path(__file__).parent / "texts" / "true_of_world_events.txt").read_text("utf-8")
PUBLISHED = date(2025, 6, 1)

# A sentence, the event's date, and a date that is not the event's.
PAIRS = [
    ("The Berlin Wall fell on {}.", "November 9, 1989", "November 9, 1991"),
    ("The Berlin Wall fell in {}.", "1989", "1991"),
    ("The fall of the Berlin Wall was in {}.", "November 1989", "October 1989"),
    ("Mikhail Gorbachev resigned on {}.", "December 25, 1991", "August 25, 1991"),
    ("The Soviet Union was dissolved in {}.", "December 1991", "December 1990"),
    ("John F. Kennedy was assassinated on {}.", "November 22, 1963", "November 22, 1964"),
    ("President Kennedy was assassinated in {}.", "1963", "1965"),
    ("Mahatma Gandhi was assassinated on {}.", "30 January 1948", "30 January 1947"),
    ("Indira Gandhi was assassinated on {}.", "31 October 1984", "31 October 1985"),
    ("Yitzhak Rabin was assassinated in {}.", "November 1995", "November 1996"),
    ("Anwar Sadat was assassinated on {}.", "October 6, 1981", "October 6, 1982"),
    ("Olof Palme was murdered on {}.", "28 February 1986", "28 February 1988"),
    ("Benazir Bhutto was assassinated on {}.", "27 December 2007", "27 November 2007"),
    ("Shinzo Abe was shot dead on {}.", "8 July 2022", "8 June 2022"),
    ("Archduke Franz Ferdinand was assassinated on {}.", "28 June 1914", "28 July 1914"),
    ("The First World War began in {}.", "1914", "1915"),
    ("World War I ended on {}.", "November 11, 1918", "November 11, 1919"),
    ("The Second World War began on {}.", "September 1, 1939", "September 1, 1940"),
    ("World War II ended in {}.", "1945", "1946"),
    ("Germany invaded Poland on {}.", "1 September 1939", "1 October 1939"),
    ("Germany invaded the Soviet Union on {}.", "June 22, 1941", "June 22, 1942"),
    ("Japan attacked Pearl Harbor on {}.", "December 7, 1941", "December 17, 1941"),
    ("The attack on Pearl Harbor took place in {}.", "December 1941", "December 1942"),
    ("The D-Day landings took place on {}.", "6 June 1944", "6 July 1944"),
    ("Auschwitz was liberated on {}.", "27 January 1945", "27 April 1945"),
    ("The atomic bombing of Hiroshima was on {}.", "August 6, 1945", "August 16, 1945"),
    ("The UN Charter was signed on {}.", "June 26, 1945", "June 26, 1946"),
    ("The Maastricht Treaty was signed in {}.", "1992", "1995"),
    ("The Treaty of Rome was signed on {}.", "25 March 1957", "25 March 1958"),
    ("The People's Republic of China was founded on {}.", "October 1, 1949", "October 1, 1948"),
    ("Germany was reunified on {}.", "3 October 1990", "3 October 1991"),
    ("Hong Kong was handed over to China on {}.", "July 1, 1997", "July 1, 1999"),
    ("Hong Kong returned to China in {}.", "1997", "1998"),
    ("India gained independence from Britain on {}.", "15 August 1947", "15 August 1948"),
    ("India became independent in {}.", "1947", "1950"),
    ("Pakistan gained independence in {}.", "August 1947", "August 1949"),
    ("Ghana gained independence from Britain on {}.", "6 March 1957", "6 March 1960"),
    ("Kenya became independent in {}.", "1963", "1961"),
    ("Nigeria gained independence from Britain in {}.", "1960", "1963"),
    ("Zimbabwe gained independence on {}.", "18 April 1980", "18 April 1982"),
    ("South Sudan became independent on {}.", "9 July 2011", "9 July 2012"),
    ("Kosovo declared independence on {}.", "17 February 2008", "17 February 2009"),
    ("Ukraine declared independence on {}.", "24 August 1991", "24 August 1992"),
    ("Indonesia declared independence on {}.", "17 August 1945", "17 August 1949"),
    ("Israel declared independence in {}.", "May 1948", "May 1947"),
    ("Nelson Mandela was released from prison on {}.", "February 11, 1990", "February 11, 1991"),
    ("The Tiananmen Square massacre took place on {}.", "June 4, 1989", "June 4, 1990"),
    ("Iraq invaded Kuwait on {}.", "August 2, 1990", "August 2, 1991"),
    ("Operation Desert Storm began in {}.", "January 1991", "March 1991"),
    ("Richard Nixon resigned on {}.", "August 9, 1974", "August 9, 1973"),
    ("Saigon fell on {}.", "April 30, 1975", "April 30, 1973"),
    ("The Paris Peace Accords were signed on {}.", "January 27, 1973", "January 27, 1972"),
    ("The Oslo Accords were signed in {}.", "September 1993", "September 1995"),
    ("Russia invaded Ukraine on {}.", "24 February 2022", "24 March 2022"),
    ("Russia's full-scale invasion of Ukraine began in {}.", "February 2022", "February 2021"),
    ("The Chernobyl disaster happened on {}.", "April 26, 1986", "April 26, 1987"),
    ("The Bhopal disaster happened in {}.", "December 1984", "December 1985"),
    ("The Titanic sank on {}.", "15 April 1912", "15 April 1913"),
    ("The Lusitania was sunk in {}.", "May 1915", "May 1916"),
    ("The Lockerbie bombing took place on {}.", "21 December 1988", "21 December 1989"),
    ("MH17 was shot down on {}.", "17 July 2014", "17 July 2015"),
    ("The Oklahoma City bombing was on {}.", "April 19, 1995", "April 19, 1993"),
    ("The Columbine massacre happened in {}.", "April 1999", "April 1998"),
    ("The Manchester Arena bombing took place on {}.", "22 May 2017", "22 May 2016"),
    ("The Madrid train bombings took place on {}.", "11 March 2004", "11 March 2005"),
    ("The Charlie Hebdo attack took place on {}.", "7 January 2015", "7 January 2014"),
    ("The Indian Ocean tsunami struck on {}.", "26 December 2004", "26 December 2005"),
    ("The Kobe earthquake struck on {}.", "January 17, 1995", "January 17, 1996"),
    ("The Great Kanto Earthquake happened in {}.", "September 1923", "September 1925"),
    ("Apollo 11 landed on the Moon on {}.", "July 20, 1969", "July 20, 1970"),
    ("Neil Armstrong walked on the Moon in {}.", "1969", "1968"),
    ("Sputnik was launched on {}.", "October 4, 1957", "October 4, 1958"),
    ("Yuri Gagarin became the first human in space on {}.", "April 12, 1961", "April 12, 1962"),
    ("Valentina Tereshkova became the first woman in space in {}.", "June 1963", "June 1964"),
    ("The Challenger disaster happened on {}.", "January 28, 1986", "January 28, 1987"),
    ("The Kyoto Protocol entered into force on {}.", "16 February 2005", "16 February 2008"),
    ("The WHO declared Covid-19 a pandemic on {}.", "March 11, 2020", "April 11, 2020"),
    ("The Costa Concordia ran aground on {}.", "13 January 2012", "13 January 2013"),
    ("Pope Francis was elected on {}.", "13 March 2013", "13 March 2012"),
    ("Czechoslovakia split in {}.", "January 1993", "January 1995"),
    ("The Turkish republic was proclaimed on {}.", "29 October 1923", "29 October 1933"),
    ("In {}, the Berlin Wall fell.", "1989", "1991"),
    ("On {}, Germany invaded Poland.", "1 September 1939", "1 September 1938"),
    ("In {} India gained independence.", "1947", "1949"),
    ("It was on {} that the Titanic sank.", "15 April 1912", "15 May 1912"),
    ("The first Moon landing took place on {}.", "20 July 1969", "20 July 1971"),
    ("OPEC was founded in {}.", "1960", "1973"),
    ("Batista fled Cuba on {}.", "January 1, 1959", "January 1, 1960"),
    ("Franklin D. Roosevelt died on {}.", "April 12, 1945", "April 12, 1944"),
    ("Jimmy Carter was inaugurated on {}.", "January 20, 1977", "January 20, 1981"),
    ("The Battle of Stalingrad ended in {}.", "February 1943", "February 1944"),
    ("The Nuremberg trials began in {}.", "November 1945", "November 1946"),
    ("The Korean War began on {}.", "June 25, 1950", "June 25, 1951"),
    ("The Korean War ended in {}.", "July 1953", "July 1954"),
    ("The Korean armistice was signed on {}.", "July 27, 1953", "June 27, 1953"),
    ("North Korea invaded South Korea in {}.", "June 1950", "June 1951"),
    ("Ayatollah Khomeini returned to Iran on {}.", "1 February 1979", "1 February 1978"),
    ("The Iran-Iraq War began in {}.", "September 1980", "September 1981"),
    ("The Iran-Iraq War ended in {}.", "August 1988", "August 1990"),
    ("The Iran hostage crisis ended on {}.", "January 20, 1981", "January 20, 1980"),
    (
        "Iranian students seized the US embassy in Tehran on {}.",
        "November 4, 1979",
        "November 4, 1978",
    ),
    (
        "The Wright brothers made their first flight on {}.",
        "December 17, 1903",
        "December 17, 1905",
    ),
    ("Britain voted to leave the European Union in {}.", "June 2016", "June 2015"),
    ("The Brexit referendum was held on {}.", "23 June 2016", "23 June 2017"),
    ("The UK left the EU on {}.", "31 January 2020", "31 January 2019"),
    ("Theresa May triggered Article 50 on {}.", "29 March 2017", "29 March 2018"),
    ("Construction of the Berlin Wall began in {}.", "August 1961", "August 1962"),
    (
        "Martin Luther King delivered his I Have a Dream speech on {}.",
        "August 28, 1963",
        "August 28, 1964",
    ),
    ("Salvador Allende was overthrown on {}.", "September 11, 1973", "September 11, 1974"),
    ("Hosni Mubarak resigned on {}.", "11 February 2011", "11 February 2012"),
    ("Mohamed Morsi was ousted in {}.", "July 2013", "July 2012"),
    ("Suharto resigned in {}.", "May 1998", "May 1997"),
    ("The United States invaded Iraq in {}.", "March 2003", "March 2002"),
    ("Saddam Hussein was captured on {}.", "December 13, 2003", "December 13, 2004"),
    ("Saddam Hussein was executed on {}.", "30 December 2006", "30 December 2007"),
    ("Osama bin Laden was killed on {}.", "May 2, 2011", "May 2, 2012"),
    ("The Six-Day War began on {}.", "June 5, 1967", "June 5, 1968"),
    ("The Camp David Accords were signed in {}.", "September 1978", "September 1979"),
    ("The Good Friday Agreement was signed on {}.", "10 April 1998", "10 April 1997"),
    ("The Cuban Missile Crisis took place in {}.", "October 1962", "October 1961"),
    ("Gough Whitlam was dismissed on {}.", "11 November 1975", "11 November 1974"),
    ("Gamal Abdel Nasser died in {}.", "September 1970", "September 1971"),
    ("Nixon closed the gold window on {}.", "August 15, 1971", "August 15, 1973"),
    ("Sheikh Mujibur Rahman was assassinated on {}.", "15 August 1975", "15 August 1974"),
    ("Kenya joined the United Nations on {}.", "16 December 1963", "16 December 1964"),
    ("Japan was admitted to the UN in {}.", "1956", "1958"),
    ("Croatia joined the EU on {}.", "1 July 2013", "1 July 2014"),
    ("Britain joined the European Economic Community in {}.", "1973", "1975"),
    ("Ten countries joined the European Union in {}.", "May 2004", "May 2003"),
    ("The Yom Kippur War began on {}.", "October 6, 1973", "October 6, 1974"),
    ("Egypt and Syria attacked Israel in {}.", "October 1973", "September 1973"),
    ("Martin Luther King Jr. was assassinated on {}.", "April 4, 1968", "April 14, 1968"),
    ("The Supreme Court ruled in Brown v. Board of Education in {}.", "May 1954", "May 1955"),
    ("The Supreme Court overturned Roe v. Wade on {}.", "June 24, 2022", "June 24, 2021"),
    ("Apollo 13 was launched on {}.", "April 11, 1970", "April 11, 1971"),
    ("Apollo 15 landed on the Moon on {}.", "July 30, 1971", "August 30, 1971"),
    ("The Amsterdam Treaty was signed on {}.", "2 October 1997", "2 October 1999"),
    ("The INF Treaty was signed in {}.", "December 1987", "December 1989"),
    ("The Treaty of Rome entered into force in {}.", "1958", "1962"),
    ("The Maastricht Treaty took effect in {}.", "November 1993", "November 1995"),
    ("The Amsterdam Treaty came into force on {}.", "1 May 1999", "1 May 2001"),
    ("Poland joined NATO in {}.", "1999", "2001"),
    ("Turkey joined NATO on {}.", "18 February 1952", "18 February 1955"),
    ("Sweden became a member of NATO in {}.", "March 2024", "March 2023"),
    ("The last crewed Moon landing took place in {}.", "December 1972", "December 1975"),
    ("John F. Kennedy was elected president in {}.", "November 1960", "November 1961"),
    ("Barack Obama was re-elected president in {}.", "November 2012", "November 2013"),
    ("The Yalta Conference was held in {}.", "February 1945", "March 1945"),
    ("The Helsinki Accords were signed in {}.", "August 1975", "August 1976"),
    ("Reagan and Gorbachev met in Reykjavik in {}.", "October 1986", "October 1987"),
    ("Trump met Putin in Helsinki on {}.", "16 July 2018", "16 June 2018"),
    ("G20 leaders met in London in {}.", "April 2009", "May 2009"),
    ("The UK general election of 1979 was held in {}.", "May 1979", "June 1979"),
    ("The 2021 German federal election was held on {}.", "26 September 2021", "24 September 2021"),
    ("The 2009 Japanese general election was held in {}.", "August 2009", "September 2009"),
    ("The 2022 Australian federal election was held on {}.", "21 May 2022", "18 May 2022"),
    ("The 2015 Canadian federal election was held in {}.", "October 2015", "May 2015"),
]

# Fuzzed with wrong dates these never accuse: the date is that of something else.
BESIDE = [
    "On {}, people gathered to remember the fall of Saigon.",
    "A book about the Chernobyl disaster was published on {}.",
    "On {}, a court ruled on the Lockerbie bombing.",
    "After the fall of the Berlin Wall, elections were held on {}.",
    "Since the fall of the Berlin Wall, on {}, much has changed.",
    "On {}, long after the fall of Saigon, a monument was unveiled.",
    "The report on the Challenger disaster was presented on {}.",
    "The date of the founding of Czechoslovakia was announced on {}.",
    "In a novel, the Berlin Wall fell on {}.",
    "The Berlin Wall did not fall on {}.",
    "Did the Berlin Wall fall on {}?",
    "It is a myth that the Berlin Wall fell on {}.",
    "The paper wrongly said that the Berlin Wall fell on {}.",
    "If the Berlin Wall had fallen on {}, much would be different.",
    "India gained independence and the war ended on {}.",
    "The region declared independence from Ukraine on {}.",
    "It gained independence from Pakistan on {}.",
    "For the United States, the Second World War began on {}.",
    "In Asia, the Second World War began on {}.",
    "The First World War officially ended on {}.",
    "Its first Moon landing took place on {}.",
    "The Nuremberg trials took place on {}.",
    "The Soviet Union invaded Germany on {}.",
    "Ukrainian forces invaded Russia on {}.",
    "The Ukrainian invasion of Russia began on {}.",
    "Finland attacked the Soviet Union on {}.",
    "South Korean troops invaded North Korea on {}.",
    "Iranian forces invaded Iraq on {}.",
    "Kenya joined the UN Security Council on {}.",
    "Indonesia rejoined the United Nations on {}.",
    "Poland's EU accession treaty was signed on {}.",
    "Britain's entry into the Common Market was vetoed on {}.",
    "The Electoral College voted in the 2020 US presidential election on {}.",
    "Lyndon Johnson was elected vice president on {}.",
    "Brown v. Board of Education was argued on {}.",
    "A draft opinion overturning Roe v. Wade was leaked on {}.",
    "Martin Luther King's mother was shot dead on {}.",
    "China's second Moon landing took place on {}.",
    "The draw for the 2018 World Cup took place on {}.",
    "G20 finance ministers met in London on {}.",
    "Former President Nixon visited China on {}.",
]
LATER = ["March 3, 1993", "17 July 2009"]


@pytest.fixture(scope="module")
def verifier() -> Verifier:
    return Verifier()


def _findings(verifier: Verifier, text: str, published: date | None) -> tuple[Finding, ...]:
    return verifier.check(Document("article.txt", text, published=published)).findings


def _verdicts_on(verifier: Verifier, sentence: str, words: str) -> set[Verdict]:
    findings = _findings(verifier, sentence.format(words), PUBLISHED)
    return {
        each.verdict for each in findings if each.claim.text in words or words in each.claim.text
    }


def _accusations(verifier: Verifier, text: str, published: date | None) -> list[str]:
    findings = _findings(verifier, text, published)
    return [each.message for each in findings if each.verdict is Verdict.CONTRADICTED]


@pytest.mark.parametrize(("sentence", "true", "false"), PAIRS)
def test_a_true_date_is_consistent_and_a_false_one_contradicted(
    verifier: Verifier, sentence: str, true: str, false: str
) -> None:
    assert Verdict.CONSISTENT in _verdicts_on(verifier, sentence, true)
    assert Verdict.CONTRADICTED in _verdicts_on(verifier, sentence, false)


@pytest.mark.parametrize("sentence", TRUE.splitlines())
def test_a_true_sentence_is_never_contradicted(verifier: Verifier, sentence: str) -> None:
    assert _accusations(verifier, sentence, PUBLISHED) == []
    assert _accusations(verifier, sentence, None) == []


@pytest.mark.parametrize("day", LATER)
@pytest.mark.parametrize("sentence", BESIDE)
def test_the_date_of_something_else_is_never_contradicted(
    verifier: Verifier, sentence: str, day: str
) -> None:
    assert _accusations(verifier, sentence.format(day), PUBLISHED) == []


def test_a_date_is_of_the_moment_whose_word_it_follows(verifier: Verifier) -> None:
    text = "The Amsterdam Treaty signed in 1997 took effect in May 1999."

    found = [each.verdict for each in _findings(verifier, text, PUBLISHED)]

    assert found == [Verdict.CONSISTENT, Verdict.CONSISTENT]
    assert _accusations(verifier, text.replace("May 1999", "May 2001"), PUBLISHED) != []


def test_what_happened_after_the_article_does_not_accuse_it(verifier: Verifier) -> None:
    text = "Pope Francis was elected on 13 March 2012."

    assert _accusations(verifier, text, date(2012, 6, 1)) == []
    assert _accusations(verifier, text, date(2014, 6, 1)) != []


def test_a_day_between_two_days_of_midnight_is_true_on_both(verifier: Verifier) -> None:
    for day in ("30 June 1997", "1 July 1997"):
        sentence = "Hong Kong was handed over to China on {}."
        assert Verdict.CONSISTENT in _verdicts_on(verifier, sentence, day)
