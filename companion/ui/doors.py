"""All places of the window, in the order of the rail, and how each is come to.

To add one: a room in ``rooms/``, and a door here. A door loads its room when it is
first gone through, so that a start pays for Today alone.
"""

# ruff: noqa: PLC0415 - as said

from typing import TYPE_CHECKING

from companion.domain.fact import fact
from companion.language import mark
from companion.ui.widgets.rail import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.ui.room import Host, Room

TODAY, HISTORY, HELP = "today", "history", "help"
EXERCISES, PLAN = "exercises", "plan"
OWN_EXERCISE = "own_exercise"
LEARN, SETTINGS = "learn", "settings"
CHECK_IN = "check_in"  # before a session
RATE = "rate"  # asked again after a stop, or in the morning
AFTER = "after"  # a session
SCREENING, LOCK = "screening", "lock"  # the list of red flags, and what it may do
WELCOME, ABOUT = "welcome", "about"  # the first run, and its answers later
GOALS = "goals"


@fact
class Door:
    """The way into one room.

    ``place`` is its entry in the rail; without one it is led to by the program.
    ``fills`` says that the rail is gone while one is there; ``within`` is the place
    that a room without an entry belongs to.
    """

    key: str
    open: "Callable[[Host], Room]"
    place: Place | None = None
    fills: bool = False
    within: str = ""


def _today(host: "Host") -> "Room":
    from companion.ui.rooms.today import TodayRoom

    return TodayRoom(host)


def _history(host: "Host") -> "Room":
    from companion.ui.rooms.history import HistoryRoom

    return HistoryRoom(host)


def _exercises(host: "Host") -> "Room":
    from companion.ui.rooms.exercises import ExercisesRoom

    return ExercisesRoom(host)


def _own_exercise(host: "Host") -> "Room":
    from companion.ui.rooms.own_exercise import OwnExerciseRoom

    return OwnExerciseRoom(host)


def _plan(host: "Host") -> "Room":
    from companion.ui.rooms.plan import PlanRoom

    return PlanRoom(host)


def _learn(host: "Host") -> "Room":
    from companion.ui.rooms.learn import LearnRoom

    return LearnRoom(host)


def _settings(host: "Host") -> "Room":
    from companion.ui.rooms.settings import SettingsRoom

    return SettingsRoom(host)


def _help(host: "Host") -> "Room":
    from companion.ui.rooms.help import HelpRoom

    return HelpRoom(host)


def _rate(host: "Host") -> "Room":
    from companion.ui.rooms.rate import RateRoom

    return RateRoom(host)


def _after(host: "Host") -> "Room":
    from companion.ui.rooms.after_session import AfterRoom

    return AfterRoom(host)


def _check_in(host: "Host") -> "Room":
    from companion.ui.rooms.check_in import CheckInRoom

    return CheckInRoom(host)


def _screening(host: "Host") -> "Room":
    from companion.ui.rooms.screening import ScreeningRoom

    return ScreeningRoom(host)


def _lock(host: "Host") -> "Room":
    from companion.ui.rooms.lock import LockRoom

    return LockRoom(host)


def _welcome(host: "Host") -> "Room":
    from companion.ui.rooms.welcome import WelcomeRoom

    return WelcomeRoom(host)


def _about(host: "Host") -> "Room":
    from companion.ui.rooms.about import AboutRoom

    return AboutRoom(host)


def _goals(host: "Host") -> "Room":
    from companion.ui.rooms.goals import GoalsRoom

    return GoalsRoom(host)


HELP_PLACE = Place(HELP, mark("When to get help"), "help")
DOORS = (
    Door(TODAY, _today, Place(TODAY, mark("Today"), "today")),
    Door(HISTORY, _history, Place(HISTORY, mark("History"), "history")),
    Door(EXERCISES, _exercises, Place(EXERCISES, mark("Exercises"), "exercises")),
    Door(OWN_EXERCISE, _own_exercise, within=EXERCISES),
    Door(PLAN, _plan, Place(PLAN, mark("Plan"), "plan")),
    Door(LEARN, _learn, Place(LEARN, mark("Learn"), "learn")),
    Door(SETTINGS, _settings, Place(SETTINGS, mark("Settings"), "settings")),
    Door(HELP, _help),
    Door(CHECK_IN, _check_in, fills=True),
    Door(RATE, _rate, fills=True),
    Door(AFTER, _after),
    Door(SCREENING, _screening, fills=True),
    Door(LOCK, _lock, within=TODAY),
    Door(WELCOME, _welcome, fills=True),
    Door(ABOUT, _about, fills=True),
    Door(GOALS, _goals, fills=True),
)
PLACES = tuple(door.place for door in DOORS if door.place is not None)


def or_help(key: str) -> str:
    """A place, or else where the way to help is shown."""
    return key if any(door.key == key for door in DOORS) else HELP


def place_of(key: str) -> str:
    """The entry of the rail that is lit while one is in a room."""
    return next((door.within for door in DOORS if door.key == key), "") or key
