"""All places of the window, in the order of the rail, and how each is come to.

To add one: a room in ``rooms/``, and a door here. A door loads its room when it is
first gone through, so that a start pays for Today alone.
"""

# ruff: noqa: PLC0415 - as said

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from companion.domain.fact import fact
from companion.language import mark
from companion.ui.widgets.rail import Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.ui.room import Host, Room
    from companion.ui.rooms.about import AboutRoom
    from companion.ui.rooms.after_session import AfterRoom
    from companion.ui.rooms.check_in import CheckInRoom
    from companion.ui.rooms.exercises import ExercisesRoom
    from companion.ui.rooms.goals import GoalsRoom
    from companion.ui.rooms.help import HelpRoom
    from companion.ui.rooms.history import HistoryRoom
    from companion.ui.rooms.learn import LearnRoom
    from companion.ui.rooms.lock import LockRoom
    from companion.ui.rooms.own_exercise import OwnExerciseRoom
    from companion.ui.rooms.plan import PlanRoom
    from companion.ui.rooms.rate import RateRoom
    from companion.ui.rooms.screening import ScreeningRoom
    from companion.ui.rooms.settings import SettingsRoom
    from companion.ui.rooms.today import TodayRoom
    from companion.ui.rooms.welcome import WelcomeRoom

    R = TypeVar("R", bound=Room)
else:  # a bound only named is compiled, which makes all classes of ``ast``: 3 ms
    R = TypeVar("R")


class RoomKey(str, Generic[R]):
    """The name of a room, from which the type checker knows which one it is."""

    __slots__ = ()


TODAY: "RoomKey[TodayRoom]" = RoomKey("today")
HISTORY: "RoomKey[HistoryRoom]" = RoomKey("history")
HELP: "RoomKey[HelpRoom]" = RoomKey("help")
EXERCISES: "RoomKey[ExercisesRoom]" = RoomKey("exercises")
PLAN: "RoomKey[PlanRoom]" = RoomKey("plan")
OWN_EXERCISE: "RoomKey[OwnExerciseRoom]" = RoomKey("own_exercise")
LEARN: "RoomKey[LearnRoom]" = RoomKey("learn")
SETTINGS: "RoomKey[SettingsRoom]" = RoomKey("settings")
CHECK_IN: "RoomKey[CheckInRoom]" = RoomKey("check_in")  # before a session
RATE: "RoomKey[RateRoom]" = RoomKey("rate")  # after a stop, or in the morning
AFTER: "RoomKey[AfterRoom]" = RoomKey("after")  # a session
SCREENING: "RoomKey[ScreeningRoom]" = RoomKey("screening")  # the list of red flags
LOCK: "RoomKey[LockRoom]" = RoomKey("lock")  # what a red flag may do
WELCOME: "RoomKey[WelcomeRoom]" = RoomKey("welcome")  # the first run
ABOUT: "RoomKey[AboutRoom]" = RoomKey("about")  # its answers later
GOALS: "RoomKey[GoalsRoom]" = RoomKey("goals")

# Where something is being answered: who comes in between waits.
ASKING = frozenset({CHECK_IN, RATE, AFTER, SCREENING})


@fact
class Door(Generic[R]):
    """The way into one room.

    ``place`` is its entry in the rail; without one it is led to by the program.
    ``fills`` says that the rail is gone while one is there; ``within`` is the place
    that a room without an entry belongs to.
    """

    key: RoomKey[R]
    open: "Callable[[Host], R]"
    place: Place | None = None
    fills: bool = False
    within: str = ""


def _today(host: "Host") -> "TodayRoom":
    from companion.ui.rooms.today import TodayRoom

    return TodayRoom(host)


def _history(host: "Host") -> "HistoryRoom":
    from companion.ui.rooms.history import HistoryRoom

    return HistoryRoom(host)


def _exercises(host: "Host") -> "ExercisesRoom":
    from companion.ui.rooms.exercises import ExercisesRoom

    return ExercisesRoom(host)


def _own_exercise(host: "Host") -> "OwnExerciseRoom":
    from companion.ui.rooms.own_exercise import OwnExerciseRoom

    return OwnExerciseRoom(host)


def _plan(host: "Host") -> "PlanRoom":
    from companion.ui.rooms.plan import PlanRoom

    return PlanRoom(host)


def _learn(host: "Host") -> "LearnRoom":
    from companion.ui.rooms.learn import LearnRoom

    return LearnRoom(host)


def _settings(host: "Host") -> "SettingsRoom":
    from companion.ui.rooms.settings import SettingsRoom

    return SettingsRoom(host)


def _help(host: "Host") -> "HelpRoom":
    from companion.ui.rooms.help import HelpRoom

    return HelpRoom(host)


def _rate(host: "Host") -> "RateRoom":
    from companion.ui.rooms.rate import RateRoom

    return RateRoom(host)


def _after(host: "Host") -> "AfterRoom":
    from companion.ui.rooms.after_session import AfterRoom

    return AfterRoom(host)


def _check_in(host: "Host") -> "CheckInRoom":
    from companion.ui.rooms.check_in import CheckInRoom

    return CheckInRoom(host)


def _screening(host: "Host") -> "ScreeningRoom":
    from companion.ui.rooms.screening import ScreeningRoom

    return ScreeningRoom(host)


def _lock(host: "Host") -> "LockRoom":
    from companion.ui.rooms.lock import LockRoom

    return LockRoom(host)


def _welcome(host: "Host") -> "WelcomeRoom":
    from companion.ui.rooms.welcome import WelcomeRoom

    return WelcomeRoom(host)


def _about(host: "Host") -> "AboutRoom":
    from companion.ui.rooms.about import AboutRoom

    return AboutRoom(host)


def _goals(host: "Host") -> "GoalsRoom":
    from companion.ui.rooms.goals import GoalsRoom

    return GoalsRoom(host)


HELP_PLACE = Place(HELP, mark("When to get help"), "help")
# Without a type of its own: so each door is held to the room of its key.
_EACH = (
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
DOORS: tuple[Door[Any], ...] = _EACH
PLACES = tuple(door.place for door in DOORS if door.place is not None)


def or_help(key: str) -> str:
    """A place, or else where the way to help is shown."""
    return key if any(door.key == key for door in DOORS) else HELP


def place_of(key: str) -> str:
    """The entry of the rail that is lit while one is in a room."""
    return next((door.within for door in DOORS if door.key == key), "") or key
