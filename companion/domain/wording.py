"""The words that screen, paper and command line share, so that they never differ."""

from companion.domain.exercise import Counts, Dose, Exercise, Side, Sides
from companion.domain.extent import Extent
from companion.domain.timeline import StepKind

STEP_WORDS = {
    StepKind.GET_READY: "Get ready",
    StepKind.OUT: "Move",
    StepKind.HOLD: "Hold",
    StepKind.BACK: "Return",
    StepKind.REST_BETWEEN_REPS: "Rest",
    StepKind.REST_BETWEEN_SETS: "Rest",
    StepKind.CHANGE_SIDE: "Change side",
}
EXTENT_WORDS = {
    Extent.SMALL: "Small",
    Extent.MEDIUM: "Medium",
    Extent.FULL: "Full",
}
COUNT_WORDS = {
    Counts.REPS: ("rep", "reps"),
    Counts.BREATHS: ("breath", "breaths"),
    Counts.MINUTES: ("minute", "minutes"),
}
SIDE_WORDS = {Side.LEFT: "Left", Side.RIGHT: "Right", Side.BOTH: "Both sides"}


def number(value: float) -> str:
    """A number without a needless ``.0``."""
    return f"{value:g}"


def counted(count: int, one: str, many: str) -> str:
    """``1 set``, ``2 sets``."""
    return f"{count} {one if count == 1 else many}"


def listed(words: list[str]) -> str:
    """``5``, ``5, then 3``, ``5, 3, then 1``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])}, then {words[-1]}"


def _amount(dose: Dose, counts: Counts) -> str:
    reps = dose.reps
    one, many = ("time", "times") if counts is Counts.REPS else COUNT_WORDS[counts]
    unit = "" if counts is Counts.REPS else f" {many}"
    if len(set(reps)) > 1:
        return listed([str(count) for count in reps]) + unit
    if len(reps) == 1:
        return counted(reps[0], one, many)
    return f"{len(reps)} sets of {reps[0]}{unit}"


def _side_part(sides: Sides, *, long: bool) -> str:
    match sides:
        case Sides.NONE:
            return ""
        case Sides.EACH:
            return " on each side" if long else ", each side"
        case Sides.ALTERNATE:
            return " on each side, taking turns" if long else ", taking turns"
        case Sides.AFFECTED:  # pragma: no branch - there is no other
            return " on the sore side" if long else ", sore side"


def dose_words(exercise: Exercise, dose: Dose, *, long: bool = False) -> str:
    """A dose in words: ``2 sets of 8, each side, hold 5 s``.

    The long form is for paper: ``2 sets of 8 on each side, hold 5 seconds``; there a
    falling set says so: ``3 sets (5, then 3, then 1) on each side, hold 8 seconds``.
    """
    amount = _amount(dose, exercise.counts)
    if long and len(set(dose.reps)) > 1:
        falling = ", then ".join(str(one) for one in dose.reps)
        amount = f"{len(dose.reps)} sets ({falling})"
    sides = _side_part(exercise.sides, long=long)
    if not dose.hold_seconds:
        return amount + sides
    seconds = number(dose.hold_seconds)
    unit = ("second" if seconds == "1" else "seconds") if long else "s"
    return f"{amount}{sides}, hold {seconds} {unit}"


def place_words(exercise: Exercise) -> str:
    """Position and equipment: ``On your back · mat``."""
    return " · ".join((exercise.position_words, *exercise.equipment))


def minutes_of(milliseconds: int) -> int:
    """Whole minutes, rounded, at least one when there is anything at all."""
    return max(1, round(milliseconds / 60_000)) if milliseconds > 0 else 0


def routine_words(exercises: int, milliseconds: int) -> str:
    """``6 exercises · about 18 min``."""
    count = counted(exercises, "exercise", "exercises")
    return f"{count} · about {minutes_of(milliseconds)} min"
