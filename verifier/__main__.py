"""`python -m verifier` is `verifier`."""

import sys

from verifier.cli import main

sys.exit(main())
