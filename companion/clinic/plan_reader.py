"""A plan file as a prescription, or what is wrong with it, line by line.

    read_plan(text, exercises, today)     Prescription, or raises PlanRefused

Nothing in a file is ever run, and nothing unknown is passed over: a field that this
program does not know could change a dose.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from companion.clinic.located import LineFault, UnreadableError, located
from companion.clinic.plan_field import Faults, Field, Table
from companion.domain.caution import Precaution
from companion.domain.dose_limits import DoseLimits, dose_limits
from companion.domain.exercise import Exercise, Gate, Level, Side, Sides
from companion.domain.limits import Range
from companion.domain.own_plan import DAYS_A_WEEK, MINUTES, MOST_NOTE, USUAL_MINUTES
from companion.domain.prescription import (
    MOST_EXERCISES,
    MOST_MESSAGE,
    MOST_NAME,
    Prescribed,
    Prescription,
    SetDose,
)
from companion.language import tr

FORMAT = "companion-plan"
VERSION = 1
WEEKDAYS = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)
NEEDED = ("format", "version", "made_by", "made_on", "days", "exercises")
OTHERS = ("message", "minutes", "precautions", "released")
EXERCISE_NEEDED, EXERCISE_OTHERS = ("id",), ("dose", "side", "note")
DOSE_NEEDED = ("level", "sets", "hold_seconds")
_MOST_ID = 60


class PlanRefused(Exception):
    """A file that cannot be followed as it was meant; ``faults`` say why."""

    def __init__(self, faults: Sequence[LineFault]) -> None:
        super().__init__("\n".join(str(one) for one in faults))
        self.faults = tuple(faults)


def read_plan(
    text: str, exercises: Mapping[str, Exercise], today: date
) -> Prescription:
    """The plan that a file holds. Raises PlanRefused with everything that is wrong."""
    try:
        node = located(text)
    except UnreadableError as error:
        raise PlanRefused((error.fault,)) from error
    faults = Faults()
    reader = _Reader(exercises, faults, today)
    made = reader.plan(Field(tr("plan|name of the whole file"), node, faults))
    if faults.found or made is None:
        raise PlanRefused(faults.found)
    return made


class _Reader:
    """Reads the parts of a plan; every fault is kept, and the rest is still read."""

    def __init__(
        self, exercises: Mapping[str, Exercise], faults: Faults, today: date
    ) -> None:
        self._exercises = exercises
        self._faults = faults
        self._today = today

    def plan(self, field: Field) -> Prescription | None:
        """The whole plan; None when a part of it could not be read."""
        table = field.table(NEEDED, OTHERS)
        if not _ours(table):
            return None
        made_by = _text(table, "made_by", MOST_NAME)
        made_on = self._made_on(table)
        items = self._items(table)
        released = self._released(table, items)
        days = _days(table)
        minutes = _number(table, "minutes", MINUTES, USUAL_MINUTES)
        message = _text(table, "message", MOST_MESSAGE, lines=True)
        precautions = _precautions(table)
        if self._faults.found or made_by is None or made_on is None:
            return None
        return Prescription(
            made_by,
            made_on,
            items,
            days,
            minutes,
            message or "",
            precautions,
            released,
        )

    def _made_on(self, table: Table) -> date | None:
        field = table.get("made_on")
        day = field.day() if field else None
        if field and day and day > self._today:
            field.fault(tr("The plan was made on a day that is yet to come."))
        return day

    def _items(self, table: Table) -> tuple[Prescribed, ...]:
        field = table.get("exercises")
        found: dict[str, Prescribed] = {}
        for one in field.entries(1, MOST_EXERCISES) if field else ():
            made = self._item(one)
            if made is None:
                continue
            if made.exercise_id in found:
                name = self._exercises[made.exercise_id].name
                one.fault(tr("“{name}” is there twice. Which one holds?", name=name))
            found[made.exercise_id] = made
        return tuple(found.values())

    def _item(self, field: Field) -> Prescribed | None:
        table = field.table(EXERCISE_NEEDED, EXERCISE_OTHERS)
        exercise = self._exercise(table.get("id"))
        if exercise is None:
            return None
        dose = table.get("dose")
        return Prescribed(
            exercise.id,
            _dose(dose, exercise) if dose else None,
            _side(table.get("side"), exercise),
            _text(table, "note", MOST_NOTE) or "",
        )

    def _exercise(self, field: Field | None) -> Exercise | None:
        key = field.text(_MOST_ID) if field else None
        if field is None or key is None:
            return None
        if key not in self._exercises:
            field.fault(tr("This program has no exercise “{key}”.", key=key))
            return None
        return self._exercises[key]

    def _released(self, table: Table, items: Sequence[Prescribed]) -> frozenset[str]:
        """Who is released by name; whoever needs it and is not is a fault."""
        field, ids = table.get("released"), {one.exercise_id for one in items}
        named: dict[str, Field] = {}
        for one in field.entries(0, MOST_EXERCISES) if field else ():
            key = one.text(_MOST_ID)
            if key is not None:
                named[key] = one
        for key, one in named.items():
            if key not in ids:
                told = tr("“{key}” is released but is not in the plan.", key=key)
                one.fault(told)
        self._unreleased(table, frozenset(named))
        return frozenset(named)

    def _unreleased(self, table: Table, named: frozenset[str]) -> None:
        field = table.get("exercises")
        value = field.node.value if field else None
        for node in value if isinstance(value, list) else ():
            key = node.value.get("id") if isinstance(node.value, dict) else None
            known = self._exercises.get(str(key.value)) if key else None
            if known is None or key is None or known.id in named:
                continue
            if known.gate is Gate.PROFESSIONAL_ONLY:
                told = tr(
                    "“{name}” moves the spine, and the plan does not release it by"
                    " name.",
                    name=known.name,
                )
                self._faults.add(key.line, told)


def _ours(table: Table) -> bool:
    """Whether the file says that it is a plan of a version that is known."""
    kind, version = table.get("format"), table.get("version")
    if kind is None or version is None:
        return False
    if kind.node.value != FORMAT:
        kind.fault(tr("This file is not an exercise plan of this program."))
        return False
    number = version.node.value
    if isinstance(number, int) and number > VERSION:
        version.fault(tr("This plan needs a newer version of the program."))
        return False
    return version.number(VERSION, VERSION) is not None


def _text(table: Table, key: str, most: int, *, lines: bool = False) -> str | None:
    field = table.get(key)
    return field.text(most, lines=lines) if field else None


def _number(table: Table, key: str, limits: Range, usual: int) -> int:
    field = table.get(key)
    found = field.number(limits.least, limits.most) if field else None
    return usual if found is None else int(found)


def _days(table: Table) -> frozenset[int]:
    field = table.get("days")
    least, most = int(DAYS_A_WEEK.least), int(DAYS_A_WEEK.most)
    found: set[int] = set()
    for one in field.entries(least, most) if field else ():
        if one.node.value not in WEEKDAYS:
            one.fault(tr("A day is a word such as monday."))
            continue
        number = WEEKDAYS.index(str(one.node.value))
        if number in found:
            one.fault(tr("This day is there twice."))
        found.add(number)
    return frozenset(found)


def _precautions(table: Table) -> frozenset[Precaution]:
    field = table.get("precautions")
    entries = field.entries(0, len(Precaution)) if field else ()
    read = (one.word(Precaution) for one in entries)
    return frozenset(one for one in read if one is not None)


def _side(field: Field | None, exercise: Exercise) -> Side:
    side = field.word(Side) if field else Side.BOTH
    if field and exercise.sides is Sides.NONE and side is not Side.BOTH:
        told = tr("“{name}” has no sides to choose.", name=exercise.name)
        field.fault(told)
    return side or Side.BOTH


def _dose(field: Field, exercise: Exercise) -> SetDose | None:
    """The dose, within what the exercise allows at any of its levels."""
    table, most = field.table(DOSE_NEEDED, ()), dose_limits(exercise)
    level = table.get("level")
    sets, hold = table.get("sets"), table.get("hold_seconds")
    if level is None or sets is None or hold is None:
        return None
    chosen = level.number(min(Level), max(Level))
    reps = _reps(sets, most, exercise)
    held = hold.number(most.least_hold, most.most_hold, whole=False)
    if chosen is None or held is None or not reps:
        return None
    return SetDose(Level(int(chosen)), reps, float(held))


def _reps(field: Field, most: DoseLimits, exercise: Exercise) -> tuple[int, ...]:
    """The repetitions of each set."""
    read = [one.number(1, most.reps) for one in field.entries(1, most.sets)]
    reps = tuple(int(one) for one in read if one is not None)
    if len(reps) == len(read) and sum(reps) > most.in_all:
        told = tr(
            "{n} times in all are more than “{name}” allows: {most}.",
            n=sum(reps),
            name=exercise.name,
            most=most.in_all,
        )
        field.fault(told)
    return reps if len(reps) == len(read) else ()
