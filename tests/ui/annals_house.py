"""A diary with what reads the past of it and puts it right, for tests of History."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from companion.domain.fact import fact
from companion.domain.programme import Programme, first_programme
from companion.domain.record import SessionRecord
from companion.domain.routine import routine
from companion.domain.snapshot import plan_of
from companion.domain.timeline import timeline
from companion.store.correction import Work
from companion.store.diary import Diary, open_diary
from companion.store.teller import Teller
from companion.store.telling import Telling
from companion.store.writer import SessionWriter
from companion.ui.chronicle import Chronicle
from companion.ui.hand_plan import HandPlan
from companion.ui.past import Past
from companion.ui.pencil import Pencil
from tests.fakes import FakeClock, always_sure
from tests.histories import all_exercises
from tests.store.listener import Listener


@fact
class AnnalsHouse:
    """The parts of it."""

    diary: Diary
    writer: SessionWriter
    clock: FakeClock
    past: Past
    pencil: Pencil
    hand: HandPlan
    book: Chronicle

    def add(self, records: Sequence[SessionRecord], *told: object) -> None:
        """Put sessions into the diary, and what was told of them."""
        now = self.clock.now()
        made = tuple(
            Telling[Any](f"told-{n}-{type(one).__name__}", now, now.date(), "UTC", one)
            for n, one in enumerate(told)
        )
        work = Work(added=tuple(records), told=made)
        self.writer.add(lambda diary: diary.corrections.carry_out(work))

    def sessions(self, first: date, last: date) -> tuple[SessionRecord, ...]:
        """The sessions of these days, with everything written."""
        self.writer.settle()
        return self.diary.sessions.between(first, last)


@contextmanager
def annals_house(
    folder: Path,
    clock: FakeClock,
    programme: Programme | None = None,
    first_weekday: int = 0,
) -> Iterator[AnnalsHouse]:
    """A diary in a folder; closed after it."""
    plan = programme or first_programme()
    with open_diary(folder, clock) as diary:
        writer = SessionWriter(diary, Listener())
        exercises = all_exercises()
        told = Teller(writer, clock, lambda: "UTC", always_sure)
        book = Chronicle(writer, told)
        usual = [exercises[one] for one in plan.exercise_ids]
        made = routine(clock.now().date(), usual, plan.level, plan.sore_side)
        rows = plan_of(timeline(made))
        try:
            yield AnnalsHouse(
                diary,
                writer,
                clock,
                Past(writer, clock, lambda: plan, lambda: first_weekday, exercises),
                Pencil(writer, clock, lambda: "UTC", always_sure, book.history),
                HandPlan(exercises, writer, clock, lambda: plan, lambda: rows),
                book,
            )
        finally:
            writer.close()
