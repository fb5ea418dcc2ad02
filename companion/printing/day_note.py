"""What kind of day it is, on today's sheet: a rest day, a flare-up, or a closed one.

note = DayNote(tr("Rest day"), tr("A short walk is plenty."), coming=coming)
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from companion.domain.screening import Tier
from companion.domain.typography import NO_BREAK
from companion.language import mark, tr
from companion.printing.bullet import bullets, bullets_in_columns
from companion.printing.calendar_words import long_date
from companion.printing.furniture import rule
from companion.printing.piece import Piece, stacked
from companion.printing.press import Press
from companion.printing.text import Run, line, paragraph

_UNDER_RULE = 2.2
_UNDER_HEADING = 1.0
_COMING = mark("Next session day: {day}|a heading")


@dataclass(frozen=True, slots=True)
class Coming:
    """The next session day, and what its plan holds so far, by name."""

    day: date
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Alarm:
    """What locks: how urgent it is, the signs that were answered with yes, what to say.

    ``say`` is for the phone; empty where nobody has to be called at once.
    """

    tier: Tier
    signs: tuple[str, ...]
    say: str = ""


@dataclass(frozen=True, slots=True)
class DayNote:
    """What is said of a day beside its exercises; nothing of a usual session day.

    ``why`` are reasons that left exercises out, ``advice`` is what helps meanwhile.
    ``checks`` says that the signs for help have to be gone through first.
    """

    title: str = ""
    text: str = ""
    why: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()
    coming: Coming | None = None
    alarm: Alarm | None = None
    checks: bool = False


def note_head(press: Press, note: DayNote) -> list[Piece]:
    """The title of the day, and what it means; nothing on a usual day."""
    if not note.title:
        return []
    title = Run(note.title, press.scale.heading)
    told = [line(press.measure, title, press.width)]
    if press.wide(title.text, title.lettering) > press.width:
        told = [paragraph(press.measure, (title,), press.width)]
    if note.text:
        told.append(paragraph(press.measure, (press.body(note.text),), press.width))
    if note.why:
        told.append(bullets(press, note.why, press.width).lowered(_UNDER_HEADING))
    return [stacked(told, gap=_UNDER_HEADING)]


def note_foot(press: Press, note: DayNote) -> list[Piece]:
    """What helps meanwhile, and when the next session day is and what it holds."""
    pieces = []
    if note.advice:
        advice = bullets(press, note.advice, press.width)
        pieces.append(_headed(press, tr("What helps now"), (advice,)))
    if note.coming is not None:
        day = tr(_COMING, day=long_date(note.coming.day).replace(" ", NO_BREAK))
        names = note.coming.names
        listed = (bullets_in_columns(press, names),) if names else ()
        pieces.append(_headed(press, day, listed))
    return pieces


def _headed(press: Press, words: str, pieces: Sequence[Piece]) -> Piece:
    heading = paragraph(press.measure, (Run(words, press.scale.heading),), press.width)
    below = stacked((heading, *pieces), gap=_UNDER_HEADING).lowered(_UNDER_RULE)
    return Piece(below.height, (rule(press, 0.0, 1.4), *below.marks))
