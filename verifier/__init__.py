"""Check the numbers and dates of an article against sources you trust."""

__version__ = "0.1.0"
