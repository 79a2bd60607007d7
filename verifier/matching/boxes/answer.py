"""A sentence held against a box: each of its times, figures and names against its entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.matching.boxes.amounts import amount_of, compared
from verifier.matching.boxes.lengths import age_of, distance_of, length_of
from verifier.matching.boxes.members import count_of, name_of, several_of, times_of
from verifier.matching.boxes.part import AMOUNT, TIME
from verifier.matching.boxes.places import place_of
from verifier.matching.boxes.sentence import Kind, Saying
from verifier.matching.boxes.times import order_of, time_of
from verifier.model.claim import Role
from verifier.model.relation import Told

if TYPE_CHECKING:
    from datetime import date

    from verifier.matching.boxes.box import Box
    from verifier.matching.boxes.part import Part
    from verifier.matching.boxes.sentence import Piece
    from verifier.model.statements import MentionReader

_NEAR = 3
_WHEN = "when"


def ask_box(
    text: str,
    box: Box,
    reader: MentionReader,
    published: date | None = None,
    *,
    above: str = "",
) -> Told | None:
    """Return what a box says of a sentence; None where it leaves a word or a part of it open.

    ``published`` is the day of the article, ``above`` its title and the text before the sentence:
    a pronoun is for what the box is about only where that is named there. A sentence
    holds where each part does, and fails where one does and every word is explained.
    """
    saying = Saying(text, box, reader, published)
    if saying.of(Kind.LEFT) or not saying.names_its_subject(above):
        return None
    parts = _parts(saying)
    if not parts or any(part is None for part in parts):
        return None
    told = [part for part in parts if part is not None]
    failed = [part for part in told if not part.holds]
    shown = failed[:1] or told
    rows = tuple(dict.fromkeys(row for part in shown for row in part.rows))
    says = "; ".join(dict.fromkeys(part.says for part in shown))
    return Told(shown[0].form, not failed, rows, says)


def _parts(saying: Saying) -> list[Part | None]:
    """Return what is said, each thing with its answer; None for one that has none."""
    whole = compared(saying) or order_of(saying) or distance_of(saying)
    if whole is not None:
        return [whole]
    if saying.of(Kind.ASK) and not _are_bounds(saying):
        return [None]
    parts: list[Part | None] = [_of_mention(saying, piece) for piece in saying.of(Kind.MENTION)]
    parts += [name_of(saying, piece) for piece in saying.of(Kind.VALUE)]
    parts += [place_of(saying, piece) for piece in saying.of(Kind.PLACE)]
    parts += [times_of(saying, piece) for piece in saying.of(Kind.TIMES)]
    parts += [several_of(saying, piece) for piece in saying.of(Kind.SEVERAL)]
    forms = {part.form for part in parts if part is not None}
    if {TIME, AMOUNT} <= forms and any(piece.text == _WHEN for piece in saying.of(Kind.WORD)):
        return [None]  # how much there was at that time, the box does not tell
    rows = {row for part in parts if part is not None for row in part.rows}
    if any(not rows & {each.row for each in key.entries} for key in saying.of(Kind.KEY)):
        return [None]  # an entry is asked for, and nothing is said of it
    return parts


def _are_bounds(saying: Saying) -> bool:
    """Tell whether what asks stands right before a time or a figure."""
    starts = [mention.start for mention in saying.of(Kind.MENTION)]
    return all(
        any(0 < start - piece.start <= _NEAR for start in starts) for piece in saying.of(Kind.ASK)
    )


def _of_mention(saying: Saying, piece: Piece) -> Part | None:
    mention = piece.mention
    if mention is None:
        return None
    if mention.role is Role.AGE:
        return age_of(saying, piece)
    if piece.period is not None:
        return time_of(saying, piece)
    if mention.duration is not None:
        return length_of(saying, piece)
    if mention.quantity is not None and mention.role is Role.COUNT:
        return age_of(saying, piece) or count_of(saying, piece) or amount_of(saying, piece)
    return amount_of(saying, piece) if mention.quantity is not None else None
