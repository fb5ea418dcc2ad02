"""The settings: declared once as data, kept in the diary file.

Forms, the command line and the guide are made from the declarations.
"""

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from companion.domain.fact import fact
from companion.language import LANGUAGES, mark
from companion.store.errors import SettingRefused
from companion.store.file import DiaryFile
from companion.store.table import SETTING

T = TypeVar("T")


@fact
class Setting(ABC, Generic[T]):
    """One setting: its name in the file, its default, and its words for people."""

    name: str
    default: T
    label: str
    help: str

    @abstractmethod
    def read(self, value: object) -> T | None:
        """The value as its own type, or None when it is not an allowed one."""


@fact
class Switch(Setting[bool]):
    """On or off."""

    def read(self, value: object) -> bool | None:
        """A truth value."""
        return value if isinstance(value, bool) else None


@fact
class Choice(Setting[str]):
    """One of a few words; ``choices`` gives each its label."""

    choices: Mapping[str, str]

    def read(self, value: object) -> str | None:
        """One of the choices."""
        return value if isinstance(value, str) and value in self.choices else None


@fact
class Amount(Setting[float]):
    """A number from ``least`` to ``most``, both included."""

    least: float
    most: float

    def read(self, value: object) -> float | None:
        """A number within the range; a truth value is none."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value) if self.least <= value <= self.most else None


@fact
class Line(Setting[str]):
    """A short text of at most so many characters, such as the name of a device."""

    most: int

    def read(self, value: object) -> str | None:
        """A text of one line."""
        fits = isinstance(value, str) and len(value) <= self.most
        return value if isinstance(value, str) and fits else None


LOOK = Choice(
    "look",
    "system",
    "Colours",
    "Follow the computer, or always use these colours.",
    {
        "system": "Same as the computer",
        "light": "Light",
        "dark": "Dark",
        "contrast": "High contrast",
    },
)
LANGUAGE = Choice(
    "language",
    "system",
    mark("Language"),
    mark("The language of all words, spoken and printed too."),
    {"system": mark("Same as the computer")} | LANGUAGES,
)
TEXT_SCALE = Amount(
    "text_scale", 1.0, "Text size", "How large the words are.", 1.0, 2.0
)
SORE_SIDE = Choice(
    "sore_side",
    "both",
    "Sore side",
    "The leg that hurts. The other side goes first.",
    {"left": "Left", "right": "Right", "both": "Both, or not known"},
)
PAPER = Choice(
    "paper",
    "system",
    "Paper",
    "The paper in your printer.",
    {"system": "Same as the computer", "a4": "A4", "letter": "Letter"},
)
FIRST_WEEKDAY = Choice(
    "first_weekday",
    "system",
    "Week starts on",
    "The first column of the week.",
    {
        "system": "Same as the computer",
        "monday": "Monday",
        "saturday": "Saturday",
        "sunday": "Sunday",
    },
)
COUNTRY = Choice(
    "country",
    "system",
    "Country",
    "Whose emergency number is shown and printed.",
    {
        "system": "Same as the computer",
        "gb": "United Kingdom",
        "eu": "European Union",
        "us": "United States and Canada",
        "au": "Australia",
        "nz": "New Zealand",
        "other": "Another country",
    },
)
MUTED = Switch(
    "muted", default=False, label="Mute", help="No tones and no voice in a session."
)
TONE_VOLUME = Amount(
    "tone_volume", 0.7, "Tones", "How loud the tones of a session are.", 0.0, 1.0
)
VOICE_ON = Switch(
    "voice_on", default=True, label="Voice", help="Say what comes next in a session."
)
VOICE_VOLUME = Amount(
    "voice_volume", 1.0, "Voice volume", "How loud the voice is.", 0.0, 1.0
)
VOICE = Choice(
    "voice",
    "",
    "Speaker",
    "Which voice speaks.",
    {
        "": "The first that works",
        "say": "Mac",
        "sapi": "Windows",
        "espeak-ng": "eSpeak",
        "espeak-library": "eSpeak of the desktop",
        "flite": "Flite",
    },
)
SPEECH_SPEED = Amount(
    "speech_speed", 1.0, "Speed of speech", "How fast the voice talks.", 0.7, 1.4
)
HANDS_FREE = Switch(
    "hands_free_stop",
    default=False,
    label="Pause by a clap",
    help="A clap or a loud shout pauses the session. The microphone listens while it "
    "runs. Nothing is recorded.",
)
READY_BY_HAND = Switch(
    "ready_by_hand",
    default=False,
    label="I press when ready",
    help="A rest lasts until you press Ready, instead of a set time.",
)
SESSION_SCREEN = Line(
    "session_screen",
    "",
    "Screen for sessions",
    "The screen that a session fills. Empty: it stays in its window.",
    most=200,
)
# Forms read the kind of each; a tuple has no other word for their many types.
DECLARED: tuple[Setting[Any], ...] = (
    LOOK,
    LANGUAGE,
    TEXT_SCALE,
    SORE_SIDE,
    PAPER,
    FIRST_WEEKDAY,
    COUNTRY,
    MUTED,
    TONE_VOLUME,
    VOICE_ON,
    VOICE_VOLUME,
    VOICE,
    SPEECH_SPEED,
    HANDS_FREE,
    READY_BY_HAND,
    SESSION_SCREEN,
)


class Settings:
    """What the person chose; whatever was never chosen is the default."""

    def __init__(self, file: DiaryFile) -> None:
        self._file = file

    def get(self, setting: Setting[T]) -> T:
        """The chosen value, or the default when none, or no allowed one, is kept."""
        with self._file.reading() as connection:
            rows = SETTING.rows(connection, "name = ?", (setting.name,))
        value = setting.read(json.loads(rows[0]["value"])) if rows else None
        return setting.default if value is None else value

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a choice. Raises ``SettingRefused`` for one that is not allowed."""
        allowed = setting.read(value)
        if allowed is None:
            msg = f"{setting.name} cannot be {value!r}"
            raise SettingRefused(msg)
        with self._file.writing() as connection:
            SETTING.put(connection, (setting.name, json.dumps(allowed)))
