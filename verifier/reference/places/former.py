"""Countries that are no more, and names that countries no longer bear, with their years.

A state that ended is a place of its own with the code that it had: a figure of the USSR is none of
Russia. A name that was changed leads to the country as it is now; until when it was the name, in
ISO 3166, says its row.

Source: ISO 3166-3:2020 (withdrawn codes, the day or year of their withdrawal, and what followed).
The names by which they are known stand with all others in ``language/en/places``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Former:
    """A withdrawn code, its name, the day, month or year it was withdrawn, and what followed.

    ``now`` is the code of the one country that only changed its name; it is empty for a state that
    ended, which its ``successors`` followed (those alone that ISO 3166-3 names).
    """

    code: str
    name: str
    withdrawn: str
    now: str = ""
    successors: tuple[str, ...] = ()


FORMER = (
    Former("AFI", "French Afars and Issas", "1977", now="DJI"),
    Former("ANT", "Netherlands Antilles", "2010-12-15", successors=("BES", "CUW", "SXM")),
    Former("BUR", "Burma", "1989-12-05", now="MMR"),
    Former("BYS", "Byelorussian SSR", "1992-06-15", now="BLR"),
    Former("CSK", "Czechoslovakia", "1993-06-15", successors=("CZE", "SVK")),
    Former("DDR", "German Democratic Republic", "1990-10-30", successors=("DEU",)),
    Former("DHY", "Dahomey", "1977", now="BEN"),
    Former("GEL", "Gilbert and Ellice Islands", "1979", successors=("KIR", "TUV")),
    Former("HVO", "Upper Volta", "1984", now="BFA"),
    Former("NHB", "New Hebrides", "1980", now="VUT"),
    Former(
        "PCI", "Pacific Islands (Trust Territory)", "1986", successors=("FSM", "MHL", "MNP", "PLW")
    ),
    Former("RHO", "Southern Rhodesia", "1980", now="ZWE"),
    Former("SCG", "Serbia and Montenegro", "2006-09-26", successors=("MNE", "SRB")),
    Former("SUN", "USSR", "1992-08-30"),
    Former("TMP", "East Timor", "2002-05-20", now="TLS"),
    Former("VDR", "Democratic Republic of Viet-Nam", "1977", successors=("VNM",)),
    Former("YMD", "Democratic Yemen", "1990-08-14", successors=("YEM",)),
    Former("YUG", "Yugoslavia", "2003-07-23", successors=("SCG",)),
    Former("ZAR", "Zaire", "1997-07-14", now="COD"),
)
