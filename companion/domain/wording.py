"""The words that screen, paper and command line share, so that they never differ."""

from companion.domain.exercise import Counts, Dose, Exercise, Side, Sides
from companion.domain.extent import Extent
from companion.domain.timeline import StepKind
from companion.language import mark, tr, trn

STEP_WORDS = {
    StepKind.GET_READY: mark("Get ready"),
    StepKind.OUT: mark("Move"),
    StepKind.HOLD: mark("Hold"),
    StepKind.BACK: mark("Return"),
    StepKind.REST_BETWEEN_REPS: mark("Rest"),
    StepKind.REST_BETWEEN_SETS: mark("Rest"),
    StepKind.CHANGE_SIDE: mark("Change side"),
}
EXTENT_WORDS = {
    Extent.SMALL: mark("Small|range of a movement"),
    Extent.MEDIUM: mark("Medium|range of a movement"),
    Extent.FULL: mark("Full|range of a movement"),
}
SIDE_WORDS = {
    Side.LEFT: mark("Left"),
    Side.RIGHT: mark("Right"),
    Side.BOTH: mark("Both sides"),
}
# How the sides take part, in short and on paper.
_SHORT = {
    Sides.NONE: "{dose}",
    Sides.EACH: mark("{dose}, each side"),
    Sides.ALTERNATE: mark("{dose}, taking turns"),
    Sides.AFFECTED: mark("{dose}, sore side"),
}
_LONG = {
    Sides.NONE: "{dose}",
    Sides.EACH: mark("{dose} on each side"),
    Sides.ALTERNATE: mark("{dose} on each side, taking turns"),
    Sides.AFFECTED: mark("{dose} on the sore side"),
}


def number(value: float) -> str:
    """A number without a needless ``.0``, with the decimal sign of the language."""
    return _localized(f"{value:g}")


def tenths(value: float) -> str:
    """A number with one decimal, always, so that a column of them reads well."""
    return _localized(f"{value:.1f}")


def _localized(digits: str) -> str:
    return digits.replace(".", tr(".|between whole number and tenths"))


def counted(count: int, one: str, many: str) -> str:
    """``1 set``, ``2 sets``; in English alone, see ``trn``."""
    return f"{count} {one if count == 1 else many}"


def listed(words: list[str]) -> str:
    """``5``, ``5, then 3``, ``5, 3, then 1``."""
    if len(words) < 2:
        return "".join(words)
    return tr("{first}, then {last}", first=", ".join(words[:-1]), last=words[-1])


def reps_words(count: int, counts: Counts) -> str:
    """``8 reps``, ``8 breaths``, ``8 minutes``."""
    match counts:
        case Counts.REPS:
            return trn("{n} rep", "{n} reps", count)
        case Counts.BREATHS:
            return trn("{n} breath", "{n} breaths", count)
        case Counts.MINUTES:  # pragma: no branch - there is no other
            return trn("{n} minute", "{n} minutes", count)


def rep_words(number: int, of: int, counts: Counts) -> str:
    """``Rep 3 of 8``, ``Breath 3 of 8``, ``Minute 3 of 8``."""
    match counts:
        case Counts.REPS:
            return tr("Rep {number} of {all}", number=number, all=of)
        case Counts.BREATHS:
            return tr("Breath {number} of {all}", number=number, all=of)
        case Counts.MINUTES:  # pragma: no branch - there is no other
            return tr("Minute {number} of {all}", number=number, all=of)


def _once(count: int, counts: Counts) -> str:
    """The repetitions of a single set: ``8 times``."""
    if counts is Counts.REPS:
        return trn("{n} time", "{n} times", count)
    return reps_words(count, counts)


def _equal_sets(sets: int, reps: int, counts: Counts) -> str:
    match counts:
        case Counts.REPS:
            return tr("{sets} sets of {reps}", sets=sets, reps=reps)
        case Counts.BREATHS:
            return tr("{sets} sets of {reps} breaths", sets=sets, reps=reps)
        case Counts.MINUTES:  # pragma: no branch - there is no other
            return tr("{sets} sets of {reps} minutes", sets=sets, reps=reps)


def _falling_sets(words: str, counts: Counts) -> str:
    match counts:
        case Counts.REPS:
            return words
        case Counts.BREATHS:
            return tr("{numbers} breaths|numbers such as 8, then 6", numbers=words)
        case Counts.MINUTES:  # pragma: no branch - there is no other
            return tr("{numbers} minutes|numbers such as 8, then 6", numbers=words)


def _amount(dose: Dose, counts: Counts, *, long: bool) -> str:
    reps = dose.reps
    if len(set(reps)) > 1 and long:
        then = tr(", then |between the numbers of a falling set")
        falling = then.join(str(one) for one in reps)
        return trn(
            "{n} set ({numbers})", "{n} sets ({numbers})", len(reps), numbers=falling
        )
    if len(set(reps)) > 1:
        return _falling_sets(listed([str(count) for count in reps]), counts)
    if len(reps) == 1:
        return _once(reps[0], counts)
    return _equal_sets(len(reps), reps[0], counts)


def dose_words(exercise: Exercise, dose: Dose, *, long: bool = False) -> str:
    """A dose in words: ``2 sets of 8, each side, hold 5 s``.

    The long form is for paper: ``2 sets of 8 on each side, hold 5 seconds``; there a
    falling set says so: ``3 sets (5, then 3, then 1) on each side, hold 8 seconds``.
    """
    amount = _amount(dose, exercise.counts, long=long)
    words = tr((_LONG if long else _SHORT)[exercise.sides], dose=amount)
    hold = dose.hold_seconds
    if not hold:
        return words
    if not long:
        return tr("{dose}, hold {seconds} s", dose=words, seconds=number(hold))
    return trn(
        "{dose}, hold {seconds} second",
        "{dose}, hold {seconds} seconds",
        1 if hold == 1 else 2,
        dose=words,
        seconds=number(hold),
    )


def place_words(exercise: Exercise) -> str:
    """Position and equipment: ``On your back · mat``."""
    return " · ".join((exercise.position_words, *exercise.equipment))


def minutes_of(milliseconds: int) -> int:
    """Whole minutes, rounded, at least one when there is anything at all."""
    return max(1, round(milliseconds / 60_000)) if milliseconds > 0 else 0


def routine_words(exercises: int, milliseconds: int) -> str:
    """``6 exercises · about 18 min``."""
    return trn(
        "{n} exercise · about {minutes} min",
        "{n} exercises · about {minutes} min",
        exercises,
        minutes=minutes_of(milliseconds),
    )


def and_planned(done: str, planned: int) -> str:
    """``4 sessions, 3 planned``: more was done than planned, so nothing is a part."""
    words = trn("{n} planned|sessions", "{n} planned|sessions", planned)
    return f"{done}, {words}"


def planned_words(exercises: int) -> str:
    """A session day to come, with the number of its exercises where it is known."""
    if not exercises:
        return tr("Session day")
    return trn("Session day · {n} exercise", "Session day · {n} exercises", exercises)
