"""Other calendars than the civil one, reckoned into it: pure, and the same on every machine."""
