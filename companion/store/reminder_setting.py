"""The settings of reminders: when, how often, and when never."""

from companion.language import mark
from companion.store.setting_kind import Amount, Switch, TimeOfDay, Times, Unit

REMIND = Switch(
    "remind",
    default=False,
    label=mark("Remind me"),
    help=mark(
        "A short note at these times on exercise days, only if the day’s session is"
        " not done. The program has to be running for it."
    ),
)
REMIND_AT = Times(
    "remind_at",
    ("10:00",),
    mark("At these times"),
    mark("Up to four times a day."),
    most=4,
)
SNOOZE_MINUTES = Amount(
    "snooze_minutes",
    30.0,
    mark("Later means"),
    mark("How many minutes until a note you put off comes again."),
    5.0,
    120.0,
    step=5.0,
    unit=Unit.MINUTES,
)
QUIET_FROM = TimeOfDay(
    "quiet_from",
    "21:00",
    mark("Quiet from"),
    mark("No notes after this time."),
)
QUIET_TO = TimeOfDay(
    "quiet_to",
    "07:00",
    mark("Quiet until"),
    mark("No notes before this time."),
)
SIT_BREAK = Switch(
    "sit_break",
    default=False,
    label=mark("Stand up now and then"),
    help=mark(
        "A note when you have sat at the computer for a while: stand, and walk for a"
        " minute."
    ),
)
SIT_MINUTES = Amount(
    "sit_minutes",
    45.0,
    mark("After sitting for"),
    mark("How many minutes of sitting before the note comes."),
    15.0,
    90.0,
    step=5.0,
    unit=Unit.MINUTES,
)
WITH_SYSTEM = Switch(
    "start_with_system",
    default=False,
    label=mark("Start with the computer"),
    help=mark("Opens the program quietly when you log in, so that it can remind you."),
)
KEEP_RUNNING = Switch(
    "keep_running",
    default=False,
    label=mark("Stay when the window closes"),
    help=mark(
        "Closing the window leaves the program in the corner of the screen, where the"
        " desktop has such a place. Quit there ends it."
    ),
)
