"""The settings: declared once as data, kept in the diary file.

Forms, the command line and the guide are made from the declarations;
``setting_group.py`` puts them in groups.
"""

import json
from typing import TypeVar

from companion.language import LANGUAGES, mark
from companion.store.errors import SettingRefused
from companion.store.file import DiaryFile
from companion.store.setting_kind import (
    Amount,
    Choice,
    Line,
    Setting,
    Switch,
    Unit,
)
from companion.store.table import SETTING

T = TypeVar("T")
_COMPUTER = mark("Same as the computer")

LOOK = Choice(
    "look",
    "system",
    mark("Colours"),
    mark("Follow the computer, or always use these colours."),
    {
        "system": _COMPUTER,
        "light": mark("Light"),
        "dark": mark("Dark"),
        "contrast": mark("High contrast"),
    },
)
LANGUAGE = Choice(
    "language",
    "system",
    mark("Language"),
    mark("The language of all words, spoken and printed too."),
    {"system": _COMPUTER} | LANGUAGES,
)
TEXT_SCALE = Amount(
    "text_scale",
    1.0,
    mark("Text size"),
    mark("How large the words are. Everything else makes room."),
    1.0,
    2.0,
    step=0.25,
)
MOTION = Choice(
    "motion",
    "system",
    mark("Movement on the screen"),
    mark(
        "With less, the figure shows where each move arrives and a bar shows the"
        " time. Nothing slides or fades."
    ),
    {"system": _COMPUTER, "full": mark("Full"), "less": mark("Less")},
)
BUILD = Choice(
    "figure_build",
    "woman",
    mark("Build"),
    mark("Who is drawn, on the screen and on paper."),
    {"woman": mark("Woman"), "man": mark("Man")},
)
SKIN = Choice(
    "figure_skin",
    "light",
    mark("Skin"),
    mark("The skin of the figure."),
    {
        "light": mark("Light|skin"),
        "olive": mark("Olive|skin"),
        "brown": mark("Brown|skin"),
        "deep": mark("Deep|skin"),
    },
)
HAIR = Choice(
    "figure_hair",
    "brown",
    mark("Hair"),
    mark("The hair of the figure."),
    {
        "brown": mark("Brown|hair"),
        "black": mark("Black|hair"),
        "grey": mark("Grey|hair"),
        "fair": mark("Fair|hair"),
    },
)
SORE_SIDE = Choice(
    "sore_side",
    "both",
    mark("Sore side"),
    mark("The leg that hurts. The other side goes first."),
    {
        "left": mark("Left"),
        "right": mark("Right"),
        "both": mark("Both, or not known"),
    },
)
PAPER = Choice(
    "paper",
    "system",
    mark("Paper"),
    mark("The paper in your printer."),
    {"system": _COMPUTER, "a4": mark("A4"), "letter": mark("Letter")},
)
LARGE_PRINT = Switch(
    "large_print",
    default=False,
    label=mark("Large print"),
    help=mark("Sheets begin in large letters, where there is such a print of them."),
)
INK_SAVING = Switch(
    "ink_saving",
    default=False,
    label=mark("Save ink"),
    help=mark("Sheets begin in grey, with less ink. Pictures stay clear."),
)
FIRST_WEEKDAY = Choice(
    "first_weekday",
    "system",
    mark("Week starts on"),
    mark("The first column of the week."),
    {
        "system": _COMPUTER,
        "monday": mark("Monday"),
        "saturday": mark("Saturday"),
        "sunday": mark("Sunday"),
    },
)
COUNTRY = Choice(
    "country",
    "system",
    mark("Country"),
    mark("Whose emergency number is shown and printed."),
    {
        "system": _COMPUTER,
        "gb": mark("United Kingdom"),
        "eu": mark("European Union"),
        "us": mark("United States and Canada"),
        "au": mark("Australia"),
        "nz": mark("New Zealand"),
        "other": mark("Another country"),
    },
)
MUTED = Switch(
    "muted",
    default=False,
    label=mark("Mute"),
    help=mark("No tones and no voice in a session."),
)
TONE_VOLUME = Amount(
    "tone_volume",
    0.7,
    mark("Tones"),
    mark("How loud the tones of a session are."),
    0.0,
    1.0,
)
VOICE_ON = Switch(
    "voice_on",
    default=True,
    label=mark("Voice"),
    help=mark("Say what comes next in a session."),
)
VOICE_VOLUME = Amount(
    "voice_volume", 1.0, mark("Voice volume"), mark("How loud the voice is."), 0.0, 1.0
)
VOICE = Choice(
    "voice",
    "",
    mark("Speaker"),
    mark("Which voice speaks."),
    {
        "": mark("The first that works"),
        "say": mark("Mac"),
        "sapi": mark("Windows"),
        "espeak-ng": mark("eSpeak"),
        "espeak-library": mark("eSpeak of the desktop"),
        "flite": mark("Flite"),
    },
)
SPEECH_SPEED = Amount(
    "speech_speed",
    1.0,
    mark("Speed of speech"),
    mark("How fast the voice talks."),
    0.7,
    1.4,
)
HANDS_FREE = Switch(
    "hands_free_stop",
    default=False,
    label=mark("Pause by a clap"),
    help=mark(
        "A clap or a loud shout pauses the session. The microphone listens while it"
        " runs. Nothing is recorded."
    ),
)
READY_BY_HAND = Switch(
    "ready_by_hand",
    default=False,
    label=mark("I press when ready"),
    help=mark("A rest lasts until you press Ready, instead of a set time."),
)
HINTS = Switch(
    "hints",
    default=True,
    label=mark("Hints in the first session"),
    help=mark("Three short notes that explain the screen. They go when seen."),
)
GET_UP = Amount(
    "get_up",
    7.0,
    mark("You usually get up at"),
    mark("In the first two hours after it, bending and nerve sliders are left out."),
    4.0,
    12.0,
    step=0.5,
    unit=Unit.HOUR,
)
SESSION_SCREEN = Line(
    "session_screen",
    "",
    mark("Screen for sessions"),
    mark("The screen that a session fills, such as a television."),
    most=200,
)


# Not for forms: the first day on which Today may invite to rate goals.
INVITE_FROM = Line("invite_from", "", "", "", most=10)


class Settings:
    """What the person chose; whatever was never chosen is the default."""

    def __init__(self, file: DiaryFile) -> None:
        self.file = file

    def get(self, setting: Setting[T]) -> T:
        """The chosen value, or the default when none, or no allowed one, is kept."""
        with self.file.reading() as connection:
            rows = SETTING.rows(connection, "name = ?", (setting.name,))
        value = setting.read(json.loads(rows[0]["value"])) if rows else None
        return setting.default if value is None else value

    def chosen(self, setting: Setting[T]) -> bool:
        """Whether something else than the default is kept."""
        return self.get(setting) != setting.default

    def reset(self, setting: Setting[T]) -> None:
        """Go back to the default."""
        self.set(setting, setting.default)

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a choice. Raises ``SettingRefused`` for one that is not allowed."""
        self._put(setting, self._allowed(setting, value))

    def _allowed(self, setting: Setting[T], value: T) -> T:
        allowed = setting.read(value)
        if allowed is None:
            msg = f"{setting.name} cannot be {value!r}"
            raise SettingRefused(msg)
        return allowed

    def _put(self, setting: Setting[T], allowed: T) -> None:
        with self.file.writing() as connection:
            SETTING.put(connection, (setting.name, json.dumps(allowed)))
