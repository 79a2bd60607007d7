"""English: literals only, one file a question."""
