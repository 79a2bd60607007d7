"""Secrets, kept out of every message, log line, cache entry and file."""

from __future__ import annotations

import logging
from urllib.parse import quote, quote_plus

MASK = "***"
# A shorter "secret" is a mistake in the environment, and masking it would garble every text.
_SHORTEST = 4


class Secrets:
    """What must not be seen: keys and passwords, in each form in which an address writes them."""

    def __init__(self) -> None:
        self._forms: set[str] = set()

    def __repr__(self) -> str:
        return f"<{len(self._forms)} forms of secrets>"

    def add(self, secret: str) -> None:
        """Keep a secret out of what is redacted from now on."""
        if len(secret) >= _SHORTEST:
            self._forms |= {secret, quote(secret, safe=""), quote_plus(secret)}

    def hold(self, text: str) -> bool:
        """Tell whether a secret stands in the text."""
        return any(form in text for form in self._forms)

    def redact(self, text: str) -> str:
        """Return the text with a mask in place of every secret, the longest first."""
        for form in sorted(self._forms, key=len, reverse=True):
            text = text.replace(form, MASK)
        return text

    def redact_bytes(self, content: bytes) -> bytes:
        """Return the content with a mask in place of every secret."""
        for form in sorted(self._forms, key=len, reverse=True):
            content = content.replace(form.encode(), MASK.encode())
        return content


class RedactingFilter(logging.Filter):
    """Masks secrets in what the HTTP libraries log: urllib3 writes whole addresses at DEBUG."""

    LIBRARIES = ("urllib3", "requests", "requests_cache")

    def __init__(self, secrets: Secrets) -> None:
        super().__init__()
        self._secrets = secrets
        self._attached: list[logging.Logger] = []

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask the message; every record passes."""
        record.msg = self._secrets.redact(record.getMessage())
        record.args = ()
        return True

    def attach(self) -> None:
        """Mask from now on; a logger's records do not pass the filters of those above it."""
        known = sorted(logging.Logger.manager.loggerDict)
        for name in known:
            if name.partition(".")[0] in self.LIBRARIES:
                logger = logging.getLogger(name)
                logger.addFilter(self)
                self._attached.append(logger)

    def detach(self) -> None:
        """Mask no more."""
        for logger in self._attached:
            logger.removeFilter(self)
