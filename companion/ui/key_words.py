"""The keys of the program in words, for the guide that F1 opens.

Tests hold this list to the keys that are really heard.
"""

from companion.domain.fact import fact
from companion.language import mark


@fact
class KeyWords:
    """Some keys that do the same, and what that is."""

    keys: tuple[str, ...]
    words: str


EVERYWHERE = (
    KeyWords(("F1",), mark("This page")),
    KeyWords(("Tab",), mark("On to the next control; with Shift, back")),
    KeyWords(("Ctrl+Return",), mark("Start the next exercise of today")),
    KeyWords(("Ctrl+P",), mark("Print what is shown")),
    KeyWords(("Ctrl+F",), mark("Search, in Exercises, Learn and Settings")),
    KeyWords(("F11",), mark("Fill the screen, and back")),
)
IN_SESSION = (
    KeyWords(("Esc",), mark("STOP: pain or tingling. At once, from anywhere")),
    KeyWords(("Space", "B", "."), mark("Pause, and go on")),
    KeyWords(("PgUp", "Left"), mark("Back|previous part of the session")),
    KeyWords(("PgDown", "Right"), mark("Skip")),
    KeyWords(("Return",), mark("Ready: on with it in a rest or a pause")),
    KeyWords(("+",), mark("15 seconds more rest")),
    KeyWords(("S",), mark("Slower")),
    KeyWords(("F",), mark("Faster, within the limits of the exercise")),
    KeyWords(("1", "2", "3"), mark("Range small, medium, full")),
    KeyWords(("M",), mark("Mute, and sound again")),
)
# Every place of the rail by its key, and what one finds there.
PLACES = (
    ("today", mark("Today’s exercises, and the start of a session.")),
    ("history", mark("What you did, week by week, and how you felt.")),
    ("exercises", mark("All exercises, with their steps and their limits.")),
    ("plan", mark("Your days, your exercises, and what the rules did.")),
    ("learn", mark("Short pages to read.")),
    ("settings", mark("Looks, sound, reminders, printing, your data.")),
    ("help", mark("Signs that cannot wait, and the number to call.")),
)
