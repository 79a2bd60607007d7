"""Prior fact-checks are shown with the publisher's own rating and never decide anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.reference.connectors.conftest import CODES, TODAY, Reply, cells, reply
from verifier.model.errors import InputError
from verifier.model.finding import Verdict
from verifier.model.text import Document
from verifier.pipeline import Verifier
from verifier.reference.connectors import snapshot
from verifier.reference.connectors.factcheck import FactCheck
from verifier.reference.connectors.harvest import Request

if TYPE_CHECKING:
    from pathlib import Path

    from tests.reference.connectors.conftest import Ask, Look, Web
    from verifier.reference.connectors.session import Session

KEY = {"GOOGLE_FACT_CHECK_API_KEY": "abcdef-abcdef"}
TEXT = "Kenya has 47 million mobile phones."


def review(url: str = "https://checks.example.org/phones", **more: str) -> dict[str, Any]:
    base = {
        "publisher": {"name": "Example Checks", "site": "checks.example.org"},
        "url": url,
        "reviewDate": "2020-03-31T00:00:00Z",
        "textualRating": "Incorrect.  There are\nmore.",
        "languageCode": "en",
    }
    return base | more


def claim(*reviews: dict[str, Any], text: str = TEXT) -> dict[str, Any]:
    return {
        "text": text, "claimant": "a minister", "claimDate": "2020-03-27T00:00:00Z",
        "claimReview": list(reviews),
    }  # fmt: skip


def test_a_review_is_a_row_with_its_rating_and_its_address(web: Web, ask: Ask) -> None:
    web.answer("/claims:search", reply({"claims": [claim(review())]}))
    harvest = ask(FactCheck, "phones", KEY)
    columns = ("subject", "kind", "value", "valid_from", "locator", "note")
    assert cells(harvest, *columns) == [
        (TEXT, "text", "", "2020-03-27", "https://checks.example.org/phones",
         "Example Checks: Incorrect. There are more. (said by a minister)"),
    ]  # fmt: skip
    assert str(harvest.statements[0].known_from) == "2020-03-31"
    assert harvest.wordings == ()
    assert not harvest.whole
    assert "decide nothing" in harvest.notes[0]


def test_all_pages_are_read_up_to_a_bound(web: Web, ask: Ask) -> None:
    def page(query: dict[str, str], _path: str) -> Reply:
        number = int(query.get("pageToken", "0"))
        claims = [claim(review(f"https://c.example.org/{number}-{each}")) for each in range(50)]
        return reply({"claims": claims, "nextPageToken": str(number + 1)})

    web.answer("/claims:search", page)
    assert len(ask(FactCheck, "phones", KEY).statements) == 200
    assert len(web.asked) == 4


def test_one_review_of_two_claims_is_two_rows(web: Web, ask: Ask) -> None:
    two = [claim(review()), claim(review(), text="Kenya has more phones than people.")]
    web.answer("/claims:search", reply({"claims": [*two, two[0]]}))
    found = [each for (each,) in cells(ask(FactCheck, "phones", KEY), "subject")]
    assert found == [TEXT, "Kenya has more phones than people."]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "", "data:text/html,x", "file:///etc/passwd", "//no.scheme"]
)
def test_an_address_that_is_none_is_no_review(web: Web, ask: Ask, url: str) -> None:
    web.answer("/claims:search", reply({"claims": [claim(review(url), review())]}))
    found = cells(ask(FactCheck, "phones", KEY), "locator")
    assert found == [("https://checks.example.org/phones",)]


@pytest.mark.parametrize(
    ("content", "status", "message"),
    [
        ({}, 200, "knows no fact-check"),
        ({"claims": []}, 200, "knows no fact-check"),
        ({"claims": [claim()]}, 200, "knows no fact-check"),
        ({"claims": "x"}, 200, "unknown shape"),
        ({"error": {"message": "no such key: abcdef-abcdef"}}, 400, r"no such key: \*\*\*"),
        ({"error": {"code": 403, "message": "Quota"}}, 200, "Quota"),
    ],
)  # fmt: skip
def test_nothing_found_and_errors_are_told(
    web: Web, ask: Ask, content: object, status: int, message: str
) -> None:
    web.answer("/claims:search", reply(content, status=status))
    with pytest.raises(InputError, match=message):
        ask(FactCheck, "phones", KEY)


def test_search_shows_who_said_what_of_it(web: Web, look: Look) -> None:
    found = claim(review(), review("https://b.example.org"))
    web.answer("/claims:search", reply({"claims": [found]}))
    first, second = look(FactCheck, "phones", environment=KEY)
    assert (first.title, first.about, first.updated) == (
        TEXT, "Example Checks: Incorrect.  There are\nmore.", "2020-03-31",
    )  # fmt: skip
    assert second.page == "https://b.example.org"


def test_a_prior_fact_check_gives_no_verdict(web: Web, session: Session, tmp_path: Path) -> None:
    web.answer("/claims:search", reply({"claims": [claim(review())]}))
    connector = FactCheck(session, KEY | {"VERIFIER_FACTCHECK_URL": web.address})
    request = Request("phones", place_code=CODES.get)
    snapshot.create(tmp_path / "checks", connector, request, connector.harvest(request))
    verifier = Verifier([tmp_path], [])
    for text in (TEXT, "Kenya has 12 million mobile phones.", "In 2020, Kenya said: " + TEXT):
        checked = verifier.check(Document("a.txt", text, published=TODAY))
        assert {each.verdict for each in checked.findings} == {Verdict.UNVERIFIED}
        shown = [remark for each in checked.findings for remark in each.remarks]
        assert any(
            "Example Checks: Incorrect." in each and "https://checks.example.org/phones" in each
            for each in shown
        )


OTHERS = [
    "Kenya has 47 million people.",
    "Uganda sold 12 million mobile phones.",
    "Mobile phones are sold everywhere; 47 million people have one.",
    "Of the 47 million, most live in Kenya.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_a_sentence_of_something_else_shows_no_fact_check(
    web: Web, session: Session, tmp_path: Path, text: str
) -> None:
    web.answer("/claims:search", reply({"claims": [claim(review())]}))
    connector = FactCheck(session, KEY | {"VERIFIER_FACTCHECK_URL": web.address})
    request = Request("phones", place_code=CODES.get)
    snapshot.create(tmp_path / "checks", connector, request, connector.harvest(request))
    checked = Verifier([tmp_path], []).check(Document("a.txt", text, published=TODAY))
    remarks = [remark for each in checked.findings for remark in each.remarks]
    assert not [each for each in remarks if each.startswith("checked before")]


def test_a_hit_says_what_adds_it(web: Web, look: Look) -> None:
    web.answer("/claims:search", reply({"claims": [claim(review())]}))
    (hit,) = look(FactCheck, "phones in Kenya", 10, KEY)
    assert (hit.spec, hit.title) == ("factcheck:phones in Kenya", TEXT)
