"""A sentence against a box of facts about one thing: a key and a value a row."""

from verifier.matching.boxes.answer import ask_box
from verifier.matching.boxes.box import Box, is_box

__all__ = ["Box", "ask_box", "is_box"]
