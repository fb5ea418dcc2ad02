"""What a professional said, by name and day: what is missing or cannot be, in words.

Checked where it is typed, before a ``Referral`` or a ``Clearance`` is made of it.
"""

from datetime import date

from companion.domain.fact import fact
from companion.domain.lock import Alarm
from companion.language import mark, tr

MOST_YEARS = 10
LONGEST_NAME = 80
NAME_MISSING = mark("Write their name, so that you know later who it was.")
NAME_LONG = mark("This name is too long. Keep it short.")
DAY_UNREAD = mark("Write the day like this: {example}.")
DAY_TO_COME = mark("This day is yet to come.")
DAY_LONG_AGO = mark("That is more than {n} years ago. Check the year.")
DAY_BEFORE = mark(
    "That was before you gave these answers. Somebody has to look at it since then."
)


@fact
class SignOff:
    """A name and a day as typed; the day is None where it could not be read."""

    by: str
    on: date | None


def name_fault(sign_off: SignOff) -> str:
    """What is wrong with the name; empty when nothing is."""
    name = sign_off.by.strip()
    if not name:
        return tr(NAME_MISSING)
    return tr(NAME_LONG) if len(name) > LONGEST_NAME else ""


def day_fault(
    sign_off: SignOff, today: date, example: str, alarm: Alarm | None = None
) -> str:
    """What is wrong with the day; empty when nothing is.

    ``alarm`` is what a clinician has to have looked at since; ``example`` a day as
    it may be written.
    """
    on = sign_off.on
    if on is None:
        return tr(DAY_UNREAD, example=example)
    if on > today:
        return tr(DAY_TO_COME)
    # One of a day to come was given by a clock that was wrong: its day is not known.
    if alarm is not None and on < alarm.day <= today:
        return tr(DAY_BEFORE)
    return tr(DAY_LONG_AGO, n=MOST_YEARS) if today.year - on.year > MOST_YEARS else ""
