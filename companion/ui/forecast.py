"""What the rules said of a day, kept so that a start need not read all the past.

It counts only while the diary, the exercises and the rules are what they were then; all
of it may be thrown away.
"""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from companion.domain.escalation import Escalation
from companion.domain.exercise import Exercise, Level, Side
from companion.domain.extent import Extent
from companion.domain.fact import altered, fact
from companion.domain.flare import FlareDay
from companion.domain.history import CheckIn
from companion.domain.outlook import DayPlan, Outlook, Reason
from companion.domain.routine import RoutineItem
from companion.domain.rule import RuleKey
from companion.library.memo import Memo
from companion.store.codec import from_reader, plain
from companion.store.reader import Reader, RefusedError

State = tuple[int, ...]


@fact
class KeptItem:
    """An exercise of a day by its id, and what is asked for of it."""

    exercise_id: str
    level: Level
    reps: tuple[int, ...]
    hold_seconds: float
    sides: tuple[Side, ...]
    pace: int
    extent: Extent
    note: str


@fact
class Kept:
    """An outlook without the exercises themselves."""

    day: date
    items: tuple[KeptItem, ...]
    closed: RuleKey | None
    reasons: tuple[Reason, ...]
    offers: tuple[str, ...]
    steps: tuple[int, ...]
    check_in: CheckIn | None
    asks_morning: bool
    stopped: str
    asks_again: tuple[datetime, ...]
    flare: FlareDay | None
    put_off: bool
    left_out: frozenset[str]
    walks: bool | None
    escalations: tuple[Escalation, ...]
    faults: tuple[str, ...]


class Forecast:
    """Outlooks by day; ``early`` are the first two hours after getting up."""

    def __init__(self, memo: Memo, exercises: Mapping[str, Exercise]) -> None:
        self._memo = memo
        self._exercises = exercises

    def knows(self, day: date, *, early: bool, state: State) -> bool:
        """Whether a day is kept, and nothing has changed since."""
        state = (day.toordinal(), *state)
        return self._memo.recall(_place(day, early=early), state) is not None

    def recall(self, day: date, *, early: bool, state: State) -> Outlook | None:
        """What was kept of a day, if nothing has changed since."""
        value = self._memo.recall(_place(day, early=early), (day.toordinal(), *state))
        if value is None:
            return None
        try:
            kept = from_reader(Kept, Reader(value, "forecast"))
            return self._whole(kept)
        except (RefusedError, KeyError):
            return None

    def keep(self, seen: Outlook, *, early: bool, state: State) -> None:
        """Keep what the rules say of a day."""
        place = _place(seen.day, early=early)
        state = (seen.day.toordinal(), *state)
        self._memo.remember(place, state, plain(_kept(seen)))

    def _whole(self, kept: Kept) -> Outlook:
        items = tuple(self._item(one) for one in kept.items)
        return Outlook(
            day=kept.day,
            plan=DayPlan(items, kept.closed, kept.reasons, kept.offers, kept.steps),
            check_in=kept.check_in,
            asks_morning=kept.asks_morning,
            stopped=kept.stopped,
            asks_again=kept.asks_again,
            flare=kept.flare,
            put_off=kept.put_off,
            left_out=kept.left_out,
            walks=kept.walks,
            escalations=kept.escalations,
            faults=kept.faults,
        )

    def _item(self, kept: KeptItem) -> RoutineItem:
        exercise = self._exercises[kept.exercise_id]
        dose = altered(
            exercise.dose(kept.level), reps=kept.reps, hold_seconds=kept.hold_seconds
        )
        return RoutineItem(
            exercise,
            kept.level,
            dose,
            kept.sides,
            kept.pace,
            kept.extent,
            kept.note,
        )


def _place(day: date, *, early: bool) -> Path:
    """A file for each weekday, so that old ones make room by themselves."""
    return Path(f"day-{day.weekday()}-{early:d}")


def _kept(seen: Outlook) -> Kept:
    plan = seen.plan
    items = tuple(
        KeptItem(
            item.exercise.id,
            item.level,
            item.dose.reps,
            item.dose.hold_seconds,
            item.sides,
            item.pace,
            item.extent,
            item.note,
        )
        for item in plan.items
    )
    return Kept(
        day=seen.day,
        items=items,
        closed=plan.closed,
        reasons=plan.reasons,
        offers=plan.offers,
        steps=plan.steps,
        check_in=seen.check_in,
        asks_morning=seen.asks_morning,
        stopped=seen.stopped,
        asks_again=seen.asks_again,
        flare=seen.flare,
        put_off=seen.put_off,
        left_out=seen.left_out,
        walks=seen.walks,
        escalations=seen.escalations,
        faults=seen.faults,
    )
