"""Expectations about articles: the pytest plugin, its Gherkin steps and its fixtures."""
