"""How many examples a law is tried on, and that the same ones are tried every time.

``HYPOTHESIS_PROFILE=nightly`` tries many more, and others each night; a failure prints how to
repeat it.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir

if TYPE_CHECKING:
    from collections.abc import Iterator

# Nothing is written into the tree: a run leaves it as it found it.
set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "verifier-hypothesis")


@pytest.fixture(autouse=True, scope="session")
def no_cache_of_the_user(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Compiled sources are kept in a folder of the run's own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.register_profile(
    "nightly",
    deadline=None,
    database=None,
    max_examples=2000,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
