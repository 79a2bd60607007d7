"""How many examples a law is tried on, and that the same ones are tried every time.

``HYPOTHESIS_PROFILE=nightly`` tries many more, and others each night; a failure prints how to
repeat it.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir

# Nothing is written into the tree: a run leaves it as it found it.
set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "verifier-hypothesis")

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
