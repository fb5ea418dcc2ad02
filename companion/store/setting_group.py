"""The settings in groups, in the order in which a person meets them."""

from typing import Any

from companion.domain.fact import fact
from companion.language import mark
from companion.store.reminder_setting import (
    KEEP_RUNNING,
    QUIET_FROM,
    QUIET_TO,
    REMIND,
    REMIND_AT,
    SIT_BREAK,
    SIT_MINUTES,
    SNOOZE_MINUTES,
    WITH_SYSTEM,
)
from companion.store.setting import (
    BUILD,
    COUNTRY,
    FIRST_WEEKDAY,
    GET_UP,
    HAIR,
    HANDS_FREE,
    HINTS,
    INK_SAVING,
    LANGUAGE,
    LARGE_PRINT,
    LOOK,
    MOTION,
    MUTED,
    PAPER,
    READY_BY_HAND,
    SESSION_SCREEN,
    SKIN,
    SPEECH_SPEED,
    TEXT_SCALE,
    TONE_VOLUME,
    VOICE,
    VOICE_ON,
    VOICE_VOLUME,
)
from companion.store.setting_kind import Setting

# Forms read the kind of each; a tuple has no other word for their many types.
Declared = tuple[Setting[Any], ...]


@fact
class Group:
    """Settings that belong together; ``find`` holds more words to search it by.

    A group without settings is a card of its own, such as the one of the data.
    """

    key: str
    title: str
    lead: str
    icon: str
    settings: Declared = ()
    find: str = ""


GROUPS: tuple[Group, ...] = (
    Group(
        "looks",
        mark("Looks"),
        mark("Colours, text and movement. Every change shows at once."),
        "sun",
        (LOOK, TEXT_SCALE, MOTION),
        mark("theme dark light contrast font zoom large animation"),
    ),
    Group(
        "region",
        mark("Language and region"),
        mark("Which words, which number to call, and how your week begins."),
        "globe",
        (LANGUAGE, COUNTRY, FIRST_WEEKDAY),
        mark("emergency number calendar translation"),
    ),
    Group(
        "sound",
        mark("Sound and voice"),
        mark("What you hear in a session."),
        "sound",
        (MUTED, TONE_VOLUME, VOICE_ON, VOICE, VOICE_VOLUME, SPEECH_SPEED),
        mark("audio speech loud quiet speaker tones test"),
    ),
    Group(
        "session",
        mark("Session"),
        mark("How a session runs, and how you stop it from the mat."),
        "play",
        (GET_UP, READY_BY_HAND, SESSION_SCREEN, HINTS, HANDS_FREE),
        mark("clap microphone television second screen full screen pause"),
    ),
    Group(
        "figure",
        mark("Figure"),
        mark("The person in the pictures."),
        "figure",
        (BUILD, SKIN, HAIR),
        mark("man woman skin hair person drawing"),
    ),
    Group(
        "reminders",
        mark("Reminders"),
        mark("All off, until you want them."),
        "bell",
        (
            REMIND,
            REMIND_AT,
            SNOOZE_MINUTES,
            QUIET_FROM,
            QUIET_TO,
            SIT_BREAK,
            SIT_MINUTES,
            WITH_SYSTEM,
            KEEP_RUNNING,
        ),
        mark("notification alarm snooze quiet tray start sitting"),
    ),
    Group(
        "printing",
        mark("Printing"),
        mark("How sheets begin. You can still change each one."),
        "print",
        (PAPER, LARGE_PRINT, INK_SAVING),
        mark("paper pdf letter a4 ink"),
    ),
    Group(
        "data",
        mark("Your data"),
        mark("It is all on this computer, and it is yours."),
        "export",
        (),
        mark("backup copy restore export import delete privacy folder diary"),
    ),
    Group(
        "about",
        mark("About"),
        mark("What this program is for, and who stands behind it."),
        "info",
        (),
        mark("version licence sources reviewed medical"),
    ),
)
