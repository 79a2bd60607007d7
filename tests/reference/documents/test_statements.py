"""Reference documents: what they state plainly is a fact; what anybody says in them never is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.model.errors import InputError
from verifier.pipeline import Verifier, understanding

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.model.understanding import TableReading


def read(folder: Path, text: str, name: str = "factsheet.txt") -> TableReading:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    (table,) = understanding(str(file)).tables
    return table


# sentence: whose, what, when, how much
PLAIN = [
    (
        "The unemployment rate in France was 7.3 % in 2023.",
        "France",
        "unemployment rate",
        "2023",
        "7.3 %",
    ),
    (
        "In 2020, Germany's population was 83.2 million.",
        "Germany",
        "population",
        "2020",
        "83,200,000",
    ),
    ("France had 67.4 million inhabitants in 2020.", "France", "inhabitants", "2020", "67,400,000"),
    (
        "German GDP was $3.8 trillion in 2020, down from $3.9 trillion in 2019.",
        "Germany",
        "GDP",
        "2020",
        "3,800,000,000,000 $",
    ),
    (
        "The population of Berlin was 3,645,000 in 2019.",
        "Berlin",
        "population",
        "2019",
        "3,645,000",
    ),
    (
        "There were 16,832 contractors in Afghanistan in April 2021.",
        "Afghanistan",
        "contractors",
        "2021-04",
        "16,832",
    ),
    (
        "Inflation in Spain stood at 3.1 % in December 2023.",
        "Spain",
        "inflation",
        "2023-12",
        "3.1 %",
    ),
    ("Italy's public debt reached 155 % of GDP in 2020.", "Italy", "public debt", "2020", "155 %"),
    ("The area of Norway is 385,207 km2.", "Norway", "area", "", "385,207 km2"),
]


@pytest.mark.parametrize(("text", "whose", "what", "when", "value"), PLAIN)
def test_a_plain_statement_is_a_fact(
    tmp_path: Path, text: str, whose: str, what: str, when: str, value: str
) -> None:
    (fact,) = read(tmp_path, text).facts
    assert (fact.whose, fact.what, str(fact.valid or "")) == (whose, what, when)
    assert fact.quantity is not None
    assert fact.quantity.shown == value
    assert text in fact.provenance.locator


NO_EVIDENCE = [
    ("The minister said unemployment in France was 9 % in 2022.", "speech"),
    ("“Inflation in Spain was 5 % in 2021,” she said.", "speech"),
    ("Unemployment in France was 9 % in 2022, the minister said.", "speech"),
    ("According to critics, unemployment in France was 9 % in 2022.", "According"),
    ("Unemployment in France was allegedly 9 % in 2022.", "allegedly"),
    ("It is disputed that the population of Berlin was 4,000,000 in 2019.", "disputed"),
    ("The population of Berlin was not 4,000,000 in 2019.", "denied"),
    ("The population of Berlin will be 4,000,000 in 2030.", "foretold"),
    ("The population of Berlin was estimated at 4,000,000 in 2019.", "estimated"),
    ("Was inflation in Spain 5 % in 2021?", ""),
    ("About 60 % of adults smoked in 2019.", "hedged"),
    ("The population of Berlin was about 3.6 million in 2019.", "hedged"),
    ("More than 16,000 nurses worked in Norland in 2021.", "hedged"),
    ("It was 5 % in 2020.", "not named"),
    ("The rate in France was 5 % in 2020.", "not named"),
    ("The hospital had 400 beds in 2020.", "not named"),
    ("Unemployment among women in France was 8 % in 2020.", "not named"),
    ("The United Kingdom had 30,000 nurses in 2021 without a degree.", "without"),
    ("The gap between France and Spain was 5 % in 2020.", ""),
    ("The treaty was signed on 3 May 1999.", "which event is meant"),
    ("The war lasted from 1939 to 1945.", "more than when"),
    ("The bridge was opened in June 2001, before the tunnel was.", "more than when"),
    ("The Orrin Accord was not signed on 3 May 1999.", "denied"),
    ("The Orrin Accord will be signed on 3 May 2099.", "foretold"),
    ("The Orrin Accord was reportedly signed on 3 May 1999.", "reportedly"),
    ("The minister said the Orrin Accord was signed on 3 May 1999.", "speech"),
    ("According to a viral post, the Orrin Accord was signed on 3 May 1999.", "According"),
    ("The claim: the Orrin Accord was signed on 3 May 1999.", "claim"),
    ("A post read:\nThe Orrin Accord was signed on 3 May 1999.", "introduces"),
    ("The Orrin Accord was signed on 3 May 1999. That is not true.", "rejects"),
    ("The Orrin Accord was signed on 3 May 1999. In fact, it was in June.", "rejects"),
    ("The Orrin Accord was signed on 3 May 1999. The claim is false.", "rejects"),
    ('"It is old. The Orrin Accord was signed on 3 May 1999. It held."', "speech"),
    ("The Orrin Accord was signed by 3 May 1999.", "more than when"),
    ("The Orrin Accord was signed before 3 May 1999.", "more than when"),
    ("The Kalb War began in 1939 and ended in 1945.", "more than when"),
    ("It was signed on 3 May 1999.", "which event is meant"),
]


# sentences: event, moment, when
DATED = [
    ("The Orrin Accord was signed on 28 May 1919.", "Orrin Accord", "signed", "1919-05-28"),
    ("The Orrin Accord came into force in 1920.", "Orrin Accord", "in-force", "1920"),
    (
        "On 5 May 1921, the Battle of Lorn Bridge began.",
        "Battle of Lorn Bridge",
        "event-start",
        "1921-05-05",
    ),
    ("The Kalb War ended on 9 May 1921.", "Kalb War", "event-end", "1921-05-09"),
    ("The Siege of Anwick took place in March 1644.", "Siege of Anwick", "event-date", "1644-03"),
    (
        "Norland and Suland made the Treaty of Brell. The treaty was signed on 3 May 1999.",
        "Treaty of Brell",
        "signed",
        "1999-05-03",
    ),
    (
        "The Kalb War ended on 9 May 1921. The Orrin Pact was not kept.",
        "Kalb War",
        "event-end",
        "1921-05-09",
    ),
]


@pytest.mark.parametrize(("text", "event", "moment", "when"), DATED)
def test_when_an_event_happened_is_a_fact_where_nothing_else_is_said(
    tmp_path: Path, text: str, event: str, moment: str, when: str
) -> None:
    (fact,) = read(tmp_path, text).facts
    assert (fact.whose, fact.measure, str(fact.when)) == (event, moment, when)


def test_a_pointer_to_one_of_two_names_dates_neither(tmp_path: Path) -> None:
    text = (
        "The Treaty of Brell and the Treaty of Dunn ended it. The treaty was signed on 3 May 1999."
    )
    assert read(tmp_path, text).facts == ()


@pytest.mark.parametrize(("text", "why"), NO_EVIDENCE)
def test_what_is_not_the_documents_plain_word_is_no_evidence(
    tmp_path: Path, text: str, why: str
) -> None:
    table = read(tmp_path, text)
    assert table.facts == ()
    assert table.problems
    assert any(why in each for each in table.left_out), table.left_out


def test_a_document_without_a_plain_figure_is_no_source(tmp_path: Path) -> None:
    file = tmp_path / "speech.txt"
    file.write_text("The minister said unemployment in France was 9 % in 2022.")
    with pytest.raises(InputError, match="states no figure and no date plainly"):
        Verifier((), [str(file)])


def test_the_file_beside_a_document_says_who_published_it_and_when(tmp_path: Path) -> None:
    (tmp_path / "factsheet.txt.yaml").write_text(
        "publisher: Statistics Norland\npublished: 2024-02-01"
    )
    (fact,) = read(tmp_path, "The population of Berlin was 3,645,000 in 2019.").facts
    assert fact.provenance.publisher == "Statistics Norland"
    assert str(fact.known_from) == "2024-02-01"


PAGE = """<html><head><title>Norland in figures</title>
<meta property="og:site_name" content="Statistics Norland">
<meta property="article:published_time" content="2024-02-01T09:00:00Z"></head><body>
<nav><p>The population of Menuland was 5,000 in 2023.</p></nav>
<p>The unemployment rate in <b>Norland</b> was 7.3 % in 2023.</p>
<blockquote><p>The unemployment rate in Norland was 12 % in 2023.</p></blockquote>
<p>The minister replied: <q>the population of Norland was 9,000,000 in 2023</q>.</p>
<script>document.write("The population of Norland was 1 in 2023.")</script>
</body></html>"""


def test_of_a_page_the_text_counts_and_not_what_surrounds_or_is_quoted(tmp_path: Path) -> None:
    (fact,) = read(tmp_path, PAGE, "page.html").facts
    assert (fact.whose, fact.what) == ("Norland", "unemployment rate")
    assert fact.quantity is not None
    assert fact.quantity.shown == "7.3 %"
    assert fact.provenance.publisher == "Statistics Norland"
    assert str(fact.known_from) == "2024-02-01"


def test_quotations_and_code_of_markdown_are_nobodys_word(tmp_path: Path) -> None:
    text = "# Norland\n\n> The population of Norland was 9 in 2023.\n\n"
    text += "```\nThe area of X is 5 km2.\n```\n"
    (fact,) = read(
        tmp_path, f"{text}\nThe **area** of Norway is 385,207 km2.\n", "norland.md"
    ).facts
    assert (fact.whose, fact.provenance.row) == ("Norway", 9)


def pdf(*lines: str) -> bytes:
    """Return a PDF of one page with lines of text."""
    shown = "".join(f"({line}) Tj 0 -20 Td " for line in lines)
    stream = f"BT /F1 12 Tf 50 700 Td {shown}ET".encode("latin-1")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
            b"/Resources<</Font<</F1 5 0 R>>>>>>"
        ),
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    content, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj%s endobj\n" % (number, each)
    start = len(content)
    content += b"xref\n0 6\n0000000000 65535 f \n"
    content += b"".join(b"%010d 00000 n \n" % place for place in places)
    return content + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start


def test_a_pdf_is_a_document_and_its_facts_name_the_page(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(
        pdf("The unemployment rate in Norland", "was 7.3 % in 2023.", "Critics say 9 %.")
    )
    (table,) = understanding(str(file)).tables
    (fact,) = table.facts
    assert (fact.whose, fact.what, str(fact.valid)) == ("Norland", "unemployment rate", "2023")
    assert fact.provenance.locator.startswith("page 1:")


@pytest.mark.parametrize("content", [b"%PDF-1.4 and nothing", b"%PDF-", pdf()])
def test_a_broken_or_empty_pdf_is_refused_with_its_path(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(content)
    with pytest.raises(InputError) as raised:
        understanding(str(file))
    assert raised.value.problems[0].path == str(file)
