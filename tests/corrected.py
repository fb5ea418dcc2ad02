"""Single corrections of a diary, by the one way in which all are written."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import count

from companion.domain.record import (
    PlannedExercise,
    RepDone,
    SessionRecord,
    SessionState,
    Source,
)
from companion.domain.timeline import Rep
from companion.store.correction import Work
from companion.store.diary import Diary

_numbers = count(1)


def add_by_hand(
    diary: Diary,
    plan: Sequence[PlannedExercise],
    reps: Sequence[Rep],
    local_date: date,
    now: datetime,
) -> str:
    """Write down what was done without the timer; its moments are those of now."""
    record = SessionRecord(
        id=f"by-hand-{next(_numbers)}",
        started=now,
        local_date=local_date,
        zone="UTC",
        state=SessionState.FINISHED,
        source=Source.BY_HAND,
        plan=tuple(plan),
        reps=tuple(RepDone(rep, now) for rep in reps),
        ended=now,
    )
    diary.corrections.carry_out(Work(added=(record,)))
    return record.id


def correct(diary: Diary, record: SessionRecord) -> None:
    """Replace the session of this id."""
    diary.corrections.carry_out(Work(changed=(record,)))


def change_day(diary: Diary, session_id: str, local_date: date) -> None:
    """Move a session to another day."""
    correct(diary, replace(diary.sessions.get(session_id), local_date=local_date))


def bring_back(diary: Diary, session_id: str) -> None:
    """Let a session that was taken out stand in the history again."""
    diary.corrections.carry_out(Work(restored=(session_id,)))
