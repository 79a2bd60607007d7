"""Regions and groupings that statistics are given for: their codes, their names, their members.

They are no countries, and an article is not searched for them as it is for countries: "Europe" is
in "Eastern Europe", and the OECD and the UN speak more often than they are counted. Their names
are aliases where a source has figures of them.

Sources: World Bank, aggregates of the World Development Indicators
(https://api.worldbank.org/v2/country); UN Statistics Division, standard M49, names as in Unicode
CLDR; for members the page beside them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Member:
    """A member's code, and the days from and until (not including) which it is one."""

    code: str
    since: str
    until: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Names of a group, the usual one first; members only where ``source`` confirms them."""

    names: tuple[str, ...]
    members: tuple[Member, ...] = ()
    source: str = ""


def _members(table: str) -> tuple[Member, ...]:
    """Read lines of a day and the codes that joined on it; "CODE<day" left on that day."""
    found = []
    for line in table.split("\n"):
        since, *codes = line.split()
        found += [Member(code.partition("<")[0], since, code.partition("<")[2]) for code in codes]
    return tuple(found)


_EU = """\
1958-01-01 BEL DEU FRA ITA LUX NLD
1973-01-01 DNK IRL GBR<2020-02-01
1981-01-01 GRC
1986-01-01 ESP PRT
1995-01-01 AUT FIN SWE
2004-05-01 CYP CZE EST HUN LTU LVA MLT POL SVK SVN
2007-01-01 BGR ROU
2013-07-01 HRV"""
_EURO = """\
1999-01-01 AUT BEL DEU ESP FIN FRA IRL ITA LUX NLD PRT
2001-01-01 GRC
2007-01-01 SVN
2008-01-01 CYP MLT
2009-01-01 SVK
2011-01-01 EST
2014-01-01 LVA
2015-01-01 LTU
2023-01-01 HRV
2026-01-01 BGR"""
_ASEAN = """\
1967-08-08 IDN MYS PHL SGP THA
1984-01-07 BRN
1995-07-28 VNM
1997-07-23 LAO MMR
1999-04-30 KHM
2025-10-26 TLS"""
_G20 = "2020-01-01 ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN KOR MEX RUS SAU ZAF TUR GBR USA"

# Codes under which statistical offices and collections keep groups that have a code here: of the
# European Union as it is now, of the euro area as it was at the time.
OF_OFFICES = {"EU27_2020": "EUU", "OWID_EU27": "EUU", "EA": "EMU", "OWID_WRL": "WLD"}

GROUPS: dict[str, Group] = {
    "EUU": Group(
        ("European Union", "EU"),
        _members(_EU),
        "European Union, countries by year of entry, "
        "https://europa.eu/european-union/about-eu/countries_en",
    ),
    "EMU": Group(
        ("euro area", "eurozone", "euro zone"),
        _members(_EURO),
        "European Commission, EU countries and the euro, "
        "https://economy-finance.ec.europa.eu/euro/eu-countries-and-euro_en; for Bulgaria the "
        "Council's decision of 8 July 2025",
    ),
    "ASEAN": Group(
        ("ASEAN", "Association of Southeast Asian Nations", "ASEAN countries"),
        _members(_ASEAN),
        "ASEAN Secretariat, https://asean.org/about-us; declaration of 26 October 2025",
    ),
    "G7": Group(("G7", "Group of Seven", "G7 countries")),
    "G20": Group(
        ("G20", "Group of Twenty", "G20 countries"),
        _members(_G20),
        "Department of Foreign Affairs and Trade of Australia, the G20, as of 2020, "
        "https://www.dfat.gov.au/trade/organisations/g20; its members that are countries",
    ),
    # World Bank
    "AFE": Group(("Africa Eastern and Southern",)),
    "AFW": Group(("Africa Western and Central",)),
    "ARB": Group(("Arab World",)),
    "CEB": Group(("Central Europe and the Baltics",)),
    "CSS": Group(("Caribbean small states",)),
    "EAS": Group(("East Asia and Pacific", "East Asia and the Pacific")),
    "ECS": Group(("Europe and Central Asia",)),
    "HIC": Group(("high income", "high-income countries", "high income countries")),
    "LCN": Group(("Latin America and Caribbean", "Latin America and the Caribbean")),
    "LDC": Group(("least developed countries", "least developed countries: UN classification")),
    "LIC": Group(("low income", "low-income countries", "low income countries")),
    "LMC": Group(("lower middle income", "lower-middle-income countries")),
    "LMY": Group(("low and middle income", "low- and middle-income countries")),
    "LTE": Group(("late-demographic dividend",)),
    "MEA": Group(("Middle East and North Africa",)),
    "MIC": Group(("middle income", "middle-income countries")),
    "NAC": Group(("North America",)),
    "OED": Group(("OECD members", "OECD", "OECD countries")),
    "OSS": Group(("other small states",)),
    "PRE": Group(("pre-demographic dividend",)),
    "PSS": Group(("Pacific island small states",)),
    "PST": Group(("post-demographic dividend",)),
    "SAS": Group(("South Asia",)),
    "SSF": Group(("Sub-Saharan Africa",)),
    "SST": Group(("small states",)),
    "UMC": Group(("upper middle income", "upper-middle-income countries")),
    # UN M49; of its codes, 202 (Sub-Saharan Africa) and 001 (world) are named otherwise already.
    "002": Group(("Africa",)),
    "005": Group(("South America",)),
    "009": Group(("Oceania",)),
    "011": Group(("Western Africa", "West Africa")),
    "013": Group(("Central America",)),
    "014": Group(("Eastern Africa", "East Africa")),
    "015": Group(("Northern Africa", "North Africa")),
    "017": Group(("Middle Africa", "Central Africa")),
    "018": Group(("Southern Africa",)),
    "019": Group(("Americas", "the Americas")),
    "021": Group(("Northern America",)),
    "029": Group(("Caribbean", "the Caribbean")),
    "030": Group(("Eastern Asia", "East Asia")),
    "034": Group(("Southern Asia",)),
    "035": Group(("Southeast Asia", "South-eastern Asia", "South-East Asia")),
    "039": Group(("Southern Europe",)),
    "053": Group(("Australasia", "Australia and New Zealand")),
    "054": Group(("Melanesia",)),
    "061": Group(("Polynesia",)),
    "142": Group(("Asia",)),
    "143": Group(("Central Asia",)),
    "145": Group(("Western Asia",)),
    "150": Group(("Europe",)),
    "151": Group(("Eastern Europe",)),
    "154": Group(("Northern Europe",)),
    "155": Group(("Western Europe",)),
}
