"""Sets, as people count them: a side by itself, sides that take turns together."""

from collections import Counter

from companion.domain.record import PlannedExercise, SessionRecord


def sets_planned(planned: PlannedExercise) -> int:
    """How many sets an exercise of a plan has."""
    turns = 1 if planned.takes_turns else len(planned.sides)
    return len(planned.reps) * turns


def sets_done(record: SessionRecord, item: int) -> int:
    """How many sets of one exercise have all their repetitions."""
    planned = record.plan[item]
    counts = Counter(
        (
            one.rep.set_number,
            planned.sides[0] if planned.takes_turns else one.rep.side,
        )
        for one in record.reps
        if one.rep.item == item
    )
    factor = len(planned.sides) if planned.takes_turns else 1
    wanted = dict(enumerate(planned.reps, start=1))
    return sum(
        1
        for (number, _), count in counts.items()
        if number in wanted and count >= wanted[number] * factor
    )
