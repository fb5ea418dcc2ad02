"""What a professional said, by name and day: what is missing or cannot be, in words.

Checked where it is typed, before a ``Referral`` or a ``Clearance`` is made of it.
"""

from datetime import date

from companion.domain.fact import fact
from companion.language import mark, tr

MOST_YEARS = 10
LONGEST_NAME = 80
NAME_MISSING = mark("Write their name, so that you know later who it was.")
NAME_LONG = mark("This name is too long. Keep it short.")
DAY_UNREAD = mark("Write the day like this: {example}.")
DAY_TO_COME = mark("This day is yet to come.")
DAY_LONG_AGO = mark("That is more than {n} years ago. Check the year.")
DAY_BEFORE = mark(
    "That was before you gave these answers. Ask somebody to look at it again."
)
DAY_BEFORE_STOP = mark("This was before you stopped it. Ask again first.")


@fact
class SignOff:
    """A name and a day as typed; the day is None where it could not be read."""

    by: str
    on: date | None


@fact
class SignedOff:
    """A name and a day with nothing wrong in them."""

    by: str
    on: date


@fact
class Since:
    """The day from which on it counts, and what is said of an earlier one."""

    day: date
    words: str


def faults(
    sign_off: SignOff, today: date, example: str, since: Since | None = None
) -> tuple[str, str]:
    """What is wrong with the name, and with the day; empty where nothing is.

    ``example`` is a day as it may be written.
    """
    return name_fault(sign_off), day_fault(sign_off, today, example, since)


def name_fault(sign_off: SignOff) -> str:
    """What is wrong with the name; empty when nothing is."""
    name = sign_off.by.strip()
    if not name:
        return tr(NAME_MISSING)
    return tr(NAME_LONG) if len(name) > LONGEST_NAME else ""


def day_fault(
    sign_off: SignOff, today: date, example: str, since: Since | None = None
) -> str:
    """What is wrong with the day; empty when nothing is."""
    on = sign_off.on
    if on is None:
        return tr(DAY_UNREAD, example=example)
    if on > today:
        return tr(DAY_TO_COME)
    # A day to come was given by a clock that was wrong: it is not known.
    if since is not None and on < since.day <= today:
        return tr(since.words)
    return tr(DAY_LONG_AGO, n=MOST_YEARS) if today.year - on.year > MOST_YEARS else ""
