"""Google Fact Check Tools: what fact-checkers have already said about a claim.

Each publisher rates in its own words ("This is not true. There is no evidence…"), so a rating is
shown to the reader and never turned into a verdict of this program.
Source: https://developers.google.com/fact-check/tools/api
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from verifier.model.fact import PRIOR_CHECK
from verifier.reference.connectors import naming
from verifier.reference.connectors.answer import mapping, sequence
from verifier.reference.connectors.base import Connector, Terms, rows_of
from verifier.reference.connectors.days import day_of
from verifier.reference.connectors.harvest import Found, Harvest, Request, Statement
from verifier.reference.connectors.profiles import FACTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.reference.connectors.answer import Answer

_PAGE_SIZE = 50
_MOST = 200


class FactCheck(Connector):
    """Prior fact-checks by words."""

    name = "factcheck"
    title = "Google Fact Check"
    about = "what fact-checkers have said of a claim before: shown, never a verdict"
    terms = Terms(
        "Google Fact Check Tools",
        "copyright-facts-only",
        "https://developers.google.com/terms",
        "https://developers.google.com/fact-check/tools/api/terms",
        tier="tertiary",
    )
    address = "https://factchecktools.googleapis.com/v1alpha1"
    example = 'factcheck:"5G coronavirus"'
    key_variable = "GOOGLE_FACT_CHECK_API_KEY"
    key_parameter = "key"
    key_page = "https://console.cloud.google.com/apis/credentials"
    pause = 0.5

    def harvest(self, request: Request) -> Harvest:
        """Return the reviews of claims that the service finds for words."""
        statements: dict[str, Statement] = {}
        answers = []
        for answer, claims in self._pages(request.indicator, _MOST):
            answers.append(answer)
            for claim in claims:
                for statement in _statements(claim, answer):
                    statements[statement.cells["fact_id"]] = statement
        if not statements:
            raise answers[0].fault("knows no fact-check of these words")
        return Harvest(
            FACTS,
            f"Prior fact-checks: {request.indicator}",
            "https://toolbox.google.com/factcheck/explorer",
            tuple(statements.values()),
            tuple(answers),
            notes=("ratings are the publishers' own words and decide nothing here",),
            whole=False,  # what a search does not find any more was not withdrawn
        )

    def search(self, words: str, limit: int) -> tuple[Found, ...]:
        """Return prior fact-checks: the claim, and who said what of it."""
        found = []
        for _, claims in self._pages(words, limit):
            for claim in claims:
                for review in _reviews(claim):
                    about = f"{_publisher(review)}: {review.get('textualRating') or 'no rating'}"
                    title = " ".join(str(claim.get("text", "")).split())
                    day = str(review.get("reviewDate") or "")[:10]
                    page = str(review.get("url") or "")
                    found.append(Found(f"{self.name}:{words}", title, about, day, page))
        return tuple(found[:limit])

    def failure(self, content: Any) -> str:  # noqa: ANN401 - an answer before it is looked at
        """Return the error message of an answer."""
        error = content.get("error") if isinstance(content, dict) else None
        return str(error.get("message") or "an error") if isinstance(error, dict) else ""

    def refusal(self, answer: Answer, status: int) -> str:
        """Return the error message, which comes with status 400 or 403."""
        del status
        return self.own_words(answer)

    def hint(self) -> str:
        """Return what to do about a failure."""
        return f"see {self.terms.page}"

    def _pages(self, words: str, most: int) -> Iterator[tuple[Answer, list[dict[str, Any]]]]:
        count, token = 0, ""
        while count < most:
            size = str(min(_PAGE_SIZE, most - count))
            asked = {"query": words, "pageSize": size} | ({"pageToken": token} if token else {})
            content, answer = self.json("claims:search", asked)
            # Nothing found is an object without claims.
            claims = rows_of(content, answer, "claims") if mapping(content).get("claims") else []
            yield answer, claims
            count += len(claims)
            token = str(mapping(content).get("nextPageToken") or "")
            if not claims or not token:
                return


def _reviews(claim: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for each in sequence(claim.get("claimReview")) if isinstance(each, dict)]


def _publisher(review: dict[str, Any]) -> str:
    named = mapping(review.get("publisher"))
    return str(named.get("name") or named.get("site") or "unnamed publisher")


def _statements(claim: dict[str, Any], answer: Answer) -> Iterator[Statement]:
    text = " ".join(str(claim.get("text", "")).split())
    for review in _reviews(claim):
        url = str(review.get("url") or "")
        if urlsplit(url).scheme not in {"http", "https"} or not text:
            continue
        judged = day_of(review.get("reviewDate")) or answer.day
        said = day_of(claim.get("claimDate")) or judged
        rating = " ".join(str(review.get("textualRating") or "").split())
        claimant = str(claim.get("claimant") or "")
        site = naming.identifier(urlsplit(url).netloc.removeprefix("www."))
        digest = hashlib.sha256(f"{url}\n{text}".encode()).hexdigest()[:12]
        cells = {
            "fact_id": f"{site}-{digest}",
            "subject": text,
            "measure": PRIOR_CHECK,
            "kind": "text",
            "valid_from": min(said, judged).isoformat(),
            "status": "reported",
            "locator": url,
            "note": f"{_publisher(review)}: {rating}" + (f" (said by {claimant})" * bool(claimant)),
        }
        yield Statement(cells, judged)
