"""Statistics services: asked on demand, their answers frozen into packages that checks run on.

One module a service, each with its licence, terms, key and example; `CONNECTORS` is the list.
"""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from verifier.model.errors import InputError, Problem
from verifier.reference.connectors.eurostat import Eurostat
from verifier.reference.connectors.factcheck import FactCheck
from verifier.reference.connectors.fred import Alfred, Fred
from verifier.reference.connectors.owid import OurWorldInData
from verifier.reference.connectors.sdmx import Sdmx
from verifier.reference.connectors.wikidata import Wikidata
from verifier.reference.connectors.worldbank import WorldBank

if TYPE_CHECKING:
    from verifier.reference.connectors.base import Connector

# In the order in which they are listed and searched.
CONNECTORS: tuple[type[Connector], ...] = (
    WorldBank,
    OurWorldInData,
    Eurostat,
    Fred,
    Alfred,
    Wikidata,
    FactCheck,
    Sdmx,
)

KEY_PARAMETERS = tuple(sorted({each.key_parameter for each in CONNECTORS} - {""}))


def connector_named(name: str) -> type[Connector]:
    """Return the connector of a name.

    Raises:
        InputError: there is none.
    """
    by_name = {each.name: each for each in CONNECTORS}
    if name in by_name:
        return by_name[name]
    close = difflib.get_close_matches(name.lower(), by_name, 1)
    mend = f"did you mean {close[0]!r}?" if close else f"known: {', '.join(by_name)}"
    raise InputError(Problem(name, "no such service", mend=mend))
